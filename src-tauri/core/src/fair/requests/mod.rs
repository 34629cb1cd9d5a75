//! What the verbs are asked. Each carries the id of the entry to be, made by its caller before it asked.

mod paying;
mod selling;
mod till;

pub use paying::*;
pub use selling::*;
pub use till::*;

use crate::domain::change::Pile;
use crate::domain::tender::Tenders;
use crate::views::Moment;
use serde_json::{Value, json};

fn when(at: Option<Moment>) -> Option<String> {
    at.map(|at| at.to_rfc3339())
}

fn tenders(tenders: Tenders) -> Value {
    json!(tenders.each().map(|(_, amount)| amount.centimos()))
}

fn piles(piles: &[Pile]) -> Value {
    json!(piles.iter().map(|pile| json!([pile.value, pile.count])).collect::<Vec<_>>())
}
