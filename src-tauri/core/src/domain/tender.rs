//! What the customer offers, and what it settles (formats.md, rules of money, 1).

use super::money::Money;
use super::participant::words;
use super::refusal::Refusal;

words! {
    /// A means of payment.
    Means { Cash = "cash", Yape = "yape", Plin = "plin" }
}

/// Money by means, as kept or given back.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tenders {
    /// In notes and coins.
    pub cash: Money,
    /// Through Yape.
    pub yape: Money,
    /// Through Plin.
    pub plin: Money,
}

impl Tenders {
    /// All of it by one means.
    pub fn only(means: Means, amount: Money) -> Self {
        let mut tenders = Self::default();
        match means {
            Means::Cash => tenders.cash = amount,
            Means::Yape => tenders.yape = amount,
            Means::Plin => tenders.plin = amount,
        }
        tenders
    }

    /// What went through wallets.
    pub fn wallets(self) -> Result<Money, Refusal> {
        self.yape.plus(self.plin)
    }

    /// All of it.
    pub fn total(self) -> Result<Money, Refusal> {
        self.wallets()?.plus(self.cash)
    }

    /// By means, in the order that reports show.
    pub fn each(self) -> [(Means, Money); 3] {
        [(Means::Cash, self.cash), (Means::Yape, self.yape), (Means::Plin, self.plin)]
    }

    /// Means by means, this and the other.
    pub fn and(self, other: Self) -> Result<Self, Refusal> {
        Ok(Self {
            cash: self.cash.plus(other.cash)?,
            yape: self.yape.plus(other.yape)?,
            plin: self.plin.plus(other.plin)?,
        })
    }

    /// Means by means, this less the other.
    pub fn less(self, other: Self) -> Result<Self, Refusal> {
        Ok(Self {
            cash: self.cash.minus(other.cash)?,
            yape: self.yape.minus(other.yape)?,
            plin: self.plin.minus(other.plin)?,
        })
    }
}

/// What is due on a total when this much of it goes through wallets: the wallets' part exactly, and the
/// rest, in cash, rounded down to what coins can pay.
pub fn due(total: Money, wallets: Money) -> Result<Money, Refusal> {
    if wallets >= total {
        return Ok(total);
    }
    wallets.plus(total.minus(wallets)?.down_to_coin())
}

/// How an offer settles a total.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Settlement {
    /// What the till keeps now, by means.
    pub kept: Tenders,
    /// Rounded off the cash, borne by the fund.
    pub rounding: Money,
    /// Cash to hand back.
    pub change: Money,
}

/// Settles a total with cash handed over and exact wallet amounts, and what was paid before by the same
/// rules: a wallet's part exactly, a cash part in whole coins.
pub fn settle(total: Money, offered: Tenders, prepaid: Tenders) -> Result<Settlement, Refusal> {
    if offered.each().iter().chain(&prepaid.each()).any(|(_, amount)| amount.is_negative()) {
        return Err(Refusal::AmountNegative);
    }
    let wallets = offered.wallets()?.plus(prepaid.wallets()?)?;
    if wallets > total {
        return Err(Refusal::WalletAboveTotal { wallet: wallets, total });
    }
    let due = due(total, wallets)?;
    let cash_due = due.minus(wallets)?.minus(prepaid.cash)?;
    if cash_due.is_negative() {
        return Err(Refusal::PrepaidAboveTotal { prepaid: prepaid.total()?, total });
    }
    if offered.cash < cash_due {
        return Err(Refusal::PaymentBelowTotal { missing: cash_due.minus(offered.cash)? });
    }
    Ok(Settlement {
        kept: Tenders { cash: cash_due, ..offered },
        rounding: total.minus(due)?,
        change: offered.cash.minus(cash_due)?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOTHING: Tenders = Tenders { cash: Money::ZERO, yape: Money::ZERO, plin: Money::ZERO };

    fn offer(cash: i64, yape: i64) -> Tenders {
        Tenders { cash: Money::new(cash), yape: Money::new(yape), plin: Money::ZERO }
    }

    #[test]
    fn only_the_cash_part_is_rounded() -> Result<(), Refusal> {
        let settled = settle(Money::new(1003), offer(2000, 0), NOTHING)?;
        assert_eq!(
            (settled.kept.cash, settled.rounding, settled.change),
            (Money::new(1000), Money::new(3), Money::new(1000))
        );
        let settled = settle(Money::new(1003), offer(0, 1003), NOTHING)?;
        assert_eq!((settled.rounding, settled.change), (Money::ZERO, Money::ZERO));
        let settled = settle(Money::new(1009), offer(500, 505), NOTHING)?;
        assert_eq!(
            (settled.kept.cash, settled.rounding, settled.change),
            (Money::new(500), Money::new(4), Money::ZERO)
        );
        Ok(())
    }

    #[test]
    fn what_was_paid_before_counts() -> Result<(), Refusal> {
        let rest = settle(Money::new(1003), offer(1000, 0), offer(500, 0))?;
        assert_eq!(
            (rest.kept.cash, rest.rounding, rest.change),
            (Money::new(500), Money::new(3), Money::new(500))
        );
        let by_wallet = settle(Money::new(1003), offer(0, 503), offer(500, 0))?;
        assert_eq!((by_wallet.kept.yape, by_wallet.rounding), (Money::new(503), Money::ZERO));
        assert_eq!(settle(Money::new(1003), offer(0, 0), offer(0, 1003))?.rounding, Money::ZERO);
        assert!(matches!(
            settle(Money::new(1003), offer(0, 0), offer(1010, 0)),
            Err(Refusal::PrepaidAboveTotal { .. })
        ));
        Ok(())
    }

    #[test]
    fn too_little_and_too_much_are_refused() {
        assert_eq!(
            settle(Money::new(1000), offer(900, 0), NOTHING),
            Err(Refusal::PaymentBelowTotal { missing: Money::new(100) })
        );
        assert_eq!(
            settle(Money::new(1000), offer(0, 1001), NOTHING),
            Err(Refusal::WalletAboveTotal { wallet: Money::new(1001), total: Money::new(1000) })
        );
        assert_eq!(settle(Money::new(1000), offer(-1, 1000), NOTHING), Err(Refusal::AmountNegative));
    }
}
