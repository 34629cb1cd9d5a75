//! What the books answer: plain values for screens, papers and the command line. Amounts are in
//! céntimos; times carry their offset.

mod closing;
mod costing;
mod dashboard;
mod donors;
mod exports;
mod papers;
mod paying;

pub use closing::*;
pub use costing::*;
pub use dashboard::*;
pub use donors::*;
pub use exports::*;
pub use papers::*;
pub use paying::*;

use crate::domain::catalog::Product;
use crate::domain::giving_back::Reason;
use crate::domain::money::Money;
use crate::domain::order::OrderState;
use crate::domain::participant::Participant;
use crate::domain::payout::Jars;
use crate::domain::queue::{TurnPaid, TurnState};
use crate::domain::refusal::Refusal;
use crate::domain::sale::{PaperSpan, Particulars};
use crate::domain::tender::{Settlement, Tenders};
use crate::domain::wallets::WalletTexts;
use chrono::{DateTime, FixedOffset};
use uuid::Uuid;

/// A time with its offset from UTC.
pub type Moment = DateTime<FixedOffset>;

/// A session of a till.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Session {
    /// Counts from 1.
    pub number: u32,
    /// When it was opened.
    pub opened_at: Moment,
    /// When it was closed, if it was.
    pub closed_at: Option<Moment>,
    /// Was its drawer counted by denomination, and nothing taken out untold since? Only then is it known piece by piece.
    pub counted_by_piece: bool,
}

/// The day report's figures (formats.md, figures out).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Day {
    /// When the last session asked for was opened; none before the first.
    pub opened_at: Option<Moment>,
    /// Sales made.
    pub sales: u32,
    /// Returns made.
    pub returns: u32,
    /// Quantity x price of all sales.
    pub gross: Money,
    /// Discounts of all sales.
    pub discounts: Money,
    /// Line totals given back.
    pub returned: Money,
    /// gross - discounts - returned.
    pub net: Money,
    /// Rounded off cash, borne by the fund.
    pub rounding: Money,
    /// Money kept, by means, after change and refunds.
    pub tenders: Tenders,
    /// Deposits of orders that wait, by means: owed, not earned. Of one session, those it took less those that
    /// it used up.
    pub deposits: Tenders,
    /// Deposits given back by another means than they came by, by means: what that added to each or took from it. It
    /// comes to nothing over all. What each means holds of the fair is `tenders + deposits + swapped`, for cash with the
    /// float and what was put in and taken out.
    pub swapped: Tenders,
    /// The drawer.
    pub cash: Cash,
    /// Sales of S/ 5.00 or less that were kept, for the day's boleta.
    pub small: SmallSales,
}

impl Day {
    /// What orders left of each means, beside sales: deposits, and what of them was given back by another means.
    pub fn by_orders(&self) -> Result<Tenders, Refusal> {
        self.deposits.and(self.swapped)
    }
}

/// The drawer's figures. Change is not cash taken; the float is counted once; refunds count.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cash {
    /// At the start.
    pub float: Money,
    /// Put in without a sale.
    pub put_in: Money,
    /// Taken out without a sale.
    pub taken_out: Money,
    /// float + cash kept + deposits in cash + what of them was given back by another means + in - out.
    pub expected: Money,
    /// Counted at closing, when every session asked for is closed.
    pub counted: Option<Money>,
    /// counted - expected.
    pub difference: Option<Money>,
}

/// What one participant earned (formats.md, figures out).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Earned {
    /// Who.
    pub participant: Participant,
    /// Her part of line totals.
    pub sold: Money,
    /// Materials returned to her.
    pub materials: Money,
    /// Her part of the fund's contribution.
    pub fund: Money,
    /// Her share of the rest.
    pub profit: Money,
    /// Given to the fair's common purpose.
    pub donated: Money,
    /// Paid out already, advances included.
    pub paid: Money,
    /// Of that, in advance.
    pub advances: Money,
    /// materials + profit - paid.
    pub payable: Money,
}

/// What the fair's fund got.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Fund {
    /// Its percentage of every line.
    pub contribution: Money,
    /// Materials that it had bought.
    pub materials: Money,
    /// The rest of lines without shares.
    pub unshared: Money,
    /// What participants gave to the common purpose.
    pub donated: Money,
    /// Cash rounding that it bears.
    pub rounding: Money,
    /// Payouts rounded up to coins, which it bears as well.
    pub payout_rounding: Money,
}

/// The earnings report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Earnings {
    /// By alias, as Spanish sorts.
    pub participants: Vec<Earned>,
    /// The fund's part.
    pub fund: Fund,
}

/// A participant's own statement: her figures, and product by product.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Statement {
    /// Her figures.
    pub earned: Earned,
    /// By which rule the fair's part was taken.
    pub fund_part: FundPart,
    /// What left her most comes first.
    pub products: Vec<ProductEarned>,
    /// The day it covers, or the last of several.
    pub day: Option<Moment>,
    /// Materials of her products that the fund had bought and got back, her part by shares.
    pub fund_materials: Money,
    /// What stood open when the days it covers began: below zero when she had got too much. It is part of what is
    /// payable: materials + profit + carried - paid.
    pub carried: Money,
    /// How she means to part her profit of the whole fair, if she said and it is not less by now.
    pub jars: Option<Jars>,
    /// What is left of her goods, worth most first.
    pub left_over: Vec<LeftOver>,
    /// Of the products that were costed.
    pub break_even: Vec<BreakEven>,
}

/// One product on a statement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProductEarned {
    /// The product, as it is now.
    pub product: Product,
    /// Pieces kept by customers, of all who share it.
    pub quantity: u32,
    /// Her part of the line totals.
    pub sold: Money,
    /// The whole line totals of which that is her part.
    pub whole: Money,
    /// Her share of the rest.
    pub profit: Money,
    /// Does she share it with others?
    pub shared: bool,
}

/// A sale, whole.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SaleView {
    /// The id its caller made.
    pub id: Uuid,
    /// The slip's `N.º`.
    pub number: u32,
    /// Its session.
    pub session: u32,
    /// When it was made.
    pub at: Moment,
    /// In the order of the slip.
    pub lines: Vec<SaleLineView>,
    /// The sum of the lines when sold.
    pub total: Money,
    /// Cash handed over and exact wallet amounts.
    pub offered: Tenders,
    /// The last digits of a wallet's operation, if they were noted.
    pub codes: WalletTexts,
    /// Paid before: the deposit of an order, or goods exchanged.
    pub prepaid: Tenders,
    /// What was kept, rounded off and handed back.
    pub settlement: Settlement,
    /// Its turn, when it pays for a service.
    pub turn: Option<u32>,
    /// Kept on paper between these times, and written down later.
    pub paper: Option<PaperSpan>,
    /// Given back since, in cash or by wallet.
    pub refunded: Money,
    /// Why something of it was given back last.
    pub reason: Option<Reason>,
}

/// A line of a sale.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SaleLineView {
    /// Its place in the sale, from 0.
    pub place: u32,
    /// The product, as it is now.
    pub product: Product,
    /// How many were sold.
    pub quantity: u32,
    /// How many are still kept.
    pub kept: u32,
    /// Price of one when sold.
    pub price: Money,
    /// Taken off the line.
    pub discount: Money,
    /// Quantity x price - discount.
    pub total: Money,
    /// What was asked of it, and why something was taken off.
    pub particulars: Particulars,
}

/// An order, whole.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OrderView {
    /// The id its caller made.
    pub id: Uuid,
    /// The number on its slip.
    pub number: u32,
    /// The session that took it.
    pub session: u32,
    /// When it was taken.
    pub at: Moment,
    /// When it will be ready.
    pub pickup: Moment,
    /// In the order of the slip; all of it is still to be handed over.
    pub lines: Vec<SaleLineView>,
    /// The sum of the lines.
    pub total: Money,
    /// Paid already, by means.
    pub deposit: Tenders,
    /// Cash handed over for the deposit.
    pub received: Money,
    /// Still to pay; in cash it is rounded down.
    pub balance: Money,
    /// Waiting, picked up or given up.
    pub state: OrderState,
}

/// What a basket became.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Finished {
    /// Goods went out and money came in.
    Sale(SaleView),
    /// A deposit came in; the goods go out later.
    Order(OrderView),
}

/// A turn for a service.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Turn {
    /// Counts from 1 on each day of the fair.
    pub number: u32,
    /// The sale that pays for it: made already, or still a basket.
    pub sale: Uuid,
    /// The service.
    pub product: Product,
    /// Who serves, when that is chosen.
    pub server: Option<Participant>,
    /// Minutes it takes.
    pub minutes: u32,
    /// Minutes until it begins, of one that waits.
    pub wait: u32,
    /// Since when.
    pub taken_at: Moment,
    /// Does its money stand in the books?
    pub paid: TurnPaid,
    /// Waiting, being served, done or gone.
    pub state: TurnState,
}

/// A sale in a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SaleRow {
    /// The id its caller made.
    pub id: Uuid,
    /// The slip's `N.º`.
    pub number: u32,
    /// Its session.
    pub session: u32,
    /// When it was made.
    pub at: Moment,
    /// Pieces sold, in words: first product, and how many lines more.
    pub first_product: Product,
    /// Lines beyond the first.
    pub more_lines: u32,
    /// When sold.
    pub total: Money,
    /// What is still due of it, after returns.
    pub kept: Money,
    /// Kept by means.
    pub tenders: Tenders,
    /// Kept on paper between these times, and written down later.
    pub paper: Option<PaperSpan>,
}

/// A product and how many are left.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stock {
    /// The product.
    pub product: Product,
    /// Sold and kept by customers.
    pub sold: u32,
    /// Brought less sold, moved by counts on the table; below zero when more were sold than were entered. Only for
    /// stocked goods.
    pub left: Option<i64>,
}

/// So few left are worth a word on the tile.
const FEW: i64 = 5;

impl Stock {
    /// How many are left, when that is few or none.
    pub fn running_low(&self) -> Option<i64> {
        self.left.filter(|left| *left <= FEW)
    }
}
