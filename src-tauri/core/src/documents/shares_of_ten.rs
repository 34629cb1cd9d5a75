//! Of each ten soles she sold: how much went to materials, to the fund, and to her.

use super::canvas::Canvas;
use super::length::Length;
use super::metrics::width;
use super::page::{Align, Area, Ink, Style};
use super::parts::{INNER, LABEL, MARGIN, NOTE, RADIUS, RIGHT};
use crate::domain::allocation::split;
use crate::domain::money::Money;
use crate::l10n::Words;
use crate::views::Statement;

/// In céntimos.
const TEN_SOLES: Money = Money::new(1000);
/// On the bar.
const ON_BAR: i64 = 92;

struct Part {
    amount: Money,
    of_ten: Money,
    label: String,
    surface: Ink,
    ink: Ink,
}

/// The bar; left out when nothing came in. Answers where it ends.
pub(super) fn shares_of_ten(canvas: &mut Canvas, y: Length, statement: &Statement, words: &Words) -> Length {
    let sold = statement.earned.sold.centimos();
    if sold <= 0 {
        return y;
    }
    let title = y + Length::tenths(74);
    canvas.left(MARGIN, title, LABEL, &words.text("paper-ten-title"));
    let area = Area { x: MARGIN, y: title + Length::tenths(25), width: INNER, height: Length::tenths(82) };
    let parts = parts(statement, words);
    canvas.bar(area, RADIUS, segments(&parts, sold));
    let mut x = area.x;
    let mut beside = RIGHT;
    for (part, (wide, _)) in parts.iter().zip(segments(&parts, sold)) {
        let style = Style::bold(ON_BAR, part.ink);
        if width(&part.label, style) + Length::mm(2) <= wide {
            canvas.text(x + wide / 2, area.y + Length::tenths(53), Align::Centre, style, &part.label);
        } else {
            beside = key(canvas, beside, title, part);
        }
        x += wide;
    }
    area.y + area.height
}

/// What does not fit on its part of the bar stands above it, behind a patch of its colour.
fn key(canvas: &mut Canvas, right: Length, baseline: Length, part: &Part) -> Length {
    canvas.right(right, baseline, NOTE, &part.label);
    let side = Length::tenths(28);
    let x = right - width(&part.label, NOTE) - Length::tenths(15) - side;
    canvas.filled(
        Area { x, y: baseline - Length::tenths(26), width: side, height: side },
        Length::tenths(7),
        part.surface,
    );
    x - Length::mm(4)
}

/// The parts that are not nothing, in the order of the column above.
fn parts(statement: &Statement, words: &Words) -> Vec<Part> {
    let earned = &statement.earned;
    let all = [
        ("paper-ten-materials", earned.materials, Ink::AMBER, Ink::INK),
        ("paper-ten-fund-materials", statement.fund_materials, Ink::WHEAT, Ink::INK),
        ("paper-ten-fund", earned.fund, Ink::SAND, Ink::INK),
        ("paper-ten-mine", earned.profit, Ink::GREEN, Ink::WHITE),
    ];
    let weights = all.map(|(_, amount, _, _)| u32::try_from(amount.centimos().max(0)).unwrap_or(u32::MAX));
    let parts =
        all.into_iter().zip(split(TEN_SOLES, &weights)).map(|((key, amount, surface, ink), of_ten)| {
            let label = words.with(key, &[("amount", &words.bare(of_ten))]);
            Part { amount, of_ten, label, surface, ink }
        });
    parts.filter(|part| !part.of_ten.is_zero()).collect()
}

/// Widths that together fill the bar: the last takes what rounding left.
fn segments(parts: &[Part], sold: i64) -> Vec<(Length, Ink)> {
    let mut left = INNER;
    let mut segments = Vec::new();
    for (place, part) in parts.iter().enumerate() {
        let wide = if place + 1 == parts.len() {
            left
        } else {
            INNER.portion(part.amount.centimos(), sold).min(left)
        };
        left = left - wide;
        segments.push((wide, part.surface));
    }
    segments
}
