//! What is asked of selling: sales, returns, orders given up, sheets from paper.

use super::{tenders, when};
use crate::domain::giving_back::Reason;
use crate::domain::money::Money;
use crate::domain::tender::{Means, Tenders};
use crate::domain::wallets::WalletTexts;
use crate::journal::Hash;
use crate::journal::chain::fingerprint;
use crate::views::Moment;
use serde_json::{Value, json};
use uuid::Uuid;

/// A sale to record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SaleRequest {
    /// The id of the entry, and so of the sale.
    pub id: Uuid,
    /// When it was made, if that was not now.
    pub at: Option<Moment>,
    /// At least one.
    pub lines: Vec<LineRequest>,
    /// Cash handed over and exact wallet amounts.
    pub offered: Tenders,
    /// The last digits of a wallet's operation, if they were noted.
    pub codes: WalletTexts,
}

/// A line of a sale to record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LineRequest {
    /// Which product, on its terms of now.
    pub product: Uuid,
    /// How many, above zero.
    pub quantity: u32,
    /// Off the whole line, in céntimos.
    pub discount: Money,
}

/// Goods to give back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReturnRequest {
    /// The id of the entry.
    pub id: Uuid,
    /// When, if that was not now.
    pub at: Option<Moment>,
    /// Of which sale.
    pub sale: Uuid,
    /// Place of the line in the sale, and how many come back.
    pub lines: Vec<(u32, u32)>,
    /// The means of the refund; none gives it back by the means that paid.
    pub means: Option<Means>,
    /// Why.
    pub reason: Reason,
}

/// An order to give up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CancelRequest {
    /// The id of the entry.
    pub id: Uuid,
    /// Which.
    pub order: Uuid,
    /// The means of the refund; none gives it back by the means that paid.
    pub means: Option<Means>,
}

/// A sheet of sales kept on paper: how many of each product went by each means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PaperRequest {
    /// Names the batch; the ids of its sales come from it.
    pub id: Uuid,
    /// From when to when.
    pub from: Moment,
    /// See `from`.
    pub to: Moment,
    /// Each product with how many went for cash, by Yape and by Plin.
    pub lines: Vec<PaperLine>,
    /// What was taken off of each means: bundles, and whatever else was sold for less.
    pub off: Tenders,
}

/// A line of a sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PaperLine {
    /// Which product, on its terms of now.
    pub product: Uuid,
    /// How many by each means, in the order of [`Means::ALL`].
    pub sold: [u32; 3],
}

impl SaleRequest {
    pub(in crate::fair) fn fingerprint(&self) -> Hash {
        let line = |line: &LineRequest| json!([line.product, line.quantity, line.discount.centimos()]);
        let lines: Vec<Value> = self.lines.iter().map(line).collect();
        let mut content = vec![json!(when(self.at)), json!(lines), tenders(self.offered)];
        // A sale without digits keeps the fingerprint that it had before there were any.
        if self.codes != WalletTexts::default() {
            content.push(json!([self.codes.yape, self.codes.plin]));
        }
        fingerprint("sale", &json!(content))
    }
}

impl PaperRequest {
    /// The whole sheet: each of its sales is known by it.
    pub(in crate::fair) fn fingerprint(&self) -> Hash {
        let lines: Vec<Value> = self.lines.iter().map(|line| json!([line.product, line.sold])).collect();
        let span = [self.from.to_rfc3339(), self.to.to_rfc3339()];
        fingerprint("paper", &json!([span, lines, tenders(self.off)]))
    }
}

impl ReturnRequest {
    pub(in crate::fair) fn fingerprint(&self) -> Hash {
        let means = self.means.map(Means::word);
        fingerprint("return", &json!([when(self.at), self.sale, self.lines, means, self.reason.word()]))
    }
}

impl CancelRequest {
    pub(in crate::fair) fn fingerprint(&self) -> Hash {
        fingerprint("cancel", &json!([self.order, self.means.map(Means::word)]))
    }
}
