//! A walk through all that a stall does beyond the plain sale: what is asked of a line, discounts, orders, turns,
//! papers on the screen, rules, practice and the cover.

use super::tour::collected;
use crate::harness::Window;

/// Shows one screen after the other, on the sample fair, and tells of each by name.
fn stall(window: &Window, lang: &str, visit: &mut dyn FnMut(&str)) {
    window.wait_for("charge");
    if lang == "en" {
        window.tap("language");
        window.reads("charge", "Charge");
    }
    window.tap("nav-waiting");
    window.wait_for("waiting");
    visit("nothing waits");
    window.tap("nav-sell");
    line(window, visit);
    discount(window, visit);
    others(window, visit);
    order(window, visit);
    waiting(window, visit);
    wallets(window, visit);
    rules(window, visit);
    practice(window, visit);
    cover(window, visit);
}

fn line(window: &Window, visit: &mut dyn FnMut(&str)) {
    window.tap("tile-POL");
    window.tap("basket-POL-change");
    window.wait_for("panel-line");
    visit("a line with variants and options");
    window.type_in("off-size", "2");
    window.tap("off-apply");
    window.wait_for("error");
    visit("a line with a problem");
    window.tap("off-none");
    window.tap("panel-back");
}

fn discount(window: &Window, visit: &mut dyn FnMut(&str)) {
    window.tap("off");
    window.wait_for("panel-off");
    visit("a discount");
    window.tap("off-in-percent");
    window.type_in("off-size", "50");
    window.tap("off-why-promotion");
    window.tap("off-apply");
    window.wait_for("allow");
    visit("a discount that the till lead must allow");
    window.tap("allow-confirm");
    window.lacks("needs-lead");
    // What is added to a basket may be discounted beyond the limit again.
    window.tap("off-remove");
    window.tap("panel-back");
}

fn others(window: &Window, visit: &mut dyn FnMut(&str)) {
    window.tap("tile-CPI");
    window.wait_for("panel-other");
    visit("an open price");
    window.tap("panel-back");
    window.tap("tile-other");
    window.wait_for("other-lacks");
    visit("something that is not in the catalogue");
    window.type_in("other-name", "Pulsera tejida");
    window.tap("maker-Luna");
    window.tap("key-5");
    window.tap("key-00");
    window.tap("other-add");
    window.wait_for("basket-other");
}

fn order(window: &Window, visit: &mut dyn FnMut(&str)) {
    window.tap("order");
    window.wait_for("deposit-other");
    visit("an order");
    window.type_in("deposit-other", "999");
    window.press("deposit-other", "Enter");
    window.wait_for("error");
    visit("an order with a problem");
    window.type_in("deposit-other", "10");
    window.press("deposit-other", "Enter");
    window.reads("asked", "10.00");
    window.tap("charge");
    window.tap("note-2000");
    window.reads("change", "10.00");
    visit("a deposit");
    window.tap("note-20000");
    window.wait_for("caution-much-cash");
    window.tap("finish");
    window.reads("received", "220.00");
    visit("much cash, asked about");
    window.tap("clear");
    window.tap("note-2000");
    window.reads("change", "10.00");
    window.tap("finish");
    window.wait_for("last-slip");
    visit("an order taken");
    window.tap("last-slip");
    window.wait_for("sheet-table");
    window.tap("sheet-save");
    window.wait_for("sheet-saved");
    visit("its slip on the screen");
    window.tap("sheet-size-roll58");
    window.tap("sheet-back");
}

fn waiting(window: &Window, visit: &mut dyn FnMut(&str)) {
    window.tap("tile-TRE");
    window.tap("basket-TRE-change");
    window.wait_for("server-Luna");
    visit("who serves");
    window.tap("turn");
    window.wait_for("resume");
    window.tap("tile-LLA");
    window.tap("basket-empty");
    window.wait_for("recover");
    visit("emptied, while a turn waits");
    window.tap("nav-waiting");
    window.tap("turn-1-serve");
    window.tap("order-001-more");
    window.wait_for("order-slip-save");
    visit("an order and a turn wait");
    window.tap("order-slip-see");
    window.wait_for("sheet-table");
    visit("a slip in the place of what waits");
    window.tap("sheet-back");
    window.tap("turn-1-done");
    window.wait_for("turn-1-charge");
    visit("a turn to be paid");
}

fn wallets(window: &Window, visit: &mut dyn FnMut(&str)) {
    window.tap("turn-1-charge");
    window.tap("charge");
    window.tap("pay-mixed");
    window.type_in("wallet-amount", "2");
    window.tap("mixed-plin");
    window.tap("wallet-rest");
    window.wait_for("seen-plin");
    visit("two wallets");
    window.tap("back-to-sale");
}

fn rules(window: &Window, visit: &mut dyn FnMut(&str)) {
    window.tap("nav-fair");
    window.wait_for("rules-save");
    visit("the fair's rules");
    window.type_in("rules-discount", "120");
    window.tap("rules-save");
    window.wait_for("error");
    visit("rules with a problem");
    window.tap("nav-earnings");
    window.tap("statements-see");
    window.wait_for("sheet-table");
    visit("statements on the screen");
    window.tap("sheet-back");
}

fn practice(window: &Window, visit: &mut dyn FnMut(&str)) {
    window.tap("practise");
    window.wait_for("practice-says");
    visit("practice");
    window.tap("practice-help");
    window.wait_for("practice-note");
    visit("a hint");
    window.tap("look");
    window.wait_for("theme-dark");
    visit("seeing better in practice");
    window.tap("nav-waiting");
    window.wait_for("waiting");
    visit("waiting in practice");
    window.tap("practice-end");
    window.wait_for("practise");
}

fn cover(window: &Window, visit: &mut dyn FnMut(&str)) {
    window.press("practise", "Escape");
    window.press("practise", "Escape");
    window.wait_for("cover");
    visit("the cover");
    window.tap("cover-leave");
    window.lacks("cover");
}

/// The walk in a window of its own.
pub fn walk_stall(lang: &str, visit: impl Fn(&Window, &str) -> Vec<String>) {
    collected(&["--sample"], visit, |window, visit| stall(window, lang, visit));
}
