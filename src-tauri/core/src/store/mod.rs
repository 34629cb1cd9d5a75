//! SQLite, and nowhere else: one encrypted file holds the journal and the views of it.

mod append;
mod baskets;
mod catalogue;
mod closings;
mod costing;
mod entries;
mod exports;
mod journal_rows;
mod lead;
mod migrations;
mod of_session;
mod orders;
mod payouts;
mod people;
mod photos;
mod pieces;
mod postings;
mod project;
mod sales;
mod sessions;
mod settings;
mod takings;
mod tries;
mod turns;
mod values;
mod verify;

pub(crate) use append::Draft;
pub(crate) use catalogue::KeptOf;
pub(crate) use closings::{ClosingRecord, CountRecord};
pub(crate) use entries::TermEntry;
pub(crate) use exports::LineRecord;
pub(crate) use of_session::SinceSession;
pub(crate) use orders::OrderRecord;
pub(crate) use payouts::PayoutRecord;
pub(crate) use postings::Balance;
pub(crate) use sales::{SaleRecord, SaleSum};
pub(crate) use takings::Takings;
pub(crate) use turns::TurnRecord;
pub use verify::{Audit, Problem};

use crate::error::Error;
use rusqlite::{Connection, Transaction, TransactionBehavior};
use std::path::Path;
use uuid::Uuid;
use zeroize::Zeroizing;

/// A raw key of 256 bits, as 64 hexadecimal digits.
pub(crate) type Key = Zeroizing<String>;

/// Which fair a file is of, and which till writes in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Identity {
    pub(crate) fair: Uuid,
    pub(crate) till: Uuid,
}

/// The open file.
pub(crate) struct Store {
    connection: Connection,
    identity: Identity,
}

impl Store {
    /// Makes a new, encrypted file.
    pub(crate) fn create(path: &Path, key: &Key, identity: Identity) -> Result<Self, Error> {
        Self::begin(unlock(Connection::open(path)?, key)?, identity)
    }

    /// A store that lives in memory, with the same schema and rules: what tests and `verify` use.
    pub(crate) fn in_memory(identity: Identity) -> Result<Self, Error> {
        Self::begin(Connection::open_in_memory()?, identity)
    }

    /// Opens an encrypted file that is there already.
    pub(crate) fn open(path: &Path, key: &Key) -> Result<Self, Error> {
        if !path.is_file() {
            return Err(Error::NotAFair);
        }
        let mut connection = unlock(Connection::open(path)?, key)?;
        settle(&connection, "wal")?;
        migrations::migrate(&mut connection)?;
        let identity = connection.query_row(include_str!("identity.sql"), [], |row| {
            Ok(Identity { fair: row.get(0)?, till: row.get(1)? })
        })?;
        Ok(Self { connection, identity })
    }

    fn begin(mut connection: Connection, identity: Identity) -> Result<Self, Error> {
        let journal_mode =
            if connection.path().is_some_and(|path| !path.is_empty()) { "wal" } else { "memory" };
        settle(&connection, journal_mode)?;
        migrations::migrate(&mut connection)?;
        connection.execute(include_str!("identity_insert.sql"), (identity.fair, identity.till))?;
        Ok(Self { connection, identity })
    }

    /// Runs reads and writes in one transaction: all of it is kept, or nothing.
    pub(crate) fn transact<T>(
        &mut self,
        work: impl FnOnce(&Books<'_>) -> Result<T, Error>,
    ) -> Result<T, Error> {
        let transaction = self.connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let books = Books { transaction: &transaction, identity: self.identity };
        let value = work(&books)?;
        transaction.commit()?;
        Ok(value)
    }

    /// Runs reads over one state of the books.
    pub(crate) fn read<T>(&self, work: impl FnOnce(&Books<'_>) -> Result<T, Error>) -> Result<T, Error> {
        let transaction = self.connection.unchecked_transaction()?;
        work(&Books { transaction: &transaction, identity: self.identity })
    }

    /// Refuses to grow beyond so many bytes, as a full disk would.
    pub(crate) fn limit_size(&self, bytes: u64) -> Result<(), Error> {
        let page = "SELECT CAST(page_size AS INTEGER) FROM pragma_page_size";
        let page: i64 = self.connection.query_row(page, [], |row| row.get(0))?;
        let pages = (i64::try_from(bytes).unwrap_or(i64::MAX) / page.max(1)).max(1);
        self.connection.query_row(&format!("PRAGMA max_page_count = {pages}"), [], |_| Ok(()))?;
        Ok(())
    }
}

/// The books inside a transaction. Queries are methods of it, a file for each noun.
pub(crate) struct Books<'a> {
    transaction: &'a Transaction<'a>,
    identity: Identity,
}

impl Books<'_> {
    /// Which fair and till.
    pub(crate) fn identity(&self) -> Identity {
        self.identity
    }
}

fn unlock(connection: Connection, key: &Key) -> Result<Connection, Error> {
    connection.execute_batch(&format!("PRAGMA key = \"x'{}'\"", key.as_str()))?;
    // Before the first read: only then does the log need no memory that other processes could share.
    connection.execute_batch("PRAGMA locking_mode = EXCLUSIVE")?;
    // The first read is what tells a wrong key, or a file that is something else.
    connection.query_row("SELECT count(*) FROM sqlite_schema", [], |_| Ok(()))?;
    Ok(connection)
}

/// Sets what durability rests on, and reads each back: a setting that did not take is our fault.
fn settle(connection: &Connection, journal_mode: &str) -> Result<(), Error> {
    connection.execute_batch(
        "PRAGMA locking_mode = EXCLUSIVE; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;
         PRAGMA trusted_schema = OFF; PRAGMA temp_store = MEMORY; PRAGMA cell_size_check = ON;",
    )?;
    connection.query_row(&format!("PRAGMA journal_mode = {journal_mode}"), [], |_| Ok(()))?;
    let expected = [
        ("synchronous", 2),
        ("foreign_keys", 1),
        ("trusted_schema", 0),
        ("temp_store", 2),
        ("cell_size_check", 1),
    ];
    for (name, value) in expected {
        let found: i64 = connection.query_row(&format!("PRAGMA {name}"), [], |row| row.get(0))?;
        if found != value {
            return Err(Error::Broken("a setting of the store did not take"));
        }
    }
    for (name, value) in [("locking_mode", "exclusive"), ("journal_mode", journal_mode)] {
        let found: String = connection.query_row(&format!("PRAGMA {name}"), [], |row| row.get(0))?;
        if found != value {
            return Err(Error::Broken("a setting of the store did not take"));
        }
    }
    Ok(())
}
