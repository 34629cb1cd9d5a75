//! Who sells: an alias, a colour and a pictogram, and nothing else (domain.md, protecting the people, 1).

use super::refusal::Refusal;
use uuid::Uuid;

/// The longest alias, in letters.
pub const ALIAS_LETTERS: usize = 24;

/// A participant. There is no field for a name or for anything else that could find a person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Participant {
    /// Made for this fair; nothing links it to another fair.
    pub id: Uuid,
    /// 1 to 24 letters, unique in the fair.
    pub alias: String,
    /// Beside the pictogram, so that colour never carries a meaning alone.
    pub color: Color,
    /// A name in the app's set.
    pub pictogram: String,
    /// A retired participant keeps her earnings and leaves the lists.
    pub active: bool,
}

/// Checks and trims an alias.
pub fn alias(text: &str) -> Result<String, Refusal> {
    let alias = text.split_whitespace().collect::<Vec<_>>().join(" ");
    match alias.chars().count() {
        0 => Err(Refusal::AliasMissing),
        letters if letters > ALIAS_LETTERS => Err(Refusal::AliasTooLong { alias }),
        _ if alias.chars().any(char::is_control) => Err(Refusal::AliasMissing),
        _ => Ok(alias),
    }
}

/// Might this alias tell who a person is? Six digits look like a document or a telephone; two capitalised
/// words look like a name and a surname.
pub fn telling(alias: &str) -> bool {
    let number = alias.chars().filter(char::is_ascii_digit).count() >= 6;
    let capitals = alias.split_whitespace().filter(|word| word.starts_with(char::is_uppercase));
    number || capitals.count() >= 2
}

/// Makes an enum whose variants have one stable word each, for files and messages.
macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($variant:ident = $word:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[allow(missing_docs)]
        pub enum $name { $($variant),+ }

        impl $name {
            /// Every one, in the order that lists show.
            pub const ALL: &[Self] = &[$(Self::$variant),+];

            /// The word that files and the journal use.
            pub const fn word(self) -> &'static str {
                match self { $(Self::$variant => $word),+ }
            }

            /// The one of this word, if there is one.
            pub fn from_word(word: &str) -> Option<Self> {
                match word { $($word => Some(Self::$variant),)+ _ => None }
            }
        }
    };
}
pub(crate) use words;

words! {
    /// A participant's colour.
    Color {
        Red = "red", Orange = "orange", Amber = "amber", Green = "green", Teal = "teal",
        Blue = "blue", Indigo = "indigo", Violet = "violet", Pink = "pink", Brown = "brown",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_alias_is_short_and_tells_nothing() {
        assert_eq!(alias("  Colibrí   azul "), Ok("Colibrí azul".to_owned()));
        assert_eq!(alias(" "), Err(Refusal::AliasMissing));
        assert!(matches!(alias(&"a".repeat(25)), Err(Refusal::AliasTooLong { .. })));
        assert!(telling("flor 987 654") && telling("Flor Lima"));
        assert!(!telling("Colibrí azul") && !telling("Sol 12"));
    }
}
