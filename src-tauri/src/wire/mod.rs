//! What crosses to the window, written once in Rust and exported to TypeScript. Amounts come with their
//! text, so that the window neither computes nor formats money.

mod amount;
mod catalog;
mod error;
mod fair;
mod papers;
mod people;
mod sales;
mod till;

pub use amount::*;
pub use catalog::*;
pub use error::*;
pub use fair::*;
pub use papers::*;
pub use people::*;
pub use sales::*;
pub use till::*;
