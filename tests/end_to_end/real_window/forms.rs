//! A fair filled in by hand, from nothing: what a form proposes, what it asks, and what is there after a lock.

use super::begin::PASSPHRASE;
use crate::harness::{Home, Window};
use serde_json::json;

/// Chooses in a list that opens, as WebDriver can't in this web view.
const CHOOSE: &str = "
    const list = document.querySelector(`[data-testid=\"${arguments[0]}\"]`);
    list.value = arguments[1];
    list.dispatchEvent(new Event('change', { bubbles: true }));
";
const PRESSED: &str = "
    return [...document.querySelectorAll('[data-testid^=color-], [data-testid^=pictogram-]')]
        .filter((one) => one.ariaPressed === 'true').map((one) => one.dataset.testid)
";

fn made() -> (Window, Home) {
    let home = Home::new();
    let window = Window::open(&home);
    window.tap("start-new");
    window.type_in("new-fair-name", "Feria de primavera");
    window.type_in("new-fair-passphrase", PASSPHRASE);
    window.type_in("new-fair-passphrase-again", PASSPHRASE);
    window.tap("new-fair-submit");
    window.tap("nav-people");
    (window, home)
}

fn add_person(window: &Window, alias: &str) -> serde_json::Value {
    window.tap("person-new");
    window.type_in("person-alias", alias);
    let proposed = window.run(PRESSED, json!([]));
    window.tap("person-save");
    window.wait_for(&format!("person-{alias}"));
    proposed
}

#[test]
fn a_product_asks_whose_it_is_and_proposes_the_rest() {
    let (window, _home) = made();
    let first = add_person(&window, "Colibrí");
    let second = add_person(&window, "Girasol");
    assert_ne!(first[0], second[0], "each has a colour of her own");
    assert_ne!(first[1], second[1], "each has a drawing of her own");
    window.tap("nav-products");
    window.tap("product-new");
    window.type_in("product-name-es", "Bolsa");
    window.type_in("product-price", "15");
    window.tap("product-save");
    // Nobody else can know these two, so both are asked for at once, and nothing was saved.
    window.reads("shares-unsaid", "de quién es");
    window.wait_for("product-category-problem");
    window.tap("share-add-Girasol");
    window.lacks("shares-unsaid");
    window.run(CHOOSE, json!(["product-category", "eco_bags"]));
    window.tap("product-save");
    window.reads("product-P001", "P001");
    // The next one is of the same category, and has the next code.
    window.tap("product-new");
    window.type_in("product-name-es", "Llavero");
    window.type_in("product-price", "5");
    window.tap("share-fund");
    window.tap("product-save");
    window.wait_for("product-P002");
    window.tap("product-P002");
    let fund = "return document.querySelector('[data-testid=share-fund]').ariaPressed";
    window.wait_for("share-fund");
    assert_eq!(window.run(fund, json!([])), json!("true"));
}

#[test]
fn what_was_typed_is_there_after_a_lock_until_it_is_discarded() {
    let (window, _home) = made();
    window.tap("person-new");
    window.type_in("person-alias", "Colibrí");
    window.tap("nav-products");
    window.tap("product-new");
    window.type_in("product-name-es", "Bolsa pintada");
    window.tap("lock");
    window.tap("knock");
    window.type_in("door-passphrase", PASSPHRASE);
    window.tap("door-open");
    // Back where it was locked, with the form open.
    window.reads("draft", "sin guardar");
    let typed = "return document.querySelector('[data-testid=product-name-es]').value";
    assert_eq!(window.run(typed, json!([])), json!("Bolsa pintada"));
    // Leaving would lose it: that is said first, and a second tap leaves.
    window.tap("leave");
    window.reads("closed-why", "sin guardar");
    window.screenshot("leave-unsaved");
    window.tap("closed-seen");
    window.tap("product-back");
    window.reads("draft-0", "«Bolsa pintada»");
    window.tap("draft-0-discard");
    window.lacks("draft-0");
    window.tap("nav-people");
    window.wait_for("draft");
    window.tap("person-save");
    window.wait_for("person-Colibrí");
    window.lacks("draft-0");
}

/// Whoever has seen her own page leaves the screen to the sellers; who takes it back goes on paying.
#[test]
fn after_her_own_page_it_is_said_that_the_screen_is_for_selling() {
    let (window, _home) = made();
    add_person(&window, "Colibrí");
    window.tap("nav-earnings");
    window.tap("earned-Colibrí");
    window.tap("own-show");
    window.tap("own-done");
    window.reads("closed-why", "para vender");
    window.lacks("nav-earnings");
    window.tap("closed-seen");
    window.lacks("closed-why");
    window.tap("knock");
    window.type_in("door-passphrase", PASSPHRASE);
    window.tap("door-open");
    window.wait_for("earned-Colibrí");
}
