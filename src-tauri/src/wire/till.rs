//! The till's day: open, move cash, count, close, report.

use super::Amount;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

/// A session of the till.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub struct Session {
    /// Counts from 1.
    pub number: u32,
    /// `5 dic. 2023, 9:00 a. m.`
    pub opened_at: String,
    /// The same, once closed.
    pub closed_at: Option<String>,
}

/// Opens the till.
#[derive(Clone, Debug, Deserialize, TS)]
#[ts(export)]
pub struct OpenTill {
    /// Made by the window before it asks.
    pub id: Uuid,
    /// As typed; not looked at when it was counted by denomination.
    pub float: String,
    /// How many of each note and coin, when it was counted so; else empty.
    pub pieces: Vec<Counted>,
}

/// Moves cash without a sale.
#[derive(Clone, Debug, Deserialize, TS)]
#[ts(export)]
pub struct MoveCash {
    /// Made by the window before it asks.
    pub id: Uuid,
    /// Into the drawer, or out of it?
    #[ts(type = "'in' | 'out'")]
    pub direction: String,
    /// As typed.
    pub amount: String,
    /// Why.
    #[ts(type = "'change' | 'supplies' | 'other'")]
    pub reason: String,
}

/// So many of one note or coin.
#[derive(Clone, Debug, Deserialize, TS)]
#[ts(export)]
pub struct Counted {
    /// In céntimos.
    #[ts(type = "number")]
    pub value: i64,
    /// As typed; blank is none.
    pub count: String,
}

/// The running sum of a count.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub struct CountSum {
    /// The sum of the pieces.
    pub total: Amount,
}

/// The day's figures.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub struct DayView {
    /// Of the whole fair, or of this session.
    pub session: Option<Session>,
    /// Sales made.
    pub sales: u32,
    /// Returns made.
    pub returns: u32,
    /// Quantity x price.
    pub gross: Amount,
    /// Taken off.
    pub discounts: Amount,
    /// Given back.
    pub returned: Amount,
    /// What is left.
    pub net: Amount,
    /// Rounded off cash.
    pub rounding: Amount,
    /// Kept in cash.
    pub cash: Amount,
    /// Kept through Yape.
    pub yape: Amount,
    /// Kept through Plin.
    pub plin: Amount,
    /// At the start.
    pub float: Amount,
    /// Deposits of orders in cash: owed, not earned; of one session, those it took less those it used up.
    pub deposits: Amount,
    /// What giving deposits back by another means added to the cash, or took from it; none: nothing.
    pub swapped: Option<Amount>,
    /// What orders left at Yape, beside sales; none: nothing.
    pub orders_yape: Option<Amount>,
    /// The same at Plin.
    pub orders_plin: Option<Amount>,
    /// Put in.
    pub put_in: Amount,
    /// Taken out.
    pub taken_out: Amount,
    /// What the drawer should hold; hidden until it is counted.
    pub expected: Option<Amount>,
    /// Counted, once closed.
    pub counted: Option<Amount>,
    /// counted - expected, once closed.
    pub difference: Option<Amount>,
    /// Its size, without a sign.
    pub size: Option<Amount>,
    /// Sales of S/ 5.00 or less: how many.
    pub small_sales: u32,
    /// And what they come to.
    pub small_total: Amount,
}
