//! Stored twins of domain types. The domain knows no serde; the journal's form is frozen by version, so
//! a field renamed in the domain must not change what lies on the disk.

use crate::domain::money::{Money, Percent};
use chrono::{DateTime, FixedOffset};
use uuid::Uuid;

/// The stored twin of a domain type.
pub(super) trait Mirror<D>: Sized {
    /// As it lies on the disk.
    fn store(value: &D) -> Self;
    /// As the domain knows it; none when what lies on the disk cannot be.
    fn load(self) -> Option<D>;
}

macro_rules! itself {
    ($($kind:ty),+) => {$(
        impl Mirror<$kind> for $kind {
            fn store(value: &$kind) -> Self { value.clone() }
            fn load(self) -> Option<$kind> { Some(self) }
        }
    )+};
}
itself!(String, bool, u32, i64, Uuid);

impl Mirror<DateTime<FixedOffset>> for String {
    fn store(value: &DateTime<FixedOffset>) -> Self {
        value.to_rfc3339()
    }
    fn load(self) -> Option<DateTime<FixedOffset>> {
        DateTime::parse_from_rfc3339(&self).ok()
    }
}

impl Mirror<Money> for i64 {
    fn store(value: &Money) -> Self {
        value.centimos()
    }
    fn load(self) -> Option<Money> {
        Some(Money::new(self))
    }
}

/// A hash, as hexadecimal digits.
impl Mirror<[u8; 32]> for String {
    fn store(value: &[u8; 32]) -> Self {
        hex::encode(value)
    }
    fn load(self) -> Option<[u8; 32]> {
        hex::decode(self).ok()?.try_into().ok()
    }
}

impl Mirror<Percent> for u32 {
    fn store(value: &Percent) -> Self {
        value.hundredths()
    }
    fn load(self) -> Option<Percent> {
        Percent::from_hundredths(self).ok()
    }
}

impl<D, S: Mirror<D>> Mirror<Vec<D>> for Vec<S> {
    fn store(value: &Vec<D>) -> Self {
        value.iter().map(S::store).collect()
    }
    fn load(self) -> Option<Vec<D>> {
        self.into_iter().map(S::load).collect()
    }
}

impl<D, S: Mirror<D>> Mirror<Option<D>> for Option<S> {
    fn store(value: &Option<D>) -> Self {
        value.as_ref().map(S::store)
    }
    fn load(self) -> Option<Option<D>> {
        match self {
            Some(stored) => stored.load().map(Some),
            None => Some(None),
        }
    }
}

/// A domain enum whose variants have words is stored by its word.
macro_rules! by_word {
    ($($name:ty),+ $(,)?) => {$(
        impl crate::journal::mirror::Mirror<$name> for String {
            fn store(value: &$name) -> Self { value.word().to_owned() }
            fn load(self) -> Option<$name> { <$name>::from_word(&self) }
        }
    )+};
}

/// A struct whose stored twin has the fields named, each with the type it is stored as. A field that a later
/// release added carries `#[serde(default)]`: entries from before it read as what held then.
macro_rules! mirrors {
    ($($stored:ident of $domain:ident { $($(#[$meta:meta])* $field:ident : $kind:ty),+ $(,)? })+) => {$(
        #[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
        pub(super) struct $stored { $($(#[$meta])* $field: $kind),+ }

        impl crate::journal::mirror::Mirror<$domain> for $stored {
            fn store(value: &$domain) -> Self {
                Self { $($field: crate::journal::mirror::Mirror::store(&value.$field)),+ }
            }
            fn load(self) -> Option<$domain> {
                Some($domain { $($field: crate::journal::mirror::Mirror::load(self.$field)?),+ })
            }
        }
    )+};
}
pub(super) use {by_word, mirrors};
