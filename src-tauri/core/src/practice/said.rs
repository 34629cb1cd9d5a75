//! What is said in practice, as a code and its values; the words are in Fluent under `practice-<code>`.

use super::customer::Want;
use crate::domain::money::Money;
use crate::domain::tender::Means;
use uuid::Uuid;

/// A sentence: of a customer, or beside her.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// Such as `says-wants`.
    pub code: &'static str,
    /// The values that the sentence mentions.
    pub values: Vec<(&'static str, Value)>,
}

/// A value of a sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// `dos alfajores y un lápiz`
    Goods(Vec<Want>),
    /// So many of a product that was named before: `uno`, `dos`.
    Count(Want),
    /// `S/ 20.00`
    Money(Money),
    /// A number, which may choose the words.
    Number(u32),
    /// Cash or a wallet, by its name.
    Means(Means),
}

impl Said {
    /// Every code, for the test that each has its words.
    pub const CODES: &[&str] = &[
        "says-price",
        "says-wants",
        "says-changed",
        "says-exact",
        "says-notes",
        "says-wallet",
        "says-mixed",
        "says-odd-note",
        "says-picture",
        "says-sorry",
        "says-gives-back",
        "says-slip",
        "says-thanks",
        "found-arrived",
        "found-not-arrived",
        "found-good-note",
        "found-bad-note",
        "praise",
        "look-first-telephone",
        "look-first-note",
        "hint-price",
        "hint-missing",
        "hint-too-many",
        "hint-not-asked",
        "hint-charge",
        "hint-exact",
        "hint-notes",
        "hint-wallet",
        "hint-mixed",
        "hint-look-telephone",
        "hint-look-note",
        "hint-refuse-telephone",
        "hint-refuse-note",
        "hint-finish",
        "hint-finish-change",
        "hint-undo-goods",
        "hint-undo-means",
        "hint-undo-telephone",
        "hint-undo-note",
        "hint-give-back",
        "hint-gave-back-other",
        "hint-slip",
    ];

    /// A sentence without values.
    pub const fn plain(code: &'static str) -> Self {
        Self { code, values: Vec::new() }
    }

    /// A sentence with values.
    pub fn with(code: &'static str, values: &[(&'static str, Value)]) -> Self {
        Self { code, values: values.to_vec() }
    }
}

impl Value {
    /// One of a product: `un alfajor`.
    pub fn one(product: Uuid) -> Self {
        Self::Goods(vec![Want { product, quantity: 1 }])
    }
}
