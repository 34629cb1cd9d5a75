//! What was sold, and what comes back.

use super::{Amount, Off, Piece};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

/// A sale in today's list.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub struct SaleRow {
    /// Its id.
    pub sale: Uuid,
    /// `0142`.
    pub number: String,
    /// `3:04 p. m.`
    pub time: String,
    /// First product and how many more, in the language shown.
    pub what: String,
    /// Its pictogram.
    pub pictogram: String,
    /// When sold.
    pub total: Amount,
    /// The means used.
    pub means: Vec<String>,
    /// Not all of it kept any more?
    pub returned: bool,
    /// `3:10 p. m. a 3:40 p. m.`: kept on paper between these times.
    pub paper: Option<String>,
}

/// A sale, whole.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub struct SaleView {
    /// Its id.
    pub sale: Uuid,
    /// `0142`.
    pub number: String,
    /// `5 dic. 2023, 3:04 p. m.`
    pub at: String,
    /// `3:10 p. m. a 3:40 p. m.`: kept on paper between these times.
    pub paper: Option<String>,
    /// Its lines.
    pub lines: Vec<SaleLine>,
    /// When sold.
    pub total: Amount,
    /// Rounded off: below zero, as it is taken off.
    pub rounding: Amount,
    /// Paid before, an order's deposit or goods exchanged: below zero, as it is due no more.
    pub prepaid: Amount,
    /// Its turn, when it pays for a service.
    pub turn: Option<u32>,
    /// Cash handed over.
    pub received: Amount,
    /// Handed back.
    pub change: Amount,
    /// Through Yape.
    pub yape: Amount,
    /// Through Plin.
    pub plin: Amount,
    /// The last digits of the operation by Yape, if they were noted.
    pub yape_code: Option<String>,
    /// The same of Plin.
    pub plin_code: Option<String>,
    /// Given back since.
    pub refunded: Amount,
    /// The means used.
    pub means: Vec<String>,
}

/// A line of a sale.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub struct SaleLine {
    /// Its place, from 0.
    pub place: u32,
    /// In the language shown.
    pub name: String,
    /// Its pictogram.
    pub pictogram: String,
    /// Sold.
    pub quantity: u32,
    /// Still kept.
    pub kept: u32,
    /// When sold.
    pub total: Amount,
    /// What was asked of it: extras, then the note.
    pub details: Vec<String>,
    /// What was taken off, each part with its reason.
    pub offs: Vec<Off>,
}

/// Gives lines back; `return_quote` shows the refund first, `return_make` does it.
#[derive(Clone, Debug, Deserialize, TS)]
#[ts(export)]
pub struct Return {
    /// Made by the window before it asks.
    pub id: Uuid,
    /// Of which sale.
    pub sale: Uuid,
    /// What comes back.
    pub lines: Vec<ReturnLine>,
    /// The money goes back in cash or by wallet.
    #[ts(type = "'cash' | 'yape' | 'plin'")]
    pub means: String,
    /// Why.
    #[ts(type = "'returned' | 'faulty' | 'changed_mind' | 'mistake'")]
    pub reason: String,
}

/// So many of a line.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct ReturnLine {
    /// `SaleLine.place`.
    pub place: u32,
    /// How many come back.
    pub quantity: u32,
}

/// What a return gives back.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub struct Refund {
    /// To the customer.
    pub amount: Amount,
    /// As notes and coins, when in cash.
    pub pieces: Vec<Piece>,
    /// Does the drawer hold them?
    #[ts(type = "'holds' | 'lacks' | 'unknown'")]
    pub drawer: String,
}
