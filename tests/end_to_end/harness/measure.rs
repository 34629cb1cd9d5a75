//! What a test measures in the window: accessibility, with axe; boxes, with a ruler; and what the page itself says.

use super::window::Window;
use serde_json::{Value, json};
use std::path::Path;

/// Finds what a ruler would find wrong.
const BOXES: &str = include_str!("boxes.js");

/// Runs axe and answers its findings as sentences.
const AXE: &str = "
    const [options, done] = arguments;
    const told = ({ id, help, nodes }) =>
        nodes.map(({ target, any }) => `${id} (${help}): ${target.join(' ')} ${any.map(({ message }) => message).join('; ')}`);
    axe.run(document, options).then(
        ({ violations }) => done(violations.flatMap(told)),
        (error) => done([`axe itself failed: ${error}`]),
    );
";

/// Which of axe's rules to ask.
#[derive(Clone, Copy)]
pub enum Rules {
    /// All of WCAG 2.2 AA, and axe's good practice for headings and landmarks.
    All,
    /// Those that another theme can break.
    Colours,
}

impl Window {
    /// Everything that axe finds wrong with the screen as it is.
    pub fn axe(&self, rules: Rules) -> Vec<String> {
        let known = self.run("return typeof axe === 'object'", json!([]));
        if known != Value::Bool(true) {
            let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../ui/node_modules/axe-core/axe.min.js");
            let axe =
                std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
            self.run(&axe, json!([]));
        }
        let options = match rules {
            Rules::All => json!({
                "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
                "rules": { "target-size": { "enabled": true } },
                "resultTypes": ["violations"],
            }),
            Rules::Colours => json!({ "runOnly": { "type": "rule", "values": ["color-contrast"] } }),
        };
        sentences(self.run_until_done(AXE, json!([options])))
    }

    /// Everything that is too small, cut off, or in the way.
    pub fn boxes(&self) -> Vec<String> {
        sentences(self.run_until_done(BOXES, json!([])))
    }

    /// Shows the screen in a theme; the switch itself has a test of its own.
    pub fn wear(&self, theme: &str) {
        self.run("document.documentElement.dataset.theme = arguments[0]", json!([theme]));
    }

    /// Shows letters of a size.
    pub fn letters(&self, size: &str) {
        self.run("document.documentElement.dataset.text = arguments[0]", json!([size]));
    }

    /// Where an element is: left, top, width, height, in CSS pixels.
    pub fn place(&self, name: &str) -> [f64; 4] {
        self.wait_for(name);
        let script = "const { x, y, width, height } = document.querySelector(`[data-testid=\"${arguments[0]}\"]`)\
                      .getBoundingClientRect(); return [x, y, width, height]";
        let place = self.run(script, json!([name]));
        serde_json::from_value(place).expect("a place")
    }
}

fn sentences(answer: Value) -> Vec<String> {
    serde_json::from_value(answer).expect("sentences")
}
