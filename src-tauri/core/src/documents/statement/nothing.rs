//! A statement for a day without sales: it happens, and there is something to learn from it.

use super::rows::to_receive;
use crate::documents::canvas::Canvas;
use crate::documents::length::Length;
use crate::documents::metrics::{fitted, printable, shrunk, wrap};
use crate::documents::page::{Area, Ink, Style};
use crate::documents::parts::{FIGURE, HEADING, INNER, MARGIN, NOTE};
use crate::domain::money::Money;
use crate::l10n::Words;
use crate::views::Statement;

/// Kind words, and questions to write under.
pub(super) fn nothing_sold(canvas: &mut Canvas, y: Length, statement: &Statement, words: &Words) {
    let inset = Length::tenths(60);
    let (title, text) = (Style::bold(150, Ink::GREEN), Style::regular(115, Ink::INK));
    let lines = wrap(&words.text("paper-nothing-text"), text, INNER - inset * 2, Length::ZERO);
    let text_height = text.leading() * i64::try_from(lines.len()).unwrap_or(0);
    let top = y + Length::mm(6);
    let area = Area { x: MARGIN, y: top, width: INNER, height: Length::mm(19) + text_height };
    canvas.filled(area, Length::mm(3), Ink::MINT);
    canvas.left(MARGIN + inset, top + Length::mm(11), title, &words.text("paper-nothing-title"));
    let mut y = canvas.lines(
        MARGIN + inset,
        top + Length::mm(19),
        INNER - inset * 2,
        text,
        &words.text("paper-nothing-text"),
    );
    y += Length::mm(15);
    let small = to_receive(statement, words);
    if !small.is_empty() {
        canvas.left(MARGIN, y, shrunk(&small, FIGURE, INNER, 80), &small);
        y += Length::mm(13);
    }
    canvas.left(MARGIN, y, HEADING, &words.text("paper-nothing-think"));
    y += Length::mm(9);
    for question in ["paper-nothing-question-1", "paper-nothing-question-2", "paper-nothing-question-3"] {
        canvas.left(MARGIN, y, text, &words.text(question));
        canvas.hairline(MARGIN, y + Length::mm(11), INNER);
        canvas.hairline(MARGIN, y + Length::mm(20), INNER);
        y += Length::mm(30);
    }
    let value = Money::sum(statement.left_over.iter().map(|one| one.value)).unwrap_or_default();
    let left_over = if value.is_zero() {
        words.text("paper-nothing-left-over")
    } else {
        words.with("statement-nothing-left-over", &[("value", &words.amount(value))])
    };
    canvas.left(MARGIN, y, NOTE, &fitted(&printable(&left_over), NOTE, INNER));
}
