//! Laws, over random fairs and histories: money is conserved, parts make the whole, the journal alone
//! rebuilds every view, and the same id twice changes nothing.

mod costing;
mod dashboard;
mod days;
mod detective;
mod donors;
mod envelopes;
mod exports;
mod fees;
mod history;
mod in_words;
mod money;
mod practice;
mod queue;
mod small_cells;
mod small_change;
