//! The proof of the day, over the sums that the books keep, and the same from the journal alone.

use super::Fair;
use super::earnings::earnings;
use super::till::open_session;
use crate::domain::ledger::Account;
use crate::domain::money::Money;
use crate::domain::proof::{Proof, ProofTerm};
use crate::error::Error;
use crate::store::{Books, TermEntry};
use crate::views::{ProofEntry, ProofView};

impl Fair {
    /// The proof of the whole fair, or of one session of this till.
    pub fn proof(&self, session: Option<u32>) -> Result<ProofView, Error> {
        self.store.read(|books| {
            let proof = proof(books, session)?;
            let earned = earnings(books, session)?.participants.into_iter();
            let statements = earned.map(|one| Ok((one.participant, one.materials.plus(one.profit)?)));
            let statements: Result<Vec<_>, Error> = statements.collect();
            let open =
                open_session(books)?.is_some_and(|open| session.is_none_or(|asked| asked == open.number));
            Ok(ProofView {
                sums: proof.sums()?,
                holds: proof.holds()?,
                closed: !open,
                statements: statements?.into_iter().filter(|(_, amount)| !amount.is_zero()).collect(),
                proof,
            })
        })
    }

    /// The entries that make up a term, in the order of time.
    pub fn proof_entries(&self, term: ProofTerm, session: Option<u32>) -> Result<Vec<ProofEntry>, Error> {
        self.store.read(|books| {
            let turn = |amount: Money| if term.is_credit() { amount.negated() } else { amount };
            let entry = |TermEntry { id, at, kind, sale, amount }: TermEntry| ProofEntry {
                entry: id,
                at,
                kind,
                sale,
                amount: turn(amount),
            };
            Ok(books.entries_on(term.accounts(), session)?.into_iter().map(entry).collect())
        })
    }

    /// Which term is not what the journal gives, if one is not.
    pub(super) fn term_off(&self) -> Result<Option<ProofTerm>, Error> {
        let again = self.store.replayed()?;
        let mine = self.store.read(|books| proof(books, None))?;
        let theirs = again.read(|books| proof(books, None))?;
        Ok(mine.off(&theirs))
    }
}

fn proof(books: &Books<'_>, session: Option<u32>) -> Result<Proof, Error> {
    let balance = books.balance(session)?;
    Ok(Proof::of(|account: Account| balance.of(account))?)
}

/// The whole fair's proof holds, or nothing may be closed over it.
pub(super) fn holds(books: &Books<'_>) -> Result<(), Error> {
    if proof(books, None)?.holds()? { Ok(()) } else { Err(Error::ProofOff { term: None }) }
}
