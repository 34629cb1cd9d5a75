//! Notes and coins, and the change to hand back.

use super::money::Money;

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

/// The fewest pieces that make an amount, the largest first. Greedy is optimal for this 1-2-5 set while
/// every piece is to hand. What no coin can pay is left out.
pub fn pieces_for(amount: Money) -> Vec<(Piece, u32)> {
    let mut left = amount.centimos().max(0);
    let mut pieces = Vec::new();
    for piece in PIECES {
        let count = left / piece.value;
        if count > 0 {
            left -= count * piece.value;
            pieces.push((*piece, u32::try_from(count).unwrap_or(u32::MAX)));
        }
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn four_fifty_is_two_twos_and_a_half() {
        let given: Vec<(i64, u32)> =
            pieces_for(Money::new(450)).into_iter().map(|(p, n)| (p.value, n)).collect();
        assert_eq!(given, [(200, 2), (50, 1)]);
        assert!(pieces_for(Money::ZERO).is_empty());
    }
}
