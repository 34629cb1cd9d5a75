//! Where words go. A reader that stops listening (`| head`) is no fault of ours.

use std::io::{self, Write};

/// A line for the person, or for the program that reads us.
pub fn line(text: &str) {
    let _ = writeln!(io::stdout().lock(), "{text}");
}

/// A line about what went wrong.
pub fn complain(text: &str) {
    let _ = writeln!(io::stderr().lock(), "{text}");
}
