//! The payout sheet: who gets what and how, with a box to mark, and a strip for each one to cut off. It has aliases
//! and no names, and nobody signs beside another's figures.

use super::a4::{HEADING, INNER, LOWEST, MARGIN, NOTE, RIGHT, STRONG, TEXT, head, mark_box, pages};
use super::canvas::Canvas;
use super::length::Length;
use super::metrics::{fitted, printable, shrunk, width};
use super::page::{Paper, Style};
use super::payout_strips::strips;
use crate::domain::money::Money;
use crate::l10n::Words;
use crate::views::{Moment, PayoutRow, PayoutState};
use std::collections::HashSet;
use uuid::Uuid;

/// From one row to the next.
const STEP: Length = Length::mm(13);
/// Where aliases stand, where the state does, where figures end, and the box's side.
const ALIASES: Length = Length::mm(27);
const STATES: Length = Length::mm(118);
const FIGURES: Length = Length::mm(183);
const BOX: Length = Length::mm(8);
/// What the totals take: a heading, a line for each state, the total with its words, and the rounding.
const TOTALS: Length = Length::mm(50);

/// The sheet, and after it the strips. Rows stand in the order they are given.
pub fn payout_sheet(rows: &[PayoutRow], fair: &str, day: Moment, words: &Words) -> Paper {
    let title = words.text("paysheet-title");
    let mut canvases = Vec::new();
    let (mut canvas, mut y) = begin(rows, day, words);
    for row in rows {
        if y + STEP > LOWEST {
            canvases.push(std::mem::take(&mut canvas));
            (canvas, y) = begin(rows, day, words);
        }
        line(&mut canvas, y, row, words);
        y += STEP;
    }
    if y + TOTALS > LOWEST {
        canvases.push(std::mem::take(&mut canvas));
        (canvas, y) = begin(rows, day, words);
    }
    totals(&mut canvas, y + Length::mm(9), rows, words);
    canvases.push(canvas);
    let private = words.with("paysheet-foot", &[("fair", fair)]);
    let mut pages = pages(canvases, &private, words);
    pages.extend(strips(rows, fair, day, words));
    Paper { title, pages }
}

/// How a payout is made, in a word or two.
pub(super) fn state(state: PayoutState, words: &Words) -> String {
    words.text(match state {
        PayoutState::Cash => "paysheet-cash",
        PayoutState::Savings => "paysheet-savings",
        PayoutState::Pending => "paysheet-pending",
    })
}

/// A page with its head and the columns' names; answers where rows begin.
fn begin(rows: &[PayoutRow], day: Moment, words: &Words) -> (Canvas, Length) {
    let mut canvas = Canvas::default();
    // Whoever gets a part one way and a part another has a row for each.
    let people: HashSet<Uuid> = rows.iter().map(|row| row.participant.id).collect();
    let count = words.with("paysheet-count", &[("count", &people.len().to_string())]);
    let y = head(&mut canvas, &words.text("paysheet-title"), [&words.day(day), &count]) + Length::mm(7);
    canvas.left(ALIASES, y, NOTE, &words.text("paysheet-who"));
    canvas.left(STATES, y, NOTE, &words.text("paysheet-how"));
    canvas.right(FIGURES, y, NOTE, &words.text("paysheet-amount"));
    canvas.right(RIGHT, y, NOTE, &words.text("paysheet-mark"));
    canvas.hairline(MARGIN, y + Length::mm(3), INNER);
    (canvas, y + Length::mm(3))
}

fn line(canvas: &mut Canvas, y: Length, row: &PayoutRow, words: &Words) {
    canvas.picture(&row.participant.pictogram, MARGIN, y + Length::mm(2), Length::mm(9));
    let alias = printable(&row.participant.alias);
    let room = STATES - ALIASES - Length::mm(3);
    let style = shrunk(&alias, Style::bold(120, STRONG.ink), room, 80);
    canvas.left(ALIASES, y + Length::tenths(58), style, &fitted(&alias, style, room));
    let handed = row.handed();
    let figure = words.amount(handed);
    let in_words = printable(&words.amount_in_words(handed));
    let below = if handed == row.amount {
        String::new()
    } else {
        printable(&words.with("paysheet-owed", &[("amount", &words.amount(row.amount))]))
    };
    let room = FIGURES - ALIASES - width(&below, NOTE) - Length::mm(4);
    let style = shrunk(&in_words, NOTE, room, 60);
    canvas.left(ALIASES, y + Length::tenths(104), style, &fitted(&in_words, style, room));
    canvas.left(STATES, y + Length::tenths(58), TEXT, &state(row.state, words));
    canvas.right(FIGURES, y + Length::tenths(58), Style::bold(120, STRONG.ink), &figure);
    canvas.right(FIGURES, y + Length::tenths(104), NOTE, &below);
    mark_box(canvas, RIGHT - BOX, y + (STEP - BOX) / 2, BOX);
    canvas.hairline(MARGIN, y + STEP, INNER);
}

/// How much goes out each way, and all of it; and what the fund adds so that cash comes out even.
fn totals(canvas: &mut Canvas, y: Length, rows: &[PayoutRow], words: &Words) {
    canvas.left(ALIASES, y, HEADING, &words.text("paysheet-totals"));
    let mut y = y;
    let sum =
        |of: &dyn Fn(&PayoutRow) -> Option<Money>| Money::sum(rows.iter().filter_map(of)).unwrap_or_default();
    for one in [PayoutState::Cash, PayoutState::Savings, PayoutState::Pending] {
        let count = rows.iter().filter(|row| row.state == one).count();
        if count == 0 {
            continue;
        }
        y += Length::mm(7);
        let label = words
            .with("paysheet-state-count", &[("state", &state(one, words)), ("count", &count.to_string())]);
        canvas.left(ALIASES, y, TEXT, &label);
        let amount = sum(&|row| (row.state == one).then(|| row.handed()));
        canvas.right(FIGURES, y, STRONG, &words.amount(amount));
    }
    canvas.hairline(ALIASES, y + Length::mm(3), FIGURES - ALIASES);
    y += Length::mm(10);
    let total = sum(&|row| Some(row.handed()));
    canvas.left(ALIASES, y, HEADING, &words.text("paysheet-total"));
    canvas.right(FIGURES, y, Style::bold(150, STRONG.ink), &words.amount(total));
    let in_words = printable(&words.amount_in_words(total));
    let style = shrunk(&in_words, NOTE, FIGURES - ALIASES, 60);
    canvas.left(ALIASES, y + Length::mm(6), style, &in_words);
    let rounding = total.minus(sum(&|row| Some(row.amount))).unwrap_or_default();
    if !rounding.is_zero() {
        let text = words.with("paysheet-rounding", &[("amount", &words.amount(rounding))]);
        canvas.left(ALIASES, y + Length::mm(12), NOTE, &text);
    }
}
