//! The customer's slip. It is not a tax document, and says so; it never says who made or sold anything.

use super::flow::Flow;
use super::length::Length;
use super::names::day_code;
use super::page::{Align, Ink, Paper, Style};
use crate::domain::money::Money;
use crate::domain::tender::Means;
use crate::l10n::Words;
use crate::views::{SaleLineView, SaleView};

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

/// The slip of a sale.
pub fn slip(sale: &SaleView, fair: &str, words: &Words, size: SlipSize) -> Paper {
    let (width, height, margin, type_size) = size.measures();
    // A thermal printer has no grey.
    let ink = if height.is_none() { Ink::BLACK } else { Ink::INK };
    let mut slip =
        Slip { flow: Flow::new(width, height, margin), words, base: Style::regular(type_size, ink) };
    slip.head(sale, fair);
    slip.lines(sale);
    slip.payment(sale);
    slip.given_back(sale);
    slip.legend();
    let number = format!("{:04}", sale.number);
    let sheet = |place: usize, count: usize| {
        words.with(
            "paper-slip-sheet",
            &[("number", &number), ("place", &place.to_string()), ("count", &count.to_string())],
        )
    };
    Paper {
        title: words.text("paper-slip-title-plain"),
        pages: slip.flow.pages(Style::regular(80, ink), sheet),
    }
}

struct Slip<'a> {
    flow: Flow,
    words: &'a Words,
    base: Style,
}

impl Slip<'_> {
    /// The base type, so many tenths of a point larger, bold.
    fn bold(&self, larger: i64) -> Style {
        Style::bold(self.base.size + larger, self.base.ink)
    }

    fn head(&mut self, sale: &SaleView, fair: &str) {
        self.flow.paragraph(Align::Centre, self.bold(30), fair);
        self.flow.gap(Length::tenths(15));
        self.flow.paragraph(Align::Centre, self.bold(0), &self.words.text("paper-slip-title"));
        let code = day_code(sale.at, sale.session);
        let number = self
            .words
            .with("paper-slip-number", &[("number", &format!("{:04}", sale.number)), ("code", &code)]);
        self.flow.paragraph(Align::Centre, self.base, &number);
        self.flow.paragraph(Align::Centre, self.base, &self.words.moment(sale.at));
        self.flow.rule(self.base.ink);
    }

    fn lines(&mut self, sale: &SaleView) {
        let counts: Vec<String> = sale.lines.iter().map(|line| line.quantity.to_string()).collect();
        let indent = self.flow.indent_for(&counts, self.bold(0));
        for (line, count) in sale.lines.iter().zip(&counts) {
            self.line(line, count, indent);
        }
        self.flow.rule(self.base.ink);
    }

    fn line(&mut self, line: &SaleLineView, count: &str, indent: Length) {
        let (words, base, bold) = (self.words, self.base, self.bold(0));
        let name = words.product(&line.product);
        let gross = words.bare(line.price.times(line.quantity).unwrap_or(line.total));
        self.flow.together(|flow| {
            flow.entry(Some((count, bold)), indent, (&name, base), (&gross, base));
            if line.quantity > 1 {
                let each = words.with("paper-slip-each", &[("price", &words.amount(line.price))]);
                flow.entry(None, indent, (&each, base), ("", base));
            }
            if !line.discount.is_zero() {
                let discount = words.bare(line.discount.negated());
                flow.entry(None, indent, (&words.text("paper-slip-discount"), base), (&discount, base));
            }
        });
        self.flow.gap(Length::tenths(8));
    }

    fn payment(&mut self, sale: &SaleView) {
        let settlement = &sale.settlement;
        self.pair("paper-slip-total", sale.total, self.bold(50));
        if !settlement.rounding.is_zero() {
            self.pair("paper-slip-rounding", settlement.rounding.negated(), self.base);
            self.pair("paper-slip-due", settlement.kept.total().unwrap_or(sale.total), self.bold(0));
        }
        self.flow.gap(Length::tenths(15));
        for (means, kept) in settlement.kept.each() {
            if !kept.is_zero() {
                self.pair(&format!("means-{}", means.word()), kept, self.base);
            }
            if means == Means::Cash && !sale.offered.cash.is_zero() {
                self.pair("paper-slip-received", sale.offered.cash, self.base);
                self.pair("paper-slip-change", settlement.change, self.bold(0));
            }
        }
    }

    fn given_back(&mut self, sale: &SaleView) {
        let back = |line: &SaleLineView| line.quantity.saturating_sub(line.kept);
        if sale.lines.iter().all(|line| back(line) == 0) {
            return;
        }
        self.flow.rule(self.base.ink);
        self.flow.paragraph(Align::Left, self.bold(0), &self.words.text("paper-slip-given-back"));
        for line in sale.lines.iter().filter(|line| back(line) > 0) {
            let text = format!("{} × {}", back(line), self.words.product(&line.product));
            self.flow.entry(None, Length::ZERO, (&text, self.base), ("", self.base));
        }
        self.pair("paper-slip-refunded", sale.refunded, self.base);
    }

    fn legend(&mut self) {
        self.flow.gap(Length::tenths(30));
        let (title, text) =
            (self.words.text("paper-slip-legend-title"), self.words.text("paper-slip-legend-text"));
        self.flow.boxed(&[(&title, self.bold(0)), (&text, self.base)]);
        self.flow.gap(Length::tenths(25));
        self.flow.paragraph(Align::Centre, self.bold(0), &self.words.text("paper-slip-thanks"));
    }

    fn pair(&mut self, key: &str, amount: Money, style: Style) {
        let label = self.words.text(key);
        self.flow.entry(None, Length::ZERO, (&label, style), (&self.words.amount(amount), style));
    }
}
