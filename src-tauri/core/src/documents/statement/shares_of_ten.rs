//! Of each ten soles she sold: how much went to materials, to the fund, and to her.

use crate::documents::canvas::Canvas;
use crate::documents::length::Length;
use crate::documents::metrics::width;
use crate::documents::page::{Align, Area, Ink, Style};
use crate::documents::parts::{INNER, LABEL, MARGIN, NOTE, RADIUS, RIGHT};
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
pub(super) fn shares_of_ten(
    canvas: &mut Canvas,
    y: Length,
    roomy: bool,
    statement: &Statement,
    words: &Words,
) -> Length {
    let sold = statement.earned.sold.centimos();
    if sold <= 0 {
        return y;
    }
    let (above, high) = measures(roomy);
    let title = y + above;
    let heading = words.text("paper-ten-title");
    canvas.left(MARGIN, title, LABEL, &heading);
    let free = MARGIN + width(&heading, LABEL) + Length::mm(4);
    let area = Area { x: MARGIN, y: title + GAP, width: INNER, height: high };
    let parts = parts(statement, words);
    canvas.bar(area, RADIUS, segments(&parts, sold));
    let mut x = area.x;
    let mut beside = RIGHT;
    for (part, (wide, _)) in parts.iter().zip(segments(&parts, sold)) {
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
    let fund = if statement.stall_fee { "statement-ten-fee" } else { "paper-ten-fund" };
    let all: [(&str, Money, Ink, Ink); 5] = [
        ("paper-ten-materials", earned.materials, Ink::AMBER, Ink::INK),
        ("paper-ten-fund-materials", statement.fund_materials, Ink::WHEAT, Ink::INK),
        (fund, earned.fund, Ink::SAND, Ink::INK),
        ("statement-ten-donated", earned.donated, Ink::SAGE, Ink::INK),
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
