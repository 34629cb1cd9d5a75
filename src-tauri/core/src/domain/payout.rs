//! Handing a participant what she earned, in advance or afterwards, and taking that back.

use super::money::{Money, SMALLEST_COIN};
use super::participant::words;
use super::refusal::Refusal;
use uuid::Uuid;

words! {
    /// How a payout was made: in her hand, held in savings, or in advance, out of the drawer or from the organizer.
    Method { Cash = "cash", Savings = "savings", Advance = "advance", AdvanceFund = "advance_fund" }
}

impl Method {
    /// Before the day's end, whatever was earned by then?
    pub const fn is_advance(self) -> bool {
        matches!(self, Self::Advance | Self::AdvanceFund)
    }
}

words! {
    /// Why a payout was taken back.
    TakeBackReason { NotHanded = "not_handed", WrongAmount = "wrong_amount", WrongPerson = "wrong_person", Other = "other" }
}

/// A payout made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Payout {
    /// To whom.
    pub participant: Uuid,
    /// Above zero, at most what is owed unless it is an advance.
    pub amount: Money,
    /// In her hand, held in savings, or in advance.
    pub method: Method,
    /// Handed over besides because no coin pays the last céntimos; borne by the fund.
    pub rounding: Money,
    /// The session whose drawer paid it, if one did.
    pub session: Option<u32>,
}

/// A payout of what is owed or less. Cash is rounded up to the next coin, in favour of the person.
pub fn pay(participant: Uuid, amount: Money, method: Method, owed: Money) -> Result<Payout, Refusal> {
    if amount <= Money::ZERO {
        return Err(Refusal::AmountZero);
    }
    if !method.is_advance() && amount > owed {
        return Err(Refusal::PayoutAboveOwed { owed });
    }
    let rounding = if method == Method::Cash { up_to_coin(amount)?.minus(amount)? } else { Money::ZERO };
    if method.is_advance() && amount != amount.down_to_coin() {
        return Err(Refusal::AmountNotCoins);
    }
    Ok(Payout { participant, amount, method, rounding, session: None })
}

/// The least that coins can pay and that is not less than this.
pub fn up_to_coin(amount: Money) -> Result<Money, Refusal> {
    Ok(amount.plus(Money::new(SMALLEST_COIN - 1))?.down_to_coin())
}

/// A payout that was not made after all, or not so: it names the one it corrects and says it whole, so that its
/// postings can be taken back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TakenBack {
    /// The entry of the payout.
    pub payout: Uuid,
    /// What it said.
    pub undone: Payout,
    /// The session whose drawer gets the money back, when a drawer paid it.
    pub session: Option<u32>,
    /// Why.
    pub reason: TakeBackReason,
}

/// How she means to part her profit: three jars that she fills herself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Jars {
    /// Whose.
    pub participant: Uuid,
    /// For the next batch.
    pub reinvest: Money,
    /// For her goal.
    pub save: Money,
    /// For today.
    pub spend: Money,
}

/// Checks jars against the profit they part: nothing below zero, and together no more than it.
pub fn fill(jars: Jars, profit: Money) -> Result<Jars, Refusal> {
    let each = [jars.reinvest, jars.save, jars.spend];
    if each.iter().any(|jar| jar.is_negative()) {
        return Err(Refusal::AmountNegative);
    }
    let together = Money::sum(each)?;
    if together > profit.max(Money::ZERO) {
        return Err(Refusal::JarsAboveProfit { profit: profit.max(Money::ZERO), together });
    }
    Ok(jars)
}
