//! Payouts, and how participants part what they earned.

use super::Books;
use super::values::At;
use crate::domain::money::Money;
use crate::domain::payout::{Jars, Method, Payout, TakenBack};
use crate::error::Error;
use crate::journal::Entry;
use crate::views::Moment;
use rusqlite::Row;
use std::collections::HashMap;
use uuid::Uuid;

/// A payout's row.
#[derive(Clone, Debug)]
pub(crate) struct PayoutRecord {
    pub(crate) id: Uuid,
    pub(crate) payout: Payout,
    pub(crate) at: Moment,
    pub(crate) taken_back_at: Option<Moment>,
}

impl Books<'_> {
    pub(super) fn set_payout(&self, entry: &Entry, payout: &Payout) -> Result<(), Error> {
        let Payout { participant, amount, method, rounding, session } = *payout;
        let row = (entry.id, participant, amount, method, At(entry.at), rounding, session);
        self.run(include_str!("payout_insert.sql"), row)
    }

    pub(super) fn set_taken_back(&self, entry: &Entry, back: &TakenBack) -> Result<(), Error> {
        self.run("UPDATE payout SET taken_back_at = ?2 WHERE id = ?1", (back.payout, At(entry.at)))
    }

    pub(super) fn set_jars(&self, jars: &Jars) -> Result<(), Error> {
        self.run(include_str!("jars_set.sql"), (jars.participant, jars.reinvest, jars.save, jars.spend))
    }

    /// Every payout, those taken back as well, in the order they were made.
    pub(crate) fn payouts(&self) -> Result<Vec<PayoutRecord>, Error> {
        let mut query = self.transaction.prepare_cached(include_str!("payouts.sql"))?;
        Ok(query.query_map([], payout)?.collect::<Result<_, _>>()?)
    }

    /// How each participant means to part her profit, of those who said.
    pub(crate) fn jars(&self) -> Result<HashMap<Uuid, Jars>, Error> {
        let mut query =
            self.transaction.prepare_cached("SELECT participant, reinvest, save, spend FROM jars")?;
        let rows = query.query_map([], |row| {
            let participant = row.get(0)?;
            let jar = |at: usize| row.get::<_, Money>(at);
            Ok((participant, Jars { participant, reinvest: jar(1)?, save: jar(2)?, spend: jar(3)? }))
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

fn payout(row: &Row<'_>) -> rusqlite::Result<PayoutRecord> {
    let method: Method = row.get(3)?;
    Ok(PayoutRecord {
        id: row.get(0)?,
        payout: Payout {
            participant: row.get(1)?,
            amount: row.get(2)?,
            method,
            rounding: row.get(5)?,
            session: row.get(6)?,
        },
        at: row.get::<_, At>(4)?.0,
        taken_back_at: row.get::<_, Option<At>>(7)?.map(|at| at.0),
    })
}
