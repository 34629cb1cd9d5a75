//! Envelopes for the payout: which pieces each one takes, and what the drawer must be changed into so that every
//! one of them closes exactly.

use super::change::{PIECES, Pile, pieces_for, sum};
use super::money::Money;
use super::refusal::Refusal;
use std::collections::BTreeMap;

/// The pieces of every envelope, and where they come from.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Envelopes {
    /// Of each envelope, the fewest that make its amount, the largest first; in the order of the amounts.
    pub each: Vec<Vec<Pile>>,
    /// All of them, by denomination, the largest first.
    pub needed: Vec<Pile>,
    /// What they come to.
    pub total: Money,
    /// How to get there from what the drawer holds.
    pub exchange: Exchange,
}

/// What goes to the bank, and what comes back: `give` and `missing` together are worth what `ask` is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Exchange {
    /// Pieces that no envelope needs.
    pub give: Vec<Pile>,
    /// Pieces that the drawer lacks, and the change for what was given above their worth.
    pub ask: Vec<Pile>,
    /// Cash that must come from elsewhere, because the drawer holds less than the envelopes need.
    pub missing: Money,
}

/// Plans envelopes of these amounts out of a drawer. An amount below zero, or one that no coins make, is refused.
pub fn plan(amounts: &[Money], drawer: &[Pile]) -> Result<Envelopes, Refusal> {
    let mut each = Vec::with_capacity(amounts.len());
    for amount in amounts {
        if amount.is_negative() {
            return Err(Refusal::AmountNegative);
        }
        if amount.down_to_coin() != *amount {
            return Err(Refusal::AmountNotCoins);
        }
        each.push(pieces_for(*amount));
    }
    let needed = sorted(each.iter().flatten().copied());
    let exchange = exchange(&needed, drawer)?;
    Ok(Envelopes { each, needed, total: Money::sum(amounts.iter().copied())?, exchange })
}

/// The exchange that gives a drawer at least the pieces needed.
fn exchange(needed: &[Pile], drawer: &[Pile]) -> Result<Exchange, Refusal> {
    let missing = beyond(needed, drawer);
    let spare = beyond(drawer, needed);
    let (lacks, has) = (sum(&missing)?, sum(&spare)?);
    if has <= lacks {
        return Ok(Exchange { give: spare, ask: missing, missing: lacks.minus(has)? });
    }
    let (give, above) = enough(&spare, lacks.centimos());
    let ask = sorted(missing.into_iter().chain(pieces_for(Money::new(above))));
    Ok(Exchange { give, ask, missing: Money::ZERO })
}

/// Pieces of these worth `least` or a little more, and how much more: the largest that still fit, then the smallest
/// one that covers the rest, and none that is not needed after that.
fn enough(spare: &[Pile], least: i64) -> (Vec<Pile>, i64) {
    let mut given = Vec::new();
    let mut left = least;
    for pile in spare {
        let count = u32::try_from(left / pile.value).unwrap_or(u32::MAX).min(pile.count);
        left -= pile.value * i64::from(count);
        given.push(Pile { value: pile.value, count });
    }
    if left > 0
        && let Some((pile, given)) =
            spare.iter().zip(&mut given).rev().find(|(pile, given)| given.count < pile.count)
    {
        given.count += 1;
        left -= pile.value;
    }
    let mut above = -left;
    for pile in &mut given {
        let idle = u32::try_from(above / pile.value).unwrap_or(u32::MAX).min(pile.count);
        pile.count -= idle;
        above -= pile.value * i64::from(idle);
    }
    given.retain(|pile| pile.count > 0);
    (given, above)
}

/// What these piles have more than those, by denomination, the largest first.
fn beyond(these: &[Pile], those: &[Pile]) -> Vec<Pile> {
    let held = by_value(those.iter().copied());
    let more = sorted(these.iter().copied()).into_iter().map(|pile| {
        let count = pile.count.saturating_sub(held.get(&pile.value).copied().unwrap_or(0));
        Pile { value: pile.value, count }
    });
    more.filter(|pile| pile.count > 0).collect()
}

/// One pile for each denomination in use, the largest first.
fn sorted(piles: impl Iterator<Item = Pile>) -> Vec<Pile> {
    let counts = by_value(piles);
    let all = PIECES
        .iter()
        .map(|piece| Pile { value: piece.value, count: counts.get(&piece.value).copied().unwrap_or(0) });
    all.filter(|pile| pile.count > 0).collect()
}

fn by_value(piles: impl Iterator<Item = Pile>) -> BTreeMap<i64, u32> {
    let mut counts: BTreeMap<i64, u32> = BTreeMap::new();
    for pile in piles {
        let count = counts.entry(pile.value).or_default();
        *count = count.saturating_add(pile.count);
    }
    counts
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pile(value: i64, count: u32) -> Pile {
        Pile { value, count }
    }

    fn planned(amounts: &[i64], drawer: &[Pile]) -> Result<Envelopes, Refusal> {
        plan(&amounts.iter().copied().map(Money::new).collect::<Vec<_>>(), drawer)
    }

    #[test]
    fn a_large_note_becomes_what_the_envelopes_need() -> Result<(), Refusal> {
        let plan = planned(&[6560, 1440], &[pile(10_000, 1), pile(20, 1)])?;
        assert_eq!(
            plan.each.first().map(Vec::as_slice),
            Some(&[pile(5000, 1), pile(1000, 1), pile(500, 1), pile(50, 1), pile(10, 1)][..])
        );
        assert_eq!(plan.exchange.give, [pile(10_000, 1)]);
        // S/ 79.80 that it lacks and S/ 20.20 that are over; one of the two coins of 20 céntimos is there.
        let ask = [
            pile(5000, 1),
            pile(2000, 1),
            pile(1000, 2),
            pile(500, 1),
            pile(200, 2),
            pile(50, 1),
            pile(20, 2),
            pile(10, 1),
        ];
        assert_eq!(plan.exchange.ask, ask);
        assert_eq!((plan.total, plan.exchange.missing), (Money::new(8000), Money::ZERO));
        Ok(())
    }

    #[test]
    fn pieces_that_are_there_are_not_asked_for() -> Result<(), Refusal> {
        let plan = planned(&[2000, 2000], &[pile(2000, 3), pile(100, 9)])?;
        assert_eq!(plan.exchange, Exchange::default());
        // A small piece that would be covered by a larger one stays in the drawer.
        let plan = planned(&[3000], &[pile(2000, 1), pile(500, 1), pile(5000, 1)])?;
        assert_eq!(
            (plan.exchange.give, plan.exchange.ask),
            (vec![pile(5000, 1)], vec![pile(2000, 2), pile(1000, 1)])
        );
        Ok(())
    }

    #[test]
    fn what_the_drawer_does_not_hold_is_missing() -> Result<(), Refusal> {
        let plan = planned(&[5000, 1000], &[pile(2000, 2), pile(10, 1)])?;
        assert_eq!(plan.exchange.give, [pile(2000, 2), pile(10, 1)]);
        assert_eq!(plan.exchange.ask, [pile(5000, 1), pile(1000, 1)]);
        assert_eq!(plan.exchange.missing, Money::new(1990));
        Ok(())
    }

    #[test]
    fn what_no_coins_make_is_refused() {
        assert_eq!(planned(&[1000, 6552], &[]), Err(Refusal::AmountNotCoins));
        assert_eq!(planned(&[-10], &[]), Err(Refusal::AmountNegative));
    }
}
