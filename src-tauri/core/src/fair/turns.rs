//! Turns for services: a number, no name. Whoever pays first gets hers with the sale; whoever pays afterwards
//! gets one with the basket, which waits.

use super::Fair;
use super::pricing::Quote;
use super::selling::{current, open};
use super::{sales, till};
use crate::domain::catalog::Kind;
use crate::domain::queue::{TurnState, Waiting, minutes_until};
use crate::domain::refusal::Refusal;
use crate::error::Error;
use crate::store::{Books, TurnRecord};
use crate::views::{Moment, Turn};
use std::collections::{HashMap, HashSet};
use uuid::Uuid;

impl Fair {
    /// Gives the open basket a turn and puts it aside: it is paid after the service.
    pub fn take_turn(&mut self) -> Result<Quote, Error> {
        let now = self.now();
        self.store.transact(|books| {
            let quote = open(books, now)?;
            till::selling_session(books)?;
            take_for(books, &quote, now)?;
            if books.turn_of(quote.sale)?.is_none() {
                return Err(Refusal::NoService.into());
            }
            books.park(quote.sale, now)?;
            let _ = current(books)?;
            open(books, now)
        })
    }

    /// The turns of the open session, by number; those that wait with the minutes until they begin.
    pub fn turns(&self) -> Result<Vec<Turn>, Error> {
        self.store.read(|books| {
            let Some(session) = till::open_session(books)? else { return Ok(Vec::new()) };
            let turns = books.turns(session.number)?;
            let ahead: Vec<&TurnRecord> = turns.iter().filter(|turn| is_ahead(turn)).collect();
            let people = books.participants()?.into_iter();
            // Whoever has left serves no longer.
            let here: HashSet<Uuid> = people.filter(|who| who.active).map(|who| who.id).collect();
            let queue =
                ahead.iter().map(|turn| waiting(books, turn, &here)).collect::<Result<Vec<_>, _>>()?;
            let waits: HashMap<Uuid, u32> =
                ahead.iter().map(|turn| turn.sale).zip(minutes_until(&queue)).collect();
            turns.iter().map(|turn| view(books, turn, &waits)).collect()
        })
    }

    /// Says where a turn stands.
    pub fn set_turn(&mut self, sale: Uuid, state: TurnState) -> Result<(), Error> {
        self.store.transact(|books| {
            books.turn_of(sale)?.ok_or(Refusal::TurnUnknown)?;
            books.set_turn(sale, state)
        })
    }
}

/// Gives a basket with a service its turn, unless it has one.
pub(super) fn take_for(books: &Books<'_>, quote: &Quote, now: Moment) -> Result<(), Error> {
    let services = || quote.lines.iter().filter(|line| line.product.kind == Kind::Service);
    let Some(first) = services().next() else { return Ok(()) };
    if books.turn_of(quote.sale)?.is_some() {
        return Ok(());
    }
    let minutes = services()
        .map(|line| line.product.duration_min.unwrap_or(0).saturating_mul(line.line.quantity))
        .fold(0_u32, u32::saturating_add);
    let turn = TurnRecord {
        number: 0,
        sale: quote.sale,
        product: first.product.id,
        server: first.line.particulars.served_by,
        minutes,
        taken_at: now,
        state: TurnState::Waiting,
    };
    books.take_turn(till::selling_session(books)?, &turn)?;
    Ok(())
}

fn is_ahead(turn: &TurnRecord) -> bool {
    matches!(turn.state, TurnState::Waiting | TurnState::Serving)
}

fn waiting(books: &Books<'_>, turn: &TurnRecord, here: &HashSet<Uuid>) -> Result<Waiting, Error> {
    let hands = match turn.server {
        Some(server) => vec![server],
        None => {
            let shares = sales::product(books, turn.product)?.shares.into_iter();
            shares.map(|share| share.participant).filter(|who| here.contains(who)).collect()
        }
    };
    let serving = turn.state == TurnState::Serving;
    Ok(Waiting { hands, product: turn.product, minutes: turn.minutes, serving })
}

fn view(books: &Books<'_>, turn: &TurnRecord, waits: &HashMap<Uuid, u32>) -> Result<Turn, Error> {
    let people = books.participants()?;
    Ok(Turn {
        number: turn.number,
        sale: turn.sale,
        product: sales::product(books, turn.product)?,
        server: turn.server.and_then(|server| people.into_iter().find(|who| who.id == server)),
        minutes: turn.minutes,
        wait: waits.get(&turn.sale).copied().unwrap_or(0),
        taken_at: turn.taken_at,
        paid: books.sale(turn.sale)?.is_some(),
        state: turn.state,
    })
}
