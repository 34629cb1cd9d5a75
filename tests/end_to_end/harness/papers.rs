//! Reading a paper back.

use std::path::Path;

/// The words of a PDF; any space in it is one plain space.
pub fn text_of(paper: &Path) -> String {
    let text =
        pdf_extract::extract_text(paper).unwrap_or_else(|error| panic!("{}: {error}", paper.display()));
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
