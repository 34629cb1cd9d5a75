//! What belongs to one session of this till, and what came after it.

use super::Books;
use crate::domain::ledger::Account;
use crate::domain::money::{Money, Percent};
use crate::error::Error;
use std::collections::HashMap;
use uuid::Uuid;

/// Payouts of a session, and what changed later, of each participant. A payout that no drawer made has no session of
/// its own: it is of the one in which money last began to move before it. One that was taken back is of none.
#[derive(Default)]
pub(crate) struct SinceSession {
    pub(crate) paid: HashMap<Uuid, Money>,
    pub(crate) advances: HashMap<Uuid, Money>,
    /// Earned in sessions after it, less what was paid since they began.
    pub(crate) later: HashMap<Uuid, Money>,
}

impl Books<'_> {
    /// From the first money that a session moved on.
    pub(crate) fn since_session(&self, session: u32) -> Result<SinceSession, Error> {
        let mut since = SinceSession::default();
        let till = self.identity.till;
        let mut query = self.transaction.prepare_cached(include_str!("earned_after.sql"))?;
        let mut rows = query.query((till, session))?;
        while let Some(row) = rows.next()? {
            let (who, credit): (Uuid, Money) = (row.get(0)?, row.get(1)?);
            grow(&mut since.later, who, credit.negated())?;
        }
        let bounds = (self.first_moved(session)?, self.first_moved(session.saturating_add(1))?);
        let mut query = self.transaction.prepare_cached(include_str!("paid_since.sql"))?;
        let mut rows = query.query((till, bounds.0, bounds.1))?;
        while let Some(row) = rows.next()? {
            let (who, account, amount): (Uuid, Account, Money) = (row.get(0)?, row.get(1)?, row.get(2)?);
            if row.get(3)? {
                grow(&mut since.later, who, amount.negated())?;
                continue;
            }
            grow(&mut since.paid, who, amount)?;
            if account == Account::Advance {
                grow(&mut since.advances, who, amount)?;
            }
        }
        Ok(since)
    }

    /// Where in the chain a session, or one after it, first moved money; past its end when none did.
    fn first_moved(&self, session: u32) -> Result<i64, Error> {
        let sql = "SELECT min(sequence) FROM posting WHERE till = ?1 AND session >= ?2";
        let mut query = self.transaction.prepare_cached(sql)?;
        let first: Option<i64> = query.query_row((self.identity.till, session), |row| row.get(0))?;
        Ok(first.unwrap_or(i64::MAX))
    }

    /// The percentages that the fund takes of what customers kept, as the sales have them.
    pub(crate) fn fund_percents(&self, session: Option<u32>) -> Result<Vec<Percent>, Error> {
        let mut query = self.transaction.prepare_cached(include_str!("fund_percents.sql"))?;
        let rows = query.query_map((session, self.identity.till), |row| row.get(0))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

fn grow(sums: &mut HashMap<Uuid, Money>, who: Uuid, amount: Money) -> Result<(), Error> {
    let sum = sums.entry(who).or_default();
    *sum = sum.plus(amount)?;
    Ok(())
}
