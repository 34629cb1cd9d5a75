//! A closing that is taken back takes all that it said back; what was mistyped in it is not kept.

use crate::till::refused;
use feriante_core::domain::closing::{DifferenceReason, ReopenReason};
use feriante_core::domain::refusal::Refusal;
use feriante_core::fair::{CloseDetails, CloseRequest, Fair, ReopenRequest};
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
