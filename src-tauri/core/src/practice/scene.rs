//! What is shown of the play: what the customer says, what stands beside it, and what can be done with her.

use super::counter::{Counter, Sold};
use super::customer::{Check, Pays, Twist};
use super::hint::{Hint, shown};
use super::play::{Play, Step};
use super::said::{Said, Value};
use crate::domain::money::Money;

/// What is shown of the play.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scene {
    /// The customer's pictogram.
    pub who: &'static str,
    /// What she says.
    pub says: Vec<Said>,
    /// Beside it: what was found, a hint, or a kind word.
    pub note: Option<Said>,
    /// What the seller can do with her now.
    pub step: Option<Step>,
    /// What is looked at, if there is something to look at.
    pub check: Option<Check>,
    /// She has what she came for.
    pub pleased: bool,
}

impl Play {
    pub(super) fn scene(&self, counter: &Counter, sold: Option<&Sold>, hint: Option<Hint>) -> Scene {
        let check = self.visit.check().filter(|check| sold.is_none() && shown(*check, counter));
        let step = self.offered(check, sold, hint.as_ref());
        let price = |product| {
            self.goods.iter().find(|one| one.product == product).map_or(Money::ZERO, |one| one.price)
        };
        let note = match (hint, check) {
            _ if self.pleased => Some(self.kind_word()),
            (Some(hint), _) => Some(hint.said(price)),
            (None, Some(check)) if self.visit.looked => Some(self.found(check, counter)),
            _ => None,
        };
        Scene {
            who: self.visit.customer.who,
            says: self.says(counter, sold),
            note,
            step,
            check,
            pleased: self.pleased,
        }
    }

    fn offered(&self, check: Option<Check>, sold: Option<&Sold>, hint: Option<&Hint>) -> Option<Step> {
        let asks = matches!(self.visit.customer.twist, Some(Twist::AsksPrice(_))) && !self.visit.told;
        match (check, hint) {
            _ if self.pleased => Some(Step::Next),
            // What went wrong can be mended or left behind.
            (_, Some(_)) if sold.is_some() => Some(Step::Next),
            _ if asks => Some(Step::Told),
            (Some(_), _) if !self.visit.looked => Some(Step::Look),
            (Some(_), _) if !self.visit.good() => Some(Step::Refuse),
            _ => None,
        }
    }

    fn kind_word(&self) -> Said {
        match self.visit.check().filter(|_| self.overlooked()) {
            Some(Check::Telephone(_)) => Said::plain("look-first-telephone"),
            Some(Check::Note) => Said::plain("look-first-note"),
            None => Said::with("praise", &[("way", Value::Number(self.praise))]),
        }
    }

    fn found(&self, check: Check, counter: &Counter) -> Said {
        match (check, self.visit.good()) {
            (Check::Telephone(means), true) => {
                let sent = match self.visit.pays() {
                    Pays::Mixed { amount, .. } => *amount,
                    _ => counter.total,
                };
                Said::with(
                    "found-arrived",
                    &[("amount", Value::Money(sent)), ("wallet", Value::Means(means))],
                )
            }
            (Check::Telephone(_), false) => Said::plain("found-not-arrived"),
            (Check::Note, true) => Said::plain("found-good-note"),
            (Check::Note, false) => Said::plain("found-bad-note"),
        }
    }

    fn says(&self, counter: &Counter, sold: Option<&Sold>) -> Vec<Said> {
        let visit = &self.visit;
        if self.pleased {
            return vec![Said::plain("says-thanks")];
        }
        if let Some(sold) = sold.filter(|sold| visit.goods_fit(sold) && visit.good()) {
            match visit.customer.twist {
                Some(Twist::GivesBack(product)) if sold.all_back() == 0 => {
                    return vec![Said::with("says-gives-back", &[("goods", Value::one(product))])];
                }
                Some(Twist::WantsSlip) => return vec![Said::plain("says-slip")],
                _ => {}
            }
        }
        if let (Some(Twist::AsksPrice(product)), false) = (&visit.customer.twist, visit.told) {
            return vec![Said::with("says-price", &[("goods", Value::one(*product))])];
        }
        if let (Some(Check::Telephone(means)), true) = (visit.check(), counter.wallet) {
            return vec![Said::with("says-picture", &[("wallet", Value::Means(means))])];
        }
        let goods = ("goods", Value::Goods(visit.wish().to_vec()));
        let mut says = Vec::new();
        if visit.refused {
            says.push(Said::plain("says-sorry"));
        }
        if visit.changed {
            says.push(Said::with("says-changed", &[goods]));
        } else if !visit.refused || !visit.basket_fits(counter) {
            // Once she has said sorry, only how she pays is news.
            says.push(Said::with("says-wants", &[goods, ("way", Value::Number(visit.customer.way))]));
        }
        says.push(pays(visit.pays()));
        if visit.customer.odd_note && !visit.refused {
            says.push(Said::plain("says-odd-note"));
        }
        says
    }
}

fn pays(pays: &Pays) -> Said {
    match pays {
        Pays::Exact => Said::plain("says-exact"),
        Pays::Notes(_) => {
            let sum = pays.cash(Money::ZERO).unwrap_or(Money::ZERO);
            let soles = u32::try_from(sum.centimos() / 100).unwrap_or(0);
            Said::with("says-notes", &[("amount", Value::Money(sum)), ("soles", Value::Number(soles))])
        }
        Pays::Wallet(means) => Said::with("says-wallet", &[("wallet", Value::Means(*means))]),
        Pays::Mixed { means, amount } => {
            Said::with("says-mixed", &[("wallet", Value::Means(*means)), ("amount", Value::Money(*amount))])
        }
    }
}
