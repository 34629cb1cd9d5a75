//! What is asked of paying: payouts, taking them back, jars.

use crate::domain::money::Money;
use crate::domain::payout::{Jars, Method, TakeBackReason};
use crate::journal::Hash;
use crate::journal::chain::fingerprint;
use serde_json::json;
use uuid::Uuid;

/// A payout to mark.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PayoutRequest {
    /// The id of the entry.
    pub id: Uuid,
    /// To whom.
    pub participant: Uuid,
    /// Above zero, at most what is owed.
    pub amount: Money,
    /// In her hand, held in savings, or in advance.
    pub method: Method,
}

/// A payout to take back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TakeBackRequest {
    /// The id of the entry.
    pub id: Uuid,
    /// The payout's entry.
    pub payout: Uuid,
    /// Why.
    pub reason: TakeBackReason,
}

/// Jars to fill.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct JarsRequest {
    /// The id of the entry.
    pub id: Uuid,
    /// Whose, and how.
    pub jars: Jars,
}

impl PayoutRequest {
    pub(in crate::fair) fn fingerprint(&self) -> Hash {
        fingerprint("payout", &json!([self.participant, self.amount.centimos(), self.method.word()]))
    }
}

impl TakeBackRequest {
    pub(in crate::fair) fn fingerprint(&self) -> Hash {
        fingerprint("take-back", &json!([self.payout, self.reason.word()]))
    }
}

impl JarsRequest {
    pub(in crate::fair) fn fingerprint(&self) -> Hash {
        let Jars { participant, reinvest, save, spend } = self.jars;
        let jars = [reinvest, save, spend].map(Money::centimos);
        fingerprint("jars", &json!([participant, jars]))
    }
}
