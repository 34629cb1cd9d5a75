//! The file on the disk: encrypted, append-only, one process at a time, never half done.

mod disk;
mod first_release;
mod journal;
mod photos;
mod two_tills;
