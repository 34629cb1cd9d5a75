//! Money only moves: each event becomes postings that sum to zero.

use super::closing::{Closing, Fee};
use super::event::Event;
use super::giving_back::GivingBack;
use super::money::Money;
use super::participant::words;
use super::payout::{Method, Payout};
use super::refusal::Refusal;
use super::sale::{Line, Sale};
use super::session::Direction;
use super::standing::{Cuts, Part, standing};
use super::tender::{Means, Tenders};
use uuid::Uuid;

words! {
    /// Where money can stand. What the fair holds is positive, what it owes or has earned is negative.
    Account {
        // Held
        Drawer = "drawer", Yape = "yape", Plin = "plin", Counted = "counted",
        YapeConfirmed = "yape_confirmed", PlinConfirmed = "plin_confirmed",
        // Brought and taken away
        Float = "float", CashIn = "cash_in", CashOut = "cash_out", OverShort = "over_short",
        // Sold
        Gross = "gross", Discount = "discount", Returned = "returned", Rounding = "rounding",
        // Who gets what of it; `Allocated` is the other side, one part for each seller
        Allocated = "allocated", Materials = "materials", FundMaterials = "fund_materials", Contribution = "contribution",
        Donated = "donated", Profit = "profit", Unshared = "unshared",
        // Deposits of orders and goods exchanged: owed until what they pay for is handed over
        DepositCash = "deposit_cash", DepositYape = "deposit_yape", DepositPlin = "deposit_plin",
        // Handed over
        Paid = "paid", Advance = "advance", PaidCash = "paid_cash", PaidSavings = "paid_savings",
        PaidRounding = "paid_rounding",
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
        Event::LeadSet | Event::LeadRemoved | Event::Exported(_) => {}
        Event::FairSet(_) | Event::ParticipantSet(_) | Event::ProductSet(_) | Event::CostingSet(_) => {}
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
        Event::DrawerCounted(_) | Event::JarsFilled(_) => {}
        Event::SessionClosed(closing) => close(&mut book, closing, Side::Debit)?,
        Event::SessionReopened(reopening) => close(&mut book, &reopening.undone, Side::Credit)?,
        Event::PayoutMade(payout) => pay(&mut book, payout, Side::Debit)?,
        Event::PayoutTakenBack(back) => pay(&mut book, &back.undone, Side::Credit)?,
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
    fn allocate(&mut self, line: &Line, kept: u32, cuts: Cuts, side: Side) -> Result<(), Refusal> {
        let standing = standing(line, kept, cuts)?;
        let mut parts = |account: fn(Option<Uuid>) -> Account, parts: &[Part], side: Side| {
            for (whose, amount) in parts {
                self.post(account(*whose), *whose, Some(line.product), side.of(*amount));
            }
        };
        parts(|_| Account::Allocated, &standing.sold, side);
        parts(|_| Account::Materials, &standing.materials, side.other());
        parts(|_| Account::FundMaterials, &standing.fund_materials, side.other());
        parts(|_| Account::Contribution, &standing.contribution, side.other());
        parts(|_| Account::Donated, &standing.donated, side.other());
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
        book.allocate(line, line.quantity, sale.cuts(), Side::Debit)?;
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
        book.allocate(&given.line, given.before, back.cuts(), Side::Credit)?;
        book.allocate(&given.line, given.after, back.cuts(), Side::Debit)?;
    }
    Ok(())
}

/// Closing turns what the books have into what was found, and the rest into the difference; opening again takes
/// all of that back.
fn close(book: &mut Book, closing: &Closing, side: Side) -> Result<(), Refusal> {
    let mut found = |held: Account, found: Account, expected: Money, counted: Money| -> Result<(), Refusal> {
        book.post(held, None, None, side.other().of(expected));
        book.post(found, None, None, side.of(counted));
        book.post(Account::OverShort, None, None, side.of(expected.minus(counted)?));
        Ok(())
    };
    found(Account::Drawer, Account::Counted, closing.expected, closing.counted)?;
    if let Some(wallets) = &closing.wallets {
        let (expected, confirmed) = (wallets.expected, wallets.confirmed);
        found(Account::Yape, Account::YapeConfirmed, expected.yape, confirmed.yape)?;
        found(Account::Plin, Account::PlinConfirmed, expected.plin, confirmed.plin)?;
    }
    for Fee { participant, amount } in &closing.fees {
        book.post(Account::Profit, Some(*participant), None, side.of(*amount));
        book.post(Account::Contribution, Some(*participant), None, side.other().of(*amount));
    }
    Ok(())
}

/// She has been handed it, out of the drawer, by the organizer or into savings; what coins could not pay was rounded
/// up and is borne by the fund.
fn pay(book: &mut Book, payout: &Payout, side: Side) -> Result<(), Refusal> {
    let (hers, from) = match payout.method {
        Method::Cash => (Account::Paid, Account::PaidCash),
        Method::Savings => (Account::Paid, Account::PaidSavings),
        Method::Advance | Method::AdvanceFund => (Account::Advance, Account::PaidCash),
    };
    if payout.method == Method::Advance {
        // The drawer's cash goes out first, as any other does, and from there to her.
        book.post(Account::Drawer, None, None, side.other().of(payout.amount));
        book.post(Account::CashOut, None, None, side.of(payout.amount));
    }
    book.post(hers, Some(payout.participant), None, side.of(payout.amount));
    book.post(Account::PaidRounding, None, None, side.of(payout.rounding));
    book.post(from, None, None, side.other().of(payout.amount.plus(payout.rounding)?));
    Ok(())
}
