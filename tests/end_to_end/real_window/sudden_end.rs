//! The mains fail, or someone pulls the plug.

use super::begin::{PASSPHRASE, begin, sell_for_cash};
use crate::harness::{Home, Window};

#[test]
fn a_program_that_dies_has_kept_its_sales_and_its_basket() {
    let home = Home::new();
    let window = Window::open(&home);
    begin(&window);
    sell_for_cash(&window);
    window.tap("tile-P013");
    window.reads("total", "S/ 7.00");
    // The end of a window is the end of its program, without a word.
    drop(window);

    let window = Window::open(&home);
    window.type_in("open-passphrase", PASSPHRASE);
    window.tap("open-submit");
    window.reads("total", "S/ 7.00");
    window.reads("last-sale", "S/ 5.00");
    window.tap("nav-sales");
    window.reads("sales", "S/ 5.00");
    window.screenshot("13-after-a-sudden-end");
}
