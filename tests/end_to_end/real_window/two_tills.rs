//! An organizer sees what two tills of a fair sold together, and which closing is whose.

use crate::harness::{Home, Window};
use feriante_tests::{PASSPHRASE, two_tills};

#[test]
fn two_tills_of_a_fair_are_seen_together() {
    let home = Home::new();
    let ferias = home.path().join("ferias");
    std::fs::create_dir_all(&ferias).expect("a folder");
    two_tills(&ferias.join("feria"));
    let window = Window::open(&home);
    window.type_in("open-passphrase", PASSPHRASE);
    window.tap("open-submit");
    window.tap("nav-till");
    window.reads("difference", "faltan S/ 1.00");
    window.reads("day-net", "S/ 10.00");
    window.tap("session-all");
    window.reads("day-net", "S/ 30.00");
    window.reads("difference", "faltan S/ 2.00");
    for words in ["Esta caja", "Otra caja (2)"] {
        window.reads("closings", words);
    }
    window.screenshot("two-tills");
}
