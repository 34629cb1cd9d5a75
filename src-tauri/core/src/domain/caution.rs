//! Odd things, worth a second look before a sale is finished. They ask; they never refuse. Most slips at a
//! till are digit errors, so only what looks like one is asked about.

use super::money::Money;
use super::refusal::Arg;

/// More of one product than this is odd.
const MANY: u32 = 20;
/// Cash of this many times what is due is odd.
const TIMES: u32 = 10;

/// Something odd about a basket; its words are in Fluent under `caution-<code>`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Caution {
    /// So many of one product.
    Many {
        /// How many.
        quantity: u32,
    },
    /// Much more cash than is due.
    MuchCash {
        /// Handed over.
        received: Money,
        /// The cash that is due.
        due: Money,
    },
    /// The price is another one than when the product was tapped.
    PriceChanged {
        /// When it was tapped.
        was: Money,
        /// Now.
        now: Money,
    },
}

impl Caution {
    /// Every code, for the test that each has its words.
    pub const CODES: &[&str] = &["many", "much-cash", "price-changed"];

    /// The stable code.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Many { .. } => "many",
            Self::MuchCash { .. } => "much-cash",
            Self::PriceChanged { .. } => "price-changed",
        }
    }

    /// The values that the sentence mentions.
    pub fn args(&self) -> Vec<(&'static str, Arg)> {
        match self {
            Self::Many { quantity } => vec![("quantity", (*quantity).into())],
            Self::MuchCash { received, due } => {
                vec![("received", (*received).into()), ("due", (*due).into())]
            }
            Self::PriceChanged { was, now } => vec![("was", (*was).into()), ("now", (*now).into())],
        }
    }
}

/// Is so many of a product odd?
pub fn of_quantity(quantity: u32) -> Option<Caution> {
    (quantity > MANY).then_some(Caution::Many { quantity })
}

/// Is this price, for one tapped at that price, odd?
pub fn of_price(was: Option<Money>, now: Money) -> Option<Caution> {
    was.filter(|was| *was != now).map(|was| Caution::PriceChanged { was, now })
}

/// Is so much cash for what is due odd?
pub fn of_cash(received: Money, due: Money) -> Option<Caution> {
    let much = due.times(TIMES).is_ok_and(|limit| !due.is_zero() && received >= limit);
    much.then_some(Caution::MuchCash { received, due })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_odd_things_are_asked_about() {
        assert_eq!(of_quantity(20), None);
        assert_eq!(of_quantity(21), Some(Caution::Many { quantity: 21 }));
        assert_eq!(of_price(None, Money::new(250)), None);
        assert_eq!(of_price(Some(Money::new(250)), Money::new(250)), None);
        assert!(of_price(Some(Money::new(250)), Money::new(300)).is_some());
        assert_eq!(of_cash(Money::new(9990), Money::new(1000)), None);
        assert!(of_cash(Money::new(10_000), Money::new(1000)).is_some());
        assert_eq!(of_cash(Money::new(500), Money::ZERO), None);
    }
}
