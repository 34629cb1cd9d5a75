//! Orders: see them, pick them up, give them up.

use super::basket::{Basket, Purpose};
use super::pricing::Quote;
use super::selling::{current, open, unwritten, written};
use super::{CancelRequest, Fair, sales, till};
use crate::domain::event::Event;
use crate::domain::money::Money;
use crate::domain::order::{OrderCancelled, OrderState};
use crate::domain::refusal::Refusal;
use crate::domain::tender::{Means, Tenders};
use crate::error::Error;
use crate::store::{Books, OrderRecord};
use crate::views::{OrderView, SaleLineView};
use uuid::Uuid;

impl Fair {
    /// All orders of this till, the one to be picked up first first.
    pub fn orders(&self) -> Result<Vec<OrderView>, Error> {
        self.store.read(|books| books.orders()?.into_iter().map(|order| view(books, order)).collect())
    }

    /// The order that the open session took last, when that came after the last sale.
    pub fn newest_order(&self) -> Result<Option<OrderView>, Error> {
        self.store.read(|books| {
            let Some(open) = till::open_session(books)? else { return Ok(None) };
            books.order_after_last_sale(open.number)?.map(|order| view(books, order)).transpose()
        })
    }

    /// An order, whole.
    pub fn order(&self, id: Uuid) -> Result<OrderView, Error> {
        self.store.read(|books| view(books, found(books, id)?))
    }

    /// Opens the basket of an order that is picked up; one that is open and not empty waits meanwhile.
    pub fn pick_up(&mut self, order: Uuid) -> Result<Quote, Error> {
        let now = self.now();
        self.store.transact(|books| {
            waiting(books, order)?;
            forget_set_aside(books, order)?;
            begin(books, Purpose::Pickup { order }, now)
        })
    }

    /// What giving an order up hands back, by means. Whether it still waits is not asked here: who asks a second time
    /// for the same is told the same.
    pub fn quote_cancel(&self, request: &CancelRequest) -> Result<Tenders, Error> {
        self.store.read(|books| going_back(found(books, request.order)?.deposit, request.means))
    }

    /// Gives an order up: its deposit goes back, by the means chosen.
    pub fn cancel_order(&mut self, request: &CancelRequest) -> Result<(), Error> {
        let CancelRequest { order, means, .. } = *request;
        self.once(request.id, request.fingerprint(), |books| cancelling(books, order, means))
    }

    /// Undoes the order that the open session took last, while nothing was sold after it: its deposit goes back by
    /// the means that paid.
    pub fn undo_order(&mut self, id: Uuid, order: Uuid) -> Result<(), Error> {
        let request = CancelRequest { id, order, means: None };
        self.once(id, request.fingerprint(), |books| {
            let newest = books.order_after_last_sale(till::selling_session(books)?)?;
            let undone = newest.filter(|newest| newest.id == order && newest.state == OrderState::Waiting);
            undone.ok_or(Refusal::NothingToUndo)?;
            cancelling(books, order, None)
        })
    }
}

fn cancelling(books: &Books<'_>, order: Uuid, means: Option<Means>) -> Result<Event, Error> {
    let deposit = waiting(books, order)?.deposit;
    let refund = going_back(deposit, means)?;
    let session = till::selling_session(books)?;
    forget_set_aside(books, order)?;
    Ok(Event::OrderCancelled(OrderCancelled { order, session, deposit, refund }))
}

/// A deposit as it goes back: by one means, or by those that paid.
fn going_back(deposit: Tenders, means: Option<Means>) -> Result<Tenders, Error> {
    Ok(match means {
        Some(means) => Tenders::only(means, deposit.total()?),
        None => deposit,
    })
}

/// Opens a basket for a purpose; one that is open and not empty takes its place among those that wait.
pub(super) fn begin(books: &Books<'_>, purpose: Purpose, now: crate::views::Moment) -> Result<Quote, Error> {
    make_room(books, now)?;
    let (sale, _) = current(books)?;
    books.keep_basket(sale, &written(&Basket { purpose, ..Basket::default() })?)?;
    open(books, now)
}

/// The open basket takes its place among those that wait, unless there is nothing in it that could be lost.
pub(super) fn make_room(books: &Books<'_>, now: crate::views::Moment) -> Result<(), Error> {
    let (sale, before) = current(books)?;
    let empty = before.lines.is_empty() && before.purpose == Purpose::Sale;
    // Of an order that is picked up nothing was chosen: it still waits.
    if empty || before.purpose.is_pickup() { books.clear_basket(sale) } else { books.park(sale, now) }
}

/// An order is handed over once: baskets for it that wait go away when another takes their place, or when it is given up.
/// Nothing was chosen in them that could be lost.
fn forget_set_aside(books: &Books<'_>, order: Uuid) -> Result<(), Error> {
    for (sale, _, body) in books.parked()? {
        if unwritten(&body)?.purpose == (Purpose::Pickup { order }) {
            books.clear_basket(sale)?;
        }
    }
    Ok(())
}

fn found(books: &Books<'_>, id: Uuid) -> Result<OrderRecord, Error> {
    Ok(books.order(id)?.ok_or(Refusal::OrderUnknown)?)
}

/// An order that is still to be handed over.
pub(super) fn waiting(books: &Books<'_>, id: Uuid) -> Result<OrderRecord, Error> {
    let order = found(books, id)?;
    if order.state == OrderState::Waiting { Ok(order) } else { Err(Refusal::OrderDone.into()) }
}

pub(super) fn view(books: &Books<'_>, order: OrderRecord) -> Result<OrderView, Error> {
    let mut lines = Vec::new();
    let mut total = Money::ZERO;
    for (place, line) in (0..).zip(order.lines) {
        total = total.plus(line.total()?)?;
        lines.push(SaleLineView {
            place,
            product: sales::product(books, line.product)?,
            quantity: line.quantity,
            kept: line.quantity,
            price: line.price,
            discount: line.discount,
            total: line.total()?,
            particulars: line.particulars,
        });
    }
    Ok(OrderView {
        id: order.id,
        number: order.number,
        session: order.session,
        at: order.at,
        pickup: order.pickup,
        lines,
        total,
        deposit: order.deposit,
        received: order.offered_cash,
        balance: total.minus(order.deposit.total()?)?,
        state: order.state,
    })
}
