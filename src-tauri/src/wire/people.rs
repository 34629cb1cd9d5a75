//! Participants.

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

/// A participant: an alias, a colour and a pictogram.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Participant {
    /// Made by the window for a new one.
    pub id: Uuid,
    /// 1 to 24 letters.
    pub alias: String,
    /// One of `Choices.colors`.
    pub color: String,
    /// One of `Choices.pictograms`.
    pub pictogram: String,
    /// In the lists?
    pub active: bool,
}
