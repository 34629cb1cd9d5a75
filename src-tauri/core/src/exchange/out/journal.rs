//! The whole journal, one entry a line, as docs/journal-export.md says: whoever has the file can check the chain.

use crate::error::Error;
use crate::fair::Leaving;
use serde::Serialize;
use serde_json::value::RawValue;
use uuid::Uuid;

/// A line. `body` stands byte for byte as its hash was taken.
#[derive(Serialize)]
struct Line<'a> {
    fair: Uuid,
    till: Uuid,
    sequence: u64,
    id: Uuid,
    at: &'a str,
    recorded_at: &'a str,
    request: String,
    version: u32,
    body: &'a RawValue,
    previous: String,
    hash: String,
}

pub(super) fn lines(leaving: &Leaving<'_>) -> Result<Vec<u8>, Error> {
    let broken = |_| Error::Broken("an entry that cannot be written");
    let mut bytes = Vec::new();
    let fair = leaving.fair_id();
    leaving.each_row(|row| {
        let line = Line {
            fair,
            till: row.till,
            sequence: row.sequence,
            id: row.id,
            at: &row.at,
            recorded_at: &row.recorded_at,
            request: hex::encode(row.request),
            version: row.version,
            body: serde_json::from_str(&row.body).map_err(broken)?,
            previous: hex::encode(row.previous),
            hash: hex::encode(row.hash),
        };
        serde_json::to_writer(&mut bytes, &line).map_err(broken)?;
        bytes.push(b'\n');
        Ok(())
    })?;
    Ok(bytes)
}
