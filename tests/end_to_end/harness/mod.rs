//! What it takes to drive the window: a place for the fair, a screen, a driver, and verbs.

mod driver;
mod hands;
mod home;
mod keys;
mod measure;
mod papers;
mod process;
mod screen;
mod touch;
mod verbs;
mod window;

pub use home::Home;
pub use measure::Rules;
pub use papers::{pages_of, text_of};
pub use window::{LAPTOP, Window};
