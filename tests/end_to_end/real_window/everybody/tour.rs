//! A walk through every screen and state that can be reached, for tests that look at each.

use crate::harness::{Home, Window};
use crate::real_window::begin::PASSPHRASE;
use feriante_tests::fixture;

/// Shows one screen after the other, and tells of each by name.
fn tour(window: &Window, lang: &str, visit: &mut dyn FnMut(&str)) {
    begin(window, lang, visit);
    shelves(window, visit);
    sell(window, visit);
    pay(window, visit);
    sales(window, visit);
    till(window, visit);
    earnings(window, visit);
    dashboard(window, visit);
    files(window, visit);
    door(window, visit);
    again(window, visit);
}

fn begin(window: &Window, lang: &str, visit: &mut dyn FnMut(&str)) {
    window.wait_for("start-new");
    if lang == "en" {
        window.tap("language");
    }
    visit("start");
    window.tap("start-new");
    visit("new fair");
    window.type_in("new-fair-name", "Feria de primavera");
    window.type_in("new-fair-passphrase", PASSPHRASE);
    window.tap("new-fair-submit");
    window.wait_for("new-fair-passphrase-again-problem");
    visit("new fair with a problem");
    window.type_in("new-fair-passphrase-again", PASSPHRASE);
    window.tap(&format!("new-fair-lang-{lang}"));
    window.tap("new-fair-submit");
    window.wait_for("till-open");
    visit("sell with the till closed");
}

fn shelves(window: &Window, visit: &mut dyn FnMut(&str)) {
    window.tap("nav-people");
    window.wait_for("person-new");
    visit("no people");
    window.tap("person-import");
    window.choose_file("import-file", &fixture("rehearsal-fair/participants.csv"));
    window.reads("import-result", "13");
    visit("people read in");
    window.tap("person-Colibrí");
    visit("a person");
    window.tap("person-new");
    window.tap("person-save");
    window.wait_for("error");
    visit("a person with a problem");
    window.tap("nav-products");
    window.wait_for("product-new");
    visit("no products");
    window.tap("product-import");
    window.choose_file("import-file", &fixture("rehearsal-fair/products.csv"));
    window.reads("import-result", "50");
    visit("products read in");
    window.tap("product-prices");
    window.type_in("labels-skip", "99");
    window.tap("prices-paper-save");
    window.wait_for("error");
    visit("labels with a problem");
    window.tap("prices-price_tags");
    visit("price tags");
    window.tap("prices-price_list");
    visit("the price list");
    window.tap("prices-paper_sheet");
    visit("the sheet to sell on paper");
    window.tap("product-P029");
    window.wait_for("product-save");
    visit("a product");
    window.tap("product-costing");
    window.wait_for("costing-pieces");
    visit("a costing sheet to fill in");
    window.type_in("costing-pieces", "12");
    window.type_in("material-0-name", "Harina sin preparar de la bodega grande");
    window.type_in("material-0-amount", "123456.70");
    window.type_in("material-1-name", "Manjar");
    window.type_in("costing-minutes", "90");
    window.type_in("costing-hour", "6");
    window.tap("costing-save");
    window.wait_for("error");
    visit("a costing sheet with a problem");
    window.type_in("material-1-amount", "6");
    window.reads("costing-break-even", "");
    window.wait_for("costing-use-yes");
    window.tap("costing-save");
    window.wait_for("costing-paper-save");
    visit("a costing sheet filled in");
    window.tap("costing-back");
    window.wait_for("product-save");
    window.tap("product-new");
    visit("a new product");
}

fn sell(window: &Window, visit: &mut dyn FnMut(&str)) {
    window.tap("nav-sell");
    window.type_in("till-float", "80.00");
    window.tap("till-open");
    window.wait_for("tile-P031");
    visit("nothing sold yet");
    for tile in ["tile-P031", "tile-P013", "tile-P029", "tile-P041", "tile-P041"] {
        window.tap(tile);
    }
    window.reads("basket-P041-count", "2");
    visit("a full basket");
    window.tap("park");
    window.wait_for("resume");
    window.type_in("search", "zzz");
    visit("a basket that waits, and nothing found");
    window.tap("category-all");
    window.tap("resume");
    window.reads("basket-P041-count", "2");
}

fn pay(window: &Window, visit: &mut dyn FnMut(&str)) {
    window.tap("charge");
    window.wait_for("note-1000");
    visit("nothing paid yet");
    window.tap("note-20000");
    window.tap("note-20000");
    window.wait_for("pieces");
    visit("much change");
    window.tap("pay-yape");
    window.lacks("note-1000");
    visit("by wallet");
    window.tap("pay-mixed");
    window.type_in("wallet-amount", "10");
    window.tap("note-2000");
    window.tap("note-1000");
    visit("mixed");
    window.type_in("wallet-amount", "1000");
    window.wait_for("error");
    visit("mixed with a problem");
    window.type_in("wallet-amount", "10");
    window.tap("seen-yape");
    window.tap("finish");
    window.wait_for("undo");
    visit("sold");
}

fn sales(window: &Window, visit: &mut dyn FnMut(&str)) {
    window.tap("nav-sales");
    window.wait_for("sale-0001");
    visit("sales");
    window.tap("sales-import");
    window.wait_for("import-back");
    visit("sales on paper");
    window.tap("sale-0001");
    window.wait_for("return");
    visit("a sale");
    window.tap("slip-save");
    window.reads("slip-saved", ".pdf");
    window.tap("return");
    window.tap("return-1-plus");
    window.wait_for("refund");
    visit("a return");
    window.tap("return-confirm");
    window.wait_for("returned");
    visit("a return made");
    window.tap("returned-done");
    window.wait_for("return");
    visit("a sale with a return");
}

fn till(window: &Window, visit: &mut dyn FnMut(&str)) {
    window.tap("nav-till");
    window.wait_for("till-close");
    visit("the till open");
    window.tap("till-out");
    window.tap("move-submit");
    window.wait_for("error");
    visit("money out with a problem");
    window.tap("move-back");
    window.tap("till-drop");
    window.type_in("count-2000", "1");
    window.reads("count-sum", "20.00");
    window.type_in("drop-words", "no es");
    window.tap("drop-confirm");
    window.wait_for("error");
    visit("a drop with a problem");
    window.tap("drop-back");
    window.tap("till-check");
    window.type_in("count-5000", "1");
    window.reads("count-sum", "50.00");
    visit("a quick count");
    window.tap("check-write");
    window.wait_for("difference");
    visit("a quick count that differs");
    window.tap("check-done");
    window.tap("till-close");
    window.type_in("count-2000", "4");
    window.reads("count-sum", "80.00");
    visit("counting");
    window.tap("count-close");
    window.wait_for("difference");
    visit("counted and expected");
    window.tap("close-next");
    window.wait_for("wallets");
    window.tap("wallet-sale-0001");
    visit("wallets ticked off");
    window.tap("close-next");
    window.wait_for("table");
    visit("what is left on the table");
    window.tap("close-next");
    window.tap("close-confirm");
    window.wait_for("error");
    visit("a closing without its reason");
    window.tap("reason-wrong_change");
    window.tap("close-confirm");
    window.wait_for("seal");
    visit("closed");
    window.tap("closed-done");
    window.wait_for("difference");
    visit("the till closed");
    window.tap("session-all");
    window.wait_for("closings");
    visit("closings");
    window.tap("proof-0001");
    window.tap("proof-counted_cash");
    window.wait_for("proof-entries");
    visit("the proof");
    window.tap("proof-back");
    window.tap("session-all");
    window.tap("reopen-0001");
    visit("opening a closing again");
    window.tap("reopen-back");
    window.tap("till-open-start");
    window.wait_for("till-float");
    visit("opening the till");
    window.tap("till-open");
    window.wait_for("till-close");
}

fn earnings(window: &Window, visit: &mut dyn FnMut(&str)) {
    window.tap("nav-earnings");
    window.wait_for("earned-Colibrí");
    visit("earnings");
    window.tap("earned-Colibrí");
    window.wait_for("payout-confirm");
    visit("a payout");
}

fn files(window: &Window, visit: &mut dyn FnMut(&str)) {
    window.tap("nav-fair");
    window.wait_for("files-open");
    visit("the fair's rules");
    window.tap("files-open");
    window.wait_for("file-holds");
    visit("files");
    window.tap("file-journal");
    window.type_in("file-passphrase", "una tarde de otra primavera");
    window.tap("file-save");
    window.wait_for("error");
    visit("files with a problem");
    window.type_in("file-passphrase", PASSPHRASE);
    window.tap("file-save");
    window.reads("file-saved", "asientos");
    visit("a file taken out");
}

fn dashboard(window: &Window, visit: &mut dyn FnMut(&str)) {
    window.tap("report-dashboard");
    window.wait_for("chart-hours");
    visit("how the fair is going");
    window.tap("chart-products-numbers");
    window.tap("chart-means-numbers");
    window.tap("dashboard-slow-more");
    visit("how the fair is going, in numbers");
    window.tap("by-alias-ask");
    window.type_in("by-alias-passphrase", "una tarde de otra primavera");
    window.tap("by-alias-open");
    window.wait_for("error");
    visit("by alias with a problem");
    window.type_in("by-alias-passphrase", PASSPHRASE);
    window.tap("by-alias-open");
    window.wait_for("by-alias");
    visit("by alias");
}

fn door(window: &Window, visit: &mut dyn FnMut(&str)) {
    window.tap("lock");
    window.wait_for("knock");
    visit("in the sellers' hands");
    window.tap("nav-till");
    window.wait_for("day-blind");
    visit("the till, blind");
    window.tap("knock");
    window.type_in("door-passphrase", "una tarde de otra primavera");
    window.tap("door-open");
    window.wait_for("error");
    visit("the door");
    window.type_in("door-passphrase", PASSPHRASE);
    window.tap("door-open");
    window.wait_for("leave");
}

fn again(window: &Window, visit: &mut dyn FnMut(&str)) {
    window.tap("look");
    window.wait_for("theme-dark");
    visit("seeing better");
    window.tap("leave");
    window.wait_for("open-passphrase");
    visit("opening a fair");
}

/// The same walk in a window of its own.
pub fn walk(lang: &str, visit: impl Fn(&Window, &str) -> Vec<String>) {
    collected(&[], visit, |window, visit| tour(window, lang, visit));
}

/// Walks through a window that is started with these words, and fails with every fault at once.
pub fn collected(
    words: &[&str],
    visit: impl Fn(&Window, &str) -> Vec<String>,
    walk: impl Fn(&Window, &mut dyn FnMut(&str)),
) {
    let home = Home::new();
    let window = Window::open_with(&home, words);
    let mut faults = Vec::new();
    walk(&window, &mut |screen| {
        let found = visit(&window, screen).into_iter().map(|fault| format!("{screen}: {fault}"));
        faults.extend(found);
    });
    faults.dedup();
    assert!(faults.is_empty(), "{} faults\n{}", faults.len(), faults.join("\n"));
}
