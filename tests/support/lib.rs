//! What the tests share: fairs in memory and on disk, and short words for what happens in them.

mod books;
mod shop;

pub use books::*;
pub use shop::*;
