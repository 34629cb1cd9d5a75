//! Taking files out of the fair (domain.md, protecting the people, 14): the passphrase is asked for each time, and the
//! journal keeps what left it.

use super::{Fair, cash, catalogue, donors, earnings, once, sales};
use crate::domain::event::Event;
use crate::domain::export::Export;
use crate::domain::money::Money;
use crate::error::Error;
use crate::journal::Row;
use crate::journal::chain::fingerprint;
use crate::store::{Books, Draft, LineRecord};
use crate::views::{CashEntry, Donors, Earnings, Moment, SoldLine, Stock};
use serde_json::json;
use uuid::Uuid;

/// Leave to take one file out: the passphrase was given just now. It is used up by the file.
#[derive(Debug)]
pub struct ExportPass(());

/// What can leave, read in the transaction that notes it.
pub(crate) struct Leaving<'a> {
    books: &'a Books<'a>,
    now: Moment,
}

impl Fair {
    /// Asks for the passphrase once more; wrong ones meet the growing wait of the organizer's door.
    pub fn allow_export(&mut self, passphrase: &str) -> Result<ExportPass, Error> {
        self.knock(passphrase).map(|()| ExportPass(()))
    }

    /// Notes that something leaves, and makes it of one state of the books. What could not be made is not noted.
    pub(crate) fn exporting<T>(
        &mut self,
        id: Uuid,
        export: Export,
        ExportPass(()): ExportPass,
        make: impl FnOnce(&Leaving<'_>) -> Result<T, Error>,
    ) -> Result<T, Error> {
        let now = self.now();
        let request = fingerprint("export", &json!([export.what.word(), export.format.word()]));
        self.store.transact(|books| {
            let event = Event::Exported(export);
            once(books, id, request, |_| Ok(Draft { id, at: now, recorded_at: now, request, event }))?;
            make(&Leaving { books, now })
        })
    }
}

impl Leaving<'_> {
    /// When.
    pub(crate) fn now(&self) -> Moment {
        self.now
    }

    pub(crate) fn fair_id(&self) -> Uuid {
        self.books.identity().fair
    }

    pub(crate) fn fair_name(&self) -> Result<String, Error> {
        Ok(self.books.settings()?.name)
    }

    pub(crate) fn donors(&self) -> Result<Donors, Error> {
        donors::donors(self.books)
    }

    pub(crate) fn sold(&self) -> Result<Vec<SoldLine>, Error> {
        let products = sales::by_id(self.books)?;
        let mut sold = Vec::new();
        let mut before = None;
        for line in self.books.sold_lines()? {
            let first = before.replace(line.sale) != Some(line.sale);
            let (total, kept_total) = totals(&line)?;
            let product = products.get(&line.product).cloned();
            sold.push(SoldLine {
                session: line.session,
                number: line.number,
                at: line.at,
                paper: line.recorded_at != line.at,
                product: product.ok_or(Error::Broken("a line without its product"))?,
                particulars: line.particulars,
                quantity: line.quantity,
                kept: line.kept,
                price: line.price,
                discount: line.discount,
                total,
                kept_total,
                tenders: first.then_some(line.tenders),
            });
        }
        Ok(sold)
    }

    pub(crate) fn earnings(&self) -> Result<Earnings, Error> {
        earnings::earnings(self.books, None)
    }

    pub(crate) fn stock(&self) -> Result<Vec<Stock>, Error> {
        catalogue::stock(self.books)
    }

    pub(crate) fn cash(&self) -> Result<Vec<CashEntry>, Error> {
        cash::cash(self.books)
    }

    pub(crate) fn each_row(&self, see: impl FnMut(Row) -> Result<(), Error>) -> Result<(), Error> {
        self.books.each_row(see)
    }
}

/// What a line came to, and what it comes to for what is kept.
pub(super) fn totals(line: &LineRecord) -> Result<(Money, Money), Error> {
    let total = line.price.times(line.quantity)?.minus(line.discount)?;
    Ok((total, total.portion(line.kept, line.quantity)))
}
