//! Amounts in words, as on a receipt: so that nobody can put a figure before or behind another.
//!
//! Own, and small: the crates that spell numbers have no Spanish beside their English. The words are messages.

use super::words::Words;
use crate::domain::money::Money;

/// Words end here: a thousand million soles are the most that the books take.
const MOST: u64 = 1_000_000_000;

/// How the last word of a number is said.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Before {
    /// Spanish: `veintiuno`.
    Nothing,
    /// Spanish: `veintiún`.
    Noun,
}

impl Words {
    /// `sesenta y cinco con 52/100 soles`, `veintiún soles`, `un sol`. Beyond what has words, the figures.
    pub fn amount_in_words(&self, amount: Money) -> String {
        let centimos = amount.centimos().unsigned_abs();
        let (soles, rest) = (centimos / 100, centimos % 100);
        if soles >= MOST {
            return self.amount(amount);
        }
        let said = if rest > 0 {
            let words = self.number(soles, Before::Nothing);
            let rest = format!("{rest:02}");
            self.with("in-words-and-centimos", &[("words", &words), ("centimos", &rest)])
        } else {
            let words = self.number(soles, Before::Noun);
            let key = if soles > 0 && soles.is_multiple_of(1_000_000) {
                "in-words-millions-of-soles"
            } else {
                "in-words-soles"
            };
            self.counting(key, soles, &words)
        };
        if amount.is_negative() { self.with("in-words-minus", &[("words", &said)]) } else { said }
    }

    /// A whole number below [`MOST`].
    fn number(&self, number: u64, before: Before) -> String {
        let (millions, thousands, rest) = (number / 1_000_000, number / 1000 % 1000, number % 1000);
        let mut parts = Vec::new();
        if millions > 0 {
            parts.push(self.counting(
                "in-words-millions",
                millions,
                &self.below_thousand(millions, Before::Noun),
            ));
        }
        if thousands > 0 {
            let words = self.below_thousand(thousands, Before::Noun);
            parts.push(self.counting("in-words-thousands", thousands, &words));
        }
        if rest > 0 || number == 0 {
            parts.push(self.below_thousand(rest, before));
        }
        parts.join(" ")
    }

    fn below_thousand(&self, number: u64, before: Before) -> String {
        if number == 100 {
            return self.text("in-words-hundred");
        }
        let hundreds = (number >= 100).then(|| self.named("in-words-hundreds", number / 100));
        let rest =
            (!number.is_multiple_of(100) || number == 0).then(|| self.below_hundred(number % 100, before));
        hundreds.into_iter().chain(rest).collect::<Vec<_>>().join(" ")
    }

    fn below_hundred(&self, number: u64, before: Before) -> String {
        let one = |number: u64| match (number, before) {
            (1, Before::Noun) => self.text("in-words-one-of"),
            (21, Before::Noun) => self.text("in-words-twenty-one-of"),
            _ => self.named("in-words-below-thirty", number),
        };
        if number < 30 {
            return one(number);
        }
        let tens = self.named("in-words-tens", number / 10);
        if number.is_multiple_of(10) {
            return tens;
        }
        self.with("in-words-tens-and-ones", &[("tens", &tens), ("ones", &one(number % 10))])
    }

    fn named(&self, key: &str, number: u64) -> String {
        self.with(key, &[("number", &number.to_string())])
    }

    fn counting(&self, key: &str, count: u64, words: &str) -> String {
        self.with(key, &[("count", &count.to_string()), ("words", words)])
    }
}
