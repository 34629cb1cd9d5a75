//! The till's day.

use super::amount;
use crate::wire::{DayView, Session};
use feriante_core::Error;
use feriante_core::domain::money::Money;
use feriante_core::fair::Fair;
use feriante_core::l10n::Words;
use feriante_core::views;

/// A session with its times in words.
pub fn session(session: &views::Session, words: &Words) -> Session {
    Session {
        number: session.number,
        opened_at: words.moment(session.opened_at),
        closed_at: session.closed_at.map(|at| words.moment(at)),
    }
}

/// The figures of the fair or of one session.
pub fn day(fair: &Fair, number: Option<u32>, words: &Words) -> Result<DayView, Error> {
    let day = fair.day(number)?;
    let which = fair.sessions()?.into_iter().find(|found| number == Some(found.number));
    let shown = |money: Money| amount(money, words);
    let some = |money: Money| (!money.is_zero()).then(|| shown(money));
    let by_orders = day.by_orders()?;
    Ok(DayView {
        session: which.as_ref().map(|found| session(found, words)),
        sales: day.sales,
        returns: day.returns,
        gross: shown(day.gross),
        discounts: shown(day.discounts),
        returned: shown(day.returned),
        net: shown(day.net),
        rounding: shown(day.rounding),
        cash: shown(day.tenders.cash),
        yape: shown(day.tenders.yape),
        plin: shown(day.tenders.plin),
        float: shown(day.cash.float),
        deposits: shown(day.deposits.cash),
        swapped: some(day.swapped.cash),
        orders_yape: some(by_orders.yape),
        orders_plin: some(by_orders.plin),
        put_in: shown(day.cash.put_in),
        taken_out: shown(day.cash.taken_out),
        // The count is blind: what is expected shows only beside what was counted.
        expected: day.cash.counted.map(|_| shown(day.cash.expected)),
        counted: day.cash.counted.map(shown),
        difference: day.cash.difference.map(shown),
        size: day.cash.difference.map(|difference| shown(difference.size())),
        small_sales: day.small.sales,
        small_total: shown(day.small.total),
    })
}
