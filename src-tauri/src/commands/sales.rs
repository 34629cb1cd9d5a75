//! Selling.

use crate::state::App;
use crate::wire::{Basket, Failure, Finish, Quote, Refund, Return, SaleRow, SaleView, Selling, Undo};
use crate::{read, show};
use tauri::State;
use uuid::Uuid;

#[tauri::command(async)]
pub fn selling(app: State<'_, App>) -> Result<Selling, Failure> {
    app.with(show::selling)
}

#[tauri::command(async)]
pub fn basket_set(app: State<'_, App>, basket: Basket) -> Result<Quote, Failure> {
    app.with(|fair, words| Ok(show::quote(&fair.set_basket(&read::basket(basket))?, words)))
}

#[tauri::command(async)]
pub fn sale_finish(app: State<'_, App>, request: Finish) -> Result<Selling, Failure> {
    app.with(|fair, words| {
        fair.finish_basket(request.sale)?;
        show::selling(fair, words)
    })
}

#[tauri::command(async)]
pub fn basket_park(app: State<'_, App>) -> Result<Selling, Failure> {
    app.with(|fair, words| {
        fair.park_basket()?;
        show::selling(fair, words)
    })
}

#[tauri::command(async)]
pub fn basket_resume(app: State<'_, App>, sale: Uuid) -> Result<Selling, Failure> {
    app.with(|fair, words| {
        fair.resume_basket(sale)?;
        show::selling(fair, words)
    })
}

#[tauri::command(async)]
pub fn sale_undo(app: State<'_, App>, request: Undo) -> Result<Selling, Failure> {
    app.with(|fair, words| {
        fair.undo_sale(request.id, request.sale)?;
        show::selling(fair, words)
    })
}

#[tauri::command(async)]
pub fn sale_list(app: State<'_, App>) -> Result<Vec<SaleRow>, Failure> {
    app.with(|fair, words| {
        let latest = fair.sessions()?.last().map(|session| session.number);
        let sales = fair.sales(latest)?;
        Ok(sales.iter().rev().map(|row| show::sale_row(row, words)).collect())
    })
}

#[tauri::command(async)]
pub fn sale_view(app: State<'_, App>, sale: Uuid) -> Result<SaleView, Failure> {
    app.with(|fair, words| Ok(show::sale_view(&fair.sale(sale)?, words)))
}

#[tauri::command(async)]
pub fn return_quote(app: State<'_, App>, request: Return) -> Result<Refund, Failure> {
    app.with(|fair, words| show::refund(fair.quote_return(&read::giving_back(&request)?)?, words))
}

#[tauri::command(async)]
pub fn return_make(app: State<'_, App>, request: Return) -> Result<SaleView, Failure> {
    app.with(|fair, words| Ok(show::sale_view(&fair.give_back(&read::giving_back(&request)?)?, words)))
}
