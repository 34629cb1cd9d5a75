//! What is left over, and what it takes not to lose: two short lists side by side, or one over the whole width.

use crate::documents::canvas::Canvas;
use crate::documents::length::Length;
use crate::documents::metrics::{fitted, printable, shrunk, width};
use crate::documents::page::{Ink, Style};
use crate::documents::parts::{INNER, MARGIN};
use crate::l10n::Words;
use crate::views::Statement;

const TITLE: Style = Style::bold(100, Ink::INK);
const LINE: Style = Style::regular(95, Ink::INK);
const FIGURE: Style = Style::bold(95, Ink::INK);
/// From what stands above to the heading.
const ABOVE: Length = Length::tenths(77);
/// From one line to the next.
const STEP: Length = Length::tenths(50);
/// Between the lists.
const GUTTER: Length = Length::mm(8);

/// A heading, lines with their figures, and how many more there are.
struct List {
    title: String,
    lines: Vec<(String, String)>,
}

/// What so many lines of each take; nothing when there is nothing to list.
pub(super) fn height(statement: &Statement, most: usize) -> Length {
    let longest = statement.left_over.len().max(statement.break_even.len()).min(most);
    match i64::try_from(longest).unwrap_or(0) {
        0 => Length::ZERO,
        lines => ABOVE + STEP * lines,
    }
}

/// Draws at most so many lines of each.
pub(super) fn besides(canvas: &mut Canvas, y: Length, most: usize, statement: &Statement, words: &Words) {
    let alone = statement.left_over.is_empty() || statement.break_even.is_empty();
    let lists: Vec<List> = [left_over(statement, words), break_even(statement, alone, words)]
        .into_iter()
        .filter(|list| !list.lines.is_empty())
        .collect();
    if most == 0 || lists.is_empty() {
        return;
    }
    let wide = if alone { INNER } else { (INNER - GUTTER) / 2 };
    let mut x = MARGIN;
    for list in lists {
        draw(canvas, (x, y), wide, list, most, words);
        x += wide + GUTTER;
    }
}

fn draw(canvas: &mut Canvas, (x, y): (Length, Length), wide: Length, list: List, most: usize, words: &Words) {
    let title = printable(&list.title);
    let style = shrunk(&title, TITLE, wide, 80);
    let mut y = y + ABOVE;
    canvas.left(x, y, style, &fitted(&title, style, wide));
    let shown = if list.lines.len() > most { most - 1 } else { list.lines.len() };
    for (text, figure) in list.lines.iter().take(shown) {
        y += STEP;
        let room = wide - width(figure, FIGURE) - Length::mm(3);
        canvas.left(x, y, LINE, &fitted(&printable(text), LINE, room));
        canvas.right(x + wide, y, FIGURE, figure);
    }
    if shown < list.lines.len() {
        let more = (list.lines.len() - shown).to_string();
        let text = words.with("paper-statement-others", &[("count", &more)]);
        canvas.left(x, y + STEP, Style::regular(LINE.size, Ink::SOFT), &text);
    }
}

fn left_over(statement: &Statement, words: &Words) -> List {
    let lines = statement.left_over.iter().map(|one| {
        // Without a price of its own it is worth something too, but who knows how much.
        let value = if one.value.is_zero() { String::new() } else { words.amount(one.value) };
        (format!("{} × {}", one.left, words.product(&one.product)), value)
    });
    List { title: words.text("statement-left-over"), lines: lines.collect() }
}

fn break_even(statement: &Statement, alone: bool, words: &Words) -> List {
    let title = if alone { "statement-break-even" } else { "statement-break-even-short" };
    let lines = statement.break_even.iter().map(|one| (words.product(&one.product), one.pieces.to_string()));
    List { title: words.text(title), lines: lines.collect() }
}
