//! A participant's own statement: what came in, where it went, what is left for her, and one question to
//! think about. It says nothing about anyone else.

mod besides;
mod bottom;
mod column;
mod easy;
mod lesson;
mod nothing;
mod plan;
mod rows;
pub(super) mod shares_of_ten;
mod top_products;

use super::canvas::Canvas;
use super::length::Length;
use super::page::{Page, Paper};
use super::parts::{HEIGHT, WIDTH, foot, head};
use crate::l10n::Words;
use crate::views::Statement;
use bottom::bottom;
use plan::Plan;

/// How a statement is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum StatementKind {
    /// The page that teaches, on A5.
    #[default]
    Standard,
    /// The same page on A4, everything half as large again.
    LargePrint,
    /// A picture, a word, a figure and a short sentence for each thing, on A5; no letter below 16 points.
    EasyRead,
}

impl StatementKind {
    /// Every one.
    pub const ALL: &[Self] = &[Self::Standard, Self::LargePrint, Self::EasyRead];

    /// Its word, as the command line and the window name it.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Standard => "standard",
            Self::LargePrint => "large-print",
            Self::EasyRead => "easy-read",
        }
    }

    /// The one of this word.
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|kind| kind.word() == word)
    }
}

/// A4.
const A4: (Length, Length) = (Length::mm(210), Length::mm(297));

/// One participant's statement, on one page of A5.
pub fn statement(statement: &Statement, fair: &str, words: &Words) -> Paper {
    statements(std::slice::from_ref(statement), fair, words)
}

/// Everyone's statements, a page each, to be printed and handed over one by one.
pub fn statements(statements: &[Statement], fair: &str, words: &Words) -> Paper {
    statements_as(StatementKind::Standard, statements, fair, words)
}

/// Everyone's statements, written so.
pub fn statements_as(kind: StatementKind, statements: &[Statement], fair: &str, words: &Words) -> Paper {
    let pages = statements.iter().map(|statement| match kind {
        StatementKind::Standard | StatementKind::LargePrint => page(statement, fair, words),
        StatementKind::EasyRead => easy::page(statement, words),
    });
    let paper = Paper { title: words.text("paper-statement-title"), pages: pages.collect() };
    if kind == StatementKind::LargePrint { paper.scaled(A4.0, A4.1) } else { paper }
}

/// How many pieces she sold.
fn pieces(statement: &Statement) -> u64 {
    statement.products.iter().map(|product| u64::from(product.quantity)).sum()
}

fn is_empty(statement: &Statement) -> bool {
    pieces(statement) == 0 && statement.earned.sold.is_zero()
}

fn page(statement: &Statement, fair: &str, words: &Words) -> Page {
    let mut canvas = Canvas::default();
    let participant = &statement.earned.participant;
    let title = words.with("paper-statement-head", &[("alias", &participant.alias)]);
    let day = statement.day.map(|day| words.day(day)).unwrap_or_default();
    let count = match pieces(statement) {
        0 => String::new(),
        pieces => words.with("paper-statement-pieces", &[("count", &pieces.to_string())]),
    };
    let y = head(&mut canvas, Some(&participant.pictogram), &title, [&day, &count]);
    if is_empty(statement) {
        nothing::nothing_sold(&mut canvas, y, statement, words);
    } else {
        let floor = bottom(&mut canvas, &lesson::lesson(statement, words), statement, words);
        let plan = Plan::of(statement, floor - y, words);
        let mut y = column::column(&mut canvas, y, &plan, statement, words);
        if plan.bar {
            y = shares_of_ten::shares_of_ten(&mut canvas, y, plan.roomy, statement, words);
        }
        y = top_products::top_products(&mut canvas, y, &plan, statement, words);
        besides::besides(&mut canvas, y, plan.lines, statement, words);
    }
    foot(&mut canvas, fair, &words.text("paper-statement-private"));
    canvas.page(WIDTH, HEIGHT)
}
