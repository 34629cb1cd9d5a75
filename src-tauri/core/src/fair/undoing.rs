//! Undoing what was just done. For a moment anybody may; later it is money given back.

use super::{Fair, ReturnRequest, sales, till};
use crate::domain::giving_back::Reason;
use crate::domain::refusal::Refusal;
use crate::domain::role::Role;
use crate::domain::tender::Tenders;
use crate::error::Error;
use crate::store::Books;
use crate::views::{Moment, SaleView};
use chrono::TimeDelta;
use uuid::Uuid;

/// The window offers undoing for ten seconds, in seconds; a tap in the last of them is still on its way.
const SOON: i64 = 15;

impl Fair {
    /// May whoever is there undo a sale or an order with this request? The one made just now anybody may; an older one
    /// is money given back, which the till lead does where she has a PIN. Asked again, it is answered as before.
    pub fn may_undo(&self, id: Uuid, made: Uuid, role: Role) -> Result<(), Error> {
        let now = self.now();
        let free =
            self.store.read(|books| Ok(books.request_of(id)?.is_some() || just_made(books, made, now)?))?;
        if !free {
            role.may(Role::Lead, self.has_lead()?)?;
        }
        Ok(())
    }

    /// Undoes the last sale of the open session: all that is kept of it goes back by the means that paid.
    pub fn undo_sale(&mut self, id: Uuid, sale: Uuid) -> Result<SaleView, Error> {
        let now = self.now();
        self.store.transact(|books| {
            if books.request_of(id)?.is_none() {
                let session = till::selling_session(books)?;
                if books.last_sale(session)?.map(|last| last.id) != Some(sale) {
                    // A closed till keeps what it sold: goods of it come back as a return.
                    let frozen = books.sale(sale)?.filter(|found| found.session != session);
                    let frozen = frozen.map(|found| Refusal::SaleFrozen { number: found.number });
                    return Err(frozen.unwrap_or(Refusal::NothingToUndo).into());
                }
                let request = undoing(books, id, sale)?;
                sales::record_return(books, &request, now)?;
            }
            sales::view(books, sale)
        })
    }

    /// What undoing a sale would give back, in céntimos by means; nothing of one that is undone. Nothing is kept.
    pub fn quote_undo(&self, sale: Uuid) -> Result<Tenders, Error> {
        self.store.read(|books| match undoing(books, Uuid::nil(), sale) {
            Ok(request) => Ok(sales::giving_back(books, &request)?.refund),
            Err(Error::Refused(Refusal::NothingToUndo)) => Ok(Tenders::default()),
            Err(error) => Err(error),
        })
    }
}

/// A clock that was set back tells nothing: then it is as if it were long ago.
fn just_made(books: &Books<'_>, made: Uuid, now: Moment) -> Result<bool, Error> {
    let at = match books.sale(made)? {
        Some(sale) => Some(sale.at),
        None => books.order(made)?.map(|order| order.at),
    };
    let age = at.map(|at| now - at);
    Ok(age.is_some_and(|age| age >= TimeDelta::zero() && age <= TimeDelta::seconds(SOON)))
}

fn undoing(books: &Books<'_>, id: Uuid, sale: Uuid) -> Result<ReturnRequest, Error> {
    let kept = books.kept(&sales::found(books, sale)?)?;
    let lines: Vec<(u32, u32)> = (0..)
        .zip(&kept.lines)
        .map(|(place, (_, kept))| (place, *kept))
        .filter(|(_, kept)| *kept > 0)
        .collect();
    if lines.is_empty() {
        return Err(Refusal::NothingToUndo.into());
    }
    Ok(ReturnRequest { id, at: None, sale, lines, means: None, reason: Reason::Mistake })
}
