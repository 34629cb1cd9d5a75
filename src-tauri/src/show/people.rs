//! Participants.

use crate::wire::Participant;
use feriante_core::domain::participant;

/// A participant.
pub fn participant(who: &participant::Participant) -> Participant {
    Participant {
        id: who.id,
        alias: who.alias.clone(),
        color: who.color.word().to_owned(),
        pictogram: who.pictogram.clone(),
        active: who.active,
    }
}
