//! The papers: a view and words become placed text, rules, boxes and pictures (pure, in whole numbers),
//! [`paint`] makes PDF of them and [`svg`] shows them on the screen. What a customer sees never says who made or sold anything.

mod day;
mod donors;
mod envelope_sheet;
mod labels;
mod names;
mod paper_sheet;
mod payout_sheet;
mod payout_strips;
mod practice;
mod price_list;
mod price_tags;
mod proof;
mod scaled;
mod slip;
mod statement;

mod a4;
mod canvas;
mod code;
mod code128;
mod columns;
mod flow;
mod length;
mod metrics;
mod offer;
mod page;
mod paint;
mod parts;
mod pieces;
mod sheet;
mod svg;
mod to_text;

pub use code::CodeKind;
pub use day::day_report;
pub use donors::donors_report;
pub use envelope_sheet::envelope_sheet;
pub use labels::{LabelPlan, Labels, labels};
pub use length::Length;
pub use names::export_file_name;
pub use names::{day_file_name, order_file_name, slip_file_name, statement_file_name, statements_file_name};
pub use names::{envelope_sheet_file_name, paper_sheet_file_name, payout_sheet_file_name, proof_file_name};
pub use names::{labels_file_name, price_list_file_name, price_tags_file_name};
pub use page::{Align, Area, Code, Ink, Item, Page, Paper, Style, Text, Weight};
pub use paint::{paint, paint_with};
pub use paper_sheet::paper_sheet;
pub use payout_sheet::payout_sheet;
pub use practice::marked_as_practice;
pub use price_list::{PosterSize, price_list};
pub use price_tags::price_tags;
pub use proof::proof_page;
pub use sheet::Sheet;
pub use slip::{SlipSize, order_slip, slip};
pub use statement::{StatementKind, statement, statements, statements_as};
pub use svg::{in_millimetres, svg};
