//! The papers: where everything stands (snapshots of text), and the files they become.

mod views;

mod costing;
mod dashboard;
mod day;
mod donors;
mod files;
mod labels;
mod payout;
mod prices;
mod promises;
mod proof;
mod slip;
mod statement;
mod svg;
mod tally;
