//! One question to think about, chosen by simple rules from her own figures.

use crate::l10n::Words;
use crate::views::{ProductEarned, Statement};

/// The question that her figures raise first.
pub(super) fn lesson(statement: &Statement, words: &Words) -> String {
    if let Some((best, busiest)) = profit_against_pieces(statement) {
        let values = [
            ("best", words.product(&best.product)),
            ("profit", words.amount(best.profit)),
            ("busiest", words.product(&busiest.product)),
            ("count", busiest.quantity.to_string()),
            ("other", words.amount(busiest.profit)),
        ];
        return say(words, "paper-lesson-profit-not-pieces", &values);
    }
    let from_fund = statement.fund_materials;
    if !from_fund.is_zero() {
        return say(words, "paper-lesson-fund-materials", &[("amount", words.amount(from_fund))]);
    }
    let earned = &statement.earned;
    if earned.materials.centimos() * 2 > earned.sold.centimos() {
        return say(words, "paper-lesson-materials", &[("amount", words.amount(earned.materials))]);
    }
    match statement.products.iter().filter(|product| product.quantity > 0).count() {
        1 => words.text("paper-lesson-one-product"),
        _ => words.text("paper-lesson-asked-for"),
    }
}

/// What left most, and what sold most pieces and yet left less: sales are not profit.
fn profit_against_pieces(statement: &Statement) -> Option<(&ProductEarned, &ProductEarned)> {
    // Of equals the first: the list has what left most first.
    let mut best = statement.products.first()?;
    let mut busiest = best;
    for product in &statement.products {
        if product.profit > best.profit {
            best = product;
        }
        if product.quantity > busiest.quantity {
            busiest = product;
        }
    }
    (best.profit > busiest.profit && busiest.quantity > best.quantity).then_some((best, busiest))
}

fn say(words: &Words, key: &str, values: &[(&str, String)]) -> String {
    let values: Vec<(&str, &str)> = values.iter().map(|(name, text)| (*name, text.as_str())).collect();
    words.with(key, &values)
}
