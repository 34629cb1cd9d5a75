//! How the fair is going.

use super::{Amount, Participant};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What figures are of.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "of", rename_all = "snake_case")]
#[ts(export)]
pub enum Scope {
    /// The whole fair.
    Fair,
    /// A day.
    Day {
        /// `2023-12-05`
        day: String,
    },
    /// A session of this till.
    Session {
        /// Which.
        number: u32,
    },
}

/// A scope to choose.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub struct ScopeChoice {
    /// Sent back when it is chosen.
    pub scope: Scope,
    /// `martes 5 de diciembre de 2023`
    pub label: String,
}

/// The dashboard. Nobody is named in it.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub struct DashboardView {
    /// Of what its figures are.
    pub scope: Scope,
    /// All that can be chosen.
    pub choices: Vec<ScopeChoice>,
    /// Which of them is shown.
    pub chosen: u32,
    /// Takings: sold less what came back.
    pub net: Amount,
    /// Sales made.
    pub sales: u32,
    /// Returns made.
    pub returns: u32,
    /// A purchase on average; none before the first.
    pub ticket: Option<Amount>,
    /// `3 p. m.`; none before the first sale.
    pub best_hour: Option<String>,
    /// Those that have something to show.
    pub charts: Vec<Chart>,
    /// Goods of which none is left.
    pub sold_out: Vec<Good>,
    /// Goods that go slowly.
    pub slow: Vec<SlowGood>,
}

/// A chart: the drawing, and the same in words and figures.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub struct Chart {
    /// Such as `hours`.
    pub name: String,
    /// Its heading.
    pub title: String,
    /// In a sentence.
    pub told: String,
    /// One SVG element, every word in it escaped.
    pub svg: String,
    /// Its figures.
    pub rows: Vec<ChartRow>,
}

/// A row of a chart.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub struct ChartRow {
    /// What it is of.
    pub label: String,
    /// Pieces kept, where they are counted.
    pub pieces: Option<u32>,
    /// How much.
    pub amount: Amount,
}

/// A product by its picture and name.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub struct Good {
    /// The code on the label.
    pub sku: String,
    /// Its pictogram.
    pub pictogram: String,
    /// The hash of its photograph, if it has one.
    pub photo: Option<String>,
    /// In the language shown.
    pub name: String,
}

/// Goods of which many were brought and few sold.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub struct SlowGood {
    /// Which.
    pub good: Good,
    /// `se vendieron 2 de 20 · quedan 18`
    pub said: String,
    /// What is left is worth so much.
    pub worth: Amount,
}

/// What one participant sold and earned; only for whoever gave the passphrase.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub struct AliasTaken {
    /// Who.
    pub participant: Participant,
    /// Her part of what was sold.
    pub sold: Amount,
    /// Hers.
    pub profit: Amount,
}
