//! What a durable commit costs on this disk, with nothing else around it.

use super::table::Measured;
use rusqlite::Connection;
use std::path::Path;
use std::time::Instant;

/// As large as a small sale's entry.
const BODY: usize = 500;

/// Commits a row so many times, under the settings of a fair's own file: encrypted, a synced log, one user.
pub fn durable(folder: &Path, times: usize) -> Measured {
    let file = Connection::open(folder.join("commits.db")).expect("a file");
    let key = format!("x'{}'", "07".repeat(48));
    file.pragma_update(None, "key", key).expect("a key");
    let settings = "PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;
                    CREATE TABLE entry (id INTEGER PRIMARY KEY, body BLOB NOT NULL) STRICT;";
    file.execute_batch(settings).expect("its settings");
    let taken = (0..times).map(|_| {
        let began = Instant::now();
        file.execute("INSERT INTO entry (body) VALUES (?1)", [vec![7_u8; BODY]]).expect("a row");
        began.elapsed().as_secs_f64() * 1000.0
    });
    Measured::new(taken.collect())
}
