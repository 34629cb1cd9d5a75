//! The words: one set of Fluent messages for screens, papers and the command line, and the few texts that
//! are not messages (amounts, dates, what a person types).

mod amounts;
#[cfg(test)]
mod check;
mod costing;
mod counted;
mod dashboard;
mod dates;
mod exports;
mod failures;
mod in_words;
mod languages;
mod lines;
mod notices;
mod plural_en;
mod plural_es;
mod practice;
mod typed;
mod words;

pub use typed::{parse_amount, parse_clock, parse_percent, typed_amount};
pub use words::Words;
