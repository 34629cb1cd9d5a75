//! The day report: what was sold, how it was paid, and whether the drawer agrees. Aggregates only.

use super::canvas::Canvas;
use super::length::Length;
use super::names::day_code;
use super::page::{Area, Ink, Paper, Style};
use super::parts::{HEADING, HEIGHT, INNER, MARGIN, NOTE, RADIUS, RIGHT, WIDTH, foot, head, hero, row};
use crate::domain::money::Money;
use crate::l10n::Words;
use crate::views::{Day, Moment, Session};

/// A line of the two tables below the big figure.
const PLAIN: Style = Style::regular(105, Ink::INK);
/// A line that the others lead to.
const STRONG: Style = Style::bold(105, Ink::INK);
/// From one such line to the next, and where a day with orders has more of them than the page has room for.
const STEP: Length = Length::tenths(66);
const CLOSE: Length = Length::tenths(52);
/// So many lines that not every day has fit at the wider step.
const FEW: usize = 1;
/// Where the bars of the means of payment stand, and the longest.
const BARS: (Length, Length) = (Length::mm(62), Length::mm(44));

/// The report of a session, or of the whole fair, on one page of A5.
pub fn day_report(day: &Day, session: Option<&Session>, fair: &str, at: Moment, words: &Words) -> Paper {
    let mut canvas = Canvas::default();
    let when = session.map(|session| session.opened_at).or(day.opened_at).unwrap_or(at);
    let title = words.text("paper-day-title");
    let mut y = head(&mut canvas, None, &title, [&words.day(when), &hours(session, words)]);
    y = figures(&mut canvas, y, day, words);
    let rows = Rows::of(day);
    y = means(&mut canvas, y + Length::mm(11), day, &rows, words);
    y = drawer(&mut canvas, y + Length::mm(11), day, &rows, words);
    verdict(&mut canvas, y + Length::tenths(45), day, words);
    let fair = match session {
        Some(session) => {
            words.with("paper-day-code", &[("fair", fair), ("code", &day_code(when, session.number))])
        }
        None => fair.to_owned(),
    };
    foot(&mut canvas, &fair, &words.with("paper-day-printed", &[("at", &words.moment(at))]));
    Paper { title, pages: vec![canvas.page(WIDTH, HEIGHT)] }
}

/// What only a day with orders has, and how close all lines stand so that they fit.
struct Rows {
    wallets: Vec<(&'static str, Money)>,
    drawer: Vec<(&'static str, Money)>,
    step: Length,
}

impl Rows {
    fn of(day: &Day) -> Self {
        let some = |rows: [(&'static str, Money); 2]| {
            rows.into_iter().filter(|(_, amount)| !amount.is_zero()).collect::<Vec<_>>()
        };
        let by_orders = day.by_orders().unwrap_or_default();
        let wallets =
            some([("paper-day-orders-yape", by_orders.yape), ("paper-day-orders-plin", by_orders.plin)]);
        let drawer =
            some([("paper-day-deposits", day.deposits.cash), ("paper-day-swapped", day.swapped.cash)]);
        let step = if wallets.len() + drawer.len() > FEW { CLOSE } else { STEP };
        Self { wallets, drawer, step }
    }
}

/// Which till, and from when to when.
fn hours(session: Option<&Session>, words: &Words) -> String {
    let Some(session) = session else {
        return words.text("paper-day-whole-fair");
    };
    let (number, from) = (session.number.to_string(), words.time(session.opened_at));
    match session.closed_at {
        Some(closed) => {
            words.with("paper-day-till", &[("number", &number), ("from", &from), ("to", &words.time(closed))])
        }
        None => words.with("paper-day-till-open", &[("number", &number), ("from", &from)]),
    }
}

/// What was sold, down to what stays sold.
fn figures(canvas: &mut Canvas, y: Length, day: &Day, words: &Words) -> Length {
    let sales = words.with("paper-day-sales-count", &[("count", &day.sales.to_string())]);
    let returns = words.with("paper-day-returns-count", &[("count", &day.returns.to_string())]);
    let y = row(canvas, y, &words.text("paper-day-gross"), &sales, &words.amount(day.gross));
    let y = row(
        canvas,
        y,
        &words.text("paper-day-discounts"),
        &words.text("paper-day-discounts-note"),
        &words.amount(day.discounts),
    );
    let y = row(canvas, y, &words.text("paper-day-returned"), &returns, &words.amount(day.returned));
    hero(canvas, y + Length::tenths(35), &words.text("paper-day-net"), &words.amount(day.net), "")
}

/// How it was paid: with what was rounded off, it adds up to what was sold.
fn means(canvas: &mut Canvas, y: Length, day: &Day, rows: &Rows, words: &Words) -> Length {
    canvas.left(MARGIN, y, HEADING, &words.text("paper-day-means"));
    let most = day.tenders.each().iter().map(|(_, kept)| kept.centimos()).max().unwrap_or(0).max(1);
    let mut y = y;
    for (means, kept) in day.tenders.each() {
        y += rows.step;
        line(canvas, y, PLAIN, &words.text(&format!("means-{}", means.word())), &words.amount(kept));
        let length = BARS.1.portion(kept.centimos().max(0), most);
        if length > Length::ZERO {
            let height = Length::tenths(30);
            let area = Area { x: BARS.0, y: y - Length::tenths(29), width: length, height };
            canvas.bar(area, height / 2, vec![(length, Ink::AMBER)]);
        }
    }
    y += rows.step;
    line(canvas, y, PLAIN, &words.text("paper-day-rounding"), &words.amount(day.rounding));
    for (key, amount) in &rows.wallets {
        y += rows.step;
        line(canvas, y, PLAIN, &words.text(key), &words.amount(*amount));
    }
    y
}

/// The drawer: what should be in it.
fn drawer(canvas: &mut Canvas, y: Length, day: &Day, rows: &Rows, words: &Words) -> Length {
    let cash = &day.cash;
    canvas.left(MARGIN, y, HEADING, &words.text("paper-day-drawer"));
    let [before, after] = [
        [("paper-day-float", cash.float), ("paper-day-cash-sales", day.tenders.cash)],
        [("paper-day-cash-in", cash.put_in), ("paper-day-cash-out", cash.taken_out.negated())],
    ];
    let mut y = y;
    for (key, amount) in before.iter().chain(&rows.drawer).chain(&after) {
        y += rows.step;
        line(canvas, y, PLAIN, &words.text(key), &words.amount(*amount));
    }
    canvas.hairline(MARGIN, y + Length::tenths(24), INNER);
    y += rows.step + Length::tenths(10);
    line(canvas, y, STRONG, &words.text("paper-day-expected"), &words.amount(cash.expected));
    if let Some(counted) = cash.counted {
        y += rows.step;
        line(canvas, y, STRONG, &words.text("paper-day-counted"), &words.amount(counted));
    }
    y
}

/// Whether it agrees. A difference is of a till and an interval; it is shown, and blames nobody.
fn verdict(canvas: &mut Canvas, y: Length, day: &Day, words: &Words) {
    let (key, figure, ink) = match day.cash.difference {
        None => ("paper-day-not-counted", String::new(), Ink::SOFT),
        Some(difference) if difference.is_zero() => {
            ("paper-day-agrees", words.amount(difference), Ink::GREEN)
        }
        Some(difference) if difference.is_negative() => {
            ("paper-day-short", words.amount(difference.negated()), Ink::RUST)
        }
        Some(difference) => ("paper-day-over", words.amount(difference), Ink::RUST),
    };
    let area = Area { x: MARGIN, y, width: INNER, height: Length::mm(13) };
    canvas.outlined(area, RADIUS, ink);
    let inset = Length::tenths(45);
    let note = if day.cash.difference.is_some_and(|difference| !difference.is_zero()) {
        "paper-day-difference-note"
    } else {
        ""
    };
    let lower = if note.is_empty() { Length::tenths(80) } else { Length::tenths(60) };
    canvas.left(MARGIN + inset, y + lower, Style::bold(115, ink), &words.text(key));
    canvas.right(RIGHT - inset, y + Length::tenths(83), Style::bold(150, ink), &figure);
    if !note.is_empty() {
        canvas.left(MARGIN + inset, y + Length::tenths(103), NOTE, &words.text(note));
    }
}

fn line(canvas: &mut Canvas, y: Length, style: Style, label: &str, figure: &str) {
    canvas.left(MARGIN, y, style, label);
    canvas.right(RIGHT, y, Style::bold(style.size, style.ink), figure);
}
