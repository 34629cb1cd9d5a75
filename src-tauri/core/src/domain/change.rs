//! Notes and coins, and the change to hand back.

use super::money::Money;
use super::participant::words;
use super::refusal::Refusal;
use std::collections::HashSet;

/// A note or a coin of Peru, in céntimos.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Piece {
    /// Its value in céntimos.
    pub value: i64,
    /// A note, or else a coin.
    pub note: bool,
}

/// Every note and coin in use, the largest first.
pub const PIECES: &[Piece] = &[
    note(20_000),
    note(10_000),
    note(5_000),
    note(2_000),
    note(1_000),
    coin(500),
    coin(200),
    coin(100),
    coin(50),
    coin(20),
    coin(10),
];

const fn note(value: i64) -> Piece {
    Piece { value, note: true }
}
const fn coin(value: i64) -> Piece {
    Piece { value, note: false }
}

/// Is this piece worth a look before it goes into the drawer? Notes of 100 and 200 soles are.
pub const fn worth_checking(value: i64) -> bool {
    value >= 10_000
}

/// So many of one piece.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pile {
    /// Its value in céntimos.
    pub value: i64,
    /// How many.
    pub count: u32,
}

impl Pile {
    /// What it comes to.
    pub fn amount(self) -> Result<Money, Refusal> {
        Money::new(self.value).times(self.count)
    }
}

words! {
    /// Can a drawer give a change? It holds the pieces, its pieces are known and no choice of them makes the amount, or
    /// nobody told which pieces it holds.
    Drawer { Holds = "holds", Lacks = "lacks", Unknown = "unknown" }
}

/// What piles come to together.
pub fn sum(piles: &[Pile]) -> Result<Money, Refusal> {
    piles.iter().try_fold(Money::ZERO, |sum, pile| sum.plus(pile.amount()?))
}

/// Pieces one by one, as piles, the largest first.
pub fn piles(pieces: &[i64]) -> Vec<Pile> {
    let count =
        |value: i64| u32::try_from(pieces.iter().filter(|piece| **piece == value).count()).unwrap_or(0);
    let piles = PIECES.iter().map(|piece| Pile { value: piece.value, count: count(piece.value) });
    piles.filter(|pile| pile.count > 0).collect()
}

/// The fewest pieces that make an amount, the largest first. Greedy is optimal for this 1-2-5 set while
/// every piece is to hand. What no coin can pay is left out.
pub fn pieces_for(amount: Money) -> Vec<Pile> {
    let mut left = amount.centimos().max(0);
    let mut pieces = Vec::new();
    for piece in PIECES {
        let count = left / piece.value;
        if count > 0 {
            left -= count * piece.value;
            pieces.push(Pile { value: piece.value, count: u32::try_from(count).unwrap_or(u32::MAX) });
        }
    }
    pieces
}

/// The fewest pieces that make an amount out of those to hand, the largest first; none when they cannot.
///
/// A search over what is left to pay, largest piece first: with this set each step tries at most as many
/// pieces as the greedy one and one or two fewer, so it stays small.
pub fn pieces_from(amount: Money, to_hand: &[Pile]) -> Option<Vec<Pile>> {
    let left = amount.down_to_coin().centimos().max(0);
    let held: Vec<Pile> = PIECES
        .iter()
        .map(|piece| {
            let count = to_hand.iter().filter(|pile| pile.value == piece.value).map(|pile| pile.count).sum();
            Pile { value: piece.value, count }
        })
        .collect();
    let counts = search(left, &held, &mut HashSet::new())?;
    let piles = held.iter().zip(counts).map(|(pile, count)| Pile { value: pile.value, count });
    Some(piles.filter(|pile| pile.count > 0).collect())
}

/// How many of each pile make what is left; states known to lead nowhere are not tried twice.
fn search(left: i64, piles: &[Pile], dead: &mut HashSet<(i64, usize)>) -> Option<Vec<u32>> {
    let Some((pile, rest)) = piles.split_first() else {
        return (left == 0).then(Vec::new);
    };
    if dead.contains(&(left, piles.len())) {
        return None;
    }
    let most = u32::try_from(left / pile.value).unwrap_or(u32::MAX).min(pile.count);
    for count in (0..=most).rev() {
        if let Some(mut counts) = search(left - i64::from(count) * pile.value, rest, dead) {
            counts.insert(0, count);
            return Some(counts);
        }
    }
    dead.insert((left, piles.len()));
    None
}

/// Is small change running out? So it is when the pieces to hand cannot make every amount up to S/ 10.00 in
/// steps of half a sol, the change that typical tickets ask for.
pub fn running_low(to_hand: &[Pile]) -> bool {
    (1..=20).any(|step| pieces_from(Money::new(step * 50), to_hand).is_none())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn four_fifty_is_two_twos_and_a_half() {
        assert_eq!(pieces_for(Money::new(450)), [pile(200, 2), pile(50, 1)]);
        assert!(pieces_for(Money::ZERO).is_empty());
    }

    #[test]
    fn change_comes_from_what_the_drawer_holds() {
        let twenties = [pile(20, 3), pile(50, 1), pile(500, 1)];
        assert_eq!(pieces_from(Money::new(60), &twenties), Some(vec![pile(20, 3)]));
        assert_eq!(pieces_from(Money::new(70), &twenties), Some(vec![pile(50, 1), pile(20, 1)]));
        assert_eq!(pieces_from(Money::new(80), &twenties), None);
        assert_eq!(
            pieces_from(Money::new(453), &[pile(200, 9), pile(50, 9)]),
            Some(vec![pile(200, 2), pile(50, 1)])
        );
        assert!(running_low(&twenties));
        assert!(!running_low(&[pile(50, 1), pile(100, 1), pile(200, 2), pile(500, 1)]));
    }

    #[test]
    fn pieces_tapped_make_piles() {
        assert_eq!(piles(&[100, 2000, 100]), [pile(2000, 1), pile(100, 2)]);
    }

    fn pile(value: i64, count: u32) -> Pile {
        Pile { value, count }
    }
}
