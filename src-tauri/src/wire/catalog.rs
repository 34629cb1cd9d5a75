//! Products, and the choices that forms offer.

use super::{Amount, Notice};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

/// A product as a form shows and sends it.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Product {
    /// Made by the window for a new one.
    pub id: Uuid,
    /// The code on the label.
    pub sku: String,
    /// In Spanish.
    pub name_es: String,
    /// In English, or blank.
    pub name_en: String,
    /// How it comes to the customer.
    #[ts(type = "'stocked' | 'made_to_order' | 'service'")]
    pub kind: String,
    /// A category's key.
    pub category: String,
    /// As typed.
    pub price: String,
    /// As typed.
    pub cost: String,
    /// What one is called.
    pub unit: String,
    /// As typed; blank unless stocked.
    pub stock: String,
    /// As typed; blank unless a service.
    pub duration_min: String,
    /// One of `Choices.pictograms`.
    pub pictogram: String,
    /// Who bought the materials.
    #[ts(type = "'participant' | 'fund'")]
    pub materials_by: String,
    /// Who shares it; empty is the fund.
    pub shares: Vec<Share>,
    /// On the tiles?
    pub active: bool,
    /// Is its price typed at each sale?
    pub open_price: bool,
    /// Take so many, as typed; blank without an offer.
    pub bundle_take: String,
    /// And pay so many, as typed.
    pub bundle_pay: String,
    /// Variants and options.
    pub extras: Vec<ProductExtra>,
    /// The hash of its photograph; none shows the pictogram.
    pub photo: Option<String>,
}

/// A variant or an option of a product.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct ProductExtra {
    /// Made by the window for a new one.
    pub id: Uuid,
    /// One of several, or else any number.
    pub variant: bool,
    /// In Spanish.
    pub name_es: String,
    /// In English, or blank.
    pub name_en: String,
    /// Added to the price of one, as typed; blank is nothing.
    pub price: String,
}

/// A participant's weight in a product.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Share {
    /// Whose.
    pub participant: Uuid,
    /// A whole number above zero.
    pub weight: u32,
}

/// A product in the organizer's list.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub struct ProductRow {
    /// To edit.
    pub product: Product,
    /// In the language shown.
    pub name: String,
    /// The category's name, in the language shown.
    pub category_name: String,
    /// Price of one.
    pub price: Amount,
    /// Sold so far.
    pub sold: u32,
    /// Left, for stocked goods.
    #[ts(type = "number | null")]
    pub left: Option<i64>,
}

/// What forms offer.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub struct Choices {
    /// Colours for participants.
    pub colors: Vec<String>,
    /// Neutral aliases that nobody has yet.
    pub aliases: Vec<String>,
    /// Pictograms by name; `pictograms/<name>.svg`.
    pub pictograms: Vec<String>,
    /// Categories by key, known ones and this fair's own.
    pub categories: Vec<Category>,
}

/// A category, for chips and forms.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub struct Category {
    /// Its key.
    pub key: String,
    /// In the language shown.
    pub name: String,
    /// Its pictogram.
    pub pictogram: String,
}

/// A table to read in: CSV or XLSX, as formats.md says.
#[derive(Clone, Debug, Deserialize, TS)]
#[ts(export)]
pub struct Import {
    /// Which table.
    #[ts(type = "'participants' | 'products' | 'sales'")]
    pub table: String,
    /// The file's name, for messages.
    pub file: String,
    /// Its bytes, in base 64.
    pub content: String,
}

/// What came of it.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub struct Imported {
    /// Rows, or sales, that were new.
    pub added: u32,
    /// Rows that changed what was there.
    pub changed: u32,
    /// Rows that were there already, just so.
    pub unchanged: u32,
    /// Things to mention.
    pub notices: Vec<Notice>,
}
