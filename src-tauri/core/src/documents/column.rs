//! The column of a statement: what came in, what went where, and what is left for her.

use super::canvas::Canvas;
use super::length::Length;
use super::parts::{hero, row};
use crate::domain::money::Money;
use crate::l10n::Words;
use crate::views::Statement;

/// Sold, less materials, less the fund, is her profit: the column adds up on the page.
pub(super) fn column(canvas: &mut Canvas, y: Length, statement: &Statement, words: &Words) -> Length {
    let earned = &statement.earned;
    let mut line = |y: Length, label: &str, note: &str, amount: Money| {
        let note = if note.is_empty() { String::new() } else { words.text(note) };
        row(canvas, y, label, &note, &words.amount(amount))
    };
    let mut y = line(y, &words.text("paper-statement-sold"), "paper-statement-sold-note", earned.sold);
    let from_fund = statement.fund_materials;
    // Her own line stands unless the fund bought everything.
    if from_fund.is_zero() || !earned.materials.is_zero() {
        y = line(
            y,
            &words.text("paper-statement-materials"),
            "paper-statement-materials-note",
            earned.materials,
        );
    }
    if !from_fund.is_zero() {
        let label = words.text("paper-statement-fund-materials");
        y = line(y, &label, "paper-statement-fund-materials-note", from_fund);
    }
    let fund = words.with("paper-statement-fund", &[("percent", &words.percent(statement.fund_percent))]);
    y = line(y, &fund, "paper-statement-fund-note", earned.fund);
    let cents = cents(statement);
    if cents.is_negative() {
        y = line(y, &words.text("paper-statement-cents-more"), "", cents.negated());
    } else if !cents.is_zero() {
        y = line(y, &words.text("paper-statement-cents-less"), "", cents);
    }
    let small = to_receive(statement, words);
    hero(
        canvas,
        y + Length::tenths(35),
        &words.text("paper-statement-profit"),
        &words.amount(earned.profit),
        &small,
    )
}

/// What she is handed, or was.
pub(super) fn to_receive(statement: &Statement, words: &Words) -> String {
    let earned = &statement.earned;
    let (paid, payable) = (words.amount(earned.paid), words.amount(earned.payable));
    if earned.payable.is_negative() {
        let over = words.amount(earned.payable.negated());
        return words.with("paper-statement-overpaid", &[("paid", &paid), ("over", &over)]);
    }
    match (earned.paid.is_zero(), earned.payable.is_zero(), earned.materials.is_zero()) {
        (true, true, _) => String::new(),
        (true, false, true) => words.with("paper-statement-receive-profit", &[("payable", &payable)]),
        (true, false, false) => words.with("paper-statement-receive", &[("payable", &payable)]),
        (false, true, _) => words.with("paper-statement-received-all", &[("paid", &paid)]),
        (false, false, _) => {
            words.with("paper-statement-received-part", &[("paid", &paid), ("payable", &payable)])
        }
    }
}

/// What is left of the column besides: each amount of a line is split among those who share it on its own,
/// so the parts may miss the whole by a few céntimos, either way.
fn cents(statement: &Statement) -> Money {
    let earned = &statement.earned;
    let parts = [earned.materials, statement.fund_materials, earned.fund, earned.profit];
    Money::sum(parts).and_then(|parts| earned.sold.minus(parts)).unwrap_or_default()
}
