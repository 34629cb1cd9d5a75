//! What was sold, and what comes back.

use super::{amount, means, number, offs, pieces};
use crate::wire::{Refund, SaleLine, SaleRow, SaleView};
use feriante_core::Error;
use feriante_core::domain::money::Money;
use feriante_core::domain::sale::PaperSpan;
use feriante_core::domain::tender::Tenders;
use feriante_core::fair::Fair;
use feriante_core::l10n::Words;
use feriante_core::views;

/// The latest session's sales, the newest first.
pub fn sale_rows(fair: &Fair, words: &Words) -> Result<Vec<SaleRow>, Error> {
    let latest = fair.sessions()?.last().map(|session| session.number);
    Ok(fair.sales(latest)?.iter().rev().map(|row| sale_row(row, words)).collect())
}

fn span(paper: Option<PaperSpan>, words: &Words) -> Option<String> {
    let span = |one: PaperSpan| {
        words.with("interval", &[("from", &words.time(one.from)), ("to", &words.time(one.to))])
    };
    paper.map(span)
}

/// A sale in a list.
pub fn sale_row(row: &views::SaleRow, words: &Words) -> SaleRow {
    let first = words.product(&row.first_product);
    let what = match row.more_lines {
        0 => first,
        more => words.with("sale-and-more", &[("first", &first), ("more", &more.to_string())]),
    };
    SaleRow {
        sale: row.id,
        number: number(row.number),
        time: words.time(row.at),
        what,
        pictogram: row.first_product.pictogram.clone(),
        total: amount(row.total, words),
        means: means(row.tenders),
        returned: row.kept != row.total,
        paper: span(row.paper, words),
    }
}

/// A sale, whole.
pub fn sale_view(sale: &views::SaleView, words: &Words) -> SaleView {
    let shown = |money: Money| amount(money, words);
    let line = |line: &views::SaleLineView| SaleLine {
        place: line.place,
        name: words.line_name(&line.product, &line.particulars),
        pictogram: line.product.pictogram.clone(),
        quantity: line.quantity,
        kept: line.kept,
        total: shown(line.total),
        details: words.line_details(&line.particulars),
        offs: offs(line.discount, &line.particulars, words),
    };
    SaleView {
        sale: sale.id,
        number: number(sale.number),
        at: words.moment(sale.at),
        paper: span(sale.paper, words),
        lines: sale.lines.iter().map(line).collect(),
        total: shown(sale.total),
        rounding: shown(sale.settlement.rounding.negated()),
        prepaid: shown(sale.prepaid.total().unwrap_or_default().negated()),
        turn: sale.turn,
        received: shown(sale.offered.cash),
        change: shown(sale.settlement.change),
        yape: shown(sale.offered.yape),
        plin: shown(sale.offered.plin),
        yape_code: sale.codes.yape.clone(),
        plin_code: sale.codes.plin.clone(),
        refunded: shown(sale.refunded),
        means: means(sale.settlement.kept),
    }
}

/// What a return gives back, in pieces that the drawer holds.
pub fn refund(fair: &Fair, tenders: Tenders, words: &Words) -> Result<Refund, Error> {
    let handing = fair.pieces_to_hand(tenders.cash)?;
    Ok(Refund {
        amount: amount(tenders.total()?, words),
        pieces: pieces(&handing.pieces, words),
        drawer: handing.drawer.word().to_owned(),
    })
}
