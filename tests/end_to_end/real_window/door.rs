//! The screen in the sellers' hands: nobody sees what another earned.

use super::begin::{PASSPHRASE, begin, sell_for_cash};
use crate::harness::{Home, Window};

#[test]
fn sellers_sell_and_only_the_passphrase_opens_the_organizers_screens() {
    let home = Home::new();
    let window = Window::open(&home);
    begin(&window);
    window.tap("lock");
    for name in ["nav-earnings", "nav-people", "leave"] {
        window.lacks(name);
    }
    sell_for_cash(&window);

    window.tap("knock");
    window.type_in("door-passphrase", "una tarde de otra primavera");
    window.tap("door-open");
    window.wait_for("error");
    window.lacks("nav-earnings");
    window.screenshot("14-door");
    window.type_in("door-passphrase", PASSPHRASE);
    window.tap("door-open");
    window.tap("nav-earnings");
    window.reads("earned-Colibrí-payable", "4.75");
}
