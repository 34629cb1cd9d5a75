//! How wide text is, by the embedded fonts, in whole numbers; and breaking it into lines.

use super::length::Length;
use super::page::{Align, Style, Text, Weight};
use std::collections::BTreeMap;
use std::sync::LazyLock;
use ttf_parser::Face;

/// The regular font's file.
pub(super) const REGULAR: &[u8] = include_bytes!("../../assets/fonts/Figtree-Regular-latin.ttf");
/// The bold font's file.
pub(super) const BOLD: &[u8] = include_bytes!("../../assets/fonts/Figtree-Bold-latin.ttf");

/// Each letter's advance, in thousandths of the size.
type Advances = BTreeMap<char, i64>;

static ADVANCES: LazyLock<[Advances; 2]> = LazyLock::new(|| [advances(REGULAR), advances(BOLD)]);

fn advances(file: &[u8]) -> Advances {
    let Ok(face) = Face::parse(file, 0) else {
        return Advances::new();
    };
    let em = i64::from(face.units_per_em()).max(1);
    let letters = (' '..='\u{2fff}').filter_map(|letter| {
        let glyph = face.glyph_index(letter)?;
        Some((letter, i64::from(face.glyph_hor_advance(glyph)?) * 1000 / em))
    });
    letters.collect()
}

fn of(weight: Weight) -> &'static Advances {
    let [regular, bold] = &*ADVANCES;
    match weight {
        Weight::Regular => regular,
        Weight::Bold => bold,
    }
}

/// The text with only the letters that the fonts have; what else was typed (an emoji in a name) is left out.
pub fn printable(text: &str) -> String {
    let letters = of(Weight::Regular);
    let plain = text.chars().map(|letter| match letter {
        '\u{202f}' => '\u{a0}',
        '\t' | '\n' | '\r' => ' ',
        other => other,
    });
    plain.filter(|letter| letters.contains_key(letter)).collect()
}

/// How wide a line of text is.
pub fn width(text: &str, style: Style) -> Length {
    let advances = of(style.weight);
    let thousandths: i64 = text.chars().filter_map(|letter| advances.get(&letter)).sum();
    Length::micrometres(thousandths * style.size * 254 / 7200)
}

impl Text {
    /// How wide it is.
    pub fn width(&self) -> Length {
        width(&self.text, self.style)
    }

    /// Its left end.
    pub fn left(&self) -> Length {
        match self.align {
            Align::Left => self.x,
            Align::Centre => self.x - self.width() / 2,
            Align::Right => self.x - self.width(),
        }
    }
}

/// Breaks text at its spaces, never at no-break ones, into lines of at most this width; the first line
/// leaves room before it. A word that is wider than a line is broken anywhere.
pub fn wrap(text: &str, style: Style, most: Length, before: Length) -> Vec<String> {
    let mut lines = Vec::new();
    let mut line = String::new();
    for word in text.split(' ').filter(|word| !word.is_empty()) {
        let room = if lines.is_empty() { most - before } else { most };
        let longer = if line.is_empty() { word.to_owned() } else { format!("{line} {word}") };
        if width(&longer, style) <= room {
            line = longer;
            continue;
        }
        if !line.is_empty() {
            lines.push(std::mem::take(&mut line));
        }
        line = broken(word, style, most, &mut lines);
    }
    if !line.is_empty() || lines.is_empty() {
        lines.push(line);
    }
    lines
}

/// Like [`wrap`], in as many lines, but of lengths as even as can be: for text that is centred.
pub fn balanced(text: &str, style: Style, most: Length) -> Vec<String> {
    let mut best = wrap(text, style, most, Length::ZERO);
    let mut narrower = most;
    while narrower > most / 3 {
        narrower = narrower - Length::mm(1);
        let lines = wrap(text, style, narrower, Length::ZERO);
        if lines.len() > best.len() {
            break;
        }
        best = lines;
    }
    best
}

/// Pushes the full lines of a word that is too wide, and answers the rest.
fn broken(word: &str, style: Style, most: Length, lines: &mut Vec<String>) -> String {
    let mut rest = String::new();
    for letter in word.chars() {
        rest.push(letter);
        if width(&rest, style) > most && rest.chars().count() > 1 {
            rest.pop();
            lines.push(std::mem::take(&mut rest));
            rest.push(letter);
        }
    }
    rest
}

/// The text, or as much of its beginning as fits, with `…`.
pub fn fitted(text: &str, style: Style, most: Length) -> String {
    if width(text, style) <= most {
        return text.to_owned();
    }
    let mut short = text.to_owned();
    while short.pop().is_some() {
        let ended = format!("{}…", short.trim_end());
        if width(&ended, style) <= most {
            return ended;
        }
    }
    String::new()
}

/// The style as large as lets the text fit, but not below so many tenths of a point.
pub fn shrunk(text: &str, style: Style, most: Length, least: i64) -> Style {
    let mut style = style;
    while style.size > least && width(text, style) > most {
        style.size -= 5;
    }
    style
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::documents::page::Ink;

    const PLAIN: Style = Style::regular(100, Ink::INK);

    #[test]
    fn figures_are_tabular_in_both_weights() {
        for style in [PLAIN, Style::bold(100, Ink::INK)] {
            let one = width("1", style);
            assert!(one > Length::ZERO);
            assert!("0123456789".chars().all(|figure| width(&figure.to_string(), style) == one));
        }
    }

    #[test]
    fn the_fonts_have_every_letter_of_spanish() {
        let letters = "áéíóúüñÁÉÍÓÚÜÑ¿¡«»º·×−–—…“”’S/%+=";
        assert_eq!(printable(letters), letters);
        assert_eq!(printable("Flor 🌺 roja\u{202f}2"), "Flor  roja\u{a0}2");
        assert!(letters.chars().all(|letter| of(Weight::Bold).contains_key(&letter)));
    }

    #[test]
    fn lines_break_at_spaces_and_long_words_anywhere() {
        let most = Length::mm(30);
        for line in wrap("Echeveria en maceta de barro pintada a mano", PLAIN, most, Length::mm(10)) {
            assert!(width(&line, PLAIN) <= most);
        }
        assert_eq!(wrap("a b", PLAIN, most, Length::ZERO), ["a b"]);
        assert_eq!(
            wrap("S/\u{a0}10 y", PLAIN, width("S/\u{a0}10", PLAIN), Length::ZERO),
            ["S/\u{a0}10", "y"]
        );
        assert_eq!(wrap("", PLAIN, most, Length::ZERO), [""]);
        let parts = wrap(&"x".repeat(60), PLAIN, most, Length::ZERO);
        assert!(parts.len() > 2 && parts.concat().len() == 60);
    }

    #[test]
    fn centred_text_has_no_lonely_last_word() {
        let text = "ESTE DOCUMENTO NO ES UN COMPROBANTE DE PAGO.";
        let most = width("ESTE DOCUMENTO NO ES UN COMPROBANTE", PLAIN);
        assert_eq!(wrap(text, PLAIN, most, Length::ZERO).last().map(String::as_str), Some("DE PAGO."));
        let lines = balanced(text, PLAIN, most);
        assert!(lines.len() == 2 && lines.last().is_some_and(|last| last.len() > 15));
    }

    #[test]
    fn what_does_not_fit_ends_in_an_ellipsis() {
        assert_eq!(fitted("Corto", PLAIN, Length::mm(30)), "Corto");
        let short = fitted("Caja de seis alfajores de maicena", PLAIN, Length::mm(30));
        assert!(short.ends_with('…') && width(&short, PLAIN) <= Length::mm(30));
        assert!(shrunk("Caja de seis alfajores", Style::bold(170, Ink::INK), Length::mm(30), 90).size < 170);
    }
}
