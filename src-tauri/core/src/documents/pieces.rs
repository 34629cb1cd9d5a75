//! Notes and coins on paper: notes in the tints that people know, coins round.

use super::canvas::Canvas;
use super::length::Length;
use super::page::{Align, Area, Ink, Style};
use crate::domain::change::PIECES;

/// How high the face of a note is, and how wide; a coin is as wide as it is high.
pub(super) const HIGH: Length = Length::tenths(62);
pub(super) const NOTE_WIDE: Length = Length::tenths(88);

/// A note's or a coin's face around this middle, from this upper edge down.
pub(super) fn face(canvas: &mut Canvas, value: i64, middle: Length, y: Length) {
    let note = PIECES.iter().any(|piece| piece.value == value && piece.note);
    let wide = if note { NOTE_WIDE } else { HIGH };
    let radius = if note { Length::tenths(9) } else { HIGH / 2 };
    let area = Area { x: middle - wide / 2, y, width: wide, height: HIGH };
    canvas.filled(area, radius, tint(value));
    canvas.outlined(area, radius, Ink::SOFT);
    let text = said(value);
    let style = Style::bold(if text.len() > 3 { 62 } else { 84 }, Ink::INK);
    canvas.text(middle, y + (HIGH + style.capital()) / 2, Align::Centre, style, &text);
}

/// `200`, `0.50`: as it stands on the piece.
fn said(value: i64) -> String {
    if value % 100 == 0 { (value / 100).to_string() } else { format!("{}.{:02}", value / 100, value % 100) }
}

/// The same as on the screen.
const fn tint(value: i64) -> Ink {
    match value {
        20_000 => Ink(0xf2, 0xc2, 0xd2),
        10_000 => Ink(0xb9, 0xde, 0xf0),
        5_000 => Ink(0xf6, 0xbf, 0x8a),
        2_000 => Ink(0xdc, 0xc5, 0xa6),
        1_000 => Ink(0xc1, 0xe0, 0xbb),
        200 | 500 => Ink(0xe9, 0xd9, 0xa0),
        10 | 20 => Ink(0xe7, 0xca, 0x8f),
        _ => Ink(0xdd, 0xdd, 0xdd),
    }
}
