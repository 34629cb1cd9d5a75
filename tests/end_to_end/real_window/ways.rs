//! Going on by keys: shortcuts that are always there, focus that is never lost, and pages that keep to the window.

use crate::harness::{Home, Window};
use serde_json::{Value, json};

const VERY_LARGE: &str = "very_large";

fn sample(home: &Home) -> Window {
    let window = Window::open_with(home, &["--sample"]);
    window.wait_for("charge");
    window
}

/// Presses a key with Alt at whatever has the focus.
fn alt(window: &Window, key: &str) {
    let press = "document.activeElement.dispatchEvent(new KeyboardEvent('keydown', \
                 { key: arguments[0], altKey: true, bubbles: true, cancelable: true }))";
    window.run(press, json!([key]));
}

/// Puts the focus on a button and presses Enter there; what has the focus then is never nothing.
fn enter(window: &Window, name: &str, next: &str) {
    window.wait_for(name);
    window.run("document.querySelector(`[data-testid=\"${arguments[0]}\"]`).focus()", json!([name]));
    window.keys(&["Enter"]);
    window.focus_is(next);
    // The next one is no second half of it.
    window.after_a_moment();
}

#[test]
fn what_is_not_in_the_catalogue_is_a_key_away_also_while_searching() {
    let home = Home::new();
    let window = sample(&home);
    // It is in the page without scrolling.
    let [_, top, _, height] = window.place("tile-other");
    let [_, search, ..] = window.place("search");
    assert!(top + height < search, "the way to another product is below what is in sight");
    window.keys(&["F3"]);
    window.wait_for("panel-other");
    window.keys(&["Escape"]);
    window.lacks("panel-other");
    window.after_a_moment();
    window.type_in("search", "choc");
    window.keys(&["F3"]);
    window.wait_for("panel-other");
}

#[test]
fn a_search_begins_at_what_is_found_first_and_says_how_to_go_on() {
    let home = Home::new();
    let window = sample(&home);
    let place = "return document.querySelector('[data-testid=tiles]').scrollTop";
    window.run("document.querySelector('[data-testid=tiles]').scrollTo(0, 5000)", json!([]));
    assert_ne!(window.run(place, json!([])), Value::from(0));
    window.type_in("search", "a");
    assert_eq!(window.run(place, json!([])), Value::from(0));
    window.keys(&["Enter"]);
    window.reads("search-several", "↓");
    window.after_a_moment();
    window.keys(&["ArrowDown", "Enter"]);
    window.reads("charge", "S/");
}

#[test]
fn the_screens_of_the_header_have_keys() {
    let home = Home::new();
    let window = sample(&home);
    alt(&window, "3");
    window.wait_for("sales");
    alt(&window, "1");
    window.wait_for("charge");
    // A sale put aside is taken up with a key, and emptied with one.
    window.keys(&["C", "H", "O", "Enter"]);
    window.reads("total", "2.50");
    window.keys(&["F6"]);
    window.reads("total", "0.00");
    window.keys(&["F5"]);
    window.reads("total", "2.50");
    window.keys(&["F10"]);
    window.reads("total", "0.00");
}

#[test]
fn a_turn_is_said_also_when_others_wait() {
    let home = Home::new();
    let window = sample(&home);
    for product in ["tile-ALF", "tile-BUD", "tile-SUC"] {
        window.tap(product);
        window.reads("charge", "S/");
        window.tap("park");
        window.reads("total", "0.00");
    }
    window.tap("tile-UNA");
    window.reads("total", "12.00");
    window.tap("turn");
    window.reads("turned", "turno 1");
    // Its chip is one of those in sight.
    let chips = "return [...document.querySelectorAll('[data-testid=resume]')].at(-1).textContent";
    let chip = window.run(chips, json!([]));
    assert!(chip.as_str().is_some_and(|words| words.contains("Turno 1")), "{chip}");
    window.tap("tile-ALF");
    window.lacks("turned");
}

#[test]
fn focus_goes_on_from_form_to_form() {
    let home = Home::new();
    let window = sample(&home);
    window.tap("nav-till");
    enter(&window, "till-in", "H2");
    enter(&window, "move-back", "H2");
    enter(&window, "till-check", "H2");
    enter(&window, "check-back", "H2");
    window.tap("nav-products");
    enter(&window, "product-POL", "product-POL");
    enter(&window, "product-save", "product-POL");
    window.tap("nav-till");
    enter(&window, "till-close", "H2");
    window.type_in("count-1000", "5");
    window.reads("count-sum", "50.00");
    enter(&window, "count-close", "H2");
    enter(&window, "close-next", "H2");
}

#[test]
fn a_button_that_reached_its_limit_hands_the_focus_to_its_neighbour() {
    let home = Home::new();
    let window = sample(&home);
    window.tap("nav-sales");
    window.tap("sale-0015");
    window.wait_for("return");
    window.keys(&["F8"]);
    enter(&window, "return-0-plus", "return-0-minus");
    window.keys(&["Escape"]);
    window.lacks("return-confirm");
}

#[test]
fn no_page_is_higher_than_the_window() {
    let home = Home::new();
    let window = sample(&home);
    window.tap("nav-products");
    window.tap("product-POL");
    window.wait_for("photo-file");
    window.run("document.querySelector('[data-testid=photo-file]').focus()", json!([]));
    let [_, top, ..] = window.place("nav-sell");
    assert!(top >= 0.0, "the header went out of the window");
    let high = "return document.documentElement.scrollHeight - innerHeight";
    assert_eq!(window.run(high, json!([])), Value::from(0));
}

#[test]
fn what_goes_on_stays_in_sight_in_a_low_window_with_very_large_letters() {
    let home = Home::new();
    let window = sample(&home);
    window.resize((1024, 600));
    window.letters(VERY_LARGE);
    let inside = |name: &str| {
        let [_, top, _, height] = window.place(name);
        assert!(top >= 0.0 && top + height <= 600.0, "{name} is out of the window: {top} and {height}");
    };
    window.tap("nav-sales");
    window.tap("sale-0015");
    inside("return");
    window.tap("return");
    inside("return-confirm");
    inside("return-back");
    window.tap("nav-till");
    window.tap("till-close");
    inside("count-close");
    window.screenshot("low-and-large");
}

#[test]
fn every_digit_of_a_part_by_wallet_is_seen() {
    let home = Home::new();
    let window = sample(&home);
    window.resize((1024, 600));
    window.tap("tile-ALF");
    window.tap("charge");
    window.tap("pay-mixed");
    window.type_in("wallet-amount", "12345.60");
    for size in ["normal", VERY_LARGE] {
        window.letters(size);
        let cut = "const field = document.querySelector('[data-testid=wallet-amount]'); return field.scrollWidth - field.clientWidth";
        assert_eq!(window.run(cut, json!([])), Value::from(0), "in {size} letters");
    }
}
