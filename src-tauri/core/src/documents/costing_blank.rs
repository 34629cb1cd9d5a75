//! The costing sheet to fill in by hand: the same sums in the same order, with lines to write on.

use super::canvas::Canvas;
use super::length::Length;
use super::metrics::width;
use super::page::{Align, Area, Ink, Paper, Style};
use super::parts::{HEADING, HEIGHT, INNER, LABEL, MARGIN, NOTE, RADIUS, RIGHT, WIDTH, foot, head};
use crate::l10n::Words;

/// Lines for materials.
const MATERIALS: i64 = 8;
/// From one line to write on to the next: room for a hand.
const STEP: Length = Length::tenths(77);
/// How wide amounts are written.
const AMOUNT: Length = Length::mm(30);

/// A sheet to copy and fill in, on one page of A5.
pub fn blank_costing_sheet(fair: &str, words: &Words) -> Paper {
    let mut canvas = Canvas::default();
    let title = words.text("costing-title");
    let mut y = head(&mut canvas, Some("pencil"), &title, ["", ""]);
    let date = words.text("paper-costing-date");
    let end = RIGHT - Length::mm(32);
    canvas.right(end - Length::mm(2), Length::tenths(172), NOTE, &date);
    canvas.hairline(end, Length::tenths(175), RIGHT - end);
    y += STEP + Length::mm(1);
    let half = MARGIN + Length::mm(84);
    to_write(&mut canvas, (MARGIN, half - Length::mm(4)), y, &words.text("paper-costing-product"));
    to_write(&mut canvas, (half, RIGHT), y, &words.text("paper-costing-pieces"));
    y += STEP + Length::mm(2);
    canvas.left(MARGIN, y, HEADING, &words.text("costing-materials"));
    canvas.right(RIGHT, y, NOTE, &words.text("costing-materials-hint"));
    for _ in 0..MATERIALS {
        y += STEP;
        canvas.hairline(MARGIN, y, INNER - AMOUNT - Length::mm(4));
        amount(&mut canvas, y);
    }
    y += Length::mm(1);
    for (mark, key) in [
        ("A", "paper-costing-blank-sum"),
        ("B", "paper-costing-blank-work"),
        ("C", "paper-costing-blank-indirect"),
        ("D", "paper-costing-blank-total"),
    ] {
        y += STEP;
        marked(&mut canvas, y, mark, &words.text(key));
        amount(&mut canvas, y);
    }
    y += Length::mm(5);
    for (title, note) in [
        ("paper-costing-each", "paper-costing-blank-each"),
        ("paper-costing-suggested", "paper-costing-blank-suggested"),
        ("paper-costing-leaves", "paper-costing-blank-leaves"),
        ("paper-costing-break-even", "paper-costing-blank-break-even"),
    ] {
        y = answer(&mut canvas, y, &words.text(title), &words.text(note));
    }
    foot(&mut canvas, fair, &title);
    Paper { title, pages: vec![canvas.page(WIDTH, HEIGHT)] }
}

/// A word, and a line behind it up to the right.
fn to_write(canvas: &mut Canvas, (left, right): (Length, Length), y: Length, label: &str) {
    canvas.left(left, y, LABEL, label);
    let start = left + width(label, LABEL) + Length::mm(3);
    canvas.hairline(start, y + Length::tenths(4), right - start);
}

/// Where an amount is written.
fn amount(canvas: &mut Canvas, y: Length) {
    let currency = "S/";
    canvas.left(RIGHT - AMOUNT, y - Length::tenths(6), NOTE, currency);
    let start = RIGHT - AMOUNT + width(currency, NOTE) + Length::mm(2);
    canvas.hairline(start, y, RIGHT - start);
}

/// A line with the letter by which the sums below call it.
fn marked(canvas: &mut Canvas, y: Length, mark: &str, label: &str) {
    let side = Length::tenths(56);
    let area = Area { x: MARGIN, y: y - Length::tenths(50), width: side, height: side };
    canvas.filled(area, side / 2, Ink::SAND);
    let letter = Style::bold(100, Ink::INK);
    canvas.text(MARGIN + side / 2, y - Length::tenths(10), Align::Centre, letter, mark);
    canvas.left(MARGIN + side + Length::mm(3), y - Length::tenths(8), Style::regular(100, Ink::INK), label);
}

/// What is to be worked out, how, and where to write it.
fn answer(canvas: &mut Canvas, y: Length, title: &str, note: &str) -> Length {
    let height = Length::tenths(128);
    canvas.filled(Area { x: MARGIN, y, width: INNER, height }, RADIUS, Ink::MINT);
    let left = MARGIN + Length::tenths(40);
    canvas.left(left, y + Length::tenths(54), Style::bold(110, Ink::INK), title);
    canvas.left(left, y + Length::tenths(97), Style::regular(85, Ink::SOFT), note);
    let start = RIGHT - Length::mm(26);
    canvas.rule(start, y + Length::tenths(66), Length::mm(22), Length::micrometres(250), Ink::INK);
    y + height + Length::tenths(18)
}
