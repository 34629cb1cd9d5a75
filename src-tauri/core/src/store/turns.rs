//! Turns for services: a number, no name.

use super::Books;
use super::values::At;
use crate::domain::queue::TurnState;
use crate::error::Error;
use crate::views::Moment;
use rusqlite::{OptionalExtension, Row};
use uuid::Uuid;

/// A turn's row.
#[derive(Clone, Copy)]
pub(crate) struct TurnRecord {
    pub(crate) number: u32,
    /// The session that gave it.
    pub(crate) session: u32,
    /// The sale that pays for it: made already, or still a basket.
    pub(crate) sale: Uuid,
    pub(crate) product: Uuid,
    pub(crate) server: Option<Uuid>,
    pub(crate) minutes: u32,
    pub(crate) taken_at: Moment,
    pub(crate) state: TurnState,
}

impl Books<'_> {
    /// Gives the next number of its session and of its day, and answers it: no number is called out for two.
    pub(crate) fn take_turn(&self, turn: &TurnRecord) -> Result<u32, Error> {
        let mut query = self.transaction.prepare_cached(include_str!("turn_next.sql"))?;
        let given = (self.identity.till, turn.session, At(turn.taken_at));
        let number: u32 = query.query_row(given, |row| row.get(0))?;
        self.run(
            include_str!("turn_insert.sql"),
            (
                self.identity.till,
                turn.session,
                number,
                turn.sale,
                turn.product,
                turn.server,
                turn.minutes,
                At(turn.taken_at),
                turn.state,
            ),
        )?;
        Ok(number)
    }

    /// The turns of a session, and before them those of earlier ones that may not be over.
    pub(crate) fn turns(&self, session: Option<u32>) -> Result<Vec<TurnRecord>, Error> {
        let mut query = self.transaction.prepare_cached(include_str!("turns.sql"))?;
        Ok(query.query_map((self.identity.till, session), record)?.collect::<Result<_, _>>()?)
    }

    /// Another basket pays for a turn.
    pub(crate) fn pay_turn_with(&self, sale: Uuid, basket: Uuid) -> Result<(), Error> {
        self.run("UPDATE turn SET sale = ?2 WHERE sale = ?1", (sale, basket))
    }

    /// The turn that a sale, or a basket that will be one, pays for.
    pub(crate) fn turn_of(&self, sale: Uuid) -> Result<Option<TurnRecord>, Error> {
        let mut query = self.transaction.prepare_cached(include_str!("turn_of.sql"))?;
        Ok(query.query_row([sale], record).optional()?)
    }

    pub(crate) fn set_turn(&self, sale: Uuid, state: TurnState) -> Result<(), Error> {
        self.run("UPDATE turn SET state = ?2 WHERE sale = ?1", (sale, state))
    }
}

fn record(row: &Row<'_>) -> rusqlite::Result<TurnRecord> {
    Ok(TurnRecord {
        number: row.get(0)?,
        sale: row.get(1)?,
        product: row.get(2)?,
        server: row.get(3)?,
        minutes: row.get(4)?,
        taken_at: row.get::<_, At>(5)?.0,
        state: row.get(6)?,
        session: row.get(7)?,
    })
}
