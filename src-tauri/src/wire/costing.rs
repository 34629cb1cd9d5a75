//! Costing sheets.

use super::{Amount, Failure, ProductRow};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

/// A costing sheet as its form shows and sends it.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Costing {
    /// Of which product.
    pub product: Uuid,
    /// How many a batch makes, as typed.
    pub pieces: String,
    /// What was bought for it; rows left blank are none.
    pub materials: Vec<Material>,
    /// Of her own work, as typed; blank is none.
    pub minutes: String,
    /// What an hour of it is worth, as typed; blank is nothing.
    pub hour: String,
    /// What selling the batch costs besides, as typed; blank is nothing.
    pub indirect: String,
    /// Wanted on top of the cost, in whole percent, as typed; blank is none.
    pub gain: String,
}

/// Something bought for a batch.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Material {
    /// What it is.
    pub name: String,
    /// As typed.
    pub amount: String,
}

/// A product's sheet.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub struct CostingForm {
    /// As it is kept, or where filling in starts.
    pub costing: Costing,
    /// Is one kept? Only then is there a paper of it.
    pub kept: bool,
    /// What the catalogue says that one costs.
    pub cost: Amount,
}

/// A sheet that was kept, and the catalogue as it is now.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub struct CostingSaved {
    /// The sheet.
    pub form: CostingForm,
    /// Every product.
    pub rows: Vec<ProductRow>,
}

/// A sheet to keep.
#[derive(Clone, Debug, Deserialize, TS)]
#[ts(export)]
pub struct CostingSave {
    /// Made by the window before it asks.
    pub id: Uuid,
    /// All of it.
    pub costing: Costing,
    /// Make what the materials cost the product's cost too?
    pub use_cost: bool,
}

/// What a sheet answers.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub struct CostingAnswer {
    /// What one costs.
    pub cost: Amount,
    /// Of it, materials.
    pub materials: Amount,
    /// Of it, her own work.
    pub work: Amount,
    /// Of it, what selling costs besides.
    pub indirect: Amount,
    /// A price that pays everything.
    pub suggested: Amount,
    /// The price that was asked about.
    pub price: Amount,
    /// What the fair takes of it.
    pub fair: Amount,
    /// What is left of it after materials and the fair's part.
    pub leaves: Amount,
    /// The same in percent of the price; none when nothing is left.
    pub margin: Option<String>,
    /// How many must be sold so that nothing is lost.
    pub break_even: Option<u32>,
    /// How many so that her own work is paid too.
    pub with_work: Option<u32>,
    /// Why no number is enough.
    pub never: Option<Failure>,
    /// One thing to think about.
    pub thought: String,
}
