//! Participants.

use super::Books;
use crate::domain::fair::plain;
use crate::domain::participant::Participant;
use crate::error::Error;
use rusqlite::Row;

impl Books<'_> {
    /// All of them, active or not, by alias as Spanish sorts.
    pub(crate) fn participants(&self) -> Result<Vec<Participant>, Error> {
        let mut query = self.transaction.prepare_cached(include_str!("participants.sql"))?;
        let mut people: Vec<Participant> = query.query_map([], participant)?.collect::<Result<_, _>>()?;
        people.sort_by_cached_key(|who| (plain(&who.alias), who.alias.clone()));
        Ok(people)
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
