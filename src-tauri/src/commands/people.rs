//! Participants, earnings, payouts.

use crate::state::App;
use crate::wire::{EarningsView, Failure, Participant, Payout};
use crate::{read, show};
use feriante_core::Error;
use feriante_core::domain::payout::Method;
use feriante_core::fair::{Fair, PayoutRequest};
use feriante_core::l10n::parse_amount;
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

#[tauri::command(async)]
pub fn earnings(app: State<'_, App>) -> Result<EarningsView, Failure> {
    app.with_organizer(|fair, words| Ok(show::earnings(&fair.earnings(None)?, words)))
}

#[tauri::command(async)]
pub fn payout_make(app: State<'_, App>, request: Payout) -> Result<EarningsView, Failure> {
    app.with_organizer(|fair, words| {
        fair.pay_out(&PayoutRequest {
            id: request.id,
            participant: request.participant,
            amount: parse_amount(&request.amount)?,
            method: Method::from_word(&request.method).unwrap_or(Method::Cash),
        })?;
        Ok(show::earnings(&fair.earnings(None)?, words))
    })
}

fn list(fair: &Fair) -> Result<Vec<Participant>, Error> {
    Ok(fair.participants()?.iter().map(show::participant).collect())
}
