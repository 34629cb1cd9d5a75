//! Baskets, each with the id its sale will have: a restart finds them, and a retry makes no second sale.

use super::Books;
use super::values::At;
use crate::error::Error;
use crate::views::Moment;
use rusqlite::OptionalExtension;
use uuid::Uuid;

impl Books<'_> {
    /// The open basket: the id its sale will have, and what was tapped so far.
    pub(crate) fn basket(&self) -> Result<Option<(Uuid, String)>, Error> {
        let sql = "SELECT sale, body FROM basket WHERE till = ?1 AND parked_at IS NULL";
        let mut query = self.transaction.prepare_cached(sql)?;
        Ok(query.query_row([self.identity.till], |row| Ok((row.get(0)?, row.get(1)?))).optional()?)
    }

    pub(crate) fn keep_basket(&self, sale: Uuid, body: &str) -> Result<(), Error> {
        self.run(include_str!("basket_keep.sql"), (self.identity.till, sale, body))
    }

    pub(crate) fn clear_basket(&self, sale: Uuid) -> Result<(), Error> {
        self.run("DELETE FROM basket WHERE sale = ?1", [sale])
    }

    /// Baskets that wait, the one that waits longest first.
    pub(crate) fn parked(&self) -> Result<Vec<(Uuid, Moment, String)>, Error> {
        let mut query = self.transaction.prepare_cached(include_str!("baskets_parked.sql"))?;
        let rows = query
            .query_map([self.identity.till], |row| Ok((row.get(0)?, row.get::<_, At>(1)?.0, row.get(2)?)))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    pub(crate) fn park(&self, sale: Uuid, at: Moment) -> Result<(), Error> {
        self.run("UPDATE basket SET parked_at = ?2 WHERE sale = ?1", (sale, At(at)))
    }

    pub(crate) fn unpark(&self, sale: Uuid) -> Result<(), Error> {
        self.run("UPDATE basket SET parked_at = NULL WHERE sale = ?1", [sale])
    }
}
