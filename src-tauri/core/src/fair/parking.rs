//! Baskets that wait while another customer is served.

use super::Fair;
use super::basket::Basket;
use super::pricing::{Quote, priced};
use super::selling::{current, open, unwritten};
use crate::domain::money::Money;
use crate::domain::refusal::Refusal;
use crate::error::Error;
use crate::store::Books;
use crate::views::Moment;
use uuid::Uuid;

/// A basket that waits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Parked {
    /// The id its sale will have.
    pub sale: Uuid,
    /// Its turn, when it waits for a service.
    pub turn: Option<u32>,
    /// Since when it waits.
    pub since: Moment,
    /// How many pieces.
    pub pieces: u32,
    /// What it comes to now.
    pub total: Money,
    /// Pictograms of its lines, in order.
    pub pictograms: Vec<String>,
}

impl Fair {
    /// Puts the open basket aside and opens a fresh one.
    pub fn park_basket(&mut self) -> Result<Quote, Error> {
        let now = self.now();
        self.store.transact(|books| {
            let (sale, basket) = current(books)?;
            // An order that is picked up has lines of its own.
            if basket.lines.is_empty() && !basket.purpose.is_pickup() {
                return Err(Refusal::BasketEmpty.into());
            }
            books.park(sale, now)?;
            open(books, now)
        })
    }

    /// Opens a basket that waits; one that is open and not empty takes its place among those that wait.
    pub fn resume_basket(&mut self, sale: Uuid) -> Result<Quote, Error> {
        let now = self.now();
        self.store.transact(|books| {
            let (sale_open, basket) = current(books)?;
            let waits = books.parked()?.iter().any(|(parked, _, _)| *parked == sale);
            if waits {
                if basket.lines.is_empty() {
                    books.clear_basket(sale_open)?
                } else {
                    books.park(sale_open, now)?
                }
                books.unpark(sale)?;
            }
            open(books, now)
        })
    }

    /// Baskets that wait, the one that waits longest first.
    pub fn parked(&self) -> Result<Vec<Parked>, Error> {
        let now = self.now();
        self.store.read(|books| {
            let waiting = books.parked()?.into_iter();
            waiting.map(|(sale, since, body)| parked(books, (sale, since), &body, now)).collect()
        })
    }
}

fn parked(
    books: &Books<'_>,
    (sale, since): (Uuid, Moment),
    body: &str,
    now: Moment,
) -> Result<Parked, Error> {
    let basket = unwritten(body)?;
    let quote = match priced(books, sale, &basket, now) {
        // What the catalogue no longer allows is mended when it is opened.
        Err(Error::Refused(_)) => priced(books, sale, &Basket::default(), now)?,
        quote => quote?,
    };
    Ok(Parked {
        turn: books.turn_of(sale)?.map(|turn| turn.number),
        sale,
        since,
        pieces: quote.lines.iter().map(|line| line.line.quantity).sum(),
        total: quote.total,
        pictograms: quote.lines.iter().map(|line| line.product.pictogram.clone()).collect(),
    })
}
