//! What is sold, at what price, and who gets what of it.

use super::money::Money;
use super::participant::words;
use super::refusal::Refusal;
use uuid::Uuid;

words! {
    /// How a product comes to the customer.
    Kind { Stocked = "stocked", MadeToOrder = "made_to_order", Service = "service" }
}

words! {
    /// Who bought the materials, and so who gets their cost back.
    MaterialsBy { Participant = "participant", Fund = "fund" }
}

/// A participant's weight in a product.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Share {
    /// Whose.
    pub participant: Uuid,
    /// A whole number above zero.
    pub weight: u32,
}

/// A product or a service.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Product {
    /// Made for this fair.
    pub id: Uuid,
    /// The code on the label, unique in the fair.
    pub sku: String,
    /// Its name in Spanish.
    pub name_es: String,
    /// Its name in English; blank falls back to the Spanish one.
    pub name_en: String,
    /// Stocked, made to order, or a service.
    pub kind: Kind,
    /// A category's key, such as `desserts`.
    pub category: String,
    /// Price of one unit.
    pub price: Money,
    /// Material cost of one unit.
    pub cost: Money,
    /// What one is called: `unit`, `box`, `portion`…
    pub unit: String,
    /// How many were brought to the fair; only for stocked goods.
    pub stock: Option<u32>,
    /// Minutes a service takes; only for services.
    pub duration_min: Option<u32>,
    /// A name in the app's set.
    pub pictogram: String,
    /// Who bought the materials.
    pub materials_by: MaterialsBy,
    /// Who shares what is left. Empty: all of it goes to the fair's fund.
    pub shares: Vec<Share>,
    /// A retired product keeps its history and leaves the tiles.
    pub active: bool,
}

impl Product {
    /// Refuses what formats.md does not allow.
    pub fn check(&self) -> Result<(), Refusal> {
        if self.sku.is_empty() {
            return Err(Refusal::SkuMissing);
        }
        if self.name_es.is_empty() {
            return Err(Refusal::NameMissing);
        }
        if self.price.is_negative() {
            return Err(Refusal::PriceNegative);
        }
        if self.cost.is_negative() {
            return Err(Refusal::CostNegative);
        }
        if self.stock.is_some() && self.kind != Kind::Stocked {
            return Err(Refusal::StockNotStocked);
        }
        if self.duration_min.is_some() && self.kind != Kind::Service {
            return Err(Refusal::DurationNotService);
        }
        if self.shares.iter().any(|share| share.weight == 0) {
            return Err(Refusal::ShareNotWhole);
        }
        Ok(())
    }
}
