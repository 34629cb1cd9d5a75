//! Participants: see, add, change, retire.

use super::Fair;
use crate::domain::event::Event;
use crate::domain::participant::{Participant, alias};
use crate::domain::refusal::Refusal;
use crate::error::Error;
use crate::journal::Hash;
use crate::journal::chain::fingerprint;
use crate::store::Books;
use serde_json::json;
use uuid::Uuid;

impl Fair {
    /// All of them, active or not, by alias as Spanish sorts.
    pub fn participants(&self) -> Result<Vec<Participant>, Error> {
        self.store.read(|books| books.participants())
    }

    /// Adds a participant, or changes or retires the one of this id. What is so already writes nothing.
    pub fn set_participant(&mut self, id: Uuid, participant: &Participant) -> Result<(), Error> {
        if self.participants()?.contains(participant) {
            return Ok(());
        }
        self.once(id, participant_fingerprint(participant), |books| participant_event(books, participant))
    }
}

pub(crate) fn participant_fingerprint(who: &Participant) -> Hash {
    let content = json!([who.id, who.alias, who.color.word(), who.pictogram, who.active]);
    fingerprint("participant", &content)
}

/// The event of a participant added or changed, or a refusal: the alias is hers alone.
pub(crate) fn participant_event(books: &Books<'_>, who: &Participant) -> Result<Event, Error> {
    let who = Participant { alias: alias(&who.alias)?, ..who.clone() };
    let same = |other: &Participant| other.alias.to_lowercase() == who.alias.to_lowercase();
    if books.participants()?.iter().any(|other| other.id != who.id && same(other)) {
        return Err(Refusal::AliasTaken { alias: who.alias }.into());
    }
    Ok(Event::ParticipantSet(who))
}
