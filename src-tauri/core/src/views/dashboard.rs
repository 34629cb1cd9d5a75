//! How the fair is going, for organizers: aggregates of goods and money. What is by alias stands apart.

use super::{Session, Stock};
use crate::domain::catalog::Product;
use crate::domain::money::Money;
use crate::domain::participant::Participant;
use crate::domain::tender::Tenders;
use chrono::NaiveDate;

/// What figures are of. A day is one of the fair's local time, as each entry's offset tells it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    /// All of it.
    Fair,
    /// What was sold and came back on a day.
    Day(NaiveDate),
    /// What was sold and came back in a session of this till.
    Session(u32),
}

/// The figures of a scope. Takings are by what is kept: sold less what came back, each at its own time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dashboard {
    /// Of what.
    pub scope: Scope,
    /// Days that can be asked about, the first one first.
    pub days: Vec<NaiveDate>,
    /// This till's sessions, the first one first.
    pub sessions: Vec<Session>,
    /// Sales made.
    pub sales: u32,
    /// Returns made.
    pub returns: u32,
    /// Takings.
    pub net: Money,
    /// What is kept of a sale on average, floored, of those of which something is kept; none without one.
    pub ticket: Option<Money>,
    /// Money kept by means, which sums to the takings but for what was rounded off.
    pub tenders: Tenders,
    /// Takings of each hour of the day from the first to the last that has some.
    pub hours: Vec<(u32, Money)>,
    /// Takings of each category, the most first.
    pub categories: Vec<CategoryTaken>,
    /// Takings of each product that has some, the most first.
    pub products: Vec<ProductTaken>,
    /// Goods of which none is left, by name.
    pub sold_out: Vec<Product>,
    /// Goods that go slowly (see [`is_slow`]); those whose rest is worth most come first.
    pub slow: Vec<SlowGood>,
}

/// A category's takings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CategoryTaken {
    /// Its key.
    pub key: String,
    /// Pieces kept by customers.
    pub pieces: u32,
    /// Takings.
    pub net: Money,
}

/// A product's takings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProductTaken {
    /// The product, as it is now.
    pub product: Product,
    /// Pieces kept by customers.
    pub pieces: u32,
    /// Takings.
    pub net: Money,
}

/// Goods of which many were brought and few were sold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SlowGood {
    /// The product.
    pub product: Product,
    /// How many were brought.
    pub brought: u32,
    /// Sold and kept by customers.
    pub sold: u32,
    /// How many are left.
    pub left: u32,
    /// left x price.
    pub worth: Money,
}

/// What a participant sold and earned, of a scope. Only for whoever gave the passphrase for it; by alias, never by
/// amount.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AliasTaken {
    /// Who.
    pub participant: Participant,
    /// Her part of line totals.
    pub sold: Money,
    /// Her profit.
    pub profit: Money,
}

/// So many must have been brought for goods to be slow.
const MANY: u32 = 5;

/// Slow goods: five or more were brought, something is left of them, and less than a quarter was sold.
pub fn is_slow(stock: &Stock) -> bool {
    let brought = stock.product.stock.unwrap_or(0);
    let left = stock.left.unwrap_or(0);
    brought >= MANY && left > 0 && u64::from(stock.sold) * 4 < u64::from(brought)
}
