//! The records of a session as the detective and the wallets' list see them.

use crate::domain::closing::WalletPayment;
use crate::domain::detective::{Trace, TraceKind};
use crate::domain::event::Event;
use crate::domain::giving_back::GivingBack;
use crate::domain::money::Money;
use crate::domain::refusal::Refusal;
use crate::domain::sale::{Pieces, Sale};
use crate::domain::session::Direction;
use crate::domain::tender::{Means, Settlement, Tenders};
use crate::error::Error;
use crate::journal::Entry;
use crate::store::Books;
use crate::views::WalletEntry;
use std::collections::{BTreeSet, HashMap};

/// What moved money in a session, each with its place in the till's chain, the first one first.
pub(super) fn traces(books: &Books<'_>, session: u32) -> Result<Vec<(u64, Trace)>, Error> {
    let mut traces = Vec::new();
    for entry in books.entries_of(session)? {
        if let Some(trace) = trace(books, &entry)? {
            traces.push((entry.sequence, trace));
        }
    }
    Ok(traces)
}

/// What went through wallets in a session, payment by payment.
pub(super) fn wallet_entries(books: &Books<'_>, session: u32) -> Result<Vec<WalletEntry>, Error> {
    let mut found = Vec::new();
    for entry in books.entries_of(session)? {
        let Some(trace) = trace(books, &entry)? else { continue };
        let (order, codes) = match &entry.event {
            Event::SaleMade(sale) => (false, Some(&sale.codes)),
            Event::OrderTaken(order) => (true, Some(&order.codes)),
            Event::OrderCancelled(_) => (true, None),
            _ => (false, None),
        };
        for (wallet, amount) in trace.wallets.each() {
            if wallet != Means::Cash && !amount.is_zero() {
                found.push(WalletEntry {
                    payment: WalletPayment { entry: entry.id, wallet },
                    at: entry.at,
                    number: trace.number.unwrap_or(0),
                    order,
                    amount,
                    code: codes.and_then(|codes| codes.of(wallet)).map(str::to_owned),
                });
            }
        }
    }
    Ok(found)
}

fn trace(books: &Books<'_>, entry: &Entry) -> Result<Option<Trace>, Error> {
    let plain = |kind, number, cash| Trace {
        entry: entry.id,
        at: entry.at,
        kind,
        sale: None,
        number,
        cash,
        handed: Vec::new(),
        change: Money::ZERO,
        wallets: Tenders::default(),
        typed: Vec::new(),
    };
    Ok(Some(match &entry.event {
        Event::SaleMade(sale) => {
            let typed = typed(books, sale)?;
            let paid = plain(TraceKind::Sale, Some(sale.number), Money::ZERO);
            let paid = paying(paid, sale.settlement()?, sale.offered, &sale.pieces);
            Trace { typed, sale: Some(entry.id), ..paid }
        }
        Event::OrderTaken(order) => {
            let paid = plain(TraceKind::Order, Some(order.number), Money::ZERO);
            paying(paid, order.settlement()?, order.offered, &order.pieces)
        }
        Event::GivenBack(back) => {
            let out = handed_back(back)?;
            let number = books.sale(back.sale)?.map(|sale| sale.number);
            let sale = Some(back.sale);
            Trace { sale, wallets: turned(out), ..plain(TraceKind::Refund, number, out.cash.negated()) }
        }
        Event::OrderCancelled(cancelled) => {
            let number = books.order(cancelled.order)?.map(|order| order.number);
            let cash = cancelled.refund.cash.negated();
            Trace { wallets: turned(cancelled.refund), ..plain(TraceKind::Refund, number, cash) }
        }
        Event::CashMoved(movement) => {
            let amount = match movement.direction {
                Direction::In => movement.amount,
                Direction::Out => movement.amount.negated(),
            };
            // What was counted piece by piece was not typed.
            let typed = if movement.pieces.is_empty() { vec![amount] } else { Vec::new() };
            Trace { typed, ..plain(TraceKind::Movement, None, amount) }
        }
        Event::PayoutMade(payout) if payout.session.is_some() => {
            let cash = payout.amount.negated();
            Trace { typed: vec![cash], ..plain(TraceKind::Advance, None, cash) }
        }
        Event::PayoutTakenBack(back) if back.session.is_some() => {
            plain(TraceKind::Movement, None, back.undone.amount)
        }
        Event::SessionOpened(opening) if opening.pieces.is_empty() => {
            Trace { typed: vec![opening.float], ..plain(TraceKind::Movement, None, opening.float) }
        }
        _ => return Ok(None),
    }))
}

fn paying(trace: Trace, settled: Settlement, offered: Tenders, pieces: &Pieces) -> Trace {
    let told =
        pieces.taken.iter().flat_map(|pile| std::iter::repeat_n(Money::new(pile.value), pile.count as usize));
    let handed: Vec<Money> = if pieces.taken.is_empty() { vec![offered.cash] } else { told.collect() };
    Trace { cash: settled.kept.cash, handed, change: settled.change, wallets: settled.kept, ..trace }
}

/// Prices that were typed: those of products without a price of their own, where one piece was paid in cash.
fn typed(books: &Books<'_>, sale: &Sale) -> Result<Vec<Money>, Error> {
    let mut typed = Vec::new();
    if sale.offered.wallets()?.is_zero() {
        for line in sale.lines.iter().filter(|line| line.quantity == 1) {
            if books.product(line.product)?.is_some_and(|product| product.terms.open_price) {
                typed.push(line.price);
            }
        }
    }
    Ok(typed)
}

/// What the customer got back, by means: not what goes towards the goods taken in exchange.
fn handed_back(back: &GivingBack) -> Result<Tenders, Error> {
    Ok(back.refund.less(back.credit)?)
}

fn turned(out: Tenders) -> Tenders {
    Tenders { cash: out.cash.negated(), yape: out.yape.negated(), plin: out.plin.negated() }
}

/// What these payments of a session came to, for a closing that misses them; each one counts once.
pub(super) fn missing(
    books: &Books<'_>,
    session: u32,
    payments: &[WalletPayment],
) -> Result<Vec<(WalletPayment, Money)>, Error> {
    let entries = wallet_entries(books, session)?.into_iter();
    let amounts: HashMap<WalletPayment, Money> = entries.map(|entry| (entry.payment, entry.amount)).collect();
    let wanted: BTreeSet<WalletPayment> = payments.iter().copied().collect();
    let of = |payment| Ok((payment, *amounts.get(&payment).ok_or(Refusal::EntryUnknown)?));
    wanted.into_iter().map(of).collect()
}
