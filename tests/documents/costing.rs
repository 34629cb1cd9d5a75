//! The costing sheet: filled in, in many states, and to fill in by hand.

use super::views::*;
use feriante_core::documents::{Paper, blank_costing_sheet, costing_sheet};
use feriante_core::domain::costing::{Costing, Material};
use feriante_core::domain::money::Percent;
use feriante_core::domain::standing::Cuts;
use feriante_core::l10n::Words;
use feriante_core::views::CostingView;
use insta::assert_snapshot;
use uuid::Uuid;

fn sheet(materials: &[(&str, i64)]) -> Costing {
    let material = |(name, amount): &(&str, i64)| Material { name: (*name).into(), amount: soles(*amount) };
    Costing {
        product: Uuid::nil(),
        pieces: 12,
        materials: materials.iter().map(material).collect(),
        minutes: 90,
        hour: soles(600),
        indirect: soles(500),
        gain: 30,
    }
}

fn tray() -> Costing {
    sheet(&[("Maicena", 420), ("Manjar", 655)])
}

/// What a sheet says of an alfajor at this price, at a fair that takes 5 %.
fn view(sheet: Costing, price: i64) -> CostingView {
    let mut product = product("Alfajor de maicena", "Cornflour alfajor", "cookie");
    product.price = soles(price);
    let fund = Percent::from_hundredths(500).unwrap_or_default();
    let answer = sheet.answer(product.price, Cuts { fund, ..Cuts::default() }).expect("an answer");
    CostingView { product, sheet, answer }
}

fn paper(sheet: Costing, price: i64, words: &Words) -> Paper {
    costing_sheet(&view(sheet, price), FAIR, afternoon(), words)
}

/// A sheet that is full to its last line, of long words and large amounts.
fn full() -> CostingView {
    let materials = vec![("Harina sin preparar de la bodega grande", 1_234_567); 20];
    let mut full = view(Costing { gain: 1000, pieces: 3, ..sheet(&materials) }, 123_456_789);
    full.product.name_es = "Sombrero de paja con girasol bordado a mano y cinta".into();
    full
}

/// The sheet in its states.
pub fn papers(words: &Words) -> Vec<Paper> {
    let free = Costing { minutes: 0, indirect: soles(0), ..tray() };
    let nothing = Costing { gain: 0, ..Costing { minutes: 0, indirect: soles(0), ..sheet(&[]) } };
    let ten = sheet(&[("Azúcar impalpable", 350); 10]);
    vec![
        paper(tray(), 250, words),
        paper(tray(), 200, words),
        paper(tray(), 80, words),
        paper(Costing { pieces: 3, ..tray() }, 400, words),
        paper(free, 250, words),
        paper(nothing, 0, words),
        paper(ten, 1000, words),
        costing_sheet(&full(), &"Feria de emprendimientos juveniles ".repeat(3), afternoon(), words),
        blank_costing_sheet(FAIR, words),
    ]
}

#[test]
fn a_sheet_filled_in() {
    assert_snapshot!(paper(tray(), 250, &ES).to_text());
}

#[test]
fn a_sheet_filled_in_in_english() {
    assert_snapshot!(paper(tray(), 250, &EN).to_text());
}

#[test]
fn a_price_that_never_pays() {
    assert_snapshot!(paper(tray(), 80, &ES).to_text());
}

#[test]
fn a_sheet_that_is_full() {
    assert_snapshot!(costing_sheet(&full(), FAIR, afternoon(), &ES).to_text());
}

#[test]
fn a_sheet_to_fill_in_by_hand() {
    assert_snapshot!(blank_costing_sheet(FAIR, &ES).to_text());
}

#[test]
fn a_blank_sheet_in_english() {
    assert_snapshot!(blank_costing_sheet(FAIR, &EN).to_text());
}

#[test]
fn the_sheet_says_what_the_sums_say() {
    let view = view(tray(), 250);
    let said = paper(tray(), 250, &ES).to_text();
    let answer = &view.answer;
    for amount in
        [answer.cost, answer.suggested, answer.at_price.leaves, answer.batch.total().expect("a sum")]
    {
        let text = ES.amount(amount).replace('\u{a0}', "~");
        assert!(said.contains(&text), "{text} is missing");
    }
}
