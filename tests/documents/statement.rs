//! A participant's statement.

use super::promises::{keeps_off_the_edges, no_text_crosses_a_box, no_text_runs_into_another};
use super::views::*;
use feriante_core::documents::{
    Item, Length, Paper, StatementKind, Text, statement as paper, statements, statements_as,
};
use feriante_core::domain::money::Money;
use feriante_core::l10n::Words;
use feriante_core::views::{BreakEven, FundPart, Statement};
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

fn as_kind(kind: StatementKind, statement: &Statement, words: &Words) -> Paper {
    statements_as(kind, std::slice::from_ref(statement), FAIR, words)
}

fn texts(paper: &Paper) -> Vec<&Text> {
    let items = paper.pages.iter().flat_map(|page| &page.items);
    items.filter_map(|item| if let Item::Text(text) = item { Some(text) } else { None }).collect()
}

#[test]
fn everything_that_a_statement_can_tell() {
    assert_snapshot!("everything_es", paper(&full_statement(), FAIR, &ES).to_text());
    assert_snapshot!("everything_en", paper(&full_statement(), FAIR, &EN).to_text());
}

#[test]
fn a_fixed_fee_what_is_left_and_a_shared_product() {
    let mut some = statement("Orquídea", "flower", GOOD_DAY, 0);
    some.fund_part = FundPart::StallFee;
    some.left_over = vec![left_over("Chocoteja de pecana", 5, 1250)];
    if let Some(shared) = some.products.get_mut(4) {
        (shared.shared, shared.sold, shared.whole) = (true, soles(320), soles(960));
    }
    assert_snapshot!(paper(&some, FAIR, &ES).to_text());
}

#[test]
fn easy_to_read() {
    for (name, statement) in [
        ("good", statement("Colibrí", "hummingbird", GOOD_DAY, 0)),
        ("everything", full_statement()),
        ("nothing", statement("Estrella", "star", &[], 0)),
    ] {
        for (lang, words) in [("es", &ES), ("en", &EN)] {
            let page = as_kind(StatementKind::EasyRead, &statement, words);
            assert_snapshot!(format!("easy_{name}_{lang}"), page.to_text());
            // Sixteen points, and sentences that are short.
            for text in texts(&page) {
                assert!(text.style.size >= 160, "{} is too small", text.text);
                assert!(text.text.split(' ').count() <= 6, "{} is too long", text.text);
            }
        }
    }
}

#[test]
fn large_print_is_the_same_page_half_as_large_again() {
    let full = full_statement();
    let (small, large) = (paper(&full, FAIR, &ES), as_kind(StatementKind::LargePrint, &full, &ES));
    let words = |paper: &Paper| texts(paper).into_iter().map(|text| text.text.clone()).collect::<Vec<_>>();
    assert_eq!(words(&small), words(&large));
    assert!(large.pages.iter().all(|page| (page.width, page.height) == (Length::mm(210), Length::mm(297))));
    for (small, large) in texts(&small).into_iter().zip(texts(&large)) {
        assert_eq!(large.style.size, small.style.size * 297 / 210);
    }
    assert_snapshot!(large.to_text());
}

/// However much there is to tell, it fits, and what matters most is told.
#[test]
fn a_page_is_never_too_full() {
    let long = "Sombrero de paja con girasol bordado a mano y cinta de algodón";
    for products in [1, 2, 5, 20] {
        for told in 0..64_u32 {
            let has = |bit: u32| told >> bit & 1 == 1;
            let sold: Vec<Sold<'_>> =
                (0..products).map(|n| (long, "", "womans-hat", 12, 12_000 - n, 4_000 - n)).collect();
            let mut one =
                statement("Mariposa de las alas azul", "butterfly", &sold, if has(0) { 900 } else { 0 });
            if has(1) {
                one.carried = soles(-120);
                one.earned.advances = soles(1000);
                one.earned.paid = soles(3000);
            }
            if has(2) {
                one.earned.donated = soles(208);
                one.fund_part = FundPart::StallFee;
            }
            one.jars = full_statement().jars.filter(|_| has(3));
            if has(4) {
                one.left_over = (1..=8).map(|n| left_over(long, n, 1250)).collect();
            }
            if has(5) {
                let costed = |n: u32| BreakEven { product: product(long, "", "womans-hat"), pieces: n };
                one.break_even = (1..=8).map(costed).collect();
                one.products.iter_mut().for_each(|product| product.shared = true);
            }
            for words in [&ES, &EN] {
                let page = paper(&one, FAIR, words);
                keeps_off_the_edges(&page);
                no_text_runs_into_another(&page);
                no_text_crosses_a_box(&page);
                let said: Vec<&str> = texts(&page).into_iter().map(|text| text.text.as_str()).collect();
                let profit = words.amount(one.earned.profit);
                let heads = ["paper-statement-most", "paper-statement-jars", "paper-statement-think"];
                assert!(
                    said.contains(&profit.as_str())
                        && heads.iter().all(|head| said.contains(&words.text(head).as_str()))
                );
            }
        }
    }
}
