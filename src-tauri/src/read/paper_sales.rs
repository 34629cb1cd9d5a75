//! A sheet of sales kept on paper, as the core takes it.

use super::amount_or_none;
use crate::wire;
use chrono::{NaiveTime, TimeDelta};
use feriante_core::domain::refusal::Refusal;
use feriante_core::domain::tender::Tenders;
use feriante_core::fair::{PaperLine, PaperRequest};
use feriante_core::views::Moment;

/// A sheet that ended when it was last that time, and began when it was last that time before; neither of them so long
/// ago that the till was not even open, unless it was on that very day.
pub fn paper(sheet: &wire::PaperSheet, now: Moment, opened: Moment) -> Result<PaperRequest, Refusal> {
    let to = at(&sheet.to, now, opened)?;
    Ok(PaperRequest {
        id: sheet.id,
        from: at(&sheet.from, to, opened)?,
        to,
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

/// `15:10` of the same day at the till's own clock, or of the day before where that has not come yet.
fn at(typed: &str, latest: Moment, opened: Moment) -> Result<Moment, Refusal> {
    let unreadable = || Refusal::PaperTimeUnreadable { text: typed.trim().to_owned() };
    let time = NaiveTime::parse_from_str(typed.trim(), "%H:%M").map_err(|_| unreadable())?;
    let today = latest.with_time(time).single().ok_or_else(unreadable)?;
    let before = today - TimeDelta::days(1);
    // Else the core says what is wrong with it.
    Ok(if today > latest && before >= opened { before } else { today })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn moment(text: &str) -> Moment {
        Moment::parse_from_rfc3339(&format!("2023-12-{text}:00-05:00")).unwrap_or_default()
    }

    /// Opened, written down, typed from and to; the moments that are meant.
    fn meant(opened: &str, now: &str, from: &str, to: &str) -> Result<(String, String), Refusal> {
        let off = wire::PaperOff { cash: String::new(), yape: String::new(), plin: String::new() };
        let (from, to) = (from.to_owned(), to.to_owned());
        let sheet = wire::PaperSheet { id: uuid::Uuid::nil(), from, to, lines: Vec::new(), off };
        let told = |at: Moment| at.format("%dT%H:%M").to_string();
        paper(&sheet, moment(now), moment(opened)).map(|paper| (told(paper.from), told(paper.to)))
    }

    #[test]
    fn times_are_the_last_ones_before_now() {
        let told = |from: &str, to: &str| Ok((from.to_owned(), to.to_owned()));
        assert_eq!(meant("05T09:00", "05T16:00", "15:10", "15:40"), told("05T15:10", "05T15:40"));
        // Before the till was opened, and on the day after it was.
        assert_eq!(meant("05T10:30", "05T16:00", "09:10", "10:15"), told("05T09:10", "05T10:15"));
        assert_eq!(meant("05T09:00", "06T12:00", "10:00", "11:00"), told("06T10:00", "06T11:00"));
        // Around midnight.
        assert_eq!(meant("05T17:00", "06T00:10", "23:00", "23:40"), told("05T23:00", "05T23:40"));
        assert_eq!(meant("05T17:00", "06T00:30", "23:10", "00:20"), told("05T23:10", "06T00:20"));
        assert_eq!(meant("05T17:00", "06T01:00", "00:05", "00:40"), told("06T00:05", "06T00:40"));
        // What has not come yet and what runs backwards stay as they were typed, to be refused.
        assert_eq!(meant("05T09:00", "05T16:00", "15:10", "17:40"), told("05T15:10", "05T17:40"));
        assert_eq!(meant("05T09:00", "05T16:00", "15:40", "15:10"), told("05T15:40", "05T15:10"));
    }
}
