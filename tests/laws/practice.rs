//! Laws of practice.

use feriante_core::domain::catalog::{Choosing, Extra, Product, Terms};
use feriante_core::domain::money::{LIMIT, Money};
use feriante_core::fair::Fair;
use feriante_tests::{fair, holds, id, look, play, product, serve, stock};
use proptest::collection::vec;
use proptest::prelude::*;

/// What products may cost: as at a stall, next to nothing, and anything the books take.
fn prices() -> impl Strategy<Value = Vec<i64>> {
    vec(prop_oneof![4 => 10..6_000_i64, 1 => 0..10_i64, 1 => 0..=LIMIT], 1..6)
}

fn practice_with(prices: &[i64]) -> Fair {
    let mut real = fair();
    for (place, price) in prices.iter().enumerate() {
        stock(&mut real, &sold_somehow(place, *price));
    }
    real.practice_fair().expect("a practice fair")
}

/// Plain things, and things in sizes that cost the same, by turns.
fn sold_somehow(place: usize, price: i64) -> Product {
    let plain = product(&format!("P{place}"), price, &[]);
    let size = |name: &str| Extra {
        id: id(),
        choosing: Choosing::Variant,
        name_es: name.into(),
        name_en: name.into(),
        price: Money::ZERO,
    };
    let terms = Terms { extras: vec![size("S"), size("M")], ..Terms::default() };
    if place % 2 == 1 { Product { terms, ..plain } } else { plain }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]

    /// Whatever a fair sells, every customer can be served to a happy end, and whoever does what they ask is
    /// never told that something is wrong.
    #[test]
    fn every_customer_can_be_served(prices in prices(), seed: u64, begins in 0..30_usize) {
        let mut till = practice_with(&prices);
        let mut round = play(&till, seed, begins);
        for nth in 1..=14 {
            let asked = round.visit().clone();
            prop_assert!(look(&mut till, &mut round).note.is_none());
            let left = serve(&mut till, &mut round);
            prop_assert!(left.pleased, "not pleased: {:?}", asked);
            prop_assert_eq!(round.served(), begins + nth, "a misstep with {:?}", asked);
        }
        holds(&till);
    }

    /// The same number draws the same customers.
    #[test]
    fn chance_is_only_what_is_passed_in(prices in prices(), seed: u64, begins in 0..30_usize) {
        let till = practice_with(&prices);
        let (one, other) = (play(&till, seed, begins), play(&till, seed, begins));
        prop_assert_eq!(one.visit(), other.visit());
    }
}
