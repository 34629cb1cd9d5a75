//! A whole sale with a finger, on a tablet held upright: no mouse, no keyboard, nothing hovered.

use crate::harness::{Home, Window};
use serde_json::json;

/// Counts what is pressed by anything but a finger.
const WATCH: &str = "
    window.others = 0;
    addEventListener('keydown', () => window.others++, true);
    addEventListener('pointerdown', ({ pointerType }) => (window.others += pointerType === 'touch' ? 0 : 1), true);
";

#[test]
fn a_whole_sale_by_touch() {
    let home = Home::new();
    let window = Window::open_with(&home, &["--sample"]);
    window.wait_for("charge");
    window.resize((800, 1280));
    window.run(WATCH, json!([]));
    window.touch("category-desserts");
    window.touch("tile-ALF");
    window.touch("basket-ALF-plus");
    window.touch("basket-ALF-plus");
    window.touch("basket-ALF-minus");
    window.touch("category-all");
    window.touch("tile-POL");
    window.touch("basket-POL-change");
    window.touch("option-Con nombre bordado");
    window.touch("panel-back");
    window.reads("total", "45.00");
    window.touch("charge");
    window.touch("pay-mixed");
    for key in ["key-2", "key-0"] {
        window.touch(key);
    }
    window.touch("mixed-plin");
    window.touch("key-5");
    // Another amount would be looked for anew.
    window.reads("arrived-yape", "S/ 20.00");
    window.reads("arrived-plin", "S/ 5.00");
    window.touch("seen-yape");
    window.touch("seen-plin");
    window.touch("note-2000");
    window.reads("change", "0.00");
    window.touch("finish");
    window.reads("last-sale", "S/ 45.00");
    window.touch("last-slip");
    window.reads("sheet-table", "Con nombre bordado");
    window.touch("sheet-back");
    window.touch("undo");
    window.reads("last-sale", "deshecha");
    assert_eq!(window.run("return window.others", json!([])), json!(0));
}
