//! A product's costing sheet and what it says.

use crate::domain::catalog::Product;
use crate::domain::costing::{Answer, Costing};

/// A costing sheet as screens and papers show it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CostingView {
    /// The product, as it is now.
    pub product: Product,
    /// What was filled in.
    pub sheet: Costing,
    /// What it says at the catalogue's price.
    pub answer: Answer,
}
