//! The basket, as tapped so far. The core keeps it, so that a restart finds it.

use super::ReturnLine;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

/// What the customer takes and offers.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Basket {
    /// In the order of the first tap.
    pub lines: Vec<BasketLine>,
    /// Taken off the whole.
    pub markdown: Option<Markdown>,
    /// What it will become.
    pub purpose: Purpose,
    /// What the customer offers.
    pub payment: Payment,
}

/// So many of a product.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct BasketLine {
    /// Made by the window; a line stays itself whatever is done to it.
    pub line: Uuid,
    /// The product.
    pub product: Uuid,
    /// How many, above zero.
    pub quantity: u32,
    /// The price typed for one, where it is open.
    pub price: Option<String>,
    /// The extras chosen.
    pub extras: Vec<Uuid>,
    /// The name typed for it; blank is the product's.
    pub label: String,
    /// Colour, size, a name to embroider.
    pub note: String,
    /// Who serves.
    pub served_by: Option<Uuid>,
    /// Taken off.
    pub markdown: Option<Markdown>,
}

/// What a seller takes off.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Markdown {
    /// A percentage, or else soles.
    pub percent: bool,
    /// As typed.
    pub size: String,
    /// Why.
    #[ts(type = "'' | 'quantity' | 'flaw' | 'last_ones' | 'promotion' | 'other'")]
    pub reason: String,
}

/// What a basket will become.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[ts(export)]
pub enum Purpose {
    /// A sale.
    Sale,
    /// An order, with a deposit.
    Order {
        /// When it will be ready: `PickupChoice.at`, or by the clock of here a
        /// `PickupDay.day` and a time as typed: `2023-12-05T5:30 p. m.`
        pickup: String,
        /// As typed.
        deposit: String,
    },
    /// The sale of an order that is picked up.
    Pickup {
        /// Which.
        order: Uuid,
    },
    /// A sale in place of goods that come back.
    Exchange {
        /// The id of the return's entry.
        id: Uuid,
        /// Of which sale.
        sale: Uuid,
        /// What comes back.
        lines: Vec<ReturnLine>,
        /// Why.
        reason: String,
    },
}

/// What the customer offers.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Payment {
    /// Notes and coins tapped, in céntimos each.
    #[ts(type = "Array<number>")]
    pub pieces: Vec<i64>,
    /// Cash typed as an amount, as typed; it comes on top of the pieces. Blank is none.
    pub cash: String,
    /// The exact cash that is due.
    pub exact: bool,
    /// Wallets used.
    pub wallets: Vec<WalletPart>,
}

/// A part paid through a wallet.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct WalletPart {
    /// Which.
    #[ts(type = "'yape' | 'plin'")]
    pub wallet: String,
    /// As typed; none is all that the rest does not cover.
    pub amount: Option<String>,
    /// The last digits of the operation, as typed: at most 4, or blank.
    pub code: String,
}
