//! The foot of a statement: three jars that she fills, and a question to think about.

use crate::documents::canvas::Canvas;
use crate::documents::length::Length;
use crate::documents::metrics::{printable, shrunk, width, wrap};
use crate::documents::page::{Area, Ink, Style};
use crate::documents::parts::{HEADING, HEIGHT, INNER, MARGIN, RADIUS};
use crate::l10n::Words;
use crate::views::Statement;

/// The question at the bottom.
const QUESTION: Style = Style::regular(103, Ink::INK);
/// A jar's name.
const NAME: Style = Style::bold(105, Ink::INK);
/// What she put into it.
const IN_JAR: Style = Style::bold(120, Ink::GREEN);
/// How high a jar is: with room to write in it, and without.
const EMPTY: Length = Length::tenths(172);
const FILLED: Length = Length::tenths(126);
/// Around what a jar says.
const INSET: Length = Length::mm(3);

/// Draws from the foot upwards; answers where the lowest line above may stand.
pub(super) fn bottom(canvas: &mut Canvas, question: &str, statement: &Statement, words: &Words) -> Length {
    let bold = Style::bold(QUESTION.size, QUESTION.ink);
    let label = words.text("paper-statement-think");
    let before = width(&label, bold) + Length::tenths(13);
    let lines = wrap(question, QUESTION, INNER, before);
    let count = i64::try_from(lines.len()).unwrap_or(0);
    let first = HEIGHT - Length::tenths(152) - QUESTION.leading() * (count - 1);
    canvas.left(MARGIN, first, bold, &label);
    for (place, line) in (0..).zip(&lines) {
        let x = if place == 0 { MARGIN + before } else { MARGIN };
        canvas.left(x, first + QUESTION.leading() * place, QUESTION, line);
    }
    let high = if statement.jars.is_some() { FILLED } else { EMPTY };
    let top = first - Length::mm(7) - high;
    canvas.left(MARGIN, top - Length::tenths(30), HEADING, &words.text("paper-statement-jars"));
    jars(canvas, top, high, statement, words);
    top - Length::tenths(102)
}

/// Empty, to write in; or with what she said would go into each.
fn jars(canvas: &mut Canvas, y: Length, high: Length, statement: &Statement, words: &Words) {
    let gap = Length::mm(4);
    let wide = (INNER - gap * 2) / 3;
    let amounts = statement
        .jars
        .map(|jars| [jars.reinvest, jars.save, jars.spend].map(|amount| printable(&words.amount(amount))));
    let jars: Vec<(String, String, String)> = ["reinvest", "save", "spend"]
        .into_iter()
        .zip(amounts.unwrap_or_default())
        .map(|(jar, amount)| {
            (words.text(&format!("paper-jar-{jar}")), words.text(&format!("paper-jar-{jar}-note")), amount)
        })
        .collect();
    // All three in one size: the largest in which each fits.
    let room = |name: &str| wide - INSET * 2 - width(name, NAME) - Length::mm(2);
    let sizes = jars.iter().map(|(name, _, amount)| shrunk(amount, IN_JAR, room(name), 60).size);
    let in_jar = Style { size: sizes.min().unwrap_or(IN_JAR.size), ..IN_JAR };
    let mut x = MARGIN;
    for (name, note, amount) in &jars {
        canvas.outlined(Area { x, y, width: wide, height: high }, RADIUS, Ink::INK);
        canvas.left(x + INSET, y + Length::tenths(56), NAME, name);
        canvas.left(x + INSET, y + Length::tenths(97), Style::regular(85, Ink::SOFT), note);
        canvas.right(x + wide - INSET, y + Length::tenths(56), in_jar, amount);
        x += wide + gap;
    }
}
