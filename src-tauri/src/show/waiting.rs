//! What waits: orders to be picked up, turns for services.

use super::{amount, participant};
use crate::wire::{OrderChoices, OrderRow, PickupChoice, PickupDay, TurnRow, WaitingView};
use feriante_core::Error;
use feriante_core::domain::money::Money;
use feriante_core::domain::order::OrderState;
use feriante_core::domain::queue::{TurnPaid, TurnState};
use feriante_core::fair::{Fair, pickup_days, pickups};
use feriante_core::l10n::Words;
use feriante_core::views::{Moment, OrderView, Turn};

/// How many orders and turns are still to be seen to.
pub fn waits(orders: &[OrderView], turns: &[Turn]) -> u32 {
    let orders = orders.iter().filter(|order| is_waiting(order)).count();
    let turns = turns.iter().filter(|turn| is_ahead(turn)).count();
    u32::try_from(orders + turns).unwrap_or(u32::MAX)
}

/// Is an order still to be handed over?
fn is_waiting(order: &OrderView) -> bool {
    order.state == OrderState::Waiting
}

/// Is a turn still to be served?
fn is_ahead(turn: &Turn) -> bool {
    matches!(turn.state, TurnState::Waiting | TurnState::Serving) && turn.paid != TurnPaid::Returned
}

/// The waiting screen: what waits first, what is done last.
pub fn waiting(fair: &Fair, words: &Words) -> Result<WaitingView, Error> {
    let (mut orders, mut turns) = (fair.orders()?, fair.turns()?);
    orders.sort_by_key(|order| !is_waiting(order));
    turns.sort_by_key(|turn| !is_ahead(turn));
    let now = fair.now();
    let (unpaid, owed) = fair.unpaid_turns()?;
    Ok(WaitingView {
        open: fair.open_session()?.is_some(),
        waits: waits(&orders, &turns),
        orders: orders.iter().map(|order| order_row(order, now, words)).collect(),
        turns: turns.iter().map(|turn| turn_row(turn, words)).collect(),
        unpaid: u32::try_from(unpaid).unwrap_or(u32::MAX),
        unpaid_total: amount(owed, words),
    })
}

fn order_row(order: &OrderView, now: Moment, words: &Words) -> OrderRow {
    let what = order.lines.iter().map(|line| {
        let name = words.line_name(&line.product, &line.particulars);
        let told = [vec![format!("{} × {name}", line.quantity)], words.line_details(&line.particulars)];
        told.concat().join(" · ")
    });
    OrderRow {
        order: order.id,
        number: format!("{:03}", order.number),
        pickup: when(order.pickup, now, words),
        late: is_waiting(order) && order.pickup < now,
        what: what.collect(),
        pictogram: order.lines.first().map(|line| line.product.pictogram.clone()).unwrap_or_default(),
        total: amount(order.total, words),
        deposit: amount(order.deposit.total().unwrap_or_default(), words),
        balance: amount(order.balance, words),
        state: order.state.word().to_owned(),
    }
}

fn turn_row(turn: &Turn, words: &Words) -> TurnRow {
    TurnRow {
        number: turn.number,
        sale: turn.sale,
        service: words.product(&turn.product),
        pictogram: turn.product.pictogram.clone(),
        server: turn.server.as_ref().map(participant),
        minutes: turn.minutes,
        wait: turn.wait,
        since: words.time(turn.taken_at),
        paid: turn.paid.word().to_owned(),
        state: turn.state.word().to_owned(),
    }
}

/// What ordering offers for a total.
pub fn order_choices(total: Money, now: Moment, words: &Words) -> OrderChoices {
    let choice = |at: Moment| PickupChoice { at: at.to_rfc3339(), text: when(at, now, words) };
    let half = Money::new(total.centimos() / 2).down_to_coin();
    let days = pickup_days(now).into_iter().enumerate().map(|(ahead, at)| PickupDay {
        day: at.date_naive().to_string(),
        text: match ahead {
            0 => words.text("order-day-today"),
            1 => words.text("order-day-tomorrow"),
            _ => words.near_day(at),
        },
    });
    OrderChoices {
        pickups: pickups(now).into_iter().map(choice).collect(),
        days: days.collect(),
        half: amount(half, words),
    }
}

/// A time of today by the clock; of another day with that day.
fn when(at: Moment, now: Moment, words: &Words) -> String {
    match at.date_naive().signed_duration_since(now.date_naive()).num_days() {
        0 => words.time(at),
        1 => words.with("time-tomorrow", &[("time", &words.time(at))]),
        _ => words.moment(at),
    }
}
