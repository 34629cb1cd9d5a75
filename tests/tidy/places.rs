//! Each foreign thing has one place.

use crate::files::{below, finds, none, read};

fn only_in(folder: &str, endings: &[&str], wanted: &[&str], home: &str, instead: &str) {
    let files = below(folder, endings);
    let outside = files.iter().filter(|file| !file.path.starts_with(home));
    let places = outside.flat_map(|file| file.product_code().filter_map(|line| finds(file, line, wanted)));
    none(places.collect(), instead);
    assert!(files.iter().any(|file| file.path.starts_with(home)), "{home} is gone: mend this rule");
}

#[test]
fn sql_stands_in_the_store() {
    let sql = ["rusqlite", "SELECT ", "INSERT ", "UPDATE ", "DELETE FROM", "PRAGMA"];
    let files = below("src-tauri", &[".rs"]);
    let at_home = |path: &str| path.contains("core/src/store/") || path.ends_with("core/src/error.rs");
    let outside = files.iter().filter(|file| !at_home(&file.path));
    let places = outside.flat_map(|file| file.product_code().filter_map(|line| finds(file, line, &sql)));
    none(places.collect(), "put the query beside its .sql file in src-tauri/core/src/store/");
}

#[test]
fn printpdf_stands_where_papers_are_painted() {
    let home = "src-tauri/core/src/documents/paint.rs";
    only_in(
        "src-tauri",
        &[".rs"],
        &["printpdf::"],
        home,
        "place text in documents/, and let paint.rs paint it",
    );
}

#[test]
fn tauri_stands_behind_the_windows_one_door() {
    let endings = [".ts", ".svelte"];
    only_in(
        "ui/src",
        &endings,
        &["@tauri-apps"],
        "ui/src/backend/",
        "call the shell through ui/src/backend/",
    );
}

#[test]
fn the_core_knows_no_window_and_nobody_knows_the_network() {
    let network = ["reqwest", "ureq", "hyper", "tungstenite", "curl", "isahc", "attohttpc"];
    for manifest in ["src-tauri/Cargo.toml", "src-tauri/core/Cargo.toml", "src-tauri/cli/Cargo.toml"] {
        let file = read(manifest);
        let found = file.lines().filter_map(|line| finds(&file, line, &network));
        none(found.collect(), "no network but the hub, and that only when an organizer has configured it");
    }
    let core = read("src-tauri/core/Cargo.toml");
    none(core.lines().filter_map(|line| finds(&core, line, &["tauri"])).collect(), "the core has no window");
}
