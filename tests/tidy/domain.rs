//! The domain is pure.

use crate::files::{below, finds, none};

#[test]
fn the_domain_knows_no_disk_no_clock_no_json_and_no_chance() {
    let foreign = [
        "serde",
        "rusqlite",
        "std::fs",
        "std::io",
        "std::env",
        "std::net",
        "std::time",
        "std::process",
        "chrono",
        "getrandom",
        "now_v7",
        "new_v4",
        "println!",
        "Instant",
        "SystemTime",
    ];
    let mut files = below("src-tauri/core/src/domain", &[".rs"]);
    files.extend(below("src-tauri/core/src/practice", &[".rs"]));
    let places = files.iter().flat_map(|file| file.code().filter_map(|line| finds(file, line, &foreign)));
    none(
        places.collect(),
        "domain/ and practice/ are pure: pass times and ids in, and do input and output in fair/ or store/",
    );
}
