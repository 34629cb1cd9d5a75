//! Laws, over random fairs and histories: money is conserved, parts make the whole, the journal alone
//! rebuilds every view, and the same id twice changes nothing.

mod days;
mod detective;
mod envelopes;
mod history;
mod in_words;
mod money;
mod practice;
