//! What lies on the counter: the basket and the offer as the till shows them, and the sale made last.

use super::customer::Want;
use crate::domain::money::Money;
use crate::domain::quoting::Quoted;
use crate::fair::Quote;
use crate::views::SaleView;
use uuid::Uuid;

/// What the till shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Counter {
    /// The basket, each product once.
    pub basket: Vec<Want>,
    /// What it comes to.
    pub total: Money,
    /// The offer, worked out.
    pub quoted: Quoted,
    /// Just what is due was tapped instead of notes and coins.
    pub exact: bool,
    /// A wallet was chosen.
    pub wallet: bool,
    /// The customer is being charged.
    pub paying: bool,
    /// It can be finished.
    pub ready: bool,
    /// The sale made last.
    pub last: Option<Sold>,
}

/// A sale that was made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sold {
    /// Its id.
    pub sale: Uuid,
    /// What was sold and kept.
    pub lines: Vec<SoldLine>,
    /// What it came to.
    pub total: Money,
    /// Cash handed over and wallet amounts.
    pub offered: crate::domain::tender::Tenders,
    /// The cash part that was due.
    pub cash_due: Money,
}

/// A product of a sale.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SoldLine {
    /// Which, and how many were sold.
    pub sold: Want,
    /// How many she still has.
    pub kept: u32,
}

impl Counter {
    /// Of a basket and the sale made last. `paying`: the customer is being charged.
    pub fn of(quote: &Quote, last: Option<&SaleView>, paying: bool) -> Self {
        let settling = &quote.basket.settling;
        let cash = settling.exact || !settling.pieces.is_empty() || !settling.cash.trim().is_empty();
        let begun = cash || !settling.wallets.is_empty();
        let mut basket = Vec::new();
        for line in &quote.lines {
            add(&mut basket, Want { product: line.product.id, quantity: line.line.quantity });
        }
        Self {
            basket,
            total: quote.total,
            quoted: quote.quoted.clone(),
            exact: settling.exact,
            wallet: !settling.wallets.is_empty(),
            paying: paying || begun,
            ready: quote.ready,
            last: last.map(Sold::of),
        }
    }

    /// How many of a product are in the basket.
    pub fn has(&self, product: Uuid) -> u32 {
        self.basket.iter().find(|line| line.product == product).map_or(0, |line| line.quantity)
    }
}

impl Sold {
    fn of(sale: &SaleView) -> Self {
        let line = |line: &crate::views::SaleLineView| SoldLine {
            sold: Want { product: line.product.id, quantity: line.quantity },
            kept: line.kept,
        };
        Self {
            sale: sale.id,
            lines: sale.lines.iter().map(line).collect(),
            total: sale.total,
            offered: sale.offered,
            cash_due: sale.settlement.kept.cash,
        }
    }

    /// Nothing of it is kept any more.
    pub fn undone(&self) -> bool {
        self.lines.iter().all(|line| line.kept == 0)
    }

    /// What was sold, each product once.
    pub fn goods(&self) -> Vec<Want> {
        let mut goods = Vec::new();
        self.lines.iter().for_each(|line| add(&mut goods, line.sold));
        goods
    }

    /// How many of a product came back.
    pub fn back(&self, product: Uuid) -> u32 {
        let hers = self.lines.iter().filter(|line| line.sold.product == product);
        hers.map(|line| line.sold.quantity.saturating_sub(line.kept)).sum()
    }

    /// How many pieces came back in all.
    pub fn all_back(&self) -> u32 {
        self.lines.iter().map(|line| line.sold.quantity.saturating_sub(line.kept)).sum()
    }
}

/// The same product on several lines counts as one.
fn add(goods: &mut Vec<Want>, more: Want) {
    match goods.iter_mut().find(|line| line.product == more.product) {
        Some(line) => line.quantity = line.quantity.saturating_add(more.quantity),
        None => goods.push(more),
    }
}
