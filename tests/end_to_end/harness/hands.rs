//! A person's pace: no quicker than her hand, and a double tap where a story wants one.

use super::window::Window;
use serde_json::{Value, json};

/// Knows what was pressed last; stands before a script that asks.
pub(super) const HANDS: &str = include_str!("hands.js");

/// The second half of a double tap, once something else lies where the first half was.
const SECOND_TAP: &str = "
    const { of, at, clientX, clientY } = last;
    const under = document.elementFromPoint(clientX, clientY)?.closest('button');
    if (!under || under === of) return 'nothing else lies there';
    if (under.disabled) return 'what lies there is not enabled';
    const finger = { bubbles: true, cancelable: true, composed: true, clientX, clientY, detail: 2 };
    for (const type of ['pointerdown', 'click']) under.dispatchEvent(second(new PointerEvent(type, finger), at));
    return null;
";

/// The second half of one on the same button, so many milliseconds after the first.
const SAME_TAP: &str = "
    const [after] = arguments;
    const { of, at, clientX, clientY } = last;
    if (!of) return 'nothing was tapped';
    const finger = { bubbles: true, cancelable: true, composed: true, clientX, clientY, detail: 2 };
    const late = (event) => Object.defineProperty(event, 'timeStamp', { value: at + after });
    for (const type of ['pointerdown', 'click']) of.dispatchEvent(late(new PointerEvent(type, finger)));
    return null;
";

/// The same with a key, once another button answers to it.
const SECOND_KEY: &str = "
    const [wanted] = arguments;
    const under = document.querySelector(`[data-testid=\"${wanted}\"]`);
    if (!under || under.disabled) return `${wanted} is not there yet`;
    const { key, keyed } = last;
    for (const type of ['keydown', 'keyup']) {
        const event = new KeyboardEvent(type, { key, bubbles: true, cancelable: true });
        document.activeElement.dispatchEvent(second(event, keyed));
    }
    return null;
";

impl Window {
    /// Taps a button twice, so quickly that the second half meets what the first has brought.
    pub fn tap_twice(&self, name: &str) {
        self.tap(name);
        self.trouble(&format!("something lies where {name} was"), SECOND_TAP, json!([]));
    }

    /// Taps a button, and once more so many milliseconds later.
    pub fn tap_again_after(&self, name: &str, milliseconds: u32) {
        self.tap(name);
        self.trouble(&format!("{name} is tapped again"), SAME_TAP, json!([milliseconds]));
    }

    /// Presses a key twice as quickly, where another button is the second one's.
    pub fn key_twice(&self, key: &str, second: &str) {
        self.keys(&[key]);
        self.trouble(&format!("{second} is {key}'s"), SECOND_KEY, json!([second]));
    }

    /// Waits until the key pressed last is no half of a double one any more.
    pub fn after_a_moment(&self) {
        let rested = "return performance.now() - last.lifted > 450 ? null : 'the last key was just now'";
        self.trouble("a moment has passed", rested, json!([]));
    }

    /// Waits until a script that knows what was pressed last finds nothing in the way.
    pub(super) fn trouble(&self, what: &str, script: &str, arguments: Value) {
        let script = format!("{HANDS}{script}");
        let arguments = arguments.as_array().cloned().unwrap_or_default();
        self.until(what, async || {
            let trouble = self.client.execute(&script, arguments.clone()).await?;
            Ok(trouble.as_str().map_or(Ok(()), |trouble| Err(trouble.to_owned())))
        });
    }
}
