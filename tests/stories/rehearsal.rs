//! The rehearsal fair: every figure of both reports, against figures worked out independently.

use feriante_core::domain::money::Money;
use feriante_core::exchange::Table;
use feriante_tests::{fixture, holds, import, rehearsal};
use serde_json::Value;
use std::collections::BTreeMap;

fn expected() -> Value {
    let text =
        std::fs::read_to_string(fixture("rehearsal-fair/expected.json")).expect("the expected figures");
    serde_json::from_str(&text).expect("JSON")
}

/// The figure at a path such as `tenders.cash`.
fn figure(of: &Value, path: &str) -> Option<i64> {
    path.split('.').try_fold(of, |value, key| value.get(key)).and_then(Value::as_i64)
}

fn compare(of: &Value, figures: &[(&str, i64)]) {
    for (path, found) in figures {
        assert_eq!(Some(*found), figure(of, path), "{path}");
    }
    let count = |value: &Value| value.as_object().map_or(0, serde_json::Map::len);
    let leaves = of.as_object().into_iter().flatten().map(|(_, value)| count(value).max(1)).sum::<usize>();
    assert_eq!(figures.len(), leaves, "every expected figure was compared");
}

#[test]
fn the_day_report_gives_the_expected_figures() {
    let day = rehearsal().day(None).expect("a report");
    let c = Money::centimos;
    compare(
        &expected()["day"],
        &[
            ("sales", day.sales.into()),
            ("returns", day.returns.into()),
            ("gross", c(day.gross)),
            ("discounts", c(day.discounts)),
            ("returned", c(day.returned)),
            ("net", c(day.net)),
            ("rounding", c(day.rounding)),
            ("tenders.cash", c(day.tenders.cash)),
            ("tenders.yape", c(day.tenders.yape)),
            ("tenders.plin", c(day.tenders.plin)),
        ],
    );
    assert_eq!(c(day.cash.expected), 8000 + 625_800);
}

#[test]
fn the_earnings_report_gives_the_expected_figures() {
    let earnings = rehearsal().earnings(None).expect("a report");
    let expected = &expected()["earnings"];
    let people = expected["participants"].as_array().expect("participants");
    assert_eq!(earnings.participants.len(), people.len());
    let c = Money::centimos;
    for (earned, person) in earnings.participants.iter().zip(people) {
        assert_eq!(Some(earned.participant.alias.as_str()), person["alias"].as_str());
        for (key, found) in
            [("materials", earned.materials), ("profit", earned.profit), ("payable", earned.payable)]
        {
            assert_eq!(Some(c(found)), person[key].as_i64(), "{key} of {}", earned.participant.alias);
        }
    }
    let fund = &earnings.fund;
    compare(
        &expected["fund"],
        &[
            ("contribution", c(fund.contribution)),
            ("materials", c(fund.materials)),
            ("unshared", c(fund.unshared)),
            ("rounding", c(fund.rounding)),
        ],
    );
}

#[test]
fn reading_the_same_sales_again_changes_nothing() {
    let mut fair = rehearsal();
    let before = (fair.day(None).expect("a report"), holds(&fair).entries);
    let again = import(&mut fair, Table::Sales, "rehearsal-fair/sales.csv").expect("the same sales");
    assert_eq!((again.added, again.unchanged), (0, 153));
    assert_eq!((fair.day(None).expect("a report"), holds(&fair).entries), before);
}

#[test]
fn each_statement_adds_up_and_all_of_them_make_the_earnings() {
    let fair = rehearsal();
    let earnings = fair.earnings(None).expect("a report");
    let statements = fair.statements().expect("statements");
    assert_eq!(statements.len(), earnings.participants.len());
    let mut stray = 0;
    for (statement, earned) in statements.iter().zip(&earnings.participants) {
        assert_eq!(statement.earned, *earned);
        let sum = |of: fn(&feriante_core::views::ProductEarned) -> Money| {
            statement.products.iter().map(|product| of(product).centimos()).sum::<i64>()
        };
        assert_eq!(sum(|product| product.sold), earned.sold.centimos());
        assert_eq!(sum(|product| product.profit), earned.profit.centimos());
        let parts = [earned.materials, statement.fund_materials, earned.fund, earned.profit];
        let parts = parts.iter().map(|part| part.centimos()).sum::<i64>();
        // Each amount is split on its own, so a shared line can leave her a céntimo more or less than its part.
        let lines: i64 = statement.products.iter().map(|product| i64::from(product.quantity)).sum();
        assert!((parts - earned.sold.centimos()).abs() <= lines, "{parts} of {}", earned.sold.centimos());
        stray += parts - earned.sold.centimos();
    }
    // What one has too much another has too little.
    let unshared = fair.day(None).expect("a report").net.centimos()
        - earnings.participants.iter().map(|one| one.sold.centimos()).sum::<i64>();
    let fund = &earnings.fund;
    let of_statements: i64 =
        statements.iter().map(|one| one.fund_materials.centimos() + one.earned.fund.centimos()).sum();
    let rest =
        (fund.materials.centimos() + fund.contribution.centimos() - of_statements) + fund.unshared.centimos();
    assert_eq!((stray, rest), (0, unshared));
}

#[test]
fn statements_tell_how_shared_work_was_parted_and_what_is_left() {
    let fair = rehearsal();
    let statements = fair.statements().expect("statements");
    // By code: what all who share a product sold of it, and what each was told they sold together.
    let mut parted: BTreeMap<String, (i64, i64)> = BTreeMap::new();
    for product in statements.iter().flat_map(|one| &one.products) {
        let (sold, whole) = parted.entry(product.product.sku.clone()).or_default();
        *sold += product.sold.centimos();
        *whole = product.whole.centimos();
        assert!(product.shared || product.sold == product.whole, "{}", product.product.sku);
    }
    assert!(parted.values().all(|(sold, whole)| sold == whole), "{parted:?}");
    let shared = statements.iter().flat_map(|one| &one.products).filter(|product| product.shared).count();
    assert!(shared >= 2, "somebody shares something");

    let mut worth: BTreeMap<String, i64> = BTreeMap::new();
    for left in statements.iter().flat_map(|one| &one.left_over) {
        *worth.entry(left.product.sku.clone()).or_default() += left.value.centimos();
    }
    let stock = fair.stock().expect("stock").into_iter();
    let hers = stock.filter(|stock| stock.left.unwrap_or(0) > 0 && !stock.product.shares.is_empty());
    let expected: BTreeMap<String, i64> = hers
        .map(|stock| (stock.product.sku, stock.product.price.centimos() * stock.left.unwrap_or(0)))
        .collect();
    assert!(!expected.is_empty(), "something is left");
    assert_eq!(worth, expected);
}
