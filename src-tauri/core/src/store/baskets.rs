//! The open basket, with the id its sale will have: a restart finds it, and a retry makes no second sale.

use super::Books;
use crate::error::Error;
use rusqlite::OptionalExtension;
use uuid::Uuid;

impl Books<'_> {
    /// The id its sale will have, and what was tapped so far.
    pub(crate) fn basket(&self) -> Result<Option<(Uuid, String)>, Error> {
        let mut query = self.transaction.prepare_cached("SELECT sale, body FROM basket WHERE till = ?1")?;
        Ok(query.query_row([self.identity.till], |row| Ok((row.get(0)?, row.get(1)?))).optional()?)
    }

    pub(crate) fn keep_basket(&self, sale: Uuid, body: &str) -> Result<(), Error> {
        self.run(include_str!("basket_keep.sql"), (self.identity.till, sale, body))
    }

    pub(crate) fn clear_basket(&self) -> Result<(), Error> {
        self.run("DELETE FROM basket WHERE till = ?1", [self.identity.till])
    }
}
