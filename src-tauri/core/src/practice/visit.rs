//! A customer at the counter: what has passed between her and the seller so far.

use super::counter::{Counter, Sold};
use super::customer::{Check, Customer, Pays, Twist, Want};

/// A customer who is being served.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Visit {
    /// Who she is and what she came for.
    pub customer: Customer,
    /// She was told the price that she asked for.
    pub told: bool,
    /// She has changed her mind.
    pub changed: bool,
    /// What she pays with was looked at.
    pub looked: bool,
    /// She was told that what she paid with is no money.
    pub refused: bool,
    /// She has her slip.
    pub slip: bool,
}

impl Visit {
    /// She has just come.
    pub const fn of(customer: Customer) -> Self {
        Self { customer, told: false, changed: false, looked: false, refused: false, slip: false }
    }

    /// What she wants now.
    pub fn wish(&self) -> &[Want] {
        match &self.customer.twist {
            Some(Twist::Changes(other)) if self.changed => other,
            _ => &self.customer.wants,
        }
    }

    /// How she pays now.
    pub fn pays(&self) -> &Pays {
        self.customer.instead.as_ref().filter(|_| self.refused).unwrap_or(&self.customer.pays)
    }

    /// Is what she pays with good money?
    pub fn good(&self) -> bool {
        self.refused || self.customer.instead.is_none()
    }

    /// What to look at before the sale is made.
    pub fn check(&self) -> Option<Check> {
        self.customer.check(self.pays())
    }

    /// How many of a product she wants now.
    pub fn asked(&self, product: uuid::Uuid) -> u32 {
        many(self.wish(), product)
    }

    /// How many of it may still lie there from before she changed her mind.
    pub fn asked_before(&self, product: uuid::Uuid) -> u32 {
        if self.changed { many(&self.customer.wants, product) } else { 0 }
    }

    /// Is just what she wants in the basket?
    pub fn basket_fits(&self, counter: &Counter) -> bool {
        same(self.wish(), &counter.basket)
    }

    /// Did she get just what she wanted?
    pub fn goods_fit(&self, sold: &Sold) -> bool {
        same(self.wish(), &sold.goods())
    }

    /// Was this sale paid as she pays now?
    pub fn payment_fits(&self, sold: &Sold) -> bool {
        self.pays().is(sold.offered, sold.total, sold.cash_due)
    }

    /// She wanted to give one back and gave it, and nothing else.
    pub fn gave_back(&self, sold: &Sold) -> bool {
        match self.customer.twist {
            Some(Twist::GivesBack(product)) => sold.back(product) == 1 && sold.all_back() == 1,
            _ => false,
        }
    }
}

fn many(wants: &[Want], product: uuid::Uuid) -> u32 {
    wants.iter().find(|want| want.product == product).map_or(0, |want| want.quantity)
}

fn same(one: &[Want], other: &[Want]) -> bool {
    one.len() == other.len() && one.iter().all(|want| other.contains(want))
}
