//! What was sold, and what comes back.

use crate::state::App;
use crate::wire::{Failure, Refund, Return, SaleRow, SaleView};
use crate::{read, show};
use tauri::State;
use uuid::Uuid;

#[tauri::command(async)]
pub fn sale_list(app: State<'_, App>) -> Result<Vec<SaleRow>, Failure> {
    app.with(|fair, words| show::sale_rows(fair, words))
}

#[tauri::command(async)]
pub fn sale_view(app: State<'_, App>, sale: Uuid) -> Result<SaleView, Failure> {
    app.with(|fair, words| Ok(show::sale_view(&fair.sale(sale)?, words)))
}

#[tauri::command(async)]
pub fn return_quote(app: State<'_, App>, request: Return) -> Result<Refund, Failure> {
    app.with_lead(|fair, words| show::refund(fair, fair.quote_return(&read::giving_back(&request)?)?, words))
}

#[tauri::command(async)]
pub fn return_make(app: State<'_, App>, request: Return) -> Result<SaleView, Failure> {
    app.with_lead(|fair, words| Ok(show::sale_view(&fair.give_back(&read::giving_back(&request)?)?, words)))
}
