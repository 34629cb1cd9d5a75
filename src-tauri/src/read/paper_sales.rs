//! A sheet of sales kept on paper, as the core takes it.

use super::amount_or_none;
use crate::wire;
use chrono::NaiveTime;
use feriante_core::domain::refusal::Refusal;
use feriante_core::domain::tender::Tenders;
use feriante_core::fair::{PaperLine, PaperRequest};
use feriante_core::views::Moment;

/// A sheet of this day.
pub fn paper(sheet: &wire::PaperSheet, day: Moment) -> Result<PaperRequest, Refusal> {
    Ok(PaperRequest {
        id: sheet.id,
        from: at(&sheet.from, day)?,
        to: at(&sheet.to, day)?,
        lines: paper_lines(&sheet.lines)?,
        off: paper_off(&sheet.off)?,
    })
}

/// How many went by each means.
pub fn paper_lines(lines: &[wire::PaperSold]) -> Result<Vec<PaperLine>, Refusal> {
    let line = |line: &wire::PaperSold| {
        let sold = [count(&line.cash)?, count(&line.yape)?, count(&line.plin)?];
        Ok(PaperLine { product: line.product, sold })
    };
    lines.iter().map(line).collect()
}

/// What was taken off of each means.
pub fn paper_off(off: &wire::PaperOff) -> Result<Tenders, Refusal> {
    Ok(Tenders {
        cash: amount_or_none(&off.cash)?,
        yape: amount_or_none(&off.yape)?,
        plin: amount_or_none(&off.plin)?,
    })
}

fn count(typed: &str) -> Result<u32, Refusal> {
    let typed = typed.trim();
    let unreadable = || Refusal::CountUnreadable { text: typed.to_owned() };
    if typed.is_empty() { Ok(0) } else { typed.parse().map_err(|_| unreadable()) }
}

/// `15:10` of this day, at the till's own clock.
fn at(typed: &str, day: Moment) -> Result<Moment, Refusal> {
    let unreadable = || Refusal::PaperTimeUnreadable { text: typed.trim().to_owned() };
    let time = NaiveTime::parse_from_str(typed.trim(), "%H:%M").map_err(|_| unreadable())?;
    day.with_time(time).single().ok_or_else(unreadable)
}
