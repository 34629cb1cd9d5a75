//! What the till lead has allowed to take off: these goods, so much, for these reasons. Anything larger or elsewhere is
//! asked again.

use super::Fair;
use super::basket::Allowed;
use super::pricing::{Quote, QuoteLine, priced};
use super::selling::{current, written};
use crate::domain::discount::{Off, OffReason};
use crate::error::Error;

/// A percentage is floored, and parts of what is off the whole get the céntimos left over by turns: as much may a line
/// be above its part.
const ROUNDING: i64 = 1;

impl Fair {
    /// The till lead allows what is taken off the open basket as it stands; who she is, is asked elsewhere.
    pub fn allow_discount(&mut self) -> Result<Quote, Error> {
        let now = self.now();
        self.store.transact(|books| {
            let (sale, mut basket) = current(books)?;
            let quote = priced(books, sale, &basket, now)?;
            basket.allowed = quote.lines.iter().flat_map(allowed).collect();
            books.keep_basket(sale, &written(&basket)?)?;
            priced(books, sale, &basket, now)
        })
    }
}

/// Is all that a seller takes off these lines allowed? Of fewer goods, as much as is their part.
pub(super) fn covers(noted: &[Allowed], lines: &[QuoteLine]) -> bool {
    let wanted: Vec<Allowed> = lines.iter().flat_map(allowed).collect();
    let sum = |offs: &[Allowed]| offs.iter().map(|one| one.amount).fold(0, i64::saturating_add);
    sum(&wanted) <= sum(noted)
        && wanted.iter().all(|one| {
            let same = |other: &&Allowed| {
                other.line == one.line && other.product == one.product && other.reason == one.reason
            };
            let part = noted.iter().filter(same).map(|other| part(other, one.quantity));
            one.amount <= part.fold(0, i64::saturating_add)
        })
}

/// A line's part of what was allowed, when it is of so many.
fn part(allowed: &Allowed, quantity: u32) -> i64 {
    if quantity == allowed.quantity {
        return allowed.amount.saturating_add(ROUNDING);
    }
    let whole = i128::from(allowed.amount) * i128::from(quantity.min(allowed.quantity));
    let part = whole / i128::from(allowed.quantity.max(1));
    i64::try_from(part).unwrap_or(i64::MAX).saturating_add(2 * ROUNDING)
}

/// What a seller takes off a line, by its reasons; bundles are the catalogue's.
fn allowed(line: &QuoteLine) -> Vec<Allowed> {
    let offs = &line.line.particulars.offs;
    let mut each: Vec<Allowed> = Vec::new();
    for Off { reason, amount } in offs.iter().filter(|off| off.reason != OffReason::Bundle) {
        let (word, amount) = (reason.word(), amount.centimos());
        match each.iter_mut().find(|one| one.reason == word) {
            Some(one) => one.amount = one.amount.saturating_add(amount),
            None => each.push(Allowed {
                line: line.asked.line,
                product: line.product.id,
                quantity: line.line.quantity,
                reason: word.to_owned(),
                amount,
            }),
        }
    }
    each
}
