//! Orders: those that wait, those picked up, those given up.

use super::Books;
use super::values::{At, Lines};
use crate::domain::money::Money;
use crate::domain::order::{Order, OrderState};
use crate::domain::sale::Line;
use crate::domain::standing::Cuts;
use crate::domain::tender::Tenders;
use crate::error::Error;
use crate::journal::Entry;
use crate::views::Moment;
use rusqlite::{OptionalExtension, Row};
use uuid::Uuid;

/// An order's row.
pub(crate) struct OrderRecord {
    pub(crate) id: Uuid,
    pub(crate) number: u32,
    /// The session that took it.
    pub(crate) session: u32,
    pub(crate) at: Moment,
    pub(crate) pickup: Moment,
    pub(crate) cuts: Cuts,
    pub(crate) lines: Vec<Line>,
    pub(crate) deposit: Tenders,
    /// Cash handed over for the deposit.
    pub(crate) offered_cash: Money,
    pub(crate) state: OrderState,
}

impl Books<'_> {
    pub(super) fn set_order(&self, entry: &Entry, order: &Order) -> Result<(), Error> {
        let kept = order.settlement()?.kept;
        self.run(
            include_str!("order_insert.sql"),
            (
                entry.id,
                entry.till,
                order.number,
                order.session,
                At(entry.at),
                At(order.pickup),
                order.fund_percent,
                order.donated_percent,
                Lines(order.lines.clone()),
                kept.cash,
                kept.yape,
                kept.plin,
                order.offered.cash,
            ),
        )?;
        self.set_pieces(entry, &order.pieces.taken, &order.pieces.handed)
    }

    pub(super) fn set_order_state(&self, order: Uuid, state: OrderState) -> Result<(), Error> {
        self.run("UPDATE customer_order SET state = ?2 WHERE id = ?1", (order, state))
    }

    /// All of this till, the one to be picked up first first.
    pub(crate) fn orders(&self) -> Result<Vec<OrderRecord>, Error> {
        let mut query = self.transaction.prepare_cached(include_str!("orders.sql"))?;
        Ok(query.query_map([self.identity.till], record)?.collect::<Result<_, _>>()?)
    }

    pub(crate) fn order(&self, id: Uuid) -> Result<Option<OrderRecord>, Error> {
        let mut query = self.transaction.prepare_cached(include_str!("order.sql"))?;
        Ok(query.query_row([id], record).optional()?)
    }

    /// The order that this till wrote in a session after its last sale, if it did.
    pub(crate) fn order_after_last_sale(&self, session: u32) -> Result<Option<OrderRecord>, Error> {
        let mut query = self.transaction.prepare_cached(include_str!("order_newest.sql"))?;
        Ok(query.query_row((self.identity.till, session), record).optional()?)
    }

    /// The number that the next order of this till gets.
    pub(crate) fn next_order(&self) -> Result<u32, Error> {
        let sql = "SELECT coalesce(max(number), 0) + 1 FROM customer_order WHERE till = ?1";
        Ok(self.transaction.prepare_cached(sql)?.query_row([self.identity.till], |row| row.get(0))?)
    }
}

fn record(row: &Row<'_>) -> rusqlite::Result<OrderRecord> {
    Ok(OrderRecord {
        id: row.get(0)?,
        number: row.get(1)?,
        at: row.get::<_, At>(2)?.0,
        pickup: row.get::<_, At>(3)?.0,
        cuts: Cuts { fund: row.get(4)?, donated: row.get(5)? },
        lines: row.get::<_, Lines>(6)?.0,
        deposit: Tenders { cash: row.get(7)?, yape: row.get(8)?, plin: row.get(9)? },
        offered_cash: row.get(10)?,
        state: row.get(11)?,
        session: row.get(12)?,
    })
}
