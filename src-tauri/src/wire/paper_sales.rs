//! Sales kept on paper, written down afterwards.

use super::{Amount, SaleRow};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

/// A sheet, as typed.
#[derive(Clone, Debug, Deserialize, TS)]
#[ts(export)]
pub struct PaperSheet {
    /// Made by the window before it asks; names the sheet.
    pub id: Uuid,
    /// `15:10`, today.
    pub from: String,
    /// `15:40`, today.
    pub to: String,
    /// Those of which anything was sold.
    pub lines: Vec<PaperSold>,
    /// What was taken off.
    pub off: PaperOff,
}

/// What bundles and other offers took off, in soles as typed; blank is none.
#[derive(Clone, Debug, Deserialize, TS)]
#[ts(export)]
pub struct PaperOff {
    /// Of what was paid in cash.
    pub cash: String,
    /// Of what came by Yape.
    pub yape: String,
    /// Of what came by Plin.
    pub plin: String,
}

/// How many of a product went, as typed; blank is none.
#[derive(Clone, Debug, Deserialize, TS)]
#[ts(export)]
pub struct PaperSold {
    /// Which.
    pub product: Uuid,
    /// For cash.
    pub cash: String,
    /// By Yape.
    pub yape: String,
    /// By Plin.
    pub plin: String,
}

/// What a sheet comes to.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub struct PaperSum {
    /// In the pile of cash.
    pub cash: Amount,
    /// By Yape.
    pub yape: Amount,
    /// By Plin.
    pub plin: Amount,
}

/// What was written down.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub struct PaperKept {
    /// One sale for each means.
    pub sales: u32,
    /// The day's list with them.
    pub list: Vec<SaleRow>,
}
