//! Envelopes: each holds its amount, the totals are their sums, and an exchange gives and takes the same.

use feriante_core::domain::change::{PIECES, Pile, pieces_for};
use feriante_core::domain::envelopes::plan;
use feriante_core::domain::money::Money;
use proptest::collection::vec;
use proptest::prelude::*;
use std::collections::BTreeMap;

fn worth(piles: &[Pile]) -> i64 {
    piles.iter().map(|pile| pile.value * i64::from(pile.count)).sum()
}

fn counts<'a>(piles: impl IntoIterator<Item = &'a Pile>) -> BTreeMap<i64, i64> {
    let mut counts = BTreeMap::new();
    for pile in piles {
        *counts.entry(pile.value).or_default() += i64::from(pile.count);
    }
    counts
}

/// Some of each denomination; often none.
fn drawer() -> impl Strategy<Value = Vec<Pile>> {
    let pile = |value: i64| prop_oneof![Just(0_u32), 0..30_u32].prop_map(move |count| Pile { value, count });
    PIECES.iter().map(|piece| pile(piece.value)).collect::<Vec<_>>()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn every_envelope_closes_exactly(coins in vec(0_i64..40_000, 0..25), drawer in drawer()) {
        let amounts: Vec<Money> = coins.iter().map(|coins| Money::new(coins * 10)).collect();
        let plan = plan(&amounts, &drawer).expect("coins make these");
        for (pieces, amount) in plan.each.iter().zip(&amounts) {
            prop_assert_eq!(worth(pieces), amount.centimos());
            prop_assert_eq!(pieces, &pieces_for(*amount), "with the fewest pieces");
        }
        prop_assert_eq!(plan.each.len(), amounts.len());
        prop_assert_eq!(counts(&plan.needed), counts(plan.each.iter().flatten()));
        prop_assert_eq!(worth(&plan.needed), plan.total.centimos());
        let exchange = &plan.exchange;
        prop_assert_eq!(worth(&exchange.give) + exchange.missing.centimos(), worth(&exchange.ask), "nothing is lost");
        // Afterwards the drawer holds what the envelopes need, and gave nothing that it had not.
        let (mut held, needed) = (counts(&drawer), counts(&plan.needed));
        for (value, count) in counts(&exchange.give) {
            prop_assert!(count <= held[&value] && !counts(&exchange.ask).contains_key(&value));
            *held.entry(value).or_default() -= count;
        }
        for (value, count) in counts(&exchange.ask) {
            *held.entry(value).or_default() += count;
        }
        prop_assert!(needed.iter().all(|(value, count)| held[value] >= *count));
        // Cash is missing only as far as the drawer holds less, and then all that is spare is given.
        let short = plan.total.centimos() - worth(&drawer);
        prop_assert_eq!(exchange.missing.centimos(), short.max(0));
    }
}
