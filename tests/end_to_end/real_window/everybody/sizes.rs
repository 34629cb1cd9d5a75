//! Every screen on every device, and in letters twice as large: nothing is cut off, covered, or too small to hit.

use super::stall::walk_stall;
use super::tour::walk;
use crate::harness::{Home, LAPTOP, Window};

const NETBOOK: (u32, u32) = (1024, 600);
const DESK: (u32, u32) = (1920, 1080);
const TABLET: (u32, u32) = (800, 1280);

/// On each of these, whatever is shown fits.
const WINDOWS: [((u32, u32), &str); 6] = [
    (NETBOOK, "normal"),
    (DESK, "normal"),
    (TABLET, "normal"),
    (TABLET, "large"),
    (LAPTOP, "large"),
    (LAPTOP, "very_large"),
];

fn on_every_device(window: &Window, _: &str) -> Vec<String> {
    let mut faults = window.boxes();
    for ((width, height), letters) in WINDOWS {
        window.resize((width, height));
        window.letters(letters);
        let found = window.boxes().into_iter();
        faults.extend(found.map(|fault| format!("{width} x {height}, {letters} letters: {fault}")));
    }
    window.letters("normal");
    window.resize(LAPTOP);
    faults
}

#[test]
fn everything_fits_in_spanish() {
    walk("es", on_every_device);
}

#[test]
fn everything_fits_in_english() {
    walk("en", on_every_device);
}

#[test]
fn everything_fits_at_a_busy_stall_in_spanish() {
    walk_stall("es", on_every_device);
}

#[test]
fn everything_fits_at_a_busy_stall_in_english() {
    walk_stall("en", on_every_device);
}

/// Who rings up knows without looking where to tap next.
#[test]
fn the_button_that_goes_on_is_in_view_and_stays_in_its_place() {
    let home = Home::new();
    let window = Window::open_with(&home, &["--sample"]);
    window.wait_for("tile-ALF");
    let sizes = [((1366, 768), "normal")].into_iter().chain(WINDOWS);
    for ((width, height), letters) in sizes {
        window.resize((width, height));
        window.letters(letters);
        window.run("document.querySelector('ul button').click()", serde_json::json!([]));
        window.tap("charge");
        let paying = window.place("finish");
        window.tap("note-1000");
        window.tap("finish");
        let selling = window.place("charge");
        let [left, top, wide, high] = paying;
        assert_eq!(selling, paying, "at {width} x {height} in {letters} letters");
        let inside =
            left >= 0.0 && top >= 0.0 && left + wide <= f64::from(width) && top + high <= f64::from(height);
        assert!(inside, "at {width} x {height} in {letters} letters it is at {paying:?}");
    }
}

/// Scrolls the tiles to their end and back, and answers where the last one ended.
const TO_THE_END: &str = "
    const last = document.querySelector('[data-testid=tiles] li:last-child');
    let at = last.parentElement;
    while (!/auto|scroll/.test(getComputedStyle(at).overflowY)) at = at.parentElement;
    at.scrollTop = at.scrollHeight;
    const { bottom } = last.getBoundingClientRect();
    at.scrollTop = 0;
    return bottom;
";

/// The bar has its place before there is anything to undo.
#[test]
fn what_was_just_sold_is_said_where_it_moves_nothing_and_covers_no_tile() {
    let home = Home::new();
    let window = Window::open_with(&home, &["--sample"]);
    window.wait_for("tiles");
    let sizes = [((1366, 768), "normal")].into_iter().chain(WINDOWS);
    let mut moved = Vec::new();
    for ((width, height), letters) in sizes {
        window.resize((width, height));
        window.letters(letters);
        let before = window.place("tiles");
        window.run("document.querySelector('ul button').click()", serde_json::json!([]));
        window.tap("charge");
        // Change makes its sentence the longest.
        window.tap("note-1000");
        window.tap("finish");
        window.wait_for("last-slip");
        let name = format!("sold-{width}x{height}-{letters}");
        window.screenshot(&name);
        let after = window.place("tiles");
        if before != after {
            moved.push(format!("{name}: tiles from {before:?} to {after:?}"));
        }
        let bottom = window.run(TO_THE_END, serde_json::json!([])).as_f64().unwrap_or(f64::MAX);
        let bar = window.place("last-sale");
        if bottom > bar[1] {
            moved.push(format!("{name}: the bar at {bar:?} lies on the last tile, which ends at {bottom}"));
        }
    }
    assert!(moved.is_empty(), "{}", moved.join("\n"));
}
