//! A line of a sale in words.

use super::words::Words;
use crate::domain::catalog::{Extra, Product};
use crate::domain::discount::OffReason;
use crate::domain::fair::Lang;
use crate::domain::money::Money;
use crate::domain::sale::Particulars;

impl Words {
    /// What was sold: the name typed for it, or the product's.
    pub fn line_name(&self, product: &Product, particulars: &Particulars) -> String {
        if particulars.label.is_empty() { self.product(product) } else { particulars.label.clone() }
    }

    /// What was asked of it, line by line: extras, then the note.
    pub fn line_details(&self, particulars: &Particulars) -> Vec<String> {
        let extras = particulars.extras.iter().map(|extra| self.extra(extra)).collect::<Vec<_>>().join(", ");
        [extras, particulars.note.clone()].into_iter().filter(|text| !text.is_empty()).collect()
    }

    /// A variant's or an option's name.
    pub fn extra(&self, extra: &Extra) -> String {
        match self.lang() {
            Lang::En if !extra.name_en.trim().is_empty() => extra.name_en.clone(),
            Lang::En | Lang::Es => extra.name_es.clone(),
        }
    }

    /// What was taken off a line, each part with its reason; a discount without one is just that.
    pub fn line_offs(&self, discount: Money, particulars: &Particulars) -> Vec<(String, Money)> {
        if discount.is_zero() {
            return Vec::new();
        }
        if particulars.offs.is_empty() {
            return vec![(self.text("paper-slip-discount"), discount)];
        }
        particulars.offs.iter().map(|off| (self.off(off.reason), off.amount)).collect()
    }

    /// Why something was taken off, as the customer reads it.
    pub fn off(&self, reason: OffReason) -> String {
        self.text(&format!("off-{}", reason.word()))
    }
}
