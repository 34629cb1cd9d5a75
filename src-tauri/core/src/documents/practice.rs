//! A paper from practice says so across it, so that nobody takes it for a real one.

use super::length::Length;
use super::metrics::width;
use super::page::{Align, Ink, Item, Page, Paper, Style, Text};
use crate::l10n::Words;

/// From one mark to the next, down the page.
const STEP: Length = Length::mm(32);

/// The paper with the mark behind everything and a line on top of each page.
pub fn marked_as_practice(paper: Paper, words: &Words) -> Paper {
    let (mark, line) = (words.text("paper-practice-mark"), words.text("paper-practice"));
    let pages = paper.pages.into_iter().map(|page| marked(page, &mark, &line)).collect();
    Paper { title: line.clone(), pages }
}

fn marked(page: Page, mark: &str, line: &str) -> Page {
    let (middle, large) = (page.width / 2, fitting(mark, page.width * 4 / 5));
    let text = |baseline, style, words: &str| {
        Item::Text(Text { x: middle, baseline, align: Align::Centre, style, text: words.to_owned() })
    };
    let heights = std::iter::successors(Some(Length::mm(24)), |height| Some(*height + STEP));
    let behind = heights.take_while(|height| *height < page.height).map(|height| text(height, large, mark));
    // The margin is where nothing else stands.
    let top = text(Length::tenths(38), Style::bold(80, Ink::BLACK), line);
    let items = behind.chain(std::iter::once(top)).chain(page.items).collect();
    Page { items, ..page }
}

/// As large as fits.
fn fitting(text: &str, most: Length) -> Style {
    let sizes = (80..=600).rev().step_by(10).map(|size| Style::bold(size, Ink::LINE));
    let mut fitting = sizes.skip_while(|style| width(text, *style) > most);
    fitting.next().unwrap_or(Style::bold(80, Ink::LINE))
}
