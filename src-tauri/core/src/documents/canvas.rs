//! Placing things on a page.

use super::length::Length;
use super::metrics::{printable, wrap};
use super::page::{Align, Area, Code, Ink, Item, Page, Style, Text};

/// A page in the making.
#[derive(Debug, Default)]
pub(super) struct Canvas {
    items: Vec<Item>,
}

impl Canvas {
    pub(super) fn page(self, width: Length, height: Length) -> Page {
        Page { width, height, items: self.items }
    }

    pub(super) fn left(&mut self, x: Length, baseline: Length, style: Style, text: &str) {
        self.text(x, baseline, Align::Left, style, text);
    }

    pub(super) fn right(&mut self, x: Length, baseline: Length, style: Style, text: &str) {
        self.text(x, baseline, Align::Right, style, text);
    }

    pub(super) fn text(&mut self, x: Length, baseline: Length, align: Align, style: Style, text: &str) {
        let text = printable(text);
        if !text.trim().is_empty() {
            self.items.push(Item::Text(Text { x, baseline, align, style, text }));
        }
    }

    /// Text broken into lines; answers the baseline after the last one.
    pub(super) fn lines(
        &mut self,
        x: Length,
        baseline: Length,
        width: Length,
        style: Style,
        text: &str,
    ) -> Length {
        let mut y = baseline;
        for line in wrap(&printable(text), style, width, Length::ZERO) {
            self.left(x, y, style, &line);
            y += style.leading();
        }
        y
    }

    /// A thin line between rows.
    pub(super) fn hairline(&mut self, x: Length, y: Length, width: Length) {
        self.rule(x, y, width, Length::micrometres(180), Ink::LINE);
    }

    pub(super) fn rule(&mut self, x: Length, y: Length, width: Length, thickness: Length, ink: Ink) {
        self.items.push(Item::Rule { x, y, width, thickness, ink });
    }

    pub(super) fn filled(&mut self, area: Area, radius: Length, fill: Ink) {
        self.items.push(Item::Panel { area, radius, fill: Some(fill), stroke: None });
    }

    pub(super) fn outlined(&mut self, area: Area, radius: Length, stroke: Ink) {
        self.items.push(Item::Panel { area, radius, fill: None, stroke: Some(stroke) });
    }

    pub(super) fn bar(&mut self, area: Area, radius: Length, parts: Vec<(Length, Ink)>) {
        self.items.push(Item::Bar { area, radius, parts });
    }

    pub(super) fn picture(&mut self, name: &str, x: Length, y: Length, size: Length) {
        self.items.push(Item::Picture { name: name.to_owned(), x, y, size });
    }

    pub(super) fn code(&mut self, code: Code) {
        self.items.push(Item::Code(code));
    }
}
