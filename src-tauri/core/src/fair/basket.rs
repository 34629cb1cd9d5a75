//! A basket as tapped so far. It is kept at every tap with the id its sale will have.

use crate::domain::discount::{Markdown, MarkdownSize, OffReason};
use crate::domain::giving_back::Reason;
use crate::domain::money::{Money, Percent};
use crate::domain::refusal::Refusal;
use crate::domain::tender::Means;
use crate::domain::wallets::WalletTexts;
use crate::l10n::{parse_amount, parse_clock, parse_percent};
use crate::views::Moment;
use chrono::{DateTime, NaiveDate};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// What the customer takes and offers.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Basket {
    /// In the order of the first tap.
    pub lines: Vec<BasketLine>,
    /// What the customer offers.
    pub settling: Settling,
    /// Taken off the whole.
    pub markdown: Option<MarkdownAsk>,
    /// What it will become.
    pub purpose: Purpose,
    /// What the till lead has allowed to take off, line by line; the core notes it.
    #[serde(deserialize_with = "as_noted")]
    pub allowed: Vec<Allowed>,
}

/// What the till lead has allowed to take off a line for one reason.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Allowed {
    /// [`BasketLine::line`].
    pub line: Uuid,
    /// Its product.
    pub product: Uuid,
    /// Of how many.
    pub quantity: u32,
    /// One of [`OffReason`]'s words.
    pub reason: String,
    /// Off all of them, in céntimos.
    pub amount: i64,
}

/// So many of a product.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct BasketLine {
    /// Made by the window, so that a line stays itself whatever is done to it.
    pub line: Uuid,
    /// Which product.
    pub product: Uuid,
    /// How many, above zero.
    pub quantity: u32,
    /// The price when it was first tapped, in céntimos; the core notes it.
    pub seen: Option<i64>,
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
    pub markdown: Option<MarkdownAsk>,
}

/// What a seller takes off, as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct MarkdownAsk {
    /// A percentage, or else soles.
    pub percent: bool,
    /// As typed.
    pub size: String,
    /// One of [`OffReason`]'s words.
    pub reason: String,
}

/// What a basket will become.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Purpose {
    /// A sale.
    #[default]
    Sale,
    /// An order, with a deposit.
    Order {
        /// When it will be ready, in RFC 3339, or by the clock of here: a day and a time as typed, as
        /// `2023-12-05T17:30` or `2023-12-05T5:30 p. m.`
        pickup: String,
        /// As typed.
        deposit: String,
    },
    /// The sale of an order that is picked up; its lines stand as they were agreed.
    Pickup {
        /// Which.
        order: Uuid,
    },
    /// A sale in place of goods that come back.
    Exchange {
        /// The id of the return's entry, made before it is asked for.
        id: Uuid,
        /// Of which sale.
        sale: Uuid,
        /// Place of the line in the sale, and how many come back.
        lines: Vec<(u32, u32)>,
        /// One of [`Reason`]'s words.
        reason: String,
    },
}

/// What the customer offers.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Settling {
    /// Notes and coins tapped, in céntimos each.
    pub pieces: Vec<i64>,
    /// Cash typed as an amount, as typed; it comes on top of the pieces. Blank is none.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub cash: String,
    /// The exact cash that is due.
    pub exact: bool,
    /// Wallets used.
    pub wallets: Vec<WalletPart>,
}

/// A part paid through a wallet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct WalletPart {
    /// `yape` or `plin`.
    pub wallet: String,
    /// As typed; none is all that the rest does not cover.
    pub amount: Option<String>,
    /// The last digits of the operation, as typed; blank when nobody noted them.
    #[serde(default)]
    pub code: String,
}

/// An earlier version noted a sum only, of which nobody knows what it was for: she is asked again.
fn as_noted<'de, D: serde::Deserializer<'de>>(noted: D) -> Result<Vec<Allowed>, D::Error> {
    let noted = serde_json::Value::deserialize(noted)?;
    Ok(serde_json::from_value(noted).unwrap_or_default())
}

impl Settling {
    /// The digits noted of each wallet's operation, as typed.
    pub(super) fn codes(&self) -> WalletTexts {
        let mut codes = WalletTexts::default();
        for part in &self.wallets {
            if let Some(means) = Means::from_word(&part.wallet) {
                codes.set(means, Some(part.code.trim().to_owned()).filter(|code| !code.is_empty()));
            }
        }
        codes
    }
}

impl MarkdownAsk {
    pub(super) fn read(&self) -> Result<Markdown, Refusal> {
        let reason = OffReason::from_word(&self.reason).filter(|reason| *reason != OffReason::Bundle);
        let size = if self.percent {
            MarkdownSize::Part(parse_percent(&self.size)?)
        } else {
            MarkdownSize::Amount(parse_amount(&self.size)?)
        };
        if size == MarkdownSize::Part(Percent::default()) {
            return Err(Refusal::PercentZero);
        }
        if size == MarkdownSize::Amount(Money::ZERO) {
            return Err(Refusal::AmountZero);
        }
        Ok(Markdown { size, reason: reason.ok_or(Refusal::ReasonMissing)? })
    }
}

impl Purpose {
    /// Is an order handed over? Its lines stand as they were agreed.
    pub(super) const fn is_pickup(&self) -> bool {
        matches!(self, Self::Pickup { .. })
    }

    /// When an order will be ready.
    pub(super) fn pickup(pickup: &str, now: Moment) -> Result<Moment, Refusal> {
        let pickup = pickup.trim();
        if pickup.is_empty() {
            return Err(Refusal::PickupMissing);
        }
        if let Ok(exact) = DateTime::parse_from_rfc3339(pickup) {
            return Ok(exact);
        }
        let unreadable = || Refusal::TimeUnreadable { text: pickup.to_owned() };
        let (day, clock) = pickup.split_once('T').ok_or_else(unreadable)?;
        let day = NaiveDate::parse_from_str(day, "%Y-%m-%d").map_err(|_| unreadable())?;
        if clock.trim().is_empty() {
            return Err(Refusal::PickupMissing);
        }
        let time = day.and_time(parse_clock(clock)?);
        time.and_local_timezone(*now.offset()).single().ok_or_else(unreadable)
    }

    /// What comes back in exchange, when something does.
    pub(super) fn exchanged(&self) -> Option<super::ReturnRequest> {
        let Self::Exchange { id, sale, lines, reason } = self else { return None };
        Some(super::ReturnRequest {
            id: *id,
            at: None,
            sale: *sale,
            lines: lines.clone(),
            means: None,
            reason: Reason::from_word(reason).unwrap_or(Reason::ChangedMind),
        })
    }
}
