//! What is known of a participant, down to the last column.

use crate::files::{below, none};

/// An alias, a colour, a pictogram, and whether she is in the lists (docs/privacy.md).
const ALLOWED: [&str; 5] = ["id", "alias", "color", "pictogram", "active"];

#[test]
fn a_participant_has_these_columns_and_no_other() {
    let mut extra = Vec::new();
    let mut seen = false;
    for file in below("src-tauri/core/src/store/migrations", &[".sql"]) {
        let mut within = false;
        for (at, line) in file.lines() {
            let changes = line.contains("ALTER TABLE participant ");
            if changes || within && line.starts_with(')') {
                within = false;
            }
            let column = line.split_whitespace().next().unwrap_or_default();
            if changes || within && !ALLOWED.contains(&column) {
                extra.push(format!("{}:{at} {}", file.path, line.trim()));
            }
            within |= line.starts_with("CREATE TABLE participant ");
            seen |= within;
        }
    }
    assert!(seen, "the table of participants is gone: mend this rule");
    none(extra, "a participant is an alias, a colour, a pictogram and whether she is in the lists");
}
