//! The donors' report: what a fair was, in sums of many people. No alias stands in it, and nothing of few people.

use super::canvas::Canvas;
use super::length::Length;
use super::metrics::{fitted, printable};
use super::page::{Align, Area, Ink, Paper, Style};
use super::parts::{A4, HEADING, LABEL, NOTE, RADIUS};
use crate::domain::money::Money;
use crate::domain::small_cells::{FEWEST, Shown};
use crate::l10n::Words;
use crate::views::{DonorFigures, Donors, Moment, Went};

/// A line of a part.
const PLAIN: Style = Style::regular(105, Ink::INK);
/// From one such line to the next.
const STEP: Length = Length::tenths(68);
/// Where bars begin, and the longest.
const BARS: (Length, Length) = (Length::mm(82), Length::mm(46));
/// Where counts of things end.
const COUNTS: Length = Length::mm(152);

/// The report of the whole fair, on one page of A4.
pub fn donors_report(report: &Donors, fair: &str, at: Moment, words: &Words) -> Paper {
    let mut canvas = Canvas::default();
    let title = words.text("paper-donors-title");
    let between = report.between.map(|(first, last)| words.days_between(first, last)).unwrap_or_default();
    let days = words.with("paper-donors-days", &[("count", &report.days.to_string())]);
    let y = A4.head(&mut canvas, None, &title, [&between, &days]);
    match &report.figures {
        Some(figures) => told(&mut canvas, y, figures, words),
        None => not_told(&mut canvas, y, words),
    }
    A4.foot(&mut canvas, fair, &words.with("paper-day-printed", &[("at", &words.moment(at))]));
    Paper { title, pages: vec![canvas.page(A4.width, A4.height)] }
}

fn told(canvas: &mut Canvas, y: Length, figures: &DonorFigures, words: &Words) {
    let mut y = counts(canvas, y, figures, words);
    y = A4.hero(canvas, y + Length::mm(8), &words.text("donors-net"), &words.amount(figures.net), "");
    y = went(canvas, y + Length::mm(11), figures, words);
    y = heading(canvas, y + Length::mm(12), "donors-by-category", words);
    y = parts(canvas, y, figures.by_category.as_deref(), |key| words.category(key), words);
    y = heading(canvas, y + Length::mm(12), "donors-by-means", words);
    let name = |means: &crate::domain::tender::Means| words.text(&format!("means-{}", means.word()));
    y = parts(canvas, y, figures.by_means.as_deref(), name, words);
    if figures.by_means.is_some() && !figures.rounding.is_zero() {
        y += STEP;
        line(canvas, y, &words.text("donors-rounding"), figures.rounding, words);
    }
    canvas.lines(A4.margin, y + Length::mm(13), A4.inner(), NOTE, &note(words));
}

/// How many took part, sold and took things home: three figures beside each other.
fn counts(canvas: &mut Canvas, y: Length, figures: &DonorFigures, words: &Words) -> Length {
    let figures = [
        ("participants", u64::from(figures.participants)),
        ("sales", u64::from(figures.sales)),
        ("things", figures.things),
    ];
    let wide = A4.inner() / 3;
    for (place, (key, count)) in (0..).zip(figures) {
        let x = A4.margin + wide * place;
        let count = count.to_string();
        canvas.left(x, y + Length::mm(14), Style::bold(240, Ink::INK), &count);
        canvas.left(
            x,
            y + Length::mm(20),
            NOTE,
            &words.with(&format!("paper-donors-{key}"), &[("count", &count)]),
        );
    }
    y + Length::mm(21)
}

/// A bar of where it went, and its parts below.
fn went(canvas: &mut Canvas, y: Length, figures: &DonorFigures, words: &Words) -> Length {
    let y = heading(canvas, y, "donors-went", words);
    let Some(parts) = &figures.went else { return hidden(canvas, y, words) };
    let area = Area { x: A4.margin, y: y + Length::mm(3), width: A4.inner(), height: Length::mm(8) };
    let net = figures.net.centimos();
    let mut left = area.width;
    let mut bar = Vec::new();
    for (place, part) in parts.iter().enumerate() {
        let share = area.width.portion(part.amount.centimos().max(0), net).min(left);
        let wide = if place + 1 == parts.len() { left } else { share };
        left = left - wide;
        bar.push((wide, surface(part)));
    }
    canvas.bar(area, RADIUS, bar);
    let mut y = area.y + area.height + Length::mm(1);
    let patch = Length::tenths(32);
    for part in parts {
        y += STEP;
        let square = Area { x: A4.margin, y: y - Length::tenths(30), width: patch, height: patch };
        canvas.filled(square, Length::tenths(7), surface(part));
        let name = part.key.map_or_else(|| words.text("donors-others"), |went| words.went(went));
        canvas.left(A4.margin + Length::mm(6), y, PLAIN, &name);
        figure(canvas, y, part.amount, words);
    }
    y
}

fn surface(part: &Shown<Went>) -> Ink {
    match part.key {
        Some(Went::Profit) => Ink::GREEN,
        Some(Went::Materials) => Ink::AMBER,
        Some(Went::Donated) => Ink::WHEAT,
        Some(Went::Fund) => Ink::SAND,
        None => Ink::LINE,
    }
}

/// A line for each part, its bar as long as its amount.
fn parts<K>(
    canvas: &mut Canvas,
    y: Length,
    parts: Option<&[Shown<K>]>,
    name: impl Fn(&K) -> String,
    words: &Words,
) -> Length {
    let Some(parts) = parts else { return hidden(canvas, y, words) };
    let most = parts.iter().map(|part| part.amount.centimos()).max().unwrap_or(0).max(1);
    let mut y = y;
    for part in parts {
        y += STEP;
        let label = part.key.as_ref().map_or_else(|| words.text("donors-others"), &name);
        line(canvas, y, &label, part.amount, words);
        let length = BARS.1.portion(part.amount.centimos().max(0), most);
        if length > Length::ZERO {
            let height = Length::tenths(30);
            let area = Area { x: BARS.0, y: y - Length::tenths(29), width: length, height };
            canvas.bar(area, height / 2, vec![(length, Ink::AMBER)]);
        }
        if part.things > 0 {
            canvas.text(
                COUNTS,
                y,
                Align::Right,
                NOTE,
                &words.with("paper-donors-count", &[("count", &part.things.to_string())]),
            );
        }
    }
    y
}

fn line(canvas: &mut Canvas, y: Length, label: &str, amount: Money, words: &Words) {
    let room = BARS.0 - A4.margin - Length::mm(4);
    canvas.left(A4.margin, y, PLAIN, &fitted(&printable(label), PLAIN, room));
    figure(canvas, y, amount, words);
}

fn figure(canvas: &mut Canvas, y: Length, amount: Money, words: &Words) {
    canvas.right(A4.right(), y, Style::bold(PLAIN.size, PLAIN.ink), &words.amount(amount));
}

fn heading(canvas: &mut Canvas, y: Length, key: &str, words: &Words) -> Length {
    canvas.left(A4.margin, y, HEADING, &words.text(key));
    y
}

/// What stands in place of parts that may not be told.
fn hidden(canvas: &mut Canvas, y: Length, words: &Words) -> Length {
    canvas.left(A4.margin, y + STEP, Style::regular(PLAIN.size, Ink::SOFT), &words.fewer_than(FEWEST));
    y + STEP
}

/// A fair of few people: the report says why it says nothing.
fn not_told(canvas: &mut Canvas, y: Length, words: &Words) {
    let (inset, y) = (Length::mm(6), y + Length::mm(10));
    let title = Style::bold(140, Ink::INK);
    let area = Area { x: A4.margin, y, width: A4.inner(), height: Length::mm(34) };
    canvas.filled(area, Length::mm(3), Ink::MINT);
    canvas.left(A4.margin + inset, y + Length::mm(11), title, &words.fewer_than(FEWEST));
    canvas.lines(A4.margin + inset, y + Length::mm(20), A4.inner() - inset * 2, LABEL, &note(words));
}

fn note(words: &Words) -> String {
    words.with("paper-donors-note", &[("count", &FEWEST.to_string())])
}
