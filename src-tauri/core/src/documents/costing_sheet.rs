//! The costing sheet of a product: what a batch cost, what one piece costs, and what follows for its price. Filled in,
//! for her to keep. It says nothing about anyone.

use super::canvas::Canvas;
use super::length::Length;
use super::metrics::{fitted, printable, width, wrap};
use super::page::{Ink, Paper, Style};
use super::parts::{HEADING, HEIGHT, INNER, MARGIN, RIGHT, WIDTH, foot, head, hero, row};
use super::statement::shares_of_ten::{Part, parted_bar};
use crate::domain::costing::{AtPrice, Material};
use crate::domain::money::{Money, Percent};
use crate::l10n::Words;
use crate::views::{CostingView, Moment};

/// A line of the batch.
const PLAIN: Style = Style::regular(100, Ink::INK);
/// A line that the others lead to.
const STRONG: Style = Style::bold(105, Ink::INK);
/// From one line to the next.
const STEP: Length = Length::tenths(60);
/// The same for materials, which stand closer.
const CLOSE: Length = Length::tenths(48);
/// So many materials stand one below the other; more stand in two columns.
const IN_ONE_COLUMN: usize = 10;
/// Between two columns.
const GUTTER: Length = Length::mm(8);
/// What there is to think about.
const THINK: Style = Style::regular(103, Ink::INK);

/// A product's sheet, on one page of A5.
pub fn costing_sheet(view: &CostingView, fair: &str, at: Moment, words: &Words) -> Paper {
    let mut canvas = Canvas::default();
    let title = words.text("costing-title");
    let name = words.product(&view.product);
    let batch = words.with("paper-costing-batch", &[("pieces", &view.sheet.pieces.to_string())]);
    let mut y = head(&mut canvas, Some(&view.product.pictogram), &name, [&words.day(at), &title]);
    y = costs(&mut canvas, y + Length::mm(8), &batch, view, words);
    y = one(&mut canvas, y, view, words);
    y = price(&mut canvas, y + Length::tenths(20), view, words);
    think(&mut canvas, y + Length::mm(7), view, words);
    foot(&mut canvas, fair, &title);
    Paper { title, pages: vec![canvas.page(WIDTH, HEIGHT)] }
}

/// Line by line, what the batch cost.
fn costs(canvas: &mut Canvas, y: Length, batch: &str, view: &CostingView, words: &Words) -> Length {
    let sheet = &view.sheet;
    canvas.left(MARGIN, y, HEADING, batch);
    let mut y = materials(canvas, y, &sheet.materials, words);
    let minutes = ("minutes", sheet.minutes.to_string());
    let work = words
        .with("paper-costing-work", &[(minutes.0, minutes.1.as_str()), ("hour", &words.amount(sheet.hour))]);
    canvas.hairline(MARGIN, y + Length::tenths(20), INNER);
    let batch = &view.answer.batch;
    let lines = [
        (words.text("paper-costing-materials-sum"), batch.materials, PLAIN),
        (work, batch.work, PLAIN),
        (words.text("costing-indirect"), batch.indirect, PLAIN),
        (words.text("paper-costing-total"), batch.total().unwrap_or_default(), STRONG),
    ];
    y += Length::tenths(10);
    for (label, amount, style) in lines {
        y += STEP;
        line(canvas, (MARGIN, RIGHT), y, style, &label, &words.amount(amount));
    }
    y
}

/// Each material; many of them in two columns.
fn materials(canvas: &mut Canvas, y: Length, materials: &[Material], words: &Words) -> Length {
    let (columns, wide) =
        if materials.len() > IN_ONE_COLUMN { (2, (INNER - GUTTER) / 2) } else { (1, INNER) };
    let rows = materials.len().div_ceil(columns).max(1);
    for (column, part) in (0..).zip(materials.chunks(rows)) {
        let left = MARGIN + (wide + GUTTER) * column;
        for (place, material) in (1..).zip(part) {
            let style = Style::regular(PLAIN.size, Ink::SOFT);
            line(
                canvas,
                (left, left + wide),
                y + CLOSE * place + Length::tenths(8),
                style,
                &material.name,
                &words.bare(material.amount),
            );
        }
    }
    y + CLOSE * i64::try_from(rows).unwrap_or(1) + Length::tenths(8)
}

fn line(
    canvas: &mut Canvas,
    (left, right): (Length, Length),
    y: Length,
    style: Style,
    label: &str,
    figure: &str,
) {
    let bold = Style::bold(style.size, Ink::INK);
    let room = right - left - width(figure, bold) - Length::mm(3);
    canvas.left(left, y, style, &fitted(&printable(label), style, room));
    canvas.right(right, y, bold, figure);
}

/// What one costs, and of what.
fn one(canvas: &mut Canvas, y: Length, view: &CostingView, words: &Words) -> Length {
    let (answer, each) = (&view.answer, &view.answer.each);
    let y =
        hero(canvas, y + Length::mm(4), &words.text("paper-costing-each"), &words.amount(answer.cost), "");
    if answer.cost.is_zero() {
        return y;
    }
    let parts = [
        ("paper-costing-part-materials", each.materials, Ink::AMBER, Ink::INK),
        ("paper-costing-part-work", each.work, Ink::GREEN, Ink::WHITE),
        ("paper-costing-part-indirect", each.indirect, Ink::SAND, Ink::INK),
    ];
    let part = |(key, amount, surface, ink): (&str, Money, Ink, Ink)| Part {
        amount,
        label: words.with(key, &[("amount", &words.bare(amount))]),
        surface,
        ink,
    };
    let parts: Vec<Part> = parts.into_iter().filter(|(_, amount, ..)| !amount.is_zero()).map(part).collect();
    parted_bar(
        canvas,
        (y - Length::tenths(10), true),
        &words.text("paper-costing-each-of"),
        &parts,
        answer.cost,
    )
}

/// The price that suits, what today's leaves, and how many must be sold.
fn price(canvas: &mut Canvas, y: Length, view: &CostingView, words: &Words) -> Length {
    let at = &view.answer.at_price;
    let gain = Percent::from_hundredths(view.sheet.gain.saturating_mul(100).min(10_000));
    let gain = match gain {
        // A percentage of the books ends at a hundred; a gain may be larger.
        Ok(percent) if view.sheet.gain <= 100 => words.percent(percent),
        _ => words.with("percent", &[("number", &view.sheet.gain.to_string())]),
    };
    let note = words.with("paper-costing-suggested-note", &[("gain", &gain)]);
    let suggested = words.amount(view.answer.suggested);
    let y = row(canvas, y, &words.text("paper-costing-suggested"), &note, &suggested);
    let leaves = words.amount(at.leaves);
    let y = row(canvas, y, &words.text("paper-costing-leaves"), &leaves_note(at, words), &leaves);
    let (figure, note) = break_even(at, words);
    row(canvas, y, &words.text("paper-costing-break-even"), &note, &figure)
}

fn leaves_note(at: &AtPrice, words: &Words) -> String {
    let price = words.amount(at.price);
    match at.margin {
        Some(margin) => {
            words.with("paper-costing-leaves-note", &[("price", &price), ("margin", &words.percent(margin))])
        }
        None => words.with("paper-costing-leaves-nothing", &[("price", &price)]),
    }
}

fn break_even(at: &AtPrice, words: &Words) -> (String, String) {
    match &at.break_even {
        Err(_) => ("—".to_owned(), words.text("paper-costing-break-even-never")),
        Ok(enough) if enough.pieces == 0 => ("0".to_owned(), words.text("paper-costing-break-even-free")),
        Ok(enough) if enough.with_work == enough.pieces => {
            (enough.pieces.to_string(), words.text("paper-costing-break-even-plain"))
        }
        Ok(enough) => {
            let count = enough.with_work.to_string();
            let note = words.with("paper-costing-break-even-note", &[("count", &count)]);
            (enough.pieces.to_string(), note)
        }
    }
}

fn think(canvas: &mut Canvas, y: Length, view: &CostingView, words: &Words) {
    let bold = Style::bold(THINK.size, THINK.ink);
    let label = words.text("paper-costing-think");
    let before = width(&label, bold) + Length::tenths(13);
    canvas.left(MARGIN, y, bold, &label);
    let thought = words.costing_thought(view.sheet.pieces, &view.answer.at_price);
    for (place, line) in (0..).zip(wrap(&printable(&thought), THINK, INNER, before)) {
        let x = if place == 0 { MARGIN + before } else { MARGIN };
        canvas.left(x, y + THINK.leading() * place, THINK, &line);
    }
}
