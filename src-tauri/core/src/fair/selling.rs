//! The open basket: kept at every tap with the id its sale will have, priced by the core, and finished once.

use super::{Fair, LineRequest, SaleRequest, sales};
use crate::domain::catalog::Product;
use crate::domain::caution::{self, Caution};
use crate::domain::change::worth_checking;
use crate::domain::money::Money;
use crate::domain::quoting::{Offer, Quoted, quote};
use crate::domain::refusal::Refusal;
use crate::domain::sale::Line;
use crate::domain::tender::Means;
use crate::domain::wallets::WalletTexts;
use crate::error::Error;
use crate::l10n::parse_amount;
use crate::store::Books;
use crate::views::SaleView;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// What the customer takes and offers, as tapped so far.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Basket {
    /// In the order of the first tap.
    pub lines: Vec<BasketLine>,
    /// What the customer offers.
    pub settling: Settling,
}

/// So many of a product.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct BasketLine {
    /// Which.
    pub product: Uuid,
    /// How many, above zero.
    pub quantity: u32,
    /// The price when it was first tapped, in céntimos; the core notes it.
    #[serde(default)]
    pub seen: Option<i64>,
}

/// What the customer offers.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Settling {
    /// Notes and coins tapped, in céntimos each.
    pub pieces: Vec<i64>,
    /// The exact cash that is due.
    pub exact: bool,
    /// Wallets used.
    pub wallets: Vec<WalletPart>,
}

/// A part paid through a wallet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct WalletPart {
    /// `yape` or `plin`.
    pub wallet: String,
    /// As typed; none is all that the rest does not cover.
    pub amount: Option<String>,
    /// The last digits of the operation, as typed.
    #[serde(default)]
    pub code: String,
}

/// A basket, priced.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Quote {
    /// The id the sale will have.
    pub sale: Uuid,
    /// The number it will have.
    pub number: u32,
    /// Its lines.
    pub lines: Vec<QuoteLine>,
    /// The sum of the lines.
    pub total: Money,
    /// The offer, worked out.
    pub quoted: Quoted,
    /// What was tapped.
    pub basket: Basket,
    /// Can it be finished?
    pub ready: bool,
    /// What is odd about the cash.
    pub caution: Option<Caution>,
    /// Is there a large note among what was handed over?
    pub check_note: bool,
}

/// A line, priced.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QuoteLine {
    /// The product, on its terms of now.
    pub product: Product,
    /// How many.
    pub quantity: u32,
    /// Quantity x price.
    pub total: Money,
    /// What is odd about it.
    pub cautions: Vec<Caution>,
}

impl Fair {
    /// The open basket, priced. A fresh one gets its sale's id here, before anything is submitted.
    pub fn basket(&mut self) -> Result<Quote, Error> {
        self.store.transact(|books| priced(books, &current(books)?))
    }

    /// Keeps the basket as tapped and answers it priced.
    pub fn set_basket(&mut self, basket: &Basket) -> Result<Quote, Error> {
        self.store.transact(|books| {
            let (sale, before) = current(books)?;
            let basket = noted(books, basket, &before)?;
            let quote = priced(books, &(sale, basket))?;
            books.keep_basket(sale, &written(&quote.basket)?)?;
            Ok(quote)
        })
    }

    /// Records the open basket as the sale of this id. A repeated call answers with the sale that stands.
    pub fn finish_basket(&mut self, sale: Uuid) -> Result<SaleView, Error> {
        let now = self.now();
        self.store.transact(|books| {
            if books.request_of(sale)?.is_none() {
                let (open, basket) = current(books)?;
                if open != sale {
                    return Err(Refusal::BasketEmpty.into());
                }
                let quote = priced(books, &(open, basket))?;
                if let Some(problem) = quote.quoted.problem {
                    return Err(problem.into());
                }
                let line = |line: &QuoteLine| LineRequest {
                    product: line.product.id,
                    quantity: line.quantity,
                    discount: Money::ZERO,
                };
                let lines = quote.lines.iter().map(line).collect();
                let (offered, codes) = (quote.quoted.offered, codes(&quote.basket.settling));
                let request = SaleRequest { id: sale, at: None, lines, offered, codes };
                sales::record_sale(books, &request, now)?;
                books.clear_basket(sale)?;
            }
            sales::view(books, sale)
        })
    }
}

/// The basket on the disk, or a fresh one, which is kept at once so that its id stays.
pub(super) fn current(books: &Books<'_>) -> Result<(Uuid, Basket), Error> {
    if let Some((sale, body)) = books.basket()? {
        return Ok((sale, unwritten(&body)?));
    }
    let (sale, basket) = (Uuid::now_v7(), Basket::default());
    books.keep_basket(sale, &written(&basket)?)?;
    Ok((sale, basket))
}

/// The basket with the price of each line when it was first tapped.
fn noted(books: &Books<'_>, basket: &Basket, before: &Basket) -> Result<Basket, Error> {
    let mut basket = basket.clone();
    for line in &mut basket.lines {
        let known = before.lines.iter().find(|known| known.product == line.product);
        line.seen = match known.and_then(|known| known.seen) {
            Some(seen) => Some(seen),
            None => Some(sales::product(books, line.product)?.price.centimos()),
        };
    }
    Ok(basket)
}

pub(super) fn unwritten(body: &str) -> Result<Basket, Error> {
    serde_json::from_str(body).map_err(|_| Error::Broken("a basket that cannot be read"))
}

pub(super) fn written(basket: &Basket) -> Result<String, Error> {
    serde_json::to_string(basket).map_err(|_| Error::Broken("a basket that cannot be written"))
}

pub(super) fn priced(books: &Books<'_>, (sale, basket): &(Uuid, Basket)) -> Result<Quote, Error> {
    let mut lines = Vec::new();
    let mut total = Money::ZERO;
    for line in basket.lines.iter().filter(|line| line.quantity > 0) {
        let product = sales::product(books, line.product)?;
        let priced = Line::on(&product, line.quantity, Money::ZERO)?.total()?;
        total = total.plus(priced)?;
        let price = caution::of_price(line.seen.map(Money::new), product.price);
        let cautions = caution::of_quantity(line.quantity).into_iter().chain(price).collect();
        lines.push(QuoteLine { product, quantity: line.quantity, total: priced, cautions });
    }
    let (offer, unreadable) = offer(&basket.settling)?;
    let mut quoted = quote(total, &offer)?;
    let noted = codes(&basket.settling).digits(quoted.offered).err();
    quoted.problem = unreadable.or(quoted.problem).or(noted);
    let ready = !lines.is_empty() && quoted.missing.is_zero() && quoted.problem.is_none();
    let check_note = basket.settling.pieces.iter().any(|piece| worth_checking(*piece));
    let caution = caution::of_cash(quoted.offered.cash, quoted.cash_due);
    Ok(Quote {
        sale: *sale,
        number: books.next_number()?,
        lines,
        total,
        quoted,
        basket: basket.clone(),
        ready,
        caution,
        check_note,
    })
}

/// The last digits typed beside each wallet.
fn codes(settling: &Settling) -> WalletTexts {
    let mut codes = WalletTexts::default();
    for part in &settling.wallets {
        if let Some(means) = Means::from_word(&part.wallet) {
            codes.set(means, Some(part.code.trim().to_owned()).filter(|code| !code.is_empty()));
        }
    }
    codes
}

/// The offer as tapped; a wallet amount still being typed is a problem to show, not an error.
fn offer(settling: &Settling) -> Result<(Offer, Option<Refusal>), Error> {
    let mut problem = None;
    let mut wallets = Vec::new();
    for part in &settling.wallets {
        let Some(means) = Means::from_word(&part.wallet) else { continue };
        let amount = match part.amount.as_deref().map(parse_amount) {
            None => None,
            Some(Ok(amount)) => Some(amount),
            Some(Err(refusal)) => {
                problem = Some(refusal);
                Some(Money::ZERO)
            }
        };
        wallets.push((means, amount));
    }
    let cash = Money::sum(settling.pieces.iter().map(|piece| Money::new((*piece).max(0))))?;
    Ok((Offer { cash, exact: settling.exact, wallets }, problem))
}
