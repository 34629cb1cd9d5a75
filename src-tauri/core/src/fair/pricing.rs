//! A basket, priced: what each line comes to, what is due, what is missing, what to hand back.

use super::allowing;
use super::basket::{Basket, BasketLine, Purpose, Settling};
use super::drawer::{self, Handing};
use super::{orders, sales};
use crate::domain::catalog::{Kind, Product};
use crate::domain::caution::{self, Caution};
use crate::domain::change::worth_checking;
use crate::domain::discount::Off;
use crate::domain::giving_back::credit_towards;
use crate::domain::money::Money;
use crate::domain::order::in_time;
use crate::domain::pricing::{Item, Priced, price};
use crate::domain::quoting::{Offer, Quoted, quote};
use crate::domain::refusal::Refusal;
use crate::domain::sale::Line;
use crate::domain::tender::{Means, Tenders};
use crate::error::Error;
use crate::l10n::parse_amount;
use crate::store::Books;
use crate::views::Moment;
use uuid::Uuid;

/// A basket, priced.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Quote {
    /// The id the sale will have.
    pub sale: Uuid,
    /// The number it will have, or the order's.
    pub number: u32,
    /// Its lines.
    pub lines: Vec<QuoteLine>,
    /// The sum of the lines.
    pub total: Money,
    /// Taken off the whole, and why.
    pub whole_off: Option<Off>,
    /// What is asked for now: the total, or an order's deposit.
    pub asked: Money,
    /// When an order will be ready, once that can be read.
    pub pickup: Option<Moment>,
    /// Paid before: the deposit of an order that is picked up, or goods exchanged.
    pub prepaid: Tenders,
    /// To hand back of goods exchanged for cheaper ones, in cash.
    pub back: Money,
    /// The offer, worked out.
    pub quoted: Quoted,
    /// The change, as pieces.
    pub handing: Handing,
    /// What was tapped.
    pub basket: Basket,
    /// Is more taken off than the fair allows without its till lead?
    pub needs_lead: bool,
    /// Can it be finished?
    pub ready: bool,
    /// What is odd about the cash.
    pub caution: Option<Caution>,
    /// Is there a large note among what was handed over?
    pub check_note: bool,
}

impl Quote {
    /// The first thing of a sale that is made to order. It may be sold all the same: maybe one was made ahead.
    pub fn made_to_order(&self) -> Option<&Product> {
        let mut products = self.lines.iter().map(|line| &line.product);
        let made = products.find(|product| product.kind == Kind::MadeToOrder);
        made.filter(|_| self.basket.purpose == Purpose::Sale)
    }
}

/// A line, priced.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QuoteLine {
    /// As tapped.
    pub asked: BasketLine,
    /// The product, on its terms of now.
    pub product: Product,
    /// Its terms in the sale to be.
    pub line: Line,
    /// Quantity x price - what is taken off.
    pub total: Money,
    /// Its part of what is taken off the whole, which is the last of its reasons. Shown, that is told once for all
    /// lines: they stand at `total + of_whole`.
    pub of_whole: Money,
    /// What is odd about it.
    pub cautions: Vec<Caution>,
}

/// Prices a basket; what cannot be priced is refused.
pub(super) fn priced(books: &Books<'_>, sale: Uuid, basket: &Basket, now: Moment) -> Result<Quote, Error> {
    let Wanted { lines, taken_off, before, whole } = match &basket.purpose {
        Purpose::Pickup { order } => agreed(books, *order)?,
        _ => wanted(books, basket)?,
    };
    let total = Money::sum(lines.iter().map(|line| line.total))?;
    let asked = match &basket.purpose {
        Purpose::Order { deposit, .. } if !deposit.trim().is_empty() => parse_amount(deposit)?,
        Purpose::Order { .. } => Money::ZERO,
        _ => total,
    };
    if asked.is_negative() {
        return Err(Refusal::AmountNegative.into());
    }
    if asked > total {
        return Err(Refusal::DepositAboveTotal { total }.into());
    }
    let (prepaid, back) = paid_before(books, &basket.purpose, total)?;
    let (offer, unreadable) = offer(&basket.settling)?;
    let mut quoted = quote(asked, prepaid, &offer)?;
    let noted = basket.settling.codes().digits(quoted.offered).err();
    quoted.problem = unreadable.or(quoted.problem).or(noted).or_else(|| untimely(&basket.purpose, now));
    let limit = books.settings()?.discount_limit.of(before);
    let needs_lead = taken_off > limit && !allowing::covers(&basket.allowed, &lines);
    let settled = quoted.missing.is_zero() && quoted.problem.is_none();
    let number = match basket.purpose {
        Purpose::Order { .. } => books.next_order()?,
        _ => books.next_number()?,
    };
    Ok(Quote {
        sale,
        number,
        total,
        whole_off: whole,
        asked,
        pickup: match &basket.purpose {
            Purpose::Order { pickup, .. } => Purpose::pickup(pickup, now).ok(),
            _ => None,
        },
        prepaid,
        back,
        handing: drawer::change(books, quoted.change.plus(back)?, &basket.settling.pieces)?,
        caution: caution::of_cash(quoted.offered.cash, quoted.cash_due),
        check_note: large_note(&basket.settling),
        ready: !lines.is_empty() && settled && !needs_lead,
        needs_lead,
        lines,
        quoted,
        basket: basket.clone(),
    })
}

/// What is wrong with the hour of an order: it may have passed since it was written down.
fn untimely(purpose: &Purpose, now: Moment) -> Option<Refusal> {
    let Purpose::Order { pickup, .. } = purpose else { return None };
    match Purpose::pickup(pickup, now) {
        Ok(pickup) => in_time(pickup, now).err(),
        Err(refusal) => Some(refusal),
    }
}

/// Lines with their prices; what the seller takes off, of how much, and what of it is off the whole.
#[derive(Default)]
struct Wanted {
    lines: Vec<QuoteLine>,
    taken_off: Money,
    before: Money,
    whole: Option<Off>,
}

/// The lines of a basket on the catalogue's terms of now.
fn wanted(books: &Books<'_>, basket: &Basket) -> Result<Wanted, Error> {
    let taken: Vec<&BasketLine> = basket.lines.iter().filter(|line| line.quantity > 0).collect();
    let items = taken.iter().map(|line| item(books, line)).collect::<Result<Vec<_>, _>>()?;
    let whole = basket.markdown.as_ref().map(|ask| ask.read()).transpose()?;
    let Priced { lines, before, taken_off, whole, of_whole } = price(&items, whole)?;
    // Nothing can be taken off lines that come to nothing.
    let mut parts = of_whole.into_iter();
    let mut quoted = Vec::new();
    for ((asked, item), line) in taken.into_iter().zip(items).zip(lines) {
        let of_whole = parts.next().unwrap_or(Money::ZERO);
        let price = caution::of_price(asked.seen.map(Money::new), item.product.price);
        let cautions = caution::of_quantity(line.quantity).into_iter().chain(price).collect();
        let total = line.total()?;
        quoted.push(QuoteLine {
            asked: asked.clone(),
            product: item.product,
            line,
            total,
            of_whole,
            cautions,
        });
    }
    Ok(Wanted { lines: quoted, taken_off, before, whole })
}

fn item(books: &Books<'_>, line: &BasketLine) -> Result<Item, Error> {
    Ok(Item {
        product: sales::product(books, line.product)?,
        quantity: line.quantity,
        price: line.price.as_deref().map(parse_amount).transpose()?,
        extras: line.extras.clone(),
        label: line.label.clone(),
        note: line.note.clone(),
        served_by: line.served_by,
        markdown: line.markdown.as_ref().map(|ask| ask.read()).transpose()?,
    })
}

/// The lines of an order, as they were agreed.
fn agreed(books: &Books<'_>, order: Uuid) -> Result<Wanted, Error> {
    let mut lines = Vec::new();
    for line in orders::waiting(books, order)?.lines {
        let asked = BasketLine { product: line.product, quantity: line.quantity, ..BasketLine::default() };
        let product = sales::product(books, line.product)?;
        let total = line.total()?;
        lines.push(QuoteLine { asked, product, total, of_whole: Money::ZERO, cautions: Vec::new(), line });
    }
    Ok(Wanted { lines, ..Wanted::default() })
}

/// What was paid before, by means, and what of it goes back in cash.
fn paid_before(books: &Books<'_>, purpose: &Purpose, total: Money) -> Result<(Tenders, Money), Error> {
    if let Purpose::Pickup { order } = purpose {
        return Ok((orders::waiting(books, *order)?.deposit, Money::ZERO));
    }
    let Some(request) = purpose.exchanged() else { return Ok(Default::default()) };
    let back = sales::giving_back(books, &request)?.refund;
    let credit = credit_towards(total, back)?;
    Ok((credit, back.total()?.minus(credit.total()?)?))
}

/// Is a note worth a look among what is offered? An amount typed may be one.
fn large_note(settling: &Settling) -> bool {
    settling.pieces.iter().any(|piece| worth_checking(*piece))
        || worth_checking(typed_cash(settling).0.centimos())
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
    let (typed, wrong) = typed_cash(settling);
    let pieces = Money::sum(settling.pieces.iter().map(|piece| Money::new((*piece).max(0))))?;
    Ok((Offer { cash: pieces.plus(typed)?, exact: settling.exact, wallets }, problem.or(wrong)))
}

/// The cash typed as an amount. What no coins make up would leave change that no coins make up.
fn typed_cash(settling: &Settling) -> (Money, Option<Refusal>) {
    // `12.` is somebody about to type the rest.
    match settling.cash.trim().trim_end_matches(['.', ',']) {
        "" => (Money::ZERO, None),
        text => match parse_amount(text) {
            Ok(amount) if amount.is_negative() => (Money::ZERO, Some(Refusal::AmountNegative)),
            Ok(amount) if amount != amount.down_to_coin() => (amount, Some(Refusal::CashNotCoins)),
            Ok(amount) => (amount, None),
            Err(refusal) => (Money::ZERO, Some(refusal)),
        },
    }
}
