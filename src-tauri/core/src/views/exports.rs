//! What tables of sales and of cash hold, row by row.

use super::Moment;
use crate::domain::catalog::Product;
use crate::domain::count::CountKind;
use crate::domain::money::Money;
use crate::domain::sale::Particulars;
use crate::domain::session::{Direction, MoveReason};
use crate::domain::tender::Tenders;

/// A line of a sale. Nothing in it says who made or sold it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SoldLine {
    /// The sale's session.
    pub session: u32,
    /// The slip's `N.º`.
    pub number: u32,
    /// When it was sold.
    pub at: Moment,
    /// Was it written down later, from paper?
    pub paper: bool,
    /// The product, as it is now.
    pub product: Product,
    /// What was asked of it.
    pub particulars: Particulars,
    /// How many were sold.
    pub quantity: u32,
    /// How many are still kept.
    pub kept: u32,
    /// Price of one when sold.
    pub price: Money,
    /// Taken off the line.
    pub discount: Money,
    /// Quantity x price - discount.
    pub total: Money,
    /// What the line comes to, for what is still kept.
    pub kept_total: Money,
    /// What is kept of the whole sale by means, on its first line.
    pub tenders: Option<Tenders>,
}

/// Something that happened to the cash of a drawer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CashEntry {
    /// Its session, if it has one.
    pub session: Option<u32>,
    /// When.
    pub at: Moment,
    /// What it was.
    pub what: CashWhat,
    /// Put in, or taken out below zero; a count moves nothing.
    pub moved: Money,
    /// In the drawer after it, since the session was opened.
    pub left: Money,
}

/// What happened to the cash.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CashWhat {
    /// The till was opened with a float.
    Float,
    /// The sale of this number.
    Sale(u32),
    /// Goods of the sale of this number came back.
    Return(u32),
    /// The deposit of the order of this number.
    Deposit(u32),
    /// The same, given back.
    DepositBack(u32),
    /// Put in or taken out without a sale.
    Moved(Direction, MoveReason),
    /// Handed out of the drawer to a participant, in advance. It does not say to whom.
    Advance,
    /// The same, taken back.
    AdvanceBack,
    /// Counted.
    Counted {
        /// What for.
        kind: CountKind,
        /// What was counted.
        counted: Money,
        /// What the books expected.
        expected: Money,
    },
    /// The till was opened again after it was closed.
    Reopened,
    /// Anything else that moved cash.
    Other,
}

impl CashWhat {
    /// Is it neither a sale nor what a sale or an order brought?
    pub fn is_movement(self) -> bool {
        !matches!(self, Self::Sale(_) | Self::Return(_) | Self::Deposit(_) | Self::DepositBack(_))
    }
}
