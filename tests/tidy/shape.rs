//! Files stay small, say their job, and leave nothing unfinished.

use crate::files::{File, below, finds, none};

fn sources() -> Vec<File> {
    let mut files = below("src-tauri", &[".rs"]);
    files.extend(below("tests", &[".rs"]));
    files.extend(below("xtask", &[".rs"]));
    files.extend(below("ui/src", &[".ts", ".svelte", ".css"]));
    files.retain(|file| !file.path.starts_with("ui/src/backend/types/"));
    files
}

#[test]
fn no_file_is_longer_than_400_lines() {
    let long = sources()
        .into_iter()
        .map(|file| (file.path, file.text.lines().count()))
        .filter(|(_, lines)| *lines > 400);
    none(long.map(|(path, lines)| format!("{path} has {lines}")).collect(), "split it by meaning");
}

#[test]
fn every_rust_file_says_its_job_first() {
    let files = sources();
    let rust = files.iter().filter(|file| file.path.ends_with(".rs"));
    let silent = rust.filter(|file| !file.text.starts_with("//! "));
    none(
        silent.map(|file| file.path.clone()).collect(),
        "begin with //! and one sentence that says the file's job",
    );
}

#[test]
fn nothing_is_left_unfinished_or_skipped() {
    // Written in two parts, so that this file does not find itself.
    let marks: Vec<String> =
        [("TO", "DO"), ("FIX", "ME"), ("XX", "X"), ("#[ign", "ore"), ("it.on", "ly"), ("it.sk", "ip")]
            .map(|(one, two)| format!("{one}{two}"))
            .to_vec();
    let marks: Vec<&str> = marks.iter().map(String::as_str).collect();
    let files = sources();
    let places = files.iter().flat_map(|file| file.lines().filter_map(|line| finds(file, line, &marks)));
    none(places.collect(), "finish it, or open an issue and leave no mark");
}

#[test]
fn migrations_are_numbered_without_gaps_and_all_run() {
    let list = crate::files::read("src-tauri/core/src/store/migrations/mod.rs").text;
    for (nth, file) in (1..).zip(below("src-tauri/core/src/store/migrations", &[".sql"])) {
        let name = file.path.rsplit('/').next().unwrap_or_default();
        assert!(name.starts_with(&format!("{nth:04}_")), "{name}: number migrations 0001, 0002…");
        assert!(list.contains(&format!("include_str!(\"{name}\")")), "{name} is not in migrations/mod.rs");
    }
}

/// Each till numbers its sessions from 1: a query that asks for one says of which till.
#[test]
fn a_query_for_a_session_names_its_till() {
    let asks = |file: &crate::files::File, what: &str| {
        [" = ?", " >= ?", " > ?"].iter().any(|how| file.text.contains(&format!("{what}{how}")))
    };
    let files = below("src-tauri/core/src/store", &[".sql"]);
    let asking: Vec<_> = files.iter().filter(|file| asks(file, "session")).collect();
    assert!(asking.len() > 5, "sessions are asked for in another way: mend this rule");
    let bare: Vec<String> =
        asking.iter().filter(|file| !asks(file, "till")).map(|file| file.path.clone()).collect();
    none(bare, "ask for `till = ?` beside the session");
}
