//! Things made to order: lines agreed today, a deposit, and a time to pick them up. A deposit is money owed
//! until the goods are handed over; only then is it a sale.

use super::money::{Money, Percent};
use super::participant::words;
use super::refusal::Refusal;
use super::sale::{Line, Pieces, total};
use super::tender::{Settlement, Tenders, settle};
use super::wallets::WalletTexts;
use crate::views::Moment;
use uuid::Uuid;

words! {
    /// Where an order stands.
    OrderState { Waiting = "waiting", PickedUp = "picked_up", Cancelled = "cancelled" }
}

/// An order as the journal keeps it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Order {
    /// Counts from 1 on each till, apart from the numbers of sales.
    pub number: u32,
    /// The session whose drawer took the deposit.
    pub session: u32,
    /// At least one, on the terms of the day it was ordered.
    pub lines: Vec<Line>,
    /// The fair's part, frozen.
    pub fund_percent: Percent,
    /// The donated part, frozen.
    pub donated_percent: Percent,
    /// When it will be ready.
    pub pickup: Moment,
    /// What the deposit was to be.
    pub asked: Money,
    /// Cash handed over and exact wallet amounts.
    pub offered: Tenders,
    /// The last digits of a wallet's operation, if the till noted them.
    pub codes: WalletTexts,
    /// Notes and coins that crossed the counter.
    pub pieces: Pieces,
}

impl Order {
    /// The sum of the lines.
    pub fn total(&self) -> Result<Money, Refusal> {
        total(&self.lines)
    }

    /// What was kept of the deposit and handed back; what cash can't pay of it is not asked for.
    pub fn settlement(&self) -> Result<Settlement, Refusal> {
        settle(self.asked, self.offered, Tenders::default())
    }
}

/// Checks an order before it is taken.
pub fn take(order: Order, now: Moment) -> Result<Order, Refusal> {
    if order.lines.is_empty() {
        return Err(Refusal::BasketEmpty);
    }
    let total = order.total()?;
    if order.asked > total {
        return Err(Refusal::DepositAboveTotal { total });
    }
    in_time(order.pickup, now)?;
    order.settlement()?;
    Ok(order)
}

/// Nobody picks up what is ordered now at a time that has passed.
pub fn in_time(pickup: Moment, now: Moment) -> Result<(), Refusal> {
    if pickup < now { Err(Refusal::PickupPast) } else { Ok(()) }
}

/// An order that will not be picked up: its deposit goes back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OrderCancelled {
    /// Which.
    pub order: Uuid,
    /// The session whose drawer pays the deposit back.
    pub session: u32,
    /// The deposit, by the means it was paid with.
    pub deposit: Tenders,
    /// What goes back, by means; together as much as the deposit.
    pub refund: Tenders,
}
