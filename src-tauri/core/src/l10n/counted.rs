//! Goods as people say them: `dos alfajores de maicena`, `un vaso de chicha morada`. A product's name is what an
//! organizer typed, so its plural is worked out; a name that is not understood is said as it stands.

use super::words::Words;
use super::{plural_en, plural_es};
use crate::domain::fair::Lang;

/// A name as it is said: the noun with what belongs to it, and the rest.
pub(super) struct Spoken {
    /// What takes the plural.
    pub(super) noun: Vec<String>,
    /// What follows and stays as it is.
    pub(super) rest: String,
}

impl Words {
    /// So many of a product, in words. `unit` is the product's own: `cup`, `portion`, or `unit`.
    pub fn counted(&self, count: u32, name: &str, unit: &str) -> String {
        let spoken = self.spoken(name, unit);
        let noun: Vec<String> = match count {
            1 => spoken.noun.clone(),
            _ => spoken.noun.iter().enumerate().map(|(at, word)| self.plural(&spoken, at, word)).collect(),
        };
        let (count, form) = (count.to_string(), self.form(&spoken));
        let number = self.with("practice-number", &[("count", &count), ("form", form)]);
        format!("{number} {}{}", noun.join(" "), spoken.rest)
    }

    /// So many of a product that was named before: `uno`, `dos`, `ninguna`.
    pub fn counted_alone(&self, count: u32, name: &str) -> String {
        let form = self.form(&self.spoken(name, "unit"));
        self.with("practice-number-alone", &[("count", &count.to_string()), ("form", form)])
    }

    /// `Chicha morada (vaso)`, sold by the cup, is said as a cup of it; any other remark is not said.
    fn spoken(&self, name: &str, unit: &str) -> Spoken {
        let name = name.trim();
        let (name, remark) = match name.rsplit_once(" (") {
            Some((before, remark)) if remark.ends_with(')') => (before, remark.trim_end_matches(')')),
            _ => (name, ""),
        };
        let name = lowered(name);
        if !remark.is_empty() && !remark.contains(' ') && !matches!(unit, "" | "unit" | "service") {
            let rest = self.with("practice-measure", &[("goods", &name)]);
            return Spoken { noun: vec![lowered(remark)], rest: format!(" {rest}") };
        }
        let words: Vec<&str> = name.split(' ').collect();
        let nouns = match self.lang() {
            Lang::Es => plural_es::noun_length(&words),
            Lang::En => plural_en::noun_length(&words),
        };
        let (noun, rest) = words.split_at(nouns.clamp(1, words.len().max(1)).min(words.len()));
        let rest = rest.iter().map(|word| format!(" {word}")).collect();
        Spoken { noun: noun.iter().map(|word| (*word).to_owned()).collect(), rest }
    }

    fn plural(&self, spoken: &Spoken, at: usize, word: &str) -> String {
        match self.lang() {
            Lang::Es => plural_es::plural(word),
            // Only the noun itself, which comes last.
            Lang::En if at + 1 == spoken.noun.len() => plural_en::plural(word),
            Lang::En => word.to_owned(),
        }
    }

    fn form(&self, spoken: &Spoken) -> &'static str {
        let (first, last) = (spoken.noun.first(), spoken.noun.last());
        match self.lang() {
            Lang::Es => plural_es::form(first.map_or("", String::as_str)),
            Lang::En => plural_en::form(first.map_or("", String::as_str), last.map_or("", String::as_str)),
        }
    }
}

/// Without the capital that a name begins with; `T-shirt` and `PET` keep theirs.
fn lowered(name: &str) -> String {
    let mut letters = name.chars();
    match (letters.next(), letters.clone().next()) {
        (Some(first), Some(second)) if second.is_lowercase() => first.to_lowercase().chain(letters).collect(),
        _ => name.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn goods_are_counted_as_people_say_them() {
        let es = Words::new(Lang::Es);
        let said = [
            (2, "Alfajor de maicena", "unit", "dos alfajores de maicena"),
            (1, "Lápiz decorado con tela", "unit", "un lápiz decorado con tela"),
            (3, "Lápiz decorado con tela", "unit", "tres lápices decorados con tela"),
            (1, "Caja de 6 alfajores", "box", "una caja de 6 alfajores"),
            (2, "Chicha morada (vaso)", "cup", "dos vasos de chicha morada"),
            (1, "Budín de pan (porción)", "portion", "una porción de budín de pan"),
            (2, "Budín de pan (porción)", "portion", "dos porciones de budín de pan"),
            (2, "Polo blanco bordado a mano", "unit", "dos polos blancos bordados a mano"),
            (2, "Suculenta mini en maceta pintada", "unit", "dos suculentas mini en maceta pintada"),
            (2, "Ají de gallina", "unit", "dos ajíes de gallina"),
            (25, "Bolsa", "unit", "25 bolsas"),
            (1, "Aretes de semilla", "pair", "unos aretes de semilla"),
            (2, "Medias tejidas", "pair", "dos medias tejidas"),
            (1, "Flor de papel", "unit", "una flor de papel"),
            (2, "Taza (grande y azul)", "unit", "dos tazas"),
        ];
        for (count, name, unit, words) in said {
            assert_eq!(es.counted(count, name, unit), words);
        }
        assert_eq!(es.counted_alone(1, "Chocoteja de coco"), "una");
        assert_eq!(es.counted_alone(0, "Alfajor"), "ninguno");
    }

    #[test]
    fn goods_are_counted_in_english() {
        let en = Words::new(Lang::En);
        let said = [
            (2, "Alfajor (cornflour biscuit)", "unit", "two alfajors"),
            (1, "Echeveria in a clay pot", "unit", "an echeveria in a clay pot"),
            (2, "Box of 6 alfajores", "box", "two boxes of 6 alfajores"),
            (2, "Bread pudding (slice)", "portion", "two slices of bread pudding"),
            (3, "Pencil decorated with fabric", "unit", "three pencils decorated with fabric"),
            (2, "White T-shirt, hand-embroidered", "unit", "two white T-shirts, hand-embroidered"),
            (2, "Embroidered cloth hat", "unit", "two embroidered cloth hats"),
            (2, "Lady berry", "unit", "two lady berries"),
            (1, "Seed earrings", "pair", "some seed earrings"),
            (2, "Cactus", "unit", "two cactuses"),
        ];
        for (count, name, unit, words) in said {
            assert_eq!(en.counted(count, name, unit), words);
        }
        assert_eq!(en.counted_alone(1, "Alfajor"), "one");
    }

    #[test]
    fn no_name_is_too_odd_to_be_said() {
        for lang in Lang::ALL {
            for name in ["", " ", "(", " (x)", "a (", "ñ", "100%", "de", ",", "X (y)"] {
                for unit in ["", "unit", "cup"] {
                    assert!(!Words::new(*lang).counted(2, name, unit).is_empty());
                }
            }
        }
    }
}
