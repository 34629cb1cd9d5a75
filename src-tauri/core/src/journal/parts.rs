//! Parts of bodies that views keep whole, in the same stored form as the bodies themselves.

use super::mirror::Mirror;
use super::stored::{Closing1, Line1, Material1, Particulars1, Terms1};
use crate::domain::catalog::Terms;
use crate::domain::closing::Closing;
use crate::domain::costing::Material;
use crate::domain::sale::{Line, Particulars};
use serde::Serialize;
use serde::de::DeserializeOwned;

/// A part that can be kept as text and read back.
pub(crate) trait Part: Sized {
    /// As text.
    fn write(&self) -> Option<String>;
    /// From text; none when it cannot be.
    fn read(text: &str) -> Option<Self>;
}

fn write<D, S: Mirror<D> + Serialize>(value: &D) -> Option<String> {
    serde_json::to_string(&S::store(value)).ok()
}

fn read<D, S: Mirror<D> + DeserializeOwned>(text: &str) -> Option<D> {
    serde_json::from_str::<S>(text).ok()?.load()
}

macro_rules! parts {
    ($($domain:ty as $stored:ty),+ $(,)?) => {$(
        impl Part for $domain {
            fn write(&self) -> Option<String> { write::<Self, $stored>(self) }
            fn read(text: &str) -> Option<Self> { read::<Self, $stored>(text) }
        }
    )+};
}
parts!(
    Terms as Terms1,
    Particulars as Particulars1,
    Closing as Closing1,
    Vec<Line> as Vec<Line1>,
    Vec<Material> as Vec<Material1>
);
