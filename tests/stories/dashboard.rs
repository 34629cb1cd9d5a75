//! How the fair is going, in figures that were worked out by hand, and for the rehearsal fair from its own tables.

use chrono::{DateTime, NaiveDate};
use feriante_core::Error;
use feriante_core::domain::catalog::Product;
use feriante_core::domain::giving_back::Reason;
use feriante_core::domain::refusal::Refusal;
use feriante_core::domain::tender::{Means, Tenders};
use feriante_core::fair::{CloseRequest, Fair, LineRequest, ReturnRequest, SaleRequest};
use feriante_core::views::{Dashboard, Moment, Scope};
use feriante_tests::{
    PASSPHRASE, fair, fixture, id, join, open, pays, product, rehearsal, rules, sale, soles, stock,
};
use std::collections::BTreeMap;
use uuid::Uuid;

fn at(text: &str) -> Moment {
    DateTime::parse_from_rfc3339(text).expect("a time")
}

fn day(day: u32) -> Scope {
    Scope::Day(NaiveDate::from_ymd_opt(2023, 12, day).expect("a day"))
}

fn sell(fair: &mut Fair, when: &str, lines: &[(Uuid, u32)], paid: Tenders) -> Uuid {
    fair.record_sale(&SaleRequest { at: Some(at(when)), ..sale(lines, paid) }).expect("a sale").id
}

fn back(fair: &mut Fair, when: &str, sale: Uuid, means: Means) {
    let (lines, at, means) = (vec![(0, 1)], Some(at(when)), Some(means));
    fair.give_back(&ReturnRequest { id: id(), at, sale, lines, means, reason: Reason::Faulty })
        .expect("a return");
}

/// Two days: six alfajores at 2.50, all there were, and a few of ten bags at 20.00.
fn two_days() -> (Fair, Uuid, Uuid) {
    let mut fair = fair();
    let (colibri, retama) = (join(&mut fair, "Retama"), join(&mut fair, "Colibrí"));
    let made = |sku: &str, price, who| product(sku, price, &[(who, 1)]);
    let alfajor = stock(&mut fair, &Product { stock: Some(6), ..made("ALF", 250, retama) });
    let bag = Product { stock: Some(10), category: "eco_bags".into(), ..made("BOL", 2000, colibri) };
    let bag = stock(&mut fair, &bag);
    open(&mut fair, 5000);
    sell(&mut fair, "2023-12-05T10:15:00-05:00", &[(alfajor, 6)], pays(2000, 0, 0));
    let by_yape = sell(&mut fair, "2023-12-05T10:50:00-05:00", &[(bag, 1)], pays(0, 2000, 0));
    let lines = vec![LineRequest { product: bag, quantity: 1, discount: soles(100) }];
    let cheaper =
        SaleRequest { at: Some(at("2023-12-05T15:04:00-05:00")), lines, ..sale(&[], pays(2000, 0, 0)) };
    let cheaper = fair.record_sale(&cheaper).expect("a sale").id;
    back(&mut fair, "2023-12-05T15:30:00-05:00", by_yape, Means::Yape);
    fair.close_till(&CloseRequest::plain(id(), soles(8400))).expect("a closed till");
    open(&mut fair, 5000);
    sell(&mut fair, "2023-12-06T09:00:00-05:00", &[(bag, 1)], pays(2000, 0, 0));
    back(&mut fair, "2023-12-06T09:59:59-05:00", cheaper, Means::Cash);
    (fair, alfajor, bag)
}

type Parts = (Vec<(u32, i64)>, Vec<(String, u32, i64)>);

/// By hour, and by category with pieces.
fn parts(found: &Dashboard) -> Parts {
    let hours = found.hours.iter().map(|(hour, taken)| (*hour, taken.centimos())).collect();
    let category = found.categories.iter().map(|one| (one.key.clone(), one.pieces, one.net.centimos()));
    (hours, category.collect())
}

#[test]
fn a_day_is_what_was_sold_and_came_back_on_it() {
    let (fair, alfajor, bag) = two_days();
    let first = fair.dashboard(Some(day(5))).expect("figures");
    // 15.00 + 20.00 + 19.00 - 20.00; at three what came back is more than what was sold.
    assert_eq!((first.net, first.sales, first.returns), (soles(3400), 3, 1));
    let (hours, categories) = parts(&first);
    assert_eq!(hours, [(10, 3500), (11, 0), (12, 0), (13, 0), (14, 0), (15, -100)]);
    // Of the bags of that day none is kept by now.
    assert_eq!(categories, [("eco_bags".to_owned(), 0, 1900), ("desserts".to_owned(), 6, 1500)]);
    assert_eq!(first.tenders, pays(3400, 0, 0));
    assert_eq!(first.ticket, Some(soles(1500)), "only the alfajores are still sold");
    let products: Vec<_> = first.products.iter().map(|one| (one.product.id, one.pieces, one.net)).collect();
    assert_eq!(products, [(bag, 0, soles(1900)), (alfajor, 6, soles(1500))]);

    let second = fair.dashboard(None).expect("figures");
    assert_eq!(second.scope, day(6), "the last day, unless asked otherwise");
    assert_eq!((second.net, second.sales, second.returns), (soles(100), 1, 1));
    assert_eq!((second.ticket, second.tenders), (Some(soles(2000)), pays(100, 0, 0)));
    assert_eq!(parts(&second), (vec![(9, 100)], vec![("eco_bags".to_owned(), 1, 100)]));

    let whole = fair.dashboard(Some(Scope::Fair)).expect("figures");
    assert_eq!((whole.net, whole.ticket), (soles(3500), Some(soles(1750))));
    assert_eq!(whole.days.len(), 2);
    assert_eq!(fair.dashboard(Some(Scope::Session(2))).expect("figures").net, soles(100));
    let none = fair.dashboard(Some(day(24))).expect("figures");
    assert_eq!((none.net, none.ticket, none.hours), (soles(0), None, vec![]));
}

#[test]
fn goods_that_are_gone_and_goods_that_go_slowly() {
    let (mut fair, alfajor, bag) = two_days();
    let found = fair.dashboard(None).expect("figures");
    assert_eq!(found.sold_out.iter().map(|one| one.id).collect::<Vec<_>>(), [alfajor]);
    // Ten were brought, one is kept: less than a quarter. Nine are left, at 20.00.
    let slow = &found.slow[0];
    assert_eq!((slow.product.id, slow.brought, slow.sold, slow.left), (bag, 10, 1, 9));
    assert_eq!((slow.worth, found.slow.len()), (soles(18_000), 1));
    // Three of ten are more than a quarter.
    sell(&mut fair, "2023-12-06T10:00:00-05:00", &[(bag, 2)], pays(4000, 0, 0));
    assert!(fair.dashboard(None).expect("figures").slow.is_empty());
    // Few were brought, or it is no more sold: neither is slow. What is retired is not gone either.
    let mut few = product("FEW", 100, &[]);
    few.stock = Some(4);
    stock(&mut fair, &few);
    let mut retired = product("OLD", 100, &[]);
    (retired.stock, retired.active) = (Some(50), false);
    stock(&mut fair, &retired);
    let mut gone = product("GON", 100, &[]);
    (gone.stock, gone.active) = (Some(0), false);
    stock(&mut fair, &gone);
    let found = fair.dashboard(None).expect("figures");
    assert_eq!((found.slow.len(), found.sold_out.len()), (0, 1));
}

#[test]
fn by_alias_it_is_told_by_the_passphrase_alone_and_never_ranked() {
    let (mut fair, ..) = two_days();
    let told = fair.takings_by_alias("", day(5)).expect("by alias, in memory");
    let figures: Vec<_> =
        told.iter().map(|one| (one.participant.alias.as_str(), one.sold, one.profit)).collect();
    // In the order of the alphabet, though Retama sold more: 15.00 - 0.75 and 19.00 - 0.95.
    assert_eq!(figures, [("Colibrí", soles(1500), soles(1425)), ("Retama", soles(1900), soles(1805))]);
    assert!(matches!(
        fair.takings_by_alias("", Scope::Session(7)),
        Err(Error::Refused(Refusal::SessionUnknown { session: 7 }))
    ));

    let home = tempfile::tempdir().expect("a folder");
    let mut guarded = Fair::create(&home.path().join("feria"), &rules(500), PASSPHRASE).expect("a fair");
    join(&mut guarded, "Colibrí");
    let wrong = guarded.takings_by_alias("otra frase", Scope::Fair);
    assert!(matches!(wrong, Err(Error::Refused(Refusal::PassphraseWrong))), "{wrong:?}");
    assert_eq!(guarded.takings_by_alias(PASSPHRASE, Scope::Fair).expect("by alias").len(), 1);
}

/// The rehearsal fair's tables, added up here once more: what each sale row comes to, and what returns take back.
fn rehearsed() -> (BTreeMap<u32, i64>, BTreeMap<String, i64>) {
    let rows = |path: &str| -> Vec<Vec<String>> {
        let text = std::fs::read_to_string(fixture(path)).expect("a table");
        text.lines().skip(1).map(|line| line.split(',').map(str::to_owned).collect()).collect()
    };
    let goods: BTreeMap<String, (String, i64)> = rows("rehearsal-fair/products.csv")
        .into_iter()
        // Counted from the end: an English name may hold a comma.
        .map(|row| {
            (row[0].clone(), (row[row.len() - 9].clone(), row[row.len() - 8].parse().expect("a price")))
        })
        .collect();
    // Of each line: how many were sold, what they came to, and how many are kept.
    let mut lines: BTreeMap<(String, String), (i64, i64, i64)> = BTreeMap::new();
    let (mut hours, mut categories) = (BTreeMap::new(), BTreeMap::new());
    for row in rows("rehearsal-fair/sales.csv") {
        let [action, number, when, sku, quantity, discount] = &row[..6] else { panic!("{row:?}") };
        let (category, price) = &goods[sku];
        let quantity: i64 = quantity.parse().expect("a quantity");
        let line = lines.entry((number.clone(), sku.clone())).or_default();
        let taken = if action == "sale" {
            let total = quantity * price - discount.parse::<i64>().unwrap_or(0);
            *line = (quantity, total, quantity);
            total
        } else {
            let before = line.1 * line.2 / line.0;
            line.2 -= quantity;
            line.1 * line.2 / line.0 - before
        };
        let hour = when[11..13].parse::<u32>().expect("an hour");
        *hours.entry(hour).or_default() += taken;
        *categories.entry(category.clone()).or_default() += taken;
    }
    (hours, categories)
}

#[test]
fn the_rehearsal_fair_adds_up_as_its_tables_do() {
    let fair = rehearsal();
    let (hours, categories) = rehearsed();
    let found = fair.dashboard(Some(Scope::Fair)).expect("figures");
    let by_hour: BTreeMap<u32, i64> = found
        .hours
        .iter()
        .map(|(hour, taken)| (*hour, taken.centimos()))
        .filter(|(_, taken)| *taken != 0)
        .collect();
    assert_eq!(by_hour, hours);
    let by_category: BTreeMap<String, i64> =
        found.categories.iter().map(|one| (one.key.clone(), one.net.centimos())).collect();
    assert_eq!(by_category, categories);
    assert_eq!(found.net.centimos(), hours.values().sum::<i64>());
}
