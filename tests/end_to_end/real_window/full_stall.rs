//! Two thousand products: all are there to scroll and search through, and the page holds but those near what is seen.

use crate::harness::{Home, Window};
use feriante_tests::{PASSPHRASE, full_stall};
use serde_json::{Value, json};

const DRAWN: &str = "return document.querySelectorAll('[data-testid^=\"tile-M\"]').length";
const TO_THE_END: &str =
    "const tiles = document.querySelector('[data-testid=tiles]'); tiles.scrollTop = tiles.scrollHeight";
/// The ninth and the last of them as they stand on the shelf, asked of the program itself.
const SHELF: &str = "const done = arguments[0];
    window.__TAURI_INTERNALS__.invoke('shelf').then(({ tiles }) => done([tiles[8].sku, tiles.at(-1).sku]))";

#[test]
fn two_thousand_products_are_scrolled_searched_and_sold() {
    let home = Home::new();
    full_stall(&home.path().join("ferias").join("feria"), 2000);
    let window = Window::open(&home);
    window.type_in("open-passphrase", PASSPHRASE);
    window.tap("open-submit");
    window.wait_for("charge");
    let shelf: Vec<String> = serde_json::from_value(window.run_until_done(SHELF, json!([]))).expect("codes");
    let [ninth, last] = [&shelf[0], &shelf[1]].map(|sku| format!("tile-{sku}"));
    window.wait_for(&ninth);
    window.lacks(&last);
    let drawn = |window: &Window| window.run(DRAWN, json!([])).as_u64().expect("a number");
    assert!((20..200).contains(&drawn(&window)), "{}", drawn(&window));

    assert_eq!(window.run(TO_THE_END, json!([])), Value::Null);
    window.wait_for(&last);
    window.lacks(&ninth);
    window.screenshot("full-stall-end");
    // Found from far down, and sold from there: the next customer's screen begins at its start.
    window.type_in("search", "m1234");
    window.tap("tile-M1234");
    window.reads("total", "S/");
    window.press("search", "Escape");
    window.wait_for(&ninth);
    window.tap("charge");
    window.tap("exact");
    window.tap("finish");
    window.wait_for("last-sale");
    window.tap(&ninth);
    window.tap("charge");
    window.wait_for("due");
    assert!((20..200).contains(&drawn(&window)), "{}", drawn(&window));
}
