//! Money only moves: each event becomes postings that sum to zero.

use super::event::Event;
use super::giving_back::GivingBack;
use super::money::{Money, Percent};
use super::participant::words;
use super::payout::Method;
use super::refusal::Refusal;
use super::sale::{Line, Sale};
use super::session::{Closing, Direction};
use super::standing::{Part, standing};
use super::tender::{Means, Tenders};
use uuid::Uuid;

words! {
    /// Where money can stand. What the fair holds is positive, what it owes or has earned is negative.
    Account {
        // Held
        Drawer = "drawer", Yape = "yape", Plin = "plin", Counted = "counted",
        // Brought and taken away
        Float = "float", CashIn = "cash_in", CashOut = "cash_out", OverShort = "over_short",
        // Sold
        Gross = "gross", Discount = "discount", Returned = "returned", Rounding = "rounding",
        // Who gets what of it; `Allocated` is the other side, one part for each seller
        Allocated = "allocated", Materials = "materials", FundMaterials = "fund_materials", Contribution = "contribution",
        Profit = "profit", Unshared = "unshared",
        // Deposits of orders and goods exchanged: owed until what they pay for is handed over
        DepositCash = "deposit_cash", DepositYape = "deposit_yape", DepositPlin = "deposit_plin",
        // Handed over
        Paid = "paid", PaidCash = "paid_cash", PaidSavings = "paid_savings",
    }
}

/// An amount on an account; debits are positive.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Posting {
    /// Which account.
    pub account: Account,
    /// Whose part of it; none is the fair's fund or nobody's.
    pub participant: Option<Uuid>,
    /// For which product, where the line matters.
    pub product: Option<Uuid>,
    /// Never zero.
    pub amount: Money,
}

/// The postings of an event. They sum to zero, or the event is refused.
pub fn postings(event: &Event) -> Result<Vec<Posting>, Refusal> {
    let mut book = Book::default();
    match event {
        Event::LeadSet | Event::LeadRemoved => {}
        Event::FairSet(_) | Event::ParticipantSet(_) | Event::ProductSet(_) => {}
        Event::SessionOpened(opening) => book.moves(Account::Float, Account::Drawer, opening.float),
        Event::SaleMade(sale) => sell(&mut book, sale)?,
        Event::GivenBack(back) => take_back(&mut book, back)?,
        Event::OrderTaken(order) => {
            let kept = order.settlement()?.kept;
            book.tenders(kept, Side::Debit);
            book.deposits(kept, Side::Credit);
        }
        Event::OrderCancelled(cancelled) => {
            book.deposits(cancelled.deposit, Side::Debit);
            book.tenders(cancelled.refund, Side::Credit);
        }
        Event::CashMoved(movement) => match movement.direction {
            Direction::In => book.moves(Account::CashIn, Account::Drawer, movement.amount),
            Direction::Out => book.moves(Account::Drawer, Account::CashOut, movement.amount),
        },
        Event::SessionClosed(closing) => close(&mut book, closing)?,
        Event::PayoutMade(payout) => {
            book.post(Account::Paid, Some(payout.participant), None, payout.amount);
            let from = match payout.method {
                Method::Cash => Account::PaidCash,
                Method::Savings => Account::PaidSavings,
            };
            book.post(from, None, None, payout.amount.negated());
        }
    }
    Ok(book.0)
}

/// The sum of postings; anything but zero is our fault.
pub fn imbalance(postings: &[Posting]) -> Result<Money, Refusal> {
    Money::sum(postings.iter().map(|posting| posting.amount))
}

#[derive(Default)]
struct Book(Vec<Posting>);

impl Book {
    fn post(&mut self, account: Account, participant: Option<Uuid>, product: Option<Uuid>, amount: Money) {
        if !amount.is_zero() {
            self.0.push(Posting { account, participant, product, amount });
        }
    }

    fn moves(&mut self, from: Account, to: Account, amount: Money) {
        self.post(to, None, None, amount);
        self.post(from, None, None, amount.negated());
    }

    fn tenders(&mut self, tenders: Tenders, sign: Side) {
        for (means, amount) in tenders.each() {
            self.post(held_by(means), None, None, sign.of(amount));
        }
    }

    fn deposits(&mut self, tenders: Tenders, sign: Side) {
        for (means, amount) in tenders.each() {
            self.post(owed_by(means), None, None, sign.of(amount));
        }
    }

    /// What a line's parties get when its kept quantity is this.
    fn allocate(&mut self, line: &Line, kept: u32, percent: Percent, side: Side) -> Result<(), Refusal> {
        let standing = standing(line, kept, percent)?;
        let mut parts = |account: fn(Option<Uuid>) -> Account, parts: &[Part], side: Side| {
            for (whose, amount) in parts {
                self.post(account(*whose), *whose, Some(line.product), side.of(*amount));
            }
        };
        parts(|_| Account::Allocated, &standing.sold, side);
        parts(|_| Account::Materials, &standing.materials, side.other());
        parts(|_| Account::FundMaterials, &standing.fund_materials, side.other());
        parts(|_| Account::Contribution, &standing.contribution, side.other());
        parts(
            |whose| if whose.is_some() { Account::Profit } else { Account::Unshared },
            &standing.rest,
            side.other(),
        );
        Ok(())
    }
}

#[derive(Clone, Copy)]
enum Side {
    Debit,
    Credit,
}

impl Side {
    fn of(self, amount: Money) -> Money {
        match self {
            Self::Debit => amount,
            Self::Credit => amount.negated(),
        }
    }

    fn other(self) -> Self {
        match self {
            Self::Debit => Self::Credit,
            Self::Credit => Self::Debit,
        }
    }
}

fn held_by(means: Means) -> Account {
    match means {
        Means::Cash => Account::Drawer,
        Means::Yape => Account::Yape,
        Means::Plin => Account::Plin,
    }
}

fn owed_by(means: Means) -> Account {
    match means {
        Means::Cash => Account::DepositCash,
        Means::Yape => Account::DepositYape,
        Means::Plin => Account::DepositPlin,
    }
}

fn sell(book: &mut Book, sale: &Sale) -> Result<(), Refusal> {
    let settlement = sale.settlement()?;
    book.tenders(settlement.kept, Side::Debit);
    book.deposits(sale.prepaid, Side::Debit);
    book.post(Account::Rounding, None, None, settlement.rounding);
    for line in &sale.lines {
        book.post(Account::Gross, None, Some(line.product), line.gross()?.negated());
        book.post(Account::Discount, None, Some(line.product), line.discount);
        book.allocate(line, line.quantity, sale.fund_percent, Side::Debit)?;
    }
    Ok(())
}

/// Each party stands where it would if only the kept quantity had been sold: the old standing goes, the
/// new one comes.
fn take_back(book: &mut Book, back: &GivingBack) -> Result<(), Refusal> {
    book.tenders(back.refund.less(back.credit)?, Side::Credit);
    book.deposits(back.credit, Side::Credit);
    // What the customer gets back and what the lines lose differ by rounding that is undone or added.
    book.post(Account::Rounding, None, None, back.refund.total()?.minus(back.returned()?)?);
    for given in &back.lines {
        let returned = given.line.kept_total(given.before)?.minus(given.line.kept_total(given.after)?)?;
        book.post(Account::Returned, None, Some(given.line.product), returned);
        book.allocate(&given.line, given.before, back.fund_percent, Side::Credit)?;
        book.allocate(&given.line, given.after, back.fund_percent, Side::Debit)?;
    }
    Ok(())
}

fn close(book: &mut Book, closing: &Closing) -> Result<(), Refusal> {
    book.post(Account::Drawer, None, None, closing.expected.negated());
    book.post(Account::Counted, None, None, closing.counted);
    book.post(Account::OverShort, None, None, closing.expected.minus(closing.counted)?);
    Ok(())
}
