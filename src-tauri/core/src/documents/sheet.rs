//! Sheets of labels as shops sell them, each described by one row of numbers.

use super::length::Length;
use super::page::Area;

/// A sheet that is parted into equal labels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sheet {
    word: &'static str,
    page: Pair,
    across: i64,
    down: i64,
    first: Pair,
    pitch: Pair,
    label: Pair,
}

/// Across and down, in micrometres.
type Pair = (i64, i64);

impl Default for Sheet {
    fn default() -> Self {
        Self::SHELF
    }
}

const A4: Pair = (210_000, 297_000);
const LETTER: Pair = (215_900, 279_400);

/// Many printers leave so much at a sheet's edges white.
const EDGE: i64 = 5_000;
/// Between a label's edge and what is on it: sheets lie a little askew in printers.
const INSET: i64 = 1_500;

impl Sheet {
    /// The sheet that every stationer has.
    const SHELF: Self = Self::new("a4-3x8", A4, (3, 8), (0, 500), (70_000, 37_000), (70_000, 37_000));
    /// The sheets of labels: word, page, how many across and down, where the first one begins, from one to the
    /// next, and each one's size, as their makers' templates say.
    pub const LABELS: &[Self] = &[
        Self::SHELF,
        Self::new("a4-3x7", A4, (3, 7), (7_210, 15_150), (66_040, 38_100), (63_500, 38_100)),
        Self::new("a4-5x13", A4, (5, 13), (4_750, 10_700), (40_600, 21_200), (38_100, 21_200)),
        Self::new("letter-3x10", LETTER, (3, 10), (4_762, 12_700), (69_850, 25_400), (66_675, 25_400)),
    ];
    /// Plain paper, cut into cards to stand beside the goods.
    pub(super) const CARDS: Self =
        Self::new("a4-2x4", A4, (2, 4), (15_000, 18_500), (90_000, 65_000), (90_000, 65_000));

    const fn new(
        word: &'static str,
        page: Pair,
        (across, down): Pair,
        first: Pair,
        pitch: Pair,
        label: Pair,
    ) -> Self {
        Self { word, page, across, down, first, pitch, label }
    }

    /// Its word, as the command line and the window name it.
    pub const fn word(&self) -> &'static str {
        self.word
    }

    /// The sheet of labels of this word.
    pub fn from_word(word: &str) -> Option<Self> {
        Self::LABELS.iter().copied().find(|sheet| sheet.word == word)
    }

    /// How many labels it has.
    pub fn count(&self) -> u32 {
        u32::try_from(self.across * self.down).unwrap_or(u32::MAX)
    }

    /// The page, from side to side and from top to bottom.
    pub fn page(&self) -> (Length, Length) {
        pair(self.page)
    }

    /// A label, counted from 0 along the rows.
    pub fn label(&self, place: u32) -> Area {
        let (column, row) = (i64::from(place) % self.across, i64::from(place) / self.across);
        let (x, y) = pair((self.first.0 + self.pitch.0 * column, self.first.1 + self.pitch.1 * row));
        let (width, height) = pair(self.label);
        Area { x, y, width, height }
    }

    /// What may be printed of a label: the same of every one, off its edges and those of the sheet.
    pub fn printable(&self, place: u32) -> Area {
        let Area { x, y, width, height } = self.label(place);
        let (across, down) = pair((INSET.max(EDGE - self.first.0), INSET.max(EDGE - self.first.1)));
        Area { x: x + across, y: y + down, width: width - across * 2, height: height - down * 2 }
    }

    /// Lines along which cards that touch are cut: from left, and from the top.
    pub(super) fn cuts(&self) -> (Vec<Length>, Vec<Length>) {
        let cuts = |first: i64, pitch: i64, count: i64| {
            (0..=count).map(|nth| Length::micrometres(first + pitch * nth)).collect()
        };
        (cuts(self.first.0, self.pitch.0, self.across), cuts(self.first.1, self.pitch.1, self.down))
    }
}

fn pair((across, down): Pair) -> (Length, Length) {
    (Length::micrometres(across), Length::micrometres(down))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_stand_in_the_middle_of_their_sheet_and_never_overlap() {
        for sheet in Sheet::LABELS.iter().chain([&Sheet::CARDS]) {
            let (width, height) = sheet.page();
            let (first, last) = (sheet.label(0), sheet.label(sheet.count() - 1));
            let right = width - last.x - last.width;
            let below = height - last.y - last.height;
            // Makers round their templates to a tenth of a millimetre.
            let near = |one: Length, other: Length| (one - other).in_micrometres().abs() <= 100;
            assert!(near(first.x, right) && near(first.y, below), "{}", sheet.word);
            assert!(sheet.pitch.0 >= sheet.label.0 && sheet.pitch.1 >= sheet.label.1, "{}", sheet.word);
        }
    }

    #[test]
    fn nothing_is_printed_at_a_sheets_edge() {
        for sheet in Sheet::LABELS {
            let (width, height) = sheet.page();
            let edge = Length::micrometres(EDGE - 100);
            for place in 0..sheet.count() {
                let area = sheet.printable(place);
                assert!(area.x >= edge && area.y >= edge);
                assert!(width - area.x - area.width >= edge && height - area.y - area.height >= edge);
            }
        }
    }
}
