//! Turns for services: how long each one waits.

use super::participant::words;
use uuid::Uuid;

words! {
    /// Where a turn stands.
    TurnState { Waiting = "waiting", Serving = "serving", Done = "done", Gone = "gone" }
}

/// A turn that waits or is being served.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Waiting {
    /// Who serves, when that is chosen.
    pub server: Option<Uuid>,
    /// Which service.
    pub product: Uuid,
    /// Minutes it takes.
    pub minutes: u32,
}

/// Minutes until each turn begins, in their order: those before it that the same person serves, or, where
/// nobody was chosen, those of the same service.
pub fn minutes_until(turns: &[Waiting]) -> Vec<u32> {
    let before = |nth: usize, turn: &Waiting| {
        let earlier = turns.iter().take(nth);
        let same = earlier.filter(|other| match (turn.server, other.server) {
            (Some(one), Some(another)) => one == another,
            _ => turn.product == other.product,
        });
        same.fold(0_u32, |sum, other| sum.saturating_add(other.minutes))
    };
    turns.iter().enumerate().map(|(nth, turn)| before(nth, turn)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn those_of_the_same_hands_wait_for_each_other() {
        let (luna, sol) = (Some(Uuid::from_u128(1)), Some(Uuid::from_u128(2)));
        let turn = |server, product, minutes| Waiting { server, product: Uuid::from_u128(product), minutes };
        let turns =
            [turn(luna, 7, 20), turn(sol, 7, 15), turn(luna, 8, 10), turn(None, 7, 15), turn(sol, 7, 15)];
        assert_eq!(minutes_until(&turns), [0, 0, 20, 35, 30]);
    }
}
