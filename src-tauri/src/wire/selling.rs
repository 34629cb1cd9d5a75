//! The selling screen.

use super::{Amount, Category, Participant, Piece, Quote, Session};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

/// What can be sold, as it stands on the table. It is told apart from [`Selling`], so that the next customer's screen
/// does not wait for two thousand products.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub struct Shelf {
    /// Chips, in order.
    pub categories: Vec<Category>,
    /// Tiles, in order.
    pub tiles: Vec<Tile>,
}

/// All that the selling screen needs at once, beside the [`Shelf`].
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub struct Selling {
    /// The open session; none: open the till first.
    pub session: Option<Session>,
    /// The open basket.
    pub quote: Quote,
    /// The sale made last in this session, to undo.
    pub last: Option<LastSale>,
    /// Note and coin buttons, the largest first.
    pub pieces: Vec<Piece>,
    /// Is small change running out, as far as is known?
    pub change_low: bool,
    /// The order made last, when that came after the last sale.
    pub last_order: Option<LastOrder>,
    /// How many orders and turns wait or are being served.
    pub waits: u32,
    /// Whose a thing of open price may be.
    pub makers: Vec<Participant>,
    /// Baskets that wait, the one that waits longest first.
    pub parked: Vec<Parked>,
}

/// A basket that waits while another customer is served.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub struct Parked {
    /// The id its sale will have; to resume it.
    pub sale: Uuid,
    /// Its turn, when it waits for a service.
    pub turn: Option<u32>,
    /// Since when, `3:04 p. m.`
    pub since: String,
    /// How many pieces.
    pub pieces: u32,
    /// What it comes to.
    pub total: Amount,
    /// Of its lines, in order.
    pub pictograms: Vec<String>,
}

/// A product to tap.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub struct Tile {
    /// The product.
    pub product: Uuid,
    /// Its code, for searching.
    pub sku: String,
    /// In the language shown.
    pub name: String,
    /// Both names and the code, without accents and in lower case, for searching.
    pub search: String,
    /// The category's key.
    pub category: String,
    /// Its pictogram.
    pub pictogram: String,
    /// The hash of its photograph, shown instead of the pictogram.
    pub photo: Option<String>,
    /// Price of one.
    pub price: Amount,
    /// Is its price typed at each sale?
    pub open_price: bool,
    /// `6 × 5`: so many for the price of fewer.
    pub bundle: Option<String>,
    /// Left, when it runs low (5 or fewer) or out; it never blocks.
    #[ts(type = "number | null")]
    pub left: Option<i64>,
}

/// The sale made last.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub struct LastSale {
    /// Its id.
    pub sale: Uuid,
    /// `0142`.
    pub number: String,
    /// What was charged for it: its total, rounded to the coins there are.
    pub total: Amount,
    /// Handed back.
    pub change: Amount,
    /// The means used, in order: `cash`, `yape`, `plin`.
    pub means: Vec<String>,
    /// What undoing it gives back, by means; empty once it is undone.
    pub back: Vec<Part>,
    /// Its turn, when it pays for a service.
    pub turn: Option<u32>,
    /// What was handed back, maybe nothing, as goods came back for it; none: it took the place of no goods.
    pub exchange: Option<Amount>,
    /// Undone already, or brought back whole?
    pub undone: bool,
    /// Was what is gone of it brought back, and its money given back then?
    pub returned: bool,
}

/// A part of a payment.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub struct Part {
    /// By which means.
    #[ts(type = "'cash' | 'yape' | 'plin'")]
    pub means: String,
    /// How much.
    pub amount: Amount,
}

/// The order made last.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub struct LastOrder {
    /// Its id.
    pub order: Uuid,
    /// `012`.
    pub number: String,
    /// When it will be ready.
    pub pickup: String,
    /// Still to pay.
    pub balance: Amount,
    /// Paid of it before.
    pub deposit: Amount,
    /// The means that paid it, in order: `cash`, `yape`, `plin`.
    pub means: Vec<String>,
    /// Handed back of the cash that was handed over for it.
    pub change: Amount,
    /// Undone, or given up otherwise?
    pub cancelled: bool,
}

/// Finishes the open basket.
#[derive(Clone, Debug, Deserialize, TS)]
#[ts(export)]
pub struct Finish {
    /// `Quote.sale`.
    pub sale: Uuid,
}

/// Undoes the last sale.
#[derive(Clone, Debug, Deserialize, TS)]
#[ts(export)]
pub struct Undo {
    /// Made by the window before it asks.
    pub id: Uuid,
    /// `LastSale.sale`.
    pub sale: Uuid,
    /// The till lead's, where an older sale takes it and whoever asks is a seller.
    pub pin: Option<String>,
}

/// Undoes the last order.
#[derive(Clone, Debug, Deserialize, TS)]
#[ts(export)]
pub struct UndoOrder {
    /// Made by the window before it asks.
    pub id: Uuid,
    /// `LastOrder.order`.
    pub order: Uuid,
}
