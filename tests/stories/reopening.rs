//! A closing that is taken back takes all that it said back; what was mistyped in it is not kept.

use crate::till::refused;
use feriante_core::domain::change::Pile;
use feriante_core::domain::closing::{DifferenceReason, ReopenReason};
use feriante_core::domain::count::CountKind;
use feriante_core::domain::refusal::Refusal;
use feriante_core::fair::{CloseDetails, CloseRequest, CountRequest, Fair, ReopenRequest};
use feriante_tests::{fair, holds, id, open, pays, product, sale, soles, stock};
use uuid::Uuid;

/// Ten bags were brought, four are sold: six are left.
fn day() -> (Fair, Uuid) {
    let mut fair = fair();
    let mut bag = product("BOL", 2500, &[]);
    bag.stock = Some(10);
    let bag = stock(&mut fair, &bag);
    open(&mut fair, 0);
    fair.record_sale(&sale(&[(bag, 4)], pays(10_000, 0, 0))).expect("a sale");
    (fair, bag)
}

fn with_stock(stock: Vec<(Uuid, u32)>) -> CloseRequest {
    let reason = Some(DifferenceReason::Unsaid);
    let details = CloseDetails { stock, reason, ..CloseDetails::default() };
    CloseRequest { id: id(), counted: soles(10_000), details }
}

fn left(fair: &Fair, product: Uuid) -> Option<i64> {
    let stock = fair.stock().expect("stock");
    stock.into_iter().find(|one| one.product.id == product).and_then(|one| one.left)
}

#[test]
fn goods_miscounted_are_as_before_once_the_till_is_open_again() {
    let (mut fair, bag) = day();
    fair.close_till(&with_stock(vec![(bag, 60)])).expect("a closed till");
    assert_eq!(left(&fair, bag), Some(60), "the table is right and the books may be wrong");
    let closing = fair.closings().expect("closings")[0].id;
    let reason = ReopenReason::Miscounted;
    fair.reopen_till(&ReopenRequest { id: id(), closing, reason }).expect("an open till");
    assert_eq!(left(&fair, bag), Some(6));
    fair.close_till(&with_stock(vec![(bag, 5)])).expect("closed again");
    assert_eq!(left(&fair, bag), Some(5));
    let last = fair.closings().expect("closings").pop().expect("a closing").closing;
    assert_eq!(last.stock[0].expected, 6, "what was mistyped is not what the books expected");
    holds(&fair);
}

/// A scanned code is no count: nothing is closed over it, and the reports go on.
#[test]
fn an_impossible_count_of_goods_is_refused() {
    let (mut fair, bag) = day();
    let scanned = with_stock(vec![(bag, 77_512_345)]);
    assert_eq!(refused(fair.close_till(&scanned)), Refusal::StockImpossible { text: "77512345".into() });
    let twice = with_stock(vec![(bag, 6), (bag, 5)]);
    assert_eq!(refused(fair.close_till(&twice)), Refusal::StockTwice { sku: "BOL".into() });
    let unknown = with_stock(vec![(id(), 1)]);
    assert_eq!(refused(fair.close_till(&unknown)), Refusal::ProductUnknown { sku: String::new() });
    assert!(fair.open_session().expect("sessions").is_some(), "nothing was closed");
    fair.dashboard(None).expect("a dashboard");
    fair.close_till(&with_stock(vec![(bag, 100_000)])).expect("the most");
    fair.dashboard(None).expect("a dashboard");
    holds(&fair);
}

/// Counted again after the till was opened again, the miscount was a slip: it is in no interval and gives no clue.
#[test]
fn a_miscount_that_was_undone_tells_nothing() {
    let (mut fair, _) = day();
    let count = |fair: &mut Fair, tens: u32| {
        let pieces = vec![Pile { value: 1000, count: tens }];
        fair.count(&CountRequest { id: id(), kind: CountKind::Close, pieces }).expect("a count")
    };
    let short = count(&mut fair, 5);
    let plain = CloseRequest::plain(id(), short.counted);
    let reason = Some(DifferenceReason::Unknown);
    let details = CloseDetails { count: Some(short.count), reason, ..plain.details.clone() };
    fair.close_till(&CloseRequest { details, ..plain }).expect("a closed till");
    let closing = fair.closings().expect("closings")[0].id;
    let reason = ReopenReason::Miscounted;
    fair.reopen_till(&ReopenRequest { id: id(), closing, reason }).expect("an open till");
    let right = count(&mut fair, 10);
    assert_eq!(right.difference, soles(0));
    assert_eq!(right.intervals.iter().map(|one| one.difference).collect::<Vec<_>>(), [soles(0)]);
    assert_eq!(right.clues, []);
}

/// What is given away is paid with nothing, and yet it is gone from the table.
#[test]
fn goods_given_away_after_the_count_make_it_stale() {
    let (mut fair, _) = day();
    let gift = stock(&mut fair, &product("REG", 0, &[]));
    let pieces = vec![Pile { value: 1000, count: 10 }];
    let counted = fair.count(&CountRequest { id: id(), kind: CountKind::Close, pieces }).expect("a count");
    fair.record_sale(&sale(&[(gift, 1)], pays(0, 0, 0))).expect("a gift");
    let plain = CloseRequest::plain(id(), counted.counted);
    let details = CloseDetails { count: Some(counted.count), ..plain.details.clone() };
    assert_eq!(refused(fair.close_till(&CloseRequest { details, ..plain })), Refusal::CountStale);
}
