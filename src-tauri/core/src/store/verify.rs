//! The audit: the journal alone must give every posting and every view that is on the disk.

use super::{Books, Store};
use crate::domain::catalog::Product;
use crate::domain::event::Event;
use crate::domain::ledger;
use crate::error::Error;
use crate::journal::{Hash, chain};
use crate::store::journal_rows::entry_of;
use rusqlite::types::Value;
use std::collections::HashMap;
use uuid::Uuid;

/// What the audit found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Audit {
    /// Entries read.
    pub entries: u64,
    /// Nothing here: the books hold.
    pub problems: Vec<Problem>,
}

/// One thing that is not as it must be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Problem {
    /// An entry's hash is not that of what it says, or does not follow the entry before it.
    ChainBroken {
        /// Which entry of its till.
        sequence: u64,
    },
    /// An entry cannot be read, or cannot have happened.
    EntryUnreadable {
        /// Which entry of its till.
        sequence: u64,
    },
    /// A product names a photograph whose bytes are not there, or are others.
    PhotoLost {
        /// Which entry of its till.
        sequence: u64,
    },
    /// A view on the disk is not what the journal gives.
    ViewDiffers {
        /// Its table.
        view: &'static str,
    },
}

/// Every view of the journal, by table.
const VIEWS: &[&str] = &[
    "posting",
    "balance",
    "settings",
    "participant",
    "product",
    "product_share",
    "costing",
    "session",
    "sale",
    "sale_line",
    "sale_line_share",
    "giving_back",
    "customer_order",
    "piece",
    "payout",
    "drawer_count",
    "closing",
    "stock_count",
    "jars",
];

impl Store {
    /// Replays the journal into an empty store and compares.
    pub(crate) fn verify(&self) -> Result<Audit, Error> {
        let mut audit = Audit { entries: 0, problems: Vec::new() };
        let again = self.replay_into(&mut audit)?;
        self.read(|books| {
            again.read(|replayed| {
                for view in VIEWS {
                    if books.dump(view)? != replayed.dump(view)? {
                        audit.problems.push(Problem::ViewDiffers { view });
                    }
                }
                Ok(())
            })
        })?;
        Ok(audit)
    }

    /// The books as the journal alone gives them.
    pub(crate) fn replayed(&self) -> Result<Self, Error> {
        self.replay_into(&mut Audit { entries: 0, problems: Vec::new() })
    }

    fn replay_into(&self, audit: &mut Audit) -> Result<Self, Error> {
        let mut again = Self::in_memory(self.identity)?;
        self.read(|books| again.transact(|replayed| replay(books, replayed, audit)))?;
        Ok(again)
    }
}

fn replay(books: &Books<'_>, replayed: &Books<'_>, audit: &mut Audit) -> Result<(), Error> {
    let mut ends: HashMap<Uuid, (u64, Hash)> = HashMap::new();
    books.each_row(|row| {
        audit.entries += 1;
        let origin = || (0, chain::origin(books.identity.fair, row.till));
        let (last, previous) = *ends.entry(row.till).or_insert_with(origin);
        if row.sequence != last + 1 || row.previous != previous || row.hash != chain::seal(&row) {
            audit.problems.push(Problem::ChainBroken { sequence: row.sequence });
        }
        ends.insert(row.till, (row.sequence, row.hash));
        replayed.insert_row(&row)?;
        match entry_of(&row) {
            Some(entry) if ledger::postings(&entry.event).is_ok() => {
                if photo_lost(books, &entry.event)? {
                    audit.problems.push(Problem::PhotoLost { sequence: row.sequence });
                }
                if replayed.take_in(&entry).is_err() {
                    audit.problems.push(Problem::EntryUnreadable { sequence: row.sequence });
                }
            }
            _ => audit.problems.push(Problem::EntryUnreadable { sequence: row.sequence }),
        }
        Ok(())
    })
}

fn photo_lost(books: &Books<'_>, event: &Event) -> Result<bool, Error> {
    match event {
        Event::ProductSet(Product { photo: Some(hash), .. }) => Ok(books.photo(hash)?.is_none()),
        _ => Ok(false),
    }
}

impl Books<'_> {
    /// Every row of a table, in an order that does not depend on when it was written.
    fn dump(&self, table: &str) -> Result<Vec<Vec<Value>>, Error> {
        let mut query = self.transaction.prepare(&format!("SELECT * FROM {table}"))?;
        let columns = query.column_count();
        let rows = query.query_map([], |row| (0..columns).map(|at| row.get::<_, Value>(at)).collect())?;
        let mut rows: Vec<Vec<Value>> = rows.collect::<Result<_, _>>()?;
        rows.sort_by_cached_key(|row| format!("{row:?}"));
        Ok(rows)
    }
}
