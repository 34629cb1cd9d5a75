//! The selling screen: the basket, from the first tap to the last.

use crate::state::App;
use crate::wire::{
    Amount, Basket, Failure, Finish, OrderChoices, OtherProduct, Quote, Return, Selling, Shelf, Undo,
    UndoOrder,
};
use crate::{read, show};
use feriante_core::Error;
use feriante_core::domain::fair::Lang;
use feriante_core::domain::refusal::Refusal;
use feriante_core::domain::role::Role;
use feriante_core::fair::Fair;
use feriante_core::l10n::{Words, parse_amount};
use tauri::State;
use uuid::Uuid;

#[tauri::command(async)]
pub fn selling(app: State<'_, App>) -> Result<Selling, Failure> {
    app.with(show::selling)
}

#[tauri::command(async)]
pub fn shelf(app: State<'_, App>) -> Result<Shelf, Failure> {
    app.with(show::shelf)
}

#[tauri::command(async)]
pub fn basket_set(app: State<'_, App>, basket: Basket) -> Result<Quote, Failure> {
    app.with(|fair, words| {
        let quote = fair.set_basket(&read::basket(basket))?;
        show::quote(fair, &quote, words)
    })
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
pub fn basket_turn(app: State<'_, App>) -> Result<Selling, Failure> {
    app.with(|fair, words| {
        fair.take_turn()?;
        show::selling(fair, words)
    })
}

/// Who acts: whoever is at the screen, or the till lead who gives her PIN for this one thing.
fn acting(fair: &mut Fair, at_the_screen: Role, pin: Option<&str>) -> Result<Role, Error> {
    match pin {
        Some(pin) => fair.check_lead(pin).map(|()| Role::Lead),
        None => Ok(at_the_screen),
    }
}

/// Allows what is taken off the open basket: by the till lead's PIN, or by whoever is more than a seller.
#[tauri::command(async)]
pub fn basket_allow(app: State<'_, App>, pin: Option<String>) -> Result<Quote, Failure> {
    let role = app.role();
    app.with(|fair, words| {
        if acting(fair, role, pin.as_deref())? == Role::Seller {
            return Err(Refusal::DiscountNeedsLead.into());
        }
        let quote = fair.allow_discount()?;
        show::quote(fair, &quote, words)
    })
}

#[tauri::command(async)]
pub fn order_choices(app: State<'_, App>) -> Result<OrderChoices, Failure> {
    app.with(|fair, words| Ok(show::order_choices(fair.basket()?.total, fair.now(), words)))
}

/// A price typed at the till, as the till writes amounts.
#[tauri::command(async)]
pub fn price_shown(app: State<'_, App>, typed: String) -> Result<Amount, Failure> {
    app.tell(|words| Ok(show::amount(parse_amount(&typed)?, words)))
}

#[tauri::command(async)]
pub fn other_product(app: State<'_, App>, request: OtherProduct) -> Result<Uuid, Failure> {
    let name = |lang| Words::new(lang).text("product-other");
    let names = (name(Lang::Es), name(Lang::En));
    app.with(|fair, _| fair.other(request.id, request.participant, [&names.0, &names.1]))
}

#[tauri::command(async)]
pub fn exchange_begin(app: State<'_, App>, request: Return) -> Result<Selling, Failure> {
    app.with_lead(|fair, words| {
        fair.begin_exchange(&read::giving_back(&request)?)?;
        show::selling(fair, words)
    })
}

#[tauri::command(async)]
pub fn sale_undo(app: State<'_, App>, request: Undo) -> Result<Selling, Failure> {
    let role = app.role();
    app.with(|fair, words| {
        let role = acting(fair, role, request.pin.as_deref())?;
        fair.may_undo(request.id, request.sale, role)?;
        fair.undo_sale(request.id, request.sale)?;
        show::selling(fair, words)
    })
}

#[tauri::command(async)]
pub fn order_undo(app: State<'_, App>, request: UndoOrder) -> Result<Selling, Failure> {
    let role = app.role();
    app.with(|fair, words| {
        fair.may_undo(request.id, request.order, role)?;
        fair.undo_order(request.id, request.order)?;
        show::selling(fair, words)
    })
}
