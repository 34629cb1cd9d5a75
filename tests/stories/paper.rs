//! Sales kept on paper while the power was out: they count, close and come back as any others.

use crate::till::refused;
use feriante_core::domain::refusal::Refusal;
use feriante_core::domain::tender::Tenders;
use feriante_core::fair::{PaperLine, PaperRequest};
use feriante_tests::{fair, holds, id, join, noon, open, pays, product, soles, stock};

#[test]
fn a_sheet_becomes_a_sale_for_each_means() {
    let mut fair = fair();
    let who = join(&mut fair, "Colibrí");
    let sweet = stock(&mut fair, &product("ALF", 255, &[(who, 1)]));
    let bag = stock(&mut fair, &product("BOL", 1500, &[]));
    open(&mut fair, 0);
    let at = |minutes: i64| noon() - chrono::TimeDelta::minutes(minutes);
    let sheet = PaperRequest {
        id: id(),
        from: at(50),
        to: at(20),
        lines: vec![
            PaperLine { product: sweet, sold: [3, 2, 0] },
            PaperLine { product: bag, sold: [1, 0, 0] },
        ],
        off: Tenders::default(),
    };
    let made = fair.record_paper(&sheet).expect("a sheet");
    assert_eq!(fair.record_paper(&sheet).expect("the same sheet again"), made);
    assert_eq!(made.iter().map(|sale| sale.total).collect::<Vec<_>>(), [soles(2265), soles(510)]);
    let mut dearer = fair.products().expect("products").into_iter().find(|one| one.id == bag).expect("it");
    dearer.price = soles(2000);
    fair.set_product(id(), &dearer).expect("another price");
    assert_eq!(fair.record_paper(&sheet).expect("the same sheet after a new price")[0].total, soles(2265));
    // Another count, another column besides, and all of it in another column: none of them is that sheet.
    for sold in [[2, 0, 0], [1, 0, 1], [0, 0, 1]] {
        let more = PaperRequest { lines: vec![PaperLine { product: bag, sold }], ..sheet.clone() };
        assert_eq!(refused(fair.record_paper(&more)), Refusal::IdReused);
    }
    let cheaper = PaperRequest { off: pays(100, 0, 0), ..sheet.clone() };
    assert_eq!(refused(fair.record_paper(&cheaper)), Refusal::IdReused);
    let day = fair.day(Some(1)).expect("a report");
    assert_eq!(
        (day.sales, day.cash.expected, day.tenders.yape, day.rounding),
        (2, soles(2260), soles(510), soles(5))
    );
    let rows = fair.sales(None).expect("sales");
    assert!(rows.iter().all(|row| row.paper.is_some_and(|span| span.from == at(50) && span.to == at(20))));
    let backwards = PaperRequest { id: id(), from: at(20), to: at(50), ..sheet.clone() };
    assert_eq!(refused(fair.record_paper(&backwards)), Refusal::PaperSpanBackwards);
    let future = PaperRequest { id: id(), to: at(-20), ..sheet.clone() };
    assert_eq!(refused(fair.record_paper(&future)), Refusal::PaperFuture);
    let empty = PaperRequest { id: id(), lines: vec![PaperLine { product: bag, sold: [0, 0, 0] }], ..sheet };
    assert_eq!(refused(fair.record_paper(&empty)), Refusal::BasketEmpty);
    assert_eq!(fair.sales(None).expect("sales").len(), 2, "nothing else was kept");
    holds(&fair);
}

/// Six for the price of five went on paper too: what was taken off is told by means, and parted over what was sold.
#[test]
fn offers_are_taken_off_what_was_sold_by_each_means() {
    let mut fair = fair();
    let who = join(&mut fair, "Colibrí");
    let sweet = stock(&mut fair, &product("ALF", 250, &[(who, 1)]));
    let bag = stock(&mut fair, &product("BOL", 1500, &[]));
    open(&mut fair, 0);
    let lines =
        vec![PaperLine { product: sweet, sold: [12, 2, 0] }, PaperLine { product: bag, sold: [1, 0, 0] }];
    let (id, from, to) = (id(), noon(), noon());
    let sheet = PaperRequest { id, from, to, lines, off: pays(500, 0, 0) };
    let quoted = fair.quote_paper(&sheet.lines, sheet.off).expect("a sum");
    let made = fair.record_paper(&sheet).expect("a sheet");
    assert_eq!(quoted, pays(4000, 500, 0));
    assert_eq!(made.iter().map(|sale| sale.total).collect::<Vec<_>>(), [soles(4000), soles(500)]);
    // 5.00 off 30.00 and 15.00.
    let off: Vec<_> = made[0].lines.iter().map(|line| line.discount.centimos()).collect();
    assert_eq!(off, [333, 167]);
    let none = PaperRequest { id: feriante_tests::id(), off: pays(0, 0, 100), ..sheet.clone() };
    assert_eq!(refused(fair.record_paper(&none)), Refusal::DiscountAboveSale { left: soles(0) });
    let negative = PaperRequest { id: feriante_tests::id(), off: pays(-100, 0, 0), ..sheet };
    assert_eq!(refused(fair.record_paper(&negative)), Refusal::AmountNegative);
    holds(&fair);
}

/// What it cost is known only at the counter.
#[test]
fn what_has_no_price_of_its_own_is_not_sold_on_a_sheet() {
    let mut fair = fair();
    let mut gift = product("GRA", 0, &[]);
    gift.terms.open_price = true;
    let gift = stock(&mut fair, &gift);
    open(&mut fair, 0);
    let lines = vec![PaperLine { product: gift, sold: [1, 0, 0] }];
    let sheet = PaperRequest { id: id(), from: noon(), to: noon(), lines, off: Tenders::default() };
    let refusal = Refusal::PaperOpenPrice { sku: "GRA".into() };
    assert_eq!(refused(fair.record_paper(&sheet)), refusal);
    assert_eq!(refused(fair.quote_paper(&sheet.lines, sheet.off)), refusal);
}
