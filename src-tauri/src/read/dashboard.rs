//! What figures are asked of.

use crate::wire;
use chrono::NaiveDate;
use feriante_core::domain::refusal::Refusal;
use feriante_core::views::Scope;

/// A scope.
pub fn scope(scope: &wire::Scope) -> Result<Scope, Refusal> {
    Ok(match scope {
        wire::Scope::Fair => Scope::Fair,
        wire::Scope::Session { number } => Scope::Session(*number),
        wire::Scope::Day { day } => {
            let day = day.parse::<NaiveDate>();
            Scope::Day(day.map_err(|_| Refusal::TimeUnreadable { text: String::new() })?)
        }
    })
}
