//! Goods exchanged: some of a sale come back, others go out, and only the difference is paid.

use super::basket::Purpose;
use super::pricing::Quote;
use super::{Fair, ReturnRequest, orders, sales, till};
use crate::domain::money::Money;
use crate::error::Error;
use crate::views::SaleView;

impl Fair {
    /// What was handed back, maybe nothing, as goods came back for this sale; none: it took the place of no goods.
    pub fn handed_in_exchange(&self, sale: &SaleView) -> Result<Option<Money>, Error> {
        let counted = sale.prepaid.total()?;
        if counted.is_zero() {
            return Ok(None);
        }
        let refund = self.store.read(|books| books.exchange_refund(sale.id))?;
        Ok(refund.map(|refund| refund.minus(counted)).transpose()?)
    }

    /// Opens a basket for what goes out in place of what comes back. Nothing is kept of the return until that
    /// basket is finished.
    pub fn begin_exchange(&mut self, back: &ReturnRequest) -> Result<Quote, Error> {
        let now = self.now();
        self.store.transact(|books| {
            till::selling_session(books)?;
            sales::giving_back(books, back)?;
            let purpose = Purpose::Exchange {
                id: back.id,
                sale: back.sale,
                lines: back.lines.clone(),
                reason: back.reason.word().to_owned(),
            };
            orders::begin(books, purpose, now)
        })
    }
}
