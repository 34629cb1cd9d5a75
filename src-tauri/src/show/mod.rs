//! The core's views as the window shows them: amounts and times with their text.

mod catalog;
mod fair;
mod people;
mod sales;
mod till;

pub use catalog::*;
pub use fair::*;
pub use people::*;
pub use sales::*;
pub use till::*;

use crate::wire::{Amount, Piece};
use feriante_core::domain::change::{self, pieces_for};
use feriante_core::domain::money::Money;
use feriante_core::domain::tender::Tenders;
use feriante_core::l10n::Words;

/// Money with its text.
pub fn amount(money: Money, words: &Words) -> Amount {
    Amount { centimos: money.centimos(), text: words.amount(money), bare: words.bare(money) }
}

/// The notes and coins that make an amount.
pub fn pieces(money: Money, words: &Words) -> Vec<Piece> {
    pieces_for(money).iter().map(|(one, count)| piece(*one, *count, words)).collect()
}

/// A note or a coin, so many times.
pub fn piece(piece: change::Piece, count: u32, words: &Words) -> Piece {
    let value = Money::new(piece.value);
    let bare = words.bare(value);
    let face = bare.strip_suffix(".00").unwrap_or(&bare).to_owned();
    Piece { value: piece.value, face, text: words.amount(value), note: piece.note, count }
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
