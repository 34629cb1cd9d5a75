//! A basket being paid: what is due, what is missing, what to hand back. Nothing here is refused that the
//! customer can still make good; a wallet part that cannot be is said as a problem.

use super::money::Money;
use super::refusal::Refusal;
use super::tender::{Means, Tenders, due};

/// What the customer has offered so far.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Offer {
    /// Notes and coins, summed.
    pub cash: Money,
    /// The exact cash that is due, instead.
    pub exact: bool,
    /// Wallet parts; none is all that the rest does not cover.
    pub wallets: Vec<(Means, Option<Money>)>,
}

/// An offer, worked out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Quoted {
    /// What a finished sale would record.
    pub offered: Tenders,
    /// To be paid by the means chosen.
    pub due: Money,
    /// The cash part of it.
    pub cash_due: Money,
    /// Rounded off the cash part.
    pub rounding: Money,
    /// Cash still missing.
    pub missing: Money,
    /// To hand back.
    pub change: Money,
    /// Why it cannot be, if it cannot.
    pub problem: Option<Refusal>,
}

/// Works an offer out against a total of which a part was paid before. What a wallet brought before is due no
/// more; what cash brought before counts as handed over.
pub fn quote(total: Money, prepaid: Tenders, offer: &Offer) -> Result<Quoted, Refusal> {
    let mut wallets = Tenders::default();
    for (means, amount) in &offer.wallets {
        if let Some(amount) = amount {
            add(&mut wallets, *means, *amount)?;
        }
    }
    if let Some((means, _)) = offer.wallets.iter().find(|(_, amount)| amount.is_none()) {
        let before = prepaid.total()?;
        let rest = total.minus(before)?.minus(wallets.wallets()?)?.minus(offer.cash)?;
        add(&mut wallets, *means, rest.max(Money::ZERO))?;
    }
    let by_wallet = wallets.wallets()?.plus(prepaid.wallets()?)?;
    let problem = if wallets.yape.is_negative() || wallets.plin.is_negative() {
        Some(Refusal::AmountNegative)
    } else if by_wallet > total {
        Some(Refusal::WalletAboveTotal { wallet: by_wallet, total })
    } else {
        None
    };
    let due = due(total, by_wallet.min(total))?;
    let cash_due = due.minus(by_wallet.min(total))?.minus(prepaid.cash)?.max(Money::ZERO);
    let received = if offer.exact { cash_due } else { offer.cash };
    Ok(Quoted {
        offered: Tenders { cash: received, ..wallets },
        due: due.minus(prepaid.total()?)?.max(Money::ZERO),
        cash_due,
        rounding: total.minus(due)?,
        missing: cash_due.minus(received)?.max(Money::ZERO),
        change: received.minus(cash_due)?.max(Money::ZERO),
        problem,
    })
}

fn add(wallets: &mut Tenders, means: Means, amount: Money) -> Result<(), Refusal> {
    match means {
        Means::Yape => wallets.yape = wallets.yape.plus(amount)?,
        Means::Plin => wallets.plin = wallets.plin.plus(amount)?,
        // Cash is no wallet; the offer's own field holds it.
        Means::Cash => {}
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOTHING: Tenders = Tenders { cash: Money::ZERO, yape: Money::ZERO, plin: Money::ZERO };

    fn offer(cash: i64, wallets: &[(Means, Option<i64>)]) -> Offer {
        let wallets = wallets.iter().map(|(means, amount)| (*means, amount.map(Money::new))).collect();
        Offer { cash: Money::new(cash), exact: false, wallets }
    }

    #[test]
    fn a_wallet_takes_the_rest_and_cash_is_rounded() -> Result<(), Refusal> {
        let total = Money::new(1553);
        let cash = quote(total, NOTHING, &offer(2000, &[]))?;
        assert_eq!(
            (cash.due, cash.rounding, cash.change),
            (Money::new(1550), Money::new(3), Money::new(450))
        );
        let yape = quote(total, NOTHING, &offer(0, &[(Means::Yape, None)]))?;
        assert_eq!((yape.offered.yape, yape.missing, yape.rounding), (total, Money::ZERO, Money::ZERO));
        let mixed = quote(total, NOTHING, &offer(1000, &[(Means::Plin, None)]))?;
        assert_eq!(
            (mixed.offered.plin, mixed.cash_due, mixed.change),
            (Money::new(553), Money::new(1000), Money::ZERO)
        );
        let typed = quote(total, NOTHING, &offer(0, &[(Means::Yape, Some(550))]))?;
        assert_eq!(
            (typed.cash_due, typed.missing, typed.rounding),
            (Money::new(1000), Money::new(1000), Money::new(3))
        );
        Ok(())
    }

    #[test]
    fn what_was_paid_before_is_due_no_more() -> Result<(), Refusal> {
        let prepaid = Tenders { cash: Money::new(500), yape: Money::new(300), plin: Money::ZERO };
        let cash = quote(Money::new(1553), prepaid, &offer(1000, &[]))?;
        assert_eq!((cash.due, cash.change, cash.rounding), (Money::new(750), Money::new(250), Money::new(3)));
        let yape = quote(Money::new(1553), prepaid, &offer(0, &[(Means::Yape, None)]))?;
        assert_eq!(
            (yape.offered.yape, yape.due, yape.missing),
            (Money::new(753), Money::new(753), Money::ZERO)
        );
        Ok(())
    }

    #[test]
    fn a_wallet_above_the_total_is_a_problem_not_a_crash() -> Result<(), Refusal> {
        let quoted = quote(Money::new(500), NOTHING, &offer(0, &[(Means::Yape, Some(600))]))?;
        assert!(matches!(quoted.problem, Some(Refusal::WalletAboveTotal { .. })));
        Ok(())
    }
}
