//! A fair that two tills sold at, in one file: each has its own chain and its own sessions from 1.

use crate::{PASSPHRASE, id, join, key_of, open, pays, product, rules, sale, soles, stock, unlocked};
use feriante_core::domain::giving_back::Reason;
use feriante_core::fair::{CloseRequest, Fair, ReturnRequest};
use std::fs;
use std::path::Path;
use uuid::Uuid;

/// Views of what a till did, beside the journal itself.
const OF_TILLS: &[&str] = &[
    "journal",
    "posting",
    "balance",
    "session",
    "sale",
    "sale_line",
    "sale_line_share",
    "giving_back",
    "piece",
    "drawer_count",
    "closing",
];

/// Sells so many for 5.00 in cash, takes the first one back, and closes short by 1.00.
fn day(folder: &Path, bag: Uuid, sales: i64) {
    let mut fair = Fair::open(folder, PASSPHRASE).expect("the fair");
    open(&mut fair, 2000);
    let sold: Vec<Uuid> = (0..sales)
        .map(|_| fair.record_sale(&sale(&[(bag, 1)], pays(500, 0, 0))).expect("a sale").id)
        .collect();
    let (lines, reason) = (vec![(0, 1)], Reason::Faulty);
    let back = ReturnRequest { id: id(), at: None, sale: sold[0], lines, means: None, reason };
    fair.give_back(&back).expect("a return");
    let plain = CloseRequest::plain(id(), soles(2000 + 500 * (sales - 1) - 100));
    fair.close_till(&plain).expect("a closed till");
}

/// A fair sold at by two tills; the other one's chain came into this one's file.
pub fn two_tills(folder: &Path) {
    let beside = tempfile::tempdir().expect("a folder");
    let other = beside.path().join("otra");
    let mut fair = Fair::create(folder, &rules(500), PASSPHRASE).expect("a fair");
    let who = join(&mut fair, "Colibrí");
    let bag = stock(&mut fair, &product("BOL", 500, &[(who, 1)]));
    drop(fair);
    fs::create_dir(&other).expect("a folder");
    for file in fs::read_dir(folder).expect("the fair's files") {
        let file = file.expect("a file");
        if file.path().is_file() {
            fs::copy(file.path(), other.join(file.file_name())).expect("a copy");
        }
    }
    // Replayed after this one, whose catalogue it sold from.
    unlocked(&other).execute("UPDATE identity SET till = ?1", [Uuid::max()]).expect("another till");
    day(folder, bag, 3);
    day(&other, bag, 5);
    let file = unlocked(folder);
    let attach =
        format!("ATTACH DATABASE '{}' AS other KEY {}", other.join("fair.db").display(), key_of(&other));
    file.execute_batch(&attach).expect("the other file");
    for view in OF_TILLS {
        file.execute_batch(&format!(
            "INSERT INTO main.{view} SELECT * FROM other.{view} EXCEPT SELECT * FROM main.{view}"
        ))
        .expect("its rows");
    }
}
