//! A text becomes a QR code, as one path of an SVG: crisp at every size.

use crate::error::Error;
use qrcode::{Color, EcLevel, QrCode};
use std::fmt::Write;

/// Light modules around the code, as its standard asks.
const QUIET: usize = 4;

/// A QR code to show.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Drawing {
    /// Modules on each side, the quiet zone among them: the SVG's view box is `0 0 side side`.
    pub side: usize,
    /// The dark modules, as the `d` of one SVG path.
    pub path: String,
}

/// Draws what a QR code is to say.
pub fn draw(text: &str) -> Result<Drawing, Error> {
    // A long text fits only with less to spare.
    let code = QrCode::with_error_correction_level(text, EcLevel::M)
        .or_else(|_| QrCode::with_error_correction_level(text, EcLevel::L))
        .map_err(|_| Error::Broken("a text that no QR code holds"))?;
    let mut path = String::new();
    for (y, row) in code.to_colors().chunks(code.width()).enumerate() {
        let mut x = 0;
        for run in row.chunk_by(|one, next| one == next) {
            if run.first() == Some(&Color::Dark) {
                let _ = write!(path, "M{} {}h{}v1h-{2}z", x + QUIET, y + QUIET, run.len());
            }
            x += run.len();
        }
    }
    Ok(Drawing { side: code.width() + QUIET * 2, path })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_drawing_is_the_dark_modules_inside_a_quiet_zone() -> Result<(), Error> {
        let drawing = draw("FERIA")?;
        assert_eq!(drawing.side, 21 + 8);
        // The finder in the first corner: seven dark, then one at either end.
        assert!(drawing.path.starts_with("M4 4h7v1h-7z"));
        assert!(drawing.path.contains("M4 5h1v1h-1zM10 5h1v1h-1z"));
        Ok(())
    }

    #[test]
    fn the_longest_text_that_was_read_can_be_drawn() -> Result<(), Error> {
        assert_eq!(draw(&"7".repeat(7089))?.side, 177 + 8);
        assert!(draw(&"7".repeat(7090)).is_err());
        Ok(())
    }
}
