//! Money with its text.

use serde::Serialize;
use ts_rs::TS;

/// An amount: céntimos for the program, text for people.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub struct Amount {
    /// Whole céntimos; only compared with zero or sent back as it came.
    #[ts(type = "number")]
    pub centimos: i64,
    /// `S/ 1,234.50`, with no-break spaces.
    pub text: String,
    /// `1,234.50`, for columns headed by the currency.
    pub bare: String,
}

/// A note or a coin.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub struct Piece {
    /// In céntimos; sent back when it is tapped.
    #[ts(type = "number")]
    pub value: i64,
    /// `20`, `0.50`: what the piece itself says.
    pub face: String,
    /// `S/ 20.00`.
    pub text: String,
    /// A note, or else a coin.
    pub note: bool,
    /// How many to hand over; 1 on a button.
    pub count: u32,
}
