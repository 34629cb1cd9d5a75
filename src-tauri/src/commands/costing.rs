//! Costing sheets: see one, try one out, keep one.

use super::catalog::list;
use crate::state::App;
use crate::wire::{Costing, CostingAnswer, CostingForm, CostingSave, CostingSaved, Failure};
use crate::{read, show};
use feriante_core::fair::CostingRequest;
use feriante_core::l10n::parse_amount;
use tauri::State;
use uuid::Uuid;

#[tauri::command(async)]
pub fn costing_view(app: State<'_, App>, product: Uuid) -> Result<CostingForm, Failure> {
    app.with_organizer(|fair, words| show::costing_form(fair, product, words))
}

/// What a sheet would say of a price, as typed. Nothing is kept.
#[tauri::command(async)]
pub fn costing_quote(app: State<'_, App>, costing: Costing, price: &str) -> Result<CostingAnswer, Failure> {
    app.with_organizer(|fair, words| {
        let sheet = read::costing(&costing)?;
        let answer = fair.quote_costing(&sheet, parse_amount(price)?)?;
        Ok(show::costing_answer(sheet.pieces, &answer, words))
    })
}

#[tauri::command(async)]
pub fn costing_save(app: State<'_, App>, request: CostingSave) -> Result<CostingSaved, Failure> {
    app.with_organizer(|fair, words| {
        let sheet = read::costing(&request.costing)?;
        let product = sheet.product;
        fair.set_costing(&CostingRequest { id: request.id, sheet, use_cost: request.use_cost })?;
        Ok(CostingSaved { form: show::costing_form(fair, product, words)?, rows: list(fair, words)? })
    })
}
