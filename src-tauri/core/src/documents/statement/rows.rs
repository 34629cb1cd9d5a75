//! The rows of a statement's column, and of what she is handed: each adds up on the page.

use crate::domain::money::Money;
use crate::l10n::Words;
use crate::views::{FundPart, Statement};

/// What, a word on it in small, and how much.
pub(super) struct Row {
    pub(super) label: String,
    pub(super) note: String,
    pub(super) amount: Money,
}

/// Sold, less materials, less the fund, less what she gives, is her profit.
pub(super) fn rows(statement: &Statement, words: &Words) -> Vec<Row> {
    let earned = &statement.earned;
    let row = |key: &str, amount: Money| Row {
        label: words.text(key),
        note: words.text(&format!("{key}-note")),
        amount,
    };
    let mut rows = vec![row("paper-statement-sold", earned.sold)];
    let from_fund = statement.fund_materials;
    // Her own line stands unless the fund bought everything.
    if from_fund.is_zero() || !earned.materials.is_zero() {
        rows.push(row("paper-statement-materials", earned.materials));
    }
    if !from_fund.is_zero() {
        rows.push(row("paper-statement-fund-materials", from_fund));
    }
    rows.push(match statement.fund_part {
        FundPart::StallFee => row("statement-stall-fee", earned.fund),
        FundPart::Mixed => row("statement-fund-mixed", earned.fund),
        FundPart::Percent(percent) => {
            let label = words.with("paper-statement-fund", &[("percent", &words.percent(percent))]);
            Row { label, ..row("paper-statement-fund", earned.fund) }
        }
    });
    if !earned.donated.is_zero() {
        rows.push(row("statement-donated", earned.donated));
    }
    let cents = cents(statement);
    if !cents.is_zero() {
        let (key, amount) = if cents.is_negative() {
            ("paper-statement-cents-more", cents.negated())
        } else {
            ("paper-statement-cents-less", cents)
        };
        rows.push(Row { label: words.text(key), note: String::new(), amount });
    }
    rows
}

/// What is left of the column besides: each amount of a line is split among those who share it on its own,
/// so the parts may miss the whole by a few céntimos, either way.
pub(super) fn cents(statement: &Statement) -> Money {
    let earned = &statement.earned;
    let parts = [earned.materials, statement.fund_materials, earned.fund, earned.donated, earned.profit];
    Money::sum(parts).and_then(|parts| earned.sold.minus(parts)).unwrap_or_default()
}

/// From her profit to what she is handed, where one sentence can't say it: with an advance, or with something
/// that stood open before. The last row is the result.
pub(super) fn to_hand_over(statement: &Statement, words: &Words) -> Vec<Row> {
    let earned = &statement.earned;
    if earned.advances.is_zero() && statement.carried.is_zero() {
        return Vec::new();
    }
    let row = |key: &str, amount: Money| Row { label: words.text(key), note: String::new(), amount };
    let hers = earned.profit.plus(earned.materials).unwrap_or_default();
    let first = if earned.materials.is_zero() { "statement-hers-profit" } else { "statement-hers" };
    let paid = earned.paid.minus(earned.advances).unwrap_or_default();
    let last = if earned.payable.is_negative() { "statement-too-much" } else { "statement-to-receive" };
    let mut rows = vec![
        row(first, hers),
        row("statement-carried", statement.carried),
        row("statement-advances", earned.advances),
        row("statement-paid", paid),
    ];
    let mut place = 0;
    rows.retain(|row| {
        place += 1;
        place == 1 || !row.amount.is_zero()
    });
    rows.push(row(last, earned.payable));
    rows
}

/// What she is handed, or was, in one sentence.
pub(super) fn to_receive(statement: &Statement, words: &Words) -> String {
    let earned = &statement.earned;
    let (paid, payable) = (words.amount(earned.paid), words.amount(earned.payable));
    if earned.payable.is_negative() {
        let over = words.amount(earned.payable.negated());
        let key = if earned.paid.is_zero() { "statement-owes" } else { "paper-statement-overpaid" };
        return words.with(key, &[("paid", &paid), ("over", &over)]);
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
