//! The day's figures: every one is a query over postings.

use super::Fair;
use crate::domain::ledger::Account;
use crate::domain::refusal::Refusal;
use crate::domain::tender::Tenders;
use crate::error::Error;
use crate::store::Books;
use crate::views::{Cash, Day};

impl Fair {
    /// The day report of the whole fair, or of one session.
    pub fn day(&self, session: Option<u32>) -> Result<Day, Error> {
        self.store.read(|books| day(books, session))
    }
}

pub(super) fn day(books: &Books<'_>, session: Option<u32>) -> Result<Day, Error> {
    let sessions: Vec<_> = books
        .sessions()?
        .into_iter()
        .filter(|found| session.is_none_or(|number| number == found.number))
        .collect();
    if let Some(session) = session.filter(|_| sessions.is_empty()) {
        return Err(Refusal::SessionUnknown { session }.into());
    }
    let balance = books.balance(session)?;
    let gross = balance.of(Account::Gross).negated();
    let discounts = balance.of(Account::Discount);
    let returned = balance.of(Account::Returned);
    let float = balance.of(Account::Float).negated();
    let put_in = balance.of(Account::CashIn).negated();
    let taken_out = balance.of(Account::CashOut);
    let tenders = Tenders {
        cash: balance.drawer_of_sales(),
        yape: balance.of(Account::Yape),
        plin: balance.of(Account::Plin),
    };
    let expected = float.plus(tenders.cash)?.plus(put_in)?.minus(taken_out)?;
    // A count is of a whole interval: while a session is open there is none.
    let all_closed = !sessions.is_empty() && sessions.iter().all(|session| session.closed_at.is_some());
    let counted = if all_closed { Some(balance.of(Account::Counted)) } else { None };
    Ok(Day {
        opened_at: sessions.last().map(|session| session.opened_at),
        sales: u32::try_from(books.sales(session)?.len()).unwrap_or(u32::MAX),
        returns: books.returns_made(session)?,
        gross,
        discounts,
        returned,
        net: gross.minus(discounts)?.minus(returned)?,
        rounding: balance.of(Account::Rounding),
        tenders,
        cash: Cash {
            float,
            put_in,
            taken_out,
            expected,
            counted,
            difference: counted.map(|counted| counted.minus(expected)).transpose()?,
        },
    })
}
