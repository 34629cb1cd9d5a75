//! Paying out in the real window: an advance, cash rounded up for her, a payout taken back, and her own page, which she
//! sees alone and after which the screen is the sellers'.

use super::begin::{begin, sell_for_cash};
use crate::harness::{Home, Window};

#[test]
fn each_one_gets_what_is_hers_and_sees_her_own_page_alone() {
    let home = Home::new();
    let window = Window::open(&home);
    begin(&window);
    sell_for_cash(&window);
    rules(&window);
    advance(&window);
    pay(&window);
    take_back(&window);
    own_page(&window);
}

/// A fee for the stall that cannot be, a donation that cannot be, and then 10 % of what is left to each.
fn rules(window: &Window) {
    window.tap("nav-fair");
    window.tap("rules-takes-fee");
    window.type_in("rules-fee", "cinco");
    window.tap("rules-save");
    window.reads("error", "cinco");
    window.tap("rules-takes-percent");
    window.type_in("rules-donated", "101");
    window.tap("rules-save");
    window.reads("error", "100");
    window.screenshot("p1-rules");
    window.type_in("rules-donated", "10");
    window.tap("rules-save");
    window.reads("rules-saved", "Guardado");
    window.tap("nav-sell");
    window.tap("tile-P031");
    window.tap("charge");
    window.tap("exact");
    window.tap("finish");
    window.reads("last-sale", "S/ 5.00");
}

/// Two of S/ 5.00, each with 1.80 of materials and 0.25 for the fund. Of the second, 0.29 of 2.95 are donated.
/// 9.50 - 0.29 = 9.21; S/ 2.00 of them in advance, out of the drawer.
fn advance(window: &Window) {
    window.tap("nav-earnings");
    window.tap("earned-Colibrí");
    window.reads("payable", "S/ 9.21");
    window.tap("payout-method-advance");
    window.type_in("payout-amount", "2.05");
    window.tap("payout-confirm");
    window.reads("error", "0");
    window.type_in("payout-amount", "2");
    window.tap("payout-confirm");
    window.reads("payable", "S/ 7.21");
    window.reads("payouts", "Adelanto");
}

fn pay(window: &Window) {
    window.tap("payout-method-cash");
    window.type_in("payout-amount", "70");
    window.tap("payout-confirm");
    window.reads("error", "S/ 7.21");
    window.type_in("payout-amount", "7.21");
    window.reads("payout-rounding", "S/ 7.30");
    window.reads("payout-rounding", "S/ 0.09");
    window.screenshot("p2-payout");
    window.tap("payout-confirm");
    window.reads("earned-Colibrí-payable", "0.00");
    window.reads("payouts", "S/ 7.30");
    window.tap("earnings-fund");
    window.reads("fund-payout-rounding", "S/ 0.09");
    window.reads("fund-donated", "S/ 0.29");
}

fn take_back(window: &Window) {
    window.tap("earned-Colibrí");
    window.tap("take-back-0");
    window.tap("take-back-reason-not_handed");
    window.screenshot("p3-take-back");
    window.tap("take-back-confirm");
    window.reads("earned-Colibrí-payable", "7.21");
    window.reads("payouts", "Anulado");
    window.tap("earnings-fund");
    window.lacks("fund-payout-rounding");
}

/// Her profit is 5.61; the jars take that and no more.
fn own_page(window: &Window) {
    window.tap("earned-Colibrí");
    window.tap("own-show");
    window.reads("own-page", "Colibrí");
    window.reads("own-profit", "S/ 5.61");
    window.lacks("nav-earnings");
    window.type_in("jar-reinvest", "3");
    window.type_in("jar-save", "2.61");
    window.reads("jars-left", "S/ 0.00");
    window.type_in("jar-spend", "1");
    window.tap("jars-fill");
    window.reads("error", "S/ 5.61");
    window.type_in("jar-spend", "0");
    window.tap("jars-fill");
    window.reads("jars-filled", "Listo");
    window.screenshot("p4-own-page");
    window.tap("own-done");
    window.wait_for("knock");
    window.lacks("nav-earnings");
}
