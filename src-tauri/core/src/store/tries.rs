//! Wrong tries at the organizer's door; they survive a restart, so that one does not cut the wait short.

use super::Books;
use super::values::At;
use crate::error::Error;
use crate::views::Moment;
use rusqlite::OptionalExtension;

impl Books<'_> {
    /// How many since the last right one, and when the last one was.
    pub(crate) fn wrong_tries(&self) -> Result<Option<(u32, Moment)>, Error> {
        let mut query =
            self.transaction.prepare_cached("SELECT wrong, last_at FROM tries WHERE wrong > 0")?;
        Ok(query.query_row([], |row| Ok((row.get(0)?, row.get::<_, At>(1)?.0))).optional()?)
    }

    pub(crate) fn set_wrong_tries(&self, wrong: u32, last_at: Moment) -> Result<(), Error> {
        self.run(include_str!("tries_set.sql"), (wrong, At(last_at)))
    }
}
