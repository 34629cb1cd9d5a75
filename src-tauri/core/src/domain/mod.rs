//! The rules, pure: no input or output, no SQL, no serde, no clock, no random ids. Time and ids are
//! passed in; the same arguments always give the same answer.

pub mod money;
pub mod allocation;
pub mod participant;
pub mod catalog;
pub mod tender;
pub mod change;
pub mod quoting;
pub mod caution;
pub mod sale;
pub mod standing;
pub mod giving_back;
pub mod session;
pub mod payout;
pub mod fair;
pub mod event;
pub mod ledger;
pub mod refusal;
