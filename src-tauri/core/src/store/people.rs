//! Participants and payouts.

use super::Books;
use super::values::At;
use crate::domain::fair::plain;
use crate::domain::participant::Participant;
use crate::error::Error;
use crate::views::PayoutRow;
use rusqlite::Row;

impl Books<'_> {
    /// All of them, active or not, by alias as Spanish sorts.
    pub(crate) fn participants(&self) -> Result<Vec<Participant>, Error> {
        let mut query = self.transaction.prepare_cached(include_str!("participants.sql"))?;
        let mut people: Vec<Participant> = query.query_map([], participant)?.collect::<Result<_, _>>()?;
        people.sort_by_cached_key(|who| (plain(&who.alias), who.alias.clone()));
        Ok(people)
    }

    pub(crate) fn payouts(&self) -> Result<Vec<PayoutRow>, Error> {
        let mut query = self.transaction.prepare_cached(include_str!("payouts.sql"))?;
        let rows = query.query_map([], |row| {
            Ok(PayoutRow {
                participant: row.get(0)?,
                amount: row.get(1)?,
                method: row.get(2)?,
                at: row.get::<_, At>(3)?.0,
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

fn participant(row: &Row<'_>) -> rusqlite::Result<Participant> {
    Ok(Participant {
        id: row.get(0)?,
        alias: row.get(1)?,
        color: row.get(2)?,
        pictogram: row.get(3)?,
        active: row.get(4)?,
    })
}
