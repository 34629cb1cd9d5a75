//! The drawer's cash, entry by entry: what each put in or took out, and what was left after it.

use crate::domain::count::CountKind;
use crate::domain::event::Event;
use crate::domain::money::Money;
use crate::error::Error;
use crate::journal::Entry;
use crate::store::Books;
use crate::views::{CashEntry, CashWhat};
use std::collections::HashMap;

/// In the order of the journal: a sale from paper stands where it was written down.
pub(super) fn cash(books: &Books<'_>) -> Result<Vec<CashEntry>, Error> {
    let mut found: Vec<(Entry, Money)> = Vec::new();
    books.each_cash(|entry, drawer| {
        // Opening and counting are told of an empty drawer too.
        let always = matches!(
            entry.event,
            Event::SessionOpened(_)
                | Event::DrawerCounted(_)
                | Event::SessionClosed(_)
                | Event::SessionReopened(_)
        );
        if always || !drawer.is_zero() {
            found.push((entry, drawer));
        }
        Ok(())
    })?;
    let mut left: HashMap<_, Money> = HashMap::new();
    let mut entries = Vec::new();
    for (entry, drawer) in found {
        let what = what(books, &entry.event)?;
        // A closing takes all that was expected off the books of the drawer, and opening again puts it back; of the
        // cash itself neither moves anything.
        let still = matches!(what, CashWhat::Counted { .. } | CashWhat::Reopened);
        let moved = if still { Money::ZERO } else { drawer };
        let session = entry.event.session();
        let left = left.entry((entry.till, session)).or_default();
        *left = left.plus(moved)?;
        entries.push(CashEntry { session, at: entry.at, what, moved, left: *left });
    }
    Ok(entries)
}

fn what(books: &Books<'_>, event: &Event) -> Result<CashWhat, Error> {
    let sale_lost = || Error::Broken("a return without its sale");
    let order_lost = || Error::Broken("a deposit without its order");
    Ok(match event {
        Event::SessionOpened(_) => CashWhat::Float,
        Event::SaleMade(sale) => CashWhat::Sale(sale.number),
        Event::GivenBack(back) => CashWhat::Return(books.sale(back.sale)?.ok_or_else(sale_lost)?.number),
        Event::OrderTaken(order) => CashWhat::Deposit(order.number),
        Event::OrderCancelled(order) => {
            CashWhat::DepositBack(books.order(order.order)?.ok_or_else(order_lost)?.number)
        }
        Event::CashMoved(movement) => CashWhat::Moved(movement.direction, movement.reason),
        Event::DrawerCounted(count) => {
            CashWhat::Counted { kind: count.kind, counted: count.counted, expected: count.expected }
        }
        Event::SessionClosed(closing) => {
            let (counted, expected) = (closing.counted, closing.expected);
            CashWhat::Counted { kind: CountKind::Close, counted, expected }
        }
        Event::SessionReopened(_) => CashWhat::Reopened,
        Event::PayoutMade(_) => CashWhat::Advance,
        Event::PayoutTakenBack(_) => CashWhat::AdvanceBack,
        _ => CashWhat::Other,
    })
}
