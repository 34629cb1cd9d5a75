//! The column of a statement: what came in, what went where, what is left for her, and what she is handed.

use super::plan::Plan;
use super::rows::{Row, rows, to_hand_over, to_receive};
use crate::documents::canvas::Canvas;
use crate::documents::length::Length;
use crate::documents::metrics::{fitted, printable, shrunk, width};
use crate::documents::page::{Ink, Style};
use crate::documents::parts::{
    FIGURE, HERO, HERO_WITH_SMALL, INNER, LABEL, MARGIN, NOTE, RIGHT, ROW, ROW_WITH_NOTE, hero, row,
};
use crate::l10n::Words;
use crate::views::{FundPart, Statement};

/// A row whose note stands beside what it says.
const CLOSE_ROW: Length = Length::tenths(74);
/// The sentence on the order, under the column.
const ORDER: Style = Style::regular(90, Ink::SOFT);
/// Between the column and the big figure.
const fn gap(roomy: bool) -> Length {
    if roomy { Length::tenths(35) } else { Length::tenths(28) }
}
/// A row between her profit and what she is handed.
const STEP: Length = Length::tenths(52);
const STEP_LABEL: Style = Style::regular(98, Ink::INK);

/// Draws it all; answers where the next thing begins.
pub(super) fn column(
    canvas: &mut Canvas,
    y: Length,
    plan: &Plan,
    statement: &Statement,
    words: &Words,
) -> Length {
    let mut y = y;
    for one in rows(statement, words) {
        let figure = words.amount(one.amount);
        y = if plan.roomy {
            row(canvas, y, &one.label, &one.note, &figure)
        } else {
            close_row(canvas, y, &one, &figure)
        };
    }
    if plan.order {
        let order = printable(&order(statement, words));
        let style = shrunk(&order, ORDER, INNER, 75);
        canvas.left(MARGIN, y + Length::tenths(48), style, &fitted(&order, style, INNER));
        y += order_height();
    }
    let hand_over = to_hand_over(statement, words);
    let small = if hand_over.is_empty() { to_receive(statement, words) } else { String::new() };
    let (label, profit) = (words.text("paper-statement-profit"), words.amount(statement.earned.profit));
    y = hero(canvas, y + gap(plan.roomy), &label, &profit, &small);
    handed_over(canvas, y, &hand_over, words)
}

/// What its rows, the big figure and what she is handed take.
pub(super) fn column_height(
    column: &[Row],
    hand_over: &[Row],
    statement: &Statement,
    roomy: bool,
    words: &Words,
) -> Length {
    let each = column.iter().map(|row| match (roomy, row.note.is_empty()) {
        (true, false) => ROW_WITH_NOTE,
        (true, true) => ROW,
        (false, _) => CLOSE_ROW,
    });
    let rows = each.fold(Length::ZERO, |sum, row| sum + row);
    let small = hand_over.is_empty() && !to_receive(statement, words).is_empty();
    let hand_over = STEP * i64::try_from(hand_over.len()).unwrap_or(0);
    rows + gap(roomy) + if small { HERO_WITH_SMALL } else { HERO } + hand_over
}

/// What the sentence on the order takes.
pub(super) const fn order_height() -> Length {
    Length::tenths(50)
}

/// What is taken off first, and what then.
fn order(statement: &Statement, words: &Words) -> String {
    let cut = match (statement.fund_part == FundPart::StallFee, statement.earned.fund.is_zero()) {
        (true, _) => "fee",
        (false, false) => "fund",
        (false, true) => "none",
    };
    let donated = if statement.earned.donated.is_zero() { "no" } else { "yes" };
    words.with("statement-order", &[("cut", cut), ("donated", donated)])
}

/// Everything on one line; a note that has no room is left out.
fn close_row(canvas: &mut Canvas, y: Length, row: &Row, figure: &str) -> Length {
    let baseline = y + Length::tenths(51);
    canvas.right(RIGHT, baseline, FIGURE, figure);
    let room = INNER - width(&printable(figure), FIGURE) - Length::mm(4);
    let label = fitted(&printable(&row.label), LABEL, room);
    canvas.left(MARGIN, baseline, LABEL, &label);
    let (taken, note) = (width(&label, LABEL) + Length::mm(3), printable(&row.note));
    if taken + width(&note, NOTE) <= room {
        canvas.left(MARGIN + taken, baseline, NOTE, &note);
    }
    canvas.hairline(MARGIN, y + CLOSE_ROW, INNER);
    y + CLOSE_ROW
}

/// From her profit to what she is handed, line by line below the big figure.
fn handed_over(canvas: &mut Canvas, y: Length, rows: &[Row], words: &Words) -> Length {
    let mut y = y;
    for (place, row) in (1..).zip(rows) {
        let last = place == rows.len();
        let style = if last { Style::bold(STEP_LABEL.size, Ink::INK) } else { STEP_LABEL };
        let (label, figure) = (printable(&row.label), words.amount(row.amount));
        let inset = Length::tenths(45);
        y += STEP;
        let room = INNER - inset * 2 - width(&figure, style) - Length::mm(3);
        canvas.left(MARGIN + inset, y, style, &fitted(&label, style, room));
        canvas.right(RIGHT - inset, y, style, &figure);
    }
    y
}
