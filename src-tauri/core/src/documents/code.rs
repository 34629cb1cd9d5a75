//! A product's code for machines: as bars or as a QR code, never finer than a scanner reads on common labels.

use super::code128;
use super::length::Length;
use super::page::Code;
use qrcode::{Color, EcLevel, QrCode};

/// How a code is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CodeKind {
    /// Code 128: every hand scanner reads it.
    Bars,
    /// QR: small, and telephones read it too.
    Qr,
}

impl CodeKind {
    /// Both.
    pub const ALL: &[Self] = &[Self::Bars, Self::Qr];

    /// Its word, as the command line and the window name it.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Bars => "code128",
            Self::Qr => "qr",
        }
    }

    /// The one of this word.
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|kind| kind.word() == word)
    }
}

/// Light modules beside bars, on either side.
const QUIET_BARS: i64 = 10;
/// Light modules around a QR code.
const QUIET_QR: i64 = 4;
/// A bar's module, from the finest to what needs no more room.
const BAR: (Length, Length) = (Length::micrometres(250), Length::micrometres(380));
/// A QR code's module, from the finest to what needs no more room.
const SQUARE: (Length, Length) = (Length::micrometres(400), Length::micrometres(800));

/// Bars in the middle of a place so wide, quiet zones and all; none when they would be too fine, or when the text
/// has letters that bars cannot say.
pub(super) fn bars(text: &str, (x, y): (Length, Length), (width, height): (Length, Length)) -> Option<Code> {
    let row = code128::modules(text)?;
    let count = i64::try_from(row.len()).ok()?;
    let module = module(width, count + QUIET_BARS * 2, BAR)?;
    Some(Code { x: x + (width - module * count) / 2, y, module, row: height, rows: vec![row] })
}

/// A QR code in the middle of a square place, quiet zone and all; none when it would be too fine.
pub(super) fn qr(text: &str, (x, y): (Length, Length), side: Length) -> Option<Code> {
    let code = QrCode::with_error_correction_level(text, EcLevel::M).ok()?;
    let colours = code.to_colors();
    let count = i64::try_from(code.width()).ok()?;
    let module = module(side, count + QUIET_QR * 2, SQUARE)?;
    let inset = (side - module * count) / 2;
    let row = |row: &[Color]| row.iter().map(|module| *module == Color::Dark).collect();
    let rows = colours.chunks(code.width()).map(row).collect();
    Some(Code { x: x + inset, y: y + inset, module, row: module, rows })
}

/// The largest module that lets so many fit, in whole hundredths of a millimetre.
fn module(room: Length, count: i64, (finest, largest): (Length, Length)) -> Option<Length> {
    let hundredths = room.in_micrometres() / count.max(1) / 10;
    let module = Length::micrometres(hundredths * 10).min(largest);
    (module >= finest).then_some(module)
}

#[cfg(test)]
mod tests {
    use super::*;

    const AT: (Length, Length) = (Length::ZERO, Length::ZERO);

    #[test]
    fn bars_keep_their_quiet_zones_and_are_never_too_fine() {
        for millimetres in 20..80 {
            let room = Length::mm(millimetres);
            let Some(code) = bars("ALF-01", AT, (room, Length::mm(10))) else {
                // Nine symbols and two quiet zones of a quarter of a millimetre a module: less can't hold them.
                assert!(room < Length::micrometres((11 * 8 + 13 + 20) * 250), "{millimetres} mm hold it");
                continue;
            };
            let end = code.area().x + code.area().width;
            assert!(code.module >= Length::micrometres(250));
            assert!(code.x >= code.module * 10 && room - end >= code.module * 10);
        }
    }

    #[test]
    fn a_qr_code_keeps_its_quiet_zone_and_is_never_too_fine() {
        for millimetres in 8..40 {
            let side = Length::mm(millimetres);
            let Some(code) = qr("PI\u{d1}A", AT, side) else {
                assert!(side < Length::micrometres((21 + 8) * 400), "{millimetres} mm hold it");
                continue;
            };
            let end = code.area().y + code.area().height;
            assert!(code.module >= Length::micrometres(400));
            assert!(code.y >= code.module * 4 && side - end >= code.module * 4);
        }
    }

    #[test]
    fn words_are_read_as_they_are_written() {
        assert!(CodeKind::ALL.iter().all(|kind| CodeKind::from_word(kind.word()) == Some(*kind)));
    }
}
