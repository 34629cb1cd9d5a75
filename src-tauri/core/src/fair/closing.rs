//! Closing a till and opening it again. A difference is never refused, but it needs a reason; a proof that does not hold
//! is our fault, and nothing is closed over it.

use super::proof::holds;
use super::till::{open_session, selling_session};
use super::traces::{missing, wallet_entries};
use super::{CloseDetails, CloseRequest, Fair, ReopenRequest};
use crate::domain::closing::{
    Closing, Fee, Profit, Reopening, StockCount, WalletAnswers, WalletCheck, close, fee,
};
use crate::domain::event::Event;
use crate::domain::ledger::Account;
use crate::domain::money::Money;
use crate::domain::refusal::Refusal;
use crate::domain::tender::Tenders;
use crate::error::Error;
use crate::journal::readable;
use crate::store::{Balance, Books, ClosingRecord, Draft};
use crate::views::{ClosingView, Session, Stock, WalletEntry};
use std::collections::{HashMap, HashSet};
use uuid::Uuid;

impl Fair {
    /// Closes the till with what was counted.
    pub fn close_till(&mut self, request: &CloseRequest) -> Result<(), Error> {
        let now = self.now();
        let fingerprint = request.fingerprint();
        let closed = self.store.transact(|books| {
            super::once(books, request.id, fingerprint, |books| {
                let event = Event::SessionClosed(closing(books, request)?);
                Ok(Draft { id: request.id, at: now, recorded_at: now, request: fingerprint, event })
            })?;
            holds(books)
        });
        match closed {
            Err(Error::ProofOff { .. }) => Err(Error::ProofOff { term: self.term_off()? }),
            other => other,
        }
    }

    /// Opens the till again whose closing was the last one, and takes that closing's figures back.
    pub fn reopen_till(&mut self, request: &ReopenRequest) -> Result<(), Error> {
        self.once(request.id, request.fingerprint(), |books| {
            if open_session(books)?.is_some() {
                return Err(Refusal::TillOpen.into());
            }
            let last = books.sessions()?.last().map(|session| session.number);
            let record = last.map(|number| books.closing_of(number)).transpose()?.flatten();
            let record = record.filter(|found| found.id == request.closing).ok_or(Refusal::ReopenNotLast)?;
            let (closing, undone) = (record.id, record.closing);
            Ok(Event::SessionReopened(Reopening { closing, undone, reason: request.reason }))
        })
    }

    /// Every closing of every till, in the order of time; those that were undone as well.
    pub fn closings(&self) -> Result<Vec<ClosingView>, Error> {
        self.store.read(|books| {
            let opened: HashMap<u32, _> =
                books.sessions()?.into_iter().map(|session| (session.number, session.opened_at)).collect();
            let own = books.identity().till;
            let mut tills: Vec<Uuid> = Vec::new();
            let view = |record: ClosingRecord| {
                let till = tills.iter().position(|till| *till == record.till).unwrap_or_else(|| {
                    tills.push(record.till);
                    tills.len() - 1
                });
                let mine = record.till == own;
                ClosingView {
                    id: record.id,
                    till: u32::try_from(till + 1).unwrap_or(u32::MAX),
                    own: mine,
                    number: record.number,
                    opened_at: opened.get(&record.session).copied().filter(|_| mine),
                    at: record.at,
                    closing: record.closing,
                    seal: readable(&record.hash),
                    reopened_at: record.reopened_at,
                }
            };
            Ok(books.closings()?.into_iter().map(view).collect())
        })
    }

    /// Wallet payments of a session to look up in the telephone's list, the first one first.
    pub fn wallet_entries(&self, session: u32) -> Result<Vec<WalletEntry>, Error> {
        self.store.read(|books| wallet_entries(books, session))
    }
}

fn closing(books: &Books<'_>, request: &CloseRequest) -> Result<Closing, Error> {
    let session = selling_session(books)?;
    let balance = books.balance(Some(session))?;
    let expected = balance.drawer_before_count();
    let CloseDetails { count, pieces, wallets, stock, reason, suspect } = &request.details;
    if let Some(count) = count {
        let last = books.counts(session)?.into_iter().last().filter(|last| last.id == *count);
        let last = last.ok_or(Refusal::CountStale)?;
        // Goods and wallets are looked at after the count: whatever moved since then was not looked at.
        let moved = books.moved_after(session, last.sequence)?;
        if !moved.is_empty() || last.counted != request.counted {
            return Err(Refusal::CountStale.into());
        }
    }
    let held =
        Tenders { cash: Money::ZERO, yape: balance.of(Account::Yape), plin: balance.of(Account::Plin) };
    let wallets = wallets.as_ref().map(|WalletAnswers { missing: gone, extra }| -> Result<_, Error> {
        Ok(WalletCheck::of(held, &missing(books, session, gone)?, Tenders { cash: Money::ZERO, ..*extra })?)
    });
    Ok(close(Closing {
        session,
        counted: request.counted,
        expected,
        number: books.next_closing()?,
        pieces: pieces.clone(),
        wallets: wallets.transpose()?,
        stock: counted_stock(books, stock)?,
        reason: *reason,
        suspect: *suspect,
        fees: stall_fees(books, session)?,
    })?)
}

/// More of one product than lies on any table: a code that was scanned into the wrong box.
const MOST_GOODS: u32 = 100_000;

fn counted_stock(books: &Books<'_>, counted: &[(Uuid, u32)]) -> Result<Vec<StockCount>, Error> {
    if counted.is_empty() {
        return Ok(Vec::new());
    }
    let listed: HashMap<Uuid, Stock> =
        super::catalogue::stock(books)?.into_iter().map(|stock| (stock.product.id, stock)).collect();
    let mut seen = HashSet::new();
    let one = |(product, counted): &(Uuid, u32)| {
        let (product, counted) = (*product, *counted);
        let stock = listed.get(&product).and_then(|stock| Some((&stock.product.sku, stock.left?)));
        let (sku, expected) = stock.ok_or_else(|| Refusal::ProductUnknown { sku: String::new() })?;
        if counted > MOST_GOODS {
            return Err(Refusal::StockImpossible { text: counted.to_string() }.into());
        }
        if !seen.insert(product) {
            return Err(Refusal::StockTwice { sku: sku.clone() }.into());
        }
        Ok(StockCount { product, counted, expected })
    };
    counted.iter().map(one).collect()
}

/// What changes in each one's fixed fee of the day, beside what earlier closings took.
fn stall_fees(books: &Books<'_>, session: u32) -> Result<Vec<Fee>, Error> {
    let sessions = books.sessions()?;
    let day = |found: &Session| found.opened_at.date_naive();
    let today = sessions.iter().find(|found| found.number == session).map(day);
    let of_day = sessions.iter().filter(|found| Some(day(found)) == today);
    let of_day = of_day.map(|found| books.balance(Some(found.number))).collect::<Result<Vec<_>, _>>()?;
    let of_fair = [books.balance(None)?];
    let asked = books.settings()?.stall_fee;
    let mut fees = Vec::new();
    for who in books.participants()? {
        let (participant, day, fair) = (who.id, profit(&of_day, who.id)?, profit(&of_fair, who.id)?);
        let amount = fee(asked, day, fair)?;
        if !amount.is_zero() {
            fees.push(Fee { participant, amount });
        }
    }
    Ok(fees)
}

fn profit(balances: &[Balance], who: Uuid) -> Result<Profit, Refusal> {
    let mut profit = Profit::default();
    for balance in balances {
        profit.left = profit.left.minus(balance.of_participant(Account::Profit, Some(who)))?;
        profit.taken = profit.taken.plus(balance.fee_of(who))?;
    }
    Ok(profit)
}
