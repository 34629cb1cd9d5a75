//! The hash chain: each entry seals the one before it, and the first names the fair.

use super::{Hash, Row};
use sha2::{Digest, Sha256};
use uuid::Uuid;

/// What the first entry of a till's chain follows.
pub fn origin(fair: Uuid, till: Uuid) -> Hash {
    digest(&[b"feriante chain 1", fair.as_bytes(), till.as_bytes()])
}

/// The hash of an entry, over everything it says and the hash before it.
pub fn seal(row: &Row) -> Hash {
    digest(&[
        b"feriante entry 1",
        row.till.as_bytes(),
        &row.sequence.to_be_bytes(),
        row.id.as_bytes(),
        row.at.as_bytes(),
        row.recorded_at.as_bytes(),
        &row.request,
        &row.version.to_be_bytes(),
        row.body.as_bytes(),
        &row.previous,
    ])
}

/// The hash of a request, to tell a repeated one from another under the same id.
pub fn fingerprint(verb: &str, content: &serde_json::Value) -> Hash {
    digest(&[b"feriante request 1", verb.as_bytes(), content.to_string().as_bytes()])
}

/// Each part with its length before it, so that no two lists of parts look alike.
pub fn digest(parts: &[&[u8]]) -> Hash {
    let mut hasher = Sha256::new();
    for part in parts {
        hasher.update((part.len() as u64).to_be_bytes());
        hasher.update(part);
    }
    hasher.finalize().into()
}
