//! The till: open it, move cash, and who counts what.

use super::{Fair, MoveRequest, OpenRequest, once};
use crate::domain::change::{self, PIECES, Pile};
use crate::domain::event::Event;
use crate::domain::money::Money;
use crate::domain::refusal::Refusal;
use crate::domain::session::{self, Movement, Opening};
use crate::error::Error;
use crate::store::{Books, Draft};
use crate::views::Session;

impl Fair {
    /// This till's sessions, the first one first.
    pub fn sessions(&self) -> Result<Vec<Session>, Error> {
        self.store.read(|books| books.sessions())
    }

    /// The session that is open, if one is.
    pub fn open_session(&self) -> Result<Option<Session>, Error> {
        self.store.read(open_session)
    }

    /// Opens the till with a float. One session is open at a time.
    pub fn open_till(&mut self, request: &OpenRequest) -> Result<(), Error> {
        let now = self.now();
        self.store.transact(|books| {
            once(books, request.id, request.fingerprint(), |books| {
                let event = opening(books, request.float, &request.pieces)?;
                let at = request.at.unwrap_or(now);
                Ok(Draft { id: request.id, at, recorded_at: now, request: request.fingerprint(), event })
            })
        })
    }

    /// Puts cash in the drawer or takes it out, without a sale. Notes handed over for safekeeping are counted and
    /// take a second person.
    pub fn move_cash(&mut self, request: &MoveRequest) -> Result<(), Error> {
        let MoveRequest { direction, amount, reason, confirmed_by, .. } = *request;
        self.once(request.id, request.fingerprint(), |books| {
            let (session, pieces) = (selling_session(books)?, request.pieces.clone());
            let movement = Movement { session, direction, amount, reason, pieces, confirmed_by };
            Ok(Event::CashMoved(session::move_cash(movement)?))
        })
    }
}

/// More of one piece than any drawer holds: a slip of the finger.
const MOST_PIECES: u32 = 5000;

/// The sum of a count by denomination: value in céntimos, and how many as typed; blank is none.
pub fn count_drawer<'a>(pieces: impl IntoIterator<Item = (i64, &'a str)>) -> Result<Money, Refusal> {
    change::sum(&count_pieces(pieces)?)
}

/// A count by denomination as piles; those of which there is none are left out.
pub fn count_pieces<'a>(pieces: impl IntoIterator<Item = (i64, &'a str)>) -> Result<Vec<Pile>, Refusal> {
    let mut piles = Vec::new();
    for (value, typed) in pieces {
        let typed = typed.trim();
        let unreadable = || Refusal::CountUnreadable { text: typed.to_owned() };
        let count: u32 = if typed.is_empty() { 0 } else { typed.parse().map_err(|_| unreadable())? };
        if count > MOST_PIECES {
            return Err(Refusal::CountImpossible { text: typed.to_owned() });
        }
        if !PIECES.iter().any(|piece| piece.value == value) {
            return Err(unreadable());
        }
        if count > 0 {
            piles.push(Pile { value, count });
        }
    }
    Ok(piles)
}

/// A session that can open now.
pub(crate) fn opening(books: &Books<'_>, float: Money, pieces: &[Pile]) -> Result<Event, Error> {
    if float.is_negative() {
        return Err(Refusal::AmountNegative.into());
    }
    let counted = change::sum(pieces)?;
    if !pieces.is_empty() && counted != float {
        return Err(Refusal::FloatNotPieces { counted }.into());
    }
    if open_session(books)?.is_some() {
        return Err(Refusal::TillOpen.into());
    }
    let session = books.sessions()?.last().map_or(1, |last| last.number + 1);
    Ok(Event::SessionOpened(Opening { session, float, pieces: pieces.to_vec() }))
}

pub(crate) fn open_session(books: &Books<'_>) -> Result<Option<Session>, Error> {
    Ok(books.sessions()?.into_iter().find(|session| session.closed_at.is_none()))
}

/// The number of the open session, or a refusal: nothing is sold over a closed till.
pub(crate) fn selling_session(books: &Books<'_>) -> Result<u32, Error> {
    Ok(open_session(books)?.ok_or(Refusal::TillClosed)?.number)
}
