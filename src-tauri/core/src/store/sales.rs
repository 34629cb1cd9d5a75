//! Sales, as lists and one by one.

use super::Books;
use super::values::At;
use crate::domain::catalog::Share;
use crate::domain::giving_back::{Kept, Reason};
use crate::domain::money::Money;
use crate::domain::sale::{Line, PaperSpan};
use crate::domain::standing::Cuts;
use crate::domain::tender::Tenders;
use crate::domain::wallets::WalletTexts;
use crate::error::Error;
use crate::views::{Moment, SmallSales};
use rusqlite::{OptionalExtension, Row};
use std::collections::HashMap;
use uuid::Uuid;

/// A sale of so much or less, in céntimos, needs no boleta of its own (domain.md, on receipts).
const MOST_OF_SMALL: i64 = 500;

/// A sale's row.
pub(crate) struct SaleRecord {
    pub(crate) id: Uuid,
    pub(crate) number: u32,
    pub(crate) session: u32,
    pub(crate) at: Moment,
    pub(crate) cuts: Cuts,
    pub(crate) offered: Tenders,
    pub(crate) kept: Tenders,
    pub(crate) codes: WalletTexts,
    pub(crate) prepaid: Tenders,
    /// Kept on paper between these times.
    pub(crate) paper: Option<PaperSpan>,
}

/// What a sale's lines come to.
pub(crate) struct SaleSum {
    /// The product of the first line.
    pub(crate) first: Uuid,
    pub(crate) lines: u32,
    /// When sold.
    pub(crate) total: Money,
    /// Of what is kept.
    pub(crate) kept: Money,
}

impl Books<'_> {
    /// Sales of the fair or of one session, in the order they were written.
    pub(crate) fn sales(&self, session: Option<u32>) -> Result<Vec<SaleRecord>, Error> {
        let mut query = self.transaction.prepare_cached(include_str!("sales.sql"))?;
        Ok(query.query_map((session, self.identity.till), record)?.collect::<Result<_, _>>()?)
    }

    pub(crate) fn sale(&self, id: Uuid) -> Result<Option<SaleRecord>, Error> {
        let mut query = self.transaction.prepare_cached(include_str!("sale.sql"))?;
        Ok(query.query_row([id], record).optional()?)
    }

    /// The sale that a session of this till made last.
    pub(crate) fn last_sale(&self, session: u32) -> Result<Option<SaleRecord>, Error> {
        let mut query = self.transaction.prepare_cached(include_str!("last_sale.sql"))?;
        Ok(query.query_row((self.identity.till, session), record).optional()?)
    }

    /// What the lines of each sale come to, over one scan of them all.
    pub(crate) fn sale_sums(&self, session: Option<u32>) -> Result<HashMap<Uuid, SaleSum>, Error> {
        let mut sums: HashMap<Uuid, SaleSum> = HashMap::new();
        let mut query = self.transaction.prepare_cached(include_str!("sale_sums.sql"))?;
        let mut rows = query.query((session, self.identity.till))?;
        while let Some(row) = rows.next()? {
            let product: Uuid = row.get(1)?;
            let (quantity, kept): (u32, u32) = (row.get(2)?, row.get(3)?);
            let total = row.get::<_, Money>(4)?.times(quantity)?.minus(row.get(5)?)?;
            let empty = SaleSum { first: product, lines: 0, total: Money::ZERO, kept: Money::ZERO };
            let sum = sums.entry(row.get(0)?).or_insert(empty);
            sum.lines += 1;
            sum.total = sum.total.plus(total)?;
            sum.kept = sum.kept.plus(total.portion(kept, quantity))?;
        }
        Ok(sums)
    }

    /// Sales whose kept lines come to S/ 5.00 or less, and to something: the day's boleta counts them together, whatever
    /// was rounded off in cash.
    pub(crate) fn small_sales(&self, session: Option<u32>) -> Result<SmallSales, Error> {
        let mut query = self.transaction.prepare_cached(include_str!("small_sales.sql"))?;
        let asked = (session, self.identity.till, MOST_OF_SMALL);
        Ok(query.query_row(asked, |row| Ok(SmallSales { sales: row.get(0)?, total: row.get(1)? }))?)
    }

    pub(crate) fn sale_numbered(&self, number: u32) -> Result<Option<SaleRecord>, Error> {
        let mut query = self.transaction.prepare_cached(include_str!("sale_numbered.sql"))?;
        Ok(query.query_row((self.identity.till, number), record).optional()?)
    }

    /// The number that the next sale of this till gets.
    pub(crate) fn next_number(&self) -> Result<u32, Error> {
        let mut query = self.transaction.prepare_cached(include_str!("next_number.sql"))?;
        Ok(query.query_row([self.identity.till], |row| row.get(0))?)
    }

    pub(crate) fn returns_made(&self, session: Option<u32>) -> Result<u32, Error> {
        let mut query = self.transaction.prepare_cached(include_str!("returns_made.sql"))?;
        Ok(query.query_row((session, self.identity.till), |row| row.get(0))?)
    }

    /// What goods counted for that came back for this sale; none: it took the place of no goods.
    pub(crate) fn exchange_refund(&self, sale: Uuid) -> Result<Option<Money>, Error> {
        let mut query = self.transaction.prepare_cached(include_str!("exchange_refund.sql"))?;
        Ok(query.query_row([sale], |row| row.get(0)).optional()?)
    }

    /// Why something of a sale was given back last, if anything was.
    pub(crate) fn last_reason(&self, sale: Uuid) -> Result<Option<Reason>, Error> {
        let mut query = self.transaction.prepare_cached(include_str!("sale_last_reason.sql"))?;
        Ok(query.query_row([sale], |row| row.get(0)).optional()?)
    }

    /// How a sale stands: its lines with how many are kept, and the money kept of it.
    pub(crate) fn kept(&self, sale: &SaleRecord) -> Result<Kept, Error> {
        let mut query = self.transaction.prepare_cached(include_str!("sale_lines.sql"))?;
        let rows = query.query_map([sale.id], |row| {
            let line = Line {
                product: row.get(0)?,
                quantity: row.get(1)?,
                price: row.get(3)?,
                discount: row.get(4)?,
                cost: row.get(5)?,
                materials_by: row.get(6)?,
                shares: Vec::new(),
                particulars: row.get(7)?,
            };
            Ok((line, row.get(2)?))
        })?;
        let mut lines: Vec<(Line, u32)> = rows.collect::<Result<_, _>>()?;
        let mut query = self.transaction.prepare_cached(include_str!("sale_line_shares.sql"))?;
        let mut rows = query.query([sale.id])?;
        while let Some(row) = rows.next()? {
            let share = Share { participant: row.get(1)?, weight: row.get(2)? };
            let place: usize = row.get::<_, u32>(0)? as usize;
            if let Some((line, _)) = lines.get_mut(place) {
                line.shares.push(share);
            }
        }
        Ok(Kept { lines, tenders: sale.kept })
    }
}

fn record(row: &Row<'_>) -> rusqlite::Result<SaleRecord> {
    let tenders = |cash: usize| -> rusqlite::Result<Tenders> {
        let at = |means: usize| row.get::<_, Money>(cash + means);
        Ok(Tenders { cash: at(0)?, yape: at(1)?, plin: at(2)? })
    };
    Ok(SaleRecord {
        id: row.get(0)?,
        number: row.get(1)?,
        session: row.get(2)?,
        at: row.get::<_, At>(3)?.0,
        cuts: Cuts { fund: row.get(4)?, donated: row.get(16)? },
        offered: tenders(5)?,
        kept: tenders(8)?,
        codes: WalletTexts { yape: row.get(11)?, plin: row.get(12)? },
        prepaid: tenders(13)?,
        paper: match (row.get::<_, Option<At>>(17)?, row.get::<_, Option<At>>(18)?) {
            (Some(from), Some(to)) => Some(PaperSpan { from: from.0, to: to.0 }),
            _ => None,
        },
    })
}
