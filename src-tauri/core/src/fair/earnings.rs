//! Who earned what, and why.

use super::costing::break_evens;
use super::left_over::left_over;
use super::{Fair, sales};
use crate::domain::catalog::Product;
use crate::domain::fair::Settings;
use crate::domain::ledger::Account;
use crate::domain::money::{Money, Percent};
use crate::domain::participant::Participant;
use crate::domain::payout::{Jars, fill};
use crate::domain::refusal::Refusal;
use crate::error::Error;
use crate::store::{Balance, Books, KeptOf, SinceSession};
use crate::views::{
    BreakEven, Earned, Earnings, Fund, FundPart, LeftOver, Moment, ProductEarned, Session, Statement,
};
use std::cmp::Reverse;
use std::collections::HashMap;
use uuid::Uuid;

impl Fair {
    /// The earnings of the whole fair, or of one session.
    pub fn earnings(&self, session: Option<u32>) -> Result<Earnings, Error> {
        self.store.read(|books| earnings(books, session))
    }

    /// One participant's own statement.
    pub fn statement(&self, participant: Uuid) -> Result<Statement, Error> {
        self.store.read(|books| {
            let unknown = || Refusal::ParticipantUnknown { alias: String::new() };
            let who = books.participants()?.into_iter().find(|who| who.id == participant);
            statement(&Sources::of(books, None)?, &who.ok_or_else(unknown)?)
        })
    }

    /// Everyone's statement: those in the lists and those who earned something, by alias.
    pub fn statements(&self) -> Result<Vec<Statement>, Error> {
        self.store.read(|books| statements(books, None))
    }

    /// The same of one session: what was open before it is carried over to it, and what came later is not told.
    pub fn statements_of(&self, session: u32) -> Result<Vec<Statement>, Error> {
        self.store.read(|books| statements(books, Some(session)))
    }
}

fn statements(books: &Books<'_>, session: Option<u32>) -> Result<Vec<Statement>, Error> {
    let sources = Sources::of(books, session)?;
    let people = books.participants()?;
    let all: Result<Vec<Statement>, Error> = people.iter().map(|who| statement(&sources, who)).collect();
    let open = |one: &Statement| !one.earned.payable.is_zero() || !one.earned.paid.is_zero();
    let shown = |one: &Statement| one.earned.participant.active || !one.products.is_empty() || open(one);
    Ok(all?.into_iter().filter(shown).collect())
}

pub(super) fn earnings(books: &Books<'_>, session: Option<u32>) -> Result<Earnings, Error> {
    if let Some(number) = session
        && !books.sessions()?.iter().any(|found| found.number == number)
    {
        return Err(Refusal::SessionUnknown { session: number }.into());
    }
    let balance = books.balance(session)?;
    let people = books.participants()?;
    let participants = people.iter().map(|who| earned(&balance, who)).collect::<Result<Vec<_>, _>>()?;
    let fund = Fund {
        contribution: balance.of(Account::Contribution).negated(),
        materials: balance.of(Account::FundMaterials).negated(),
        unshared: balance.of(Account::Unshared).negated(),
        donated: balance.of(Account::Donated).negated(),
        rounding: balance.of(Account::Rounding),
        payout_rounding: balance.of(Account::PaidRounding),
    };
    Ok(Earnings { participants, fund })
}

fn earned(balance: &Balance, who: &Participant) -> Result<Earned, Error> {
    let of = |account| balance.of_participant(account, Some(who.id));
    let materials = of(Account::Materials).negated();
    let profit = of(Account::Profit).negated();
    let advances = of(Account::Advance);
    let paid = of(Account::Paid).plus(advances)?;
    Ok(Earned {
        participant: who.clone(),
        sold: of(Account::Allocated),
        materials,
        fund: of(Account::Contribution).negated(),
        profit,
        donated: of(Account::Donated).negated(),
        paid,
        advances,
        payable: materials.plus(profit)?.minus(paid)?,
    })
}

/// What every statement is made from, read once for all of them.
struct Sources {
    balance: Balance,
    /// Of the whole fair, and what was paid and came later, when the statements are of one session.
    part: Option<(Balance, SinceSession)>,
    products: HashMap<Uuid, Product>,
    kept: KeptOf,
    jars: HashMap<Uuid, Jars>,
    left_over: HashMap<Uuid, Vec<LeftOver>>,
    break_even: HashMap<Uuid, u32>,
    fund_percents: Vec<Percent>,
    settings: Settings,
    day: Option<Moment>,
}

impl Sources {
    fn of(books: &Books<'_>, session: Option<u32>) -> Result<Self, Error> {
        let sessions = books.sessions()?;
        let which = |number| sessions.iter().find(move |found: &&Session| found.number == number);
        let day = match session {
            Some(number) => Some(which(number).ok_or(Refusal::SessionUnknown { session: number })?),
            None => sessions.last(),
        };
        Ok(Self {
            balance: books.balance(session)?,
            part: session
                .map(|number| Ok::<_, Error>((books.balance(None)?, books.since_session(number)?)))
                .transpose()?,
            products: sales::by_id(books)?,
            kept: books.kept_by_participant(session)?,
            jars: books.jars()?,
            left_over: left_over(books)?,
            break_even: break_evens(books)?,
            fund_percents: books.fund_percents(session)?,
            settings: books.settings()?,
            day: day.map(|session| session.opened_at),
        })
    }

    /// What the sales froze; where nothing is sold yet, the rule that will hold.
    fn fund_part(&self, who: Uuid) -> FundPart {
        let fee_taken = !self.balance.fee_of(who).is_zero();
        let fee_holds = fee_taken || !self.settings.stall_fee.is_zero();
        match self.fund_percents[..] {
            [] if fee_holds => FundPart::StallFee,
            [] => FundPart::Percent(self.settings.fund_percent),
            [none] if none == Percent::default() && fee_holds => FundPart::StallFee,
            [all] if !fee_taken => FundPart::Percent(all),
            _ => FundPart::Mixed,
        }
    }
}

fn statement(sources: &Sources, who: &Participant) -> Result<Statement, Error> {
    let balance = &sources.balance;
    let mut earned = earned(balance, who)?;
    let mut carried = Money::ZERO;
    if let Some((whole, since)) = &sources.part {
        let of = |sums: &HashMap<Uuid, Money>| sums.get(&who.id).copied().unwrap_or_default();
        (earned.paid, earned.advances) = (of(&since.paid), of(&since.advances));
        earned.payable = self::earned(whole, who)?.payable.minus(of(&since.later))?;
        let hers = earned.materials.plus(earned.profit)?;
        carried = earned.payable.plus(earned.paid)?.minus(hers)?;
    }
    let sold = balance.by_product(Account::Allocated, who.id);
    let profit = balance.by_product(Account::Profit, who.id);
    let mut lines = Vec::new();
    for (product, kept) in sources.kept.get(&who.id).into_iter().flatten() {
        let product = sources.products.get(product).cloned();
        let product = product.ok_or(Error::Broken("a line without its product"))?;
        lines.push(ProductEarned {
            quantity: kept.pieces,
            whole: kept.total,
            sold: sold.get(&product.id).copied().unwrap_or_default(),
            profit: profit.get(&product.id).map_or(Money::ZERO, |amount| amount.negated()),
            shared: product.shares.len() > 1,
            product,
        });
    }
    lines.sort_by_cached_key(|line| (Reverse(line.profit), Reverse(line.sold), line.product.sku.clone()));
    let enough = |line: &ProductEarned| {
        let pieces = *sources.break_even.get(&line.product.id)?;
        Some(BreakEven { product: line.product.clone(), pieces })
    };
    let break_even = lines.iter().filter_map(enough).collect();
    let profit = earned.profit;
    let hold = |jars: &&Jars| sources.part.is_none() && fill(**jars, profit).is_ok();
    Ok(Statement {
        fund_part: sources.fund_part(who.id),
        products: lines,
        day: sources.day,
        fund_materials: balance.of_participant(Account::FundMaterials, Some(who.id)).negated(),
        carried,
        jars: sources.jars.get(&who.id).filter(hold).copied(),
        left_over: sources.left_over.get(&who.id).cloned().unwrap_or_default(),
        break_even,
        earned,
    })
}
