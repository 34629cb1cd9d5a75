//! The journal refuses to be changed, the audit sees it when it was, and a person's table holds what
//! domain.md allows and no more. The store is opened here as an attacker with the key would.

use feriante_core::domain::proof::ProofTerm;
use feriante_core::fair::{CloseRequest, Fair};
use feriante_core::journal::{Row, chain};
use feriante_core::{Error, Problem};
use feriante_tests::{PASSPHRASE, id, join, open, pays, product, rules, sale, soles, stock, unlocked};
use rusqlite::Connection;
use std::path::Path;
use tempfile::TempDir;

/// A fair on the disk with a sale in it, closed.
pub fn sold() -> TempDir {
    let home = tempfile::tempdir().expect("a folder");
    let mut fair = Fair::create(&home.path().join("feria"), &rules(500), PASSPHRASE).expect("a fair");
    let who = join(&mut fair, "Colibrí");
    let bag = stock(&mut fair, &product("BOL", 1500, &[(who, 1)]));
    open(&mut fair, 0);
    fair.record_sale(&sale(&[(bag, 1)], pays(2000, 0, 0))).expect("a sale");
    home
}

/// Writes the last entry anew as an earlier release would have, with the hash that it then has.
pub fn rewrite_last(folder: &Path, body: &str) {
    let file = unlocked(folder);
    file.execute_batch("DROP TRIGGER journal_refuses_update").expect("no trigger");
    let last = "SELECT till, sequence, id, at, recorded_at, request, version, previous FROM journal
                ORDER BY sequence DESC LIMIT 1";
    let row = file.query_row(last, [], |row| {
        let sequence = u64::try_from(row.get::<_, i64>(1)?).unwrap_or(0);
        Ok(Row {
            till: row.get(0)?,
            sequence,
            id: row.get(2)?,
            at: row.get(3)?,
            recorded_at: row.get(4)?,
            request: row.get(5)?,
            version: row.get(6)?,
            body: body.to_owned(),
            previous: row.get(7)?,
            hash: Default::default(),
        })
    });
    let row = row.expect("the last entry");
    let hash = chain::seal(&row);
    let change = "UPDATE journal SET body = ?1, hash = ?2 WHERE sequence = ?3";
    file.execute(change, (body, hash, row.sequence as i64)).expect("another body");
}

pub fn refuses(file: &Connection, sql: &str) {
    let error = file.execute_batch(sql).expect_err(sql);
    assert!(error.to_string().contains("append-only"), "{sql}: {error}");
}

#[test]
fn the_journal_is_append_only_even_for_replace() {
    let home = sold();
    let file = unlocked(&home.path().join("feria"));
    refuses(&file, "UPDATE journal SET body = '{}'");
    refuses(&file, "DELETE FROM journal");
    refuses(&file, "INSERT OR REPLACE INTO journal SELECT * FROM journal WHERE sequence = 1");
    refuses(
        &file,
        "INSERT OR REPLACE INTO journal SELECT till, sequence + 100, id, at, recorded_at, request, version, body,
         previous, hash FROM journal WHERE sequence = 1",
    );
}

/// What an audit finds after someone with the key changed the file so.
fn audit_after(change: &str) -> Vec<Problem> {
    let home = sold();
    let folder = home.path().join("feria");
    unlocked(&folder).execute_batch(change).expect("a change");
    Fair::open(&folder, PASSPHRASE).expect("the fair").verify().expect("an audit").problems
}

#[test]
fn the_audit_sees_every_kind_of_tampering() {
    assert_eq!(audit_after("SELECT 1"), []);
    let views = |view| vec![Problem::ViewDiffers { view }];
    assert_eq!(
        audit_after("UPDATE posting SET amount = amount + 1 WHERE account = 'drawer'"),
        views("posting")
    );
    assert_eq!(audit_after("UPDATE participant SET alias = 'Retama'"), views("participant"));
    assert_eq!(audit_after("UPDATE sale SET kept_cash = 0"), views("sale"));
    let edited = audit_after(
        "DROP TRIGGER journal_refuses_update;
         UPDATE journal SET body = replace(body, '\"price\":1500', '\"price\":1400')",
    );
    assert!(edited.iter().any(|problem| matches!(problem, Problem::ChainBroken { .. })), "{edited:?}");
    let cut = audit_after(
        "PRAGMA foreign_keys = OFF; DROP TRIGGER journal_refuses_delete; DELETE FROM journal WHERE sequence = 2",
    );
    assert!(cut.iter().any(|problem| matches!(problem, Problem::ChainBroken { sequence: 3 })), "{cut:?}");
}

/// Nothing is closed over books that do not add up: it says which term is off, and offers the audit.
#[test]
fn a_proof_that_does_not_hold_closes_nothing() {
    let home = sold();
    let folder = home.path().join("feria");
    let change = "UPDATE balance SET amount = amount - 5 WHERE account = 'profit'";
    unlocked(&folder).execute_batch(change).expect("a change");
    let mut fair = Fair::open(&folder, PASSPHRASE).expect("the fair");
    let closed = fair.close_till(&CloseRequest::plain(id(), soles(1500)));
    let Err(error @ Error::ProofOff { term: Some(ProofTerm::Statements) }) = closed else {
        panic!("expected the statements to be off, got {closed:?}");
    };
    assert!(!error.is_refusal(), "it is our fault");
    assert!(fair.open_session().expect("sessions").is_some(), "nothing was closed");
    assert_eq!(fair.verify().expect("an audit").problems, [Problem::ViewDiffers { view: "balance" }]);
}

#[test]
fn a_file_from_a_newer_program_is_refused_untouched() {
    let home = sold();
    let folder = home.path().join("feria");
    unlocked(&folder).execute_batch("PRAGMA user_version = 999").expect("a newer version");
    let before = std::fs::read(folder.join("fair.db")).expect("the file");
    assert!(matches!(Fair::open(&folder, PASSPHRASE), Err(Error::NewerFair)));
    assert_eq!(std::fs::read(folder.join("fair.db")).expect("the file"), before);
}

#[test]
fn the_schema_is_as_the_snapshot_says() {
    let home = sold();
    let file = unlocked(&home.path().join("feria"));
    let mut query =
        file.prepare("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name").expect("a query");
    let rows = query.query_map([], |row| row.get::<_, String>(0)).expect("rows");
    let schema: Vec<String> = rows.collect::<Result<_, _>>().expect("the schema");
    insta::assert_snapshot!(schema.join(";\n\n"));
}

#[test]
fn a_person_is_an_alias_a_colour_a_pictogram_and_nothing_else() {
    let home = sold();
    let file = unlocked(&home.path().join("feria"));
    let mut query = file.prepare("SELECT name FROM pragma_table_info('participant')").expect("a query");
    let rows = query.query_map([], |row| row.get::<_, String>(0)).expect("rows");
    let columns: Vec<String> = rows.collect::<Result<_, _>>().expect("columns");
    assert_eq!(columns, ["id", "alias", "color", "pictogram", "active"]);
}
