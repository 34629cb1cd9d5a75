//! How the window looks to whoever reads it: this machine's choice, not the fair's.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Colours and size of letters. The default is what the system asks for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Look {
    /// The colours.
    pub theme: Theme,
    /// The letters.
    pub text: TextSize,
}

/// A set of colours.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum Theme {
    /// The one that the system asks for.
    #[default]
    System,
    /// Pale, for indoors.
    Everyday,
    /// The strongest contrast, for a table in the sun.
    Sunlight,
    /// For the evening, and for eyes that pale light hurts.
    Dark,
}

/// How large letters are, of what they are otherwise.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum TextSize {
    /// 100 %.
    #[default]
    Normal,
    /// 150 %.
    Large,
    /// 200 %.
    VeryLarge,
}
