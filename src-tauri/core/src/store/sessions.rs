//! The sessions of the till.

use super::Books;
use super::values::At;
use crate::error::Error;
use crate::views::Session;

impl Books<'_> {
    /// This till's sessions, the first one first.
    pub(crate) fn sessions(&self) -> Result<Vec<Session>, Error> {
        let mut query = self.transaction.prepare_cached(include_str!("sessions.sql"))?;
        let rows = query.query_map([self.identity.till], |row| {
            Ok(Session {
                number: row.get(0)?,
                opened_at: row.get::<_, At>(1)?.0,
                closed_at: row.get::<_, Option<At>>(2)?.map(|at| at.0),
                counted_by_piece: row.get(3)?,
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}
