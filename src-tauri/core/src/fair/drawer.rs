//! The change to hand back, chosen from what the drawer holds as far as that is known.

use super::Fair;
use super::till::open_session;
use crate::domain::change::{Pile, pieces_for, pieces_from, piles, running_low};
use crate::domain::money::Money;
use crate::error::Error;
use crate::store::Books;

/// Notes and coins to hand over.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Handing {
    /// The largest first.
    pub pieces: Vec<Pile>,
    /// The drawer holds them, as far as is known; else it may not, and the seller had better look first.
    pub held: bool,
}

impl Fair {
    /// Is small change running out? Only a drawer that was counted by denomination can tell.
    pub fn change_runs_low(&self) -> Result<bool, Error> {
        self.store.read(|books| Ok(known(books)?.is_some_and(|drawer| running_low(&drawer))))
    }

    /// The notes and coins of an amount to hand back.
    pub fn pieces_to_hand(&self, amount: Money) -> Result<Handing, Error> {
        self.store.read(|books| to_hand(books, amount))
    }
}

/// The pieces of an amount out of the drawer.
pub(super) fn to_hand(books: &Books<'_>, amount: Money) -> Result<Handing, Error> {
    change(books, amount, &[])
}

/// The pieces of a change out of the drawer and what the customer has just handed over.
pub(super) fn change(books: &Books<'_>, amount: Money, taken: &[i64]) -> Result<Handing, Error> {
    let any = Handing { pieces: pieces_for(amount), held: true };
    let Some(mut drawer) = known(books)?.filter(|_| amount > Money::ZERO) else { return Ok(any) };
    drawer.extend(piles(taken));
    Ok(match pieces_from(amount, &drawer) {
        Some(pieces) => Handing { pieces, held: true },
        None => Handing { held: false, ..any },
    })
}

/// What the drawer holds, when its float was counted by denomination.
fn known(books: &Books<'_>) -> Result<Option<Vec<Pile>>, Error> {
    match open_session(books)?.filter(|session| session.counted_by_piece) {
        Some(session) => books.pieces(session.number).map(Some),
        None => Ok(None),
    }
}
