//! A scanner types a code wherever the focus is and ends it with Enter. It adds a product or says that none has it, and
//! presses nothing.

use crate::harness::{Home, Window};

fn sample() -> (Window, Home) {
    let home = Home::new();
    let window = Window::open_with(&home, &["--sample"]);
    window.wait_for("charge");
    (window, home)
}

#[test]
fn a_code_of_nobodys_pays_nothing() {
    let (window, _home) = sample();
    window.tap("tile-POL");
    window.tap("charge");
    window.reads("due", "35.00");
    for code in ["SKU4711", "775018", "1234567"] {
        window.scan(code);
        window.reads("unknown-code", &format!("«{code}»"));
        window.reads("received", "0.00");
    }
    window.tap("pay-yape");
    window.tap("code-next");
    window.focus_is("P");
    for code in ["SKU4711", "XYZ99", "471", "5"] {
        window.scan(code);
        window.reads("unknown-code", &format!("«{code}»"));
        window.reads("arrived-yape", "Llegó el dinero");
    }
    window.screenshot("scan-unknown");
    window.tap("pay-cash");
    // Three figures are an amount; their Enter does not end the sale.
    window.scan("471");
    window.reads("change", "436.00");
    window.tap("nav-sales");
    window.wait_for("sale-0015");
    window.lacks("sale-0016");
}

#[test]
fn a_code_goes_into_the_basket_whatever_stands_beside_it() {
    let (window, _home) = sample();
    window.tap("tile-ALF");
    window.tap("basket-ALF-change");
    window.wait_for("panel-line");
    // What was pressed last is not pressed again.
    window.tap("basket-ALF-plus");
    window.scan("CHO");
    window.reads("basket-CHO-count", "1");
    window.reads("basket-ALF-count", "2");
    window.wait_for("panel-line");
    window.tap("off");
    window.wait_for("panel-off");
    window.tap("off-in-percent");
    window.scan("CHO");
    window.reads("basket-CHO-count", "2");
    window.scan("NADA9");
    window.reads("unknown-code", "«NADA9»");
    window.tap("order");
    window.wait_for("deposit-other");
    window.scan("BUD");
    window.reads("basket-BUD-count", "1");
    window.tap("order-leave");
    // Figures are the price, a code is a code.
    window.tap("tile-other");
    window.wait_for("panel-other");
    window.scan("750");
    window.reads("other-price", "7.50");
    window.scan("BUD");
    window.reads("basket-BUD-count", "2");
    window.reads("other-price", "7.50");
    window.tap("panel-back");
    window.tap("charge");
    window.tap("exact");
    window.tap("finish");
    window.tap("last-slip");
    window.wait_for("sheet-table");
    window.scan("ALF");
    window.reads("total", "2.50");
    window.wait_for("sheet-table");
}

/// Its pace tells it from a hand.
#[test]
fn a_code_is_known_in_a_field_and_after_other_keys() {
    let (window, _home) = sample();
    window.tap("tile-ALF");
    window.tap("basket-ALF-change");
    window.type_in("line-note", "sin coco");
    window.scan_quickly("CHO");
    window.reads("basket-CHO-count", "1");
    let note = "return document.querySelector('[data-testid=line-note]').value";
    assert_eq!(window.run(note, serde_json::json!([])), serde_json::json!("sin coco"));
    window.tap("charge");
    window.reads("due", "5.00");
    window.keys(&["2", "0"]);
    window.reads("received", "20.00");
    window.scan_quickly("CHO");
    window.reads("basket-CHO-count", "2");
    window.lacks("unknown-code");
}

#[test]
fn after_a_code_of_nobodys_the_next_one_begins_anew() {
    let (window, _home) = sample();
    window.scan("7750182999999");
    window.reads("unknown-code", "«7750182999999»");
    window.scan("CHO");
    window.reads("total", "2.50");
    window.lacks("unknown-code");
    // Nor does what was searched for before become part of it.
    window.keys(&["a", "l", "f"]);
    window.keys(&["ArrowDown"]);
    window.focus_is("tile-ALF");
    window.scan("CHO");
    window.reads("total", "5.00");
}

#[test]
fn a_code_presses_nothing_where_nothing_is_sold() {
    let (window, _home) = sample();
    window.tap("nav-sales");
    window.tap("sale-0002");
    window.tap("return");
    window.tap("return-0-plus");
    window.reads("return-0-count", "1");
    window.scan("P024");
    window.keys(&["Tab"]);
    window.reads("return-0-count", "1");
}

#[test]
fn what_is_odd_about_a_basket_is_asked_before_a_wallet_pays_it() {
    let (window, _home) = sample();
    window.tap("tile-ALF");
    for _ in 0..20 {
        window.tap("basket-ALF-plus");
    }
    window.reads("basket-ALF-count", "21");
    window.tap("charge");
    window.tap("pay-yape");
    window.tap("code-next");
    window.resize((1024, 600));
    window.reads("caution-many", "Alfajor de maicena: ¿Son 21?");
    window.tap("seen-yape");
    window.tap("finish");
    window.reads("finish", "Sí, está bien");
    window.screenshot("odd-wallet-1024");
    // Also with cash; what is asked stands in sight above its button, and below it nothing.
    window.tap("back-to-sale");
    window.tap("charge");
    window.tap("note-20000");
    window.tap("finish");
    window.reads("finish", "Sí, está bien");
    window.screenshot("odd-cash-1024");
    let [_, finish, ..] = window.place("finish");
    for name in ["check-note", "caution-many"] {
        let [_, top, _, height] = window.place(name);
        assert!(top > 0.0 && top + height <= finish, "{name} stands above its button");
    }
    window.tap("finish");
    window.reads("last-sale", "S/ 52.50");
}

/// Whoever works with keys goes on from what is looked at now.
#[test]
fn focus_goes_on_from_what_is_there() {
    let (window, _home) = sample();
    window.focus_is("tiles");
    window.keys(&["ArrowDown", "ArrowRight", "Enter"]);
    window.reads("charge", "Cobrar S/");
    window.tap("off");
    window.wait_for("panel-off");
    window.keys(&["Escape"]);
    window.focus_is("off");
    window.tap("charge");
    window.tap("exact");
    window.tap("finish");
    window.focus_is("tiles");
    window.tap("last-slip");
    window.wait_for("sheet-table");
    window.tap("sheet-back");
    window.focus_is("last-slip");
    window.tap("tile-ALF");
    window.tap("park");
    window.focus_is("tiles");
    window.tap("resume");
    window.focus_is("tiles");
    window.tap("basket-ALF-change");
    window.tap("line-remove");
    window.focus_is("tiles");
    window.tap("lock");
    window.tap("knock");
    window.focus_is("door-passphrase");
}
