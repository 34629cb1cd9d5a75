//! What the papers of the day's end are made from: the proof of a session, the payout sheet, the envelopes.

use super::Fair;
use super::till::open_session;
use crate::domain::closing::WalletCheck;
use crate::domain::ledger::Account;
use crate::domain::money::Money;
use crate::domain::payout::{Method, Payout};
use crate::domain::proof::Proof;
use crate::domain::refusal::Refusal;
use crate::domain::tender::Tenders;
use crate::error::Error;
use crate::journal::readable;
use crate::store::ClosingRecord;
use crate::views::{EnvelopePlan, Paying, PayoutRow, PayoutState, ProofClosed, ProofPaper};

impl Fair {
    /// A closing with its proof and seal, or the reading of a session that goes on.
    pub fn proof_paper(&self, session: u32) -> Result<ProofPaper, Error> {
        let intervals = self.intervals(session)?;
        let day = self.day(Some(session))?;
        let now = self.now();
        self.store.read(|books| {
            let opened = books.sessions()?.into_iter().find(|found| found.number == session);
            let opened = opened.ok_or(Refusal::SessionUnknown { session })?;
            let closing = books.closing_of(session)?.filter(|_| opened.closed_at.is_some());
            let balance = books.balance(Some(session))?;
            let wallets = closing.as_ref().and_then(|record| record.closing.wallets.clone());
            let held = Tenders {
                cash: Money::ZERO,
                yape: balance.of(Account::Yape),
                plin: balance.of(Account::Plin),
            };
            let recorded = wallets.as_ref().map_or(held, |check| check.expected);
            Ok(ProofPaper {
                till: session,
                from: opened.opened_at,
                to: opened.closed_at.unwrap_or(now),
                expected: day.cash.expected,
                closed: closing.map(sealed),
                recorded,
                confirmed: wallets.map(|WalletCheck { confirmed, .. }| confirmed),
                proof: Proof::of(|account| balance.of(account))?,
                small: day.small,
                intervals,
            })
        })
    }

    /// The payout sheet, by alias: what each one got in her hand and in savings, advances as well, and what she is
    /// still to get, each in a row of its own.
    pub fn payout_rows(&self) -> Result<Vec<PayoutRow>, Error> {
        let mut rows = Vec::new();
        for one in self.paying()? {
            for state in [PayoutState::Cash, PayoutState::Savings, PayoutState::Pending] {
                let (amount, cash) = of_state(&one, state)?;
                if amount > Money::ZERO {
                    rows.push(PayoutRow { participant: one.earned.participant.clone(), amount, cash, state });
                }
            }
        }
        Ok(rows)
    }

    /// An envelope for each who is still to get something, out of the drawer that is open if it is known piece by
    /// piece.
    pub fn envelope_plan(&self) -> Result<EnvelopePlan, Error> {
        let owed = self.paying()?.into_iter().filter(|one| one.envelope > Money::ZERO);
        let amounts = owed.map(|one| (one.earned.participant, one.envelope)).collect();
        let drawer = self.store.read(|books| match open_session(books)? {
            Some(open) if open.counted_by_piece => books.pieces(open.number).map(Some),
            _ => Ok(None),
        })?;
        Ok(EnvelopePlan::of(amounts, drawer)?)
    }
}

fn sealed(record: ClosingRecord) -> ProofClosed {
    ProofClosed {
        number: record.number,
        counted: record.closing.counted,
        pieces: record.closing.pieces,
        reason: record.closing.reason,
        seal: readable(&record.hash),
    }
}

/// What goes out this way, to the céntimo and in coins.
fn of_state(paying: &Paying, state: PayoutState) -> Result<(Money, Money), Refusal> {
    if state == PayoutState::Pending {
        return Ok((paying.earned.payable, paying.envelope));
    }
    let way = |method| if method == Method::Savings { PayoutState::Savings } else { PayoutState::Cash };
    let standing = paying.payouts.iter().filter(|made| made.taken_back_at.is_none());
    let (mut amount, mut cash) = (Money::ZERO, Money::ZERO);
    for Payout { amount: part, rounding, .. } in
        standing.map(|made| made.payout).filter(|payout| way(payout.method) == state)
    {
        amount = amount.plus(part)?;
        cash = cash.plus(part)?.plus(rounding)?;
    }
    Ok((amount, cash))
}
