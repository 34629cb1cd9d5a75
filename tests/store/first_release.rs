//! Files that earlier releases wrote open, and what came later holds as it did before.

use crate::journal::{rewrite_last, sold};
use feriante_core::domain::change::Pile;
use feriante_core::domain::closing::{DifferenceReason, WalletAnswers, WalletPayment};
use feriante_core::domain::count::CountKind;
use feriante_core::domain::session::{Direction, MoveReason};
use feriante_core::domain::tender::{Means, Tenders};
use feriante_core::fair::{CloseDetails, CloseRequest, CountRequest, Fair, MoveRequest};
use feriante_tests::{PASSPHRASE, holds, id, key_of, open, pays, sale, soles, unlocked};
use rusqlite::Connection;
use std::fs;
use std::path::Path;

const FIRST: &str = include_str!("../../src-tauri/core/src/store/migrations/0001_start.sql");

fn words(file: &Connection, sql: &str) -> Vec<String> {
    let mut query = file.prepare(sql).expect("a query");
    query.query_map([], |row| row.get(0)).expect("rows").collect::<Result<_, _>>().expect("words")
}

/// Writes the fair's file anew, with the tables and columns of the first release.
fn as_the_first_release(folder: &Path) {
    let (key, now) = (key_of(folder), folder.join("fair.db"));
    let old = Connection::open(folder.join("old.db")).expect("a file");
    old.execute_batch(&format!("PRAGMA key = {key}")).expect("the key");
    old.execute_batch(FIRST).expect("the first schema");
    let attach = format!("ATTACH DATABASE '{}' AS now KEY {key}", now.display());
    old.execute_batch(&attach).expect("the file of now");
    for table in words(&old, "SELECT name FROM main.sqlite_schema WHERE type = 'table'") {
        let columns =
            words(&old, &format!("SELECT name FROM pragma_table_info('{table}', 'main')")).join(", ");
        old.execute_batch(&format!("INSERT INTO main.{table} ({columns}) SELECT {columns} FROM now.{table}"))
            .expect("its rows");
    }
    old.execute_batch("DETACH DATABASE now; PRAGMA user_version = 1").expect("the first version");
    drop(old);
    for file in ["fair.db-wal", "fair.db-shm"] {
        let _ = fs::remove_file(folder.join(file));
    }
    fs::rename(folder.join("old.db"), now).expect("the old file in its place");
}

/// Closes the till and says no more of it than the first release did.
fn closed_as_then(folder: &Path) {
    let mut fair = Fair::open(folder, PASSPHRASE).expect("the fair");
    fair.close_till(&CloseRequest::plain(id(), soles(1500))).expect("a closed till");
    drop(fair);
    let body = r#"{"event":"session_closed","session":1,"counted":1500,"expected":1500}"#;
    rewrite_last(folder, body);
}

#[test]
fn a_file_of_the_first_release_is_brought_up_to_date() {
    let home = sold();
    let folder = home.path().join("feria");
    closed_as_then(&folder);
    as_the_first_release(&folder);
    let mut fair = Fair::open(&folder, PASSPHRASE).expect("the old fair");
    holds(&fair);
    let closing = fair.closings().expect("closings").pop().expect("a closing");
    assert_eq!((closing.number, closing.closing.counted), (1, soles(1500)));
    assert!(fair.proof(None).expect("a proof").holds);
    open(&mut fair, 0);
    let settings = fair.settings().expect("rules");
    assert_eq!(settings.discount_limit.hundredths(), 2000);
    assert_eq!((settings.codes.yape, settings.codes.plin), (None, None));
    assert!(!fair.has_lead().expect("an answer"));
    fair.set_lead_pin(id(), Some("4826")).expect("a PIN");
    fair.check_lead("4826").expect("her PIN");
    let bag = fair.products().expect("products")[0].id;
    let sold = fair.record_sale(&sale(&[(bag, 1)], pays(0, 1500, 0))).expect("a sale");
    assert_eq!(sold.number, 2);
    holds(&fair);
}

/// Version 6 went on believing that it knew a drawer's pieces when cash had left it untold.
#[test]
fn a_drawer_that_was_thought_known_is_known_no_more() {
    for (pieces, known) in [(vec![], false), (vec![Pile { value: 500, count: 1 }], true)] {
        let home = sold();
        let folder = home.path().join("feria");
        let mut fair = Fair::open(&folder, PASSPHRASE).expect("the fair");
        let counted = vec![Pile { value: 500, count: 3 }];
        fair.move_cash(&MoveRequest::plain(id(), Direction::Out, soles(100), MoveReason::Other))
            .expect("cash");
        fair.count(&CountRequest { id: id(), kind: CountKind::Check, pieces: counted }).expect("a count");
        let out = MoveRequest::plain(id(), Direction::Out, soles(500), MoveReason::Other);
        fair.move_cash(&MoveRequest { pieces, ..out }).expect("cash");
        drop(fair);
        let older = "UPDATE session SET counted_by_piece = 1; PRAGMA user_version = 6";
        unlocked(&folder).execute_batch(older).expect("an older file");
        let fair = Fair::open(&folder, PASSPHRASE).expect("the fair");
        assert_eq!(fair.open_session().expect("sessions").map(|open| open.counted_by_piece), Some(known));
        holds(&fair);
    }
}

/// A closing of version 6 named the entry alone whose wallet payments were missing.
#[test]
fn a_payment_that_was_missing_whole_is_missing_by_each_wallet() {
    let home = sold();
    let folder = home.path().join("feria");
    let mut fair = Fair::open(&folder, PASSPHRASE).expect("the fair");
    let bag = fair.products().expect("products")[0].id;
    let paid = fair.record_sale(&sale(&[(bag, 1)], pays(0, 1500, 0))).expect("a sale").id;
    let wallets = Some(WalletAnswers {
        missing: vec![WalletPayment { entry: paid, wallet: Means::Yape }],
        extra: Tenders::default(),
    });
    let plain = CloseRequest::plain(id(), soles(1500));
    let details =
        CloseDetails { wallets, reason: Some(DifferenceReason::NotArrived), ..plain.details.clone() };
    fair.close_till(&CloseRequest { details, ..plain }).expect("a closed till");
    drop(fair);
    let file = unlocked(&folder);
    let last = "SELECT body FROM journal ORDER BY sequence DESC LIMIT 1";
    let body: String = file.query_row(last, [], |row| row.get(0)).expect("the closing");
    let then = body.replace(&format!(r#"{{"entry":"{paid}","wallet":"yape"}}"#), &format!(r#""{paid}""#));
    assert_ne!(then, body);
    drop(file);
    rewrite_last(&folder, &then);
    let older = "UPDATE closing SET body = (SELECT json_remove(body, '$.event') FROM journal
                 WHERE journal.id = closing.id); PRAGMA user_version = 6";
    unlocked(&folder).execute_batch(older).expect("an older file");
    let fair = Fair::open(&folder, PASSPHRASE).expect("the old fair");
    holds(&fair);
    let closing = fair.closings().expect("closings").pop().expect("a closing").closing;
    let missing = closing.wallets.expect("wallets").missing;
    assert_eq!(missing.iter().map(|one| one.entry).collect::<Vec<_>>(), [paid, paid]);
    assert!(fair.proof(None).expect("a proof").holds);
}
