//! What the tests share: fairs in memory and on disk, and short words for what happens in them.

mod books;
mod exports;
mod full_stall;
mod keys;
mod practice;
mod shop;
mod two_tills;

pub use books::*;
pub use exports::*;
pub use full_stall::*;
pub use keys::*;
pub use practice::*;
pub use shop::*;
pub use two_tills::*;
