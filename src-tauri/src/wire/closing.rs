//! Counting, closing, the proof, and opening again.

use super::{Amount, Counted, Session};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

/// Counts the drawer while the till is open.
#[derive(Clone, Debug, Deserialize, TS)]
#[ts(export)]
pub struct CountDrawer {
    /// Made by the window before it asks.
    pub id: Uuid,
    /// What for.
    #[ts(type = "'check' | 'hand_over' | 'close'")]
    pub kind: String,
    /// How many of each note and coin.
    pub pieces: Vec<Counted>,
}

/// A drop: notes handed over for safekeeping, which a second person confirms.
#[derive(Clone, Debug, Deserialize, TS)]
#[ts(export)]
pub struct DropNotes {
    /// Made by the window before it asks.
    pub id: Uuid,
    /// Which ones.
    pub pieces: Vec<Counted>,
    /// The PIN or passphrase of whoever confirms.
    pub words: String,
}

/// What the books and the count say, once the count is written down.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub struct CountView {
    /// The count's entry.
    pub count: Uuid,
    /// What was counted.
    pub counted: Amount,
    /// What the books expect.
    pub expected: Amount,
    /// counted - expected.
    pub difference: Amount,
    /// Its size, without a sign.
    pub size: Amount,
    /// From count to count.
    pub intervals: Vec<IntervalView>,
    /// What may have happened.
    pub clues: Vec<ClueView>,
}

/// The time between two counts.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub struct IntervalView {
    /// `3:04 p. m.`
    pub from: String,
    /// The same.
    pub to: String,
    /// What arose in it.
    pub difference: Amount,
}

/// Something that may have happened; its words are under `clue-<kind>`.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub struct ClueView {
    /// Such as `note_mistaken`.
    pub kind: String,
    /// The entry to look at.
    pub entry: Option<Uuid>,
    /// The sale to look at.
    pub sale: Option<Uuid>,
    /// The number of its sale or order, as on its slip.
    pub number: String,
    /// `3:04 p. m.`
    pub time: String,
    /// The amount written down.
    pub written: String,
    /// What it may have been.
    pub maybe: String,
}

/// What else there is to look at before closing.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub struct ClosingLook {
    /// The count that it rests on.
    pub count: CountView,
    /// Wallet payments, one by one.
    pub wallets: Vec<WalletRow>,
    /// What the wallets differ by, with what was ticked.
    pub wallets_difference: Amount,
    /// Drawer and wallets together.
    pub difference: Amount,
    /// Does somebody have to say why?
    pub needs_reason: bool,
    /// Goods of which the books have a number.
    pub stock: Vec<StockRow>,
}

/// A wallet payment to look up.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub struct WalletRow {
    /// Its entry.
    pub entry: Uuid,
    /// `yape` or `plin`.
    #[ts(type = "'yape' | 'plin'")]
    pub wallet: String,
    /// `0143`.
    pub number: String,
    /// An order's deposit?
    pub order: bool,
    /// `3:04 p. m.`
    pub time: String,
    /// Below zero for what went back.
    pub amount: Amount,
    /// The last digits of the operation.
    pub code: Option<String>,
}

/// A product to count on the table.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub struct StockRow {
    /// Which.
    pub product: Uuid,
    /// In the language shown.
    pub name: String,
    /// Its pictogram.
    pub pictogram: String,
    /// What the books expect.
    #[ts(type = "number")]
    pub expected: i64,
}

/// A payment that is not in the telephone's list.
#[derive(Clone, Debug, Deserialize, TS)]
#[ts(export)]
pub struct MissingPayment {
    /// Its entry.
    pub entry: Uuid,
    /// Through which wallet.
    #[ts(type = "'yape' | 'plin'")]
    pub wallet: String,
}

/// What the wallets' list told.
#[derive(Clone, Debug, Default, Deserialize, TS)]
#[ts(export)]
pub struct WalletAnswers {
    /// Payments that are not in the telephone's list.
    pub missing: Vec<MissingPayment>,
    /// A payment by Yape that nobody rang up, as typed; blank for none.
    pub extra_yape: String,
    /// The same by Plin.
    pub extra_plin: String,
}

/// Closes the till.
#[derive(Clone, Debug, Deserialize, TS)]
#[ts(export)]
pub struct CloseTill {
    /// Made by the window before it asks.
    pub id: Uuid,
    /// The count it rests on.
    pub count: Uuid,
    /// The same pieces as that count.
    pub pieces: Vec<Counted>,
    /// The wallets, when they were looked up.
    pub wallets: Option<WalletAnswers>,
    /// How many of each product lay on the table, as typed; blank ones were not counted.
    pub stock: Vec<StockTyped>,
    /// Why there is a difference, if there is one.
    pub reason: Option<String>,
    /// The entry taken for its cause.
    pub suspect: Option<Uuid>,
}

/// How many of a product, as typed.
#[derive(Clone, Debug, Deserialize, TS)]
#[ts(export)]
pub struct StockTyped {
    /// Which.
    pub product: Uuid,
    /// As typed.
    pub count: String,
}

/// A closing in a list.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub struct ClosingRow {
    /// Its entry.
    pub id: Uuid,
    /// From 1; with one till always 1.
    pub till: u32,
    /// `0003`: counts on its till.
    pub number: String,
    /// Its session on this till.
    pub session: Option<u32>,
    /// `martes 5 de diciembre de 2023`
    pub day: String,
    /// `9:00 a. m.`
    pub from: String,
    /// `3:04 p. m.`
    pub to: String,
    /// Cash counted.
    pub counted: Amount,
    /// Cash expected.
    pub expected: Amount,
    /// Drawer and wallets together.
    pub difference: Amount,
    /// Were the wallets looked up?
    pub wallets_checked: bool,
    /// Its reason's word.
    pub reason: Option<String>,
    /// `K7QF-2M9X`
    pub seal: String,
    /// Since when it does not hold any more.
    pub reopened_at: Option<String>,
    /// May it be undone now?
    pub last: bool,
}

/// Opens a closed till again.
#[derive(Clone, Debug, Deserialize, TS)]
#[ts(export)]
pub struct ReopenTill {
    /// Made by the window before it asks.
    pub id: Uuid,
    /// The closing to undo.
    pub closing: Uuid,
    /// Why.
    #[ts(type = "'miscounted' | 'sale_missing' | 'too_early' | 'other'")]
    pub reason: String,
}

/// The proof, both sides.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub struct ProofView {
    /// Of which session; none: the whole fair.
    pub session: Option<Session>,
    /// What was found.
    pub left: Vec<TermRow>,
    /// Whose it is.
    pub right: Vec<TermRow>,
    /// What the left side comes to.
    pub left_sum: Amount,
    /// What the right side comes to.
    pub right_sum: Amount,
    /// Are they the same?
    pub holds: bool,
    /// Is every drawer counted?
    pub closed: bool,
    /// Sales of S/ 5.00 or less: how many.
    pub small_sales: u32,
    /// And what they come to.
    pub small_total: Amount,
}

/// A term of it; its words are under `proof-<term>`.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub struct TermRow {
    /// Such as `counted_cash`.
    pub term: String,
    /// With the sign it has in the equation.
    pub amount: Amount,
}

/// An entry of a term.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub struct TermEntryRow {
    /// The entry.
    pub entry: Uuid,
    /// `5 dic. 2023, 3:04 p. m.`
    pub at: String,
    /// The journal's word; its words are under `entry-<kind>`.
    pub kind: String,
    /// The sale it made or gave back of.
    pub sale: Option<Uuid>,
    /// `0143`
    pub number: String,
    /// As it counts in the term.
    pub amount: Amount,
}

/// What the audit found.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub struct AuditView {
    /// Entries read.
    #[ts(type = "number")]
    pub entries: u64,
    /// How many problems; none: the books hold.
    pub problems: u32,
}
