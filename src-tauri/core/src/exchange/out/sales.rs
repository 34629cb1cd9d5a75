//! Sales, one row a line. What is kept by each means is on the first line of its sale, so that each column adds up
//! to the day's figure. Nothing says who made or sold a thing, and notes that customers asked for stay behind.

use super::sheet::{Cell, Kind, Sheet};
use crate::l10n::Words;
use crate::views::SoldLine;

pub(super) fn sheet(lines: &[SoldLine], words: &Words) -> Sheet {
    let columns = [
        ("session", Kind::Count),
        ("sale", Kind::Count),
        ("at", Kind::Moment),
        ("sku", Kind::Text),
        ("product", Kind::Text),
        ("quantity", Kind::Count),
        ("kept", Kind::Count),
        ("price", Kind::Amount),
        ("discount", Kind::Amount),
        ("total", Kind::Amount),
        ("kept-total", Kind::Amount),
        ("cash", Kind::Amount),
        ("yape", Kind::Amount),
        ("plin", Kind::Amount),
        ("remark", Kind::Text),
    ];
    let mut sheet = Sheet::new("export-sales", &columns, words);
    sheet.rows = lines.iter().map(|line| row(line, words)).collect();
    sheet
}

fn row(line: &SoldLine, words: &Words) -> Vec<Cell> {
    vec![
        Cell::Count(line.session.into()),
        Cell::Count(line.number.into()),
        Cell::Moment(line.at),
        Cell::text(line.product.sku.clone()),
        Cell::text(name(line, words)),
        Cell::Count(line.quantity.into()),
        Cell::Count(line.kept.into()),
        Cell::Amount(line.price),
        Cell::Amount(line.discount),
        Cell::Amount(line.total),
        Cell::Amount(line.kept_total),
        Cell::amount(line.tenders.map(|tenders| tenders.cash)),
        Cell::amount(line.tenders.map(|tenders| tenders.yape)),
        Cell::amount(line.tenders.map(|tenders| tenders.plin)),
        Cell::text(remark(line, words)),
    ]
}

/// With the variant and the options chosen, which its price holds.
fn name(line: &SoldLine, words: &Words) -> String {
    let name = words.line_name(&line.product, &line.particulars);
    let extras: Vec<String> = line.particulars.extras.iter().map(|extra| words.extra(extra)).collect();
    if extras.is_empty() { name } else { format!("{name} ({})", extras.join(", ")) }
}

fn remark(line: &SoldLine, words: &Words) -> String {
    let paper = line.paper.then(|| words.text("export-from-paper"));
    let returned = (line.kept < line.quantity).then(|| words.text("export-returned"));
    paper.into_iter().chain(returned).collect::<Vec<_>>().join(", ")
}
