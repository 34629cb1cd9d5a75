//! Practice: the customer at the counter, and what helps.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What is shown of the play.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub struct Practice {
    /// The customer's pictogram.
    pub who: String,
    /// What she says.
    pub says: String,
    /// Beside it: what was found, a hint, or a kind word.
    pub note: Option<String>,
    /// What can be done with her now, if something can; its words are under `practice-step-<step>`.
    #[ts(
        type = "'told' | 'look-telephone' | 'look-note' | 'refuse-telephone' | 'refuse-note' | 'next' | null"
    )]
    pub step: Option<String>,
    /// She has what she came for.
    pub pleased: bool,
}

/// Looks at the counter.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
#[ts(export)]
pub struct PracticeLook {
    /// Is the customer being charged?
    pub paying: bool,
    /// Does the seller ask what to do?
    pub help: bool,
}

/// Does something with the customer.
#[derive(Clone, Debug, Deserialize, TS)]
#[ts(export)]
pub struct PracticeStep {
    /// `Practice.step`.
    pub step: String,
    /// Is the customer being charged?
    pub paying: bool,
}
