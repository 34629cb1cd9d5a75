//! The customer's slips. None is a tax document, and each says so; none says who made or sold anything.

mod order;
mod sale;

pub use order::order_slip;
pub use sale::slip;

use super::flow::Flow;
use super::length::Length;
use super::names::day_code;
use super::page::{Align, Ink, Paper, Style};
use crate::domain::money::Money;
use crate::l10n::Words;
use crate::views::{Moment, SaleLineView};

/// The papers a slip is printed on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SlipSize {
    /// A thermal roll of 58 mm, as long as it needs.
    Roll58,
    /// A thermal roll of 80 mm, as long as it needs.
    Roll80,
    /// Sheets of A6.
    A6,
    /// Sheets of A5.
    A5,
}

impl SlipSize {
    /// Every one, the narrowest first.
    pub const ALL: &[Self] = &[Self::Roll58, Self::Roll80, Self::A6, Self::A5];

    /// The one of this word, as the command line and the window name it.
    pub fn from_word(word: &str) -> Option<Self> {
        match word {
            "roll58" => Some(Self::Roll58),
            "roll80" => Some(Self::Roll80),
            "a6" => Some(Self::A6),
            "a5" => Some(Self::A5),
            _ => None,
        }
    }

    /// Width, height unless it is a roll, margin, and type size in tenths of a point.
    const fn measures(self) -> (Length, Option<Length>, Length, i64) {
        match self {
            Self::Roll58 => (Length::mm(58), None, Length::mm(5), 90),
            Self::Roll80 => (Length::mm(80), None, Length::mm(5), 100),
            Self::A6 => (Length::mm(105), Some(Length::mm(148)), Length::mm(10), 100),
            Self::A5 => (Length::mm(148), Some(Length::mm(210)), Length::mm(16), 110),
        }
    }
}

/// A slip being laid out.
struct Slip<'a> {
    flow: Flow,
    words: &'a Words,
    base: Style,
}

impl<'a> Slip<'a> {
    fn new(words: &'a Words, size: SlipSize) -> Self {
        let (width, height, margin, type_size) = size.measures();
        // A thermal printer has no grey.
        let ink = if height.is_none() { Ink::BLACK } else { Ink::INK };
        Self { flow: Flow::new(width, height, margin), words, base: Style::regular(type_size, ink) }
    }

    fn paper(self, title: &str, number: &str) -> Paper {
        let (words, ink) = (self.words, self.base.ink);
        let sheet = |place: usize, count: usize| {
            words.with(
                "paper-slip-sheet",
                &[("number", number), ("place", &place.to_string()), ("count", &count.to_string())],
            )
        };
        Paper { title: words.text(title), pages: self.flow.pages(Style::regular(80, ink), sheet) }
    }

    /// The base type, so many tenths of a point larger, bold.
    fn bold(&self, larger: i64) -> Style {
        Style::bold(self.base.size + larger, self.base.ink)
    }

    /// When it was written, and which day's books it stands in: for who looks it up there, beside what says the same
    /// to who bought. A time is not parted at the end of a narrow line.
    fn when(&self, at: Moment, session: u32) -> String {
        let (words, time) = (self.words, self.words.time(at).replace(' ', "\u{a0}"));
        let at_full = words.with("date-and-time", &[("date", &words.short_day(at)), ("time", &time)]);
        words.with("paper-slip-when", &[("at", &at_full), ("code", &day_code(at, session))])
    }

    fn head(&mut self, fair: &str, title: &str, number: &str, when: &str) {
        self.flow.paragraph(Align::Centre, self.bold(30), fair);
        self.flow.gap(Length::tenths(15));
        self.flow.paragraph(Align::Centre, self.bold(0), &self.words.text(title));
        self.flow.paragraph(Align::Centre, self.base, number);
        self.flow.paragraph(Align::Centre, self.base, when);
        self.flow.rule(self.base.ink);
    }

    fn lines(&mut self, lines: &[SaleLineView]) {
        let counts: Vec<String> = lines.iter().map(|line| line.quantity.to_string()).collect();
        let indent = self.flow.indent_for(&counts, self.bold(0));
        for (line, count) in lines.iter().zip(&counts) {
            self.line(line, count, indent);
        }
        self.flow.rule(self.base.ink);
    }

    fn line(&mut self, line: &SaleLineView, count: &str, indent: Length) {
        let (words, base, bold) = (self.words, self.base, self.bold(0));
        let name = words.line_name(&line.product, &line.particulars);
        let gross = words.bare(line.price.times(line.quantity).unwrap_or(line.total));
        self.flow.together(|flow| {
            flow.entry(Some((count, bold)), indent, (&name, base), (&gross, base));
            for detail in words.line_details(&line.particulars) {
                flow.entry(None, indent, (&detail, base), ("", base));
            }
            if line.quantity > 1 {
                let each = words.with("paper-slip-each", &[("price", &words.amount(line.price))]);
                flow.entry(None, indent, (&each, base), ("", base));
            }
            for (why, amount) in words.line_offs(line.discount, &line.particulars) {
                flow.entry(None, indent, (&why, base), (&words.bare(amount.negated()), base));
            }
        });
        self.flow.gap(Length::tenths(8));
    }

    fn legend(&mut self) {
        self.flow.gap(Length::tenths(30));
        let (title, text) =
            (self.words.text("paper-slip-legend-title"), self.words.text("paper-slip-legend-text"));
        self.flow.boxed(&[(&title, self.bold(0)), (&text, self.base)]);
        self.flow.gap(Length::tenths(25));
        self.flow.paragraph(Align::Centre, self.bold(0), &self.words.text("paper-slip-thanks"));
    }

    /// Nothing handed back is nothing to read.
    fn change(&mut self, change: Money, style: Style) {
        if !change.is_zero() {
            self.pair("paper-slip-change", change, style);
        }
    }

    fn pair(&mut self, key: &str, amount: Money, style: Style) {
        let label = self.words.text(key);
        self.flow.entry(None, Length::ZERO, (&label, style), (&self.words.amount(amount), style));
    }
}
