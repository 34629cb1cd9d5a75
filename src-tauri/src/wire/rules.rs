//! The fair's rules and the wallets' QR codes.

use super::Lang;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What one form changes, as typed.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct FairRules {
    /// Neutral: customers see it.
    pub name: String,
    /// `5`, `12.5`: holds from the next sale on.
    pub fund_percent: String,
    /// A fixed fee for the stall instead of the percentage, as typed; blank or zero for none.
    pub stall_fee: String,
    /// Is there one? Not looked at when it is saved.
    pub has_fee: bool,
    /// `0`, `10`: what participants give to the common purpose, of what is left to them.
    pub donated_percent: String,
    /// To give change at first.
    pub float: String,
    /// The largest discount that a seller gives alone, in percent.
    pub discount_limit: String,
    /// Days after payout.
    pub retention_days: String,
    /// The language of screens and papers.
    pub lang: Lang,
}

/// All that an organizer sets for the fair.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub struct RulesView {
    /// As they stand.
    pub rules: FairRules,
    /// Has the till lead a PIN?
    pub lead: bool,
    /// The wallets' QR codes.
    pub codes: WalletCodes,
}

/// The QR codes that a customer may scan on the screen; none: the printed one on the table.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub struct WalletCodes {
    /// Yape's.
    pub yape: Option<QrCode>,
    /// Plin's.
    pub plin: Option<QrCode>,
}

/// A QR code as one path of an SVG.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub struct QrCode {
    /// The view box is `0 0 side side`, the quiet zone among it.
    pub side: usize,
    /// The dark modules.
    pub path: String,
}
