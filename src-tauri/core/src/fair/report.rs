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
    // What is kept of sales: what they brought, and what they used up of what had been paid before.
    let kept = |held, owed| balance.of_sales(held).plus(balance.of_sales(owed));
    let tenders = Tenders {
        cash: kept(Account::Drawer, Account::DepositCash)?,
        yape: kept(Account::Yape, Account::DepositYape)?,
        plin: kept(Account::Plin, Account::DepositPlin)?,
    };
    let deposits = Tenders {
        cash: balance.of(Account::DepositCash).negated(),
        yape: balance.of(Account::DepositYape).negated(),
        plin: balance.of(Account::DepositPlin).negated(),
    };
    let swapped = |held, owed| balance.of_cancelled(held).plus(balance.of_cancelled(owed));
    let swapped = Tenders {
        cash: swapped(Account::Drawer, Account::DepositCash)?,
        yape: swapped(Account::Yape, Account::DepositYape)?,
        plin: swapped(Account::Plin, Account::DepositPlin)?,
    };
    let expected = balance.drawer_before_count();
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
        deposits,
        swapped,
        cash: Cash {
            float,
            put_in,
            taken_out,
            expected,
            counted,
            difference: counted.map(|counted| counted.minus(expected)).transpose()?,
        },
        small: books.small_sales(session)?,
    })
}
