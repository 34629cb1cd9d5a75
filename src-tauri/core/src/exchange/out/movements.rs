//! What moved the drawer's cash and was no sale: the float, cash put in and taken out with its reason, and counts with
//! their differences, which are of a till and an interval, never of a person. Advances do not say to whom.

use super::cash_book::said;
use super::sheet::{Cell, Kind, Sheet};
use crate::domain::money::Money;
use crate::error::Error;
use crate::l10n::Words;
use crate::views::{CashEntry, CashWhat};

pub(super) fn sheet(entries: &[CashEntry], words: &Words) -> Result<Sheet, Error> {
    let columns = [
        ("session", Kind::Count),
        ("at", Kind::Moment),
        ("what", Kind::Text),
        ("reason", Kind::Text),
        ("in", Kind::Amount),
        ("out", Kind::Amount),
        ("expected", Kind::Amount),
        ("counted", Kind::Amount),
        ("difference", Kind::Amount),
    ];
    let mut sheet = Sheet::new("export-movements", &columns, words);
    for entry in entries.iter().filter(|entry| entry.what.is_movement()) {
        let counts = match entry.what {
            CashWhat::Counted { counted, expected, .. } => {
                [expected, counted, counted.minus(expected)?].map(Cell::Amount)
            }
            _ => [Cell::Blank, Cell::Blank, Cell::Blank],
        };
        let reason = match entry.what {
            CashWhat::Moved(_, reason) => words.text(&format!("move-reason-{}", reason.word())),
            _ => String::new(),
        };
        let mut row = vec![
            Cell::count(entry.session),
            Cell::Moment(entry.at),
            Cell::Text(said(entry.what, words)),
            Cell::text(reason),
        ];
        row.extend(sides(entry));
        row.extend(counts);
        sheet.rows.push(row);
    }
    Ok(sheet)
}

/// What came in, and what went out; a count did neither.
pub(super) fn sides(entry: &CashEntry) -> [Cell; 2] {
    let side = |amount: Money| if amount > Money::ZERO { Cell::Amount(amount) } else { Cell::Blank };
    [side(entry.moved), side(entry.moved.negated())]
}
