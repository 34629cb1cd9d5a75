//! A sheet of sales kept on paper is copied into the till, with its mistakes, and counts as any other sale.

use super::begin::begin;
use crate::harness::{Home, Window};

#[test]
fn a_sheet_of_paper_becomes_sales() {
    let home = Home::new();
    let window = Window::open(&home);
    begin(&window);
    window.tap("nav-sales");
    window.tap("sales-paper");
    window.type_in("paper-P031-cash", "3");
    window.type_in("paper-P013-yape", "2");
    window.reads("paper-sum-cash", "S/ 15.00");
    window.reads("paper-sum-yape", "S/ 14.00");
    // An offer took a sol off what was paid in cash, and nobody can have got more than it cost.
    window.type_in("paper-off-cash", "16");
    window.reads("error", "S/ 15.00");
    window.type_in("paper-off-cash", "1");
    window.reads("paper-sum-cash", "S/ 14.00");
    window.type_in("paper-from", "temprano");
    window.type_in("paper-to", "00:00");
    window.tap("paper-keep");
    window.reads("error", "temprano");
    window.type_in("paper-from", "00:00");
    window.screenshot("s1-paper");
    window.tap("paper-keep");
    window.reads("paper-kept", "2 ventas");
    window.reads("sales", "De papel");
    window.tap("nav-till");
    window.reads("day-cash", "S/ 14.00");
    window.reads("day-yape", "S/ 14.00");
}
