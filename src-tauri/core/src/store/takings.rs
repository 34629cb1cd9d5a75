//! What selling took in: by hour, by product, by means. Folded over one ordered scan of the postings
//! of sales and returns, each at its own time: an hour's takings are what was sold in it less what came back in it.

use super::Books;
use super::values::At;
use crate::domain::ledger::Account;
use crate::domain::money::Money;
use crate::domain::tender::Tenders;
use crate::error::Error;
use crate::views::{Moment, Scope};
use chrono::{NaiveDate, Timelike};
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use uuid::Uuid;

/// What was taken in.
#[derive(Default)]
pub(crate) struct Takings {
    /// Every day of the fair on which something was sold or came back, whatever was asked about.
    pub(crate) days: BTreeSet<NaiveDate>,
    /// Sales made.
    pub(crate) sales: u32,
    /// Returns made.
    pub(crate) returns: u32,
    /// Sold less what came back.
    pub(crate) net: Money,
    /// Money kept, by means.
    pub(crate) tenders: Tenders,
    /// `net` by the hour of the day, in the fair's local time.
    pub(crate) by_hour: BTreeMap<u32, Money>,
    /// `net` by product.
    pub(crate) by_product: HashMap<Uuid, Money>,
    /// Pieces of each product that customers kept.
    pub(crate) pieces: HashMap<Uuid, u32>,
    /// Sales of which something is kept, and what is kept of them.
    pub(crate) standing: (u32, Money),
}

/// A sale or a return, and when it was.
struct Entry {
    at: Moment,
    asked: bool,
}

impl Books<'_> {
    /// The takings of the fair, of a day, or of a session of this till; none: of the last day that has some.
    pub(crate) fn takings(&self, scope: Option<Scope>) -> Result<(Scope, Takings), Error> {
        let mut takings = Takings::default();
        let mut found = Vec::new();
        let mut query = self.transaction.prepare_cached(include_str!("selling_entries.sql"))?;
        let mut rows = query.query([])?;
        while let Some(row) = rows.next()? {
            let at = row.get::<_, At>(3)?.0;
            takings.days.insert(at.date_naive());
            let (till, sequence): (Uuid, i64) = (row.get(0)?, row.get(1)?);
            let (session, id, back): (u32, Uuid, bool) = (row.get(2)?, row.get(4)?, row.get(5)?);
            found.push((till, sequence, session, at, id, back));
        }
        let last = takings.days.last().copied().map(Scope::Day);
        let scope = scope.or(last).unwrap_or(Scope::Fair);
        let (mut entries, mut sales) = (HashMap::new(), HashSet::new());
        for (till, sequence, session, at, id, back) in found {
            let asked = self.is_in(scope, till, session, at);
            match back {
                _ if !asked => {}
                true => takings.returns += 1,
                false => {
                    takings.sales += 1;
                    sales.insert(id);
                }
            }
            entries.insert((till, sequence), Entry { at, asked });
        }
        self.add_up(&entries, &mut takings)?;
        self.add_pieces(&sales, &mut takings)?;
        Ok((scope, takings))
    }

    /// What each participant sold on a day, and her profit of it: all that was posted for her, the fee for her stall
    /// too. For the fair and for a session the sums kept with each entry say the same at once.
    pub(crate) fn earned_on(&self, day: NaiveDate) -> Result<HashMap<Uuid, (Money, Money)>, Error> {
        let mut earned: HashMap<Uuid, (Money, Money)> = HashMap::new();
        let mut query = self.transaction.prepare_cached(include_str!("earned_postings.sql"))?;
        let mut rows = query.query([])?;
        while let Some(row) = rows.next()? {
            if row.get::<_, At>(0)?.0.date_naive() != day {
                continue;
            }
            let amount: Money = row.get(3)?;
            let (sold, profit) = earned.entry(row.get(2)?).or_default();
            match row.get(1)? {
                Account::Allocated => *sold = sold.plus(amount)?,
                _ => *profit = profit.minus(amount)?,
            }
        }
        Ok(earned)
    }

    fn is_in(&self, scope: Scope, till: Uuid, session: u32, at: Moment) -> bool {
        match scope {
            Scope::Fair => true,
            Scope::Day(day) => at.date_naive() == day,
            Scope::Session(number) => session == number && till == self.identity.till,
        }
    }

    fn add_up(&self, entries: &HashMap<(Uuid, i64), Entry>, takings: &mut Takings) -> Result<(), Error> {
        let mut query = self.transaction.prepare_cached(include_str!("selling_postings.sql"))?;
        let mut rows = query.query([])?;
        // Postings of one entry follow one another: its time is looked up once.
        let mut now: Option<((Uuid, i64), Option<&Entry>)> = None;
        while let Some(row) = rows.next()? {
            let key = (row.get(0)?, row.get(1)?);
            let entry = match now {
                Some((before, entry)) if before == key => entry,
                _ => entries.get(&key).filter(|entry| entry.asked),
            };
            now = Some((key, entry));
            if let Some(entry) = entry {
                takings.add(entry.at, row.get(2)?, row.get(3)?, row.get(4)?)?;
            }
        }
        Ok(())
    }

    fn add_pieces(&self, sales: &HashSet<Uuid>, takings: &mut Takings) -> Result<(), Error> {
        let mut query = self.transaction.prepare_cached(include_str!("kept_lines.sql"))?;
        let mut rows = query.query([])?;
        let mut last: Option<Uuid> = None;
        while let Some(row) = rows.next()? {
            let sale: Uuid = row.get(0)?;
            let (quantity, kept): (u32, u32) = (row.get(2)?, row.get(3)?);
            if !sales.contains(&sale) {
                continue;
            }
            let pieces = takings.pieces.entry(row.get(1)?).or_default();
            *pieces = pieces.saturating_add(kept);
            let total = row.get::<_, Money>(4)?.times(quantity)?.minus(row.get(5)?)?;
            let (count, sum) = takings.standing;
            // Lines of one sale follow one another: it is counted with the first that is kept.
            let more = u32::from(last != Some(sale));
            takings.standing = (count + more, sum.plus(total.portion(kept, quantity))?);
            last = Some(sale);
        }
        Ok(())
    }
}

impl Takings {
    fn add(
        &mut self,
        at: Moment,
        account: Account,
        product: Option<Uuid>,
        amount: Money,
    ) -> Result<(), Error> {
        let grow = |sum: &mut Money, amount: Money| -> Result<(), Error> {
            *sum = sum.plus(amount)?;
            Ok(())
        };
        match account {
            // Sold is credited; what was taken off or came back is debited.
            Account::Gross | Account::Discount | Account::Returned => {
                let taken = amount.negated();
                grow(&mut self.net, taken)?;
                grow(self.by_hour.entry(at.hour()).or_default(), taken)?;
                let product = product.ok_or(Error::Broken("goods sold without their product"))?;
                grow(self.by_product.entry(product).or_default(), taken)
            }
            // What had been paid before is kept of a sale as it is made.
            Account::Drawer | Account::DepositCash => grow(&mut self.tenders.cash, amount),
            Account::Yape | Account::DepositYape => grow(&mut self.tenders.yape, amount),
            Account::Plin | Account::DepositPlin => grow(&mut self.tenders.plin, amount),
            _ => Ok(()),
        }
    }
}
