//! What those who give money are told of a fair.

use super::Moment;
use crate::domain::money::Money;
use crate::domain::small_cells::Shown;
use crate::domain::tender::Means;

/// The donors' report: sums of many people's sales, and nothing of anyone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Donors {
    /// Days on which something was sold.
    pub days: u32,
    /// The first of them and the last.
    pub between: Option<(Moment, Moment)>,
    /// None: too few participants sold for anything to be told.
    pub figures: Option<DonorFigures>,
}

/// The sums.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DonorFigures {
    /// Participants who sold something that customers kept.
    pub participants: u32,
    /// Sales made.
    pub sales: u32,
    /// Things kept by customers.
    pub things: u64,
    /// Sold, less discounts and what came back.
    pub net: Money,
    /// `net` by category; none: it may not be told.
    pub by_category: Option<Vec<Shown<String>>>,
    /// `net` less `rounding` by means of payment; none: it may not be told.
    pub by_means: Option<Vec<Shown<Means>>>,
    /// Rounded off cash, in the buyers' favour.
    pub rounding: Money,
    /// Where `net` went; none: it may not be told.
    pub went: Option<Vec<Shown<Went>>>,
}

/// Where what was sold went.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Went {
    /// The participants earned it.
    Profit,
    /// Back to the participants who had bought materials.
    Materials,
    /// The participants gave it to the fair's common purpose.
    Donated,
    /// To the fair's fund.
    Fund,
}
