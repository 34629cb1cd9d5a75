//! Several verbs in one transaction, for imports: all of them are kept, or none.

use super::catalogue::{product_event, product_fingerprint};
use super::people::{participant_event, participant_fingerprint};
use super::{Fair, OpenRequest, ReturnRequest, SaleRequest, once, sales, till};
use crate::domain::catalog::Product;
use crate::domain::event::Event;
use crate::domain::giving_back::Kept;
use crate::domain::participant::Participant;
use crate::domain::refusal::Refusal;
use crate::error::Error;
use crate::journal::Hash;
use crate::store::{Books, Draft};
use crate::views::Moment;
use uuid::Uuid;

/// The verbs, inside a transaction that is already open.
pub(crate) struct Verbs<'a> {
    books: &'a Books<'a>,
    now: Moment,
}

impl Fair {
    /// Runs verbs in one transaction.
    pub(crate) fn in_one(&mut self, work: impl FnOnce(&Verbs<'_>) -> Result<(), Error>) -> Result<(), Error> {
        let now = self.now();
        self.store.transact(|books| work(&Verbs { books, now }))
    }
}

impl Verbs<'_> {
    pub(crate) fn fair_id(&self) -> Uuid {
        self.books.identity().fair
    }

    pub(crate) fn participants(&self) -> Result<Vec<Participant>, Error> {
        self.books.participants()
    }

    pub(crate) fn products(&self) -> Result<Vec<Product>, Error> {
        self.books.products()
    }

    pub(crate) fn set_participant(&self, who: &Participant) -> Result<(), Error> {
        self.write(Uuid::now_v7(), participant_fingerprint(who), |books| participant_event(books, who))
    }

    pub(crate) fn set_product(&self, product: &Product) -> Result<(), Error> {
        self.write(Uuid::now_v7(), product_fingerprint(product), |books| product_event(books, product))
    }

    pub(crate) fn is_written(&self, id: Uuid) -> Result<bool, Error> {
        Ok(self.books.request_of(id)?.is_some())
    }

    /// How a sale stands.
    pub(crate) fn kept(&self, sale: Uuid) -> Result<Kept, Error> {
        let found = self.books.sale(sale)?;
        self.books.kept(&found.ok_or(Refusal::SaleUnknown { number: String::new() })?)
    }

    /// Records a sale unless its id was written before; opens a session with the fair's float when none is
    /// open. Was it new?
    pub(crate) fn record_sale(&self, request: &SaleRequest) -> Result<bool, Error> {
        let new = !self.is_written(request.id)?;
        if new {
            self.ensure_session(request.at)?;
        }
        sales::record_sale(self.books, request, self.now)?;
        Ok(new)
    }

    /// Records a return unless its id was written before. Was it new?
    pub(crate) fn record_return(&self, request: &ReturnRequest) -> Result<bool, Error> {
        let new = !self.is_written(request.id)?;
        if new {
            self.ensure_session(request.at)?;
        }
        sales::record_return(self.books, request, self.now)?;
        Ok(new)
    }

    fn ensure_session(&self, at: Option<Moment>) -> Result<(), Error> {
        if till::open_session(self.books)?.is_some() {
            return Ok(());
        }
        let request =
            OpenRequest { id: Uuid::now_v7(), at, float: self.books.settings()?.float, pieces: Vec::new() };
        let draft = Draft {
            id: request.id,
            at: at.unwrap_or(self.now),
            recorded_at: self.now,
            request: request.fingerprint(),
            event: till::opening(self.books, request.float, &[])?,
        };
        self.books.append(draft)
    }

    fn write(
        &self,
        id: Uuid,
        request: Hash,
        event: impl FnOnce(&Books<'_>) -> Result<Event, Error>,
    ) -> Result<(), Error> {
        let now = self.now;
        once(self.books, id, request, |books| {
            Ok(Draft { id, at: now, recorded_at: now, request, event: event(books)? })
        })
    }
}
