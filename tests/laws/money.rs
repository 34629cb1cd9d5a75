//! Laws of the pure rules of money.

use feriante_core::domain::allocation::split;
use feriante_core::domain::catalog::{MaterialsBy, Share};
use feriante_core::domain::change::pieces_for;
use feriante_core::domain::money::{Money, Percent};
use feriante_core::domain::sale::{Line, Particulars};
use feriante_core::domain::standing::{Cuts, Part, standing};
use feriante_core::domain::tender::{Tenders, due, settle};
use feriante_tests::pays;
use proptest::collection::vec;
use proptest::prelude::*;
use uuid::Uuid;

fn sum(parts: &[Part]) -> i64 {
    parts.iter().map(|(_, amount)| amount.centimos()).sum()
}

prop_compose! {
    fn lines()(
        quantity in 1..40_u32,
        price in 0..9_000_i64,
        off in 0..=1000_i64,
        cost in 0..9_000_i64,
        fund in any::<bool>(),
        weights in vec(1..9_u32, 0..5),
    ) -> Line {
        let share = |weight| Share { participant: Uuid::now_v7(), weight };
        Line {
            product: Uuid::now_v7(),
            quantity,
            price: Money::new(price),
            discount: Money::new(i64::from(quantity) * price * off / 1000),
            cost: Money::new(cost),
            materials_by: if fund { MaterialsBy::Fund } else { MaterialsBy::Participant },
            shares: weights.into_iter().map(share).collect(),
            particulars: Particulars::default(),
        }
    }
}

proptest! {
    /// Parts sum to the whole, none is further than a céntimo from its exact share, and a larger remainder
    /// never gets less.
    #[test]
    fn parts_sum_to_the_whole(whole in 0..10_000_000_i64, weights in vec(0..50_u32, 1..12)) {
        let parts = split(Money::new(whole), &weights);
        let total: i64 = weights.iter().map(|weight| i64::from(*weight)).sum();
        if total == 0 {
            prop_assert!(parts.is_empty());
        } else {
            prop_assert_eq!(parts.iter().map(|part| part.centimos()).sum::<i64>(), whole);
            for (part, weight) in parts.iter().zip(&weights) {
                let floor = whole * i64::from(*weight) / total;
                prop_assert!(part.centimos() == floor || part.centimos() == floor + 1);
            }
        }
    }

    /// Whatever is kept of a line, everything that it comes to goes to somebody, and nobody gets below zero.
    #[test]
    fn a_line_goes_to_its_parties_whole(line in lines(), kept in 0..40_u32, percent_of in 0..=10_000_u32, donated in 0..=10_000_u32) {
        let kept = kept.min(line.quantity);
        let percent = |hundredths| Percent::from_hundredths(hundredths).expect("a percentage");
        let cuts = Cuts { fund: percent(percent_of), donated: percent(donated) };
        let standing = standing(&line, kept, cuts).expect("a standing");
        let given = [&standing.materials, &standing.fund_materials, &standing.contribution, &standing.donated, &standing.rest];
        prop_assert_eq!(given.iter().map(|parts| sum(parts)).sum::<i64>(), standing.total.centimos());
        prop_assert_eq!(sum(&standing.sold), standing.total.centimos());
        for parts in given {
            prop_assert!(parts.iter().all(|(_, amount)| !amount.is_negative()));
        }
    }

    /// A settled sale: kept + rounding is the total, less than a coin is rounded off, and what the customer
    /// handed over is what was kept and what was handed back.
    #[test]
    fn a_settlement_loses_nothing(total in 0..100_000_i64, yape in 0..100_000_i64, over in 0..20_000_i64) {
        let yape = yape.min(total);
        let due = due(Money::new(total), Money::new(yape)).expect("what is due");
        let offered = pays(due.centimos() - yape + over, yape, 0);
        let settled = settle(Money::new(total), offered, Tenders::default()).expect("a settlement");
        let kept = settled.kept.total().expect("a sum").centimos();
        prop_assert_eq!(kept + settled.rounding.centimos(), total);
        prop_assert!((0..10).contains(&settled.rounding.centimos()));
        prop_assert_eq!(settled.change.centimos(), over);
        prop_assert_eq!(settled.kept.cash.centimos() % 10, 0);
    }

    /// The pieces of a change make it up, as far as coins can.
    #[test]
    fn change_is_made_of_its_pieces(amount in 0..200_000_i64) {
        let pieces = pieces_for(Money::new(amount));
        let sum: i64 = pieces.iter().map(|pile| pile.value * i64::from(pile.count)).sum();
        prop_assert_eq!(sum, amount - amount % 10);
    }
}
