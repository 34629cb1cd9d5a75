//! The statement that is easy to read: for each thing a picture, a word, a figure and a very short sentence, down
//! the page. No letter is below 16 points. A5, like the others: it is handed over with them.

use super::rows::cents;
use super::{is_empty, pieces};
use crate::documents::canvas::Canvas;
use crate::documents::length::Length;
use crate::documents::metrics::{fitted, printable, shrunk, width};
use crate::documents::page::{Align, Area, Ink, Page, Style};
use crate::documents::parts::{HEIGHT, INNER, MARGIN, RIGHT, WIDTH};
use crate::domain::money::Money;
use crate::l10n::Words;
use crate::views::{FundPart, Statement};

/// Nothing is smaller, in tenths of a point.
const SMALLEST: i64 = 160;
const LABEL: Style = Style::bold(205, Ink::INK);
const FIGURE: Style = Style::bold(235, Ink::INK);
const SENTENCE: Style = Style::regular(SMALLEST, Ink::INK);
/// Where blocks begin and end.
const TOP: Length = Length::mm(33);
const BOTTOM: Length = Length::mm(196);
/// As high as a block is at most, and what it needs for its sentence.
const HIGHEST: Length = Length::mm(32);
const WITH_SENTENCE: Length = Length::mm(19);
/// Words stand at the right of pictures.
const WORDS: Length = Length::mm(36);

/// One thing to say.
struct Block {
    picture: &'static str,
    label: String,
    sentence: String,
    amount: Money,
    /// Is it what the page is about?
    hers: bool,
}

pub(super) fn page(statement: &Statement, words: &Words) -> Page {
    let mut canvas = Canvas::default();
    head(&mut canvas, statement, words);
    let blocks = if is_empty(statement) {
        no_sales(&mut canvas, words);
        last(statement, words).into_iter().filter(|last| !last.amount.is_zero()).collect()
    } else {
        blocks(statement, words)
    };
    let count = i64::try_from(blocks.len()).unwrap_or(1).max(1);
    let high = ((BOTTOM - TOP) / count).min(HIGHEST);
    // Of a day without sales the words stand above.
    let mut y = if is_empty(statement) { BOTTOM - high * count } else { TOP };
    for (place, block) in blocks.iter().enumerate() {
        if place > 0 && !block.hers {
            canvas.hairline(MARGIN, y, INNER);
        }
        draw(&mut canvas, y, high, block, words);
        y += high;
    }
    let private = words.text("paper-statement-private");
    canvas.left(MARGIN, HEIGHT - Length::mm(7), SENTENCE, &private);
    canvas.page(WIDTH, HEIGHT)
}

fn head(canvas: &mut Canvas, statement: &Statement, words: &Words) {
    let participant = &statement.earned.participant;
    canvas.picture(&participant.pictogram, MARGIN, Length::mm(9), Length::mm(18));
    let (alias, room) = (printable(&participant.alias), RIGHT - WORDS);
    let style = shrunk(&alias, Style::bold(240, Ink::INK), room, SMALLEST);
    canvas.left(WORDS, Length::mm(17), style, &fitted(&alias, style, room));
    let day = statement.day.map(|day| words.short_day(day)).unwrap_or_default();
    canvas.left(WORDS, Length::mm(25), SENTENCE, &day);
    canvas.rule(MARGIN, Length::mm(30), INNER, Length::micrometres(530), Ink::INK);
}

fn no_sales(canvas: &mut Canvas, words: &Words) {
    let large = Style::bold(235, Ink::GREEN);
    let mut y = Length::mm(62);
    for (key, style) in
        [("easy-nothing", large), ("easy-nothing-work", LABEL), ("easy-nothing-left-over", LABEL)]
    {
        let text = words.text(key);
        let style = shrunk(&text, style, INNER, SMALLEST);
        canvas.text(WIDTH / 2, y, Align::Centre, style, &text);
        y += Length::mm(18);
    }
}

/// What came in, what goes where, what is left, and what she is handed.
fn blocks(statement: &Statement, words: &Words) -> Vec<Block> {
    let earned = &statement.earned;
    let block = |picture: &'static str, key: &str, amount: Money| Block {
        picture,
        label: words.text(key),
        sentence: words.text(&format!("{key}-note")),
        amount,
        hers: false,
    };
    let sold = words.with("easy-sold-note", &[("count", &pieces(statement).to_string())]);
    let fund = if statement.fund_part == FundPart::StallFee { "easy-stall-fee" } else { "easy-fund" };
    let cents = cents(statement).size();
    let small = [
        block("package", "easy-materials", earned.materials),
        block("yarn", "easy-fund-materials", statement.fund_materials),
        block("balloon", fund, earned.fund),
        block("wrapped-gift", "easy-donated", earned.donated),
        block("droplet", "easy-cents", cents),
    ];
    let mut blocks = vec![Block {
        picture: "shopping-bags",
        label: words.text("easy-sold"),
        sentence: sold,
        amount: earned.sold,
        hers: false,
    }];
    blocks.extend(small.into_iter().filter(|block| !block.amount.is_zero()));
    blocks.push(Block { hers: true, ..block("glowing-star", "easy-profit", earned.profit) });
    let open = [block("notebook", "easy-carried", statement.carried), block("key", "easy-paid", earned.paid)];
    blocks.extend(open.into_iter().filter(|block| !block.amount.is_zero()));
    blocks.extend(last(statement, words));
    blocks
}

/// What she is handed; or that she has it all; or that she has too much, which is talked over.
fn last(statement: &Statement, words: &Words) -> Option<Block> {
    let earned = &statement.earned;
    let (key, amount) = match (earned.payable.is_negative(), earned.payable.is_zero(), earned.paid.is_zero())
    {
        (true, ..) => ("easy-too-much", earned.payable.negated()),
        (false, true, false) => ("easy-all-paid", earned.payable),
        (false, _, false) => ("easy-rest", earned.payable),
        (false, _, true) if !statement.carried.is_zero() => ("easy-rest", earned.payable),
        (false, _, true) if earned.materials.is_zero() => ("easy-receive-profit", earned.payable),
        (false, _, true) => ("easy-receive", earned.payable),
    };
    let (label, sentence) = (words.text(key), words.text(&format!("{key}-note")));
    Some(Block { picture: "purse", label, sentence, amount, hers: false })
}

fn draw(canvas: &mut Canvas, y: Length, high: Length, block: &Block, words: &Words) {
    if block.hers {
        let area = Area { x: MARGIN, y, width: INNER, height: high };
        canvas.filled(area, Length::mm(3), Ink::MINT);
    }
    let side = Length::mm(19).min(high - Length::mm(4));
    let inset = Length::mm(3);
    canvas.picture(block.picture, MARGIN + inset, y + (high - side) / 2, side);
    let right = RIGHT - inset;
    let said = high >= WITH_SENTENCE && !block.sentence.is_empty();
    let ink = if block.hers { Ink::GREEN } else { FIGURE.ink };
    // Both lines in the middle of the block.
    let above = if said {
        (high - LABEL.capital() - SENTENCE.leading() - Length::mm(2)) / 2
    } else {
        (high - LABEL.capital()) / 2
    };
    let baseline = y + above + LABEL.capital();
    let figure = printable(&words.amount(block.amount));
    let figure_style = shrunk(&figure, Style { ink, ..FIGURE }, right - WORDS - Length::mm(42), SMALLEST);
    canvas.right(right, baseline, figure_style, &figure);
    let room = right - width(&figure, figure_style) - Length::mm(3) - WORDS;
    let label = printable(&block.label);
    let style = shrunk(&label, LABEL, room, SMALLEST);
    canvas.left(WORDS, baseline, style, &fitted(&label, style, room));
    if said {
        let sentence = fitted(&printable(&block.sentence), SENTENCE, right - WORDS);
        canvas.left(WORDS, baseline + SENTENCE.leading() + Length::mm(1), SENTENCE, &sentence);
    }
}
