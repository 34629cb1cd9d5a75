//! The journal: one append-only list of entries for each till, chained by hashes.

pub mod chain;
pub mod codec;
mod mirror;
pub(crate) mod parts;
mod seal;
mod stored;

pub use seal::readable;

use crate::domain::event::Event;
use crate::views::Moment;
use uuid::Uuid;

/// A SHA-256.
pub type Hash = [u8; 32];

/// One fact, where it stands in its till's chain.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The till that wrote it.
    pub till: Uuid,
    /// Counts from 1 on each till. Order is by this, never by the clock.
    pub sequence: u64,
    /// Made by the caller before it asked; the same id never stands twice.
    pub id: Uuid,
    /// When it happened.
    pub at: Moment,
    /// When it was written down; later than `at` for what was first kept on paper.
    pub recorded_at: Moment,
    /// What was asked, hashed: tells a repeated request from another one under the same id.
    pub request: Hash,
    /// What happened.
    pub event: Event,
}

/// An entry as it lies on the disk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// The till that wrote it.
    pub till: Uuid,
    /// Its place in the till's chain.
    pub sequence: u64,
    /// Its id.
    pub id: Uuid,
    /// RFC 3339.
    pub at: String,
    /// RFC 3339.
    pub recorded_at: String,
    /// See [`Entry::request`].
    pub request: Hash,
    /// The version of the body's form.
    pub version: u32,
    /// The event, as JSON.
    pub body: String,
    /// The hash of the entry before; of the fair itself for the first.
    pub previous: Hash,
    /// The hash of all of the above.
    pub hash: Hash,
}
