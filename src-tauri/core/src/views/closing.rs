//! What the books answer about counting and closing.

use super::Moment;
use crate::domain::closing::{Closing, WalletPayment};
use crate::domain::count::CountKind;
use crate::domain::detective::Clue;
use crate::domain::money::Money;
use crate::domain::participant::Participant;
use crate::domain::proof::{Proof, ProofTerm};
use uuid::Uuid;

/// Sales so small that no receipt was asked for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct SmallSales {
    /// How many.
    pub sales: u32,
    /// What is kept of them together.
    pub total: Money,
}

/// The time between two counts of a drawer, and the difference that arose in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Interval {
    /// The count before, or the opening.
    pub from: Moment,
    /// The count at its end.
    pub to: Moment,
    /// What that count was for.
    pub kind: CountKind,
    /// How much more or less was there than before, in céntimos.
    pub difference: Money,
}

/// A wallet payment to look up in the telephone's list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WalletEntry {
    /// Which one.
    pub payment: WalletPayment,
    /// When.
    pub at: Moment,
    /// The number of its sale or order.
    pub number: u32,
    /// Is it an order's deposit?
    pub order: bool,
    /// Below zero for what went back.
    pub amount: Money,
    /// The last digits of the operation, if they were noted.
    pub code: Option<String>,
}

/// A count that was just made, with everything that helps to close after it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Counted {
    /// The count's entry.
    pub count: Uuid,
    /// What was counted.
    pub counted: Money,
    /// What the books expect.
    pub expected: Money,
    /// counted - expected.
    pub difference: Money,
    /// From count to count, the first one first.
    pub intervals: Vec<Interval>,
    /// What may have happened, if there is a difference.
    pub clues: Vec<Clue>,
}

/// A closing as lists and papers show it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClosingView {
    /// Its entry.
    pub id: Uuid,
    /// The till, counted from 1 in the order they first closed; with one till it is always 1.
    pub till: u32,
    /// Is it a closing of this till?
    pub own: bool,
    /// Counts from 1 on each till.
    pub number: u32,
    /// When its session was opened.
    pub opened_at: Option<Moment>,
    /// When it was closed.
    pub at: Moment,
    /// What was said then.
    pub closing: Closing,
    /// Short and readable, from the hash of the entry and so of everything before it.
    pub seal: String,
    /// Since when it does not hold any more.
    pub reopened_at: Option<Moment>,
}

/// The proof, with what makes up each term.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProofView {
    /// Both sides.
    pub proof: Proof,
    /// What each comes to.
    pub sums: (Money, Money),
    /// Are they the same?
    pub holds: bool,
    /// Is every drawer in it counted?
    pub closed: bool,
    /// Each participant's part of the statements.
    pub statements: Vec<(Participant, Money)>,
}

/// One entry of a term.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProofEntry {
    /// The entry.
    pub entry: Uuid,
    /// When it happened.
    pub at: Moment,
    /// The kind's word, as the journal has it.
    pub kind: String,
    /// The sale it made or gave back of.
    pub sale: Option<(Uuid, u32)>,
    /// As it counts in the term.
    pub amount: Money,
}

/// A proof that does not hold: our fault.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ProofFault {
    /// The first term that is not what the journal gives, if one was found.
    pub term: Option<ProofTerm>,
}
