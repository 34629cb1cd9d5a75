//! A paper of a thousand pages tells how far it is, and can be given up with nothing left behind.

use super::begin::begin;
use crate::harness::{Home, Window};
use std::fmt::Write;

#[test]
fn a_thousand_pages_can_be_waited_for_and_given_up() {
    let home = Home::new();
    let window = Window::open(&home);
    begin(&window);
    let mut table = String::from("alias,color,pictogram\n");
    for nth in 0..1000 {
        writeln!(table, "Ave {nth},teal,star").expect("a row");
    }
    let file = home.path().join("mil.csv");
    std::fs::write(&file, table).expect("a file");
    window.tap("nav-people");
    window.tap("person-import");
    window.choose_file("import-file", &file);
    window.reads("import-result", "1,000");
    window.tap("nav-earnings");
    window.tap("statements-save");
    window.wait_for("statements-progress");
    window.screenshot("long-paper");
    window.tap("statements-cancel");
    window.lacks("statements-progress");
    assert_eq!(home.papers(), Vec::<std::path::PathBuf>::new(), "what was given up is nowhere");
    // A paper of few pages is made as ever.
    window.tap("payout-sheet-save");
    window.reads("payout-sheet-saved", ".pdf");
}
