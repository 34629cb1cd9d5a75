//! What is not stored can't leak, and nothing tells why the sellers are there.

use crate::files::{below, finds, none, read};
use feriante_core::domain::deny_list::neutral;
use feriante_core::domain::fair::plain;

#[test]
fn the_window_stores_nothing() {
    let stores = [
        "localStorage",
        "sessionStorage",
        "indexedDB",
        "document.cookie",
        "navigator.clipboard",
        "caches.",
        "navigator.sendBeacon",
        "fetch(",
        "XMLHttpRequest",
        "WebSocket",
        "http://",
        "https://",
    ];
    let files = below("ui/src", &[".ts", ".svelte", ".css"]);
    let places = files.iter().flat_map(|file| file.code().filter_map(|line| finds(file, line, &stores)));
    none(places.collect(), "what the window must remember, the core keeps in the encrypted file");
}

#[test]
fn no_message_and_no_sample_tells_why_the_sellers_are_there() {
    let mut files = below("src-tauri/core/src/l10n", &[".ftl"]);
    files.extend(below("src-tauri/core/assets/sample", &[".csv"]));
    files.extend(below("tests/fixtures", &[".csv"]));
    let places = files.iter().flat_map(|file| {
        let telling =
            |(at, line): (usize, &str)| neutral(line).err().map(|no| format!("{}:{at} {no:?}", file.path));
        file.code().filter_map(telling)
    });
    none(places.collect(), "say participante, emprendedora, feria; never why they are at the fair");
}

#[test]
fn no_table_could_hold_a_person() {
    let personal = [
        "nombre",
        "apellido",
        "first_name",
        "last_name",
        "birth",
        "nacimiento",
        "edad",
        "age",
        "phone",
        "telefono",
        "address",
        "direccion",
        "dni",
        "document",
        "nationality",
        "photo",
        "residence",
        "case_number",
        "email",
        "note",
    ];
    for file in below("src-tauri/core/src/store/migrations", &[".sql"]) {
        let word = |line: &str| plain(line.split_whitespace().next().unwrap_or_default());
        let columns = file.lines().filter(|(_, line)| line.starts_with("    "));
        let places = columns.filter(|(_, line)| personal.contains(&word(line).as_str()));
        let places = places.map(|(at, line)| format!("{}:{at} {}", file.path, line.trim()));
        none(places.collect(), "a participant is an alias, a colour and a pictogram, and nothing else");
    }
}

#[test]
fn nothing_is_printed_or_logged_by_the_core_or_the_shell() {
    let logs = ["println!", "eprintln!", "dbg!", "use log", "use tracing", "console."];
    let mut files = below("src-tauri/core/src", &[".rs"]);
    files.extend(below("src-tauri/src", &[".rs"]));
    files.extend(below("ui/src", &[".ts", ".svelte"]));
    let places =
        files.iter().flat_map(|file| file.product_code().filter_map(|line| finds(file, line, &logs)));
    none(places.collect(), "a log could hold an alias or an amount: answer with an error code instead");
}

#[test]
fn lock_files_name_no_host_but_the_languages_own() {
    let package = read("ui/package-lock.json");
    none(
        package.lines().filter_map(|line| finds(&package, line, &["\"resolved\": \"http"])).collect(),
        "run npm with omit-lockfile-registry-resolved, as ui/.npmrc says",
    );
}
