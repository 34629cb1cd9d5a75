//! What the drawer holds piece by piece, as far as it was told.

use super::Books;
use crate::domain::change::Pile;
use crate::domain::event::Event;
use crate::domain::ledger::{Account, Posting};
use crate::domain::money::{Money, SMALLEST_COIN};
use crate::error::Error;
use crate::journal::Entry;
use std::collections::BTreeMap;
use uuid::Uuid;

impl Books<'_> {
    /// Puts pieces that crossed the counter into the drawer, and takes those handed over out of it.
    pub(super) fn set_pieces(&self, entry: &Entry, taken: &[Pile], handed: &[Pile]) -> Result<(), Error> {
        let Some(session) = entry.event.session() else { return Ok(()) };
        let mut net: BTreeMap<i64, i64> = BTreeMap::new();
        for pile in taken {
            *net.entry(pile.value).or_default() += i64::from(pile.count);
        }
        for pile in handed {
            *net.entry(pile.value).or_default() -= i64::from(pile.count);
        }
        let sequence = i64::try_from(entry.sequence).unwrap_or(i64::MAX);
        for (value, count) in net.into_iter().filter(|(_, count)| *count != 0) {
            self.run(include_str!("piece_insert.sql"), (entry.till, sequence, session, value, count))?;
        }
        Ok(())
    }

    /// Cash that left the drawer untold, piece by piece: until the next count nobody knows which pieces it holds. Of
    /// cash that came in untold there is only more than is known.
    pub(super) fn doubt_pieces(&self, entry: &Entry, postings: &[Posting]) -> Result<(), Error> {
        let counted = matches!(
            entry.event,
            Event::DrawerCounted(_) | Event::SessionClosed(_) | Event::SessionReopened(_)
        );
        let Some(session) = entry.event.session().filter(|_| !counted) else { return Ok(()) };
        let drawer = postings.iter().filter(|posting| posting.account == Account::Drawer);
        let moved = Money::sum(drawer.map(|posting| posting.amount))?;
        let sequence = i64::try_from(entry.sequence).unwrap_or(i64::MAX);
        let mut query = self.transaction.prepare_cached(include_str!("pieces_told.sql"))?;
        let told: Money = query.query_row((entry.till, sequence), |row| row.get(0))?;
        // A refund may end in céntimos that no coin pays.
        if told.minus(moved)? < Money::new(SMALLEST_COIN) {
            return Ok(());
        }
        self.run(
            "UPDATE session SET counted_by_piece = 0 WHERE till = ?1 AND number = ?2",
            (entry.till, session),
        )
    }

    /// The pieces of a session's drawer; of what was handed over without having been told, nothing is owed.
    pub(crate) fn pieces(&self, session: u32) -> Result<Vec<Pile>, Error> {
        let held = self.pieces_of(self.identity.till, session)?.into_iter();
        Ok(held.map(|(value, count)| Pile { value, count: u32::try_from(count).unwrap_or(0) }).collect())
    }

    /// How many of each value a drawer holds as the books have it, below zero where more went out than was told.
    pub(super) fn pieces_of(&self, till: Uuid, session: u32) -> Result<Vec<(i64, i64)>, Error> {
        let mut query = self.transaction.prepare_cached(include_str!("pieces.sql"))?;
        let rows = query.query_map((till, session), |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}
