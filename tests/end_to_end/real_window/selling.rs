//! All that a seller does beyond the plain sale: what is asked of a line, discounts, what is not in the catalogue,
//! orders, turns, exchanges, and change out of what the drawer holds.

use super::begin::close_with;
use crate::harness::{Home, LAPTOP, Window};

/// A window on the sample fair, and the folder that it lives in.
fn sample() -> (Window, Home) {
    let home = Home::new();
    let window = Window::open_with(&home, &["--sample"]);
    window.wait_for("charge");
    (window, home)
}

fn pay_exactly(window: &Window) {
    window.tap("charge");
    window.tap("exact");
    window.tap("finish");
    window.wait_for("undo");
}

#[test]
fn what_is_asked_of_a_line_is_priced_and_kept_with_the_sale() {
    let (window, _home) = sample();
    window.tap("tile-POL");
    window.reads("basket-POL", "Talla S");
    window.tap("basket-POL-change");
    window.tap_words("Talla L · S/ 2.00 más");
    window.tap("option-Con nombre bordado");
    window.type_in("line-note", "Luz, en azul");
    window.press("line-note", "Enter");
    window.reads("basket-POL", "Luz, en azul");
    window.reads("total", "42.00");
    // A discount needs its reason; a large one needs more than a seller.
    window.type_in("off-size", "2");
    window.tap("off-apply");
    window.reads("error", "Falta el motivo");
    window.tap("off-why-flaw");
    window.tap("off-apply");
    window.reads("total", "40.00");
    window.tap("panel-back");
    window.tap("off");
    window.tap("off-in-percent");
    window.type_in("off-size", "50");
    window.tap("off-why-promotion");
    window.tap("off-apply");
    window.wait_for("needs-lead");
    window.tap("allow-confirm");
    window.reads("total", "20.00");
    pay_exactly(&window);
    window.tap("nav-sales");
    window.tap("sale-0016");
    window.reads("sale-total", "20.00");
    window.screenshot("sale-with-details");
}

#[test]
fn sizes_are_offered_in_the_basket_until_one_is_chosen_or_something_else_is_tapped() {
    let (window, _home) = sample();
    window.tap("tile-POL");
    window.reads("basket-POL", "Talla S");
    window.screenshot("variants");
    window.resize((1024, 600));
    window.screenshot("variants-1024");
    window.resize(LAPTOP);
    window.tap_words("Talla M");
    window.reads("basket-POL-change", "Talla M");
    // What can be added is offered as well, and stays after the size is chosen.
    window.tap("basket-POL-option-Con nombre bordado");
    window.reads("basket-POL-change", "Con nombre bordado");
    window.screenshot("options");
    window.resize((1024, 600));
    window.screenshot("options-1024");
    window.resize(LAPTOP);
    window.tap("basket-POL-option-Con nombre bordado");
    window.reads("total", "35.00");
    // Another one is a line of its own, in another size.
    window.tap("tile-POL");
    window.reads("total", "70.00");
    window.tap("tile-ALF");
    window.reads("total", "72.50");
    let offered = "return document.querySelectorAll('[data-testid^=basket-POL-variant]').length";
    assert_eq!(window.run(offered, serde_json::json!([])), serde_json::json!(0));
}

#[test]
fn who_serves_is_asked_with_the_tap_and_stands_on_the_turn() {
    let (window, _home) = sample();
    window.tap("tile-TRE");
    window.reads("basket-TRE", "¿Quién atiende?");
    window.tap("basket-TRE-server-Luna");
    window.screenshot("who-serves");
    window.tap("turn");
    window.wait_for("resume");
    window.tap("nav-waiting");
    window.reads("turn-1", "Luna");
    // What was tapped by mistake has a way back from each step.
    window.tap("turn-1-serve");
    window.tap("turn-1-done");
    window.reads("turn-1-when", "Listo");
    window.screenshot("turn-done");
    window.tap("turn-1-not-done");
    window.reads("turn-1-when", "Atendiendo");
}

/// Ten seconds after a sale nothing else stands where undoing was, and a void says what it voids and asks once.
#[test]
fn a_sale_is_undone_at_once_and_voided_later_in_two_taps() {
    let (window, _home) = sample();
    window.tap("tile-ALF");
    window.tap("charge");
    window.tap("note-1000");
    window.tap("finish");
    window.wait_for("undo");
    window.screenshot("undo");
    let [left, top, wide, high] = window.place("undo");
    let slip = window.place("last-slip");
    window.lacks("undo");
    window.reads("void", "Anular la venta de S/ 2.50");
    assert_eq!(window.place("last-slip"), slip, "what stays does not move");
    let under = "return document.elementFromPoint(arguments[0], arguments[1]).closest('button') === null";
    let middle = serde_json::json!([left + wide / 2.0, top + high / 2.0]);
    assert_eq!(window.run(under, middle), serde_json::json!(true));
    window.screenshot("void");
    window.resize((1024, 600));
    window.screenshot("void-1024");
    window.tap("void");
    window.reads("last-sale", "Se devuelve S/ 2.50 en efectivo");
    window.screenshot("void-asked-1024");
    window.tap("undo-not");
    window.resize(LAPTOP);
    window.keys(&["F9"]);
    window.wait_for("void-yes");
    window.screenshot("void-asked");
    window.keys(&["Enter"]);
    window.reads("last-sale", "deshecha. Devuelve S/ 2.50 en efectivo");
    window.screenshot("void-done");
}

#[test]
fn six_for_five_an_open_price_and_what_is_not_in_the_catalogue() {
    let (window, _home) = sample();
    for _ in 0..6 {
        window.tap("tile-CHO");
    }
    window.reads("basket-CHO", "Oferta por cantidad");
    window.reads("total", "12.50");
    window.tap("tile-CPI");
    for key in ["key-7", "key-5", "key-0"] {
        window.tap(key);
    }
    window.reads("other-price", "7.50");
    window.tap("other-add");
    window.reads("total", "20.00");
    window.tap("tile-other");
    window.type_in("other-name", "Pulsera tejida");
    window.tap("maker-Luna");
    window.tap("key-5");
    window.tap("key-00");
    window.tap("other-add");
    window.reads("basket-other", "Pulsera tejida");
    window.reads("total", "25.00");
    pay_exactly(&window);
    window.reads("last-sale", "25.00");
}

#[test]
fn an_order_with_a_deposit_is_picked_up_and_paid() {
    let (window, _home) = sample();
    window.tap("tile-SOM");
    window.tap("order");
    window.wait_for("deposit-other");
    window.reads("asked", "15.00");
    window.type_in("deposit-other", "99");
    window.press("deposit-other", "Enter");
    window.reads("error", "no puede ser más");
    window.type_in("deposit-other", "10");
    window.press("deposit-other", "Enter");
    window.reads("charge", "Cobrar S/ 10.00 a cuenta");
    window.tap("charge");
    window.tap("note-2000");
    window.reads("change", "10.00");
    window.tap("finish");
    window.reads("last-sale", "Encargo 001");
    window.tap("nav-waiting");
    window.reads("order-001-balance", "20.00");
    window.tap("order-001-more");
    window.tap("order-slip-save");
    window.reads("order-slip-saved", "encargo-001.pdf");
    window.screenshot("waiting");
    window.tap("order-001-pick-up");
    window.reads("prepaid", "10.00");
    window.reads("charge", "20.00");
    pay_exactly(&window);
    window.tap("nav-waiting");
    window.reads("order-001", "Entregado");
}

#[test]
fn yape_plin_and_cash_pay_one_sale_and_each_wallet_is_looked_at_by_itself() {
    let (window, _home) = sample();
    window.tap("tile-POL");
    window.tap("charge");
    window.tap("pay-mixed");
    window.tap("key-1");
    window.tap("key-0");
    window.reads("mixed-yape", "Yape · S/ 10.00");
    window.tap("mixed-plin");
    window.tap("key-5");
    window.reads("mixed-plin", "Plin · S/ 5.00");
    window.tap("note-2000");
    window.reads("received", "20.00");
    // Ready as far as the money goes, but nobody has looked yet.
    assert!(!window.enabled("finish"));
    window.type_in("digits-yape", "4826");
    window.tap("seen-yape");
    window.tap("seen-plin");
    window.screenshot("three-means");
    window.resize((1024, 600));
    window.screenshot("three-means-small");
    window.resize(LAPTOP);
    window.letters("very_large");
    window.screenshot("three-means-large");
    window.letters("normal");
    assert!(window.enabled("finish"));
    // Another amount is looked for anew.
    window.tap("wallet-rest");
    window.reads("mixed-plin", "Plin · S/ 5.00");
    window.tap("clear");
    window.reads("mixed-plin", "Plin · S/ 25.00");
    assert!(!window.enabled("finish"));
    window.tap("note-1000");
    window.tap("note-1000");
    window.reads("mixed-plin", "Plin · S/ 5.00");
    window.tap("finish");
    window.reads("last-sale", "Efectivo + Yape + Plin");
    window.tap("nav-sales");
    window.tap("sale-0016");
    window.reads("sale-yape", "10.00");
    window.reads("sale-yape-hint", "4826");
    window.reads("sale-plin", "5.00");
}

#[test]
fn an_order_just_taken_is_undone_in_one_tap() {
    let (window, _home) = sample();
    window.tap("tile-SOM");
    window.tap("order");
    window.type_in("deposit-other", "10");
    window.press("deposit-other", "Enter");
    pay_exactly(&window);
    window.reads("last-sale", "Encargo 001 anotado");
    window.screenshot("order-taken");
    window.tap("undo");
    window.reads("last-sale", "Encargo 001 deshecho. Devuelve S/ 10.00 que dejó a cuenta");
    window.lacks("undo");
    window.screenshot("order-undone");
    window.tap("nav-waiting");
    window.reads("order-001", "Anulado");
}

#[test]
fn turns_are_paid_before_or_after_and_wait_for_each_other() {
    let (window, _home) = sample();
    window.tap("tile-TRE");
    window.tap("basket-TRE-change");
    window.tap("server-Luna");
    window.tap("panel-back");
    pay_exactly(&window);
    window.reads("last-sale", "Turno 1");
    window.tap("tile-TRE");
    window.tap("basket-TRE-change");
    window.tap("server-Luna");
    window.tap("turn");
    window.wait_for("resume");
    window.tap("nav-waiting");
    window.reads("turn-1", "Pagado");
    window.reads("turn-2-when", "15 min");
    window.tap("turn-1-serve");
    window.tap("turn-1-done");
    window.reads("turn-2-when", "Le toca ahora");
    window.tap("turn-2-charge");
    window.reads("total", "8.00");
    pay_exactly(&window);
    window.tap("nav-waiting");
    window.reads("turn-2", "Pagado");
}

#[test]
fn goods_are_found_by_their_slip_and_exchanged_for_dearer_ones() {
    let (window, _home) = sample();
    window.tap("tile-LLA");
    pay_exactly(&window);
    window.tap("nav-sales");
    window.type_in("sales-find", "999");
    window.lacks("sale-0016");
    window.type_in("sales-find", "16");
    window.tap("sale-0016");
    window.tap("return");
    window.tap("return-0-plus");
    window.reads("refund", "5.00");
    window.tap("return-exchange");
    window.tap("tile-GAT");
    window.reads("prepaid", "5.00");
    window.reads("charge", "1.00");
    pay_exactly(&window);
    // A void takes two taps once the ten seconds of the undo bar are over; just now it takes one.
    window.tap("undo");
    window.reads("last-sale", "deshecha");
}

#[test]
fn change_comes_out_of_what_was_counted() {
    let (window, _home) = sample();
    window.tap("nav-till");
    window.tap("till-close");
    window.type_in("count-10000", "1");
    window.tap("count-close");
    close_with(&window, "unknown");
    window.tap("till-open-start");
    window.tap("till-count-float");
    window.type_in("count-500", "1");
    window.type_in("count-50", "2");
    window.reads("count-sum", "6.00");
    window.tap("till-open");
    window.tap("nav-sell");
    window.wait_for("change-low");
    window.tap("tile-ALF");
    window.tap("charge");
    window.tap("note-1000");
    window.reads("change-lacks", "no alcanza para este vuelto");
    window.lacks("pieces");
    window.screenshot("change-lacks");
    window.tap("clear");
    window.tap("coin-200");
    window.tap("coin-100");
    window.reads("change", "0.50");
    window.lacks("change-lacks");
    window.tap("finish");
    window.wait_for("undo");
}
