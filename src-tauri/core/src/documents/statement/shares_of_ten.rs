//! Of each ten soles she sold: how much went to materials, to the fund, and to her.

use crate::documents::canvas::Canvas;
use crate::documents::length::Length;
use crate::documents::metrics::width;
use crate::documents::page::{Align, Area, Ink, Style};
use crate::documents::parts::{INNER, LABEL, MARGIN, NOTE, RADIUS, RIGHT};
use crate::domain::allocation::split;
use crate::domain::money::Money;
use crate::l10n::Words;
use crate::views::{FundPart, Statement};

/// In céntimos.
const TEN_SOLES: Money = Money::new(1000);
/// On the bar.
const ON_BAR: i64 = 92;

/// A part of a bar: its weight, and the words on it or above it.
pub(in crate::documents) struct Part {
    pub(in crate::documents) amount: Money,
    pub(in crate::documents) label: String,
    pub(in crate::documents) surface: Ink,
    pub(in crate::documents) ink: Ink,
}

/// From above to the title's baseline, and the bar's height.
const fn measures(roomy: bool) -> (Length, Length) {
    if roomy { (Length::tenths(74), Length::tenths(82)) } else { (Length::tenths(66), Length::tenths(70)) }
}
/// Between the title and the bar.
const GAP: Length = Length::tenths(25);

/// What the bar takes.
pub(super) fn height(statement: &Statement, roomy: bool) -> Length {
    let (title, bar) = measures(roomy);
    if statement.earned.sold.centimos() > 0 { title + GAP + bar } else { Length::ZERO }
}

/// The bar; left out when nothing came in. Answers where it ends.
pub(in crate::documents) fn shares_of_ten(
    canvas: &mut Canvas,
    y: Length,
    roomy: bool,
    statement: &Statement,
    words: &Words,
) -> Length {
    let sold = statement.earned.sold;
    if sold <= Money::ZERO {
        return y;
    }
    parted_bar(canvas, (y, roomy), &words.text("paper-ten-title"), &parts(statement, words), sold)
}

/// A bar of parts that together are the whole, under its title, from this height on and with room or without; answers
/// where it ends.
pub(in crate::documents) fn parted_bar(
    canvas: &mut Canvas,
    (y, roomy): (Length, bool),
    heading: &str,
    parts: &[Part],
    whole: Money,
) -> Length {
    let (above, high) = measures(roomy);
    let title = y + above;
    canvas.left(MARGIN, title, LABEL, heading);
    let free = MARGIN + width(heading, LABEL) + Length::mm(4);
    let area = Area { x: MARGIN, y: title + GAP, width: INNER, height: high };
    let segments = segments(parts, whole.centimos());
    canvas.bar(area, RADIUS, segments.clone());
    let mut x = area.x;
    let mut beside = RIGHT;
    for (part, (wide, _)) in parts.iter().zip(segments) {
        let style = Style::bold(ON_BAR, part.ink);
        if width(&part.label, style) + Length::mm(2) <= wide {
            canvas.text(
                x + wide / 2,
                area.y + (high + style.capital()) / 2,
                Align::Centre,
                style,
                &part.label,
            );
        } else {
            beside = key(canvas, (free, beside), title, part);
        }
        x += wide;
    }
    area.y + area.height
}

/// What does not fit on its part of the bar stands above it, behind a patch of its colour, while there is room.
fn key(canvas: &mut Canvas, (free, right): (Length, Length), baseline: Length, part: &Part) -> Length {
    let side = Length::tenths(28);
    let x = right - width(&part.label, NOTE) - Length::tenths(15) - side;
    if x < free {
        return right;
    }
    canvas.right(right, baseline, NOTE, &part.label);
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
    let fund = if statement.fund_part == FundPart::StallFee { "statement-ten-fee" } else { "paper-ten-fund" };
    let all: [(&str, Money, Ink, Ink); 5] = [
        ("paper-ten-materials", earned.materials, Ink::AMBER, Ink::INK),
        ("paper-ten-fund-materials", statement.fund_materials, Ink::WHEAT, Ink::INK),
        (fund, earned.fund, Ink::SAND, Ink::INK),
        ("statement-ten-donated", earned.donated, Ink::SAGE, Ink::INK),
        ("paper-ten-mine", earned.profit, Ink::GREEN, Ink::WHITE),
    ];
    let weights = all.map(|(_, amount, _, _)| u32::try_from(amount.centimos().max(0)).unwrap_or(u32::MAX));
    let tens = split(TEN_SOLES, &weights);
    let shown = all.into_iter().zip(tens).filter(|(_, of_ten)| !of_ten.is_zero());
    let part = |((key, amount, surface, ink), of_ten): ((&str, Money, Ink, Ink), Money)| {
        let label = words.with(key, &[("amount", &words.bare(of_ten))]);
        Part { amount, label, surface, ink }
    };
    shown.map(part).collect()
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
