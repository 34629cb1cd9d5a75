//! Adding an entry: seal it, keep its postings, bring the views up to date. One transaction does it all.

use super::Books;
use crate::domain::event::Event;
use crate::domain::ledger::{self, Posting};
use crate::error::Error;
use crate::journal::{Entry, Hash, Row, chain, codec};
use crate::views::Moment;
use rusqlite::OptionalExtension;
use uuid::Uuid;

/// An entry to be.
pub(crate) struct Draft {
    pub(crate) id: Uuid,
    pub(crate) at: Moment,
    pub(crate) recorded_at: Moment,
    pub(crate) request: Hash,
    pub(crate) event: Event,
}

impl Books<'_> {
    /// The fingerprint under which an id was written, if it was.
    pub(crate) fn request_of(&self, id: Uuid) -> Result<Option<Hash>, Error> {
        let mut query = self.transaction.prepare_cached(include_str!("request_of_entry.sql"))?;
        Ok(query.query_row([id], |row| row.get(0)).optional()?)
    }

    /// Appends to this till's chain.
    pub(crate) fn append(&self, draft: Draft) -> Result<(), Error> {
        let (sequence, previous) = self.end_of_chain()?;
        let entry = Entry {
            till: self.identity.till,
            sequence,
            id: draft.id,
            at: draft.at,
            recorded_at: draft.recorded_at,
            request: draft.request,
            event: draft.event,
        };
        let mut row = Row {
            till: entry.till,
            sequence,
            id: entry.id,
            at: entry.at.to_rfc3339(),
            recorded_at: entry.recorded_at.to_rfc3339(),
            request: entry.request,
            version: codec::VERSION,
            body: codec::encode(&entry.event)
                .map_err(|_| Error::Broken("an event that cannot be written"))?,
            previous,
            hash: Hash::default(),
        };
        row.hash = chain::seal(&row);
        self.insert_row(&row)?;
        self.take_in(&entry)
    }

    /// Brings the postings and the views up to date with an entry of the journal.
    pub(crate) fn take_in(&self, entry: &Entry) -> Result<(), Error> {
        let postings = ledger::postings(&entry.event)?;
        if !ledger::imbalance(&postings)?.is_zero() {
            return Err(Error::Broken("postings that do not sum to zero"));
        }
        self.insert_postings(entry, &postings)?;
        self.project(entry)?;
        self.doubt_pieces(entry, &postings)
    }

    fn insert_postings(&self, entry: &Entry, postings: &[Posting]) -> Result<(), Error> {
        let mut insert = self.transaction.prepare_cached(include_str!("posting_insert.sql"))?;
        let mut add = self.transaction.prepare_cached(include_str!("balance_add.sql"))?;
        let sequence = i64::try_from(entry.sequence).unwrap_or(i64::MAX);
        let (kind, session) = (codec::kind(&entry.event), entry.event.session());
        for (place, posting) in (0_u32..).zip(postings) {
            let Posting { account, participant, product, amount } = *posting;
            insert.execute((
                entry.till,
                sequence,
                place,
                kind,
                session,
                account,
                participant,
                product,
                amount,
            ))?;
            let (whose, what) = (or_none(participant), or_none(product));
            add.execute((entry.till, session.unwrap_or(0), kind, account, whose, what, amount))?;
        }
        Ok(())
    }

    fn end_of_chain(&self) -> Result<(u64, Hash), Error> {
        let till = self.identity.till;
        let mut query = self.transaction.prepare_cached(include_str!("end_of_chain.sql"))?;
        let last: Option<(i64, Hash)> =
            query.query_row([till], |row| Ok((row.get(0)?, row.get(1)?))).optional()?;
        Ok(match last {
            Some((sequence, hash)) => (u64::try_from(sequence).unwrap_or(0) + 1, hash),
            None => (1, chain::origin(self.identity.fair, till)),
        })
    }
}

/// A key of the sums: nobody and nothing are empty, since a key has no nulls.
fn or_none(id: Option<Uuid>) -> Vec<u8> {
    id.map_or_else(Vec::new, |id| id.as_bytes().to_vec())
}
