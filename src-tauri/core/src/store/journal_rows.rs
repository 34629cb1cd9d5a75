//! The journal's rows, as they lie on the disk.

use super::Books;
use crate::error::Error;
use crate::journal::{Entry, Row, codec};
use chrono::DateTime;

impl Books<'_> {
    /// Each row, till by till in the order of its chain.
    pub(crate) fn each_row(&self, mut see: impl FnMut(Row) -> Result<(), Error>) -> Result<(), Error> {
        let mut query = self.transaction.prepare(include_str!("journal_rows.sql"))?;
        let mut rows = query.query([])?;
        while let Some(row) = rows.next()? {
            see(row_of(row)?)?;
        }
        Ok(())
    }

    pub(crate) fn insert_row(&self, row: &Row) -> Result<(), Error> {
        let mut insert = self.transaction.prepare_cached(include_str!("journal_insert.sql"))?;
        insert.execute((
            row.till,
            i64::try_from(row.sequence).unwrap_or(i64::MAX),
            row.id,
            &row.at,
            &row.recorded_at,
            row.request,
            row.version,
            &row.body,
            row.previous,
            row.hash,
        ))?;
        Ok(())
    }
}

/// A row of the journal: its ten columns first, in the order of the table.
pub(super) fn row_of(row: &rusqlite::Row<'_>) -> rusqlite::Result<Row> {
    Ok(Row {
        till: row.get(0)?,
        sequence: u64::try_from(row.get::<_, i64>(1)?).unwrap_or(0),
        id: row.get(2)?,
        at: row.get(3)?,
        recorded_at: row.get(4)?,
        request: row.get(5)?,
        version: row.get(6)?,
        body: row.get(7)?,
        previous: row.get(8)?,
        hash: row.get(9)?,
    })
}

/// The entry that a row says; none when it cannot be read.
pub(crate) fn entry_of(row: &Row) -> Option<Entry> {
    Some(Entry {
        till: row.till,
        sequence: row.sequence,
        id: row.id,
        at: DateTime::parse_from_rfc3339(&row.at).ok()?,
        recorded_at: DateTime::parse_from_rfc3339(&row.recorded_at).ok()?,
        request: row.request,
        event: codec::decode(row.version, &row.body)?,
    })
}
