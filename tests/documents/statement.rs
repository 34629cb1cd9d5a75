//! A participant's statement.

use super::views::*;
use feriante_core::documents::{statement as paper, statements};
use feriante_core::domain::money::Money;
use insta::assert_snapshot;

#[test]
fn a_good_day() {
    assert_snapshot!(paper(&statement("Colibrí", "hummingbird", GOOD_DAY, 0), FAIR, &ES).to_text());
}

#[test]
fn a_good_day_in_english() {
    assert_snapshot!(paper(&statement("Colibrí", "hummingbird", GOOD_DAY, 0), FAIR, &EN).to_text());
}

#[test]
fn the_fund_bought_some_materials_and_part_is_paid() {
    let mut some = statement("Orquídea", "flower", GOOD_DAY, 1230);
    some.earned.paid = soles(3000);
    some.earned.payable = soles(some.earned.payable.centimos() - 3000);
    assert_snapshot!(paper(&some, FAIR, &ES).to_text());
}

#[test]
fn the_fund_bought_everything() {
    let one = [("Gorra bordada", "Embroidered cap", "billed-cap", 4, 10_000, 5100)];
    assert_snapshot!(paper(&statement("Luna", "moon", &one, 4400), FAIR, &ES).to_text());
}

#[test]
fn long_names_many_products_shared_work_and_all_paid() {
    let names = "Sombrero de paja con girasol bordado a mano y cinta";
    let products: Vec<Sold<'_>> =
        (1..=12).map(|n| (names, "", "womans-hat", n, 100_000, 90_000 - i64::from(n) * 7001)).collect();
    let mut many = statement("Mariposa de las alas azul", "butterfly", &products, 0);
    many.products.iter_mut().step_by(2).for_each(|product| product.shared = true);
    many.earned.paid = many.earned.payable;
    many.earned.payable = Money::ZERO;
    assert_snapshot!(paper(&many, "Feria de emprendimientos juveniles de fin de año", &ES).to_text());
}

#[test]
fn a_return_after_the_payout() {
    let mut over = statement("Colibrí", "hummingbird", GOOD_DAY, 0);
    over.earned.paid = soles(over.earned.payable.centimos() + 250);
    over.earned.payable = soles(-250);
    assert_snapshot!(paper(&over, FAIR, &ES).to_text());
}

/// Lines shared by several leave céntimos over; they are no materials of the fund.
#[test]
fn cents_left_by_sharing() {
    for (cents, name) in [(1, "one_over"), (-2, "two_short")] {
        let mut shared = statement("Colibrí", "hummingbird", GOOD_DAY, 0);
        shared.earned.profit = soles(shared.earned.profit.centimos() - cents);
        assert_snapshot!(name, paper(&shared, FAIR, &ES).to_text());
    }
}

#[test]
fn nothing_sold() {
    let none = statement("Estrella", "star", &[], 0);
    assert_snapshot!("nothing_sold", paper(&none, FAIR, &ES).to_text());
    assert_snapshot!("nothing_sold_in_english", paper(&none, FAIR, &EN).to_text());
}

#[test]
fn everyone_has_a_page_of_her_own() {
    let all = [statement("Colibrí", "hummingbird", GOOD_DAY, 0), statement("Estrella", "star", &[], 0)];
    assert_eq!(statements(&all, FAIR, &ES).pages.len(), 2);
}
