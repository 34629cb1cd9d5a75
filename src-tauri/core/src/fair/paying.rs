//! Paying out: hand over, hold in savings, advance, take back, and the jars that a participant fills herself.

use super::earnings::earnings;
use super::till::{open_session, selling_session};
use super::{Fair, JarsRequest, PayoutRequest, TakeBackRequest};
use crate::domain::event::Event;
use crate::domain::money::Money;
use crate::domain::payout::{Method, Payout, TakenBack, fill, pay, up_to_coin};
use crate::domain::refusal::Refusal;
use crate::error::Error;
use crate::store::{Books, PayoutRecord};
use crate::views::{Earned, Paying, PayoutView};
use uuid::Uuid;

impl Fair {
    /// Marks a payout of what is owed or less, or an advance.
    pub fn pay_out(&mut self, request: &PayoutRequest) -> Result<(), Error> {
        let PayoutRequest { participant, amount, method, .. } = *request;
        self.once(request.id, request.fingerprint(), |books| {
            let payout = pay(participant, amount, method, hers(books, participant)?.payable)?;
            // Only the drawer's own advances belong to a session.
            let session = (method == Method::Advance).then(|| out_of_drawer(books, amount)).transpose()?;
            Ok(Event::PayoutMade(Payout { session, ..payout }))
        })
    }

    /// Takes a payout back: it was not made, or not so.
    pub fn take_back(&mut self, request: &TakeBackRequest) -> Result<(), Error> {
        self.once(request.id, request.fingerprint(), |books| {
            let found = books.payouts()?.into_iter().find(|found| found.id == request.payout);
            let PayoutRecord { payout: undone, taken_back_at, .. } = found.ok_or(Refusal::PayoutUnknown)?;
            if taken_back_at.is_some() {
                return Err(Refusal::PayoutTakenBack.into());
            }
            // The money goes back into a drawer that is open now.
            let session = undone.session.map(|_| selling_session(books)).transpose()?;
            let TakeBackRequest { payout, reason, .. } = *request;
            Ok(Event::PayoutTakenBack(TakenBack { payout, undone, session, reason }))
        })
    }

    /// Keeps how she means to part her profit.
    pub fn fill_jars(&mut self, request: &JarsRequest) -> Result<(), Error> {
        self.once(request.id, request.fingerprint(), |books| {
            let profit = hers(books, request.jars.participant)?.profit;
            Ok(Event::JarsFilled(fill(request.jars, profit)?))
        })
    }

    /// What everyone is still to get and what she got, by alias: those in the lists and those who earned something.
    pub fn paying(&self) -> Result<Vec<Paying>, Error> {
        self.store.read(|books| {
            let payouts = books.payouts()?;
            let jars = books.jars()?;
            let mut all = Vec::new();
            for earned in earnings(books, None)?.participants {
                let who = earned.participant.id;
                let hers = payouts.iter().filter(|one| one.payout.participant == who);
                let payouts: Vec<PayoutView> = hers.map(view).collect();
                if !earned.participant.active && earned.sold.is_zero() && payouts.is_empty() {
                    continue;
                }
                let envelope = up_to_coin(earned.payable.max(Money::ZERO))?;
                all.push(Paying { envelope, payouts, jars: jars.get(&who).copied(), earned });
            }
            Ok(all)
        })
    }

    /// Is there a drawer that could pay an advance?
    pub fn can_advance_from_drawer(&self) -> Result<bool, Error> {
        self.store.read(|books| Ok(open_session(books)?.is_some()))
    }
}

/// The open session, whose drawer can pay this. How much it holds is not told: it is counted blind.
fn out_of_drawer(books: &Books<'_>, amount: Money) -> Result<u32, Error> {
    let session = selling_session(books)?;
    if amount > books.balance(Some(session))?.drawer_before_count() {
        return Err(Refusal::AdvanceAboveDrawer.into());
    }
    Ok(session)
}

fn hers(books: &Books<'_>, participant: Uuid) -> Result<Earned, Error> {
    let found = earnings(books, None)?.participants.into_iter().find(|one| one.participant.id == participant);
    Ok(found.ok_or(Refusal::ParticipantUnknown { alias: String::new() })?)
}

fn view(record: &PayoutRecord) -> PayoutView {
    let PayoutRecord { id, payout, at, taken_back_at } = record.clone();
    PayoutView { id, payout, at, taken_back_at }
}
