//! The open basket: kept at every tap with the id its sale will have, priced by the core, and finished once.

use super::basket::Basket;
use super::pricing::{Quote, priced};
use super::{Fair, charging, finishing, orders, sales};
use crate::domain::refusal::Refusal;
use crate::error::Error;
use crate::store::Books;
use crate::views::{Finished, Moment};
use uuid::Uuid;

impl Fair {
    /// The open basket, priced. A fresh one gets its sale's id here, before anything is submitted.
    pub fn basket(&mut self) -> Result<Quote, Error> {
        let now = self.now();
        self.store.transact(|books| open(books, now))
    }

    /// Keeps the basket as tapped and answers it priced. One that cannot be priced is refused, and the basket
    /// stays as it was.
    pub fn set_basket(&mut self, basket: &Basket) -> Result<Quote, Error> {
        let now = self.now();
        self.store.transact(|books| {
            let (sale, before) = charging::let_go(books, basket, now)?;
            let basket = noted(books, basket, &before)?;
            let quote = priced(books, sale, &basket, now)?;
            books.keep_basket(sale, &written(&quote.basket)?)?;
            Ok(quote)
        })
    }

    /// Finishes the open basket under this id: a sale, an order, or both sides of an exchange. A repeated
    /// call changes nothing.
    pub fn finish_basket(&mut self, sale: Uuid) -> Result<Finished, Error> {
        let now = self.now();
        self.store.transact(|books| {
            finishing::finish(books, sale, now)?;
            match books.order(sale)? {
                Some(order) => orders::view(books, order).map(Finished::Order),
                None => sales::view(books, sale).map(Finished::Sale),
            }
        })
    }
}

/// The open basket, priced. What the catalogue no longer allows must not keep a till from selling: such a
/// basket loses what was chosen beyond products and quantities, or, failing that, its lines.
pub(super) fn open(books: &Books<'_>, now: Moment) -> Result<Quote, Error> {
    let (sale, basket) = current(books)?;
    let plain = Basket {
        lines: basket
            .lines
            .iter()
            .filter(|line| line.price.is_none())
            .map(|line| super::BasketLine {
                line: line.line,
                product: line.product,
                quantity: line.quantity,
                seen: line.seen,
                ..Default::default()
            })
            .collect(),
        ..Basket::default()
    };
    for basket in [basket, plain, Basket::default()] {
        match priced(books, sale, &basket, now) {
            Err(Error::Refused(_)) => continue,
            quote => return quote,
        }
    }
    Err(Error::Broken("an empty basket that cannot be priced"))
}

/// The basket on the disk, or a fresh one, which is kept at once so that its id stays.
pub(super) fn current(books: &Books<'_>) -> Result<(Uuid, Basket), Error> {
    if let Some((sale, body)) = books.basket()? {
        let basket = unwritten(&body)?;
        // What an earlier version kept beside an order was never seen by anyone.
        let lines = if basket.purpose.is_pickup() { Vec::new() } else { basket.lines };
        return Ok((sale, Basket { lines, ..basket }));
    }
    let (sale, basket) = (Uuid::now_v7(), Basket::default());
    books.keep_basket(sale, &written(&basket)?)?;
    Ok((sale, basket))
}

/// The basket with what only the core knows of it: the price of each line when it was first tapped, and what
/// the till lead has allowed.
fn noted(books: &Books<'_>, basket: &Basket, before: &Basket) -> Result<Basket, Error> {
    // What was allowed for goods that are gone is not allowed for others.
    let allowed = if basket.lines.is_empty() { Vec::new() } else { before.allowed.clone() };
    let mut basket = Basket { allowed, ..basket.clone() };
    if basket.purpose.is_pickup() {
        return if basket.lines.is_empty() { Ok(basket) } else { Err(Refusal::PickupAgreed.into()) };
    }
    for line in &mut basket.lines {
        let known = |known: &&super::BasketLine| known.line == line.line && known.product == line.product;
        line.seen = match before.lines.iter().find(known).and_then(|known| known.seen) {
            Some(seen) => Some(seen),
            None => Some(sales::product(books, line.product)?.price.centimos()),
        };
    }
    Ok(basket)
}

pub(super) fn unwritten(body: &str) -> Result<Basket, Error> {
    serde_json::from_str(body).map_err(|_| Error::Broken("a basket that cannot be read"))
}

pub(super) fn written(basket: &Basket) -> Result<String, Error> {
    serde_json::to_string(basket).map_err(|_| Error::Broken("a basket that cannot be written"))
}
