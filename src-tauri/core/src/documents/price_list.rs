//! The price list: a poster by category, its letters large enough to read from two metres.

use super::canvas::Canvas;
use super::columns::{Block, Columns};
use super::length::Length;
use super::metrics::{fitted, printable, shrunk, width, wrap};
use super::offer;
use super::page::{Align, Ink, Page, Paper, Style};
use crate::domain::catalog::Product;
use crate::domain::refusal::Refusal;
use crate::l10n::Words;
use crate::pictograms;

/// The papers that a price list is printed on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PosterSize {
    /// For the table.
    A4,
    /// For the wall.
    A3,
}

/// What a size of poster allows.
struct Measures {
    width: Length,
    height: Length,
    margin: Length,
    /// Type of the rows in tenths of a point, from the largest to what is still read from two metres: capitals of
    /// five millimetres.
    sizes: [i64; 2],
    columns: i64,
}

impl PosterSize {
    /// Both.
    pub const ALL: &[Self] = &[Self::A4, Self::A3];

    /// Its word, as the command line and the window name it.
    pub const fn word(self) -> &'static str {
        match self {
            Self::A4 => "a4",
            Self::A3 => "a3",
        }
    }

    /// The one of this word.
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|size| size.word() == word)
    }

    const fn measures(self) -> Measures {
        let (width, height, margin, sizes, columns) = match self {
            Self::A4 => (210, 297, 12, [300, 210], 2),
            Self::A3 => (297, 420, 16, [420, 225], 3),
        };
        let (width, height) = (Length::mm(width), Length::mm(height));
        Measures { width, height, margin: Length::mm(margin), sizes, columns }
    }
}

/// The poster, in the order that the products are given: as large as lets it stand on one page, or else on as few
/// as can be.
pub fn price_list(
    products: &[Product],
    fair: &str,
    size: PosterSize,
    words: &Words,
) -> Result<Paper, Refusal> {
    if products.is_empty() {
        return Err(Refusal::NothingToPrint);
    }
    let measures = size.measures();
    let [largest, smallest] = measures.sizes;
    let layouts = (smallest..=largest)
        .rev()
        .step_by(15)
        .flat_map(|size| (1..=measures.columns).map(move |columns| (size, columns)));
    let mut best: Option<Columns> = None;
    for (size, columns) in layouts {
        let laid = lay(products, &measures, size, columns, words);
        if laid.pages() == 1 {
            best = Some(laid.evened());
            break;
        }
        // Sizes come falling: of as many pages, the larger type stays, and of one size the fewer columns.
        if best.as_ref().is_none_or(|best| laid.pages() < best.pages()) {
            best = Some(laid);
        }
    }
    let pages = best.map(|laid| paint(laid, &measures, fair, words)).unwrap_or_default();
    Ok(Paper { title: words.text("paper-price-list-title"), pages })
}

/// The list in columns, at a type size.
fn lay(products: &[Product], measures: &Measures, size: i64, columns: i64, words: &Words) -> Columns {
    let style = Style::regular(size, Ink::INK);
    let gutter = Length::points(size) * 3 / 2;
    let across = measures.width - measures.margin * 2;
    let column = (across - gutter * (columns - 1)) / columns;
    let height = measures.height - measures.margin * 2 - head_height(measures);
    let mut blocks = Vec::new();
    for group in products.chunk_by(|one, next| one.category == next.category) {
        let rows = group.iter().map(|product| row(product, style, column, words));
        let Some(first) = group.first() else { continue };
        blocks.push(Block::heading(
            printable(&words.category(&first.category)),
            pictograms::of_category(&first.category),
            style,
        ));
        blocks.extend(rows);
    }
    Columns::fill(blocks, columns, (column, gutter), height)
}

/// A product and its price; a long name goes on below.
fn row(product: &Product, style: Style, column: Length, words: &Words) -> Block {
    let price = offer::price(product, words);
    let room = column - width(&price, Style::bold(style.size, style.ink)) - Length::points(style.size) / 2;
    let mut lines = wrap(&printable(&words.product(product)), style, room, Length::ZERO);
    lines.extend(offer::offer(product, words).iter().flat_map(|text| wrap(text, style, room, Length::ZERO)));
    Block::row(lines, price, style)
}

/// The fair's name and a thick rule, on every page.
fn head_height(measures: &Measures) -> Length {
    measures.margin * 5 / 3
}

fn paint(laid: Columns, measures: &Measures, fair: &str, words: &Words) -> Vec<Page> {
    let count = laid.pages();
    let pages = (1..).zip(laid.into_pages()).map(|(place, placed)| {
        let mut canvas = Canvas::default();
        let margin = measures.margin;
        let (right, inner) = (measures.width - margin, measures.width - margin * 2);
        let title = words.text("paper-price-list-heading");
        let heading = Style::bold(measures.sizes.first().copied().unwrap_or(300), Ink::INK);
        let baseline = margin + heading.capital();
        canvas.left(margin, baseline, heading, &title);
        let name = printable(fair);
        let room = inner - width(&title, heading) - margin;
        let style = shrunk(&name, Style::regular(heading.size * 6 / 10, Ink::SOFT), room, 90);
        canvas.right(right, baseline, style, &fitted(&name, style, room));
        let rule = margin + head_height(measures) - margin / 2;
        canvas.rule(margin, rule, inner, Length::micrometres(900), Ink::INK);
        let top = margin + head_height(measures);
        placed.iter().for_each(|placed| placed.draw(&mut canvas, margin, top));
        if count > 1 {
            let foot = words.with(
                "paper-price-list-page",
                &[("place", &place.to_string()), ("count", &count.to_string())],
            );
            let y = measures.height - margin / 2;
            canvas.text(measures.width / 2, y, Align::Centre, Style::regular(110, Ink::SOFT), &foot);
        }
        canvas.page(measures.width, measures.height)
    });
    pages.collect()
}
