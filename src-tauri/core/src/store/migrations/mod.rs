//! Numbered migrations: all or nothing, nothing at all when up to date, and a file from a newer program is
//! refused untouched.

use crate::error::Error;
use rusqlite::Connection;

/// In order; the number of the last one is the version of the file (`user_version`).
const MIGRATIONS: &[&str] = &[
    include_str!("0001_start.sql"),
    include_str!("0002_lead.sql"),
    include_str!("0003_selling.sql"),
    include_str!("0004_photo.sql"),
    include_str!("0005_closing.sql"),
    include_str!("0006_costing.sql"),
    include_str!("0007_as_told.sql"),
];

/// The version of file that this program writes.
pub(crate) fn newest() -> usize {
    MIGRATIONS.len()
}

/// Brings the file up to date.
pub(crate) fn migrate(connection: &mut Connection) -> Result<(), Error> {
    let version: usize =
        connection.query_row("PRAGMA user_version", [], |row| row.get::<_, u32>(0))? as usize;
    if version > newest() {
        return Err(Error::NewerFair);
    }
    if version == newest() {
        return Ok(());
    }
    let transaction = connection.transaction()?;
    for migration in MIGRATIONS.iter().skip(version) {
        transaction.execute_batch(migration)?;
    }
    transaction.execute_batch(&format!("PRAGMA user_version = {}", newest()))?;
    transaction.commit()?;
    Ok(())
}
