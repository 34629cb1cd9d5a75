//! Reading a paper back.

use pdf_extract::{Document, Object};
use std::path::Path;

/// The words of a PDF; any space in it is one plain space.
pub fn text_of(paper: &Path) -> String {
    let text =
        pdf_extract::extract_text(paper).unwrap_or_else(|error| panic!("{}: {error}", paper.display()));
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The size of each page of a PDF, in whole millimetres; none while it is still being written.
pub fn pages_of(paper: &Path) -> Option<Vec<(i64, i64)>> {
    let document = Document::load(paper).ok()?;
    let size = |page: &Object| {
        let bounds = page.as_dict().ok()?.get(b"MediaBox").ok()?.as_array().ok()?;
        let end = |at: usize| Some((bounds.get(at)?.as_float().ok()? * 25.4 / 72.0).round() as i64);
        Some((end(2)?, end(3)?))
    };
    document.get_pages().values().map(|id| size(document.get_object(*id).ok()?)).collect()
}
