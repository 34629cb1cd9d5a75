//! The rules, pure: no input or output, no SQL, no serde, no clock, no random ids. Time and ids are
//! passed in; the same arguments always give the same answer.

pub mod allocation;
pub mod catalog;
pub mod caution;
pub mod change;
pub mod closing;
pub mod costing;
pub mod count;
pub mod deny_list;
pub mod detective;
pub mod discount;
pub mod envelopes;
pub mod event;
pub mod export;
pub mod fair;
pub mod giving_back;
pub mod ledger;
pub mod money;
pub mod order;
pub mod participant;
pub mod payout;
pub mod pricing;
pub mod proof;
pub mod queue;
pub mod quoting;
pub mod refusal;
pub mod role;
pub mod sale;
pub mod session;
pub mod small_cells;
pub mod standing;
pub mod tender;
pub mod wallets;
