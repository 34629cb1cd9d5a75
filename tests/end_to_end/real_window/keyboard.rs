//! A sale with the keyboard alone, and the key that covers the screen.

use crate::harness::{Home, Window};

#[test]
fn a_sale_with_the_keyboard_alone() {
    let home = Home::new();
    let window = Window::open_with(&home, &["--sample"]);
    window.wait_for("charge");
    window.type_in("search", "alf");
    // Of several the first is meant; a code is meant exactly.
    window.press("search", "Enter");
    window.reads("total", "2.50");
    window.press("search", "F7");
    window.wait_for("panel-off");
    window.press("off-size", "F7");
    window.lacks("panel-off");
    window.press("search", "F4");
    window.press("back-to-sale", "2");
    window.reads("received", "20.00");
    window.press("back-to-sale", "F4");
    window.wait_for("undo");
    window.press("search", "F9");
    window.reads("last-sale", "deshecha");
}

#[test]
fn escape_twice_shows_nothing_but_prices() {
    let home = Home::new();
    let window = Window::open_with(&home, &["--sample"]);
    window.tap("nav-earnings");
    window.wait_for("earned-Luna");
    window.press("nav-earnings", "Escape");
    window.press("nav-earnings", "Escape");
    window.reads("cover", "Alfajor de maicena");
    window.lacks("earned-Luna");
    window.tap("cover-leave");
    window.wait_for("earned-Luna");
}
