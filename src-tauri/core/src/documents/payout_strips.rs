//! A strip of the payout sheet for each one, to cut off: she sees her own figures and marks nobody else's.

use super::a4::{HEIGHT, INNER, MARGIN, NOTE, RIGHT, WIDTH, mark_box};
use super::canvas::Canvas;
use super::length::Length;
use super::metrics::{fitted, printable, shrunk, width};
use super::page::{Ink, Page, Style};
use super::payout_sheet::state;
use crate::l10n::Words;
use crate::views::{Moment, PayoutRow};

/// A strip's height, and so many of them on a page.
const HIGH: Length = Length::mm(46);
const EACH_PAGE: usize = 6;
/// Above the first.
const TOP: Length = Length::tenths(105);
/// The line to cut along runs almost from edge to edge.
const EDGE: Length = Length::mm(6);
const WORDS_AT: Length = Length::mm(37);
const BOX: Length = Length::mm(11);

pub(super) fn strips(rows: &[PayoutRow], fair: &str, day: Moment, words: &Words) -> Vec<Page> {
    let pages = rows.chunks(EACH_PAGE).map(|some| {
        let mut canvas = Canvas::default();
        let mut y = TOP;
        cut(&mut canvas, y);
        for row in some {
            strip(&mut canvas, y, row, fair, day, words);
            y += HIGH;
            cut(&mut canvas, y);
        }
        canvas.page(WIDTH, HEIGHT)
    });
    pages.collect()
}

fn cut(canvas: &mut Canvas, y: Length) {
    canvas.rule(EDGE, y, WIDTH - EDGE * 2, Length::micrometres(150), Ink::SOFT);
}

fn strip(canvas: &mut Canvas, y: Length, row: &PayoutRow, fair: &str, day: Moment, words: &Words) {
    canvas.picture(&row.participant.pictogram, MARGIN, y + Length::mm(7), Length::mm(17));
    let handed = row.handed();
    let figure = printable(&words.amount(handed));
    let figure_style = shrunk(&figure, Style::bold(240, Ink::GREEN), Length::mm(70), 120);
    canvas.right(RIGHT, y + Length::mm(14), figure_style, &figure);
    let alias = printable(&row.participant.alias);
    let room = RIGHT - width(&figure, figure_style) - Length::mm(5) - WORDS_AT;
    let style = shrunk(&alias, Style::bold(170, Ink::INK), room, 90);
    canvas.left(WORDS_AT, y + Length::mm(13), style, &fitted(&alias, style, room));
    let in_words = printable(&words.amount_in_words(handed));
    let style = shrunk(&in_words, Style::regular(110, Ink::INK), RIGHT - WORDS_AT, 70);
    canvas.left(WORDS_AT, y + Length::tenths(215), style, &fitted(&in_words, style, RIGHT - WORDS_AT));
    let how = [state(row.state, words), words.day(day)].join(" · ");
    canvas.left(WORDS_AT, y + Length::tenths(285), Style::bold(105, Ink::INK), &how);
    if handed != row.amount {
        let rounding = handed.minus(row.amount).unwrap_or_default();
        let values = [("amount", words.amount(row.amount)), ("rounding", words.amount(rounding))];
        let values = values.each_ref().map(|(name, text)| (*name, text.as_str()));
        canvas.left(WORDS_AT, y + Length::tenths(340), NOTE, &words.with("paysheet-strip-rounding", &values));
    }
    let small = Style::regular(80, Ink::SOFT);
    let room = INNER - (WORDS_AT - MARGIN) - Length::mm(50);
    canvas.left(WORDS_AT, y + Length::tenths(405), small, &fitted(&printable(fair), small, room));
    mark_box(canvas, RIGHT - BOX, y + Length::mm(30), BOX);
    canvas.right(RIGHT - BOX - Length::mm(3), y + Length::tenths(370), NOTE, &words.text("paysheet-my-mark"));
}
