//! Practice beside a real till: another colour, a play customer, and back to where the real till was.

use super::begin::begin;
use crate::harness::{Home, Window};
use feriante_core::domain::catalog::Product;
use feriante_core::domain::fair::Lang;
use feriante_core::l10n::Words;
use feriante_tests::rehearsal;

#[test]
fn a_play_customer_is_served_and_the_real_basket_is_as_it_was() {
    let home = Home::new();
    let window = Window::open(&home);
    begin(&window);
    window.tap("tile-P013");
    window.reads("total", "S/ 7.00");
    window.tap("charge");
    window.tap("note-2000");
    window.reads("change", "S/ 13.00");

    window.tap("practise");
    window.wait_for("practice-end");
    window.reads("total", "S/ 0.00");
    for name in ["nav-products", "nav-people", "nav-earnings", "leave"] {
        window.lacks(name);
    }
    window.screenshot("16-practice");
    serve(&window);
    window.reads("practice-note", "Muy bien");
    window.tap("practice-step");
    window.lacks("practice-note");

    window.tap("practice-end");
    window.lacks("practice-end");
    window.reads("change", "S/ 13.00");
    window.tap("finish");
    window.reads("last-sale", "Venta 0001 guardada · S/ 7.00");
    window.tap("nav-sales");
    window.lacks("sale-0002");
}

#[test]
fn without_a_fair_the_samples_goods_are_there_to_practise_with() {
    let home = Home::new();
    let window = Window::open(&home);
    window.tap("start-practice");
    window.wait_for("tile-ALF");
    window.tap("practice-help");
    window.wait_for("practice-note");
    window.tap("practice-end");
    window.wait_for("start-practice");
    assert!(home.path().join("ferias").read_dir().is_err(), "nothing was kept");
}

/// The first customer wants one kind of goods and pays just what is due.
fn serve(window: &Window) {
    let says = window.text("practice-says");
    let (product, count) = asked(&says).unwrap_or_else(|| panic!("she asks for something: {says}"));
    for _ in 0..count {
        window.tap(&format!("tile-{}", product.sku));
    }
    window.tap("charge");
    window.tap("exact");
    window.tap("finish");
}

/// What a sentence asks for: of names that begin alike, the longest.
fn asked(says: &str) -> Option<(Product, u32)> {
    let words = Words::new(Lang::Es);
    let products = rehearsal().products().expect("products").into_iter();
    let ways = products.flat_map(|product| (1..=2).map(move |count| (product.clone(), count)));
    let named = |(product, count): &(Product, u32)| words.counted(*count, &product.name_es, &product.unit);
    ways.filter(|way| says.contains(&named(way))).max_by_key(|way| named(way).len())
}
