//! Why a line costs less: bundles of the catalogue, and markdowns of a line or of the whole sale.

use super::catalog::Bundle;
use super::money::{Money, Percent};
use super::participant::words;
use super::refusal::Refusal;

words! {
    /// Why something was taken off.
    OffReason {
        Bundle = "bundle", Quantity = "quantity", Flaw = "flaw", LastOnes = "last_ones", Promotion = "promotion",
        Other = "other",
    }
}

/// An amount taken off a line, and why.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Off {
    /// Why.
    pub reason: OffReason,
    /// Above zero.
    pub amount: Money,
}

/// What a seller takes off: soles or a percentage, always with a reason.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Markdown {
    /// How much.
    pub size: MarkdownSize,
    /// Why; a bundle is the catalogue's, not the seller's.
    pub reason: OffReason,
}

/// How much is taken off.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MarkdownSize {
    /// An amount.
    Amount(Money),
    /// A part of what it is taken off.
    Part(Percent),
}

impl Markdown {
    /// What it takes off an amount, or a refusal when that is more than there is.
    pub fn of(self, whole: Money) -> Result<Off, Refusal> {
        let amount = match self.size {
            MarkdownSize::Amount(amount) => amount,
            MarkdownSize::Part(percent) => percent.of(whole),
        };
        if amount.is_negative() {
            return Err(Refusal::AmountNegative);
        }
        if amount > whole {
            return Err(Refusal::DiscountAboveSale { left: whole });
        }
        Ok(Off { reason: self.reason, amount })
    }
}

/// How many of each are free when so many of one product are taken at these prices: of every `take` pieces
/// `take - pay` are free, the cheapest ones, and of equal ones those named last.
pub fn free_pieces(bundle: Bundle, taken: &[(u32, Money)]) -> Vec<u32> {
    let all: u64 = taken.iter().map(|(quantity, _)| u64::from(*quantity)).sum();
    let each = u64::from(bundle.take.saturating_sub(bundle.pay));
    let mut left = all.checked_div(u64::from(bundle.take)).unwrap_or(0) * each;
    let mut free = vec![0; taken.len()];
    let mut cheapest: Vec<(usize, u32, Money)> =
        taken.iter().enumerate().map(|(place, (quantity, price))| (place, *quantity, *price)).rev().collect();
    cheapest.sort_by_key(|(_, _, price)| *price);
    for (place, quantity, _) in cheapest {
        let given = left.min(u64::from(quantity));
        left -= given;
        if let (Some(slot), Ok(given)) = (free.get_mut(place), u32::try_from(given)) {
            *slot = given;
        }
    }
    free
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_cheapest_of_six_is_free() {
        let six_for_five = Bundle { take: 6, pay: 5 };
        let at = |quantity, price| (quantity, Money::new(price));
        assert_eq!(free_pieces(six_for_five, &[at(5, 250)]), [0]);
        assert_eq!(free_pieces(six_for_five, &[at(13, 250)]), [2]);
        assert_eq!(free_pieces(six_for_five, &[at(1, 200), at(5, 250)]), [1, 0]);
        assert_eq!(free_pieces(six_for_five, &[at(3, 250), at(9, 250)]), [0, 2]);
        assert_eq!(free_pieces(Bundle { take: 3, pay: 1 }, &[at(1, 100), at(3, 900)]), [1, 1]);
    }

    #[test]
    fn a_markdown_takes_no_more_than_there_is() {
        let off = |size| Markdown { size, reason: OffReason::Flaw }.of(Money::new(1550));
        assert_eq!(off(MarkdownSize::Amount(Money::new(1550))).map(|off| off.amount), Ok(Money::new(1550)));
        assert!(matches!(
            off(MarkdownSize::Amount(Money::new(1551))),
            Err(Refusal::DiscountAboveSale { .. })
        ));
        let third = Percent::from_hundredths(3333).map(MarkdownSize::Part);
        assert_eq!(third.and_then(off).map(|off| off.amount), Ok(Money::new(516)));
    }
}
