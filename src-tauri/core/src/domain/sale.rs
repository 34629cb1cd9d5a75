//! A sale: its lines with the terms frozen when it is made, and how it was paid.

use super::catalog::{Extra, MaterialsBy, Product, Share};
use super::change::Pile;
use super::discount::Off;
use super::money::{Money, Percent};
use super::refusal::Refusal;
use super::standing::Cuts;
use super::tender::{Settlement, Tenders, settle};
use super::wallets::WalletTexts;
use crate::views::Moment;
use uuid::Uuid;

/// One line, with every term that decides who gets what of it. Later changes of the catalogue do not
/// reach it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// The product sold.
    pub product: Uuid,
    /// How many, above zero.
    pub quantity: u32,
    /// Price of one.
    pub price: Money,
    /// Taken off the whole line.
    pub discount: Money,
    /// Material cost of one.
    pub cost: Money,
    /// Who gets the materials' cost back.
    pub materials_by: MaterialsBy,
    /// Who shares the rest.
    pub shares: Vec<Share>,
    /// What was asked of it, and why something was taken off.
    pub particulars: Particulars,
}

/// What a line tells beyond its money: shown and printed, never reckoned with.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Particulars {
    /// The name typed for it; blank is the product's.
    pub label: String,
    /// Colour, size, a name to embroider.
    pub note: String,
    /// Extras chosen, as they were named; their prices are in the line's.
    pub extras: Vec<Extra>,
    /// Who served, where one of several did.
    pub served_by: Option<Uuid>,
    /// The discount by its reasons; empty when none was told.
    pub offs: Vec<Off>,
}

impl Line {
    /// A line on a product's terms of today.
    pub fn on(product: &Product, quantity: u32, discount: Money) -> Result<Self, Refusal> {
        let line = Self {
            product: product.id,
            quantity,
            price: product.price,
            discount,
            cost: product.cost,
            materials_by: product.materials_by,
            shares: product.shares.clone(),
            particulars: Particulars::default(),
        };
        if quantity == 0 {
            return Err(Refusal::QuantityZero);
        }
        if discount.is_negative() || discount > line.gross()? {
            return Err(Refusal::DiscountAboveLine { sku: product.sku.clone() });
        }
        Ok(line)
    }

    /// Quantity x price.
    pub fn gross(&self) -> Result<Money, Refusal> {
        self.price.times(self.quantity)
    }

    /// Quantity x price - discount.
    pub fn total(&self) -> Result<Money, Refusal> {
        self.gross()?.minus(self.discount)
    }

    /// What the line comes to when only so many are kept: `floor(total x kept / sold)`.
    pub fn kept_total(&self, kept: u32) -> Result<Money, Refusal> {
        Ok(self.total()?.portion(kept, self.quantity))
    }
}

/// A sale as the journal keeps it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sale {
    /// Counts from 1 on each till; the slip's `N.º`.
    pub number: u32,
    /// The session it belongs to.
    pub session: u32,
    /// At least one.
    pub lines: Vec<Line>,
    /// The fair's part, frozen.
    pub fund_percent: Percent,
    /// The donated part, frozen.
    pub donated_percent: Percent,
    /// Cash handed over and exact wallet amounts.
    pub offered: Tenders,
    /// The last digits of a wallet's operation, if the till noted them. They say nothing of who paid.
    pub codes: WalletTexts,
    /// What the customer had paid before: the deposit of an order, or goods exchanged.
    pub prepaid: Tenders,
    /// The order it hands over, if it does.
    pub order: Option<Uuid>,
    /// The notes and coins taken and handed back, as far as they were told.
    pub pieces: Pieces,
    /// Kept on paper between these times, and written down later.
    pub paper: Option<PaperSpan>,
}

/// From when to when sales were kept on paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PaperSpan {
    /// The first.
    pub from: Moment,
    /// The last.
    pub to: Moment,
}

impl PaperSpan {
    /// A span that does not run backwards and lies in the past.
    pub fn of(from: Moment, to: Moment, now: Moment) -> Result<Self, Refusal> {
        match (from <= to, to <= now) {
            (true, true) => Ok(Self { from, to }),
            (false, _) => Err(Refusal::PaperSpanBackwards),
            (true, false) => Err(Refusal::PaperFuture),
        }
    }
}

/// Notes and coins that crossed the counter, as far as they were told.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Pieces {
    /// From the customer.
    pub taken: Vec<Pile>,
    /// To the customer.
    pub handed: Vec<Pile>,
}

impl Sale {
    /// What is taken of its lines.
    pub fn cuts(&self) -> Cuts {
        Cuts { fund: self.fund_percent, donated: self.donated_percent }
    }

    /// The sum of the lines.
    pub fn total(&self) -> Result<Money, Refusal> {
        total(&self.lines)
    }

    /// What was kept now, rounded off and handed back.
    pub fn settlement(&self) -> Result<Settlement, Refusal> {
        settle(self.total()?, self.offered, self.prepaid)
    }

    /// What is kept of it by means, with what was paid before.
    pub fn kept(&self) -> Result<Tenders, Refusal> {
        self.settlement()?.kept.and(self.prepaid)
    }
}

/// The sum of lines, in céntimos.
pub fn total(lines: &[Line]) -> Result<Money, Refusal> {
    lines.iter().try_fold(Money::ZERO, |sum, line| sum.plus(line.total()?))
}

/// Checks a sale before it is made: it has lines, the offer settles it, and digits noted are of a wallet that paid.
pub fn ring_up(sale: Sale) -> Result<Sale, Refusal> {
    if sale.lines.is_empty() {
        return Err(Refusal::BasketEmpty);
    }
    sale.settlement()?;
    let codes = sale.codes.digits(sale.offered)?;
    Ok(Sale { codes, ..sale })
}
