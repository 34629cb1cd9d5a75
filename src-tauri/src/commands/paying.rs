//! What participants earned, what is handed to them, and how they part it.

use crate::state::App;
use crate::wire::{EarningsView, Failure, FillJars, JarsView, OwnPage, Payout, TakeBack};
use crate::{read, show};
use feriante_core::domain::payout::{Method, TakeBackReason, fill};
use feriante_core::fair::{JarsRequest, PayoutRequest, TakeBackRequest};
use feriante_core::l10n::parse_amount;
use tauri::State;
use uuid::Uuid;

#[tauri::command(async)]
pub fn earnings(app: State<'_, App>) -> Result<EarningsView, Failure> {
    app.with_organizer(|fair, words| show::earnings(fair, words))
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
        show::earnings(fair, words)
    })
}

#[tauri::command(async)]
pub fn payout_take_back(app: State<'_, App>, request: TakeBack) -> Result<EarningsView, Failure> {
    app.with_organizer(|fair, words| {
        let reason = TakeBackReason::from_word(&request.reason).unwrap_or(TakeBackReason::Other);
        fair.take_back(&TakeBackRequest { id: request.id, payout: request.payout, reason })?;
        show::earnings(fair, words)
    })
}

#[tauri::command(async)]
pub fn own_page(app: State<'_, App>, participant: Uuid) -> Result<OwnPage, Failure> {
    app.with_organizer(|fair, words| show::own_page(fair, participant, words))
}

/// What these jars leave to be parted; nothing is kept.
#[tauri::command(async)]
pub fn jars_look(app: State<'_, App>, request: FillJars) -> Result<JarsView, Failure> {
    app.with_organizer(|fair, words| {
        let profit = fair.statement(request.participant)?.earned.profit;
        Ok(show::jars_view(fill(read::jars(&request)?, profit)?, profit, words)?)
    })
}

#[tauri::command(async)]
pub fn jars_fill(app: State<'_, App>, request: FillJars) -> Result<OwnPage, Failure> {
    app.with_organizer(|fair, words| {
        fair.fill_jars(&JarsRequest { id: request.id, jars: read::jars(&request)? })?;
        show::own_page(fair, request.participant, words)
    })
}
