//! What papers need beside what screens show.

use super::{Interval, Moment, SmallSales};
use crate::domain::catalog::Product;
use crate::domain::change::Pile;
use crate::domain::closing::DifferenceReason;
use crate::domain::envelopes::{Exchange, plan};
use crate::domain::money::{Money, Percent};
use crate::domain::participant::Participant;
use crate::domain::proof::Proof;
use crate::domain::refusal::Refusal;
use crate::domain::tender::Tenders;

/// Goods that she has left after the fair.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeftOver {
    /// Which.
    pub product: Product,
    /// Pieces left, of all who share it.
    pub left: u32,
    /// What they would bring at their price: her part by shares, in céntimos.
    pub value: Money,
}

/// How many pieces of a product pay for what it costs to be there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BreakEven {
    /// Which.
    pub product: Product,
    /// From so many pieces on nothing is lost.
    pub pieces: u32,
}

/// By which rule the fair's part was taken: the one frozen in the sales, whatever holds now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FundPart {
    /// A percentage of each line.
    Percent(Percent),
    /// A fixed fee for the stall, at closing.
    StallFee,
    /// Several: the rules changed in between.
    Mixed,
}

/// How a participant gets what she is owed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PayoutState {
    /// In her hand.
    Cash,
    /// Held for her in savings.
    Savings,
    /// Not yet.
    Pending,
}

/// A row of the payout sheet: one participant, one way in which she gets it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PayoutRow {
    /// Who, by her alias.
    pub participant: Participant,
    /// What it comes to, to the céntimo.
    pub amount: Money,
    /// The same in notes and coins, rounded up for her; the fund bears the rest.
    pub cash: Money,
    /// How she gets it, or that she has not yet.
    pub state: PayoutState,
}

impl PayoutRow {
    /// What is handed over or put by: coins only where there are coins.
    pub fn handed(&self) -> Money {
        if self.state == PayoutState::Cash { self.cash } else { self.amount }
    }
}

/// An envelope of the payout: whose, how much, and in which pieces.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Envelope {
    /// Whose, by her alias.
    pub participant: Participant,
    /// What it holds, in céntimos.
    pub amount: Money,
    /// In these pieces, the largest first.
    pub pieces: Vec<Pile>,
}

/// A closing, or a look at a till that goes on, as its paper shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProofPaper {
    /// The till, counted from 1.
    pub till: u32,
    /// When its session was opened.
    pub from: Moment,
    /// When it was closed, or this was printed.
    pub to: Moment,
    /// Cash that the books expect in the drawer.
    pub expected: Money,
    /// What was counted and sealed; none while the till goes on.
    pub closed: Option<ProofClosed>,
    /// What the books have of each wallet; no cash.
    pub recorded: Tenders,
    /// What the telephone shows of each, if it was looked up; no cash.
    pub confirmed: Option<Tenders>,
    /// Both sides.
    pub proof: Proof,
    /// Sales of S/ 5.00 or less.
    pub small: SmallSales,
    /// From count to count, the first one first.
    pub intervals: Vec<Interval>,
}

/// What is known once a till is closed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProofClosed {
    /// The closing's number, from 1 on each till.
    pub number: u32,
    /// Cash counted.
    pub counted: Money,
    /// By denomination, when it was counted so.
    pub pieces: Vec<Pile>,
    /// Why counted and expected differ, if they do.
    pub reason: Option<DifferenceReason>,
    /// The seal of the books up to here.
    pub seal: String,
}

/// All envelopes of a payout, and what the drawer must be changed into.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EnvelopePlan {
    /// In the order of the payout sheet.
    pub envelopes: Vec<Envelope>,
    /// Every piece that they take, the largest first.
    pub needed: Vec<Pile>,
    /// What they come to, in céntimos.
    pub total: Money,
    /// What the drawer holds, if that is known piece by piece, and what to change of it.
    pub drawer: Option<(Vec<Pile>, Exchange)>,
}

impl EnvelopePlan {
    /// Plans an envelope for each of these, out of a drawer if it is known. Refuses an amount that no coins make.
    pub fn of(amounts: Vec<(Participant, Money)>, drawer: Option<Vec<Pile>>) -> Result<Self, Refusal> {
        let each: Vec<Money> = amounts.iter().map(|(_, amount)| *amount).collect();
        let planned = plan(&each, drawer.as_deref().unwrap_or_default())?;
        let envelopes = amounts.into_iter().zip(planned.each);
        let envelopes = envelopes
            .map(|((participant, amount), pieces)| Envelope { participant, amount, pieces })
            .collect();
        let drawer = drawer.map(|held| (held, planned.exchange));
        Ok(Self { envelopes, needed: planned.needed, total: planned.total, drawer })
    }
}
