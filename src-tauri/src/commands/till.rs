//! The till's day.

use crate::state::App;
use crate::wire::{CountSum, Counted, DayView, Failure, FairView, MoveCash, OpenTill, Session};
use crate::{read, show};
use feriante_core::domain::money::Money;
use feriante_core::domain::refusal::Refusal;
use feriante_core::domain::role::Role;
use feriante_core::domain::session::{Direction, MoveReason};
use feriante_core::fair::{MoveRequest, OpenRequest, count_drawer};
use feriante_core::l10n::parse_amount;
use tauri::State;

#[tauri::command(async)]
pub fn till_open(app: State<'_, App>, request: OpenTill) -> Result<FairView, Failure> {
    let role = app.role();
    app.with(|fair, words| {
        let pieces = read::piles(&request.pieces)?;
        let float = if pieces.is_empty() { parse_amount(&request.float)? } else { sum(&request.pieces)? };
        fair.open_till(&OpenRequest { id: request.id, at: None, float, pieces })?;
        show::fair(fair, &app.home, role, words)
    })
}

#[tauri::command(async)]
pub fn till_move(app: State<'_, App>, request: MoveCash) -> Result<(), Failure> {
    app.with_lead(|fair, _| {
        let direction = Direction::from_word(&request.direction).unwrap_or(Direction::Out);
        let reason = MoveReason::from_word(&request.reason).unwrap_or(MoveReason::Other);
        let amount = parse_amount(&request.amount)?;
        fair.move_cash(&MoveRequest::plain(request.id, direction, amount, reason))
    })
}

#[tauri::command(async)]
pub fn till_count(app: State<'_, App>, pieces: Vec<Counted>) -> Result<CountSum, Failure> {
    app.tell(|words| Ok(CountSum { total: show::amount(sum(&pieces)?, words) }))
}

/// None to whoever sells, until it is counted: from its figures anybody could work out what the drawer should hold.
#[tauri::command(async)]
pub fn day_view(app: State<'_, App>, session: Option<u32>) -> Result<Option<DayView>, Failure> {
    let organizer = app.role() == Role::Organizer;
    app.with(|fair, words| {
        let day = show::day(fair, session, words)?;
        Ok(Some(day).filter(|day| organizer || day.counted.is_some()))
    })
}

#[tauri::command(async)]
pub fn session_list(app: State<'_, App>) -> Result<Vec<Session>, Failure> {
    app.with(|fair, words| Ok(fair.sessions()?.iter().map(|one| show::session(one, words)).collect()))
}

fn sum(pieces: &[Counted]) -> Result<Money, Refusal> {
    count_drawer(pieces.iter().map(|piece| (piece.value, piece.count.as_str())))
}
