//! A till of paper, printed beforehand for a power cut: what is sold, with boxes for a stroke a piece by means of
//! payment, and what is needed to write it down in the till afterwards. It says nothing of who sells.

use super::a4::{HEADING, INNER, LOWEST, MARGIN, NOTE, STRONG, TEXT, head, pages};
use super::canvas::Canvas;
use super::length::Length;
use super::metrics::{fitted, printable, shrunk, width, wrap};
use super::offer;
use super::page::{Align, Area, Ink, Paper, Style};
use crate::domain::catalog::Product;
use crate::domain::refusal::Refusal;
use crate::domain::tender::Means;
use crate::l10n::Words;

/// From one product to the next.
const STEP: Length = Length::tenths(92);
/// Where pictures and names stand, where prices end, and the boxes: where the first begins and how wide each is.
const PICTURES: Length = Length::mm(32);
const NAMES: Length = Length::mm(40);
const PRICES: Length = Length::mm(103);
const BOXES: Length = Length::mm(106);
const BOX: Length = Length::tenths(290);
const BOX_GAP: Length = Length::mm(1);
/// A code at the left.
const CODE: Style = Style::regular(85, Ink::SOFT);
const NAME: Style = Style::regular(98, Ink::INK);
const SMALL_NAME: Style = Style::regular(86, Ink::INK);
/// Lines for what is not on the list, and for money that comes and goes without a sale.
const OTHERS: i64 = 4;
const MOVES: i64 = 3;
/// The foot of the last page: other things, money in and out, and totals.
const FOOT: Length = Length::tenths(1080);

/// The sheet, on as many pages as the products take, in the order they are given.
pub fn paper_sheet(products: &[Product], fair: &str, words: &Words) -> Result<Paper, Refusal> {
    if products.is_empty() {
        return Err(Refusal::NothingToPrint);
    }
    let mut canvases = Vec::new();
    let (mut canvas, mut y) = begin(true, words);
    for product in products {
        if y + STEP > LOWEST {
            canvases.push(std::mem::take(&mut canvas));
            (canvas, y) = begin(false, words);
        }
        row(&mut canvas, y, product, words);
        y += STEP;
    }
    if y + FOOT > LOWEST {
        canvases.push(std::mem::take(&mut canvas));
        (canvas, y) = begin(false, words);
    }
    let y = others(&mut canvas, y, words);
    let y = moves(&mut canvas, y + Length::mm(9), words);
    totals(&mut canvas, y + Length::mm(10), words);
    canvases.push(canvas);
    let foot = words.with("papersheet-foot", &[("fair", fair)]);
    Ok(Paper { title: words.text("papersheet-title"), pages: pages(canvases, &foot, words) })
}

/// A page with its head, what has to be filled in on each, and the names of the columns.
fn begin(first: bool, words: &Words) -> (Canvas, Length) {
    let mut canvas = Canvas::default();
    let note = words.text("papersheet-note");
    let mut y = head(&mut canvas, &words.text("papersheet-title"), [&note, ""]);
    y = to_fill_in(&mut canvas, y + Length::mm(10), words);
    if first {
        y += Length::mm(3);
        for (nth, key) in
            (1..).zip(["papersheet-how-1", "papersheet-how-2", "papersheet-how-3", "papersheet-how-4"])
        {
            y += Length::tenths(56);
            canvas.left(MARGIN, y, STRONG, &i64::to_string(&nth));
            let text = printable(&words.text(key));
            let style = shrunk(&text, TEXT, INNER - Length::mm(5), 80);
            canvas.left(MARGIN + Length::mm(5), y, style, &text);
        }
    }
    y += Length::mm(9);
    canvas.left(MARGIN, y, NOTE, &words.text("papersheet-code"));
    canvas.left(NAMES, y, NOTE, &words.text("papersheet-what"));
    canvas.right(PRICES, y, NOTE, &words.text("papersheet-price"));
    for (means, x) in Means::ALL.iter().zip(boxes()) {
        let text = words.text(&format!("means-{}", means.word()));
        canvas.text(x + BOX / 2, y, Align::Centre, STRONG, &text);
    }
    let y = y + Length::mm(3);
    canvas.hairline(MARGIN, y, INNER);
    (canvas, y)
}

/// Till, day, and from when to when, each with a line to write on.
fn to_fill_in(canvas: &mut Canvas, y: Length, words: &Words) -> Length {
    let gap = Length::mm(4);
    let fields = ["papersheet-till", "papersheet-day", "papersheet-from", "papersheet-to"];
    let mut x = MARGIN;
    for (key, wide) in fields.into_iter().zip([32, 56, 42, 38]) {
        let wide = Length::mm(wide);
        blank(canvas, x, y, wide, &words.text(key));
        x += wide + gap;
    }
    y
}

/// A word and a line to write on, together so wide.
fn blank(canvas: &mut Canvas, x: Length, y: Length, wide: Length, label: &str) {
    canvas.left(x, y, TEXT, label);
    let from = width(&printable(label), TEXT) + Length::mm(2);
    canvas.rule(x + from, y + Length::tenths(8), wide - from, Length::micrometres(250), Ink::SOFT);
}

/// Where each means' boxes begin.
fn boxes() -> impl Iterator<Item = Length> {
    (0..).map(|place| BOXES + (BOX + BOX_GAP) * place)
}

fn tally(canvas: &mut Canvas, y: Length) {
    for (_, x) in Means::ALL.iter().zip(boxes()) {
        let area = Area { x, y: y + Length::tenths(6), width: BOX, height: STEP - Length::tenths(12) };
        canvas.outlined(area, Length::tenths(8), Ink::SOFT);
    }
    canvas.hairline(MARGIN, y + STEP, INNER);
}

fn row(canvas: &mut Canvas, y: Length, product: &Product, words: &Words) {
    let middle = y + (STEP + NAME.capital()) / 2;
    two_lines(canvas, MARGIN, y, &code(&product.sku));
    canvas.picture(&product.pictogram, PICTURES, y + Length::tenths(16), Length::mm(6));
    let price = if product.terms.open_price { String::new() } else { offer::price(product, words) };
    let price_style = shrunk(&price, STRONG, Length::mm(28), 70);
    canvas.right(PRICES, middle, price_style, &price);
    if price.is_empty() {
        // It is made at each sale: there is a line to write it on.
        let line = Length::mm(16);
        canvas.rule(PRICES - line, middle + Length::tenths(8), line, Length::micrometres(250), Ink::SOFT);
    }
    let taken = width(&price, price_style).max(Length::mm(16));
    let room = PRICES - taken - Length::mm(3) - NAMES;
    two_lines(canvas, NAMES, y, &name(product, room, words));
    tally(canvas, y);
}

/// One line in the middle of a row, or two of them.
fn two_lines(canvas: &mut Canvas, x: Length, y: Length, lines: &[(String, Style)]) {
    match lines {
        [] => {}
        [(one, style)] => canvas.left(x, y + (STEP + NAME.capital()) / 2, *style, one),
        [above, below, ..] => {
            canvas.left(x, y + Length::tenths(41), above.1, &above.0);
            canvas.left(x, y + Length::tenths(78), below.1, &below.0);
        }
    }
}

/// The code, whole: by it the strokes are written down in the till. A long one is small, and takes two lines.
fn code(sku: &str) -> Vec<(String, Style)> {
    let room = PICTURES - MARGIN - Length::mm(1);
    let sku = printable(sku);
    let one = shrunk(&sku, CODE, room, 70);
    let small = (40..=75).rev().step_by(5).map(|size| Style { size, ..CODE });
    let styles = std::iter::once(one).chain(small);
    let wrapped = styles.map(|style| {
        let lines = wrap(&sku, style, room, Length::ZERO).into_iter();
        lines.map(|line| (line, style)).collect::<Vec<_>>()
    });
    let mut fitting = wrapped.filter(|lines| lines.len() <= 2);
    fitting.next().unwrap_or_else(|| vec![(fitted(&sku, CODE, room), CODE)])
}

/// The name on one line, and below it what is offered; a long name takes both.
fn name(product: &Product, room: Length, words: &Words) -> Vec<(String, Style)> {
    let name = printable(&words.product(product));
    let offer = offer::offer(product, words);
    if width(&name, NAME) <= room || (offer.is_some() && width(&name, SMALL_NAME) <= room) {
        let style = if width(&name, NAME) <= room { NAME } else { SMALL_NAME };
        let offer = offer.map(|offer| (fitted(&offer, CODE, room), CODE));
        return std::iter::once((name, style)).chain(offer).collect();
    }
    let mut lines = wrap(&name, SMALL_NAME, room, Length::ZERO).into_iter();
    let first = lines.next().unwrap_or_default();
    let rest = lines.collect::<Vec<_>>().join(" ");
    let both = [first, fitted(&rest, SMALL_NAME, room)];
    both.into_iter().filter(|line| !line.is_empty()).map(|line| (line, SMALL_NAME)).collect()
}

/// Lines for what is not on the list, or went at another price.
fn others(canvas: &mut Canvas, y: Length, words: &Words) -> Length {
    let mut y = y + Length::mm(8);
    canvas.left(MARGIN, y, HEADING, &words.text("papersheet-others"));
    y += Length::mm(2);
    for _ in 0..OTHERS {
        tally(canvas, y);
        y += STEP;
    }
    y
}

/// Money in and out without a sale: when, how much, why.
fn moves(canvas: &mut Canvas, y: Length, words: &Words) -> Length {
    canvas.left(MARGIN, y, HEADING, &words.text("papersheet-moves"));
    let columns =
        [("papersheet-when", 22), ("papersheet-in", 30), ("papersheet-out", 30), ("papersheet-why", 98)];
    let mut y = y + Length::mm(6);
    let mut x = MARGIN;
    for (key, wide) in columns {
        canvas.left(x, y, NOTE, &words.text(key));
        x += Length::mm(wide);
    }
    for _ in 0..MOVES {
        y += Length::mm(8);
        let mut x = MARGIN;
        for (_, wide) in columns {
            let wide = Length::mm(wide);
            canvas.rule(x, y, wide - Length::mm(4), Length::micrometres(250), Ink::SOFT);
            x += wide;
        }
    }
    y
}

/// What there was at the beginning, and what came in by each means.
fn totals(canvas: &mut Canvas, y: Length, words: &Words) {
    canvas.left(MARGIN, y, HEADING, &words.text("papersheet-totals"));
    let wide = Length::mm(42);
    let labels = ["papersheet-float", "means-cash", "means-yape", "means-plin"];
    let mut x = MARGIN;
    for key in labels {
        let area = Area { x, y: y + Length::mm(3), width: wide, height: Length::mm(15) };
        canvas.outlined(area, Length::mm(2), Ink::INK);
        let (text, room) = (printable(&words.text(key)), wide - Length::mm(5));
        let style = shrunk(&text, NOTE, room, 70);
        canvas.left(x + Length::tenths(25), y + Length::mm(8), style, &fitted(&text, style, room));
        canvas.left(x + Length::tenths(25), y + Length::tenths(148), STRONG, &words.text("papersheet-soles"));
        x += wide + Length::mm(4);
    }
}
