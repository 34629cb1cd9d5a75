//! The change to hand back, chosen from what the drawer holds as far as that is known.

use super::Fair;
use super::till::open_session;
use crate::domain::change::{Drawer, Pile, pieces_for, pieces_from, piles, running_low};
use crate::domain::money::Money;
use crate::error::Error;
use crate::store::Books;

/// Notes and coins to hand over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Handing {
    /// The largest first; none where the drawer is known not to hold them.
    pub pieces: Vec<Pile>,
    /// What is known of the drawer they come out of.
    pub drawer: Drawer,
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

/// The pieces of a change out of the drawer and what the customer has just handed over. Nothing to hand back is always
/// to hand.
pub(super) fn change(books: &Books<'_>, amount: Money, taken: &[i64]) -> Result<Handing, Error> {
    if amount <= Money::ZERO {
        return Ok(Handing { pieces: Vec::new(), drawer: Drawer::Holds });
    }
    let Some(mut held) = known(books)? else {
        return Ok(Handing { pieces: pieces_for(amount), drawer: Drawer::Unknown });
    };
    held.extend(piles(taken));
    Ok(match pieces_from(amount, &held) {
        Some(pieces) => Handing { pieces, drawer: Drawer::Holds },
        None => Handing { pieces: Vec::new(), drawer: Drawer::Lacks },
    })
}

/// What the drawer holds, when its float was counted by denomination.
fn known(books: &Books<'_>) -> Result<Option<Vec<Pile>>, Error> {
    match open_session(books)?.filter(|session| session.counted_by_piece) {
        Some(session) => books.pieces(session.number).map(Some),
        None => Ok(None),
    }
}
