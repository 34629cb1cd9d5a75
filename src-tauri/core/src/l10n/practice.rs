//! What play customers say, and the hints: sentences that speak of goods in words, `dos alfajores y un lápiz`.

use super::words::Words;
use crate::domain::catalog::Product;
use crate::practice::{Said, Value, Want};

impl Words {
    /// A sentence of practice. Products that are not among these are left out.
    pub fn practice(&self, said: &Said, products: &[Product]) -> String {
        let values: Vec<(&str, String)> =
            said.values.iter().map(|(name, value)| (*name, self.practised(value, products))).collect();
        let values: Vec<(&str, &str)> = values.iter().map(|(name, text)| (*name, text.as_str())).collect();
        self.with(&format!("practice-{}", said.code), &values)
    }

    /// Sentences, one after the other.
    pub fn practice_all(&self, said: &[Said], products: &[Product]) -> String {
        said.iter().map(|one| self.practice(one, products)).collect::<Vec<_>>().join(" ")
    }

    fn practised(&self, value: &Value, products: &[Product]) -> String {
        match value {
            Value::Goods(wants) => {
                let each = wants.iter().filter_map(|want| self.wanted(want, products));
                self.list(&each.collect::<Vec<_>>())
            }
            Value::Count(want) => found(want, products).map_or_else(
                || want.quantity.to_string(),
                |product| self.counted_alone(want.quantity, &self.product(product)),
            ),
            Value::Money(amount) => self.amount(*amount),
            Value::Number(number) => number.to_string(),
            Value::Means(means) => self.text(&format!("means-{}", means.word())),
        }
    }

    fn wanted(&self, want: &Want, products: &[Product]) -> Option<String> {
        let product = found(want, products)?;
        Some(self.counted(want.quantity, &self.product(product), &product.unit))
    }

    /// `a`, `a y b`, `a, b y c`.
    fn list(&self, each: &[String]) -> String {
        match each {
            [] => String::new(),
            [one] => one.clone(),
            [first @ .., last] => {
                self.with("practice-and", &[("first", first.join(", ").as_str()), ("last", last)])
            }
        }
    }
}

fn found<'a>(want: &Want, products: &'a [Product]) -> Option<&'a Product> {
    products.iter().find(|product| product.id == want.product)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::fair::Lang;

    #[test]
    fn every_sentence_has_its_words() {
        for lang in Lang::ALL {
            let silent =
                Said::CODES.iter().filter(|code| !Words::new(*lang).has(&format!("practice-{code}")));
            assert_eq!(silent.count(), 0, "a practice- message is missing in {}/practice.ftl", lang.word());
        }
    }
}
