//! Participants.

use crate::state::App;
use crate::wire::{Failure, Participant};
use crate::{read, show};
use feriante_core::Error;
use feriante_core::fair::Fair;
use tauri::State;
use uuid::Uuid;

#[tauri::command(async)]
pub fn participant_list(app: State<'_, App>) -> Result<Vec<Participant>, Failure> {
    app.with_organizer(|fair, _| list(fair))
}

#[tauri::command(async)]
pub fn participant_save(app: State<'_, App>, participant: Participant) -> Result<Vec<Participant>, Failure> {
    app.with_organizer(|fair, _| {
        fair.set_participant(Uuid::now_v7(), &read::participant(&participant)?)?;
        list(fair)
    })
}

fn list(fair: &Fair) -> Result<Vec<Participant>, Error> {
    Ok(fair.participants()?.iter().map(show::participant).collect())
}
