//! The fair as a document: start, make, open.

use super::{Amount, Session};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A language of screens and papers.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
#[ts(export)]
pub enum Lang {
    /// Spanish.
    Es,
    /// English.
    En,
}

/// What the first screen shows.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub struct Start {
    /// The fair that is open already, if one is.
    pub open: Option<FairView>,
    /// Fairs found in the program's own folder.
    pub fairs: Vec<FairFolder>,
    /// The language to show.
    pub lang: Lang,
    /// Suggested values for a new fair.
    pub suggested: NewFair,
    /// Why the fair asked for at the start is not open.
    pub problem: Option<super::Failure>,
}

/// A fair's folder; its name inside is encrypted, so only the folder's is known.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub struct FairFolder {
    /// The folder's last part, to show.
    pub label: String,
    /// To open it.
    pub path: String,
}

/// A fair to make.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct NewFair {
    /// Neutral: customers see it.
    pub name: String,
    /// At least 8 letters.
    pub passphrase: String,
    /// `5`, `12.5`: as typed.
    pub fund_percent: String,
    /// As typed.
    pub float: String,
    /// Days after payout, as typed.
    pub retention_days: String,
    /// The language it starts in.
    pub lang: Lang,
}

/// The open fair.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub struct FairView {
    /// Its neutral name.
    pub name: String,
    /// Its folder, to show where it is kept.
    pub folder: String,
    /// Where papers are saved.
    pub papers: String,
    /// Always `PEN`.
    pub currency: String,
    /// `5 %`, with its sign.
    pub fund_percent: String,
    /// The float a session opens with unless told otherwise.
    pub float: Amount,
    /// The language of screens and papers.
    pub lang: Lang,
    /// Until when its data are kept, in words, once everyone is paid.
    pub retention_days: u32,
    /// The till's session, if it is open.
    pub session: Option<Session>,
    /// Is it the sample fair?
    pub sample: bool,
    /// Is an organizer at the screen? People, earnings and exports show only then.
    pub organizer: bool,
    /// Who is at the screen.
    #[ts(type = "'seller' | 'lead' | 'organizer'")]
    pub role: String,
    /// Has the till lead a PIN? Then sellers neither return nor count.
    pub lead: bool,
    /// Is it a practice fair? It lives in memory, and nothing done in it is real.
    pub practice: bool,
    /// Must the screen be handed to the sellers when it is left alone? So it is while an organizer is there,
    /// also behind somebody who practises.
    pub guarded: bool,
}
