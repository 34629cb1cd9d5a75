//! A fair's books, without a window: catalogue, till, journal, reports and papers. The desktop shell, the
//! command line and the tests are three thin faces of this library. It never talks to a person.

pub mod aliases;
pub mod documents;
pub mod domain;
pub mod error;
pub mod exchange;
pub mod fair;
pub mod journal;
pub mod keys;
pub mod l10n;
pub mod photos;
pub mod pictograms;
pub mod practice;
pub mod qr;
pub mod sample;
mod store;
pub mod views;

pub use error::Error;
pub use store::{Audit, Problem};
