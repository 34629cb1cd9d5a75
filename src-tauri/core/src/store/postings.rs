//! Postings, added up. Folded here over one ordered scan: a GROUP BY over a million of them sorts.

use super::Books;
use crate::domain::ledger::Account;
use crate::domain::money::Money;
use crate::error::Error;
use std::collections::HashMap;
use uuid::Uuid;

/// Sums of postings, each kept at the three depths that reports ask for; the drawer's apart by what moved it.
#[derive(Default)]
pub(crate) struct Balance {
    of: HashMap<Account, Money>,
    of_participant: HashMap<(Account, Option<Uuid>), Money>,
    of_product: HashMap<(Account, Uuid), HashMap<Uuid, Money>>,
    drawer_of_sales: Money,
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

    /// Cash that sales brought and returns took.
    pub(crate) fn drawer_of_sales(&self) -> Money {
        self.drawer_of_sales
    }

    /// Each product's sum on an account, of one participant.
    pub(crate) fn by_product(&self, account: Account, who: Uuid) -> HashMap<Uuid, Money> {
        self.of_product.get(&(account, who)).cloned().unwrap_or_default()
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
        if let (Some(participant), Some(product)) = (participant, product) {
            grow(self.of_product.entry((account, participant)).or_default().entry(product).or_default())?;
        }
        Ok(())
    }
}

impl Books<'_> {
    /// Adds up all postings, or those of one session.
    pub(crate) fn balance(&self, session: Option<u32>) -> Result<Balance, Error> {
        let mut balance = Balance::default();
        let mut query = self.transaction.prepare_cached(include_str!("postings.sql"))?;
        let mut rows = query.query([session])?;
        while let Some(row) = rows.next()? {
            let account: Account = row.get(0)?;
            let amount: Money = row.get(3)?;
            balance.add(account, row.get(1)?, row.get(2)?, amount)?;
            if account == Account::Drawer
                && matches!(row.get_ref(4)?.as_str(), Ok("sale_made" | "given_back"))
            {
                balance.drawer_of_sales = balance.drawer_of_sales.plus(amount)?;
            }
        }
        Ok(balance)
    }
}
