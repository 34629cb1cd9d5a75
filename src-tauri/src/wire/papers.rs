//! Papers: which one, and where it went.

use super::{Notice, Scope};
use feriante_core::documents::{self, svg};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

/// A paper to make.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(tag = "paper", rename_all = "snake_case")]
#[ts(export)]
pub enum Paper {
    /// The customer's slip.
    Slip {
        /// Of which sale.
        sale: Uuid,
        /// On which paper.
        #[ts(type = "'roll58' | 'roll80' | 'a6' | 'a5'")]
        size: String,
    },
    /// The slip of an order.
    OrderSlip {
        /// Which.
        order: Uuid,
        /// On which paper.
        #[ts(type = "'roll58' | 'roll80' | 'a6' | 'a5'")]
        size: String,
    },
    /// The day's report, of the fair or of one session.
    Day {
        /// Which session.
        session: Option<u32>,
    },
    /// A closing with its proof and seal, or the reading of a till that goes on.
    Proof {
        /// Of which session.
        session: u32,
    },
    /// How the fair is going.
    Dashboard {
        /// Of when.
        scope: Scope,
    },
    /// Every participant's statement, in one file.
    Earnings {
        /// How it is to be read.
        #[ts(type = "'standard' | 'large-print' | 'easy-read'")]
        kind: String,
        /// Of the whole fair, or of one session with what was open before it.
        session: Option<u32>,
    },
    /// Each participant's statement in a file of its own.
    EarningsEach {
        /// How it is to be read.
        #[ts(type = "'standard' | 'large-print' | 'easy-read'")]
        kind: String,
        /// Of the whole fair, or of one session with what was open before it.
        session: Option<u32>,
    },
    /// One participant's statement.
    Statement {
        /// Whose.
        participant: Uuid,
        /// How it is to be read.
        #[ts(type = "'standard' | 'large-print' | 'easy-read'")]
        kind: String,
    },
    /// What everybody gets, with a strip for each to cut off.
    PayoutSheet,
    /// The pieces of every envelope, and what to change the drawer into.
    Envelopes,
    /// Labels with name, price and code.
    Labels {
        /// Of these products; none: of all that are sold.
        products: Option<Vec<Uuid>>,
        /// On which sheets.
        #[ts(type = "'a4-3x8' | 'a4-3x7' | 'a4-5x13' | 'letter-3x10'")]
        sheet: String,
        /// How the code is written.
        #[ts(type = "'code128' | 'qr'")]
        code: String,
        /// How many of each product, as typed.
        copies: String,
        /// How many labels of the first sheet are used up, as typed.
        skip: String,
    },
    /// Price tags to cut out.
    PriceTags {
        /// Of these products; none: of all that are sold.
        products: Option<Vec<Uuid>>,
        /// With the English name too?
        english: bool,
    },
    /// The costing sheet of a product, as it is kept.
    CostingSheet {
        /// Of which.
        product: Uuid,
    },
    /// A costing sheet to fill in by hand.
    BlankCostingSheet,
    /// The price list.
    PriceList {
        /// Of these products; none: of all that are sold.
        products: Option<Vec<Uuid>>,
        /// On which paper.
        #[ts(type = "'a4' | 'a3'")]
        size: String,
    },
    /// The sheet to sell with when the power is out.
    #[serde(rename = "paper_sheet")]
    TallySheet {
        /// With these products; none: with all that are sold.
        products: Option<Vec<Uuid>>,
    },
}

/// What to do with it.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum Deliver {
    /// Save it among the papers.
    Save,
    /// Save it among the papers and show it in the system's viewer.
    Open,
    /// Ask where to save it.
    Choose,
}

/// How far a paper of many pages is.
#[derive(Clone, Copy, Debug, Serialize, TS)]
#[ts(export)]
pub struct PaperProgress {
    /// Pages that are painted.
    pub done: usize,
    /// Of so many.
    pub all: usize,
}

/// Where it went.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub struct Saved {
    /// The file, or the folder of several; none when the person changed her mind.
    pub path: Option<String>,
    /// How many files.
    pub files: u32,
    /// Things to mention about it.
    pub notices: Vec<Notice>,
}

/// A paper to look at, and to print from the screen.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub struct PaperPages {
    /// What it is, and nothing about anyone.
    pub title: String,
    /// In order.
    pub pages: Vec<PaperPage>,
    /// Things to mention about it.
    pub notices: Vec<Notice>,
}

/// One page of it.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub struct PaperPage {
    /// Its true size.
    pub size: PaperSize,
    /// One SVG element of that size, every word in it escaped.
    pub svg: String,
}

/// How large a page is, in whole micrometres.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct PaperSize {
    /// From side to side.
    #[ts(type = "number")]
    pub width: i64,
    /// From top to bottom.
    #[ts(type = "number")]
    pub height: i64,
}

impl PaperPage {
    /// Draws it.
    pub fn of(page: &documents::Page) -> Self {
        let size = PaperSize { width: page.width.in_micrometres(), height: page.height.in_micrometres() };
        Self { size, svg: svg(page) }
    }
}
