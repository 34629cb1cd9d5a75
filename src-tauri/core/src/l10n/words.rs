//! Looking up messages.

use super::languages::bundles;
use crate::domain::catalog::Product;
use crate::domain::fair::Lang;
use fluent_bundle::{FluentArgs, FluentValue};

/// The words of one language. Cheap to copy: the messages are read once for the whole program.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Words {
    lang: Lang,
}

impl Words {
    /// The words of this language.
    pub const fn new(lang: Lang) -> Self {
        Self { lang }
    }

    /// Their language.
    pub const fn lang(&self) -> Lang {
        self.lang
    }

    /// A message; a missing one answers its own key, so that it is seen and mended.
    pub fn text(&self, key: &str) -> String {
        self.with(key, &[])
    }

    /// A message with values. A whole number chooses the plural; anything else stands as it is.
    pub fn with(&self, key: &str, values: &[(&str, &str)]) -> String {
        let args: FluentArgs<'_> = values.iter().map(|(name, text)| (*name, value(text))).collect();
        self.find(key, &args).unwrap_or_else(|| key.to_owned())
    }

    /// Is there such a message?
    pub fn has(&self, key: &str) -> bool {
        bundles(self.lang).any(|bundle| bundle.has_message(key))
    }

    /// A product's name.
    pub fn product(&self, product: &Product) -> String {
        match self.lang {
            Lang::En if !product.name_en.trim().is_empty() => product.name_en.clone(),
            Lang::En | Lang::Es => product.name_es.clone(),
        }
    }

    /// A category's name; the fair's own categories are their own name.
    pub fn category(&self, key: &str) -> String {
        self.find(&format!("category-{key}"), &FluentArgs::new()).unwrap_or_else(|| key.to_owned())
    }

    fn find(&self, key: &str, args: &FluentArgs<'_>) -> Option<String> {
        bundles(self.lang).find_map(|bundle| {
            let pattern = bundle.get_message(key)?.value()?;
            Some(bundle.format_pattern(pattern, Some(args), &mut Vec::new()).into_owned())
        })
    }
}

/// Fluent counts only with numbers. `0143` stays text: as a number it would lose its zero.
fn value(text: &str) -> FluentValue<'_> {
    match text.parse::<u32>() {
        Ok(number) if number.to_string() == text => FluentValue::from(number),
        _ => FluentValue::from(text),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ES: Words = Words::new(Lang::Es);
    const EN: Words = Words::new(Lang::En);

    #[test]
    fn words_can_be_shared_between_threads() {
        fn shared<T: Send + Sync>(_: T) {}
        shared(ES);
    }

    #[test]
    fn a_message_comes_in_its_language_and_a_missing_one_is_its_key() {
        assert_eq!((ES.text("means-cash"), EN.text("means-cash")), ("Efectivo".into(), "Cash".into()));
        assert_eq!(ES.text("no-such-message"), "no-such-message");
        assert!(ES.has("means-yape") && !ES.has("no-such-message"));
        assert_eq!((ES.lang(), EN.lang()), (Lang::Es, Lang::En));
    }

    #[test]
    fn values_stand_as_given_and_numbers_choose_the_plural() {
        assert_eq!(ES.with("paper-slip-number", &[("number", "0143")]), "N.º\u{a0}0143");
        assert_eq!(ES.with("paper-statement-pieces", &[("count", "1")]), "1 cosa vendida");
        assert_eq!(EN.with("paper-statement-pieces", &[("count", "2")]), "2 things sold");
    }

    #[test]
    fn own_categories_are_their_own_name() {
        assert_eq!(ES.category("desserts"), "Postres");
        assert_eq!(EN.category("desserts"), "Desserts");
        assert_eq!(ES.category("Joyas de semilla"), "Joyas de semilla");
    }
}
