//! The till lead: whoever knows a PIN that the organizer sets for the fair.

use super::Fair;
use super::patience::wrong_before;
use crate::domain::event::Event;
use crate::domain::refusal::Refusal;
use crate::error::Error;
use crate::journal::chain::fingerprint;
use crate::keys::PinHash;
use serde_json::json;
use uuid::Uuid;

impl Fair {
    /// Has the till lead a PIN? Without one, sellers return and count.
    pub fn has_lead(&self) -> Result<bool, Error> {
        Ok(self.store.read(|books| books.lead())?.is_some())
    }

    /// Sets her PIN, of four to six digits, or removes it. The journal says that it was so and not the PIN.
    pub fn set_lead_pin(&mut self, id: Uuid, pin: Option<&str>) -> Result<(), Error> {
        let hash = pin.map(PinHash::new).transpose()?;
        // Without the PIN: a fingerprint of a few digits would tell them.
        let request = fingerprint("lead-pin", &json!(pin.is_some()));
        self.once(id, request, |books| {
            books.set_lead(hash.as_ref())?;
            Ok(if hash.is_some() { Event::LeadSet } else { Event::LeadRemoved })
        })
    }

    /// Is this the till lead's PIN? Wrong ones meet a growing wait of their own that survives a restart; a blank is
    /// no try.
    pub fn check_lead(&mut self, pin: &str) -> Result<(), Error> {
        if pin.trim().is_empty() {
            return Err(Refusal::PinMissing.into());
        }
        let now = self.now();
        let (lead, before) = self.store.read(|books| Ok((books.lead()?, books.wrong_pins()?)))?;
        let lead = lead.ok_or(Refusal::LeadNotSet)?;
        let wrong = wrong_before(before, now)?;
        // Counted before it is tried: a program that is killed meanwhile has counted it all the same.
        self.store.transact(|books| books.set_wrong_pins(wrong + 1, now))?;
        if !lead.matches(pin) {
            return Err(Refusal::PinWrong.into());
        }
        self.store.transact(|books| books.set_wrong_pins(0, now))
    }
}
