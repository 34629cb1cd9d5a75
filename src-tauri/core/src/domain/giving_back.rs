//! Goods given back, and the money that goes with them (formats.md, rules of money, 4).

use super::change::Pile;
use super::money::{Money, Percent};
use super::participant::words;
use super::refusal::Refusal;
use super::sale::Line;
use super::standing::Cuts;
use super::tender::{Means, Tenders, due};
use uuid::Uuid;

words! {
    /// Why goods came back.
    Reason {
        Returned = "returned", Faulty = "faulty", ChangedMind = "changed_mind", Mistake = "mistake",
    }
}

/// A line of an earlier sale, before and after.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GivenBack {
    /// Its place in the sale, from 0.
    pub place: u32,
    /// Its terms, as frozen in the sale.
    pub line: Line,
    /// How many were kept until now.
    pub before: u32,
    /// How many are kept from now on.
    pub after: u32,
}

/// A return: the named sale stands from now on as if only what is kept had been sold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GivingBack {
    /// The entry of the sale it corrects.
    pub sale: Uuid,
    /// The session whose drawer pays it back.
    pub session: u32,
    /// At least one.
    pub lines: Vec<GivenBack>,
    /// The sale's fund percent, as frozen.
    pub fund_percent: Percent,
    /// The sale's donated part, as frozen.
    pub donated_percent: Percent,
    /// What the customer gets back, by means.
    pub refund: Tenders,
    /// Why.
    pub reason: Reason,
    /// The sale that takes its place, when goods are exchanged.
    pub towards: Option<Uuid>,
    /// What of the refund goes to that sale instead of to the customer, by means.
    pub credit: Tenders,
    /// Notes and coins handed to the customer, as far as they were told.
    pub handed: Vec<Pile>,
}

impl GivingBack {
    /// What is taken of its lines.
    pub fn cuts(&self) -> Cuts {
        Cuts { fund: self.fund_percent, donated: self.donated_percent }
    }

    /// What the lines came to before, less what they come to now.
    pub fn returned(&self) -> Result<Money, Refusal> {
        self.lines.iter().try_fold(Money::ZERO, |sum, given| {
            sum.plus(given.line.kept_total(given.before)?.minus(given.line.kept_total(given.after)?)?)
        })
    }
}

/// How a sale stands before a return.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    /// Its lines, each with how many are still kept.
    pub lines: Vec<(Line, u32)>,
    /// What the till keeps of it, by means, after earlier refunds.
    pub tenders: Tenders,
}

impl Kept {
    fn total(&self) -> Result<Money, Refusal> {
        self.lines.iter().try_fold(Money::ZERO, |sum, (line, kept)| sum.plus(line.kept_total(*kept)?))
    }
}

/// The lines of a return of so many at each place.
pub fn give_back(kept: &Kept, back: &[(u32, u32)]) -> Result<Vec<GivenBack>, Refusal> {
    let mut lines: Vec<GivenBack> = Vec::new();
    for (place, quantity) in back {
        let found = usize::try_from(*place).ok().and_then(|at| kept.lines.get(at));
        let Some((line, before)) = found else {
            return Err(Refusal::ReturnAboveKept { kept: 0 });
        };
        if *quantity == 0 {
            return Err(Refusal::QuantityZero);
        }
        let repeated = lines.iter().any(|given| given.place == *place);
        let Some(after) = before.checked_sub(*quantity).filter(|_| !repeated) else {
            return Err(Refusal::ReturnAboveKept { kept: *before });
        };
        lines.push(GivenBack { place: *place, line: line.clone(), before: *before, after });
    }
    if lines.is_empty() { Err(Refusal::BasketEmpty) } else { Ok(lines) }
}

/// What was paid, less what is now due.
pub fn refund(kept: &Kept, lines: &[GivenBack]) -> Result<Money, Refusal> {
    let mut now = kept.total()?;
    for given in lines {
        now = now.minus(given.line.kept_total(given.before)?)?.plus(given.line.kept_total(given.after)?)?;
    }
    kept.tenders.total()?.minus(due(now, kept.tenders.wallets()?)?)
}

/// The refund by the means that still hold something of it: wallets cannot be reversed, so cash is first,
/// then each wallet. An earlier refund by another means may have left one of them below zero.
pub fn refund_as_paid(kept: &Kept, refund: Money) -> Result<Tenders, Refusal> {
    let mut left = refund;
    let mut back = Tenders::default();
    for (means, paid) in kept.tenders.each() {
        let part = left.min(paid.max(Money::ZERO));
        left = left.minus(part)?;
        match means {
            Means::Cash => back.cash = part,
            Means::Yape => back.yape = part,
            Means::Plin => back.plin = part,
        }
    }
    back.cash = back.cash.plus(left)?;
    Ok(back)
}

/// What goods given back count for in the sale that takes their place, by means: what went through wallets
/// first, exactly, then cash in whole coins.
pub fn credit_towards(total: Money, back: Tenders) -> Result<Tenders, Refusal> {
    let yape = back.yape.max(Money::ZERO).min(total);
    let plin = back.plin.max(Money::ZERO).min(total.minus(yape)?);
    let rest = total.minus(yape)?.minus(plin)?.down_to_coin();
    Ok(Tenders { cash: back.cash.max(Money::ZERO).min(rest), yape, plin })
}
