//! A participant's own statement: what came in, where it went, what is left for her, and one question to
//! think about. It says nothing about anyone else.

use super::canvas::Canvas;
use super::column::{column, to_receive};
use super::length::Length;
use super::lesson::lesson;
use super::metrics::{width, wrap};
use super::page::{Area, Ink, Page, Paper, Style};
use super::parts::{FIGURE, HEADING, HEIGHT, INNER, MARGIN, NOTE, RADIUS, WIDTH, foot, head};
use super::shares_of_ten::shares_of_ten;
use super::top_products::top_products;
use crate::l10n::Words;
use crate::views::Statement;

/// The question at the bottom.
const QUESTION: Style = Style::regular(103, Ink::INK);

/// One participant's statement, on one page of A5.
pub fn statement(statement: &Statement, fair: &str, words: &Words) -> Paper {
    statements(std::slice::from_ref(statement), fair, words)
}

/// Everyone's statements, a page each, to be printed and handed over one by one.
pub fn statements(statements: &[Statement], fair: &str, words: &Words) -> Paper {
    let pages = statements.iter().map(|statement| page(statement, fair, words)).collect();
    Paper { title: words.text("paper-statement-title"), pages }
}

/// How many pieces she sold.
pub(super) fn pieces(statement: &Statement) -> u64 {
    statement.products.iter().map(|product| u64::from(product.quantity)).sum()
}

fn page(statement: &Statement, fair: &str, words: &Words) -> Page {
    let mut canvas = Canvas::default();
    let participant = &statement.earned.participant;
    let title = words.with("paper-statement-head", &[("alias", &participant.alias)]);
    let day = statement.day.map(|day| words.day(day)).unwrap_or_default();
    let pieces = pieces(statement);
    let count = match pieces {
        0 => String::new(),
        _ => words.with("paper-statement-pieces", &[("count", &pieces.to_string())]),
    };
    let y = head(&mut canvas, Some(&participant.pictogram), &title, [&day, &count]);
    if pieces == 0 && statement.earned.sold.is_zero() {
        nothing_sold(&mut canvas, y, statement, words);
    } else {
        let y = column(&mut canvas, y, statement, words);
        let y = shares_of_ten(&mut canvas, y, statement, words);
        let floor = bottom(&mut canvas, &lesson(statement, words), words);
        top_products(&mut canvas, y, floor, statement, words);
    }
    foot(&mut canvas, fair, &words.text("paper-statement-private"));
    canvas.page(WIDTH, HEIGHT)
}

/// Three jars to write in and the question, from the foot upwards. Answers where they begin.
fn bottom(canvas: &mut Canvas, question: &str, words: &Words) -> Length {
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
    let top = first - Length::tenths(242);
    canvas.left(MARGIN, top - Length::tenths(30), HEADING, &words.text("paper-statement-jars"));
    jars(canvas, top, words);
    top - Length::tenths(102)
}

fn jars(canvas: &mut Canvas, y: Length, words: &Words) {
    let gap = Length::mm(4);
    let wide = (INNER - gap * 2) / 3;
    for (place, jar) in (0..).zip(["reinvest", "save", "spend"]) {
        let x = MARGIN + (wide + gap) * place;
        canvas.outlined(Area { x, y, width: wide, height: Length::tenths(172) }, RADIUS, Ink::INK);
        canvas.left(
            x + Length::mm(3),
            y + Length::tenths(56),
            Style::bold(105, Ink::INK),
            &words.text(&format!("paper-jar-{jar}")),
        );
        canvas.left(
            x + Length::mm(3),
            y + Length::tenths(97),
            Style::regular(85, Ink::SOFT),
            &words.text(&format!("paper-jar-{jar}-note")),
        );
    }
}

/// A page for a day without sales: it happens, and there is something to learn from it.
fn nothing_sold(canvas: &mut Canvas, y: Length, statement: &Statement, words: &Words) {
    let inset = Length::tenths(60);
    let (title, text) = (Style::bold(150, Ink::GREEN), Style::regular(115, Ink::INK));
    let lines = wrap(&words.text("paper-nothing-text"), text, INNER - inset * 2, Length::ZERO);
    let text_height = text.leading() * i64::try_from(lines.len()).unwrap_or(0);
    let top = y + Length::mm(6);
    let area = Area { x: MARGIN, y: top, width: INNER, height: Length::mm(19) + text_height };
    canvas.filled(area, Length::mm(3), Ink::MINT);
    canvas.left(MARGIN + inset, top + Length::mm(11), title, &words.text("paper-nothing-title"));
    let mut y = canvas.lines(
        MARGIN + inset,
        top + Length::mm(19),
        INNER - inset * 2,
        text,
        &words.text("paper-nothing-text"),
    );
    y += Length::mm(15);
    let small = to_receive(statement, words);
    if !small.is_empty() {
        canvas.left(MARGIN, y, FIGURE, &small);
        y += Length::mm(13);
    }
    canvas.left(MARGIN, y, HEADING, &words.text("paper-nothing-think"));
    y += Length::mm(9);
    for question in ["paper-nothing-question-1", "paper-nothing-question-2", "paper-nothing-question-3"] {
        canvas.left(MARGIN, y, text, &words.text(question));
        canvas.hairline(MARGIN, y + Length::mm(11), INNER);
        canvas.hairline(MARGIN, y + Length::mm(20), INNER);
        y += Length::mm(30);
    }
    canvas.left(MARGIN, y, NOTE, &words.text("paper-nothing-left-over"));
}
