//! Charts: rows of bars, or a column for each hour. The same drawing on paper and in the window, and always with its
//! figures beside it, so that a bar's length and colour tell nothing alone.

use super::canvas::Canvas;
use super::length::Length;
use super::metrics::{fitted, printable, width};
use super::page::{Align, Area, Ink, Page, Style};
use crate::domain::money::Money;
use crate::l10n::Words;

/// A chart, in words and figures.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chart {
    /// Which: `means`, `hours`, `categories`, `products`.
    pub name: &'static str,
    /// Its heading.
    pub title: String,
    /// In a sentence, for whoever does not see it.
    pub told: String,
    /// Its rows, in order.
    pub rows: Vec<ChartRow>,
}

/// A row of a chart, or one of its columns.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ChartRow {
    /// A pictogram before it.
    pub picture: Option<String>,
    /// What it is of.
    pub label: String,
    /// Of how many pieces, where that is counted.
    pub pieces: Option<u32>,
    /// How much; what is below zero has no bar.
    pub amount: Money,
    /// Several things together, which the others are not measured by: it has no bar.
    pub together: bool,
}

impl ChartRow {
    /// What its bar stands for.
    fn drawn(&self) -> i64 {
        if self.together { 0 } else { self.amount.centimos().max(0) }
    }
}

const TEXT: Style = Style::regular(98, Ink::INK);
const NOTE: Style = Style::regular(90, Ink::SOFT);
const FIGURE: Style = Style::bold(98, Ink::INK);
const SMALL: Style = Style::regular(80, Ink::SOFT);
/// From one row to the next.
const STEP: Length = Length::tenths(68);
/// How thick a bar is.
const THICK: Length = Length::tenths(32);
/// A chart that stands alone: narrow, so that its letters are large where it fills a card.
const ALONE: Length = Length::mm(84);
/// Around a chart that stands alone: letters reach a little beyond their places.
const EDGE: Length = Length::mm(1);
/// How high columns and what is written over and under them are.
const HIGH: Length = Length::mm(58);

impl Chart {
    /// As a page of its own, for the window.
    pub fn page(&self, words: &Words) -> Page {
        let mut canvas = Canvas::default();
        let end = self.draw(&mut canvas, (EDGE, EDGE), ALONE - EDGE * 2, words);
        canvas.page(ALONE, end + EDGE)
    }

    /// On a page, its upper left corner here; answers where it ends.
    pub(super) fn draw(
        &self,
        canvas: &mut Canvas,
        (x, y): (Length, Length),
        wide: Length,
        words: &Words,
    ) -> Length {
        match self.name {
            "hours" => columns(canvas, Area { x, y, width: wide, height: HIGH }, &self.rows, words),
            _ => bars(canvas, (x, y), wide, &self.rows, words),
        }
    }

    fn most(rows: &[ChartRow]) -> i64 {
        rows.iter().map(ChartRow::drawn).max().unwrap_or(0).max(1)
    }
}

fn bars(
    canvas: &mut Canvas,
    (x, y): (Length, Length),
    wide: Length,
    rows: &[ChartRow],
    words: &Words,
) -> Length {
    let most = Chart::most(rows);
    let figures = rows.iter().map(|row| width(&words.bare(row.amount), FIGURE)).max().unwrap_or_default();
    let counted = rows.iter().filter_map(|row| row.pieces).map(|pieces| width(&times(pieces), NOTE)).max();
    let pictured = rows.iter().any(|row| row.picture.is_some());
    let names = if pictured { x + Length::mm(8) } else { x };
    // Names take the room they need, and leave half of it to the bars.
    let widest = rows.iter().map(|row| width(&printable(&row.label), TEXT)).max().unwrap_or_default();
    let names_end = (names + widest + Length::mm(1)).min(x + wide * 52 / 100);
    let counts = names_end + counted.map(|wide| wide + Length::mm(2)).unwrap_or_default();
    let from = counts + Length::mm(3);
    let longest = x + wide - figures - Length::mm(3) - from;
    let mut y = y;
    for row in rows {
        let baseline = y + Length::tenths(49);
        if let Some(name) = &row.picture {
            canvas.picture(name, x, y + Length::tenths(4), Length::tenths(56));
        }
        canvas.left(names, baseline, TEXT, &fitted(&printable(&row.label), TEXT, names_end - names));
        if let Some(pieces) = row.pieces {
            canvas.right(counts, baseline, NOTE, &times(pieces));
        }
        let long = longest.portion(row.drawn(), most);
        if long > Length::ZERO {
            let long = long.max(THICK);
            let area = Area { x: from, y: baseline - THICK, width: long, height: THICK };
            canvas.bar(area, THICK / 2, vec![(long, Ink::OCHRE)]);
        }
        canvas.right(x + wide, baseline, FIGURE, &words.bare(row.amount));
        y += STEP;
    }
    y
}

fn times(pieces: u32) -> String {
    format!("×\u{a0}{pieces}")
}

/// A column for each hour on a common ground, its figure above it where there is room.
fn columns(canvas: &mut Canvas, area: Area, rows: &[ChartRow], words: &Words) -> Length {
    let most = Chart::most(rows);
    let count = i64::try_from(rows.len()).unwrap_or(1).max(1);
    let slot = area.width / count;
    let wide = (slot * 62 / 100).min(Length::mm(13));
    let ground = area.y + area.height - Length::tenths(60);
    let highest = ground - area.y - Length::tenths(50);
    canvas.rule(area.x, ground, area.width, Length::micrometres(250), Ink::LINE);
    // Labels stand under every column, or under every second or third one.
    let widest = rows.iter().map(|row| width(&printable(&row.label), SMALL)).max().unwrap_or_default();
    let stride = (1..=count).find(|stride| widest + Length::mm(1) <= slot * *stride).unwrap_or(count);
    for (place, row) in (0..).zip(rows) {
        let middle = area.x + slot * place + slot / 2;
        let high = highest.portion(row.drawn(), most);
        if high > Length::ZERO {
            let column = Area { x: middle - wide / 2, y: ground - high, width: wide, height: high };
            canvas.filled(column, Length::tenths(8).min(high / 2), Ink::OCHRE);
        }
        let figure = words.bare(row.amount);
        let style = if row.amount.centimos() == most { Style::bold(80, Ink::INK) } else { SMALL };
        let fits = width(&figure, Style::bold(80, Ink::INK)) + Length::tenths(6) <= slot;
        if fits && !row.amount.is_zero() {
            canvas.text(middle, ground - high - Length::tenths(14), Align::Centre, style, &figure);
        }
        if place % stride == 0 {
            canvas.text(middle, ground + Length::tenths(42), Align::Centre, SMALL, &row.label);
        }
    }
    area.y + area.height
}
