//! A sheet of sales kept on paper, as the core takes it.

use crate::wire;
use chrono::NaiveTime;
use feriante_core::domain::refusal::Refusal;
use feriante_core::fair::{PaperLine, PaperRequest};
use feriante_core::views::Moment;

/// A sheet of today.
pub fn paper(sheet: &wire::PaperSheet, now: Moment) -> Result<PaperRequest, Refusal> {
    Ok(PaperRequest {
        id: sheet.id,
        from: today(&sheet.from, now)?,
        to: today(&sheet.to, now)?,
        lines: paper_lines(&sheet.lines)?,
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

fn count(typed: &str) -> Result<u32, Refusal> {
    let typed = typed.trim();
    let unreadable = || Refusal::CountUnreadable { text: typed.to_owned() };
    if typed.is_empty() { Ok(0) } else { typed.parse().map_err(|_| unreadable()) }
}

/// `15:10` of today, at the till's own clock.
fn today(typed: &str, now: Moment) -> Result<Moment, Refusal> {
    let unreadable = || Refusal::PaperTimeUnreadable { text: typed.trim().to_owned() };
    let time = NaiveTime::parse_from_str(typed.trim(), "%H:%M").map_err(|_| unreadable())?;
    now.with_time(time).single().ok_or_else(unreadable)
}
