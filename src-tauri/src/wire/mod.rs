//! What crosses to the window, written once in Rust and exported to TypeScript. Amounts come with their
//! text, so that the window neither computes nor formats money.

mod amount;
mod basket;
mod catalog;
mod closing;
mod costing;
mod dashboard;
mod error;
mod exports;
mod fair;
mod look;
mod paper_sales;
mod papers;
mod paying;
mod people;
mod practice;
mod quote;
mod rules;
mod sales;
mod selling;
mod till;
mod waiting;

pub use amount::*;
pub use basket::*;
pub use catalog::*;
pub use closing::*;
pub use costing::*;
pub use dashboard::*;
pub use error::*;
pub use exports::*;
pub use fair::*;
pub use look::*;
pub use paper_sales::*;
pub use papers::*;
pub use paying::*;
pub use people::*;
pub use practice::*;
pub use quote::*;
pub use rules::*;
pub use sales::*;
pub use selling::*;
pub use till::*;
pub use waiting::*;
