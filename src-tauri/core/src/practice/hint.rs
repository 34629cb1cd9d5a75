//! What helps: the first thing that does not fit what she asked, and the next thing to do. Pure: a customer and
//! what lies on the counter give the hint.

use super::counter::{Counter, Sold};
use super::customer::{Check, Pays, Twist, Want};
use super::said::{Said, Value};
use super::visit::Visit;
use crate::domain::money::Money;
use crate::domain::tender::Tenders;
use uuid::Uuid;

/// A hint; one is given at a time.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Hint {
    /// She asked what this costs.
    TellPrice(Uuid),
    /// There are fewer than she asked for.
    Missing { want: Want, have: u32 },
    /// There are more than she asked for.
    TooMany { want: Want, have: u32 },
    /// She did not ask for this.
    NotAsked(Uuid),
    /// Everything is in the basket.
    Charge,
    /// How she pays, with the cash that is due.
    Pay { pays: Pays, due: Money },
    /// Look at what she pays with.
    Look(Check),
    /// It is no money: say so.
    Refuse(Check),
    /// All is well; the change to hand over.
    Finish { change: Money },
    /// She got something else.
    UndoGoods(Vec<Want>),
    /// She paid in another way.
    UndoMeans,
    /// What she paid with is no money.
    UndoMoney(Check),
    /// She wants to give one of this back.
    GiveBack(Uuid),
    /// Something else came back.
    GaveBackOther(Uuid),
    /// She wants her slip.
    Slip,
}

/// What does not fit, if anything does not. `sold` is the sale that was made to her.
pub fn misstep(visit: &Visit, counter: &Counter, sold: Option<&Sold>) -> Option<Hint> {
    match sold {
        Some(sold) => sold_wrong(visit, sold),
        None => basket_wrong(visit, counter).or_else(|| offer_wrong(visit, counter)),
    }
}

/// The next thing to do, when all fits so far.
pub fn next(visit: &Visit, counter: &Counter, sold: Option<&Sold>) -> Option<Hint> {
    if sold.is_some() {
        return match visit.customer.twist {
            Some(Twist::GivesBack(product)) => Some(Hint::GiveBack(product)),
            Some(Twist::WantsSlip) => Some(Hint::Slip),
            _ => None,
        };
    }
    if let (Some(Twist::AsksPrice(product)), false) = (&visit.customer.twist, visit.told) {
        return Some(Hint::TellPrice(*product));
    }
    if !visit.basket_fits(counter) {
        return missing(visit, counter);
    }
    if !counter.paying {
        return Some(Hint::Charge);
    }
    match visit.check() {
        Some(check) if !visit.looked && shown(check, counter) => return Some(Hint::Look(check)),
        Some(check) if visit.looked && !visit.good() => return Some(Hint::Refuse(check)),
        _ => {}
    }
    if counter.ready && offers(visit, counter) {
        return Some(Hint::Finish { change: counter.quoted.change });
    }
    Some(how_she_pays(visit, counter))
}

/// A telephone is shown once the wallet is chosen; a note is in her hand from the start.
pub(super) const fn shown(check: Check, counter: &Counter) -> bool {
    match check {
        Check::Telephone(_) => counter.wallet,
        Check::Note => counter.paying,
    }
}

fn sold_wrong(visit: &Visit, sold: &Sold) -> Option<Hint> {
    if !visit.goods_fit(sold) {
        return Some(Hint::UndoGoods(visit.wish().to_vec()));
    }
    if !visit.payment_fits(sold) {
        return Some(Hint::UndoMeans);
    }
    match (visit.check(), &visit.customer.twist) {
        (Some(check), _) if !visit.good() => Some(Hint::UndoMoney(check)),
        (_, Some(Twist::GivesBack(product))) if sold.all_back() > 0 && !visit.gave_back(sold) => {
            Some(Hint::GaveBackOther(*product))
        }
        _ => None,
    }
}

fn basket_wrong(visit: &Visit, counter: &Counter) -> Option<Hint> {
    let wrong = counter.basket.iter().find_map(|line| {
        let asked = visit.asked(line.product);
        let before = if counter.paying { 0 } else { visit.asked_before(line.product) };
        let want = Want { product: line.product, quantity: asked };
        match line.quantity > asked.max(before) {
            true if asked == 0 => Some(Hint::NotAsked(line.product)),
            true => Some(Hint::TooMany { want, have: line.quantity }),
            false => None,
        }
    });
    // While she is still filling the basket, what is not there yet is on its way.
    wrong.or_else(|| if counter.paying { missing(visit, counter) } else { None })
}

/// The first thing that there is too little of, or that must go.
fn missing(visit: &Visit, counter: &Counter) -> Option<Hint> {
    let short = visit.wish().iter().find_map(|want| {
        let have = counter.has(want.product);
        (have < want.quantity).then_some(Hint::Missing { want: *want, have })
    });
    short.or_else(|| {
        let over = counter.basket.iter().find(|line| line.quantity > visit.asked(line.product))?;
        let want = Want { product: over.product, quantity: visit.asked(over.product) };
        let gone = want.quantity == 0;
        Some(if gone { Hint::NotAsked(over.product) } else { Hint::TooMany { want, have: over.quantity } })
    })
}

/// What was tapped so far cannot become what she pays with.
fn offer_wrong(visit: &Visit, counter: &Counter) -> Option<Hint> {
    let offered = counter.quoted.offered;
    let due = counter.quoted.cash_due;
    let settled = counter.ready && !offers(visit, counter);
    let wrong = match visit.pays() {
        Pays::Exact | Pays::Notes(_) => {
            let cash = visit.pays().cash(due).unwrap_or(due);
            counter.wallet || offered.cash > cash || settled
        }
        Pays::Wallet(_) => offered.cash > Money::ZERO || settled,
        Pays::Mixed { .. } => settled,
    };
    wrong.then(|| how_she_pays(visit, counter))
}

fn how_she_pays(visit: &Visit, counter: &Counter) -> Hint {
    let no_wallets = Tenders::default();
    let due = if counter.quoted.offered == no_wallets || !counter.wallet {
        counter.quoted.cash_due
    } else {
        counter.total.down_to_coin()
    };
    Hint::Pay { pays: visit.pays().clone(), due }
}

fn offers(visit: &Visit, counter: &Counter) -> bool {
    visit.pays().is(counter.quoted.offered, counter.total, counter.quoted.cash_due)
}

impl Hint {
    /// As a sentence. `price` tells what one of a product costs.
    pub fn said(&self, price: impl Fn(Uuid) -> Money) -> Said {
        let with = Said::with;
        match self {
            Self::TellPrice(product) => with(
                "hint-price",
                &[("goods", Value::one(*product)), ("amount", Value::Money(price(*product)))],
            ),
            Self::Missing { want, have } => with("hint-missing", &counted(*want, *have)),
            Self::TooMany { want, have } => with("hint-too-many", &counted(*want, *have)),
            Self::NotAsked(product) => with("hint-not-asked", &[("goods", Value::one(*product))]),
            Self::Charge => Said::plain("hint-charge"),
            Self::Pay { pays, due } => pay(pays, *due),
            Self::Look(Check::Telephone(means)) => {
                with("hint-look-telephone", &[("wallet", Value::Means(*means))])
            }
            Self::Look(Check::Note) => Said::plain("hint-look-note"),
            Self::Refuse(Check::Telephone(_)) => Said::plain("hint-refuse-telephone"),
            Self::Refuse(Check::Note) => Said::plain("hint-refuse-note"),
            Self::Finish { change } if change.is_zero() => Said::plain("hint-finish"),
            Self::Finish { change } => with("hint-finish-change", &[("amount", Value::Money(*change))]),
            Self::UndoGoods(wants) => with("hint-undo-goods", &[("goods", Value::Goods(wants.clone()))]),
            Self::UndoMeans => Said::plain("hint-undo-means"),
            Self::UndoMoney(Check::Telephone(_)) => Said::plain("hint-undo-telephone"),
            Self::UndoMoney(Check::Note) => Said::plain("hint-undo-note"),
            Self::GiveBack(product) => with("hint-give-back", &[("goods", Value::one(*product))]),
            Self::GaveBackOther(product) => with("hint-gave-back-other", &[("goods", Value::one(*product))]),
            Self::Slip => Said::plain("hint-slip"),
        }
    }
}

fn counted(want: Want, have: u32) -> [(&'static str, Value); 3] {
    let had = Want { quantity: have, ..want };
    // The number chooses the words: `there is one`, `there are two`.
    [("goods", Value::Goods(vec![want])), ("have", Value::Count(had)), ("count", Value::Number(have))]
}

fn pay(pays: &Pays, due: Money) -> Said {
    match pays {
        Pays::Exact => Said::with("hint-exact", &[("amount", Value::Money(due))]),
        Pays::Notes(notes) => {
            let amount = Value::Money(pays.cash(due).unwrap_or(due));
            let count = Value::Number(u32::try_from(notes.len()).unwrap_or(u32::MAX));
            Said::with("hint-notes", &[("amount", amount), ("count", count)])
        }
        Pays::Wallet(means) => Said::with("hint-wallet", &[("wallet", Value::Means(*means))]),
        Pays::Mixed { means, amount } => {
            Said::with("hint-mixed", &[("wallet", Value::Means(*means)), ("amount", Value::Money(*amount))])
        }
    }
}
