//! The cash book, as the training teaches it: when, what, in, out, and what is left. It begins anew with each session
//! and ends with the cash that its count should find.

use super::movements::sides;
use super::sheet::{Cell, Kind, Sheet};
use crate::domain::session::Direction;
use crate::l10n::Words;
use crate::views::{CashEntry, CashWhat};

pub(super) fn sheet(entries: &[CashEntry], words: &Words) -> Sheet {
    let columns = [
        ("session", Kind::Count),
        ("at", Kind::Moment),
        ("what", Kind::Text),
        ("in", Kind::Amount),
        ("out", Kind::Amount),
        ("cash-left", Kind::Amount),
    ];
    let mut sheet = Sheet::new("export-cash_book", &columns, words);
    let moved = entries.iter().filter(|entry| !entry.moved.is_zero() || entry.what == CashWhat::Float);
    for entry in moved {
        let mut row =
            vec![Cell::count(entry.session), Cell::Moment(entry.at), Cell::Text(with_reason(entry, words))];
        row.extend(sides(entry));
        row.push(Cell::Amount(entry.left));
        sheet.rows.push(row);
    }
    sheet
}

fn with_reason(entry: &CashEntry, words: &Words) -> String {
    let what = said(entry.what, words);
    match entry.what {
        CashWhat::Moved(_, reason) => {
            let reason = words.text(&format!("move-reason-{}", reason.word()));
            words.with("cash-with-reason", &[("what", &what), ("reason", &reason)])
        }
        _ => what,
    }
}

/// What happened to the cash, in words.
pub(super) fn said(what: CashWhat, words: &Words) -> String {
    let numbered = |key: &str, number: String| words.with(key, &[("number", &number)]);
    match what {
        CashWhat::Float => words.text("cash-float"),
        CashWhat::Sale(number) => numbered("cash-sale", format!("{number:04}")),
        CashWhat::Return(number) => numbered("cash-return", format!("{number:04}")),
        CashWhat::Deposit(number) => numbered("cash-deposit", number.to_string()),
        CashWhat::DepositBack(number) => numbered("cash-deposit-back", number.to_string()),
        CashWhat::Moved(Direction::In, _) => words.text("cash-in"),
        CashWhat::Moved(Direction::Out, _) => words.text("cash-out"),
        CashWhat::Advance => words.text("cash-advance"),
        CashWhat::AdvanceBack => words.text("cash-advance-back"),
        CashWhat::Counted { kind, .. } => words.text(&format!("cash-counted-{}", kind.word())),
        CashWhat::Reopened => words.text("cash-reopened"),
        CashWhat::Other => words.text("cash-other"),
    }
}
