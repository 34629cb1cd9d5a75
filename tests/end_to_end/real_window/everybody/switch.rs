//! Two taps to see better, kept by this machine and worn before anything is painted.

use crate::harness::{Home, Window};
use serde_json::{Value, json};

fn worn(window: &Window) -> Value {
    window.run("const { theme, text } = document.documentElement.dataset; return [theme, text]", json!([]))
}

#[test]
fn a_look_is_chosen_at_once_and_kept_for_the_next_start() {
    let home = Home::new();
    let window = Window::open(&home);
    window.wait_for("start-new");
    assert_eq!(worn(&window), json!(["everyday", "normal"]));
    window.tap("look");
    window.tap("theme-dark");
    window.tap("text-large");
    assert_eq!(worn(&window), json!(["dark", "large"]));
    let ground = "return getComputedStyle(document.body).backgroundColor";
    assert_eq!(window.run(ground, json!([])), json!("rgb(22, 20, 18)"));
    // Kept where no fair is: before one is made, and by whoever sells.
    window.until("the file keeps both choices", async || {
        let kept = std::fs::read_to_string(home.path().join("pantalla.json")).unwrap_or_default();
        let kept: Value = serde_json::from_str(&kept).unwrap_or_default();
        let both = kept == json!({ "theme": "dark", "text": "large" });
        Ok(if both { Ok(()) } else { Err(format!("it keeps {kept}")) })
    });
    drop(window);

    let window = Window::open_with(&home, &["--sample"]);
    assert_eq!(window.run("return window.firstLook", json!([])), json!({ "theme": "dark", "text": "large" }));
    window.wait_for("charge");
    assert_eq!(worn(&window), json!(["dark", "large"]));
    window.tap("look");
    window.tap("theme-system");
    assert_eq!(worn(&window), json!(["everyday", "large"]));
}

#[test]
fn a_broken_file_is_the_systems_look() {
    let home = Home::new();
    std::fs::write(home.path().join("pantalla.json"), "{\"theme\": \"plaid\"").expect("a file");
    let window = Window::open(&home);
    window.wait_for("start-new");
    assert_eq!(worn(&window), json!(["everyday", "normal"]));
}
