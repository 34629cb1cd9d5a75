//! What is asked of the till: open, move, count, close, open again.

use super::{piles, tenders, when};
use crate::domain::change::Pile;
use crate::domain::closing::{DifferenceReason, ReopenReason, WalletAnswers, WalletPayment};
use crate::domain::count::CountKind;
use crate::domain::money::Money;
use crate::domain::role::Role;
use crate::domain::session::{Direction, MoveReason};
use crate::journal::Hash;
use crate::journal::chain::fingerprint;
use crate::views::Moment;
use serde_json::json;
use uuid::Uuid;

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

impl OpenRequest {
    pub(in crate::fair) fn fingerprint(&self) -> Hash {
        fingerprint("open", &json!([when(self.at), self.float.centimos(), piles(&self.pieces)]))
    }
}

impl MoveRequest {
    pub(in crate::fair) fn fingerprint(&self) -> Hash {
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
    pub(in crate::fair) fn fingerprint(&self) -> Hash {
        fingerprint("count", &json!([self.kind.word(), piles(&self.pieces)]))
    }
}

impl CloseRequest {
    pub(in crate::fair) fn fingerprint(&self) -> Hash {
        let CloseDetails { count, pieces, wallets, stock, reason, suspect } = &self.details;
        let gone = |payment: &WalletPayment| json!([payment.entry, payment.wallet.word()]);
        let wallets = wallets.as_ref().map(|answers| {
            let missing: Vec<_> = answers.missing.iter().map(gone).collect();
            json!([missing, tenders(answers.extra)])
        });
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
    pub(in crate::fair) fn fingerprint(&self) -> Hash {
        fingerprint("reopen", &json!([self.closing, self.reason.word()]))
    }
}
