//! Postings, added up: a fold over the sums that each entry keeps up to date.

use super::Books;
use crate::domain::ledger::Account;
use crate::domain::money::Money;
use crate::error::Error;
use rusqlite::types::ValueRef;
use std::collections::HashMap;
use uuid::Uuid;

/// Sums of postings, each kept at the three depths that reports ask for, and those of sales apart.
#[derive(Default)]
pub(crate) struct Balance {
    of: HashMap<Account, Money>,
    of_participant: HashMap<(Account, Option<Uuid>), Money>,
    of_product: HashMap<(Account, Option<Uuid>), HashMap<Uuid, Money>>,
    of_sales: HashMap<Account, Money>,
    of_cancelled: HashMap<Account, Money>,
    drawer_before_count: Money,
    fees: HashMap<Uuid, Money>,
}

impl Balance {
    /// The sum on an account, of everyone and everything.
    pub(crate) fn of(&self, account: Account) -> Money {
        self.of.get(&account).copied().unwrap_or_default()
    }

    /// The sum on an account, of one participant, or of none.
    pub(crate) fn of_participant(&self, account: Account, who: Option<Uuid>) -> Money {
        self.of_participant.get(&(account, who)).copied().unwrap_or_default()
    }

    /// The sum on an account of sales and returns alone.
    pub(crate) fn of_sales(&self, account: Account) -> Money {
        self.of_sales.get(&account).copied().unwrap_or_default()
    }

    /// The sum on an account of orders given up.
    pub(crate) fn of_cancelled(&self, account: Account) -> Money {
        self.of_cancelled.get(&account).copied().unwrap_or_default()
    }

    /// Cash that the drawer must hold: all that moved it, but for its count.
    pub(crate) fn drawer_before_count(&self) -> Money {
        self.drawer_before_count
    }

    /// What closings took of a participant's profit as her fee for the stall.
    pub(crate) fn fee_of(&self, who: Uuid) -> Money {
        self.fees.get(&who).copied().unwrap_or_default()
    }

    /// Each product's sum on an account, of one participant.
    pub(crate) fn by_product(&self, account: Account, who: Uuid) -> HashMap<Uuid, Money> {
        self.of_product.get(&(account, Some(who))).cloned().unwrap_or_default()
    }

    /// A product's sum on an account, of postings that are no participant's.
    pub(crate) fn of_product(&self, account: Account, product: Uuid) -> Money {
        let products = self.of_product.get(&(account, None));
        products.and_then(|products| products.get(&product)).copied().unwrap_or_default()
    }

    fn add(
        &mut self,
        account: Account,
        participant: Option<Uuid>,
        product: Option<Uuid>,
        amount: Money,
    ) -> Result<(), Error> {
        let grow = |sum: &mut Money| -> Result<(), Error> {
            *sum = sum.plus(amount)?;
            Ok(())
        };
        grow(self.of.entry(account).or_default())?;
        grow(self.of_participant.entry((account, participant)).or_default())?;
        if let Some(product) = product {
            grow(self.of_product.entry((account, participant)).or_default().entry(product).or_default())?;
        }
        Ok(())
    }
}

impl Books<'_> {
    /// Adds up all postings, or those of one session of this till, from the sums kept with each entry.
    pub(crate) fn balance(&self, session: Option<u32>) -> Result<Balance, Error> {
        let mut balance = Balance::default();
        let mut query = self.transaction.prepare_cached(include_str!("balances.sql"))?;
        let mut rows = query.query((session, self.identity.till))?;
        while let Some(row) = rows.next()? {
            let account: Account = row.get(0)?;
            let amount: Money = row.get(3)?;
            let whose = some(row.get_ref(1)?)?;
            balance.add(account, whose, some(row.get_ref(2)?)?, amount)?;
            let kind = row.get_ref(4)?.as_str().unwrap_or_default();
            let closing = matches!(kind, "session_closed" | "session_reopened");
            if let (Some(who), Account::Contribution, true) = (whose, account, closing) {
                let sum = balance.fees.entry(who).or_default();
                *sum = sum.minus(amount)?;
            }
            let apart = match kind {
                "sale_made" | "given_back" => Some(&mut balance.of_sales),
                "order_cancelled" => Some(&mut balance.of_cancelled),
                _ => None,
            };
            if let Some(apart) = apart {
                let sum = apart.entry(account).or_default();
                *sum = sum.plus(amount)?;
            }
            if account == Account::Drawer && !closing {
                balance.drawer_before_count = balance.drawer_before_count.plus(amount)?;
            }
        }
        Ok(balance)
    }
}

/// Empty is nobody, or nothing.
fn some(value: ValueRef<'_>) -> Result<Option<Uuid>, Error> {
    let bytes = value.as_blob().map_err(|_| Error::Broken("a sum of somebody unreadable"))?;
    if bytes.is_empty() { Ok(None) } else { Ok(Uuid::from_slice(bytes).ok()) }
}
