//! axe finds nothing against WCAG 2.2 AA, on any screen, in either language, in any theme.

use super::stall::walk_stall;
use super::tour::walk;
use crate::harness::{Rules, Window};

fn in_every_theme(window: &Window, _: &str) -> Vec<String> {
    let mut faults = window.axe(Rules::All);
    for theme in ["sunlight", "dark"] {
        window.wear(theme);
        faults.extend(window.axe(Rules::Colours).into_iter().map(|fault| format!("{theme}: {fault}")));
    }
    window.wear("everyday");
    faults
}

#[test]
fn axe_finds_nothing_in_spanish() {
    walk("es", in_every_theme);
}

#[test]
fn axe_finds_nothing_in_english() {
    walk("en", in_every_theme);
}

#[test]
fn axe_finds_nothing_at_a_busy_stall_in_spanish() {
    walk_stall("es", in_every_theme);
}

#[test]
fn axe_finds_nothing_at_a_busy_stall_in_english() {
    walk_stall("en", in_every_theme);
}
