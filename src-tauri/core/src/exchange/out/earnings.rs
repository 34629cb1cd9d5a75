//! Earnings: a row for each participant, and one for each thing the fund gets or bears. What participants get and what
//! the fund gets are together all that customers paid, less what payouts were rounded up.

use super::sheet::{Cell, Kind, Sheet};
use crate::l10n::Words;
use crate::views::{Earned, Earnings};

pub(super) fn sheet(earnings: &Earnings, words: &Words) -> Sheet {
    let columns = [
        ("alias", Kind::Text),
        ("sold", Kind::Amount),
        ("materials", Kind::Amount),
        ("fund", Kind::Amount),
        ("donated", Kind::Amount),
        ("profit", Kind::Amount),
        ("paid", Kind::Amount),
        ("advances", Kind::Amount),
        ("payable", Kind::Amount),
        ("to-fund", Kind::Amount),
    ];
    let mut sheet = Sheet::new("export-earnings", &columns, words);
    sheet.rows = earnings.participants.iter().map(hers).collect();
    let fund = &earnings.fund;
    let parts = [
        ("contribution", fund.contribution),
        ("materials", fund.materials),
        ("unshared", fund.unshared),
        ("donated", fund.donated),
        ("rounding", fund.rounding.negated()),
        ("payout-rounding", fund.payout_rounding.negated()),
    ];
    for (key, amount) in parts {
        let mut row = vec![Cell::Text(words.text(&format!("export-fund-{key}")))];
        row.resize(columns.len() - 1, Cell::Blank);
        row.push(Cell::Amount(amount));
        sheet.rows.push(row);
    }
    sheet
}

fn hers(earned: &Earned) -> Vec<Cell> {
    let amounts = [
        earned.sold,
        earned.materials,
        earned.fund,
        earned.donated,
        earned.profit,
        earned.paid,
        earned.advances,
        earned.payable,
    ];
    let mut row = vec![Cell::text(earned.participant.alias.clone())];
    row.extend(amounts.map(Cell::Amount));
    row.push(Cell::Blank);
    row
}
