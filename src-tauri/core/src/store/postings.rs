//! Postings, added up. Folded here over one ordered scan: a GROUP BY over a million of them sorts.

use super::Books;
use crate::domain::ledger::Account;
use crate::domain::money::Money;
use crate::error::Error;
use std::collections::HashMap;
use uuid::Uuid;

/// Sums of postings by account, participant and product; the drawer's apart by what moved it.
#[derive(Default)]
pub(crate) struct Balance {
    sums: HashMap<(Account, Option<Uuid>, Option<Uuid>), Money>,
    drawer_of_sales: Money,
}

impl Balance {
    /// The sum on an account, of everyone and everything.
    pub(crate) fn of(&self, account: Account) -> Result<Money, Error> {
        self.sum(|(found, _, _)| *found == account)
    }

    /// The sum on an account, of one participant, or of none.
    pub(crate) fn of_participant(&self, account: Account, who: Option<Uuid>) -> Result<Money, Error> {
        self.sum(|(found, participant, _)| *found == account && *participant == who)
    }

    /// Cash that sales brought and returns took.
    pub(crate) fn drawer_of_sales(&self) -> Money {
        self.drawer_of_sales
    }

    /// Each product's sum on an account, of one participant.
    pub(crate) fn by_product(&self, account: Account, who: Uuid) -> HashMap<Uuid, Money> {
        let wanted = self
            .sums
            .iter()
            .filter(|((found, participant, _), _)| *found == account && *participant == Some(who));
        wanted.filter_map(|((_, _, product), amount)| product.map(|product| (product, *amount))).collect()
    }

    fn sum(&self, wanted: impl Fn(&(Account, Option<Uuid>, Option<Uuid>)) -> bool) -> Result<Money, Error> {
        Ok(Money::sum(self.sums.iter().filter(|(key, _)| wanted(key)).map(|(_, amount)| *amount))?)
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
            let sum = balance.sums.entry((account, row.get(1)?, row.get(2)?)).or_default();
            *sum = sum.plus(amount)?;
            if account == Account::Drawer
                && matches!(row.get_ref(4)?.as_str(), Ok("sale_made" | "given_back"))
            {
                balance.drawer_of_sales = balance.drawer_of_sales.plus(amount)?;
            }
        }
        Ok(balance)
    }
}
