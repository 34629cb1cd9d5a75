//! The real window, driven as a person would: the built program on a screen of its own, over WebDriver.
//! `cargo tests` builds the program first, and leaves `real_window` out where no driver is to be had.

mod harness;
mod real_window;
