//! From a basket to what stands in the books.

use super::basket::Purpose;
use super::pricing::{Quote, priced};
use super::selling::{current, written};
use super::{once, sales, till, turns};
use crate::domain::change::piles;
use crate::domain::event::Event;
use crate::domain::giving_back::GivingBack;
use crate::domain::money::Money;
use crate::domain::order::{Order, take};
use crate::domain::refusal::Refusal;
use crate::domain::sale::{Line, Pieces, Sale, ring_up};
use crate::error::Error;
use crate::journal::Hash;
use crate::journal::chain::fingerprint;
use crate::store::{Books, Draft};
use crate::views::Moment;
use uuid::Uuid;

/// Finishes the open basket under this id, unless it was finished before.
pub(super) fn finish(books: &Books<'_>, id: Uuid, now: Moment) -> Result<(), Error> {
    if books.request_of(id)?.is_some() {
        return Ok(());
    }
    let (open, basket) = current(books)?;
    if open != id {
        return Err(Refusal::BasketEmpty.into());
    }
    let quote = priced(books, open, &basket, now)?;
    if let Some(problem) = quote.quoted.problem {
        return Err(problem.into());
    }
    if quote.needs_lead {
        return Err(Refusal::DiscountNeedsLead.into());
    }
    let request = fingerprint("basket", &serde_json::json!(written(&basket)?));
    let draft = |id, event| Draft { id, at: now, recorded_at: now, request, event };
    match &basket.purpose {
        Purpose::Order { pickup, .. } => {
            let event = Event::OrderTaken(take(order(books, &quote, Purpose::pickup(pickup, now)?)?, now)?);
            once(books, id, request, |_| Ok(draft(id, event)))?;
        }
        purpose => {
            if let Some(exchanged) = purpose.exchanged() {
                give_back(books, &quote, &exchanged, id, request, now)?;
            }
            let event = Event::SaleMade(ring_up(sale(books, &quote)?)?);
            once(books, id, request, |_| Ok(draft(id, event)))?;
            turns::take_for(books, &quote, now)?;
        }
    }
    books.clear_basket(id)
}

fn lines(quote: &Quote) -> Vec<Line> {
    quote.lines.iter().map(|line| line.line.clone()).collect()
}

/// What crossed the counter: the pieces tapped, or for an exact payment none that are known.
fn pieces(quote: &Quote) -> Pieces {
    Pieces { taken: piles(&quote.basket.settling.pieces), handed: quote.handing.pieces.clone() }
}

fn sale(books: &Books<'_>, quote: &Quote) -> Result<Sale, Error> {
    let (order, cuts) = match &quote.basket.purpose {
        Purpose::Pickup { order } => (Some(*order), super::orders::waiting(books, *order)?.cuts),
        _ => (None, books.settings()?.cuts()),
    };
    // Change that is handed back of goods exchanged is booked with the return.
    let handed = if quote.back.is_zero() { quote.handing.pieces.clone() } else { Vec::new() };
    Ok(Sale {
        number: books.next_number()?,
        session: till::selling_session(books)?,
        lines: lines(quote),
        fund_percent: cuts.fund,
        donated_percent: cuts.donated,
        offered: quote.quoted.offered,
        codes: quote.basket.settling.codes().digits(quote.quoted.offered)?,
        prepaid: quote.prepaid,
        order,
        pieces: Pieces { handed, ..pieces(quote) },
        paper: None,
    })
}

fn order(books: &Books<'_>, quote: &Quote, pickup: Moment) -> Result<Order, Error> {
    let cuts = books.settings()?.cuts();
    Ok(Order {
        number: books.next_order()?,
        session: till::selling_session(books)?,
        lines: lines(quote),
        fund_percent: cuts.fund,
        donated_percent: cuts.donated,
        pickup,
        asked: quote.asked,
        offered: quote.quoted.offered,
        codes: quote.basket.settling.codes().digits(quote.quoted.offered)?,
        pieces: pieces(quote),
    })
}

/// The goods that come back in exchange: what they count for goes to the sale that follows, the rest to the
/// customer, in cash.
fn give_back(
    books: &Books<'_>,
    quote: &Quote,
    asked: &super::ReturnRequest,
    sale: Uuid,
    request: Hash,
    now: Moment,
) -> Result<(), Error> {
    let plain = sales::giving_back(books, asked)?;
    let mut refund = quote.prepaid;
    refund.cash = refund.cash.plus(quote.back)?;
    let handed = if quote.back > Money::ZERO { quote.handing.pieces.clone() } else { Vec::new() };
    let event = GivingBack { refund, credit: quote.prepaid, towards: Some(sale), handed, ..plain };
    once(books, asked.id, request, |_| {
        Ok(Draft { id: asked.id, at: now, recorded_at: now, request, event: Event::GivenBack(event) })
    })
}
