//! The core's views as the window shows them: amounts and times with their text.

mod catalog;
mod closing;
mod costing;
mod dashboard;
mod exports;
mod fair;
mod paying;
mod people;
mod practice;
mod quote;
mod rules;
mod sales;
mod selling;
mod till;
mod waiting;

pub use catalog::*;
pub use closing::*;
pub use costing::*;
pub use dashboard::*;
pub use exports::*;
pub use fair::*;
pub use paying::*;
pub use people::*;
pub use practice::*;
pub use quote::*;
pub use rules::*;
pub use sales::*;
pub use selling::*;
pub use till::*;
pub use waiting::*;

use crate::wire::{Amount, Off, Piece};
use feriante_core::domain::change::{PIECES, Pile};
use feriante_core::domain::money::Money;
use feriante_core::domain::sale::Particulars;
use feriante_core::domain::tender::Tenders;
use feriante_core::l10n::Words;

/// Money with its text.
pub fn amount(money: Money, words: &Words) -> Amount {
    Amount { centimos: money.centimos(), text: words.amount(money), bare: words.bare(money) }
}

/// Notes and coins, the largest first.
pub fn pieces(piles: &[Pile], words: &Words) -> Vec<Piece> {
    piles.iter().map(|pile| piece(pile.value, pile.count, words)).collect()
}

/// A note or a coin, so many times.
pub fn piece(value: i64, count: u32, words: &Words) -> Piece {
    let money = Money::new(value);
    let bare = words.bare(money);
    let face = bare.strip_suffix(".00").unwrap_or(&bare).to_owned();
    let note = PIECES.iter().any(|piece| piece.value == value && piece.note);
    Piece { value, face, text: words.amount(money), note, count }
}

/// What was taken off a line, each part with its reason.
pub fn offs(discount: Money, particulars: &Particulars, words: &Words) -> Vec<Off> {
    let parts = words.line_offs(discount, particulars).into_iter();
    parts.map(|(why, off)| Off { why, amount: amount(off, words) }).collect()
}

/// The means that carried something, in order.
pub fn means(tenders: Tenders) -> Vec<String> {
    let used = tenders.each().into_iter().filter(|(_, amount)| !amount.is_zero());
    used.map(|(means, _)| means.word().to_owned()).collect()
}

/// `0143`: the number on a slip.
pub fn number(number: u32) -> String {
    format!("{number:04}")
}
