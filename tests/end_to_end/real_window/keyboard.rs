//! A sale with the keyboard alone, and the key that covers the screen.

use crate::harness::{Home, Window};

/// Every key goes to whatever has the focus: nothing is clicked, and no element is spoken to.
#[test]
fn a_whole_sale_with_the_keyboard_alone() {
    let home = Home::new();
    let window = Window::open_with(&home, &["--sample"]);
    window.wait_for("charge");
    // Typed at no field, it is searched for; of several the first is meant, and a code is meant exactly.
    window.keys(&["a", "l", "f", "Enter"]);
    window.reads("total", "2.50");
    window.keys(&["F7"]);
    window.wait_for("panel-off");
    // Focus has come along: the panel's first fields are next, not the window's.
    assert!(window.tab_to("off-size") <= 3);
    window.keys(&["0", ".", "5"]);
    window.tab_to("off-why-flaw");
    window.keys(&[" "]);
    window.tab_to("off-apply");
    window.keys(&["Enter"]);
    window.reads("total", "2.00");
    window.keys(&["Escape"]);
    window.lacks("panel-off");
    window.keys(&["F4"]);
    // By Yape: its code, the question, the last digits.
    window.reads("due", "2.00");
    assert_eq!(window.tab_to("pay-cash"), 1, "the tiles behind are passed over");
    window.keys(&["y"]);
    window.reads("code-due", "2.00");
    window.keys(&["Enter"]);
    window.lacks("wallet-code");
    window.tab_to("digits-yape");
    window.keys(&["4", "8", "2", "6"]);
    window.reads("arrived-yape", "Llegó el dinero");
    // Neither Enter nor the key that ends a sale answers the question; its own does.
    window.focus_is("digits-yape");
    window.keys(&["Enter", "F4"]);
    assert!(!window.enabled("finish"));
    window.keys(&["F7"]);
    window.focus_is("finish");
    window.keys(&["F4"]);
    window.reads("last-sale", "S/ 2.00 · Yape");
    window.keys(&["F2"]);
    window.reads("sheet-table", "Rebaja por una falla");
    window.tab_to("sheet-save");
    window.keys(&["Enter"]);
    window.reads("sheet-saved", "detalle-0016.pdf");
    window.keys(&["Escape"]);
    window.lacks("sheet");
    window.keys(&["F9"]);
    window.reads("last-sale", "deshecha");
}

/// Whoever types 50 means fifty soles, not a note of ten and a coin.
#[test]
fn digits_type_the_amount_received_and_enter_ends_the_sale() {
    let home = Home::new();
    let window = Window::open_with(&home, &["--sample"]);
    window.wait_for("charge");
    window.keys(&["C", "H", "O", "Enter", "F4"]);
    window.reads("due", "2.50");
    window.tap("note-2000");
    window.reads("received", "20.00");
    // After a note an amount begins anew; Enter is no second tap on that note.
    window.keys(&["5", "0"]);
    window.reads("received", "50.00");
    window.reads("change", "47.50");
    window.keys(&["Backspace", ",", "5"]);
    window.reads("received", "5.50");
    window.keys(&["5"]);
    window.reads("error", "10 céntimos");
    window.keys(&["Backspace"]);
    window.reads("change", "3.00");
    window.screenshot("keys-of-paying");
    // A code of few figures would end so too: the first Enter ends the amount, the second the sale.
    window.keys(&["Enter"]);
    window.after_a_moment();
    window.reads("change", "3.00");
    window.keys(&["Enter"]);
    window.reads("last-sale", "vuelto S/ 3.00");
}

/// A scanner types its code wherever the focus is, and ends it with Enter: it pays nothing and ends no sale.
#[test]
fn what_is_scanned_while_a_customer_pays_goes_into_the_basket() {
    let home = Home::new();
    let window = Window::open_with(&home, &["--sample"]);
    window.wait_for("charge");
    window.keys(&["C", "H", "O", "Enter", "F4"]);
    window.reads("due", "2.50");
    window.tap("note-2000");
    window.reads("received", "20.00");
    // Its first letter is a means.
    window.keys(&["M", "A", "Z", "Enter"]);
    window.reads("total", "7.50");
    window.keys(&["F4"]);
    window.reads("due", "7.50");
    window.reads("received", "0.00");
    // A code of nobody's is no amount either.
    window.keys(&["7", "7", "5", "0", "1", "8", "2", "0", "Enter"]);
    window.reads("received", "0.00");
    window.reads("due", "7.50");
}

#[test]
fn escape_twice_shows_nothing_but_prices() {
    let home = Home::new();
    let window = Window::open_with(&home, &["--sample"]);
    window.tap("nav-earnings");
    window.wait_for("earned-Luna");
    window.press("nav-earnings", "Escape");
    window.press("nav-earnings", "Escape");
    window.reads("cover", "Alfajor de maicena");
    window.hides("earned-Luna");
    window.tap("cover-leave");
    window.wait_for("earned-Luna");
}

/// Whatever is being done, and it is still there afterwards; one Escape goes back one step.
#[test]
fn what_is_covered_goes_on_where_it_was() {
    let home = Home::new();
    let window = Window::open_with(&home, &["--sample"]);
    window.tap("tile-other");
    window.type_in("other-name", "Flor");
    window.keys(&["Escape", "Escape"]);
    window.wait_for("cover");
    window.hides("panel-other");
    // What is typed on it goes nowhere.
    window.keys(&["5", "F4"]);
    window.keys(&["Escape", "Escape"]);
    window.wait_for("panel-other");
    let typed = "return document.querySelector('[data-testid=other-name]').value";
    assert_eq!(window.run(typed, serde_json::json!([])), serde_json::json!("Flor"));
    window.reads("other-lacks", "precio");
    window.keys(&["Escape"]);
    window.lacks("panel-other");
    window.tap("tile-ALF");
    window.tap("charge");
    window.tap("note-1000");
    window.reads("received", "10.00");
    window.keys(&["Escape", "Escape"]);
    window.wait_for("cover");
    window.tap("cover-leave");
    window.reads("change", "7.50");
    // So it does after a look at another screen.
    window.tap("nav-sales");
    window.wait_for("sale-0015");
    window.tap("nav-sell");
    window.reads("change", "7.50");
    // Also from the screen that is turned to the customer.
    window.tap("pay-yape");
    window.wait_for("wallet-code");
    window.keys(&["Escape", "Escape"]);
    window.wait_for("cover");
    window.lacks("wallet-code");
    window.tap("cover-leave");
    window.wait_for("wallet-code");
    window.keys(&["Escape"]);
    window.lacks("wallet-code");
    window.reads("received", "0.00");
}
