//! What of a statement stands on its one page, when not all of it can.
//!
//! By importance: the column, her profit, what she is handed, the three jars and the question always stand. After
//! them what left most, with how shared work was parted; then the bar of each ten soles; then what is left over and
//! what it takes not to lose; then the order in which things are taken off. The first of the plans below that fits
//! is taken: rows come closer before anything goes, and lists grow shorter before one is left out. Room that stays
//! is for more products.

use super::column::{column_height, order_height};
use super::rows::{rows, to_hand_over};
use super::{besides, shares_of_ten, top_products};
use crate::documents::length::Length;
use crate::l10n::Words;
use crate::views::Statement;

/// What stands on the page.
#[derive(Clone, Copy, Debug)]
pub(super) struct Plan {
    /// Rows of the column with their notes below, and air between all; else notes beside, and all closer together.
    pub(super) roomy: bool,
    /// Rows of products, the others together in one more.
    pub(super) products: usize,
    /// How shared work was parted, below each product that is shared.
    pub(super) splits: bool,
    /// Lines of what is left over, and of what it takes not to lose.
    pub(super) lines: usize,
    /// In which order things are taken off.
    pub(super) order: bool,
    /// Of each ten soles.
    pub(super) bar: bool,
}

const FULL: Plan = Plan { roomy: true, products: 5, splits: true, lines: 4, order: true, bar: true };
const CLOSE: Plan = Plan { roomy: false, ..FULL };

/// A list of one line of several would say nothing: lines come by two.
const PLANS: [Plan; 11] = [
    FULL,
    CLOSE,
    Plan { products: 4, lines: 3, ..CLOSE },
    Plan { products: 3, lines: 3, ..CLOSE },
    Plan { products: 3, lines: 2, ..CLOSE },
    Plan { products: 2, lines: 2, ..CLOSE },
    Plan { products: 2, lines: 2, order: false, ..CLOSE },
    Plan { products: 2, lines: 2, order: false, splits: false, ..CLOSE },
    Plan { products: 2, lines: 0, order: false, splits: false, ..CLOSE },
    Plan { products: 1, lines: 0, order: false, splits: false, ..CLOSE },
    Plan { products: 1, lines: 0, order: false, splits: false, bar: false, ..CLOSE },
];

impl Plan {
    /// The fullest that fits between the head and the jars.
    pub(super) fn of(statement: &Statement, room: Length, words: &Words) -> Self {
        let (column, hand_over) = (rows(statement, words), to_hand_over(statement, words));
        let sold = top_products::sold(statement).count();
        let height = |plan: &Self| {
            let order = if plan.order { order_height() } else { Length::ZERO };
            let bar = if plan.bar { shares_of_ten::height(statement, plan.roomy) } else { Length::ZERO };
            column_height(&column, &hand_over, statement, plan.roomy, words)
                + order
                + bar
                + top_products::height(statement, plan)
                + besides::height(statement, plan.lines)
        };
        let fits = |plan: &Self| height(plan) <= room;
        let plans = PLANS.map(|plan| Self { products: plan.products.min(sold), ..plan });
        let [.., least] = plans;
        let mut plan = plans.into_iter().find(|plan| fits(plan)).unwrap_or(least);
        loop {
            let more = Self { products: plan.products + 1, ..plan };
            if plan.products >= sold || !fits(&more) {
                return plan;
            }
            plan = more;
        }
    }
}
