//! Text that runs down a roll or over sheets: each thing below the last, on a new sheet when one is full.

use super::canvas::Canvas;
use super::length::Length;
use super::metrics::{balanced, printable, width, wrap};
use super::page::{Align, Area, Ink, Page, Style};

/// Around the text of a box.
const PADDING: Length = Length::tenths(25);

/// A run of pages in the making.
pub(super) struct Flow {
    wide: Length,
    /// None: a roll, as long as it needs.
    high: Option<Length>,
    margin: Length,
    y: Length,
    canvas: Canvas,
    done: Vec<Canvas>,
}

impl Flow {
    pub(super) fn new(wide: Length, high: Option<Length>, margin: Length) -> Self {
        Self { wide, high, margin, y: margin, canvas: Canvas::default(), done: Vec::new() }
    }

    /// The pages; a roll has one, as long as what is on it. Where there are several, `foot` says which one
    /// of how many each is.
    pub(super) fn pages(self, style: Style, foot: impl Fn(usize, usize) -> String) -> Vec<Page> {
        let high = self.high.unwrap_or(self.y + self.margin);
        let count = self.done.len() + 1;
        let pages = (1..).zip(self.done.into_iter().chain([self.canvas])).map(|(place, mut canvas)| {
            if count > 1 {
                canvas.text(self.wide / 2, high - self.margin / 2, Align::Centre, style, &foot(place, count));
            }
            canvas.page(self.wide, high)
        });
        pages.collect()
    }

    /// Space.
    pub(super) fn gap(&mut self, height: Length) {
        self.y += height;
    }

    /// Keeps what `add` adds on one sheet, if one can hold it.
    pub(super) fn together(&mut self, add: impl Fn(&mut Self)) {
        let mut measured = Self::new(self.wide, None, self.margin);
        add(&mut measured);
        self.need(measured.y - self.margin);
        add(self);
    }

    /// A line from margin to margin.
    pub(super) fn rule(&mut self, ink: Ink) {
        self.need(Length::mm(5));
        self.y += Length::tenths(18);
        self.canvas.rule(self.margin, self.y, self.inner(), Length::micrometres(250), ink);
        self.y += Length::tenths(18);
    }

    /// A text over the whole width.
    pub(super) fn paragraph(&mut self, align: Align, style: Style, text: &str) {
        let x = match align {
            Align::Left => self.margin,
            Align::Centre => self.wide / 2,
            Align::Right => self.right(),
        };
        let text = printable(text);
        let lines = match align {
            Align::Centre => balanced(&text, style, self.inner()),
            Align::Left | Align::Right => wrap(&text, style, self.inner(), Length::ZERO),
        };
        for line in lines {
            let baseline = self.step(style);
            self.canvas.text(x, baseline, align, style, &line);
        }
    }

    /// How far a text stands in behind the widest of these.
    pub(super) fn indent_for(&self, texts: &[String], style: Style) -> Length {
        let widest = texts.iter().map(|text| width(text, style)).max().unwrap_or_default();
        widest + Length::tenths(22)
    }

    /// An entry: a count before it if there is one, a text that may take several lines, and a figure.
    pub(super) fn entry(
        &mut self,
        before: Option<(&str, Style)>,
        indent: Length,
        (text, style): (&str, Style),
        (figure, figure_style): (&str, Style),
    ) {
        let taken =
            if figure.is_empty() { Length::ZERO } else { width(figure, figure_style) + Length::mm(3) };
        let lines = wrap(&printable(text), style, self.inner() - indent - taken, Length::ZERO);
        for (place, line) in lines.iter().enumerate() {
            let baseline = self.step(style);
            self.canvas.left(self.margin + indent, baseline, style, line);
            if place == 0 {
                if let Some((count, style)) = before {
                    // Counts end in one column, before the text.
                    self.canvas.right(self.margin + indent - Length::tenths(22), baseline, style, count);
                }
                self.canvas.right(self.right(), baseline, figure_style, figure);
            }
        }
    }

    /// Texts in an outlined box, centred, kept together.
    pub(super) fn boxed(&mut self, texts: &[(&str, Style)]) {
        let room = self.inner() - PADDING * 2;
        let lines: Vec<(String, Style)> = texts
            .iter()
            .flat_map(|(text, style)| text.lines().map(|line| (line, *style)))
            .flat_map(|(text, style)| {
                balanced(&printable(text), style, room).into_iter().map(move |line| (line, style))
            })
            .collect();
        let text_height = lines.iter().fold(Length::ZERO, |sum, (_, style)| sum + style.leading());
        let height = text_height + PADDING + Length::tenths(18);
        self.need(height);
        let ink = texts.first().map_or(Ink::BLACK, |(_, style)| style.ink);
        let area = Area { x: self.margin, y: self.y, width: self.inner(), height };
        self.canvas.outlined(area, Length::tenths(15), ink);
        let end = self.y + height;
        self.y += Length::tenths(18);
        for (line, style) in lines {
            let baseline = self.step(style);
            self.canvas.text(self.wide / 2, baseline, Align::Centre, style, &line);
        }
        self.y = end;
    }

    fn inner(&self) -> Length {
        self.wide - self.margin * 2
    }

    fn right(&self) -> Length {
        self.wide - self.margin
    }

    /// Takes a line's height, and answers its baseline.
    fn step(&mut self, style: Style) -> Length {
        self.need(style.leading());
        let baseline = self.y + Length::points(style.size);
        self.y += style.leading();
        baseline
    }

    /// Goes on to a new sheet unless so much still fits on this one.
    fn need(&mut self, height: Length) {
        let full = self.high.is_some_and(|high| self.y + height > high - self.margin);
        if full && self.y > self.margin {
            self.done.push(std::mem::take(&mut self.canvas));
            self.y = self.margin;
        }
    }
}
