//! The selling screen: tiles, basket, payment, what was sold.

use super::{Amount, Category, Notice, Piece, Session};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

/// All that the selling screen needs at once.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub struct Selling {
    /// The open session; none: open the till first.
    pub session: Option<Session>,
    /// Chips, in order.
    pub categories: Vec<Category>,
    /// Tiles, in order.
    pub tiles: Vec<Tile>,
    /// The open basket.
    pub quote: Quote,
    /// The sale made last in this session, to undo.
    pub last: Option<LastSale>,
    /// Note and coin buttons, the largest first.
    pub pieces: Vec<Piece>,
    /// Baskets that wait, the one that waits longest first.
    pub parked: Vec<Parked>,
}

/// A basket that waits while another customer is served.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub struct Parked {
    /// The id its sale will have; to resume it.
    pub sale: Uuid,
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
    /// Price of one.
    pub price: Amount,
    /// Left, when it runs low (5 or fewer) or out; it never blocks.
    #[ts(type = "number | null")]
    pub left: Option<i64>,
}

/// What the customer takes and offers, as tapped so far. The core keeps it, so that a restart finds it.
#[derive(Clone, Debug, Deserialize, TS)]
#[ts(export)]
pub struct Basket {
    /// In the order of the first tap.
    pub lines: Vec<BasketLine>,
    /// What the customer offers.
    pub payment: Payment,
}

/// So many of a product.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct BasketLine {
    /// The product.
    pub product: Uuid,
    /// How many, above zero.
    pub quantity: u32,
}

/// What the customer offers.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Payment {
    /// Notes and coins tapped, in céntimos each.
    #[ts(type = "Array<number>")]
    pub pieces: Vec<i64>,
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

/// A basket, priced. The window shows it as it is.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub struct Quote {
    /// The id the sale will have: finishing twice makes one sale.
    pub sale: Uuid,
    /// `0143`.
    pub number: String,
    /// In the order of the first tap.
    pub lines: Vec<QuoteLine>,
    /// How many pieces in all.
    pub count: u32,
    /// The sum of the lines.
    pub total: Amount,
    /// Rounded off the cash part; zero unless cash is used.
    pub rounding: Amount,
    /// What is to be paid by the means chosen.
    pub due: Amount,
    /// The part by Yape.
    pub yape: Amount,
    /// The part by Plin.
    pub plin: Amount,
    /// The cash part that is due.
    pub cash_due: Amount,
    /// Cash handed over.
    pub received: Amount,
    /// Still missing; zero when it is covered.
    pub missing: Amount,
    /// To hand back.
    pub change: Amount,
    /// The change as notes and coins.
    pub change_pieces: Vec<Piece>,
    /// `de 15.50 a 20`: the two ends to count aloud between, bare, when there is change.
    pub count_from: String,
    /// The other end.
    pub count_to: String,
    /// Can it be finished?
    pub ready: bool,
    /// The offer, as kept.
    pub payment: Payment,
    /// Odd cash to ask about before finishing; its words are under `caution-<code>`.
    pub caution: Option<Notice>,
    /// Is there a large note to look at before it goes into the drawer?
    pub check_note: bool,
    /// A typed wallet amount that cannot be, said beside it.
    pub problem: Option<super::Failure>,
}

/// A line, priced.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub struct QuoteLine {
    /// The product.
    pub product: Uuid,
    /// In the language shown.
    pub name: String,
    /// Its pictogram.
    pub pictogram: String,
    /// How many.
    pub quantity: u32,
    /// Price of one.
    pub price: Amount,
    /// Quantity x price - discount.
    pub total: Amount,
    /// Odd things to ask about before finishing; their words are under `caution-<code>`.
    pub cautions: Vec<Notice>,
}

/// The sale made last.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub struct LastSale {
    /// Its id.
    pub sale: Uuid,
    /// `0142`.
    pub number: String,
    /// Its total.
    pub total: Amount,
    /// Handed back.
    pub change: Amount,
    /// The means used, in order: `cash`, `yape`, `plin`.
    pub means: Vec<String>,
    /// Undone already?
    pub undone: bool,
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
}

/// A sale in today's list.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub struct SaleRow {
    /// Its id.
    pub sale: Uuid,
    /// `0142`.
    pub number: String,
    /// `3:04 p. m.`
    pub time: String,
    /// First product and how many more, in the language shown.
    pub what: String,
    /// Its pictogram.
    pub pictogram: String,
    /// When sold.
    pub total: Amount,
    /// The means used.
    pub means: Vec<String>,
    /// Not all of it kept any more?
    pub returned: bool,
}

/// A sale, whole.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub struct SaleView {
    /// Its id.
    pub sale: Uuid,
    /// `0142`.
    pub number: String,
    /// `5 dic. 2023, 3:04 p. m.`
    pub at: String,
    /// Its lines.
    pub lines: Vec<SaleLine>,
    /// When sold.
    pub total: Amount,
    /// Rounded off.
    pub rounding: Amount,
    /// Cash handed over.
    pub received: Amount,
    /// Handed back.
    pub change: Amount,
    /// Through Yape.
    pub yape: Amount,
    /// Through Plin.
    pub plin: Amount,
    /// The last digits of the operation by Yape, if they were noted.
    pub yape_code: Option<String>,
    /// The same of Plin.
    pub plin_code: Option<String>,
    /// Given back since.
    pub refunded: Amount,
    /// The means used.
    pub means: Vec<String>,
}

/// A line of a sale.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub struct SaleLine {
    /// Its place, from 0.
    pub place: u32,
    /// In the language shown.
    pub name: String,
    /// Its pictogram.
    pub pictogram: String,
    /// Sold.
    pub quantity: u32,
    /// Still kept.
    pub kept: u32,
    /// When sold.
    pub total: Amount,
}

/// Gives lines back; `return_quote` shows the refund first, `return_make` does it.
#[derive(Clone, Debug, Deserialize, TS)]
#[ts(export)]
pub struct Return {
    /// Made by the window before it asks.
    pub id: Uuid,
    /// Of which sale.
    pub sale: Uuid,
    /// What comes back.
    pub lines: Vec<ReturnLine>,
    /// The money goes back in cash or by wallet.
    #[ts(type = "'cash' | 'yape' | 'plin'")]
    pub means: String,
    /// Why.
    #[ts(type = "'returned' | 'faulty' | 'changed_mind' | 'mistake'")]
    pub reason: String,
}

/// So many of a line.
#[derive(Clone, Debug, Deserialize, TS)]
#[ts(export)]
pub struct ReturnLine {
    /// `SaleLine.place`.
    pub place: u32,
    /// How many come back.
    pub quantity: u32,
}

/// What a return gives back.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub struct Refund {
    /// To the customer.
    pub amount: Amount,
    /// As notes and coins, when in cash.
    pub pieces: Vec<Piece>,
}
