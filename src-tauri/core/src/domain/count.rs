//! Counting the drawer while the till is open: blind, by denomination, and kept beside what was expected. Each count
//! narrows the interval in which a difference arose. It moves no money.

use super::change::{Pile, sum};
use super::money::Money;
use super::participant::words;
use super::refusal::Refusal;

words! {
    /// What a count is for: a look in between, a hand-over to the next shift, or closing.
    CountKind { Check = "check", HandOver = "hand_over", Close = "close" }
}

/// A count of the drawer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Count {
    /// Of which session.
    pub session: u32,
    /// What for.
    pub kind: CountKind,
    /// How many of each note and coin.
    pub pieces: Vec<Pile>,
    /// What they come to.
    pub counted: Money,
    /// What the books expected at that moment.
    pub expected: Money,
}

impl Count {
    /// A count of these pieces against what the books expect.
    pub fn of(session: u32, kind: CountKind, pieces: Vec<Pile>, expected: Money) -> Result<Self, Refusal> {
        Ok(Self { session, kind, counted: sum(&pieces)?, pieces, expected })
    }

    /// counted - expected: of a till and an interval, never of a person.
    pub fn difference(&self) -> Result<Money, Refusal> {
        self.counted.minus(self.expected)
    }
}
