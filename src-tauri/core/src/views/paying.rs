//! What the books answer about paying out.

use super::{Earned, Moment};
use crate::domain::money::Money;
use crate::domain::payout::{Jars, Payout};
use uuid::Uuid;

/// A payout as lists show it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PayoutView {
    /// Its entry.
    pub id: Uuid,
    /// What was paid.
    pub payout: Payout,
    /// When.
    pub at: Moment,
    /// Since when it does not hold any more.
    pub taken_back_at: Option<Moment>,
}

/// What one participant is still to get, and what she got.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paying {
    /// What she earned.
    pub earned: Earned,
    /// What her envelope would hold: what is owed, rounded up to coins; zero when nothing is.
    pub envelope: Money,
    /// What was paid to her, those taken back as well, the latest last.
    pub payouts: Vec<PayoutView>,
    /// How she means to part her profit.
    pub jars: Option<Jars>,
}
