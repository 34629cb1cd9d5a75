//! A finger on the screen.

use super::window::Window;
use serde_json::json;

/// The events of a tap; what it says of itself stands at its beginning.
const TAP: &str = include_str!("touch.js");

impl Window {
    /// Touches a button in its middle and lets go.
    pub fn touch(&self, name: &str) {
        self.trouble(&format!("{name} can be touched"), TAP, json!([name]));
    }
}
