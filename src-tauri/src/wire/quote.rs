//! A basket, priced. The window shows it as it is.

use super::{Amount, Basket, Failure, Notice, Participant, Piece};
use serde::Serialize;
use ts_rs::TS;
use uuid::Uuid;

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
    /// What was tapped, as kept.
    pub basket: Basket,
    /// Taken off the whole, in words and as an amount.
    pub whole_off: Option<Off>,
    /// What is asked for now: the total, or an order's deposit.
    pub asked: Amount,
    /// Paid before: an order's deposit, or goods exchanged.
    pub prepaid: Amount,
    /// When an order will be ready, once that can be read: `5 dic. 2023, 5:30 p. m.`
    pub pickup: Option<String>,
    /// To hand back of goods exchanged for cheaper ones.
    pub back: Amount,
    /// What of a sale is made to order, by name, if anything is: it may be meant to be picked up later.
    pub made_to_order: Option<String>,
    /// What goods brought back in exchange are worth: what of it pays, and what goes back.
    pub favour: Amount,
    /// Does the drawer hold the pieces of the change?
    #[ts(type = "'holds' | 'lacks' | 'unknown'")]
    pub drawer: String,
    /// Is more taken off than the fair allows without its till lead?
    pub needs_lead: bool,
    /// Is there a service in it, that may have a turn?
    pub has_service: bool,
    /// Odd cash to ask about before finishing; its words are under `caution-<code>`.
    pub caution: Option<Notice>,
    /// Is there a large note to look at before it goes into the drawer?
    pub check_note: bool,
    /// A typed wallet amount that cannot be, said beside it.
    pub problem: Option<Failure>,
}

/// A line, priced.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub struct QuoteLine {
    /// `BasketLine.line`.
    pub line: Uuid,
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
    /// What was asked of it: extras, then the note.
    pub details: Vec<String>,
    /// What was taken off, each part with its reason.
    pub offs: Vec<Off>,
    /// Variants and options to choose from.
    pub extras: Vec<ExtraChoice>,
    /// Who may serve, when several can.
    pub servers: Vec<Participant>,
    /// Is its price typed?
    pub open_price: bool,
    /// Odd things to ask about before finishing; their words are under `caution-<code>`.
    pub cautions: Vec<Notice>,
}

/// Something taken off.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub struct Off {
    /// Why, in words.
    pub why: String,
    /// How much.
    pub amount: Amount,
}

/// A variant or an option of a line.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub struct ExtraChoice {
    /// To name it by.
    pub id: Uuid,
    /// In the language shown.
    pub name: String,
    /// Added to the price of one.
    pub price: Amount,
    /// One of several, or else any number.
    pub variant: bool,
    /// Chosen?
    pub chosen: bool,
}
