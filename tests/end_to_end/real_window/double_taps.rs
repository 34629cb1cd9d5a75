//! Hands that tap twice, and keys pressed twice: what the first half has brought, the second one does not press.

use crate::harness::{Home, Window};

fn sample() -> (Window, Home) {
    let home = Home::new();
    let window = Window::open_with(&home, &["--sample"]);
    window.wait_for("charge");
    (window, home)
}

/// No sale came of it: the next one has the number that this one would have had.
fn nothing_was_sold(window: &Window) {
    window.tap("nav-sales");
    window.wait_for("sale-0015");
    window.lacks("sale-0016");
}

#[test]
fn on_a_basket_that_waits_they_open_that_one_and_no_other() {
    let (window, _home) = sample();
    for tile in ["tile-ALF", "tile-BUD"] {
        window.tap(tile);
        window.tap("park");
        window.reads("total", "0.00");
    }
    window.tap_twice("resume");
    window.reads("total", "2.50");
    window.reads("basket-ALF", "Alfajor");
    window.reads("resume", "4.00");
    window.lacks("basket-BUD");
}

#[test]
fn on_what_is_handed_back_they_show_it_and_the_sale_is_not_over() {
    let (window, _home) = sample();
    window.tap("tile-POL");
    window.tap("charge");
    window.tap("exact");
    window.tap("finish");
    window.wait_for("undo");
    window.tap("nav-sales");
    window.tap("sale-0016");
    window.tap("return");
    window.tap("return-0-plus");
    window.reads("refund", "35.00");
    window.tap("return-exchange");
    // What she has in her favour is told whole, before anything is chosen and after.
    window.reads("prepaid", "35.00");
    window.tap("tile-ALF");
    window.reads("prepaid", "35.00");
    window.reads("charge", "Devolver S/ 32.50");
    window.tap_twice("charge");
    window.reads("change", "32.50");
    window.reads("hands-back", "S/ 32.50");
    window.lacks("exact");
    window.lacks("pay-yape");
    window.screenshot("hand-back");
    window.tap("finish");
    window.reads("last-sale", "venta 0017 de S/ 2.50 · devuelve S/ 32.50");
    window.screenshot("exchanged");
    // Later its void says what stays as it is.
    window.reads("void", "Anular la venta de S/ 2.50");
    window.reads("last-sale", "Devuelto S/ 32.50");
    window.tap("void");
    window.reads("last-sale", "Lo que trajo sigue devuelto");
    window.resize((1024, 600));
    window.screenshot("exchange-void-1024");
    window.tap("void-yes");
    window.reads("last-sale", "Devuelve S/ 2.50 en efectivo. Lo que trajo sigue devuelto");
    window.screenshot("exchange-undone-1024");
}

#[test]
fn on_the_end_of_a_sale_with_odd_cash_they_are_asked() {
    let (window, _home) = sample();
    window.tap("tile-ALF");
    window.tap("charge");
    window.tap("note-5000");
    window.tap_twice("finish");
    window.reads("finish", "Sí, está bien");
    window.focus_is("finish");
    nothing_was_sold(&window);
}

/// One note is not two, nor is a panel closed that was just opened; two of one thing are rung up as quickly as a hand is.
#[test]
fn on_one_button_they_do_one_thing() {
    let (window, _home) = sample();
    window.tap_again_after("tile-ALF", 60);
    window.reads("basket-ALF-count", "1");
    window.tap_again_after("tile-ALF", 200);
    window.reads("basket-ALF-count", "3");
    window.tap_again_after("off", 200);
    window.wait_for("panel-off");
    window.tap("panel-back");
    window.tap("charge");
    window.reads("due", "7.50");
    window.tap_again_after("note-1000", 300);
    window.reads("received", "10.00");
    window.tap("note-1000");
    window.reads("received", "20.00");
    window.reads("received-pieces", "2 × S/ 10");
    window.resize((1024, 600));
    window.screenshot("received-1024");
    window.tap("pay-mixed");
    window.tap("note-1000");
    window.tap("note-1000");
    window.reads("received-pieces", "2 × S/ 10");
    window.screenshot("received-mixed-1024");
}

/// However soon it is tapped: before the answer to the note, Listo is live already.
#[test]
fn the_end_of_a_sale_tapped_at_once_after_a_large_note_is_asked_about() {
    let (window, _home) = sample();
    window.tap("tile-ALF");
    window.tap("charge");
    window.wait_for("note-5000");
    let both = "const tap = (name) => document.querySelector(`[data-testid=${name}]`).click();
        tap('note-5000'); queueMicrotask(() => { tap('finish'); tap('finish') })";
    window.run(both, serde_json::json!([]));
    window.reads("finish", "Sí, está bien");
    nothing_was_sold(&window);
}

#[test]
fn on_a_turn_that_is_called_they_call_it() {
    let (window, _home) = sample();
    window.tap("tile-TRE");
    window.tap("turn");
    window.wait_for("resume");
    window.tap("nav-waiting");
    window.tap_twice("turn-1-serve");
    window.reads("turn-1-when", "Atendiendo");
    window.tap("turn-1-back");
    window.wait_for("turn-1-serve");
}

#[test]
fn on_a_return_they_make_one_and_what_to_hand_back_stays_in_sight() {
    let (window, _home) = sample();
    window.tap("nav-sales");
    window.tap("sale-0015");
    window.tap("return");
    window.tap("return-0-plus");
    window.reads("refund", "14.00");
    window.tap_twice("return-confirm");
    window.reads("returned", "S/ 14.00 en efectivo");
    window.wait_for("pieces");
    window.resize((1024, 600));
    window.screenshot("returned-1024");
    window.tap("returned-done");
    window.focus_is("sale-0015");
    window.reads("return", "Ya se devolvió todo");
}

#[test]
fn the_key_of_the_last_slip_shows_it_and_prints_nothing() {
    let (window, home) = sample();
    window.tap("tile-ALF");
    window.tap("charge");
    window.tap("exact");
    window.tap("finish");
    window.wait_for("undo");
    window.key_twice("F2", "sheet-print");
    window.reads("sheet-table", "Alfajor");
    assert!(!home.printed().exists());
    // The printer is told the paper's size before anything else.
    let told = "return document.adoptedStyleSheets.length";
    assert_eq!(window.run(told, serde_json::json!([])), serde_json::json!(0));
}

#[test]
fn enter_on_the_wallets_code_asks_whether_the_money_came_and_answers_nothing() {
    let (window, _home) = sample();
    window.tap("tile-ALF");
    window.tap("charge");
    window.tap("pay-yape");
    window.wait_for("code-next");
    // However far apart.
    window.keys(&["Enter"]);
    window.reads("arrived-yape", "Llegó el dinero");
    window.after_a_moment();
    window.keys(&["Enter", "F4"]);
    assert!(!window.enabled("finish"));
    nothing_was_sold(&window);
}
