//! Lists under the dashboard's charts: what is gone, and what goes slowly and why it counts as such.

use super::canvas::Canvas;
use super::dashboard::{HEADING, INNER, MARGIN, NOTE, RIGHT};
use super::length::Length;
use super::metrics::{fitted, printable, width};
use super::page::{Ink, Style};
use crate::domain::catalog::Product;
use crate::l10n::Words;
use crate::views::SlowGood;

const TEXT: Style = Style::regular(98, Ink::INK);
const FIGURE: Style = Style::bold(98, Ink::INK);
/// From one entry to the next.
const STEP: Length = Length::tenths(68);
/// Columns of what is gone, and how many stand in each.
const GONE: (usize, usize) = (3, 5);

/// What is gone, in three columns.
pub(super) fn sold_out(canvas: &mut Canvas, y: Length, gone: &[Product], words: &Words) -> Length {
    canvas.left(MARGIN, y, HEADING, &words.text("dashboard-sold-out"));
    let top = y + Length::mm(3);
    if gone.is_empty() {
        canvas.left(MARGIN, top + STEP, NOTE, &words.text("dashboard-sold-out-none"));
        return top + STEP;
    }
    let (columns, rows) = GONE;
    let most = columns * rows;
    let shown = if gone.len() > most { most - 1 } else { gone.len() };
    let (gap, rows) = (Length::mm(6), shown.div_ceil(columns).max(1));
    let wide = (INNER - gap * 2) / 3;
    let corner = |place: usize| {
        let (column, row) = (place / rows, place % rows);
        let along = |count: usize| i64::try_from(count).unwrap_or(0);
        (MARGIN + (wide + gap) * along(column), top + STEP * along(row))
    };
    for (place, product) in gone.iter().take(shown).enumerate() {
        let (x, y) = corner(place);
        entry(canvas, (x, y), wide, product, words);
    }
    let lower = top + STEP * i64::try_from(rows).unwrap_or(0);
    if gone.len() > shown {
        let more = words.with("dashboard-others", &[("count", &(gone.len() - shown).to_string())]);
        canvas.left(MARGIN, lower + Length::tenths(49), NOTE, &more);
        return lower + STEP;
    }
    lower
}

/// What goes slowly, with the rule; as many as have room above `floor`. Answers where it ends.
pub(super) fn slow_goods(
    canvas: &mut Canvas,
    y: Length,
    floor: Length,
    slow: &[SlowGood],
    words: &Words,
) -> Length {
    canvas.left(MARGIN, y, HEADING, &words.text("dashboard-slow"));
    canvas.right(RIGHT, y, NOTE, &words.text("dashboard-slow-rule"));
    let mut y = y + Length::mm(3);
    if slow.is_empty() {
        canvas.left(MARGIN, y + STEP, NOTE, &words.text("dashboard-slow-none"));
        return y + STEP;
    }
    let room = (floor - y).in_micrometres() / STEP.in_micrometres();
    let room = usize::try_from(room).unwrap_or(0).max(1);
    let shown = if slow.len() > room { room - 1 } else { slow.len() };
    for good in slow.iter().take(shown) {
        let baseline = y + Length::tenths(49);
        let worth = words.amount(good.worth);
        canvas.right(RIGHT, baseline, FIGURE, &worth);
        let said = printable(&words.slow(good));
        let end = RIGHT - width(&worth, FIGURE).max(Length::mm(22)) - Length::mm(4);
        canvas.right(end, baseline, NOTE, &said);
        entry(canvas, (MARGIN, y), end - width(&said, NOTE) - Length::mm(3) - MARGIN, &good.product, words);
        y += STEP;
    }
    if slow.len() > shown {
        let more = words.with("dashboard-others", &[("count", &(slow.len() - shown).to_string())]);
        canvas.left(MARGIN, y + Length::tenths(49), NOTE, &more);
        y += STEP;
    }
    y
}

/// A picture and a name.
fn entry(canvas: &mut Canvas, (x, y): (Length, Length), wide: Length, product: &Product, words: &Words) {
    canvas.picture(&product.pictogram, x, y + Length::tenths(4), Length::tenths(56));
    let names = Length::mm(8);
    let name = printable(&words.product(product));
    canvas.left(x + names, y + Length::tenths(49), TEXT, &fitted(&name, TEXT, wide - names));
}
