//! What it costs to make one: a sheet is tried out, kept, and feeds the catalogue from there on.

use feriante_core::Error;
use feriante_core::domain::costing::{BreakEven, Costing, Material};
use feriante_core::domain::refusal::Refusal;
use feriante_core::fair::{CostingRequest, Fair};
use feriante_tests::{fair, holds, id, join, open, pays, product, sale, soles, stock};
use uuid::Uuid;

/// A tray of twelve alfajores.
fn tray(product: Uuid) -> Costing {
    let material = |name: &str, amount| Material { name: name.into(), amount: soles(amount) };
    Costing {
        product,
        pieces: 12,
        materials: vec![material("Maicena", 420), material("Manjar", 655)],
        minutes: 90,
        hour: soles(600),
        indirect: soles(500),
        gain: 30,
    }
}

fn keep(fair: &mut Fair, sheet: &Costing, use_cost: bool) -> CostingRequest {
    let request = CostingRequest { id: id(), sheet: sheet.clone(), use_cost };
    fair.set_costing(&request).expect("a sheet that is kept");
    request
}

fn cost(fair: &Fair) -> i64 {
    fair.products().expect("products")[0].cost.centimos()
}

#[test]
fn a_sheet_is_tried_kept_and_found_again() {
    let mut fair = fair();
    let alfajor = stock(&mut fair, &product("ALF", 250, &[]));
    assert_eq!(fair.costing(alfajor).expect("an answer"), None);
    // Worked out by hand in domain/costing.rs; the fair takes 5 %.
    let tried = fair.quote_costing(&tray(alfajor), soles(250)).expect("an answer");
    assert_eq!((tried.cost, tried.suggested, tried.at_price.leaves), (soles(207), soles(300), soles(148)));
    assert_eq!(fair.costing(alfajor).expect("an answer"), None, "trying keeps nothing");
    keep(&mut fair, &tray(alfajor), false);
    let kept = fair.costing(alfajor).expect("an answer").expect("a sheet");
    assert_eq!((kept.sheet, kept.answer), (tray(alfajor), tried));
    assert_eq!(cost(&fair), 0, "the catalogue's cost was not asked for");
    // Another price, another answer: 12 of 3.00 leave 3.00 - 0.90 - 0.15 = 1.95 each.
    let dearer = fair.quote_costing(&tray(alfajor), soles(300)).expect("an answer").at_price;
    assert_eq!((dearer.leaves, dearer.break_even), (soles(195), Ok(BreakEven { pieces: 3, with_work: 8 })));
    holds(&fair);
}

#[test]
fn the_cost_of_materials_feeds_the_catalogue_and_leaves_sales_alone() {
    let mut fair = fair();
    let who = join(&mut fair, "Colibrí");
    let alfajor = stock(&mut fair, &product("ALF", 250, &[(who, 1)]));
    open(&mut fair, 0);
    fair.record_sale(&sale(&[(alfajor, 1)], pays(250, 0, 0))).expect("a sale without materials");
    let request = keep(&mut fair, &tray(alfajor), true);
    let entries = holds(&fair).entries;
    assert_eq!(cost(&fair), 90);
    fair.set_costing(&request).expect("the same again");
    keep(&mut fair, &tray(alfajor), true);
    assert_eq!(holds(&fair).entries, entries, "what is so already writes nothing");
    fair.record_sale(&sale(&[(alfajor, 1)], pays(250, 0, 0))).expect("a sale with materials");
    let earned = fair.earnings(None).expect("a report").participants.remove(0);
    // 2.50 - 0.12 of the first, and 1.48 of the second, as the sheet says.
    assert_eq!((earned.materials, earned.profit), (soles(90), soles(238 + 148)));
    // The catalogue's cost was changed by hand since: the same sheet sets it again.
    let mut changed = fair.products().expect("products").remove(0);
    changed.cost = soles(200);
    fair.set_product(id(), &changed).expect("another cost");
    keep(&mut fair, &tray(alfajor), true);
    assert_eq!(cost(&fair), 90);
    holds(&fair);
}

#[test]
fn a_sheet_that_cannot_be_is_refused_and_nothing_is_kept() {
    let mut fair = fair();
    let alfajor = stock(&mut fair, &product("ALF", 250, &[]));
    let request = keep(&mut fair, &tray(alfajor), true);
    let entries = holds(&fair).entries;
    let refused = |fair: &mut Fair, request: &CostingRequest| match fair.set_costing(request) {
        Err(Error::Refused(refusal)) => refusal,
        other => panic!("expected a refusal, got {other:?}"),
    };
    let mut with = |sheet: Costing| refused(&mut fair, &CostingRequest { id: id(), sheet, use_cost: true });
    assert_eq!(with(Costing { pieces: 0, ..tray(alfajor) }), Refusal::BatchEmpty);
    assert_eq!(with(Costing { indirect: soles(-1), ..tray(alfajor) }), Refusal::IndirectNegative);
    assert!(matches!(with(tray(id())), Refusal::ProductUnknown { .. }));
    let other = CostingRequest { sheet: Costing { minutes: 60, ..tray(alfajor) }, ..request };
    assert_eq!(refused(&mut fair, &other), Refusal::IdReused);
    assert_eq!((cost(&fair), holds(&fair).entries), (90, entries));
    let kept = fair.costing(alfajor).expect("an answer").expect("a sheet").sheet;
    assert_eq!(kept, tray(alfajor));
}
