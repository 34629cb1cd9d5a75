//! The selling screen.

use super::waiting::waits;
use super::{amount, means, number, participant, piece, quote, session};
use crate::wire::{Category, LastOrder, LastSale, Parked, Part, Selling, Shelf, Tile};
use feriante_core::Error;
use feriante_core::domain::change::PIECES;
use feriante_core::domain::fair::plain;
use feriante_core::domain::giving_back::Reason;
use feriante_core::domain::order::OrderState;
use feriante_core::domain::tender::Tenders;
use feriante_core::fair::{self, Fair};
use feriante_core::l10n::Words;
use feriante_core::pictograms;
use feriante_core::views::{self, Stock};

/// What can be sold.
pub fn shelf(fair: &mut Fair, words: &Words) -> Result<Shelf, Error> {
    let shelf = fair.shelf()?;
    Ok(Shelf {
        categories: categories(&shelf, words),
        tiles: shelf.iter().map(|stock| tile(stock, words)).collect(),
    })
}

/// All that the selling screen needs at once, beside what can be sold.
pub fn selling(fair: &mut Fair, words: &Words) -> Result<Selling, Error> {
    let session_open = fair.open_session()?;
    let last_sale = fair.last_sale()?;
    let newest = fair.newest_order()?.filter(|order| order.state != OrderState::PickedUp);
    let open = fair.basket()?;
    let makers = fair.participants()?.into_iter().filter(|who| who.active);
    Ok(Selling {
        session: session_open.as_ref().map(|open| session(open, words)),
        quote: quote(fair, &open, words)?,
        last: last_sale.as_ref().map(|sale| last(fair, sale, words)).transpose()?,
        last_order: newest.map(|order| last_order(&order, words)).transpose()?,
        waits: waits(&fair.orders()?, &fair.turns()?),
        makers: makers.map(|who| participant(&who)).collect(),
        change_low: fair.change_runs_low()?,
        pieces: PIECES.iter().map(|one| piece(one.value, 1, words)).collect(),
        parked: fair.parked()?.into_iter().map(|waiting| parked(waiting, words)).collect(),
    })
}

fn parked(waiting: fair::Parked, words: &Words) -> Parked {
    Parked {
        sale: waiting.sale,
        turn: waiting.turn,
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
        photo: product.photo.map(hex::encode),
        price: amount(product.price, words),
        open_price: product.terms.open_price,
        bundle: product.terms.bundle.map(|bundle| format!("{} × {}", bundle.take, bundle.pay)),
        left: stock.running_low(),
    }
}

fn last(fair: &Fair, sale: &views::SaleView, words: &Words) -> Result<LastSale, Error> {
    Ok(LastSale {
        sale: sale.id,
        number: number(sale.number),
        total: amount(sale.total.minus(sale.settlement.rounding)?, words),
        change: amount(sale.settlement.change, words),
        means: means(sale.settlement.kept),
        back: parts(fair.quote_undo(sale.id)?, words),
        turn: sale.turn,
        exchange: fair.handed_in_exchange(sale)?.map(|handed| amount(handed, words)),
        undone: sale.lines.iter().all(|line| line.kept == 0),
        returned: sale.reason.is_some_and(|reason| reason != Reason::Mistake),
    })
}

fn parts(tenders: Tenders, words: &Words) -> Vec<Part> {
    let used = tenders.each().into_iter().filter(|(_, part)| !part.is_zero());
    used.map(|(means, part)| Part { means: means.word().to_owned(), amount: amount(part, words) }).collect()
}

fn last_order(order: &views::OrderView, words: &Words) -> Result<LastOrder, Error> {
    Ok(LastOrder {
        order: order.id,
        number: format!("{:03}", order.number),
        pickup: words.moment(order.pickup),
        balance: amount(order.balance, words),
        deposit: amount(order.deposit.total()?, words),
        means: means(order.deposit),
        change: amount(order.received.minus(order.deposit.cash)?, words),
        cancelled: order.state == OrderState::Cancelled,
    })
}
