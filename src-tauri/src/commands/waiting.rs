//! What waits: orders to be picked up, turns for services.

use crate::show;
use crate::state::App;
use crate::wire::{CancelOrder, Failure, OrderGivenUp, Selling, SetTurn, WaitingView};
use feriante_core::domain::queue::TurnState;
use feriante_core::domain::tender::Means;
use feriante_core::fair::CancelRequest;
use tauri::State;
use uuid::Uuid;

#[tauri::command(async)]
pub fn waiting_view(app: State<'_, App>) -> Result<WaitingView, Failure> {
    app.with(|fair, words| show::waiting(fair, words))
}

#[tauri::command(async)]
pub fn order_pick_up(app: State<'_, App>, order: Uuid) -> Result<Selling, Failure> {
    app.with(|fair, words| {
        fair.pick_up(order)?;
        show::selling(fair, words)
    })
}

#[tauri::command(async)]
pub fn order_cancel(app: State<'_, App>, request: CancelOrder) -> Result<OrderGivenUp, Failure> {
    app.with_lead(|fair, words| {
        let means = Means::from_word(&request.means);
        let request = CancelRequest { id: request.id, order: request.order, means };
        // Chosen out of the drawer as it is before they leave it.
        let refund = show::refund(fair, fair.quote_cancel(&request)?, words)?;
        fair.cancel_order(&request)?;
        Ok(OrderGivenUp { refund, waiting: show::waiting(fair, words)? })
    })
}

#[tauri::command(async)]
pub fn turn_charge(app: State<'_, App>, sale: Uuid) -> Result<Selling, Failure> {
    app.with(|fair, words| {
        fair.charge_turn(sale)?;
        show::selling(fair, words)
    })
}

#[tauri::command(async)]
pub fn turn_set(app: State<'_, App>, request: SetTurn) -> Result<WaitingView, Failure> {
    app.with(|fair, words| {
        fair.set_turn(request.sale, TurnState::from_word(&request.state).unwrap_or(TurnState::Waiting))?;
        show::waiting(fair, words)
    })
}
