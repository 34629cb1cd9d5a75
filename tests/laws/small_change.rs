//! The change coach over random drawers and sales: it never shows a piece that is not there, and says that there is no
//! change only when there is none.

use feriante_core::domain::change::{Drawer, PIECES, Pile, piles};
use feriante_core::fair::OpenRequest;
use feriante_tests::{basket, fair, finish, holds, id, line, product, soles, stock};
use proptest::collection::vec;
use proptest::prelude::*;
use std::collections::BTreeSet;

/// Every amount that some of these pieces make: each piece one by one, with no cleverness.
fn amounts(held: &[(i64, u32)]) -> BTreeSet<i64> {
    let mut made = BTreeSet::from([0]);
    for value in held.iter().flat_map(|(value, count)| std::iter::repeat_n(*value, *count as usize)) {
        let more: Vec<i64> = made.iter().map(|amount| amount + value).collect();
        made.extend(more);
    }
    made
}

proptest! {
    #[test]
    fn shown_is_what_the_drawer_holds(
        float in vec(0..3_u32, PIECES.len()),
        sales in vec((1..40_i64, vec(0..PIECES.len(), 1..4)), 1..6),
    ) {
        let mut fair = fair();
        let mut held: Vec<(i64, u32)> = PIECES.iter().map(|piece| piece.value).zip(float).collect();
        let counted = held.iter().map(|(value, count)| Pile { value: *value, count: *count }).collect::<Vec<_>>();
        let pieces: Vec<Pile> = counted.into_iter().filter(|pile| pile.count > 0).collect();
        let sum = held.iter().map(|(value, count)| value * i64::from(*count)).sum();
        // An empty drawer is told by no pieces at all, which is none that was counted.
        let mut known = !pieces.is_empty();
        fair.open_till(&OpenRequest { id: id(), at: None, float: soles(sum), pieces }).expect("an open till");
        for (nth, (price, offered)) in sales.into_iter().enumerate() {
            let goods = stock(&mut fair, &product(&format!("P{nth}"), price * 50, &[]));
            let offered: Vec<i64> = offered.into_iter().map(|at| PIECES[at].value).collect();
            let quote = fair.set_basket(&basket(vec![line(goods, 1)], &offered)).expect("a quote");
            if !quote.ready {
                continue;
            }
            let change = quote.quoted.change.centimos();
            let with_hers: Vec<(i64, u32)> = held
                .iter()
                .map(|(value, count)| {
                    let hers = piles(&offered).iter().find(|pile| pile.value == *value).map_or(0, |pile| pile.count);
                    (*value, count + hers)
                })
                .collect();
            let shown: i64 = quote.handing.pieces.iter().map(|pile| pile.value * i64::from(pile.count)).sum();
            let of = |value: i64| {
                quote.handing.pieces.iter().find(|pile| pile.value == value).map_or(0, |pile| pile.count)
            };
            match quote.handing.drawer {
                Drawer::Holds => {
                    prop_assert_eq!(shown, change);
                    prop_assert!(!known || with_hers.iter().all(|(value, count)| of(*value) <= *count));
                }
                Drawer::Lacks => {
                    prop_assert!(known && quote.handing.pieces.is_empty());
                    prop_assert!(!amounts(&with_hers).contains(&change), "{change} can be made of {with_hers:?}");
                }
                Drawer::Unknown => prop_assert!(!known && shown == change),
            }
            held = with_hers.iter().map(|(value, count)| (*value, count.saturating_sub(of(*value)))).collect();
            known &= quote.handing.drawer != Drawer::Lacks;
            finish(&mut fair, quote.sale);
        }
        holds(&fair);
    }
}
