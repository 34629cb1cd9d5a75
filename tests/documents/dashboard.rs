//! The dashboard on paper: a full day, a first hour, nothing at all, and more of everything than there is room for.

use super::views::*;
use chrono::NaiveDate;
use feriante_core::documents::{Item, Paper, charts, dashboard};
use feriante_core::domain::catalog::Product;
use feriante_core::domain::tender::Tenders;
use feriante_core::l10n::Words;
use feriante_core::pictograms::CATEGORIES;
use feriante_core::views::{CategoryTaken, Dashboard, ProductTaken, Scope, SlowGood};
use insta::assert_snapshot;

fn day() -> NaiveDate {
    afternoon().date_naive()
}

fn taken(name: &str, english: &str, pictogram: &str, pieces: u32, net: i64) -> ProductTaken {
    ProductTaken { product: product(name, english, pictogram), pieces, net: soles(net) }
}

/// A good day: 1,183.00 in every breakdown.
pub fn good_day() -> Dashboard {
    let hours = [(9, 6200), (10, 18_350), (11, 24_100), (12, 0), (13, 9950), (14, 21_000), (15, 38_700)];
    let categories = [("eco_bags", 14, 61_000), ("desserts", 96, 38_250), ("pencils", 41, 19_050)];
    Dashboard {
        scope: Scope::Day(day()),
        days: vec![day()],
        sessions: vec![session(Some("2023-12-05T18:10:00-05:00"))],
        sales: 141,
        returns: 3,
        net: soles(118_300),
        ticket: Some(soles(857)),
        tenders: Tenders { cash: soles(61_250), yape: soles(42_512), plin: soles(14_500) },
        hours: hours.map(|(hour, taken)| (hour, soles(taken))).to_vec(),
        categories: categories
            .map(|(key, pieces, net)| CategoryTaken { key: key.into(), pieces, net: soles(net) })
            .to_vec(),
        products: vec![
            taken("Bolsa de tela pintada", "Painted cloth bag", "handbag", 14, 61_000),
            taken("Alfajor de maicena", "Cornflour alfajor", "cookie", 96, 38_250),
            taken("Lápiz decorado con tela", "Pencil decorated with fabric", "pencil", 41, 19_050),
        ],
        sold_out: vec![product("Alfajor de maicena", "Cornflour alfajor", "cookie")],
        slow: vec![slow("Sombrero de tela bordado", 2, 20)],
    }
}

fn slow(name: &str, sold: u32, brought: u32) -> SlowGood {
    let left = brought - sold;
    let worth = soles(i64::from(left) * 3000);
    SlowGood { product: product(name, "Embroidered cloth hat", "womans-hat"), brought, sold, left, worth }
}

/// A first hour in which more came back than was sold.
fn first_hour() -> Dashboard {
    Dashboard {
        scope: Scope::Session(1),
        sessions: vec![session(None)],
        sales: 1,
        returns: 1,
        net: soles(-450),
        ticket: None,
        tenders: Tenders { cash: soles(-450), ..Tenders::default() },
        hours: vec![(9, soles(-450))],
        categories: vec![CategoryTaken { key: "Joyas de semilla".into(), pieces: 0, net: soles(-450) }],
        products: vec![taken("Collar de huayruro", "", "prayer-beads", 0, -450)],
        sold_out: vec![],
        slow: vec![],
        ..good_day()
    }
}

fn nothing() -> Dashboard {
    Dashboard {
        scope: Scope::Fair,
        sales: 0,
        returns: 0,
        net: soles(0),
        ticket: None,
        tenders: Tenders::default(),
        hours: vec![],
        categories: vec![],
        products: vec![],
        sold_out: vec![],
        slow: vec![],
        ..good_day()
    }
}

/// A long fair of many goods with long names.
fn crowded() -> Dashboard {
    let name = "Sombrero de paja con girasol bordado a mano y cinta";
    let categories = CATEGORIES.iter().map(|(key, _)| (*key).to_owned());
    let own = (0..4).map(|nth| format!("Categoría propia de nombre muy largo número {nth}"));
    let one = |key| CategoryTaken { key, pieces: 12_345, net: soles(123_456_789) };
    Dashboard {
        scope: Scope::Fair,
        sales: 123_456,
        net: soles(1_234_567_890),
        ticket: Some(soles(123_456_789)),
        hours: (0..24).map(|hour| (hour, soles(i64::from(hour) * 1_000_000))).collect(),
        categories: categories.chain(own).map(one).collect(),
        products: vec![taken(name, "", "womans-hat", 99_999, 123_456_789); 60],
        sold_out: vec![Product { name_es: name.into(), ..product("", "", "womans-hat") }; 40],
        slow: vec![slow(name, 12_345, 99_999); 60],
        ..good_day()
    }
}

/// The dashboard in its states.
pub fn papers(words: &Words) -> Vec<Paper> {
    let paper = |view: &Dashboard| dashboard(view, FAIR, afternoon(), words);
    vec![paper(&good_day()), paper(&first_hour()), paper(&nothing()), paper(&crowded())]
}

#[test]
fn a_good_day() {
    assert_snapshot!(dashboard(&good_day(), FAIR, afternoon(), &ES).to_text());
}

#[test]
fn a_good_day_in_english() {
    assert_snapshot!(dashboard(&good_day(), FAIR, afternoon(), &EN).to_text());
}

#[test]
fn a_first_hour_that_lost() {
    assert_snapshot!(dashboard(&first_hour(), FAIR, afternoon(), &ES).to_text());
}

#[test]
fn more_than_there_is_room_for() {
    assert_snapshot!(dashboard(&crowded(), FAIR, afternoon(), &ES).to_text());
}

#[test]
fn charts_add_up_also_when_they_are_shortened() {
    for view in [good_day(), first_hour(), crowded()] {
        for chart in charts(&view, (4, 10), &ES) {
            let sum: i64 = chart.rows.iter().map(|row| row.amount.centimos()).sum();
            let whole: i64 = match chart.name {
                "means" => view.tenders.total().expect("a sum").centimos(),
                "hours" => view.hours.iter().map(|(_, taken)| taken.centimos()).sum(),
                "categories" => view.categories.iter().map(|one| one.net.centimos()).sum(),
                _ => view.products.iter().map(|one| one.net.centimos()).sum(),
            };
            assert_eq!(sum, whole, "{}", chart.name);
            let most = if chart.name == "products" { 10 } else { 24 };
            assert!(chart.rows.len() <= most, "{} rows of {}", chart.rows.len(), chart.name);
        }
    }
}

#[test]
fn a_chart_in_the_window_says_the_figures_of_its_table_and_a_sentence() {
    for chart in charts(&good_day(), (8, 10), &ES) {
        let page = chart.page(&ES);
        let texts: Vec<&str> = page
            .items
            .iter()
            .filter_map(|item| if let Item::Text(text) = item { Some(text.text.as_str()) } else { None })
            .collect();
        for row in &chart.rows {
            let figure = ES.bare(row.amount);
            let said = texts.contains(&figure.as_str()) || row.amount.is_zero();
            assert!(said, "{figure} stands in the chart of {}", chart.name);
        }
        assert!(chart.told.starts_with(&chart.title) && chart.told.contains("S/\u{a0}"), "{}", chart.told);
    }
}

#[test]
fn nobody_is_named_and_nothing_is_drawn_of_nothing() {
    assert!(charts(&nothing(), (8, 10), &ES).is_empty());
    let said = dashboard(&nothing(), FAIR, afternoon(), &ES).to_text();
    assert!(said.contains("Nada va lento") && !said.contains("= bar"), "{said}");
}
