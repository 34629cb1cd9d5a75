//! What a seller types half or wrong at the stall is told in its place, and nothing of it is lost.

use crate::harness::{Home, LAPTOP, Window};
use serde_json::json;
use std::time::{Duration, Instant};

const PIN: &str = "482615";
const NETBOOK: (u32, u32) = (1024, 600);

fn sample() -> (Window, Home) {
    let home = Home::new();
    let window = Window::open_with(&home, &["--sample"]);
    window.wait_for("charge");
    (window, home)
}

/// On both laptops.
fn pictures(window: &Window, name: &str) {
    window.screenshot(name);
    window.resize(NETBOOK);
    window.screenshot(&format!("{name}-1024"));
    window.resize(LAPTOP);
}

#[test]
fn nothing_goes_into_an_order_that_is_handed_over_and_that_is_said() {
    let (window, _home) = sample();
    window.tap("tile-POL");
    window.tap("order");
    window.tap("deposit-");
    window.tap("charge");
    window.reads("last-sale", "Encargo 001");
    window.reads("waits", "1");
    window.tap("nav-waiting");
    window.tap("order-001-pick-up");
    window.reads("total", "35.00");
    window.tap("tile-ALF");
    window.reads("error", "se entrega tal como se acordó. Apártalo");
    window.reads("total", "35.00");
    pictures(&window, "pickup-tile");
    // A price typed goes nowhere either: its keypad does not even open.
    window.tap("tile-CPI");
    window.lacks("panel-other");
    window.tap("park");
    window.reads("total", "0.00");
    window.reads("resume", "35.00");
    window.tap("tile-ALF");
    window.reads("total", "2.50");
    window.tap("resume");
    window.reads("total", "35.00");
    window.tap("charge");
    window.tap("exact");
    window.tap("finish");
    window.reads("last-sale", "35.00");
    window.lacks("waits");
    window.tap("resume");
    window.reads("total", "2.50");
}

#[test]
fn a_discount_without_its_reason_is_not_lost_and_the_column_adds_up() {
    let (window, _home) = sample();
    window.tap("tile-POL");
    window.tap("tile-ALF");
    window.tap("off");
    window.type_in("off-size", "5");
    window.tap("charge");
    window.reads("error", "Falta el motivo de la rebaja");
    window.lacks("due");
    window.tap("panel-back");
    window.wait_for("panel-off");
    pictures(&window, "discount-half");
    // Something else of the basket changes meanwhile.
    window.tap("basket-ALF-plus");
    window.reads("total", "40.00");
    window.tap("off-why-flaw");
    window.reads("total", "35.00");
    window.reads("basket-POL", "35.00");
    window.reads("basket-ALF", "5.00");
    window.reads("whole-off", "−5.00");
    pictures(&window, "discount-whole");
    window.type_in("off-size", "0");
    window.tap("off-apply");
    window.reads("error", "mayor que cero");
    window.keys(&["Escape"]);
    window.wait_for("panel-off");
    window.type_in("off-size", " ");
    window.tap("charge");
    window.reads("error", "Falta el monto");
    window.tap("off-remove");
    window.reads("total", "40.00");
    window.type_in("off-size", "3");
    window.tap("off-why-flaw");
    window.tap("charge");
    window.reads("due", "37.00");
    window.reads("sum-off", "−3.00");
    window.reads("sum-total", "37.00");
}

#[test]
fn a_deposit_and_a_time_are_told_at_their_fields() {
    let (window, _home) = sample();
    window.tap("tile-SOM");
    window.tap("order");
    window.wait_for("pickup-is");
    pictures(&window, "order");
    window.type_in("deposit-other", "-3");
    window.tap("charge");
    window.reads("error", "menor que cero");
    window.lacks("due");
    window.type_in("deposit-other", "10");
    window.press("deposit-other", "Enter");
    window.reads("charge", "S/ 10.00 a cuenta");
    window.type_in("pickup-clock", "0:00");
    window.press("pickup-clock", "Enter");
    window.reads("error", "ya pasó");
    window.tap("charge");
    window.wait_for("panel-order");
    window.lacks("due");
    pictures(&window, "order-past");
    window.type_in("pickup-clock", "cinco");
    window.press("pickup-clock", "Enter");
    window.reads("error", "«cinco» no es una hora");
    window.type_in("pickup-clock", "5:30");
    window.tap_words("Mañana");
    window.reads("pickup-is", "5:30 p. m.");
    window.lacks("error");
    // In another language nothing but the words changes.
    window.tap("language");
    window.tap_words("Tomorrow");
    window.reads("pickup-is", "5:30 p.m.");
    window.reads("charge", "S/ 10.00");
    window.screenshot("order-en");
    window.tap("language");
    window.tap("charge");
    window.reads("due", "10.00");
}

#[test]
fn another_language_changes_words_and_nothing_else() {
    let (window, _home) = sample();
    window.tap("tile-ALF");
    window.tap("tile-other");
    window.type_in("other-name", "Pulsera tejida");
    window.tap("key-5");
    window.reads("other-lacks", "Falta: de quién es");
    pictures(&window, "other-lacks");
    window.tap("language");
    window.reads("other-lacks", "whose it is");
    window.tap("maker-Luna");
    for _ in 0..6 {
        window.tap("key-9");
    }
    window.reads("other-price", "S/ 59,999.99");
    window.tap("other-add");
    window.reads("basket-other", "Pulsera tejida");
    window.tap("basket-other-minus");
    window.reads("total", "2.50");
    window.tap("charge");
    window.tap("note-2000");
    window.reads("change", "17.50");
    window.tap("language");
    window.reads("change", "17.50");
    window.reads("back-to-sale", "Volver a la venta");
    window.reads("received", "20.00");
    window.tap("finish");
    window.reads("last-sale", "vuelto S/ 17.50");
}

#[test]
fn a_mixed_amount_too_large_is_told_beside_it() {
    let (window, _home) = sample();
    window.tap("tile-ALF");
    window.tap("charge");
    window.tap("pay-mixed");
    window.type_in("wallet-amount", "99");
    window.reads("error", "pero la venta es de");
    let beside = "return document.querySelector('[data-testid=error]').closest('.wallet') !== null";
    assert_eq!(window.run(beside, json!([])), json!(true));
    pictures(&window, "mixed-error");
}

/// In coins it is nothing; the customer may pay it all the same.
#[test]
fn less_than_the_smallest_coin_is_paid_by_a_wallet_or_not_at_all() {
    let (window, _home) = sample();
    window.tap("tile-other");
    window.type_in("other-name", "Hilo");
    window.tap("maker-fund");
    window.tap("key-3");
    window.tap("other-add");
    window.reads("charge", "Cobrar S/ 0.03");
    window.tap("charge");
    window.reads("due", "0.00");
    assert!(window.enabled("finish"));
    window.tap("pay-yape");
    window.tap("code-next");
    window.reads("due", "0.03");
    window.tap("seen-yape");
    window.tap("finish");
    window.reads("last-sale", "S/ 0.03 · Yape");
}

#[test]
fn what_was_emptied_is_had_back_and_what_waits_is_all_in_view() {
    let (window, _home) = sample();
    window.tap("tile-POL");
    window.tap("tile-ALF");
    window.reads("total", "37.50");
    window.tap("basket-empty");
    window.reads("total", "0.00");
    window.reads("recover", "37.50");
    pictures(&window, "emptied");
    window.tap("recover");
    window.reads("total", "37.50");
    window.lacks("recover");
    window.tap("basket-empty");
    for tile in ["tile-ALF", "tile-CHO", "tile-MAZ", "tile-POL"] {
        window.tap(tile);
        window.lacks("recover");
        window.tap("park");
        window.reads("total", "0.00");
    }
    let chips = "return document.querySelectorAll('[data-testid=resume]').length";
    assert_eq!(window.run(chips, json!([])), json!(2));
    window.reads("waiting-more", "+2");
    pictures(&window, "waiting-more");
    window.tap("waiting-more");
    window.until("all are in view", async || {
        let wide = "const all = document.querySelector('.waiting'); return all.scrollWidth <= all.clientWidth
            && document.querySelectorAll('[data-testid=resume]').length === 4";
        Ok(if window.ask(wide).await? == json!(true) { Ok(()) } else { Err("they are not".into()) })
    });
    pictures(&window, "waiting-all");
}

#[test]
fn turns_are_counted_and_shared_by_those_who_serve() {
    let (window, _home) = sample();
    for turn in 1..=4 {
        window.tap("tile-TRE");
        window.reads("total", "8.00");
        window.tap("turn");
        window.reads("total", "0.00");
        window.reads("waits", &turn.to_string());
    }
    pictures(&window, "turns-wait");
    window.tap("nav-waiting");
    for (turn, when) in [(1, "ahora"), (2, "ahora"), (3, "15 min"), (4, "15 min")] {
        window.reads(&format!("turn-{turn}-when"), when);
    }
    pictures(&window, "turns");
    window.tap("turn-1-serve");
    window.tap("turn-1-done");
    window.reads("waits", "3");
    let faults = window.axe(crate::harness::Rules::All);
    assert!(faults.is_empty(), "{faults:#?}");
    window.tap("nav-sell");
    window.tap("waiting-more");
    let faults = window.axe(crate::harness::Rules::All);
    assert!(faults.is_empty(), "{faults:#?}");
}

#[test]
fn money_given_back_later_is_the_leads_wherever_it_is_asked_for() {
    let (window, _home) = sample();
    // With no PIN a seller is told who can help, and is asked for none.
    window.tap("lock");
    window.tap("tile-POL");
    window.tap("off");
    window.tap("off-in-percent");
    window.type_in("off-size", "50");
    window.tap("off-why-promotion");
    window.reads("allow-organizer", "poner en «Feria» un PIN");
    window.lacks("allow-pin");
    pictures(&window, "discount-no-pin");
    window.tap("off-remove");
    window.tap("panel-back");
    window.tap("basket-empty");
    window.tap("knock");
    window.type_in("door-passphrase", feriante_core::sample::PASSPHRASE);
    window.tap("door-open");
    window.tap("nav-fair");
    window.type_in("lead-pin", PIN);
    window.tap("lead-save");
    window.reads("lead-said", "PIN");
    window.tap("nav-sell");
    window.tap("lock");
    window.tap("tile-ALF");
    window.tap("charge");
    window.tap("note-1000");
    window.tap("finish");
    window.wait_for("undo");
    // An order taken after it does not hide its way back.
    window.tap("tile-SOM");
    window.tap("order");
    // While the deposit is typed the button follows: what it says is what is charged.
    window.type_in("deposit-other", "1");
    window.reads("charge", "1.00 a cuenta");
    window.type_in("deposit-other", "99");
    window.reads("error", "S/ 30.00");
    window.type_in("deposit-other", "10");
    window.reads("charge", "10.00 a cuenta");
    window.lacks("error");
    // Another day has no hour yet, and nothing is wrong with a field that nobody touched.
    window.tap_words("Mañana");
    window.lacks("error");
    window.tap("charge");
    window.reads("error", "hora");
    pictures(&window, "order-no-hour");
    window.type_in("pickup-clock", "5:30 pm");
    window.reads("panel-order", "5:30");
    window.lacks("error");
    window.tap("charge");
    window.tap("note-2000");
    window.tap("finish");
    window.reads("last-sale", "Encargo 001 anotado · dejó S/ 10.00 · vuelto S/ 10.00");
    pictures(&window, "order-taken");
    // What is voided is the sale before it, and by its number; the change of the order is still told.
    window.reads("void", "Anular la venta de antes, 0016");
    window.reads("last-sale", "Encargo 001 · Vuelto S/ 10.00");
    pictures(&window, "void-beside-order");
    window.tap("void");
    window.reads("last-sale", "Devuelve S/ 2.50 en efectivo");
    pictures(&window, "void-pin");
    window.type_in("void-pin", "000000");
    window.tap("void-yes");
    window.reads("last-sale", "no es el PIN");
    window.type_in("void-pin", PIN);
    window.press("void-pin", "Enter");
    window.reads("last-sale", "deshecha. Devuelve S/ 2.50 en efectivo");
    pictures(&window, "void-done");
    // She stays a seller: the PIN was for this one. Whatever the window shows, the shell itself asks for it.
    window.lacks("who");
    let sale = window.told("selling", json!({}))["last"]["sale"].clone();
    let again =
        json!({ "request": { "id": "01900000-0000-7000-8000-000000000002", "sale": sale, "pin": null } });
    let since = Instant::now();
    while window.refusal("sale_undo", again.clone()) != "lead-only" {
        assert!(since.elapsed() < Duration::from_secs(30), "an older sale is the lead's to give back");
    }
    window.tap("nav-waiting");
    window.tap("order-001-more");
    window.tap("order-001-cancel");
    window.reads("lead-gate", "encargada de caja");
    pictures(&window, "order-cancel-pin");
    window.type_in("door-passphrase", PIN);
    window.tap("door-open");
    window.reads("who", "Encargada");
    window.tap("order-001-cancel");
    window.reads("order-001", "Anulado");
    window.reads("order-given-up", "en efectivo");
    window.reads("order-001-paid", "ya se le devolvió");
    pictures(&window, "order-given-up");
    window.tap("order-given-back");
    window.lacks("order-given-up");
}

#[test]
fn whoever_practises_hands_over_what_was_ordered() {
    let (window, _home) = sample();
    window.tap("practise");
    window.wait_for("practice-says");
    window.tap("tile-SOM");
    window.tap("order");
    window.tap("deposit-");
    window.tap("charge");
    window.reads("last-sale", "Encargo 001");
    window.tap("nav-waiting");
    pictures(&window, "practice-waiting");
    window.tap("order-001-pick-up");
    window.reads("total", "30.00");
    window.tap("language");
    window.reads("basket-empty", "Leave it");
    window.tap("look");
    window.wait_for("theme-dark");
    pictures(&window, "practice-look");
    window.tap("practice-end");
    window.reads("basket-empty", "Vaciar");
}

#[test]
fn what_is_no_number_finds_no_sale() {
    let (window, _home) = sample();
    window.tap("nav-sales");
    window.wait_for("sale-0015");
    window.type_in("sales-find", "abc");
    window.lacks("sale-0015");
    window.type_in("sales-find", "00");
    window.wait_for("sale-0015");
}
