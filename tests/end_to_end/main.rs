//! The real window, driven as a person would: the built program on a screen of its own, over WebDriver.
//!
//! Marked `#[ignore]`, since it needs the built program and a screen: `cargo tests` runs it.

mod fair_day;
mod harness;
