//! The first thing that a newcomer sees.

use crate::harness::{Home, Window};

#[test]
fn the_sample_fair_opens_ready_to_sell_in_either_language() {
    let home = Home::new();
    let window = Window::open_with(&home, &["--sample"]);
    window.wait_for("charge");
    window.screenshot("15-sample");
    window.tap("language");
    window.reads("nav-sell", "Sell");
    window.screenshot("15-sample-en");
}
