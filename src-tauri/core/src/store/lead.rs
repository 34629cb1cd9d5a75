//! The till lead's PIN, and wrong tries at it; they survive a restart, so that one does not cut the wait short.

use super::Books;
use super::values::At;
use crate::error::Error;
use crate::keys::PinHash;
use crate::views::Moment;
use rusqlite::OptionalExtension;

impl Books<'_> {
    /// What her PIN must match, if she has one.
    pub(crate) fn lead(&self) -> Result<Option<PinHash>, Error> {
        let mut query = self.transaction.prepare_cached("SELECT salt, hash FROM lead")?;
        Ok(query.query_row([], |row| Ok(PinHash { salt: row.get(0)?, hash: row.get(1)? })).optional()?)
    }

    /// A new PIN forgets the tries at the old one; none is no PIN any more.
    pub(crate) fn set_lead(&self, pin: Option<&PinHash>) -> Result<(), Error> {
        self.run("DELETE FROM lead", [])?;
        match pin {
            Some(pin) => {
                self.run("INSERT INTO lead (one, salt, hash) VALUES (1, ?1, ?2)", (pin.salt, pin.hash))
            }
            None => Ok(()),
        }
    }

    /// Wrong tries since the last right one, and when the last one was.
    pub(crate) fn wrong_pins(&self) -> Result<Option<(u32, Moment)>, Error> {
        let mut query = self.transaction.prepare_cached("SELECT wrong, last_at FROM lead WHERE wrong > 0")?;
        Ok(query.query_row([], |row| Ok((row.get(0)?, row.get::<_, At>(1)?.0))).optional()?)
    }

    pub(crate) fn set_wrong_pins(&self, wrong: u32, last_at: Moment) -> Result<(), Error> {
        self.run("UPDATE lead SET wrong = ?1, last_at = ?2", (wrong, At(last_at)))
    }
}
