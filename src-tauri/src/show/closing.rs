//! Counting, closing and the proof, with their text.

use super::{amount, number, session};
use crate::wire::{
    ClosingLook, ClosingRow, ClueView, CountView, IntervalView, ProofView, StockRow, TermEntryRow, TermRow,
    WalletRow,
};
use feriante_core::Error;
use feriante_core::domain::closing::{DifferenceReason, WalletAnswers, WalletCheck, WalletPayment};
use feriante_core::domain::detective::Clue;
use feriante_core::domain::money::Money;
use feriante_core::domain::proof::ProofTerm;
use feriante_core::domain::tender::Tenders;
use feriante_core::fair::Fair;
use feriante_core::l10n::Words;
use feriante_core::views::{ClosingView, Counted, ProofEntry, WalletEntry};
use std::collections::HashSet;

/// A count beside what the books expect.
pub fn count(counted: &Counted, words: &Words) -> CountView {
    let interval = |one: &feriante_core::views::Interval| IntervalView {
        from: words.time(one.from),
        to: words.time(one.to),
        difference: amount(one.difference, words),
    };
    let difference = counted.difference;
    CountView {
        count: counted.count,
        counted: amount(counted.counted, words),
        expected: amount(counted.expected, words),
        difference: amount(difference, words),
        size: amount(difference.size(), words),
        intervals: counted.intervals.iter().map(interval).collect(),
        clues: counted.clues.iter().map(|found| clue(found, words)).collect(),
    }
}

fn clue(clue: &Clue, words: &Words) -> ClueView {
    ClueView {
        kind: clue.kind.word().to_owned(),
        entry: clue.entry,
        sale: clue.sale,
        number: clue.number.map(number).unwrap_or_default(),
        time: clue.at.map(|at| words.time(at)).unwrap_or_default(),
        written: words.amount(clue.written),
        maybe: words.amount(clue.maybe),
    }
}

/// What else there is to look at before closing, with what the telephone's list told once somebody `looked`.
pub fn closing_look(
    fair: &Fair,
    counted: &Counted,
    looked: Option<&WalletAnswers>,
    words: &Words,
) -> Result<ClosingLook, Error> {
    let session = fair.open_session()?.map_or(0, |open| open.number);
    let entries = fair.wallet_entries(session)?;
    let wallets =
        looked.map(|answers| wallets_difference(&entries, answers)).transpose()?.unwrap_or_default();
    let difference = counted.difference.plus(wallets)?;
    let stock = fair.stock()?.into_iter().filter(|one| one.product.active);
    let stock = stock.filter_map(|one| {
        one.left.map(|expected| StockRow {
            product: one.product.id,
            name: words.product(&one.product),
            pictogram: one.product.pictogram.clone(),
            expected,
        })
    });
    Ok(ClosingLook {
        count: count(counted, words),
        wallets: entries.iter().map(|entry| wallet_row(entry, words)).collect(),
        wallets_difference: amount(wallets, words),
        difference: amount(difference, words),
        needs_reason: !(counted.difference.is_zero() && wallets.is_zero()),
        stock: stock.collect(),
    })
}

fn wallets_difference(entries: &[WalletEntry], answers: &WalletAnswers) -> Result<Money, Error> {
    let gone: HashSet<WalletPayment> = answers.missing.iter().copied().collect();
    let missing: Vec<(WalletPayment, Money)> = entries
        .iter()
        .filter(|entry| gone.contains(&entry.payment))
        .map(|entry| (entry.payment, entry.amount))
        .collect();
    let part = |entry: &WalletEntry| Tenders::only(entry.payment.wallet, entry.amount);
    let expected = entries.iter().try_fold(Tenders::default(), |sum, entry| sum.and(part(entry)))?;
    Ok(WalletCheck::of(expected, &missing, answers.extra)?.difference()?)
}

fn wallet_row(entry: &WalletEntry, words: &Words) -> WalletRow {
    WalletRow {
        entry: entry.payment.entry,
        wallet: entry.payment.wallet.word().to_owned(),
        number: number(entry.number),
        order: entry.order,
        time: words.time(entry.at),
        amount: amount(entry.amount, words),
        code: entry.code.clone(),
    }
}

/// Closings, the latest first.
pub fn closings(fair: &Fair, words: &Words) -> Result<Vec<ClosingRow>, Error> {
    let open = fair.open_session()?.is_some();
    let closings = fair.closings()?;
    let last = closings.iter().rfind(|one| one.own && one.reopened_at.is_none()).map(|one| one.id);
    let rows = closings.iter().rev().map(|one| {
        let mut row = closing(one, words)?;
        row.last = !open && last == Some(one.id);
        Ok(row)
    });
    rows.collect()
}

fn closing(view: &ClosingView, words: &Words) -> Result<ClosingRow, Error> {
    let said = &view.closing;
    Ok(ClosingRow {
        id: view.id,
        till: view.till,
        number: number(view.number),
        session: Some(said.session).filter(|_| view.own),
        day: words.day(view.opened_at.unwrap_or(view.at)),
        from: view.opened_at.map(|at| words.time(at)).unwrap_or_default(),
        to: words.time(view.at),
        counted: amount(said.counted, words),
        expected: amount(said.expected, words),
        difference: amount(said.difference()?, words),
        wallets_checked: said.wallets.is_some(),
        reason: said.reason.map(DifferenceReason::word).map(str::to_owned),
        seal: view.seal.clone(),
        reopened_at: view.reopened_at.map(|at| words.moment(at)),
        last: false,
    })
}

/// The proof of the fair or of one session.
pub fn proof(fair: &Fair, number: Option<u32>, words: &Words) -> Result<ProofView, Error> {
    let view = fair.proof(number)?;
    let which = fair.sessions()?.into_iter().find(|found| number == Some(found.number));
    let small = fair.day(number)?.small;
    let rows = |side: &[(ProofTerm, Money)]| {
        let row = |(term, money): &(ProofTerm, Money)| TermRow {
            term: term.word().to_owned(),
            amount: amount(*money, words),
        };
        side.iter().map(row).collect()
    };
    Ok(ProofView {
        session: which.as_ref().map(|found| session(found, words)),
        left: rows(&view.proof.left),
        right: rows(&view.proof.right),
        left_sum: amount(view.sums.0, words),
        right_sum: amount(view.sums.1, words),
        holds: view.holds,
        closed: view.closed,
        small_sales: small.sales,
        small_total: amount(small.total, words),
    })
}

/// The entries of a term.
pub fn proof_entry(entry: &ProofEntry, words: &Words) -> TermEntryRow {
    TermEntryRow {
        entry: entry.entry,
        at: words.moment(entry.at),
        kind: entry.kind.clone(),
        sale: entry.sale.map(|(sale, _)| sale),
        number: entry.sale.map(|(_, nth)| number(nth)).unwrap_or_default(),
        amount: amount(entry.amount, words),
    }
}
