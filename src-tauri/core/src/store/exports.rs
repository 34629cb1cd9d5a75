//! What leaves the fair in files: every line sold, and every entry with what it did to the drawer.

use super::Books;
use super::journal_rows::{entry_of, row_of};
use super::values::At;
use crate::domain::catalog::Share;
use crate::domain::money::Money;
use crate::domain::sale::Particulars;
use crate::domain::tender::Tenders;
use crate::error::Error;
use crate::journal::Entry;
use crate::views::Moment;
use std::collections::HashMap;
use uuid::Uuid;

/// A line of a sale with what its sale says.
pub(crate) struct LineRecord {
    pub(crate) sale: Uuid,
    pub(crate) number: u32,
    pub(crate) session: u32,
    pub(crate) at: Moment,
    pub(crate) recorded_at: Moment,
    /// Of the whole sale.
    pub(crate) tenders: Tenders,
    pub(crate) place: u32,
    pub(crate) product: Uuid,
    pub(crate) quantity: u32,
    pub(crate) kept: u32,
    pub(crate) price: Money,
    pub(crate) discount: Money,
    pub(crate) particulars: Particulars,
}

impl Books<'_> {
    /// Every line of every sale, in the order they were made.
    pub(crate) fn sold_lines(&self) -> Result<Vec<LineRecord>, Error> {
        let mut query = self.transaction.prepare_cached(include_str!("sold_lines.sql"))?;
        let rows = query.query_map([], |row| {
            Ok(LineRecord {
                sale: row.get(0)?,
                number: row.get(1)?,
                session: row.get(2)?,
                at: row.get::<_, At>(3)?.0,
                recorded_at: row.get::<_, At>(4)?.0,
                tenders: Tenders { cash: row.get(5)?, yape: row.get(6)?, plin: row.get(7)? },
                place: row.get(8)?,
                product: row.get(9)?,
                quantity: row.get(10)?,
                kept: row.get(11)?,
                price: row.get(12)?,
                discount: row.get(13)?,
                particulars: row.get(14)?,
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Who shared each line, by sale and place.
    pub(crate) fn shares_of_lines(&self) -> Result<HashMap<(Uuid, u32), Vec<Share>>, Error> {
        let mut shares: HashMap<(Uuid, u32), Vec<Share>> = HashMap::new();
        let mut query = self.transaction.prepare_cached(include_str!("sold_line_shares.sql"))?;
        let mut rows = query.query([])?;
        while let Some(row) = rows.next()? {
            let share = Share { participant: row.get(2)?, weight: row.get(3)? };
            shares.entry((row.get(0)?, row.get(1)?)).or_default().push(share);
        }
        Ok(shares)
    }

    /// Each entry, till by till in the order of its chain, with what it put into the drawer or took out.
    pub(crate) fn each_cash(
        &self,
        mut see: impl FnMut(Entry, Money) -> Result<(), Error>,
    ) -> Result<(), Error> {
        let mut query = self.transaction.prepare(include_str!("journal_cash.sql"))?;
        let mut rows = query.query([])?;
        while let Some(row) = rows.next()? {
            let entry = entry_of(&row_of(row)?).ok_or(Error::Broken("an entry that cannot be read"))?;
            see(entry, row.get(10)?)?;
        }
        Ok(())
    }
}
