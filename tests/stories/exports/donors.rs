//! The donors' report: its sums, and the small ones that it does not tell.

use feriante_core::domain::export::What;
use feriante_core::fair::Fair;
use feriante_tests::{
    Table, centimos, fair, join, open, pays, product, rehearsal, sale, soles, stock, table,
};
use uuid::Uuid;

/// Of each row of a topic: what it is, how many and how much.
fn rows<'a>(table: &'a Table, topic: &str) -> Vec<(&'a str, &'a str, i64)> {
    let of = table.rows.iter().filter(|row| row[0] == topic);
    of.map(|row| (row[1].as_str(), row[2].as_str(), centimos(&row[3]))).collect()
}

/// So many participants, each with a product of her own in a category.
fn stall(categories: &[(&str, usize)]) -> (Fair, Vec<Uuid>) {
    let mut fair = fair();
    let mut products = Vec::new();
    for (category, people) in categories {
        for nth in 0..*people {
            let who = join(&mut fair, &format!("Flor {category} {nth}"));
            let mut made = product(&format!("{category}-{nth}"), 1000, &[(who, 1)]);
            made.category = (*category).into();
            made.cost = soles(300);
            products.push(stock(&mut fair, &made));
        }
    }
    open(&mut fair, 0);
    (fair, products)
}

fn sell_each(fair: &mut Fair, products: &[Uuid]) {
    for product in products {
        fair.record_sale(&sale(&[(*product, 1)], pays(1000, 0, 0))).expect("a sale");
    }
}

#[test]
fn the_rehearsals_report_adds_up_in_every_way() {
    let mut fair = rehearsal();
    let day = fair.day(None).expect("a report");
    let report = table(&mut fair, What::Donors);
    assert_eq!(rows(&report, "Días de feria"), [("5 dic. 2023", "1", 0)]);
    assert_eq!(rows(&report, "Participantes que vendieron"), [("", "13", 0)]);
    assert_eq!(rows(&report, "Ventas"), [("", "150", 0)]);
    assert_eq!(rows(&report, "Se vendió"), [("", "749", day.net.centimos())]);
    for topic in ["Por categoría", "Cómo se pagó", "A dónde fue"] {
        let sum: i64 = rows(&report, topic).iter().map(|(_, _, amount)| amount).sum();
        assert_eq!(sum, day.net.centimos(), "{topic}");
    }
    let things: i64 = rows(&report, "Por categoría")
        .iter()
        .map(|(_, count, _)| count.parse::<i64>().expect("a count"))
        .sum();
    assert_eq!(things, 749);
    let earnings = fair.earnings(None).expect("a report");
    let profit: i64 = earnings.participants.iter().map(|one| one.profit.centimos()).sum();
    assert_eq!(rows(&report, "A dónde fue")[0], ("Ganancia de las participantes", "", profit));
}

#[test]
fn a_category_of_few_is_told_with_others_and_never_alone() {
    let (mut fair, products) = stall(&[("hats", 6), ("salon", 5), ("pencils", 2)]);
    sell_each(&mut fair, &products);
    let report = table(&mut fair, What::Donors);
    // Two sold pencils. Without the salon's sum the total would tell theirs.
    assert_eq!(rows(&report, "Por categoría"), [("Gorros", "6", 6000), ("Lo demás, junto", "7", 7000)]);
}

#[test]
fn when_only_few_are_left_over_the_parts_are_not_told_at_all() {
    let (mut fair, products) = stall(&[("hats", 6), ("pencils", 2)]);
    sell_each(&mut fair, &products);
    let report = table(&mut fair, What::Donors);
    assert_eq!(rows(&report, "Por categoría"), [("Menos de 5 personas: no se muestra", "", 0)]);
    assert_eq!(rows(&report, "Se vendió"), [("", "8", 8000)]);
}

#[test]
fn what_one_wallet_paid_to_few_is_not_told() {
    let (mut fair, products) = stall(&[("hats", 6)]);
    sell_each(&mut fair, &products);
    fair.record_sale(&sale(&[(products[0], 1)], pays(0, 1000, 0))).expect("a sale by Yape");
    let report = table(&mut fair, What::Donors);
    assert_eq!(rows(&report, "Cómo se pagó"), [("Menos de 5 personas: no se muestra", "", 0)]);
}

#[test]
fn materials_of_few_are_told_with_something_else() {
    let (mut fair, products) = stall(&[("hats", 6)]);
    for product in products.iter().skip(2) {
        let mut all = fair.products().expect("products");
        let found = all.iter_mut().find(|one| one.id == *product).expect("a product");
        found.cost = soles(0);
        fair.set_product(Uuid::now_v7(), found).expect("a product");
    }
    sell_each(&mut fair, &products);
    // Six sold for 60.00: two of them got 6.00 of materials, the fund 3.00, and 51.00 are profit.
    let report = table(&mut fair, What::Donors);
    assert_eq!(
        rows(&report, "A dónde fue"),
        [("Ganancia de las participantes", "", 5100), ("Lo demás, junto", "", 900)]
    );
}

#[test]
fn of_four_people_nothing_is_told() {
    let (mut fair, products) = stall(&[("hats", 4)]);
    sell_each(&mut fair, &products);
    let report = table(&mut fair, What::Donors);
    assert_eq!(
        report.rows,
        [
            ["Días de feria", "5 dic. 2023", "1", ""],
            ["Participantes que vendieron", "Menos de 5 personas: no se muestra", "", ""],
        ]
    );
    // Whoever gave everything back did not sell.
    let (mut fair, products) = stall(&[("hats", 5)]);
    sell_each(&mut fair, &products);
    let last = fair.last_sale().expect("sales").expect("a sale");
    assert!(table(&mut fair, What::Donors).rows.len() > 2);
    fair.undo_sale(Uuid::now_v7(), last.id).expect("undone");
    assert_eq!(table(&mut fair, What::Donors).rows.len(), 2);
}
