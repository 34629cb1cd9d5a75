//! What is written by tools stays true to what it was written from.

use crate::files::{below, finds, none, read};

#[test]
fn every_type_of_the_window_is_still_written_in_the_shell() {
    let shell: String = below("src-tauri/src/wire", &[".rs"]).into_iter().map(|file| file.text).collect();
    let gone = below("ui/src/backend/types", &[".ts"]).into_iter().filter(|file| {
        let name = file.path.rsplit('/').next().unwrap_or_default().trim_end_matches(".ts");
        !["struct", "enum"].iter().any(|kind| {
            shell
                .split(&format!("pub {kind} {name}"))
                .skip(1)
                .any(|rest| rest.starts_with([' ', '<', ';', '(']))
        })
    });
    none(gone.map(|file| file.path).collect(), "the shell no longer has this type: delete its file");
}

#[test]
fn crates_come_from_the_public_registry() {
    let lock = read("Cargo.lock");
    let from = |line: &str| {
        line.starts_with("source = ") && !line.contains("registry+https://github.com/rust-lang/")
    };
    let elsewhere = lock.lines().filter(|(_, line)| from(line));
    let places = elsewhere.filter_map(|line| finds(&lock, line, &["source"]));
    none(places.collect(), "take a released version from the public registry");
}
