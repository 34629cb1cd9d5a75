//! What participants earned, what is handed to them, and their own pages.

use super::{amount, participant};
use crate::wire::{Earned, EarningsView, Jar, JarsView, OwnPage, OwnProduct, PayoutMade};
use feriante_core::Error;
use feriante_core::domain::money::Money;
use feriante_core::domain::payout::Jars;
use feriante_core::domain::refusal::Refusal;
use feriante_core::fair::Fair;
use feriante_core::l10n::Words;
use feriante_core::views::{Paying, PayoutView, ProductEarned};
use uuid::Uuid;

/// The earnings of all.
pub fn earnings(fair: &Fair, words: &Words) -> Result<EarningsView, Error> {
    let fund = fair.earnings(None)?.fund;
    let participants = fair.paying()?.iter().map(|one| earned(one, words)).collect::<Result<_, _>>()?;
    Ok(EarningsView {
        participants,
        contribution: amount(fund.contribution, words),
        materials: amount(fund.materials, words),
        unshared: amount(fund.unshared, words),
        donated: amount(fund.donated, words),
        rounding: amount(fund.rounding, words),
        payout_rounding: amount(fund.payout_rounding, words),
        drawer: fair.can_advance_from_drawer()?,
    })
}

fn earned(paying: &Paying, words: &Words) -> Result<Earned, Refusal> {
    let one = &paying.earned;
    let owed = one.payable.max(Money::ZERO);
    Ok(Earned {
        participant: participant(&one.participant),
        sold: amount(one.sold, words),
        materials: amount(one.materials, words),
        fund: amount(one.fund, words),
        donated: amount(one.donated, words),
        profit: amount(one.profit, words),
        paid: amount(one.paid, words),
        payable: amount(one.payable, words),
        envelope: amount(paying.envelope, words),
        rounding: amount(paying.envelope.minus(owed)?, words),
        payouts: paying.payouts.iter().rev().map(|one| made(one, words)).collect::<Result<_, _>>()?,
    })
}

fn made(view: &PayoutView, words: &Words) -> Result<PayoutMade, Refusal> {
    Ok(PayoutMade {
        id: view.id,
        at: words.moment(view.at),
        method: view.payout.method.word().to_owned(),
        amount: amount(view.payout.amount, words),
        handed: amount(view.payout.amount.plus(view.payout.rounding)?, words),
        taken_back_at: view.taken_back_at.map(|at| words.moment(at)),
    })
}

/// Her own page.
pub fn own_page(fair: &Fair, who: Uuid, words: &Words) -> Result<OwnPage, Error> {
    let page = fair.statement(who)?;
    let one = &page.earned;
    let most = page.products.iter().map(|product| product.profit).max().unwrap_or_default();
    let product = |product: &ProductEarned| OwnProduct {
        name: words.product(&product.product),
        pictogram: product.product.pictogram.clone(),
        quantity: product.quantity,
        profit: amount(product.profit, words),
        bar: part_of(product.profit, most),
        shared: product.shared,
    };
    let filled = fair.paying()?.into_iter().find(|found| found.earned.participant.id == who);
    let empty = Jars { participant: who, reinvest: Money::ZERO, save: Money::ZERO, spend: Money::ZERO };
    let jars = filled.and_then(|found| found.jars).unwrap_or(empty);
    Ok(OwnPage {
        participant: participant(&one.participant),
        pieces: page.products.iter().map(|product| u64::from(product.quantity)).sum(),
        sold: amount(one.sold, words),
        materials: amount(one.materials, words),
        fund_materials: amount(page.fund_materials, words),
        fund: amount(one.fund, words),
        donated: amount(one.donated, words),
        profit: amount(one.profit, words),
        paid: amount(one.paid, words),
        payable: amount(one.payable, words),
        products: page.products.iter().map(product).collect(),
        jars: jars_view(jars, one.profit, words)?,
    })
}

/// Jars beside the profit they part.
pub fn jars_view(jars: Jars, profit: Money, words: &Words) -> Result<JarsView, Refusal> {
    let jar = |money: Money| Jar { amount: amount(money, words), full: part_of(money, profit) };
    let together = Money::sum([jars.reinvest, jars.save, jars.spend])?;
    // A return after they were filled may leave less than is in them.
    let left = profit.max(Money::ZERO).minus(together)?.max(Money::ZERO);
    Ok(JarsView {
        reinvest: jar(jars.reinvest),
        save: jar(jars.save),
        spend: jar(jars.spend),
        left: amount(left, words),
    })
}

/// How much of a whole this is, 0 to 100.
fn part_of(part: Money, whole: Money) -> u32 {
    let whole = whole.centimos().max(1);
    u32::try_from(part.centimos().clamp(0, whole) * 100 / whole).unwrap_or(0)
}
