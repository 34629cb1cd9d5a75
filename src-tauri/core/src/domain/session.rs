//! The till between opening and closing.

use super::change::Pile;
use super::money::Money;
use super::participant::words;

words! {
    /// Which way cash moved without a sale.
    Direction { In = "in", Out = "out" }
}

words! {
    /// Why cash moved without a sale.
    MoveReason { Change = "change", Supplies = "supplies", Safekeeping = "safekeeping", Other = "other" }
}

/// A till opened with a float.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opening {
    /// Counts from 1.
    pub session: u32,
    /// Cash in the drawer at the start; counted once.
    pub float: Money,
    /// The float by denomination, when it was counted so.
    pub pieces: Vec<Pile>,
}

/// Cash put in or taken out without a sale.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Movement {
    /// The session it belongs to.
    pub session: u32,
    /// In or out.
    pub direction: Direction,
    /// Above zero.
    pub amount: Money,
    /// Why.
    pub reason: MoveReason,
}

/// A till closed by counting its drawer. The difference is of a till and an interval, never of a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Closing {
    /// The session that ends.
    pub session: u32,
    /// Cash counted, before anyone saw what was expected.
    pub counted: Money,
    /// Cash the books expect.
    pub expected: Money,
}
