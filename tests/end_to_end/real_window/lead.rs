//! The organizer's rules, a till lead with a PIN, and a wallet's QR code on the screen.

use super::begin::begin;
use crate::harness::{Home, Window};
use feriante_core::qr;
use image::{GrayImage, Luma};
use serde_json::json;
use std::path::PathBuf;

const PIN: &str = "482615";
const ACCOUNT: &str = "cuenta inventada de la feria";

#[test]
fn a_till_lead_returns_what_sellers_may_not_and_a_wallet_is_paid_from_the_screen() {
    let home = Home::new();
    let window = Window::open(&home);
    begin(&window);
    set_rules(&window, &picture(&home));
    sell_by_code(&window);
    window.tap("lock");
    window.wait_for("knock");
    give_back_as_lead(&window);
    // Whatever the window shows: the shell itself keeps sellers from it.
    window.tap("lock");
    window.wait_for("knock");
    window.lacks("who");
    let out = json!({ "request": { "id": "01900000-0000-7000-8000-000000000001", "direction": "out",
        "amount": "5.00", "reason": "other" } });
    assert_eq!(window.refusal("till_move", out), "lead-only");
    assert_eq!(window.refusal("rules_view", json!({})), "organizer-only");
    // The count is blind: no figure of an open session from which its cash could be worked out.
    for session in [json!(1), json!(null)] {
        assert_eq!(window.told("day_view", json!({ "session": session })), json!(null));
    }
    window.tap("nav-till");
    window.wait_for("day-blind");
}

/// A screenshot of a wallet's code, as an organizer would have it.
fn picture(home: &Home) -> PathBuf {
    let drawing = qr::draw(ACCOUNT).expect("a drawing");
    let side = u32::try_from(drawing.side).expect("a side");
    let mut picture = GrayImage::from_pixel(side * 6, side * 6, Luma([255]));
    for run in drawing.path.split('z').filter(|run| !run.is_empty()) {
        let parts = run.split(|letter: char| !letter.is_ascii_digit());
        let numbers: Vec<u32> = parts.filter_map(|part| part.parse().ok()).collect();
        let (left, top, width) = (numbers[0], numbers[1], numbers[2]);
        for x in left * 6..(left + width) * 6 {
            (top * 6..top * 6 + 6).for_each(|y| picture.put_pixel(x, y, Luma([0])));
        }
    }
    let path = home.path().join("captura.png");
    picture.save(&path).expect("a picture");
    path
}

fn set_rules(window: &Window, picture: &std::path::Path) {
    window.tap("nav-fair");
    window.type_in("rules-discount", "120");
    window.tap("rules-save");
    window.reads("error", "va de 0 a 100");
    window.type_in("rules-discount", "25");
    window.tap("rules-save");
    window.reads("rules-saved", "Guardado");
    window.type_in("lead-pin", "12");
    window.tap("lead-save");
    window.reads("error", "de 4 a 6");
    window.type_in("lead-pin", PIN);
    window.tap("lead-save");
    window.reads("lead-said", "PIN");
    window.choose_file("code-yape-file", &feriante_tests::fixture("rehearsal-fair/products.csv"));
    window.reads("error", "no se puede leer como imagen");
    window.choose_file("code-yape-file", picture);
    window.reads("code-yape", "Otra imagen");
    window.screenshot("16-rules");
}

/// S/ 7.00 by Yape: the code, the question, the last digits.
fn sell_by_code(window: &Window) {
    window.tap("nav-sell");
    window.tap("tile-P013");
    window.tap("charge");
    window.tap("pay-yape");
    window.reads("code-due", "S/ 7.00");
    let shown = window.screenshot("17-code");
    assert_eq!(qr::read(&shown).expect("a code that a telephone reads"), ACCOUNT);
    window.tap("code-back");
    window.lacks("wallet-code");
    window.tap("pay-yape");
    window.tap("code-next");
    window.lacks("wallet-code");
    window.type_in("digits-yape", "4826");
    assert!(!window.enabled("finish"), "nobody has looked yet");
    window.tap("seen-yape");
    window.screenshot("18-digits");
    window.tap("finish");
    window.reads("last-sale", "S/ 7.00");
    // Plin has no code: it goes as ever, with the printed one.
    window.tap("tile-P013");
    window.tap("charge");
    window.tap("pay-plin");
    window.reads("due", "S/ 7.00");
    window.lacks("code-show");
    window.tap("back-to-sale");
}

fn give_back_as_lead(window: &Window) {
    window.tap("nav-sales");
    window.tap("sale-0001");
    window.reads("sale-yape-hint", "4826");
    window.tap("return");
    window.reads("lead-gate", "encargada de caja");
    window.lacks("return-confirm");
    window.type_in("door-passphrase", "000000");
    window.tap("door-open");
    window.reads("error", "no es el PIN");
    window.screenshot("19-lead-gate");
    window.type_in("door-passphrase", PIN);
    window.tap("door-open");
    window.reads("who", "Encargada de caja");
    window.lacks("nav-earnings");
    window.tap("return-0-plus");
    window.tap("return-means-cash");
    window.reads("refund", "S/ 7.00");
    window.screenshot("20-return-as-lead");
    window.tap("return-confirm");
    window.tap("returned-done");
    window.reads("return", "Ya se devolvió todo");
}
