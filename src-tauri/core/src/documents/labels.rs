//! Labels for the goods: name, price and the code that a scanner reads, on sheets that shops sell.

use super::canvas::Canvas;
use super::code::{CodeKind, bars, qr};
use super::length::Length;
use super::metrics::{fitted, printable, shrunk, width, wrap};
use super::offer;
use super::page::{Area, Ink, Paper, Style};
use super::sheet::Sheet;
use crate::domain::catalog::Product;
use crate::domain::refusal::Refusal;
use crate::exchange::Notice;
use crate::l10n::Words;

/// So many labels of one product at most.
const MOST_COPIES: u32 = 200;
/// So many labels in one file at most.
const MOST_LABELS: u32 = 5_000;
/// Between the parts of a label.
const GAP: Length = Length::tenths(15);
/// Bars lower than this are hard to hit; higher ones need no more room.
const BARS: (Length, Length) = (Length::mm(6), Length::mm(12));

/// How labels are made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LabelPlan {
    sheet: Sheet,
    code: CodeKind,
    copies: u32,
    skip: u32,
}

/// The labels, and the codes that could not be as they were asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Labels {
    /// To print at its own size, not fitted to the page.
    pub paper: Paper,
    /// Codes that are a QR code, because bars would be too fine or can't say them.
    as_qr: Vec<String>,
    /// Codes that are text alone, because even a QR code would be too fine.
    as_text: Vec<String>,
}

impl Labels {
    /// What to mention about them.
    pub fn notices(&self) -> Vec<Notice> {
        let (as_qr, as_text) = (self.as_qr.clone(), self.as_text.clone());
        let mut notices = vec![Notice::CodesAsQr { codes: as_qr }, Notice::CodesAsText { codes: as_text }];
        notices.retain(|notice| notice.args().iter().any(|(_, codes)| !codes.is_empty()));
        notices
    }
}

impl LabelPlan {
    /// On which sheet, with which code, how many of each product, and how many labels of the first sheet are used
    /// up already; the two numbers as they were typed.
    pub fn new(sheet: Sheet, code: CodeKind, copies: &str, skip: &str) -> Result<Self, Refusal> {
        let copies = copies.trim().parse().ok().filter(|copies| (1..=MOST_COPIES).contains(copies));
        let most = sheet.count().saturating_sub(1);
        // Nothing typed: a whole sheet.
        let skip = if skip.trim().is_empty() { Some(0) } else { skip.trim().parse().ok() };
        Ok(Self {
            sheet,
            code,
            copies: copies.ok_or(Refusal::CopiesOutOfRange { most: MOST_COPIES })?,
            skip: skip.filter(|skip| *skip <= most).ok_or(Refusal::SkipOutOfRange { most })?,
        })
    }
}

/// So many labels of each product, product by product.
pub fn labels(products: &[Product], plan: &LabelPlan, words: &Words) -> Result<Labels, Refusal> {
    let count = u32::try_from(products.len()).unwrap_or(u32::MAX).saturating_mul(plan.copies);
    if count == 0 {
        return Err(Refusal::NothingToPrint);
    }
    if count > MOST_LABELS {
        return Err(Refusal::LabelsTooMany { labels: count, most: MOST_LABELS });
    }
    let (mut as_qr, mut as_text) = (Vec::new(), Vec::new());
    let (across, down) = plan.sheet.page();
    let mut pages = Vec::new();
    let mut canvas = Canvas::default();
    let copies = products.iter().flat_map(|product| (0..plan.copies).map(move |copy| (product, copy)));
    for (place, (product, copy)) in (plan.skip..).zip(copies) {
        let on_sheet = place % plan.sheet.count();
        if on_sheet == 0 && place > plan.skip {
            pages.push(std::mem::take(&mut canvas).page(across, down));
        }
        let written = label(&mut canvas, plan.sheet.printable(on_sheet), product, plan.code, words);
        match written {
            _ if copy > 0 => {}
            None => as_text.push(product.sku.clone()),
            Some(CodeKind::Qr) if plan.code == CodeKind::Bars => as_qr.push(product.sku.clone()),
            Some(_) => {}
        }
    }
    pages.push(canvas.page(across, down));
    Ok(Labels { paper: Paper { title: words.text("paper-labels-title"), pages }, as_qr, as_text })
}

/// Type sizes by the room that there is: name, price, code.
fn styles(area: &Area) -> (Style, Style, Style) {
    let (name, price, code) = match area.height.in_micrometres() {
        ..19_000 => (68, 100, 60),
        19_000..25_000 => (85, 130, 70),
        _ => (100, 160, 75),
    };
    (Style::regular(name, Ink::BLACK), Style::bold(price, Ink::BLACK), Style::regular(code, Ink::BLACK))
}

/// One label; answers how its code is written, if it is.
fn label(
    canvas: &mut Canvas,
    area: Area,
    product: &Product,
    kind: CodeKind,
    words: &Words,
) -> Option<CodeKind> {
    match kind {
        CodeKind::Bars => {
            below(canvas, area, product, words).or_else(|| beside(canvas, area, product, words))
        }
        CodeKind::Qr => beside(canvas, area, product, words),
    }
    .or_else(|| {
        written(canvas, area, product, words);
        None
    })
}

/// Bars below the name, across the label.
fn below(canvas: &mut Canvas, area: Area, product: &Product, words: &Words) -> Option<CodeKind> {
    let (name, price, _) = styles(&area);
    let head = name.leading() * 2;
    let room = area.height - head - price.capital() - GAP * 2;
    let height = room.min(BARS.1);
    let y = area.y + head + GAP + (room - height) / 2;
    let code = bars(&product.sku, (area.x, y), (area.width, height)).filter(|_| height >= BARS.0)?;
    canvas.code(code);
    let x = area.x + picture(canvas, &area, product, head);
    let right = area.x + area.width;
    self::name(canvas, Area { x, width: right - x, height: head, ..area }, name, &words.product(product));
    let taken = self::price(canvas, &area, product, words);
    sku(canvas, area.x, bottom(&area), area.width - taken - GAP, &area, product);
    Some(CodeKind::Bars)
}

/// A QR code at the left, the words beside it.
fn beside(canvas: &mut Canvas, area: Area, product: &Product, words: &Words) -> Option<CodeKind> {
    let side = area.height.min(area.width / 2);
    let y = area.y + (area.height - side) / 2;
    let code = qr(&product.sku, (area.x, y), side)?;
    let x = code.area().x + code.area().width + code.module * 4;
    canvas.code(code);
    written(canvas, Area { x, width: area.x + area.width - x, ..area }, product, words);
    Some(CodeKind::Qr)
}

/// The words alone: the name, and below it the code and the price.
fn written(canvas: &mut Canvas, area: Area, product: &Product, words: &Words) {
    let (name, price, code) = styles(&area);
    let foot = price.capital() + code.leading() + GAP;
    let most = (area.height - foot).in_micrometres() / name.leading().in_micrometres().max(1);
    let head = name.leading() * most.clamp(1, 3);
    let x = area.x + picture(canvas, &area, product, name.leading() * 2);
    let right = area.x + area.width;
    self::name(canvas, Area { x, width: right - x, height: head, ..area }, name, &words.product(product));
    self::price(canvas, &area, product, words);
    let above = bottom(&area) - price.capital() - GAP;
    sku(canvas, area.x, above, area.width, &area, product);
}

/// Where the lowest line of a label stands.
fn bottom(area: &Area) -> Length {
    area.y + area.height - Length::tenths(5)
}

/// The pictogram where there is room; answers how much it takes.
fn picture(canvas: &mut Canvas, area: &Area, product: &Product, side: Length) -> Length {
    if area.width < Length::mm(38) || area.height < Length::mm(20) {
        return Length::ZERO;
    }
    canvas.picture(&product.pictogram, area.x, area.y, side);
    side + GAP
}

/// The price at the right; answers how wide it is.
fn price(canvas: &mut Canvas, area: &Area, product: &Product, words: &Words) -> Length {
    let amount = offer::price(product, words);
    let style = shrunk(&amount, styles(area).1, area.width, 70);
    canvas.right(area.x + area.width, bottom(area), style, &amount);
    width(&amount, style)
}

/// The code in letters, for whoever has to type it.
fn sku(canvas: &mut Canvas, x: Length, baseline: Length, room: Length, area: &Area, product: &Product) {
    let sku = printable(&product.sku);
    let style = shrunk(&sku, styles(area).2, room, 50);
    canvas.left(x, baseline, style, &fitted(&sku, style, room));
}

/// A name in as many lines as there is height for, in the middle of it.
fn name(canvas: &mut Canvas, area: Area, style: Style, name: &str) {
    let most = area.height.in_micrometres() / style.leading().in_micrometres().max(1);
    let most = usize::try_from(most).unwrap_or(1).max(1);
    let mut lines = wrap(&printable(name), style, area.width, Length::ZERO);
    if lines.len() > most {
        let rest = lines.split_off(most - 1).join(" ");
        lines.push(fitted(&rest, style, area.width));
    }
    let taken = style.leading() * i64::try_from(lines.len()).unwrap_or(1);
    let mut y = area.y + (area.height - taken) / 2 + (style.leading() + style.capital()) / 2;
    for line in lines {
        canvas.left(area.x, y, style, &line);
        y += style.leading();
    }
}
