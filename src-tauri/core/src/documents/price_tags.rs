//! Price tags: cards to cut out and stand beside the goods, the price large enough to read across a table.

use super::canvas::Canvas;
use super::length::Length;
use super::metrics::{printable, shrunk, width, wrap};
use super::offer;
use super::page::{Area, Ink, Paper, Style};
use super::sheet::Sheet;
use crate::domain::catalog::Product;
use crate::domain::refusal::Refusal;
use crate::l10n::Words;

/// Around what a card says.
const INSET: Length = Length::mm(6);
/// The pictogram's width and height.
const PICTURE: Length = Length::mm(24);
/// The height of the names; the pictogram stands in the middle of it.
const HEAD: Length = Length::mm(34);
/// A cutting mark's thickness and length.
const MARK: (Length, Length) = (Length::micrometres(150), Length::mm(5));
/// As large as the card lets it be.
const PRICE: Style = Style::bold(520, Ink::INK);
/// The name in the first language.
const NAME: Style = Style::bold(190, Ink::INK);
/// No name is smaller than this, in tenths of a point.
const SMALLEST: i64 = 110;
/// The name in the other one.
const OTHER: Style = Style::regular(115, Ink::SOFT);

/// A card for each product; with its English name below the Spanish one if asked for.
pub fn price_tags(products: &[Product], english: bool, words: &Words) -> Result<Paper, Refusal> {
    if products.is_empty() {
        return Err(Refusal::NothingToPrint);
    }
    let sheet = Sheet::CARDS;
    let (across, down) = sheet.page();
    let each_sheet = usize::try_from(sheet.count()).unwrap_or(1).max(1);
    let pages = products.chunks(each_sheet).map(|some| {
        let mut canvas = Canvas::default();
        marks(&mut canvas, &sheet);
        for (place, product) in (0..).zip(some) {
            card(&mut canvas, sheet.label(place), product, english, words);
        }
        canvas.page(across, down)
    });
    Ok(Paper { title: words.text("paper-price-tags-title"), pages: pages.collect() })
}

/// Marks outside the cards, and a small cross where four of them meet.
fn marks(canvas: &mut Canvas, sheet: &Sheet) {
    let (thick, long) = MARK;
    let (columns, rows) = sheet.cuts();
    let ends = |cuts: &[Length]| {
        let inside = cuts.iter().skip(1).rev().skip(1).map(|cut| *cut - long / 2);
        let outside = cuts.first().map(|first| *first - long).into_iter().chain(cuts.last().copied());
        outside.chain(inside).collect::<Vec<Length>>()
    };
    for x in &columns {
        for y in ends(&rows) {
            let area = Area { x: *x - thick / 2, y, width: thick, height: long };
            canvas.filled(area, Length::ZERO, Ink::SOFT);
        }
    }
    for y in &rows {
        for x in ends(&columns) {
            let area = Area { x, y: *y - thick / 2, width: long, height: thick };
            canvas.filled(area, Length::ZERO, Ink::SOFT);
        }
    }
}

/// One card: what it is above, what it costs below.
fn card(canvas: &mut Canvas, card: Area, product: &Product, english: bool, words: &Words) {
    let (left, right) = (card.x + INSET, card.x + card.width - INSET);
    let (top, foot) = (card.y + INSET, card.y + card.height - INSET - Length::tenths(5));
    canvas.picture(&product.pictogram, left, top + (HEAD - PICTURE) / 2, PICTURE);
    let x = left + PICTURE + Length::mm(5);
    let offer = offer::offer(product, words);
    names(canvas, Area { x, y: top, width: right - x, height: HEAD }, product, english, offer);
    let amount = offer::price(product, words);
    let style = shrunk(&amount, PRICE, right - left, 200);
    canvas.right(right, foot, style, &amount);
}

/// The names and an offer, in the middle of their height: smaller before a word is broken or a line has no room.
fn names(canvas: &mut Canvas, area: Area, product: &Product, english: bool, offer: Option<String>) {
    let name = printable(&product.name_es);
    let other = printable(product.name_en.trim());
    let mut lower =
        if english && other != name { wrap(&other, OTHER, area.width, Length::ZERO) } else { Vec::new() };
    lower.retain(|line| !line.is_empty());
    lower.truncate(2);
    lower.extend(offer);
    let room = area.height - height(&lower, OTHER);
    let fits = |style: Style| {
        let widest = name.split(' ').map(|word| width(word, style)).max().unwrap_or_default();
        widest <= area.width && height(&wrap(&name, style, area.width, Length::ZERO), style) <= room
    };
    let sizes = (SMALLEST..=NAME.size).rev().step_by(10).map(|size| Style { size, ..NAME });
    let style = sizes.into_iter().find(|style| fits(*style)).unwrap_or(Style { size: SMALLEST, ..NAME });
    let upper = wrap(&name, style, area.width, Length::ZERO);
    let block = height(&upper, style) + height(&lower, OTHER);
    let mut y = area.y + (area.height - block.min(area.height)) / 2;
    for (line, style) in upper.iter().map(|line| (line, style)).chain(lower.iter().map(|line| (line, OTHER)))
    {
        if y + style.leading() <= area.y + area.height {
            canvas.left(area.x, y + (style.leading() + style.capital()) / 2, style, line);
        }
        y += style.leading();
    }
}

fn height(lines: &[String], style: Style) -> Length {
    style.leading() * i64::try_from(lines.len()).unwrap_or(1)
}
