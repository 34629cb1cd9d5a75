//! Handing a participant what she earned.

use super::money::Money;
use super::participant::words;
use super::refusal::Refusal;
use uuid::Uuid;

words! {
    /// How a payout was made.
    Method { Cash = "cash", Savings = "savings" }
}

/// A payout made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Payout {
    /// To whom.
    pub participant: Uuid,
    /// Above zero, at most what is owed.
    pub amount: Money,
    /// In her hand, or held in savings.
    pub method: Method,
}

/// A payout of what is owed or less.
pub fn pay(payout: Payout, owed: Money) -> Result<Payout, Refusal> {
    if payout.amount <= Money::ZERO {
        Err(Refusal::AmountZero)
    } else if payout.amount > owed {
        Err(Refusal::PayoutAboveOwed { owed })
    } else {
        Ok(payout)
    }
}
