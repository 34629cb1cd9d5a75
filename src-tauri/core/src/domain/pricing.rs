//! From what a customer asks for to lines with their prices: extras, bundles, then what the seller takes off
//! a line, then what she takes off the whole sale.

use super::allocation::split_like;
use super::catalog::{Choosing, Extra, Kind, Product, SHORT_TEXT, Share};
use super::discount::{Markdown, Off, OffReason, free_pieces};
use super::money::Money;
use super::refusal::Refusal;
use super::sale::{Line, Particulars};
use uuid::Uuid;

/// What a customer asks for.
#[derive(Clone, Debug)]
pub struct Item {
    /// The product, on its terms of now.
    pub product: Product,
    /// How many, above zero.
    pub quantity: u32,
    /// The price typed for one, for products whose price is open.
    pub price: Option<Money>,
    /// The extras chosen; of a product with variants the first one, unless another is among these.
    pub extras: Vec<Uuid>,
    /// The name typed for it; blank is the product's.
    pub label: String,
    /// Colour, size, a name to embroider.
    pub note: String,
    /// Who serves, of those who share a service.
    pub served_by: Option<Uuid>,
    /// What the seller takes off.
    pub markdown: Option<Markdown>,
}

/// Lines with their prices.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Priced {
    /// One for each item, in their order.
    pub lines: Vec<Line>,
    /// What they come to before the seller takes anything off.
    pub before: Money,
    /// What the seller takes off, of lines and of the whole; bundles are not hers.
    pub taken_off: Money,
    /// What she takes off the whole, if anything.
    pub whole: Option<Off>,
    /// Each line's part of that; it is among the line's own reasons, as the last one.
    pub of_whole: Vec<Money>,
}

/// Prices what a customer asks for.
pub fn price(items: &[Item], whole: Option<Markdown>) -> Result<Priced, Refusal> {
    let mut priced = Priced::default();
    for item in items {
        priced.lines.push(plain_line(item)?);
    }
    bundles(items, &mut priced.lines)?;
    priced.before = super::sale::total(&priced.lines)?;
    for (item, line) in items.iter().zip(&mut priced.lines) {
        if let Some(markdown) = item.markdown {
            let off = markdown.of(line.total()?)?;
            priced.taken_off = priced.taken_off.plus(off.amount)?;
            take_off(line, off)?;
        }
    }
    if let Some(markdown) = whole {
        let totals = priced.lines.iter().map(Line::total).collect::<Result<Vec<_>, _>>()?;
        let off = markdown.of(Money::sum(totals.iter().copied())?)?;
        priced.taken_off = priced.taken_off.plus(off.amount)?;
        priced.whole = Some(off);
        priced.of_whole = split_like(off.amount, &totals);
        for (line, amount) in priced.lines.iter_mut().zip(&priced.of_whole) {
            take_off(line, Off { amount: *amount, ..off })?;
        }
    }
    Ok(priced)
}

/// A line before anything is taken off.
fn plain_line(item: &Item) -> Result<Line, Refusal> {
    let product = &item.product;
    let extras = chosen(product, &item.extras);
    let base = match (product.terms.open_price, item.price) {
        (true, Some(price)) if price > Money::ZERO => price,
        (true, _) => return Err(Refusal::PriceMissing),
        (false, _) => product.price,
    };
    let short = |text: &str| match text.chars().count() <= SHORT_TEXT {
        true => Ok(text.trim().to_owned()),
        false => Err(Refusal::TextTooLong { text: text.to_owned() }),
    };
    let mut line = Line::on(product, item.quantity, Money::ZERO)?;
    line.price = Money::sum(extras.iter().map(|extra| extra.price))?.plus(base)?;
    line.shares = shares(item)?;
    line.particulars = Particulars {
        label: short(&item.label)?,
        note: short(&item.note)?,
        extras,
        served_by: item.served_by,
        offs: Vec::new(),
    };
    line.gross()?;
    Ok(line)
}

/// Whoever serves earns it alone; else all who share it do.
fn shares(item: &Item) -> Result<Vec<Share>, Refusal> {
    let shares = &item.product.shares;
    match item.served_by {
        Some(who) if item.product.kind == Kind::Service => {
            let hers = shares.iter().find(|share| share.participant == who);
            Ok(vec![*hers.ok_or(Refusal::ServerUnknown)?])
        }
        Some(_) => Err(Refusal::ServerUnknown),
        None => Ok(shares.clone()),
    }
}

/// The extras chosen, one variant always among them when there are variants.
fn chosen(product: &Product, asked: &[Uuid]) -> Vec<Extra> {
    let variant = product.variants().find(|extra| asked.contains(&extra.id)).or(product.variants().next());
    let options = product.terms.extras.iter();
    let options = options.filter(|extra| extra.choosing == Choosing::Option && asked.contains(&extra.id));
    variant.into_iter().chain(options).cloned().collect()
}

/// What the catalogue's bundles make free, over all lines of a product.
fn bundles(items: &[Item], lines: &mut [Line]) -> Result<(), Refusal> {
    for (place, item) in items.iter().enumerate() {
        let Some(bundle) = item.product.terms.bundle else { continue };
        let same = |line: &Line| line.product == item.product.id;
        if lines.iter().position(same) != Some(place) {
            continue;
        }
        let taken: Vec<(u32, Money)> =
            lines.iter().filter(|line| same(line)).map(|line| (line.quantity, line.price)).collect();
        let free = free_pieces(bundle, &taken);
        for (line, free) in lines.iter_mut().filter(|line| same(line)).zip(free) {
            take_off(line, Off { reason: OffReason::Bundle, amount: line.price.times(free)? })?;
        }
    }
    Ok(())
}

fn take_off(line: &mut Line, off: Off) -> Result<(), Refusal> {
    if !off.amount.is_zero() {
        line.discount = line.discount.plus(off.amount)?;
        line.particulars.offs.push(off);
    }
    Ok(())
}
