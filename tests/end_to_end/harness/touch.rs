//! A finger on the screen.

use super::window::Window;
use serde_json::json;

/// The events of a tap; what it says of itself stands at its beginning.
const TAP: &str = include_str!("touch.js");

impl Window {
    /// Touches a button in its middle and lets go.
    pub fn touch(&self, name: &str) {
        self.until(&format!("{name} can be touched"), async || {
            let trouble = self.client.execute(TAP, vec![json!(name)]).await?;
            Ok(trouble.as_str().map_or(Ok(()), |trouble| Err(trouble.to_owned())))
        });
    }
}
