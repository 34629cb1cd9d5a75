//! What the verbs are asked. Each carries the id of the entry to be, made by its caller before it asked.

use crate::domain::change::Pile;
use crate::domain::giving_back::Reason;
use crate::domain::money::Money;
use crate::domain::payout::Method;
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
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MoveRequest {
    /// The id of the entry.
    pub id: Uuid,
    /// In or out.
    pub direction: Direction,
    /// Above zero.
    pub amount: Money,
    /// Why.
    pub reason: MoveReason,
}

/// A drawer that was counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CloseRequest {
    /// The id of the entry.
    pub id: Uuid,
    /// What was counted, before anyone saw what was expected.
    pub counted: Money,
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
    /// In her hand, or held in savings.
    pub method: Method,
}

fn when(at: Option<Moment>) -> Option<String> {
    at.map(|at| at.to_rfc3339())
}

fn tenders(tenders: Tenders) -> Value {
    json!(tenders.each().map(|(_, amount)| amount.centimos()))
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
        let pieces: Vec<Value> = self.pieces.iter().map(|pile| json!([pile.value, pile.count])).collect();
        fingerprint("open", &json!([when(self.at), self.float.centimos(), pieces]))
    }
}

impl MoveRequest {
    pub(super) fn fingerprint(&self) -> Hash {
        fingerprint("move", &json!([self.direction.word(), self.amount.centimos(), self.reason.word()]))
    }
}

impl CloseRequest {
    pub(super) fn fingerprint(&self) -> Hash {
        fingerprint("close", &json!(self.counted.centimos()))
    }
}

impl PayoutRequest {
    pub(super) fn fingerprint(&self) -> Hash {
        fingerprint("payout", &json!([self.participant, self.amount.centimos(), self.method.word()]))
    }
}
