//! A keyboard: its keys go to whatever has the focus, as a person's do.

use super::hands::HANDS;
use super::window::Window;
use fantoccini::actions::{Actions, InputSource, KeyAction, KeyActions};
use serde_json::{Value, json};

/// So many times a person presses Tab before she gives up.
const PATIENCE: usize = 25;
const FOCUSED: &str =
    "return document.activeElement?.dataset.testid ?? document.activeElement?.tagName ?? ''";

/// Keys 12 ms apart, as a scanner sends them and no driver surely does. Answers nothing in the way.
const SCAN: &str = "
    const [code] = arguments;
    const place = document.activeElement;
    let at = performance.now() + 1000;
    const press = (key) => {
        const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
        return place.dispatchEvent(Object.defineProperty(event, 'timeStamp', { value: (at += 12) }));
    };
    for (const key of code) {
        if (!press(key) || !place.matches('input, textarea')) continue;
        place.value += key;
        place.dispatchEvent(new Event('input', { bubbles: true }));
    }
    press('Enter');
    return null;
";

impl Window {
    /// Presses keys one after the other, each a letter or named as `KeyboardEvent.key` names it.
    pub fn keys(&self, keys: &[&str]) {
        self.run(HANDS, json!([]));
        for key in keys {
            let value = code(key);
            let press = KeyActions::new("keyboard".to_owned())
                .then(KeyAction::Down { value })
                .then(KeyAction::Up { value });
            self.wait(self.client.perform_actions(Actions::from(press))).expect("a key");
        }
    }

    /// What has the focus, by its name, or else by what it is.
    pub fn focus_is(&self, name: &str) {
        self.until(&format!("{name} has the focus"), async || {
            let focused = self.ask(FOCUSED).await?;
            Ok(if focused == name { Ok(()) } else { Err(format!("{focused} has it")) })
        });
    }

    /// Types as a scanner does, wherever the focus is, and ends with Enter.
    pub fn scan(&self, code: &str) {
        let keys: Vec<String> = code.chars().map(String::from).chain(["Enter".to_owned()]).collect();
        self.keys(&keys.iter().map(String::as_str).collect::<Vec<_>>());
    }

    /// The same at a scanner's own pace, some time after the key before.
    pub fn scan_quickly(&self, code: &str) {
        self.trouble("a code is scanned", SCAN, json!([code]));
    }

    /// Goes on with Tab until something has the focus, and shows that it has; answers how often that took.
    pub fn tab_to(&self, name: &str) -> usize {
        let mut passed = Vec::new();
        for times in 1..=PATIENCE {
            self.keys(&["Tab"]);
            let focused = self.run(FOCUSED, json!([]));
            if focused == name {
                let ring = "return getComputedStyle(document.activeElement).outlineStyle";
                assert_ne!(
                    self.run(ring, json!([])),
                    Value::from("none"),
                    "{name} shows that it has the focus"
                );
                return times;
            }
            passed.push(focused.to_string());
        }
        self.screenshot("failed");
        panic!("{name} is not reached with {PATIENCE} tabs, but {}", passed.join(", "));
    }
}

/// A key as WebDriver writes it.
fn code(key: &str) -> char {
    match key {
        "Enter" => '\u{e007}',
        "Backspace" => '\u{e003}',
        "Escape" => '\u{e00c}',
        "Tab" => '\u{e004}',
        "ArrowDown" => '\u{e015}',
        "ArrowRight" => '\u{e014}',
        "F2" => '\u{e032}',
        "F3" => '\u{e033}',
        "F4" => '\u{e034}',
        "F5" => '\u{e035}',
        "F6" => '\u{e036}',
        "F7" => '\u{e037}',
        "F8" => '\u{e038}',
        "F9" => '\u{e039}',
        "F10" => '\u{e03a}',
        letter => letter.chars().next().unwrap_or_else(|| panic!("a key")),
    }
}
