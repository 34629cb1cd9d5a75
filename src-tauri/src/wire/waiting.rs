//! What waits: orders to be picked up, turns for services.

use super::{Amount, Participant, Refund};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

/// The waiting screen.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub struct WaitingView {
    /// Is a till open to hand over and to be paid at?
    pub open: bool,
    /// How many orders and turns wait or are being served.
    pub waits: u32,
    /// Orders, the one to be picked up first first; those done come last.
    pub orders: Vec<OrderRow>,
    /// Turns of the open session, and what earlier ones left; those done come last.
    pub turns: Vec<TurnRow>,
    /// How many turns nobody has paid, of whoever has not left.
    pub unpaid: u32,
    /// What those come to.
    pub unpaid_total: Amount,
}

/// An order.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub struct OrderRow {
    /// Its id.
    pub order: Uuid,
    /// `012`.
    pub number: String,
    /// When it will be ready.
    pub pickup: String,
    /// Is that time past, and it still waits?
    pub late: bool,
    /// What was ordered, line by line.
    pub what: Vec<String>,
    /// Its pictogram.
    pub pictogram: String,
    /// The sum of the lines.
    pub total: Amount,
    /// Paid already.
    pub deposit: Amount,
    /// Still to pay.
    pub balance: Amount,
    /// Where it stands.
    #[ts(type = "'waiting' | 'picked_up' | 'cancelled'")]
    pub state: String,
}

/// A turn.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub struct TurnRow {
    /// Its number, called out.
    pub number: u32,
    /// The sale that pays for it: made already, or a basket that waits.
    pub sale: Uuid,
    /// The service.
    pub service: String,
    /// Its pictogram.
    pub pictogram: String,
    /// Who serves, when that is chosen.
    pub server: Option<Participant>,
    /// Minutes it takes.
    pub minutes: u32,
    /// Minutes until it begins.
    pub wait: u32,
    /// Since when, `3:04 p. m.`
    pub since: String,
    /// Does its money stand in the books?
    #[ts(type = "'paid' | 'due' | 'returned'")]
    pub paid: String,
    /// Where it stands.
    #[ts(type = "'waiting' | 'serving' | 'done' | 'gone'")]
    pub state: String,
}

/// Gives an order up.
#[derive(Clone, Debug, Deserialize, TS)]
#[ts(export)]
pub struct CancelOrder {
    /// Made by the window before it asks.
    pub id: Uuid,
    /// Which.
    pub order: Uuid,
    /// The deposit goes back in cash or by wallet.
    #[ts(type = "'cash' | 'yape' | 'plin'")]
    pub means: String,
}

/// An order was given up.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub struct OrderGivenUp {
    /// To hand back of its deposit.
    pub refund: Refund,
    /// What waits now.
    pub waiting: WaitingView,
}

/// Says where a turn stands.
#[derive(Clone, Debug, Deserialize, TS)]
#[ts(export)]
pub struct SetTurn {
    /// `TurnRow.sale`.
    pub sale: Uuid,
    /// Where it stands.
    #[ts(type = "'waiting' | 'serving' | 'done' | 'gone'")]
    pub state: String,
}

/// A time to pick an order up.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub struct PickupChoice {
    /// To send.
    pub at: String,
    /// `hoy 5:30 p. m.`
    pub text: String,
}

/// A day to pick an order up.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub struct PickupDay {
    /// To send, with `T` and the time after it: `2023-12-05`.
    pub day: String,
    /// `Hoy`, `Mañana`, `jueves 7`
    pub text: String,
}

/// What ordering offers.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub struct OrderChoices {
    /// Times to pick up, the soonest first.
    pub pickups: Vec<PickupChoice>,
    /// Days, from today on.
    pub days: Vec<PickupDay>,
    /// Half of the total, in whole coins: what is usually asked for.
    pub half: Amount,
}

/// Something that is not in the catalogue.
#[derive(Clone, Debug, Deserialize, TS)]
#[ts(export)]
pub struct OtherProduct {
    /// Made by the window before it asks.
    pub id: Uuid,
    /// Whose; none is the fair's fund.
    pub participant: Option<Uuid>,
}
