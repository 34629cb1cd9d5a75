//! What the verbs are asked. Each carries the id of the entry to be, made by its caller before it asked.

use crate::domain::change::Pile;
use crate::domain::closing::{DifferenceReason, ReopenReason};
use crate::domain::count::CountKind;
use crate::domain::giving_back::Reason;
use crate::domain::money::Money;
use crate::domain::payout::{Jars, Method, TakeBackReason};
use crate::domain::role::Role;
use crate::domain::sale::PaperSpan;
use crate::domain::session::{Direction, MoveReason};
use crate::domain::tender::{Means, Tenders};
use crate::domain::wallets::WalletTexts;
use crate::journal::Hash;
use crate::journal::chain::fingerprint;
use crate::views::Moment;
use serde_json::{Value, json};
use uuid::Uuid;

/// A sale to record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SaleRequest {
    /// The id of the entry, and so of the sale.
    pub id: Uuid,
    /// When it was made, if that was not now.
    pub at: Option<Moment>,
    /// At least one.
    pub lines: Vec<LineRequest>,
    /// Cash handed over and exact wallet amounts.
    pub offered: Tenders,
    /// The last digits of a wallet's operation, if they were noted.
    pub codes: WalletTexts,
    /// Kept on paper between these times.
    pub paper: Option<PaperSpan>,
}

/// A line of a sale to record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LineRequest {
    /// Which product, on its terms of now.
    pub product: Uuid,
    /// How many, above zero.
    pub quantity: u32,
    /// Off the whole line, in céntimos.
    pub discount: Money,
}

/// Goods to give back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReturnRequest {
    /// The id of the entry.
    pub id: Uuid,
    /// When, if that was not now.
    pub at: Option<Moment>,
    /// Of which sale.
    pub sale: Uuid,
    /// Place of the line in the sale, and how many come back.
    pub lines: Vec<(u32, u32)>,
    /// The means of the refund; none gives it back by the means that paid.
    pub means: Option<Means>,
    /// Why.
    pub reason: Reason,
}

/// An order to give up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CancelRequest {
    /// The id of the entry.
    pub id: Uuid,
    /// Which.
    pub order: Uuid,
    /// The means of the refund; none gives it back by the means that paid.
    pub means: Option<Means>,
}

/// A till to open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenRequest {
    /// The id of the entry.
    pub id: Uuid,
    /// When, if that was not now.
    pub at: Option<Moment>,
    /// Cash in the drawer at the start.
    pub float: Money,
    /// The same by denomination, when it was counted so; else empty.
    pub pieces: Vec<Pile>,
}

/// Cash to move.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MoveRequest {
    /// The id of the entry.
    pub id: Uuid,
    /// In or out.
    pub direction: Direction,
    /// Above zero.
    pub amount: Money,
    /// Why.
    pub reason: MoveReason,
    /// Which notes and coins, if they were told.
    pub pieces: Vec<Pile>,
    /// Who confirmed it besides.
    pub confirmed_by: Option<Role>,
}

impl MoveRequest {
    /// Cash of which no pieces were told.
    pub fn plain(id: Uuid, direction: Direction, amount: Money, reason: MoveReason) -> Self {
        Self { id, direction, amount, reason, pieces: Vec::new(), confirmed_by: None }
    }
}

/// A drawer that was counted while its till is open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CountRequest {
    /// The id of the entry.
    pub id: Uuid,
    /// What for.
    pub kind: CountKind,
    /// How many of each note and coin; none is an empty drawer.
    pub pieces: Vec<Pile>,
}

/// A till to close.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CloseRequest {
    /// The id of the entry.
    pub id: Uuid,
    /// What was counted, before anyone saw what was expected.
    pub counted: Money,
    /// What else was looked at and said.
    pub details: CloseDetails,
}

/// What goes with a count at closing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CloseDetails {
    /// The count it rests on; money that moved since then makes it stale.
    pub count: Option<Uuid>,
    /// The cash by denomination, when it was counted so.
    pub pieces: Vec<Pile>,
    /// The wallets, when they were looked up.
    pub wallets: Option<WalletAnswers>,
    /// Products and how many of each were left on the table, when they were counted.
    pub stock: Vec<(Uuid, u32)>,
    /// Why there is a difference, if there is one.
    pub reason: Option<DifferenceReason>,
    /// The entry taken for its cause.
    pub suspect: Option<Uuid>,
}

/// What the telephone's own list of movements tells.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct WalletAnswers {
    /// Entries whose payment is not there.
    pub missing: Vec<Uuid>,
    /// Payments there that no entry tells of.
    pub extra: Tenders,
}

impl CloseRequest {
    /// A count and nothing else: nobody said why there is a difference, if there is one.
    pub fn plain(id: Uuid, counted: Money) -> Self {
        let reason = Some(DifferenceReason::Unsaid);
        Self { id, counted, details: CloseDetails { reason, ..CloseDetails::default() } }
    }
}

/// A closed till to open again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ReopenRequest {
    /// The id of the entry.
    pub id: Uuid,
    /// The closing to undo: the last one of this till.
    pub closing: Uuid,
    /// Why.
    pub reason: ReopenReason,
}

/// A payout to mark.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PayoutRequest {
    /// The id of the entry.
    pub id: Uuid,
    /// To whom.
    pub participant: Uuid,
    /// Above zero, at most what is owed.
    pub amount: Money,
    /// In her hand, held in savings, or in advance.
    pub method: Method,
}

/// A payout to take back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TakeBackRequest {
    /// The id of the entry.
    pub id: Uuid,
    /// The payout's entry.
    pub payout: Uuid,
    /// Why.
    pub reason: TakeBackReason,
}

/// Jars to fill.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct JarsRequest {
    /// The id of the entry.
    pub id: Uuid,
    /// Whose, and how.
    pub jars: Jars,
}

/// A sheet of sales kept on paper: how many of each product went by each means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PaperRequest {
    /// Names the batch; the ids of its sales come from it.
    pub id: Uuid,
    /// From when to when.
    pub from: Moment,
    /// See `from`.
    pub to: Moment,
    /// Each product with how many went for cash, by Yape and by Plin.
    pub lines: Vec<PaperLine>,
}

/// A line of a sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PaperLine {
    /// Which product, on its terms of now.
    pub product: Uuid,
    /// How many by each means, in the order of [`Means::ALL`].
    pub sold: [u32; 3],
}

fn when(at: Option<Moment>) -> Option<String> {
    at.map(|at| at.to_rfc3339())
}

fn tenders(tenders: Tenders) -> Value {
    json!(tenders.each().map(|(_, amount)| amount.centimos()))
}

fn piles(piles: &[Pile]) -> Value {
    json!(piles.iter().map(|pile| json!([pile.value, pile.count])).collect::<Vec<_>>())
}

impl SaleRequest {
    pub(super) fn fingerprint(&self) -> Hash {
        let line = |line: &LineRequest| json!([line.product, line.quantity, line.discount.centimos()]);
        let lines: Vec<Value> = self.lines.iter().map(line).collect();
        let mut content = vec![json!(when(self.at)), json!(lines), tenders(self.offered)];
        // A sale without digits keeps the fingerprint that it had before there were any.
        if self.codes != WalletTexts::default() {
            content.push(json!([self.codes.yape, self.codes.plin]));
        }
        if let Some(paper) = self.paper {
            content.push(json!([paper.from.to_rfc3339(), paper.to.to_rfc3339()]));
        }
        fingerprint("sale", &json!(content))
    }
}

impl ReturnRequest {
    pub(super) fn fingerprint(&self) -> Hash {
        let means = self.means.map(Means::word);
        fingerprint("return", &json!([when(self.at), self.sale, self.lines, means, self.reason.word()]))
    }
}

impl CancelRequest {
    pub(super) fn fingerprint(&self) -> Hash {
        fingerprint("cancel", &json!([self.order, self.means.map(Means::word)]))
    }
}

impl OpenRequest {
    pub(super) fn fingerprint(&self) -> Hash {
        fingerprint("open", &json!([when(self.at), self.float.centimos(), piles(&self.pieces)]))
    }
}

impl MoveRequest {
    pub(super) fn fingerprint(&self) -> Hash {
        let mut content =
            vec![json!(self.direction.word()), json!(self.amount.centimos()), json!(self.reason.word())];
        // A movement that tells no more keeps the fingerprint that it had before it could.
        if !self.pieces.is_empty() || self.confirmed_by.is_some() {
            content.extend([piles(&self.pieces), json!(self.confirmed_by.map(Role::word))]);
        }
        fingerprint("move", &json!(content))
    }
}

impl CountRequest {
    pub(super) fn fingerprint(&self) -> Hash {
        fingerprint("count", &json!([self.kind.word(), piles(&self.pieces)]))
    }
}

impl CloseRequest {
    pub(super) fn fingerprint(&self) -> Hash {
        let CloseDetails { count, pieces, wallets, stock, reason, suspect } = &self.details;
        let wallets = wallets.as_ref().map(|answers| json!([answers.missing, tenders(answers.extra)]));
        fingerprint(
            "close",
            &json!([
                self.counted.centimos(),
                count,
                piles(pieces),
                wallets,
                stock,
                reason.map(DifferenceReason::word),
                suspect,
            ]),
        )
    }
}

impl ReopenRequest {
    pub(super) fn fingerprint(&self) -> Hash {
        fingerprint("reopen", &json!([self.closing, self.reason.word()]))
    }
}

impl PayoutRequest {
    pub(super) fn fingerprint(&self) -> Hash {
        fingerprint("payout", &json!([self.participant, self.amount.centimos(), self.method.word()]))
    }
}

impl TakeBackRequest {
    pub(super) fn fingerprint(&self) -> Hash {
        fingerprint("take-back", &json!([self.payout, self.reason.word()]))
    }
}

impl JarsRequest {
    pub(super) fn fingerprint(&self) -> Hash {
        let Jars { participant, reinvest, save, spend } = self.jars;
        let jars = [reinvest, save, spend].map(Money::centimos);
        fingerprint("jars", &json!([participant, jars]))
    }
}
