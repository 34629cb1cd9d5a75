//! What left her most: by profit, not by pieces.

use super::canvas::Canvas;
use super::length::Length;
use super::metrics::{fitted, printable, shrunk, width};
use super::page::{Area, Ink, Style};
use super::parts::{HEADING, MARGIN, NOTE, RIGHT};
use crate::domain::money::Money;
use crate::l10n::Words;
use crate::views::{ProductEarned, Statement};

const NAME: Style = Style::regular(108, Ink::INK);
const FIGURE: Style = Style::bold(108, Ink::INK);
/// From one product to the next.
const STEP: Length = Length::tenths(72);
/// Where names, counts (their right edge) and bars stand, and the longest bar.
const NAMES: Length = Length::mm(19);
const COUNTS: Length = Length::mm(86);
const BARS: (Length, Length) = (Length::mm(91), Length::mm(27));

/// As many products as there is room for above `floor`; the others together, so that the column adds up.
pub(super) fn top_products(
    canvas: &mut Canvas,
    y: Length,
    floor: Length,
    statement: &Statement,
    words: &Words,
) {
    let sold: Vec<&ProductEarned> =
        statement.products.iter().filter(|product| product.quantity > 0).collect();
    let heading = y + Length::tenths(86);
    canvas.left(MARGIN, heading, HEADING, &words.text("paper-statement-most"));
    if sold.iter().any(|product| product.shared) {
        canvas.right(RIGHT, heading, NOTE, &words.text("paper-statement-shared"));
    }
    let first = heading + STEP;
    let room = (floor - first).in_micrometres() / STEP.in_micrometres() + 1;
    let room = usize::try_from(room).unwrap_or(0).max(1);
    let shown = if sold.len() > room { room - 1 } else { sold.len() };
    let most = sold.iter().map(|product| product.profit).max().unwrap_or_default();
    // The longest bar leaves room for the widest figure.
    let longest = BARS.1.min(RIGHT - width(&words.bare(most), FIGURE) - Length::mm(3) - BARS.0);
    let (each, others) = sold.split_at_checked(shown).unwrap_or((&sold, &[]));
    let mut y = first;
    for product in each {
        line(canvas, y, product, longest.portion(product.profit.centimos().max(0), most.centimos()), words);
        y += STEP;
    }
    if !others.is_empty() {
        let rest = Money::sum(others.iter().map(|product| product.profit)).unwrap_or_default();
        let text = words.with("paper-statement-others", &[("count", &others.len().to_string())]);
        canvas.left(NAMES, y, Style::regular(NAME.size, Ink::SOFT), &text);
        canvas.right(RIGHT, y, FIGURE, &words.bare(rest));
    }
}

fn line(canvas: &mut Canvas, y: Length, product: &ProductEarned, long: Length, words: &Words) {
    canvas.picture(&product.product.pictogram, MARGIN, y - Length::tenths(44), Length::tenths(58));
    let mark = if product.shared { "*" } else { "" };
    let count = format!("×\u{a0}{}{mark}", product.quantity);
    let room = COUNTS - width(&count, NAME) - Length::mm(3) - NAMES;
    let name = printable(&words.product(&product.product));
    let style = shrunk(&name, NAME, room, 90);
    canvas.left(NAMES, y, style, &fitted(&name, style, room));
    canvas.right(COUNTS, y, NAME, &count);
    if long > Length::ZERO {
        let high = Length::tenths(31);
        let long = long.max(high);
        canvas.bar(
            Area { x: BARS.0, y: y - Length::tenths(31), width: long, height: high },
            high / 2,
            vec![(long, Ink::GREEN)],
        );
    }
    canvas.right(RIGHT, y, FIGURE, &words.bare(product.profit));
}
