//! What the organizers' sheets share: pages of A4, one head, one foot, one type scale.

use super::canvas::Canvas;
use super::length::Length;
use super::metrics::{fitted, printable, shrunk, width};
use super::page::{Area, Ink, Page, Style};
use crate::l10n::Words;

/// A4.
pub(super) const WIDTH: Length = Length::mm(210);
/// A4.
pub(super) const HEIGHT: Length = Length::mm(297);
/// Left and right of everything.
pub(super) const MARGIN: Length = Length::mm(15);
/// Where right-hand figures end.
pub(super) const RIGHT: Length = Length::mm(195);
/// Between the margins.
pub(super) const INNER: Length = Length::mm(180);
/// Nothing but the foot stands lower.
pub(super) const LOWEST: Length = Length::mm(279);

/// What a row says.
pub(super) const TEXT: Style = Style::regular(105, Ink::INK);
/// What a row says that matters, and its figure.
pub(super) const STRONG: Style = Style::bold(105, Ink::INK);
/// What may wait.
pub(super) const NOTE: Style = Style::regular(90, Ink::SOFT);
/// Over a group.
pub(super) const HEADING: Style = Style::bold(115, Ink::INK);

/// The head: a title, two lines at the right, and a thick rule. Answers where the rule is.
pub(super) fn head(canvas: &mut Canvas, title: &str, right: [&str; 2]) -> Length {
    let [above, below] = right.map(printable);
    let taken = width(&above, NOTE).max(width(&below, NOTE));
    canvas.right(RIGHT, Length::mm(16), NOTE, &above);
    canvas.right(RIGHT, Length::mm(21), NOTE, &below);
    let (title, room) = (printable(title), INNER - taken - Length::mm(6));
    let style = shrunk(&title, Style::bold(190, Ink::INK), room, 120);
    canvas.left(MARGIN, Length::mm(20), style, &fitted(&title, style, room));
    let y = Length::mm(26);
    canvas.rule(MARGIN, y, INNER, Length::micrometres(600), Ink::INK);
    y
}

/// The pages, each with a foot: a text at the left, and which one of how many it is.
pub(super) fn pages(canvases: Vec<Canvas>, left: &str, words: &Words) -> Vec<Page> {
    let count = canvases.len();
    let style = Style::regular(80, Ink::SOFT);
    let footed = (1..).zip(canvases).map(|(place, mut canvas)| {
        let (place, of) = (usize::to_string(&place), count.to_string());
        let sheet = words.with("paper-price-list-page", &[("place", &place), ("count", &of)]);
        let right = if count > 1 { sheet } else { String::new() };
        let y = HEIGHT - Length::mm(10);
        canvas.right(RIGHT, y, style, &right);
        let room = INNER - width(&right, style) - Length::mm(6);
        canvas.left(MARGIN, y, style, &fitted(&printable(left), style, room));
        canvas.page(WIDTH, HEIGHT)
    });
    footed.collect()
}

/// An empty box to put a mark in.
pub(super) fn mark_box(canvas: &mut Canvas, x: Length, y: Length, side: Length) {
    canvas.outlined(Area { x, y, width: side, height: side }, Length::tenths(8), Ink::INK);
}
