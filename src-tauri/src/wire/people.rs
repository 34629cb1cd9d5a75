//! Participants and what they earned.

use super::Amount;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

/// A participant: an alias, a colour and a pictogram.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Participant {
    /// Made by the window for a new one.
    pub id: Uuid,
    /// 1 to 24 letters.
    pub alias: String,
    /// One of `Choices.colors`.
    pub color: String,
    /// One of `Choices.pictograms`.
    pub pictogram: String,
    /// In the lists?
    pub active: bool,
}

/// What she earned.
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
    /// Hers.
    pub profit: Amount,
    /// Handed over already.
    pub paid: Amount,
    /// Still to hand over.
    pub payable: Amount,
}

/// The earnings of all.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub struct EarningsView {
    /// By alias.
    pub participants: Vec<Earned>,
    /// The fund's percentage.
    pub contribution: Amount,
    /// Materials the fund had bought.
    pub materials: Amount,
    /// Lines without shares.
    pub unshared: Amount,
    /// Cash rounding it bears.
    pub rounding: Amount,
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
    /// In her hand, or held in savings.
    #[ts(type = "'cash' | 'savings'")]
    pub method: String,
}
