//! Entries of the journal, looked up by what they did.

use super::Books;
use super::journal_rows::entry_of;
use super::values::At;
use crate::domain::ledger::Account;
use crate::domain::money::Money;
use crate::error::Error;
use crate::journal::{Entry, Row};
use crate::views::Moment;
use uuid::Uuid;

/// What one entry posted to some accounts.
pub(crate) struct TermEntry {
    pub(crate) id: Uuid,
    pub(crate) at: Moment,
    pub(crate) kind: String,
    /// The sale it is or gives back, where it is one.
    pub(crate) sale: Option<(Uuid, u32)>,
    pub(crate) amount: Money,
}

impl Books<'_> {
    /// The entries of a session of this till from the first that moved money on, in the order of its chain.
    pub(crate) fn entries_of(&self, session: u32) -> Result<Vec<Entry>, Error> {
        let mut entries = Vec::new();
        let till = self.identity.till;
        let mut query = self.transaction.prepare_cached(include_str!("entries_of_session.sql"))?;
        let mut rows = query.query((till, session))?;
        while let Some(row) = rows.next()? {
            let row = Row {
                till,
                sequence: u64::try_from(row.get::<_, i64>(0)?).unwrap_or(0),
                id: row.get(1)?,
                at: row.get(2)?,
                recorded_at: row.get(3)?,
                version: row.get(4)?,
                body: row.get(5)?,
                request: [0; 32],
                previous: [0; 32],
                hash: [0; 32],
            };
            let entry = entry_of(&row).ok_or(Error::Broken("an entry that cannot be read"))?;
            if entry.event.session() == Some(session) {
                entries.push(entry);
            }
        }
        Ok(entries)
    }

    /// Where in this till's chain money moved in a session after an entry, in order.
    pub(crate) fn moved_after(&self, session: u32, sequence: u64) -> Result<Vec<u64>, Error> {
        let after = i64::try_from(sequence).unwrap_or(i64::MAX);
        let mut query = self.transaction.prepare_cached(include_str!("moved_after.sql"))?;
        let rows = query.query_map((self.identity.till, session, after), |row| row.get::<_, i64>(0))?;
        rows.map(|sequence| Ok(u64::try_from(sequence?).unwrap_or(0))).collect()
    }

    /// What each entry posted to these accounts, of the fair or of one session of this till.
    pub(crate) fn entries_on(
        &self,
        accounts: &[Account],
        session: Option<u32>,
    ) -> Result<Vec<TermEntry>, Error> {
        let mut found: Vec<TermEntry> = Vec::new();
        let mut query = self.transaction.prepare_cached(include_str!("entries_on_account.sql"))?;
        for account in accounts {
            let mut rows = query.query((account, session, self.identity.till))?;
            while let Some(row) = rows.next()? {
                let (id, amount): (Uuid, Money) = (row.get(0)?, row.get(5)?);
                match found.last_mut().filter(|last| last.id == id) {
                    Some(entry) => entry.amount = entry.amount.plus(amount)?,
                    None => found.push(TermEntry {
                        id,
                        at: row.get::<_, At>(1)?.0,
                        kind: row.get(2)?,
                        sale: row.get::<_, Option<Uuid>>(3)?.zip(row.get(4)?),
                        amount,
                    }),
                }
            }
        }
        Ok(together(found))
    }
}

/// One row for each entry, in the order of time.
fn together(mut found: Vec<TermEntry>) -> Vec<TermEntry> {
    // A stable sort: entries of one moment stay in the order they were written.
    found.sort_by_key(|entry| (entry.at, entry.id));
    let mut rows: Vec<TermEntry> = Vec::new();
    for entry in found {
        match rows.last_mut().filter(|last| last.id == entry.id) {
            Some(last) => last.amount = last.amount.plus(entry.amount).unwrap_or(last.amount),
            None => rows.push(entry),
        }
    }
    rows.retain(|entry| !entry.amount.is_zero());
    rows
}
