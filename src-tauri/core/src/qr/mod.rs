//! A wallet's QR code: read out of a picture once, and drawn afresh whenever a customer pays.

mod draw;
mod read;

pub use draw::{Drawing, draw};
pub use read::{PICTURE_BYTES, read};
