//! The day's closing on one page, to keep and to show: the count piece by piece, what was expected, and the proof
//! that what was found is what everybody gets. Of a till that goes on it is a reading, without count and seal.

use super::a4::{HEADING, HEIGHT, INNER, MARGIN, NOTE, RIGHT, STRONG, TEXT, head, pages};
use super::canvas::Canvas;
use super::length::Length;
use super::metrics::{fitted, printable, shrunk, width, wrap};
use super::page::{Area, Ink, Paper, Style};
use super::pieces::{HIGH, NOTE_WIDE, face};
use crate::domain::count::CountKind;
use crate::domain::proof::ProofTerm;
use crate::l10n::Words;
use crate::views::{Interval, ProofClosed, ProofPaper};

/// Two columns of this width, and where the right one begins.
const WIDE: Length = Length::mm(84);
const SECOND: Length = Length::mm(111);
/// From one line to the next, and from one kind of piece to the next.
const STEP: Length = Length::mm(7);
const PIECE: Length = Length::tenths(72);
/// The foot stands at the bottom: nothing of the list of intervals may reach into it.
const SEAL: Length = Length::mm(258);
/// What the equation gets to, in both columns.
const SUM: Style = Style::bold(150, Ink::GREEN);

/// The page.
pub fn proof_page(paper: &ProofPaper, fair: &str, words: &Words) -> Paper {
    let mut canvas = Canvas::default();
    let title = match &paper.closed {
        Some(closed) => words.with("closed-title", &[("number", &closed.number.to_string())]),
        None => words.text("proofpage-reading"),
    };
    let (till, from, to) = (paper.till.to_string(), words.time(paper.from), words.time(paper.to));
    let hours = words.with("paper-day-till", &[("number", &till), ("from", &from), ("to", &to)]);
    let top = head(&mut canvas, &title, [&words.day(paper.from), &hours]) + Length::mm(10);
    let y = match &paper.closed {
        Some(closed) => {
            let left = pieces(&mut canvas, top, closed, words);
            let right = verdict(&mut canvas, top, paper, closed, words);
            left.max(wallets(&mut canvas, right + Length::mm(11), SECOND, paper, words))
        }
        None => expected(&mut canvas, top, paper, words).max(wallets(&mut canvas, top, SECOND, paper, words)),
    };
    let y = equation(&mut canvas, y + Length::mm(12), paper, words);
    let small = words.with(
        "small-sales",
        &[("count", &paper.small.sales.to_string()), ("total", &words.amount(paper.small.total))],
    );
    let y = canvas.lines(MARGIN, y + Length::mm(12), INNER, TEXT, &small);
    intervals(&mut canvas, y + Length::mm(6), &paper.intervals, words);
    if let Some(closed) = &paper.closed {
        seal(&mut canvas, closed, words);
    }
    let printed = words.with("paysheet-foot", &[("fair", fair)]);
    Paper { title, pages: pages(vec![canvas], &printed, words) }
}

/// What was counted, note by note and coin by coin.
fn pieces(canvas: &mut Canvas, y: Length, closed: &ProofClosed, words: &Words) -> Length {
    canvas.left(MARGIN, y, HEADING, &words.text("proofpage-count"));
    let mut y = y + Length::mm(3);
    for pile in &closed.pieces {
        face(canvas, pile.value, MARGIN + NOTE_WIDE / 2, y);
        let baseline = y + (HIGH + TEXT.capital()) / 2;
        canvas.left(MARGIN + NOTE_WIDE + Length::mm(3), baseline, TEXT, &format!("×\u{a0}{}", pile.count));
        let amount = words.amount(pile.amount().unwrap_or_default());
        canvas.right(MARGIN + WIDE, baseline, TEXT, &amount);
        y += PIECE;
    }
    if closed.pieces.is_empty() {
        y += Length::mm(5);
        canvas.left(MARGIN, y, NOTE, &words.text("proofpage-no-pieces"));
        y += Length::mm(3);
    }
    canvas.hairline(MARGIN, y + Length::mm(1), WIDE);
    y += Length::mm(7);
    line(canvas, (MARGIN, y), STRONG, &words.text("paper-day-counted"), &words.amount(closed.counted));
    y
}

/// What was expected, what was counted, and the difference with its reason: of the till, never of a person.
fn verdict(
    canvas: &mut Canvas,
    y: Length,
    paper: &ProofPaper,
    closed: &ProofClosed,
    words: &Words,
) -> Length {
    canvas.left(SECOND, y, HEADING, &words.text("paper-day-drawer"));
    let mut y = y + STEP;
    line(canvas, (SECOND, y), TEXT, &words.text("paper-day-expected"), &words.amount(paper.expected));
    y += STEP;
    line(canvas, (SECOND, y), TEXT, &words.text("paper-day-counted"), &words.amount(closed.counted));
    y += Length::mm(4);
    let difference = closed.counted.minus(paper.expected).unwrap_or_default();
    let (key, amount, ink) = match (difference.is_zero(), difference.is_negative()) {
        (true, _) => ("paper-day-agrees", difference, Ink::GREEN),
        (_, true) => ("paper-day-short", difference.negated(), Ink::RUST),
        (_, false) => ("paper-day-over", difference, Ink::RUST),
    };
    let mut notes = Vec::new();
    if let Some(reason) = closed.reason {
        notes.push(words.text(&format!("difference-{}", reason.word())));
    }
    if !difference.is_zero() {
        notes.push(words.text("paper-day-difference-note"));
    }
    let inset = Length::mm(4);
    let count = i64::try_from(notes.len()).unwrap_or(0);
    let high = Length::mm(12) + Length::mm(5) * count;
    canvas.outlined(Area { x: SECOND, y, width: WIDE, height: high }, Length::tenths(25), ink);
    let baseline = y + Length::tenths(78);
    let figure = printable(&words.amount(amount));
    let label = words.text(key);
    let room = WIDE - inset * 2 - width(&label, Style::bold(115, ink)) - Length::mm(3);
    canvas.left(SECOND + inset, baseline, Style::bold(115, ink), &label);
    let style = shrunk(&figure, Style::bold(160, ink), room, 80);
    canvas.right(SECOND + WIDE - inset, baseline, style, &figure);
    for (nth, note) in (1..).zip(&notes) {
        let note = fitted(&printable(note), NOTE, WIDE - inset * 2);
        canvas.left(SECOND + inset, baseline + Length::tenths(10) + Length::mm(5) * nth, NOTE, &note);
    }
    y + high
}

/// Of a till that goes on: what should be in the drawer by now.
fn expected(canvas: &mut Canvas, y: Length, paper: &ProofPaper, words: &Words) -> Length {
    canvas.left(MARGIN, y, HEADING, &words.text("paper-day-drawer"));
    let panel = y + Length::mm(4);
    let area = Area { x: MARGIN, y: panel, width: WIDE, height: Length::mm(23) };
    canvas.filled(area, Length::mm(3), Ink::MINT);
    let inset = Length::mm(5);
    canvas.left(MARGIN + inset, panel + Length::mm(8), TEXT, &words.text("paper-day-expected"));
    let figure = printable(&words.amount(paper.expected));
    let style = shrunk(&figure, Style::bold(210, Ink::GREEN), WIDE - inset * 2, 90);
    canvas.left(MARGIN + inset, panel + Length::mm(18), style, &figure);
    let note = words.text("proofpage-not-counted");
    canvas.lines(MARGIN, panel + Length::mm(29), WIDE, NOTE, &note) - NOTE.leading()
}

/// Each wallet by the books, and by the telephone if it was looked up.
fn wallets(canvas: &mut Canvas, y: Length, x: Length, paper: &ProofPaper, words: &Words) -> Length {
    canvas.left(x, y, HEADING, &words.text("proofpage-wallets"));
    let (books, phone) = (x + Length::mm(50), x + WIDE);
    let mut y = y + STEP;
    canvas.right(books, y, NOTE, &words.text("proofpage-books"));
    let looked_up = if paper.confirmed.is_some() { "proofpage-phone" } else { "proofpage-unchecked" };
    canvas.right(phone, y, NOTE, &words.text(looked_up));
    let confirmed = paper.confirmed.unwrap_or_default().each();
    for ((means, recorded), (_, confirmed)) in paper.recorded.each().into_iter().zip(confirmed).skip(1) {
        y += STEP;
        canvas.left(x, y, TEXT, &words.text(&format!("means-{}", means.word())));
        let ink = if recorded == confirmed { STRONG.ink } else { Ink::RUST };
        let (recorded, confirmed) = (words.amount(recorded), words.amount(confirmed));
        let fit = |text: &str, style| shrunk(text, style, Length::mm(32), 60);
        canvas.right(books, y, fit(&recorded, TEXT), &recorded);
        if paper.confirmed.is_some() {
            canvas.right(phone, y, fit(&confirmed, Style { ink, ..STRONG }), &confirmed);
        }
    }
    y
}

/// Both sides of the proof, and the one figure that both come to.
fn equation(canvas: &mut Canvas, y: Length, paper: &ProofPaper, words: &Words) -> Length {
    let (left, right) = paper.proof.sums().unwrap_or_default();
    canvas.rule(MARGIN, y - Length::mm(6), INNER, Length::micrometres(250), Ink::LINE);
    let mut low = y;
    for (x, heading, terms, sum) in
        [(MARGIN, "proof-left", &paper.proof.left, left), (SECOND, "proof-right", &paper.proof.right, right)]
    {
        canvas.left(x, y, HEADING, &words.text(heading));
        let mut y = y;
        for (term, amount) in terms {
            y += STEP;
            line(canvas, (x, y), TEXT, &said(*term, paper, words), &words.amount(*amount));
        }
        canvas.hairline(x, y + Length::mm(3), WIDE);
        y += Length::mm(11);
        let sum = printable(&words.amount(sum));
        canvas.left(x, y, STRONG, &words.text("proof-sum"));
        canvas.right(x + WIDE, y, shrunk(&sum, SUM, WIDE - Length::mm(20), 80), &sum);
        low = low.max(y);
    }
    canvas.left(MARGIN + WIDE + Length::mm(4), low, SUM, "=");
    low
}

/// A term as screens say it; of a till that goes on it is what the books have.
fn said(term: ProofTerm, paper: &ProofPaper, words: &Words) -> String {
    match term {
        ProofTerm::CountedCash if paper.closed.is_none() => words.text("proofpage-cash"),
        ProofTerm::ConfirmedWallets if paper.confirmed.is_none() => words.text("proofpage-wallets-recorded"),
        _ => words.text(&format!("proof-{}", term.word())),
    }
}

/// From count to count, where more or less came to be: as many as there is room for, the last ones.
fn intervals(canvas: &mut Canvas, y: Length, intervals: &[Interval], words: &Words) {
    if intervals.is_empty() {
        return;
    }
    canvas.left(MARGIN, y, HEADING, &words.text("intervals-title"));
    let room = (SEAL - Length::mm(6) - y).in_micrometres() / STEP.in_micrometres();
    let room = usize::try_from(room).unwrap_or(0).max(1);
    let earlier = if intervals.len() > room { intervals.len() - room + 1 } else { 0 };
    let mut y = y;
    if earlier > 0 {
        y += STEP;
        canvas.left(MARGIN, y, NOTE, &words.with("proofpage-earlier", &[("count", &earlier.to_string())]));
    }
    for one in intervals.iter().skip(earlier) {
        y += STEP;
        let (from, to) = (words.time(one.from), words.time(one.to));
        canvas.left(MARGIN, y, TEXT, &words.with("interval", &[("from", &from), ("to", &to)]));
        let kind = match one.kind {
            CountKind::Check => "check-title-check",
            CountKind::HandOver => "check-title-hand_over",
            CountKind::Close => "proofpage-count-close",
        };
        canvas.left(SECOND, y, NOTE, &words.text(kind));
        let (figure, ink) = if one.difference.is_zero() {
            (words.text("interval-even"), Ink::GREEN)
        } else {
            (words.amount(one.difference), Ink::RUST)
        };
        canvas.right(RIGHT, y, Style { ink, ..STRONG }, &figure);
    }
}

/// The seal of the books up to here, and what it is good for.
fn seal(canvas: &mut Canvas, closed: &ProofClosed, words: &Words) {
    let area = Area { x: MARGIN, y: SEAL, width: INNER, height: HEIGHT - Length::mm(17) - SEAL };
    canvas.outlined(area, Length::mm(3), Ink::INK);
    let (large, small) = (Style::bold(190, Ink::INK), Style::regular(95, Ink::SOFT));
    let middle = SEAL + area.height / 2;
    let text = words.with("proofpage-seal", &[("seal", &closed.seal)]);
    canvas.left(MARGIN + Length::mm(6), middle + large.capital() / 2, large, &text);
    let x = MARGIN + Length::mm(6) + width(&text, large) + Length::mm(8);
    let why = wrap(&words.text("closed-seal-why"), small, RIGHT - Length::mm(6) - x, Length::ZERO);
    let lines = i64::try_from(why.len()).unwrap_or(1);
    let mut y = middle - small.leading() * (lines - 1) / 2 + small.capital() / 2;
    for line in why {
        canvas.left(x, y, small, &line);
        y += small.leading();
    }
}

/// What, and how much, over a column's width.
fn line(canvas: &mut Canvas, (x, y): (Length, Length), style: Style, label: &str, figure: &str) {
    let figure = printable(figure);
    let bold = shrunk(&figure, Style::bold(style.size, style.ink), Length::mm(40), 60);
    canvas.right(x + WIDE, y, bold, &figure);
    let room = WIDE - width(&figure, bold) - Length::mm(3);
    let label = printable(label);
    let style = shrunk(&label, style, room, 80);
    canvas.left(x, y, style, &fitted(&label, style, room));
}
