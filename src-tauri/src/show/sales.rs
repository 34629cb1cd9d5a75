//! The selling screen and what was sold.

use super::{amount, means, number, piece, pieces, session};
use crate::wire::{
    Category, Failure, LastSale, Notice, Parked, Payment, Quote, QuoteLine, Refund, SaleLine, SaleRow,
    SaleView, Selling, Tile, WalletPart,
};
use feriante_core::Error;
use feriante_core::domain::change::PIECES;
use feriante_core::domain::fair::plain;
use feriante_core::domain::money::Money;
use feriante_core::domain::tender::Tenders;
use feriante_core::fair::{self, Fair};
use feriante_core::l10n::Words;
use feriante_core::pictograms;
use feriante_core::views::{self, Stock};

/// All that the selling screen needs at once.
pub fn selling(fair: &mut Fair, words: &Words) -> Result<Selling, Error> {
    let session_open = fair.open_session()?;
    let shelf = fair.shelf()?;
    let last = fair.last_sale()?.map(|sale| last(&sale, words));
    Ok(Selling {
        session: session_open.as_ref().map(|open| session(open, words)),
        categories: categories(&shelf, words),
        tiles: shelf.iter().map(|stock| tile(stock, words)).collect(),
        quote: quote(&fair.basket()?, words),
        last,
        pieces: PIECES.iter().map(|one| piece(*one, 1, words)).collect(),
        parked: fair.parked()?.into_iter().map(|waiting| parked(waiting, words)).collect(),
    })
}

fn parked(waiting: fair::Parked, words: &Words) -> Parked {
    Parked {
        sale: waiting.sale,
        since: words.time(waiting.since),
        pieces: waiting.pieces,
        total: amount(waiting.total, words),
        pictograms: waiting.pictograms,
    }
}

fn categories(shelf: &[Stock], words: &Words) -> Vec<Category> {
    let mut keys: Vec<&str> = shelf.iter().map(|stock| stock.product.category.as_str()).collect();
    keys.dedup();
    keys.into_iter().map(|key| category(key, words)).collect()
}

/// A category with its name and pictogram.
pub fn category(key: &str, words: &Words) -> Category {
    Category {
        key: key.to_owned(),
        name: words.category(key),
        pictogram: pictograms::of_category(key).to_owned(),
    }
}

fn tile(stock: &Stock, words: &Words) -> Tile {
    let product = &stock.product;
    Tile {
        product: product.id,
        sku: product.sku.clone(),
        name: words.product(product),
        search: plain(&format!("{} {} {}", product.name_es, product.name_en, product.sku)),
        category: product.category.clone(),
        pictogram: product.pictogram.clone(),
        price: amount(product.price, words),
        left: stock.running_low(),
    }
}

fn last(sale: &views::SaleView, words: &Words) -> LastSale {
    LastSale {
        sale: sale.id,
        number: number(sale.number),
        total: amount(sale.total, words),
        change: amount(sale.settlement.change, words),
        means: means(sale.settlement.kept),
        undone: sale.lines.iter().all(|line| line.kept == 0),
    }
}

/// A basket, priced.
pub fn quote(quote: &fair::Quote, words: &Words) -> Quote {
    let shown = |money: Money| amount(money, words);
    let quoted = &quote.quoted;
    let line = |line: &fair::QuoteLine| QuoteLine {
        product: line.product.id,
        name: words.product(&line.product),
        pictogram: line.product.pictogram.clone(),
        quantity: line.quantity,
        price: shown(line.product.price),
        total: shown(line.total),
        cautions: line.cautions.iter().map(|caution| Notice::caution(caution, words)).collect(),
    };
    let settling = &quote.basket.settling;
    let wallet = |part: &fair::WalletPart| WalletPart {
        wallet: part.wallet.clone(),
        amount: part.amount.clone(),
        code: part.code.clone(),
    };
    Quote {
        sale: quote.sale,
        number: number(quote.number),
        lines: quote.lines.iter().map(line).collect(),
        count: quote.lines.iter().map(|line| line.quantity).sum(),
        total: shown(quote.total),
        rounding: shown(quoted.rounding),
        due: shown(quoted.due),
        yape: shown(quoted.offered.yape),
        plin: shown(quoted.offered.plin),
        cash_due: shown(quoted.cash_due),
        received: shown(quoted.offered.cash),
        missing: shown(quoted.missing),
        change: shown(quoted.change),
        change_pieces: pieces(quoted.change, words),
        count_from: words.bare(quoted.cash_due),
        count_to: words.bare(quoted.offered.cash),
        ready: quote.ready,
        payment: Payment {
            pieces: settling.pieces.clone(),
            exact: settling.exact,
            wallets: settling.wallets.iter().map(wallet).collect(),
        },
        caution: quote.caution.as_ref().map(|caution| Notice::caution(caution, words)),
        check_note: quote.check_note,
        problem: quoted.problem.as_ref().map(|problem| Failure::refusal(problem, words)),
    }
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
    }
}

/// A sale, whole.
pub fn sale_view(sale: &views::SaleView, words: &Words) -> SaleView {
    let shown = |money: Money| amount(money, words);
    let line = |line: &views::SaleLineView| SaleLine {
        place: line.place,
        name: words.product(&line.product),
        pictogram: line.product.pictogram.clone(),
        quantity: line.quantity,
        kept: line.kept,
        total: shown(line.total),
    };
    SaleView {
        sale: sale.id,
        number: number(sale.number),
        at: words.moment(sale.at),
        lines: sale.lines.iter().map(line).collect(),
        total: shown(sale.total),
        rounding: shown(sale.settlement.rounding),
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

/// What a return gives back.
pub fn refund(tenders: Tenders, words: &Words) -> Result<Refund, Error> {
    Ok(Refund { amount: amount(tenders.total()?, words), pieces: pieces(tenders.cash, words) })
}
