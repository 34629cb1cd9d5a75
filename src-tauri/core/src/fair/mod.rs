//! `Fair`, the open document. A noun is a file, a verb is a method: each reads what it needs, asks the pure
//! domain for an event or a refusal, appends it in one transaction, and answers.

mod allowing;
mod basket;
mod cash;
mod catalogue;
mod charging;
mod closing;
mod costing;
mod counting;
mod dashboard;
mod document;
mod donors;
mod door;
mod drawer;
mod earnings;
mod exchanging;
mod exporting;
mod finishing;
mod folder;
mod lead;
mod left_over;
mod making;
mod orders;
mod others;
mod paper;
mod parking;
mod patience;
mod paying;
mod people;
mod photos;
mod pickups;
mod practising;
mod pricing;
mod proof;
mod report;
mod requests;
mod sales;
mod selling;
mod settling;
mod till;
mod traces;
mod turns;
mod undoing;
mod verbs;

pub use basket::{Allowed, Basket, BasketLine, MarkdownAsk, Purpose, Settling, WalletPart};
pub use costing::CostingRequest;
pub use document::Rules;
pub use drawer::Handing;
pub use exporting::ExportPass;
pub(crate) use exporting::Leaving;
pub use folder::write_whole;
pub use making::{NewFair, folder_name};
pub use parking::Parked;
pub use pickups::{pickup_days, pickups};
pub use pricing::{Quote, QuoteLine};
pub use requests::*;
pub use till::{count_drawer, count_pieces};
pub(crate) use verbs::Verbs;

use crate::domain::event::Event;
use crate::domain::fair::Settings;
use crate::domain::refusal::Refusal;
use crate::error::Error;
use crate::journal::Hash;
use crate::store::{Audit, Books, Draft, Store};
use crate::views::Moment;
use folder::Folder;
use std::path::Path;
use uuid::Uuid;

/// Tells the time with its offset; passed in, so that tests choose it.
pub type Clock = fn() -> Moment;

/// An open fair. Only one process has it open at a time.
pub struct Fair {
    store: Store,
    clock: Clock,
    /// None: it lives in memory.
    folder: Option<Folder>,
}

impl Fair {
    /// The fair's rules.
    pub fn settings(&self) -> Result<Settings, Error> {
        self.store.read(|books| books.settings())
    }

    /// Its folder, unless it lives in memory.
    pub fn folder(&self) -> Option<&Path> {
        self.folder.as_ref().map(Folder::path)
    }

    /// Replays the journal and compares it with everything on the disk.
    pub fn verify(&self) -> Result<Audit, Error> {
        self.store.verify()
    }

    /// Refuses to grow beyond so many bytes, as a full disk would.
    pub fn limit_size(&self, bytes: u64) -> Result<(), Error> {
        self.store.limit_size(bytes)
    }

    /// The time now.
    pub fn now(&self) -> Moment {
        (self.clock)()
    }

    /// The shape of a verb. The same id with the same request answers as the first time and changes
    /// nothing; with another request it is refused.
    fn once(
        &mut self,
        id: Uuid,
        request: Hash,
        event: impl FnOnce(&Books<'_>) -> Result<Event, Error>,
    ) -> Result<(), Error> {
        let now = self.now();
        self.store.transact(|books| {
            once(books, id, request, |books| {
                Ok(Draft { id, at: now, recorded_at: now, request, event: event(books)? })
            })
        })
    }
}

/// Writes a draft unless its id was written before.
fn once(
    books: &Books<'_>,
    id: Uuid,
    request: Hash,
    draft: impl FnOnce(&Books<'_>) -> Result<Draft, Error>,
) -> Result<(), Error> {
    match books.request_of(id)? {
        Some(before) if before == request => Ok(()),
        Some(_) => Err(Refusal::IdReused.into()),
        None => books.append(draft(books)?),
    }
}
