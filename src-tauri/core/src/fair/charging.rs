//! How a turn for a service is paid: by its own basket, and by no other.

use super::basket::{Basket, BasketLine, Purpose};
use super::pricing::{Quote, priced};
use super::selling::{current, open, unwritten, written};
use super::{Fair, orders, sales, turns};
use crate::domain::catalog::Kind;
use crate::domain::money::Money;
use crate::domain::queue::{TurnPaid, TurnState};
use crate::domain::refusal::Refusal;
use crate::error::Error;
use crate::l10n::typed_amount;
use crate::store::{Books, TurnRecord};
use crate::views::Moment;
use uuid::Uuid;

impl Fair {
    /// Opens the basket that pays for a turn; one that is open and not empty waits meanwhile. Where a sale stood for it
    /// that was undone, a fresh basket takes its place, with the services that were in it.
    pub fn charge_turn(&mut self, sale: Uuid) -> Result<Quote, Error> {
        let now = self.now();
        self.store.transact(|books| {
            let turn = books.turn_of(sale)?.ok_or(Refusal::TurnUnknown)?;
            if turns::paid(books, &turn)? != TurnPaid::Due {
                return Err(Refusal::TurnUnknown.into());
            }
            let (open_now, _) = current(books)?;
            if open_now == sale {
                return open(books, now);
            }
            if books.parked()?.iter().any(|(parked, _, _)| *parked == sale) {
                orders::make_room(books, now)?;
                books.unpark(sale)?;
            } else {
                let lines = services(books, &turn)?;
                orders::begin(books, Purpose::Sale, now)?;
                let (fresh, _) = current(books)?;
                books.pay_turn_with(sale, fresh)?;
                books.keep_basket(fresh, &written(&Basket { lines, ..Basket::default() })?)?;
            }
            open(books, now)
        })
    }

    /// The turns that nobody has paid, of whoever has not left, and what they come to.
    pub fn unpaid_turns(&self) -> Result<(usize, Money), Error> {
        let now = self.now();
        self.store.read(|books| {
            let session = super::till::open_session(books)?.map(|open| open.number);
            let mut owed = Vec::new();
            for (turn, paid) in turns::listed(books, session, now)? {
                if paid == TurnPaid::Due && turn.state != TurnState::Gone {
                    owed.push(owes(books, &turn, now)?);
                }
            }
            Ok((owed.len(), Money::sum(owed)?))
        })
    }
}

/// What is open, before it is changed into this. A turn's basket that is emptied lets go of its turn: it waits, as it was,
/// and a fresh one takes its place, so that no other customer's sale pays for the turn. What was emptied can be had back.
pub(super) fn let_go(books: &Books<'_>, wanted: &Basket, now: Moment) -> Result<(Uuid, Basket), Error> {
    let (sale, before) = current(books)?;
    let empties = wanted.lines.is_empty() && !before.lines.is_empty();
    if empties && books.turn_of(sale)?.is_some() {
        books.park(sale, now)?;
        return current(books);
    }
    let Some(line) = wanted.lines.first().filter(|_| before.lines.is_empty()) else {
        return Ok((sale, before));
    };
    // Only what is had back has lines that another basket has.
    for (parked, _, body) in books.parked()? {
        let theirs = unwritten(&body)?.lines;
        let same = theirs.iter().any(|one| one.line == line.line && one.product == line.product);
        if same && books.turn_of(parked)?.is_some() {
            books.clear_basket(sale)?;
            books.unpark(parked)?;
            return current(books);
        }
    }
    Ok((sale, before))
}

fn owes(books: &Books<'_>, turn: &TurnRecord, now: Moment) -> Result<Money, Error> {
    let mut baskets = books.parked()?.into_iter().map(|(sale, _, body)| (sale, body)).chain(books.basket()?);
    let basket = match baskets.find(|(sale, _)| *sale == turn.sale) {
        Some((_, body)) => unwritten(&body)?,
        None => Basket { lines: services(books, turn)?, ..Basket::default() },
    };
    match priced(books, turn.sale, &basket, now) {
        // What the catalogue no longer allows is mended when it is opened.
        Err(Error::Refused(_)) => Ok(sales::product(books, turn.product)?.price),
        quote => Ok(quote?.total),
    }
}

/// The services of the sale that stood for a turn, as they were asked for; or just its service.
fn services(books: &Books<'_>, turn: &TurnRecord) -> Result<Vec<BasketLine>, Error> {
    let mut lines = Vec::new();
    if let Some(sale) = books.sale(turn.sale)? {
        for (line, _) in books.kept(&sale)?.lines {
            let product = sales::product(books, line.product)?;
            if product.kind != Kind::Service {
                continue;
            }
            let extras = Money::sum(line.particulars.extras.iter().map(|extra| extra.price))?;
            let typed = line.price.minus(extras)?;
            lines.push(BasketLine {
                line: Uuid::now_v7(),
                product: product.id,
                quantity: line.quantity,
                price: product.terms.open_price.then(|| typed_amount(typed)),
                extras: line.particulars.extras.iter().map(|extra| extra.id).collect(),
                label: line.particulars.label,
                note: line.particulars.note,
                served_by: line.particulars.served_by,
                ..BasketLine::default()
            });
        }
    }
    if !lines.iter().any(|line| line.product == turn.product) {
        let (product, served_by) = (turn.product, turn.server);
        lines.push(BasketLine {
            line: Uuid::now_v7(),
            product,
            quantity: 1,
            served_by,
            ..BasketLine::default()
        });
    }
    Ok(lines)
}
