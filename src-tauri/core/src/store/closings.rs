//! Counts of the drawer, closings, and tills opened again.

use super::Books;
use super::values::At;
use crate::domain::change::Pile;
use crate::domain::closing::{Closing, Reopening};
use crate::domain::count::{Count, CountKind};
use crate::domain::money::Money;
use crate::error::Error;
use crate::journal::{Entry, Hash};
use crate::views::Moment;
use rusqlite::{OptionalExtension, Row};
use uuid::Uuid;

/// A count's row.
#[derive(Clone, Debug)]
pub(crate) struct CountRecord {
    pub(crate) id: Uuid,
    pub(crate) sequence: u64,
    pub(crate) at: Moment,
    pub(crate) kind: CountKind,
    pub(crate) counted: Money,
    pub(crate) expected: Money,
}

/// A closing's row, and the hash of its entry.
#[derive(Clone, Debug)]
pub(crate) struct ClosingRecord {
    pub(crate) id: Uuid,
    pub(crate) till: Uuid,
    pub(crate) session: u32,
    pub(crate) number: u32,
    pub(crate) at: Moment,
    pub(crate) closing: Closing,
    pub(crate) reopened_at: Option<Moment>,
    pub(crate) hash: Hash,
}

impl Books<'_> {
    pub(super) fn set_count(&self, entry: &Entry, count: &Count) -> Result<(), Error> {
        self.run(
            include_str!("drawer_count_insert.sql"),
            (
                entry.id,
                entry.till,
                i64::try_from(entry.sequence).unwrap_or(i64::MAX),
                count.session,
                At(entry.at),
                count.kind,
                count.counted,
                count.expected,
            ),
        )?;
        self.reset_pieces(entry, count.session, &count.pieces)
    }

    /// From a count on, the drawer is known piece by piece.
    fn reset_pieces(&self, entry: &Entry, session: u32, counted: &[Pile]) -> Result<(), Error> {
        let held = self.pieces_of(entry.till, session)?;
        let pile = |value: i64, count: i64| Pile { value, count: u32::try_from(count).unwrap_or(0) };
        let out: Vec<Pile> = held.iter().filter(|(_, count)| *count > 0).map(|(v, c)| pile(*v, *c)).collect();
        let mut back: Vec<Pile> =
            held.iter().filter(|(_, count)| *count < 0).map(|(value, count)| pile(*value, -count)).collect();
        back.extend(counted);
        self.set_pieces(entry, &back, &out)?;
        self.run(
            "UPDATE session SET counted_by_piece = 1 WHERE till = ?1 AND number = ?2",
            (entry.till, session),
        )
    }

    pub(super) fn set_closing(&self, entry: &Entry, closing: &Closing) -> Result<(), Error> {
        self.run(include_str!("session_close.sql"), (entry.till, closing.session, At(entry.at)))?;
        self.run(
            include_str!("closing_insert.sql"),
            (
                entry.id,
                entry.till,
                i64::try_from(entry.sequence).unwrap_or(i64::MAX),
                closing.session,
                closing.number,
                At(entry.at),
                closing,
            ),
        )?;
        for stock in &closing.stock {
            let moved = i64::from(stock.counted) - stock.expected;
            let row = (entry.id, stock.product, stock.counted, moved);
            self.run(include_str!("stock_count_insert.sql"), row)?;
        }
        Ok(())
    }

    pub(super) fn set_reopening(&self, entry: &Entry, reopening: &Reopening) -> Result<(), Error> {
        let session = reopening.undone.session;
        self.run(
            "UPDATE session SET closed_at = NULL WHERE till = ?1 AND number = ?2",
            (entry.till, session),
        )?;
        self.run("UPDATE closing SET reopened_at = ?2 WHERE id = ?1", (reopening.closing, At(entry.at)))
    }

    /// The counts of a session of this till, in the order they were made.
    pub(crate) fn counts(&self, session: u32) -> Result<Vec<CountRecord>, Error> {
        let mut query = self.transaction.prepare_cached(include_str!("drawer_counts.sql"))?;
        let rows = query.query_map((self.identity.till, session), |row| {
            Ok(CountRecord {
                id: row.get(0)?,
                sequence: u64::try_from(row.get::<_, i64>(1)?).unwrap_or(0),
                at: row.get::<_, At>(2)?.0,
                kind: row.get(3)?,
                counted: row.get(4)?,
                expected: row.get(5)?,
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Every closing of every till, in the order of time, then of the tills' chains.
    pub(crate) fn closings(&self) -> Result<Vec<ClosingRecord>, Error> {
        let mut query = self.transaction.prepare_cached(include_str!("closings.sql"))?;
        Ok(query.query_map([], closing)?.collect::<Result<_, _>>()?)
    }

    /// The closing that ended a session of this till, unless it is open.
    pub(crate) fn closing_of(&self, session: u32) -> Result<Option<ClosingRecord>, Error> {
        let mut query = self.transaction.prepare_cached(include_str!("closing_of_session.sql"))?;
        Ok(query.query_row((self.identity.till, session), closing).optional()?)
    }

    /// The number that the next closing of this till gets.
    pub(crate) fn next_closing(&self) -> Result<u32, Error> {
        let sql = "SELECT count(*) + 1 FROM closing WHERE till = ?1";
        Ok(self.transaction.prepare_cached(sql)?.query_row([self.identity.till], |row| row.get(0))?)
    }
}

fn closing(row: &Row<'_>) -> rusqlite::Result<ClosingRecord> {
    let number: u32 = row.get(3)?;
    let session = row.get(2)?;
    Ok(ClosingRecord {
        id: row.get(0)?,
        till: row.get(1)?,
        session,
        // Closings had no number of their own before they could be undone: it was their session's.
        number: if number == 0 { session } else { number },
        at: row.get::<_, At>(4)?.0,
        closing: row.get(5)?,
        reopened_at: row.get::<_, Option<At>>(6)?.map(|at| at.0),
        hash: row.get(7)?,
    })
}
