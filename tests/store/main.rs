//! The file on the disk: encrypted, append-only, one process at a time, never half done.

mod disk;
mod journal;
