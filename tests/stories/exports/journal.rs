//! The journal's lines, checked with nothing but the file and docs/journal-export.md.

use feriante_core::domain::export::{Format, What};
use feriante_tests::{holds, rehearsal, take_out};
use serde_json::Value;
use sha2::{Digest, Sha256};
use std::collections::HashMap;

fn digest(parts: &[&[u8]]) -> Vec<u8> {
    let mut hasher = Sha256::new();
    for part in parts {
        hasher.update((part.len() as u64).to_be_bytes());
        hasher.update(part);
    }
    hasher.finalize().to_vec()
}

/// Lines whose hash does not hold or that do not follow the line before them; how many lines there are.
fn broken(file: &str) -> (Vec<usize>, usize) {
    let mut ends: HashMap<String, (u64, Vec<u8>)> = HashMap::new();
    let mut broken = Vec::new();
    for (nth, text) in file.lines().enumerate() {
        let line: Value = serde_json::from_str(text).expect("a line of JSON");
        let said = |key: &str| line[key].as_str().expect("text").to_owned();
        let bytes = |key: &str| hex::decode(said(key)).expect("a hash");
        let id = |key: &str| *said(key).parse::<uuid::Uuid>().expect("an id").as_bytes();
        let (_, rest) = text.split_once(r#","body":"#).expect("a body");
        let (body, _) = rest.rsplit_once(r#","previous":"#).expect("what follows it");
        let sequence = line["sequence"].as_u64().expect("a number");
        let version = u32::try_from(line["version"].as_u64().expect("a number")).expect("a small one");
        let (last, end) = ends
            .get(&said("till"))
            .cloned()
            .unwrap_or_else(|| (0, digest(&[b"feriante chain 1", &id("fair"), &id("till")])));
        let hash = digest(&[
            b"feriante entry 1",
            &id("till"),
            &sequence.to_be_bytes(),
            &id("id"),
            said("at").as_bytes(),
            said("recorded_at").as_bytes(),
            &bytes("request"),
            &version.to_be_bytes(),
            body.as_bytes(),
            &bytes("previous"),
        ]);
        if sequence != last + 1 || bytes("previous") != end || bytes("hash") != hash {
            broken.push(nth);
        }
        ends.insert(said("till"), (sequence, bytes("hash")));
    }
    (broken, file.lines().count())
}

#[test]
fn the_chain_holds_from_the_file_alone_and_a_change_shows() {
    let mut fair = rehearsal();
    let file = String::from_utf8(take_out(&mut fair, What::Journal, Format::Jsonl)).expect("text");
    let entries = usize::try_from(holds(&fair).entries).expect("a count");
    assert_eq!(broken(&file), (vec![], entries));
    // A price that was changed afterwards: that line no longer has its hash.
    let line = file.lines().position(|line| line.contains(r#""sku":"P010""#)).expect("the bag");
    let forged: Vec<String> = file
        .lines()
        .enumerate()
        .map(
            |(nth, text)| {
                if nth == line { text.replace(r#""price":1200"#, r#""price":1300"#) } else { text.into() }
            },
        )
        .collect();
    assert_eq!(broken(&forged.join("\n")).0, [line]);
    // A line that was taken out: the next one follows nothing.
    let missing: Vec<&str> =
        file.lines().enumerate().filter(|(nth, _)| *nth != line).map(|(_, text)| text).collect();
    assert_eq!(broken(&missing.join("\n")).0, [line]);
}
