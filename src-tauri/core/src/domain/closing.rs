//! Closing a till with what was counted, and opening it again. The difference is of a till and an interval, never of
//! a person; it never blocks a closing, but it needs a reason.

use super::change::Pile;
use super::money::Money;
use super::participant::words;
use super::refusal::Refusal;
use super::tender::{Means, Tenders};
use uuid::Uuid;

words! {
    /// Why counted and expected differ, as far as those who closed could tell.
    DifferenceReason {
        WrongChange = "wrong_change", NoteMistaken = "note_mistaken", NotRungUp = "not_rung_up",
        RungTwice = "rung_twice", WrongMeans = "wrong_means", NotArrived = "not_arrived",
        Mistyped = "mistyped", Unknown = "unknown", Unsaid = "unsaid",
    }
}

words! {
    /// Why a closed till was opened again.
    ReopenReason { Miscounted = "miscounted", SaleMissing = "sale_missing", TooEarly = "too_early", Other = "other" }
}

/// One payment through a wallet: an entry paid by both has one of each.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct WalletPayment {
    /// The entry that took it or gave it back.
    pub entry: Uuid,
    /// Through which wallet.
    pub wallet: Means,
}

/// What the telephone's own list of movements tells.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct WalletAnswers {
    /// Payments that are not there.
    pub missing: Vec<WalletPayment>,
    /// Payments there that no entry tells of.
    pub extra: Tenders,
}

/// Wallet payments looked up one by one in the telephone's own list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct WalletCheck {
    /// What the books have of each wallet in the session; no cash.
    pub expected: Tenders,
    /// What the telephone shows of it.
    pub confirmed: Tenders,
    /// Those that are not in the telephone's list.
    pub missing: Vec<WalletPayment>,
    /// Payments in the telephone's list that no entry tells of.
    pub extra: Tenders,
}

impl WalletCheck {
    /// Expected, less what is missing, and what nobody rang up besides.
    pub fn of(
        expected: Tenders,
        missing: &[(WalletPayment, Money)],
        extra: Tenders,
    ) -> Result<Self, Refusal> {
        if extra.each().iter().any(|(_, amount)| amount.is_negative()) {
            return Err(Refusal::AmountNegative);
        }
        let mut confirmed = expected.and(extra)?;
        for (payment, amount) in missing {
            confirmed = confirmed.less(Tenders::only(payment.wallet, *amount))?;
        }
        Ok(Self {
            expected,
            confirmed,
            missing: missing.iter().map(|(payment, _)| *payment).collect(),
            extra,
        })
    }

    /// confirmed - expected.
    pub fn difference(&self) -> Result<Money, Refusal> {
        self.confirmed.total()?.minus(self.expected.total()?)
    }
}

/// How many of a product lay on the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StockCount {
    /// Which product.
    pub product: Uuid,
    /// How many there were.
    pub counted: u32,
    /// How many the books expected; below zero when more were sold than were entered.
    pub expected: i64,
}

/// What a closing takes off a participant's profit as her fixed fee for the stall.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fee {
    /// Whose.
    pub participant: Uuid,
    /// At most her profit; below zero when it goes back to her, for a return left her with less.
    pub amount: Money,
}

/// A till closed by counting its drawer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Closing {
    /// The session that ends.
    pub session: u32,
    /// Cash counted, before anyone saw what was expected.
    pub counted: Money,
    /// Cash the books expect.
    pub expected: Money,
    /// Counts from 1 on each till: a session that was opened again closes under another number.
    pub number: u32,
    /// The cash by denomination, when it was counted so.
    pub pieces: Vec<Pile>,
    /// The wallets, when they were looked up.
    pub wallets: Option<WalletCheck>,
    /// Goods left on the table, when they were counted.
    pub stock: Vec<StockCount>,
    /// Why there is a difference, if there is one.
    pub reason: Option<DifferenceReason>,
    /// The entry that those who closed took for its cause.
    pub suspect: Option<Uuid>,
    /// Fixed fees of the stall.
    pub fees: Vec<Fee>,
}

impl Closing {
    /// counted - expected, of the drawer and the wallets together.
    pub fn difference(&self) -> Result<Money, Refusal> {
        let wallets = self.wallets.as_ref().map(WalletCheck::difference).transpose()?.unwrap_or_default();
        self.counted.minus(self.expected)?.plus(wallets)
    }
}

/// Checks a closing before it is made.
pub fn close(closing: Closing) -> Result<Closing, Refusal> {
    if closing.counted.is_negative() {
        return Err(Refusal::AmountNegative);
    }
    let drawer = closing.counted.minus(closing.expected)?;
    let wallets = closing.wallets.as_ref().map(WalletCheck::difference).transpose()?.unwrap_or_default();
    // Two differences that cancel out are two, and need a reason as well.
    if closing.reason.is_none() && !(drawer.is_zero() && wallets.is_zero()) {
        return Err(Refusal::DifferenceNeedsReason);
    }
    Ok(closing)
}

/// A closed till opened again: the closing it undoes, whole, so that its postings can be taken back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reopening {
    /// The entry of the closing.
    pub closing: Uuid,
    /// What it said.
    pub undone: Closing,
    /// Why.
    pub reason: ReopenReason,
}

/// What a participant has in a span of time, of which her fee is taken.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Profit {
    /// Less what was taken.
    pub left: Money,
    /// As fees.
    pub taken: Money,
}

impl Profit {
    /// The fee that goes back to her, as far as she is short: what it was taken from came back. A day may have given back
    /// more than it took: an earlier day's.
    fn back(self) -> Money {
        self.taken.max(Money::ZERO).min(self.left.min(Money::ZERO).negated())
    }

    fn less(self, amount: Money) -> Result<Self, Refusal> {
        Ok(Self { left: self.left.minus(amount)?, taken: self.taken.plus(amount)? })
    }
}

/// What changes in a participant's fee at a closing: of the day's profit as far as it goes, and nothing of what the day
/// took already. Neither the day nor the fair ends below nothing because of fees.
pub fn fee(fee: Money, day: Profit, fair: Profit) -> Result<Money, Refusal> {
    let more = fee.minus(day.taken)?.min(day.left).max(Money::ZERO).minus(day.back())?;
    more.minus(fair.less(more)?.back())
}
