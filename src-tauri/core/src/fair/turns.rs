//! Turns for services: a number, no name. Whoever pays first gets hers with the sale; whoever pays afterwards
//! gets one with the basket, which waits.

use super::Fair;
use super::pricing::Quote;
use super::selling::{current, open};
use super::{sales, till};
use crate::domain::catalog::Kind;
use crate::domain::giving_back::Reason;
use crate::domain::participant::Participant;
use crate::domain::queue::{TurnPaid, TurnState, Waiting, minutes_until};
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

    /// The turns of the open session, by number, before them those that an earlier one left: of today those that wait,
    /// and any that is still to be paid. Those that wait come with the minutes until they begin.
    pub fn turns(&self) -> Result<Vec<Turn>, Error> {
        let now = self.now();
        self.store.read(|books| {
            let Some(session) = till::open_session(books)? else { return Ok(Vec::new()) };
            let turns = listed(books, Some(session.number), now)?;
            let ahead: Vec<&TurnRecord> =
                turns.iter().filter(|(turn, paid)| is_ahead(turn, *paid)).map(|(turn, _)| turn).collect();
            let people = books.participants()?;
            // Whoever has left serves no longer.
            let here: HashSet<Uuid> = people.iter().filter(|who| who.active).map(|who| who.id).collect();
            let queue =
                ahead.iter().map(|turn| waiting(books, turn, &here)).collect::<Result<Vec<_>, _>>()?;
            let waits: HashMap<Uuid, u32> =
                ahead.iter().map(|turn| turn.sale).zip(minutes_until(&queue)).collect();
            turns.iter().map(|(turn, paid)| view(books, turn, *paid, &people, &waits)).collect()
        })
    }

    /// Says where a turn stands.
    pub fn set_turn(&mut self, sale: Uuid, state: TurnState) -> Result<(), Error> {
        let now = self.now();
        self.store.transact(|books| {
            books.turn_of(sale)?.ok_or(Refusal::TurnUnknown)?;
            // Whoever has left owes nothing: her basket is not shown any more, and is there should she come back.
            if state == TurnState::Gone && books.basket()?.is_some_and(|(open, _)| open == sale) {
                books.park(sale, now)?;
            }
            books.set_turn(sale, state)
        })
    }
}

/// The turns of a session, and those of earlier ones that are not over.
pub(super) fn listed(
    books: &Books<'_>,
    session: Option<u32>,
    now: Moment,
) -> Result<Vec<(TurnRecord, TurnPaid)>, Error> {
    let mut turns = Vec::new();
    for turn in books.turns(session)? {
        let paid = paid(books, &turn)?;
        let today = turn.taken_at.date_naive() == now.date_naive();
        let owes = paid == TurnPaid::Due && turn.state != TurnState::Gone;
        if Some(turn.session) == session || owes || (today && is_ahead(&turn, paid)) {
            turns.push((turn, paid));
        }
    }
    Ok(turns)
}

/// Only a sale of the turn's own basket pays for it, one in which the service is and stays.
pub(super) fn paid(books: &Books<'_>, turn: &TurnRecord) -> Result<TurnPaid, Error> {
    let Some(sale) = books.sale(turn.sale)? else { return Ok(TurnPaid::Due) };
    let lines = books.kept(&sale)?.lines;
    let service = || lines.iter().filter(|(line, _)| line.product == turn.product);
    if service().any(|(_, kept)| *kept > 0) {
        return Ok(TurnPaid::Paid);
    }
    // What was sold by mistake is still to be paid; what was brought back is not done any more.
    let mistake = books.last_reason(turn.sale)?.is_none_or(|last| last == Reason::Mistake);
    Ok(if mistake || service().next().is_none() { TurnPaid::Due } else { TurnPaid::Returned })
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
        session: till::selling_session(books)?,
        sale: quote.sale,
        product: first.product.id,
        server: first.line.particulars.served_by,
        minutes,
        taken_at: now,
        state: TurnState::Waiting,
    };
    books.take_turn(&turn)?;
    Ok(())
}

/// Is it still to be served? Who has her money back is not.
fn is_ahead(turn: &TurnRecord, paid: TurnPaid) -> bool {
    matches!(turn.state, TurnState::Waiting | TurnState::Serving) && paid != TurnPaid::Returned
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

fn view(
    books: &Books<'_>,
    turn: &TurnRecord,
    paid: TurnPaid,
    people: &[Participant],
    waits: &HashMap<Uuid, u32>,
) -> Result<Turn, Error> {
    Ok(Turn {
        number: turn.number,
        sale: turn.sale,
        product: sales::product(books, turn.product)?,
        server: turn.server.and_then(|server| people.iter().find(|who| who.id == server).cloned()),
        minutes: turn.minutes,
        wait: waits.get(&turn.sale).copied().unwrap_or(0),
        taken_at: turn.taken_at,
        paid,
        state: turn.state,
    })
}
