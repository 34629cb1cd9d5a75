//! How every story begins.

use crate::harness::{Home, Window};
use feriante_tests::fixture;
use serde_json::json;

/// What opens the fair.
pub const PASSPHRASE: &str = "una tarde de primavera";

/// A new fair with a fund of 5 %, its people and products read in, the till open with S/ 80.00.
pub fn begin(window: &Window) {
    window.tap("start-new");
    window.type_in("new-fair-name", "Feria de primavera");
    window.type_in("new-fair-passphrase", PASSPHRASE);
    window.type_in("new-fair-passphrase-again", PASSPHRASE);
    window.type_in("new-fair-fund", "5");
    window.type_in("new-fair-retention", "30");
    window.screenshot("1-new-fair");
    window.tap("new-fair-submit");
    window.reads("fair-name", "Feria de primavera");

    window.tap("nav-people");
    window.tap("person-import");
    window.choose_file("import-file", &fixture("rehearsal-fair/participants.csv"));
    window.reads("import-result", "13");
    window.screenshot("2-people");
    window.tap("nav-products");
    window.tap("product-import");
    window.choose_file("import-file", &fixture("rehearsal-fair/products.csv"));
    window.reads("import-result", "50");
    window.screenshot("3-products");

    window.tap("nav-sell");
    window.type_in("till-float", "80.00");
    window.tap("till-open");
    window.wait_for("tile-P031");
    window.screenshot("4-sell");
}

#[test]
fn an_empty_form_says_all_that_it_lacks_at_once() {
    let home = Home::new();
    let window = Window::open(&home);
    window.tap("start-new");
    window.type_in("new-fair-fund", "mucho");
    window.tap("new-fair-submit");
    let said = "return [...document.querySelectorAll('[data-testid=error]')].map((one) => one.dataset.code)";
    let wrong = json!(["fair-name-missing", "passphrase-too-short", "percent-out-of-range"]);
    window.until("every wrong field is said", async || {
        let found = window.ask(said).await?;
        Ok(if found == wrong { Ok(()) } else { Err(format!("it says {found}")) })
    });
    let focused = "return document.activeElement.dataset.testid";
    assert_eq!(window.run(focused, json!([])), json!("new-fair-name"), "the first is to be mended first");
    window.screenshot("new-fair-wrong");
}

/// S/ 5.00, paid with a note of S/ 20: from the tile to the next customer in four taps.
pub fn sell_for_cash(window: &Window) {
    window.tap("tile-P031");
    window.tap("charge");
    window.tap("note-2000");
    window.reads("change", "S/ 15.00");
    window.screenshot("5-cash");
    window.tap("finish");
    window.reads("sold", "Vuelto S/ 15.00");
    window.reads("last-sale", "vuelto S/ 15.00");
}

/// From a count to the closed till of a fair with wallets and stock: nobody looks at them, and gives this reason.
pub fn close_with(window: &Window, reason: &str) {
    window.wait_for("difference");
    window.tap("close-next");
    window.tap("wallets-unchecked");
    window.tap("close-next");
    window.wait_for("table");
    window.tap("close-next");
    window.tap(&format!("reason-{reason}"));
    window.tap("close-confirm");
    window.wait_for("seal");
    window.tap("closed-done");
    window.wait_for("till-open-start");
}
