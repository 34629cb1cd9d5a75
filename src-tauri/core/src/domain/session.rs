//! The till between opening and closing: its float, and cash that moves without a sale.

use super::change::{Pile, sum};
use super::money::Money;
use super::participant::words;
use super::refusal::Refusal;
use super::role::Role;

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
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Movement {
    /// The session it belongs to.
    pub session: u32,
    /// In or out.
    pub direction: Direction,
    /// Above zero.
    pub amount: Money,
    /// Why.
    pub reason: MoveReason,
    /// Which notes and coins, as far as they were told.
    pub pieces: Vec<Pile>,
    /// Who confirmed it beside whoever was at the till: a drop of notes takes two.
    pub confirmed_by: Option<Role>,
}

/// Checks a movement before it is made: an amount, the pieces that make it, and for a drop (notes handed over
/// for safekeeping) both the pieces and a second person.
pub fn move_cash(movement: Movement) -> Result<Movement, Refusal> {
    if movement.amount <= Money::ZERO {
        return Err(Refusal::AmountZero);
    }
    let counted = sum(&movement.pieces)?;
    if !movement.pieces.is_empty() && counted != movement.amount {
        return Err(Refusal::FloatNotPieces { counted });
    }
    if movement.reason == MoveReason::Safekeeping
        && movement.confirmed_by.is_none_or(|who| who == Role::Seller)
    {
        return Err(Refusal::SecondPersonMissing);
    }
    Ok(movement)
}
