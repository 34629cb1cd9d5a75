//! The command line, as formats.md promises it to other tools: what it prints, where, and its exit status.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod contract;
mod exports;
mod refusals;
mod run;
