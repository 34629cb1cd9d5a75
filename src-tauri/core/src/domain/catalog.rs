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
    /// How it is sold beyond its price.
    pub terms: Terms,
    /// The SHA-256 of its photograph's bytes; without one its pictogram is shown.
    pub photo: Option<[u8; 32]>,
}

/// How a product is sold beyond its price.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Terms {
    /// Its price is typed at each sale; the catalogue's is only where typing starts.
    pub open_price: bool,
    /// So many for the price of fewer.
    pub bundle: Option<Bundle>,
    /// Variants and options to choose from.
    pub extras: Vec<Extra>,
}

/// So many for the price of fewer: take 6, pay 5.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bundle {
    /// How many are taken, at least 2.
    pub take: u32,
    /// How many of them are paid, at least 1 and fewer than are taken.
    pub pay: u32,
}

words! {
    /// How an extra is chosen.
    Choosing {
        // One of a product's variants is always chosen: a colour, a size, a flavour.
        Variant = "variant",
        // Any number of options, or none: with a pot, with a name embroidered.
        Option = "option",
    }
}

/// A variant or an option of a product.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Extra {
    /// Made when it is added; a basket names it by this.
    pub id: Uuid,
    /// One of several, or any number.
    pub choosing: Choosing,
    /// Its name in Spanish.
    pub name_es: String,
    /// Its name in English; blank falls back to the Spanish one.
    pub name_en: String,
    /// Added to the price of one; never below zero.
    pub price: Money,
}

/// The longest name of an extra, label or note, in letters: what a slip of 58 mm has room for.
pub const SHORT_TEXT: usize = 40;

/// The longest name of a product, in letters: what tiles, slips and price lists have room for.
pub const PRODUCT_NAME: u32 = 100;

impl Product {
    /// Refuses what formats.md does not allow.
    pub fn check(&self) -> Result<(), Refusal> {
        if self.sku.is_empty() {
            return Err(Refusal::SkuMissing);
        }
        if self.name_es.is_empty() {
            return Err(Refusal::NameMissing);
        }
        for name in [&self.name_es, &self.name_en] {
            if name.chars().count() > PRODUCT_NAME as usize {
                return Err(Refusal::NameLong { text: name.clone(), most: PRODUCT_NAME });
            }
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
        self.terms.check()
    }

    /// Its variants; the first one is chosen until another is.
    pub fn variants(&self) -> impl Iterator<Item = &Extra> {
        self.terms.extras.iter().filter(|extra| extra.choosing == Choosing::Variant)
    }
}

impl Terms {
    fn check(&self) -> Result<(), Refusal> {
        if self.bundle.is_some_and(|bundle| bundle.pay == 0 || bundle.pay >= bundle.take) {
            return Err(Refusal::BundleNotFewer);
        }
        for extra in &self.extras {
            if extra.name_es.trim().is_empty() {
                return Err(Refusal::ExtraNameMissing);
            }
            if extra.name_es.chars().count() > SHORT_TEXT || extra.name_en.chars().count() > SHORT_TEXT {
                return Err(Refusal::TextTooLong { text: extra.name_es.clone() });
            }
            if extra.price.is_negative() {
                return Err(Refusal::ExtraPriceNegative);
            }
        }
        Ok(())
    }
}
