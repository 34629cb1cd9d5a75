//! What participants earned, what is handed to them, and how they part it.

use super::{Amount, Participant};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

/// What she earned, and what she got of it.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub struct Earned {
    /// Who.
    pub participant: Participant,
    /// Her part of what was sold.
    pub sold: Amount,
    /// Materials back to her.
    pub materials: Amount,
    /// Her part of the fund.
    pub fund: Amount,
    /// What she donated.
    pub donated: Amount,
    /// Hers.
    pub profit: Amount,
    /// Handed over already, advances included.
    pub paid: Amount,
    /// Still to hand over; below zero, she got more than she earned.
    pub payable: Amount,
    /// The same in coins and notes, rounded up for her.
    pub envelope: Amount,
    /// What the fund puts in for that.
    pub rounding: Amount,
    /// Every payout to her, the latest first.
    pub payouts: Vec<PayoutMade>,
}

/// A payout in a list.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub struct PayoutMade {
    /// Its entry.
    pub id: Uuid,
    /// `5 dic. 2023, 3:04 p. m.`
    pub at: String,
    /// How.
    #[ts(type = "'cash' | 'savings' | 'advance' | 'advance_fund'")]
    pub method: String,
    /// What left her account.
    pub amount: Amount,
    /// What was handed over, rounded up to coins.
    pub handed: Amount,
    /// Since when it does not hold any more.
    pub taken_back_at: Option<String>,
}

/// The earnings of all.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub struct EarningsView {
    /// By alias.
    pub participants: Vec<Earned>,
    /// The fund's percentage, or the fees for the stall.
    pub contribution: Amount,
    /// Materials the fund had bought.
    pub materials: Amount,
    /// Lines without shares.
    pub unshared: Amount,
    /// What participants donated.
    pub donated: Amount,
    /// Cash rounding it bears.
    pub rounding: Amount,
    /// Payouts rounded up to coins, which it bears as well.
    pub payout_rounding: Amount,
    /// Is there a drawer that could pay an advance?
    pub drawer: bool,
}

/// Marks a payout.
#[derive(Clone, Debug, Deserialize, TS)]
#[ts(export)]
pub struct Payout {
    /// Made by the window before it asks.
    pub id: Uuid,
    /// To whom.
    pub participant: Uuid,
    /// As typed.
    pub amount: String,
    /// In her hand, held in savings, or in advance: out of the drawer, or from the organizer.
    #[ts(type = "'cash' | 'savings' | 'advance' | 'advance_fund'")]
    pub method: String,
}

/// Takes a payout back.
#[derive(Clone, Debug, Deserialize, TS)]
#[ts(export)]
pub struct TakeBack {
    /// Made by the window before it asks.
    pub id: Uuid,
    /// The payout's entry.
    pub payout: Uuid,
    /// Why.
    #[ts(type = "'not_handed' | 'wrong_amount' | 'wrong_person' | 'other'")]
    pub reason: String,
}

/// Her own page, for her alone: nothing on it is of anybody else.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub struct OwnPage {
    /// Who.
    pub participant: Participant,
    /// How many things she sold.
    #[ts(type = "number")]
    pub pieces: u64,
    /// Her part of what was sold.
    pub sold: Amount,
    /// Materials back to her.
    pub materials: Amount,
    /// Materials that the fund had bought.
    pub fund_materials: Amount,
    /// Her part of the fund.
    pub fund: Amount,
    /// What she donated.
    pub donated: Amount,
    /// Hers.
    pub profit: Amount,
    /// Got already.
    pub paid: Amount,
    /// Still to get.
    pub payable: Amount,
    /// What left her most comes first.
    pub products: Vec<OwnProduct>,
    /// Her jars, as she filled them last.
    pub jars: JarsView,
}

/// One product on it.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub struct OwnProduct {
    /// In the language shown.
    pub name: String,
    /// Its pictogram.
    pub pictogram: String,
    /// How many customers kept.
    pub quantity: u32,
    /// What it left her.
    pub profit: Amount,
    /// The same as a part of what left most, 0 to 100.
    pub bar: u32,
    /// Does she share it with others?
    pub shared: bool,
}

/// Three jars.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub struct JarsView {
    /// For the next batch.
    pub reinvest: Jar,
    /// For her goal.
    pub save: Jar,
    /// For today.
    pub spend: Jar,
    /// What is still to be parted.
    pub left: Amount,
}

/// One of them.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub struct Jar {
    /// What is in it.
    pub amount: Amount,
    /// How full, of all her profit, 0 to 100.
    pub full: u32,
}

/// Jars as typed.
#[derive(Clone, Debug, Deserialize, TS)]
#[ts(export)]
pub struct FillJars {
    /// Made by the window before it asks.
    pub id: Uuid,
    /// Whose.
    pub participant: Uuid,
    /// As typed; blank is empty.
    pub reinvest: String,
    /// The same.
    pub save: String,
    /// The same.
    pub spend: String,
}
