//! The envelopes of a payout: which pieces each one takes, and what the drawer must be changed into so that every
//! one of them closes exactly.

use super::a4::{HEADING, INNER, LOWEST, MARGIN, NOTE, STRONG, TEXT, head, pages};
use super::canvas::Canvas;
use super::length::Length;
use super::metrics::{fitted, printable, shrunk};
use super::page::{Align, Ink, Paper, Style};
use super::pieces::{HIGH, NOTE_WIDE, face};
use crate::domain::change::{PIECES, Pile, sum};
use crate::domain::envelopes::Exchange;
use crate::l10n::Words;
use crate::views::{EnvelopePlan, Moment};

/// From one envelope to the next.
const STEP: Length = Length::tenths(82);
/// Where aliases stand, where amounts end, and the columns of pieces.
const ALIASES: Length = Length::mm(23);
const AMOUNTS: Length = Length::mm(85);
const FIRST: Length = Length::mm(94);
const COLUMN: Length = Length::tenths(97);
/// The three rows below the envelopes.
const TOTALS: Length = Length::mm(30);
/// What to change: heading, sentence, and the pieces of both sides.
const EXCHANGE: Length = Length::mm(56);
/// From one kind of piece of an exchange to the next, and so many beside each other.
const KIND: (Length, Length) = (Length::mm(21), Length::tenths(88));
const KINDS_ACROSS: usize = 4;
/// How wide each side of an exchange is.
const SIDE: Length = Length::mm(90);

/// The sheet: a row for each envelope, a column for each note and coin.
pub fn envelope_sheet(plan: &EnvelopePlan, fair: &str, day: Moment, words: &Words) -> Paper {
    let mut canvases = Vec::new();
    let (mut canvas, mut y) = begin(plan, day, words);
    for envelope in &plan.envelopes {
        if y + STEP > LOWEST {
            canvases.push(std::mem::take(&mut canvas));
            (canvas, y) = begin(plan, day, words);
        }
        let participant = &envelope.participant;
        canvas.picture(&participant.pictogram, MARGIN, y + Length::mm(1), Length::mm(6));
        let (alias, room) = (printable(&participant.alias), AMOUNTS - ALIASES - Length::mm(24));
        let style = shrunk(&alias, TEXT, room, 70);
        let baseline = y + Length::tenths(54);
        canvas.left(ALIASES, baseline, style, &fitted(&alias, style, room));
        let amount = printable(&words.amount(envelope.amount));
        canvas.right(AMOUNTS, baseline, shrunk(&amount, STRONG, Length::mm(23), 60), &amount);
        counts(&mut canvas, baseline, TEXT, &envelope.pieces);
        canvas.hairline(MARGIN, y + STEP, INNER);
        y += STEP;
    }
    let below = if plan.drawer.is_some() { TOTALS + EXCHANGE } else { TOTALS };
    if y + below > LOWEST {
        canvases.push(std::mem::take(&mut canvas));
        (canvas, y) = begin(plan, day, words);
    }
    y = totals(&mut canvas, y, plan, words);
    if let Some((_, exchange)) = &plan.drawer {
        self::exchange(&mut canvas, y + Length::mm(12), exchange, words);
    }
    canvases.push(canvas);
    let foot = words.with("paysheet-foot", &[("fair", fair)]);
    Paper { title: words.text("envelopes-title"), pages: pages(canvases, &foot, words) }
}

/// A page with its head and a face over each column; answers where rows begin.
fn begin(plan: &EnvelopePlan, day: Moment, words: &Words) -> (Canvas, Length) {
    let mut canvas = Canvas::default();
    let count = words.with("envelopes-count", &[("count", &plan.envelopes.len().to_string())]);
    let y = head(&mut canvas, &words.text("envelopes-title"), [&words.day(day), &count]) + Length::mm(4);
    for (piece, middle) in PIECES.iter().zip(columns()) {
        face(&mut canvas, piece.value, middle, y);
    }
    canvas.left(ALIASES, y + Length::mm(5), NOTE, &words.text("paysheet-who"));
    canvas.right(AMOUNTS, y + Length::mm(5), NOTE, &words.text("paysheet-amount"));
    let y = y + HIGH + Length::mm(2);
    canvas.hairline(MARGIN, y, INNER);
    (canvas, y)
}

/// The middle of each column of pieces, the largest first.
fn columns() -> impl Iterator<Item = Length> {
    (0..).map(|place| FIRST + COLUMN * place)
}

/// How many of each piece, under its face; none is left blank.
fn counts(canvas: &mut Canvas, baseline: Length, style: Style, piles: &[Pile]) {
    for (piece, middle) in PIECES.iter().zip(columns()) {
        let count = count(piles, piece.value);
        if count > 0 {
            let text = count.to_string();
            canvas.text(middle, baseline, Align::Centre, shrunk(&text, style, COLUMN, 50), &text);
        }
    }
}

fn count(piles: &[Pile], value: i64) -> i64 {
    piles.iter().filter(|pile| pile.value == value).map(|pile| i64::from(pile.count)).sum()
}

/// All envelopes together, what the drawer holds of it, and what it has too much or too little of.
fn totals(canvas: &mut Canvas, y: Length, plan: &EnvelopePlan, words: &Words) -> Length {
    canvas.rule(MARGIN, y, INNER, Length::micrometres(400), Ink::INK);
    let mut y = y + Length::mm(7);
    canvas.left(ALIASES, y, STRONG, &words.text("envelopes-needed"));
    let total = printable(&words.amount(plan.total));
    canvas.right(AMOUNTS, y, shrunk(&total, STRONG, Length::mm(30), 60), &total);
    counts(canvas, y, STRONG, &plan.needed);
    let Some((held, _)) = &plan.drawer else { return y };
    y += Length::mm(8);
    canvas.left(ALIASES, y, TEXT, &words.text("envelopes-held"));
    let worth = printable(&words.amount(sum(held).unwrap_or_default()));
    canvas.right(AMOUNTS, y, shrunk(&worth, TEXT, Length::mm(30), 60), &worth);
    counts(canvas, y, TEXT, held);
    y += Length::mm(8);
    canvas.left(ALIASES, y, TEXT, &words.text("envelopes-over"));
    for (piece, middle) in PIECES.iter().zip(columns()) {
        let over = count(held, piece.value) - count(&plan.needed, piece.value);
        let (text, ink) = match over {
            0 => continue,
            1.. => (format!("+{over}"), Ink::SOFT),
            _ => (format!("−{}", over.unsigned_abs()), Ink::RUST),
        };
        let style = shrunk(&text, Style { ink, ..STRONG }, COLUMN, 50);
        canvas.text(middle, y, Align::Centre, style, &text);
    }
    y
}

/// What to take to be changed and what to ask for; or that nothing is to be changed; and the cash that is missing.
fn exchange(canvas: &mut Canvas, y: Length, exchange: &Exchange, words: &Words) {
    canvas.left(MARGIN, y, HEADING, &words.text("envelopes-change"));
    if exchange.ask.is_empty() {
        canvas.left(MARGIN, y + Length::mm(7), TEXT, &words.text("envelopes-exact"));
        return;
    }
    let mut y = y + Length::mm(7);
    if !exchange.missing.is_zero() {
        let missing = words.with("envelopes-missing", &[("amount", &words.amount(exchange.missing))]);
        canvas.left(MARGIN, y, Style { ink: Ink::RUST, ..STRONG }, &missing);
        y += Length::mm(8);
    }
    let sides = [("envelopes-give", &exchange.give), ("envelopes-ask", &exchange.ask)];
    let mut x = MARGIN;
    for (key, piles) in sides.into_iter().filter(|(_, piles)| !piles.is_empty()) {
        let worth = words.amount(sum(piles).unwrap_or_default());
        canvas.left(x, y, TEXT, &words.with(key, &[("amount", &worth)]));
        let mut place = (x, y + Length::mm(3));
        for (nth, pile) in (1..).zip(piles) {
            let text = format!("×\u{a0}{}", pile.count);
            face(canvas, pile.value, place.0 + NOTE_WIDE / 2, place.1);
            let beside = place.0 + NOTE_WIDE + Length::tenths(15);
            let style = shrunk(&text, STRONG, KIND.0 - NOTE_WIDE - Length::mm(2), 50);
            canvas.left(beside, place.1 + (HIGH + STRONG.capital()) / 2, style, &text);
            place = if nth % KINDS_ACROSS == 0 { (x, place.1 + KIND.1) } else { (place.0 + KIND.0, place.1) };
        }
        x += SIDE;
    }
}
