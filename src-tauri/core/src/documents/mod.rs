//! The papers: a view and words become placed text, rules, boxes and pictures (pure, in whole numbers),
//! and [`paint`] makes PDF of them. What a customer sees never says who made or sold anything.

mod column;
mod day;
mod lesson;
mod names;
mod shares_of_ten;
mod slip;
mod statement;
mod top_products;

mod canvas;
mod flow;
mod length;
mod metrics;
mod page;
mod paint;
mod parts;
mod to_text;

pub use day::day_report;
pub use length::Length;
pub use names::{day_file_name, order_file_name, slip_file_name, statement_file_name, statements_file_name};
pub use page::{Align, Area, Ink, Item, Page, Paper, Style, Text, Weight};
pub use paint::paint;
pub use slip::{SlipSize, order_slip, slip};
pub use statement::{statement, statements};
