//! What left her most: by profit, not by pieces.

use super::plan::Plan;
use crate::documents::canvas::Canvas;
use crate::documents::length::Length;
use crate::documents::metrics::{fitted, printable, shrunk, width};
use crate::documents::page::{Area, Ink, Style};
use crate::documents::parts::{HEADING, MARGIN, NOTE, RIGHT};
use crate::domain::money::Money;
use crate::l10n::Words;
use crate::views::{ProductEarned, Statement};

const NAME: Style = Style::regular(108, Ink::INK);
const FIGURE: Style = Style::bold(108, Ink::INK);
/// From what stands above to the heading, and from one product to the next.
const fn steps(roomy: bool) -> (Length, Length) {
    if roomy { (Length::tenths(86), Length::tenths(72)) } else { (Length::tenths(78), Length::tenths(64)) }
}
/// More for a line below a product.
const SPLIT_STEP: Length = Length::tenths(38);
/// How shared work was parted.
const SPLIT: Style = Style::regular(88, Ink::SOFT);
/// Where names, counts (their right edge) and bars stand, and the longest bar.
const NAMES: Length = Length::mm(19);
const COUNTS: Length = Length::mm(86);
const BARS: (Length, Length) = (Length::mm(91), Length::mm(27));

/// The products that customers kept, what left most first.
pub(super) fn sold(statement: &Statement) -> impl Iterator<Item = &ProductEarned> {
    statement.products.iter().filter(|product| product.quantity > 0)
}

/// Is there a line on how it was parted? Not of what was given away, which there is nothing to part of.
fn has_split(product: &ProductEarned) -> bool {
    product.shared && product.whole > Money::ZERO
}

/// What the list takes, down to its last line.
pub(super) fn height(statement: &Statement, plan: &Plan) -> Length {
    let shown = sold(statement).take(plan.products);
    let splits = if plan.splits { shown.filter(|product| has_split(product)).count() } else { 0 };
    let others = usize::from(sold(statement).count() > plan.products);
    let count = |count: usize| i64::try_from(count).unwrap_or(0);
    let (above, step) = steps(plan.roomy);
    above + step * count(plan.products + others) + SPLIT_STEP * count(splits)
}

/// The products that the plan shows; the others together, so that the column adds up. Answers where the list ends.
pub(super) fn top_products(
    canvas: &mut Canvas,
    y: Length,
    plan: &Plan,
    statement: &Statement,
    words: &Words,
) -> Length {
    let sold: Vec<&ProductEarned> = sold(statement).collect();
    let (above, step) = steps(plan.roomy);
    let heading = y + above;
    canvas.left(MARGIN, heading, HEADING, &words.text("paper-statement-most"));
    if sold.iter().any(|product| product.shared && !(plan.splits && has_split(product))) {
        canvas.right(RIGHT, heading, NOTE, &words.text("paper-statement-shared"));
    }
    let most = sold.iter().map(|product| product.profit).max().unwrap_or_default();
    // The longest bar leaves room for the widest figure.
    let longest = BARS.1.min(RIGHT - width(&words.bare(most), FIGURE) - Length::mm(3) - BARS.0);
    let (each, others) = sold.split_at_checked(plan.products).unwrap_or((&sold, &[]));
    let mut y = heading;
    for product in each {
        y += step;
        let long = longest.portion(product.profit.centimos().max(0), most.centimos());
        let split = plan.splits && has_split(product);
        line(canvas, y, product, long, !split, words);
        if split {
            y += SPLIT_STEP;
            let (part, whole) = (words.amount(product.sold), words.amount(product.whole));
            let text = printable(&words.with("statement-split", &[("part", &part), ("whole", &whole)]));
            canvas.left(NAMES, y, SPLIT, &fitted(&text, SPLIT, RIGHT - NAMES));
        }
    }
    if !others.is_empty() {
        y += step;
        let rest = Money::sum(others.iter().map(|product| product.profit)).unwrap_or_default();
        let text = words.with("paper-statement-others", &[("count", &others.len().to_string())]);
        canvas.left(NAMES, y, Style::regular(NAME.size, Ink::SOFT), &text);
        canvas.right(RIGHT, y, FIGURE, &words.bare(rest));
    }
    y
}

fn line(canvas: &mut Canvas, y: Length, product: &ProductEarned, long: Length, starred: bool, words: &Words) {
    canvas.picture(&product.product.pictogram, MARGIN, y - Length::tenths(44), Length::tenths(58));
    let mark = if product.shared && starred { "*" } else { "" };
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
