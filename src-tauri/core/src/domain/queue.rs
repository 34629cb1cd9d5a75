//! Turns for services: how long each one waits.

use super::participant::words;
use std::collections::HashMap;
use uuid::Uuid;

words! {
    /// Where a turn stands.
    TurnState { Waiting = "waiting", Serving = "serving", Done = "done", Gone = "gone" }
}

words! {
    /// Does the money of a turn's service stand in the books? It does, it is still to come, or it came and was given
    /// back with the service.
    TurnPaid { Paid = "paid", Due = "due", Returned = "returned" }
}

/// A turn that waits or is being served.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Waiting {
    /// Who may serve it: the one chosen, or all who share the service; with nobody, one pair of hands for the service.
    pub hands: Vec<Uuid>,
    /// Which service.
    pub product: Uuid,
    /// Minutes it takes.
    pub minutes: u32,
    /// Is it being served now?
    pub serving: bool,
}

impl Waiting {
    fn hands(&self) -> &[Uuid] {
        // No participant has a product's id.
        if self.hands.is_empty() { std::slice::from_ref(&self.product) } else { &self.hands }
    }
}

/// Minutes until each turn begins, in the order given. Those being served have begun; then each in its order goes to
/// whoever can serve it and is free first. Of two who are free together it goes to the one whom fewer of the turns after
/// it must wait for, as helpers at a stall would part them.
pub fn minutes_until(turns: &[Waiting]) -> Vec<u32> {
    let mut free: HashMap<Uuid, u32> = HashMap::new();
    let mut waits = vec![0; turns.len()];
    let mut order: Vec<usize> = (0..turns.len()).collect();
    // Of those being served, whoever had a choice of hands is with those that the others left.
    order.sort_by_key(|nth| {
        turns.get(*nth).filter(|turn| turn.serving).map_or(usize::MAX, |turn| turn.hands().len())
    });
    for (done, nth) in order.iter().enumerate() {
        let Some(turn) = turns.get(*nth) else { continue };
        let later = || order.iter().skip(done + 1).filter_map(|nth| turns.get(*nth));
        let only =
            |hand: Uuid| later().filter(move |later| later.hands() == [hand]).map(|later| later.minutes);
        let begins = |hand: Uuid| free.get(&hand).copied().unwrap_or(0);
        let next = turn.hands().iter().copied();
        let next = next.min_by_key(|hand| (begins(*hand), only(*hand).fold(0_u32, u32::saturating_add)));
        let Some(hand) = next else { continue };
        let begin = begins(hand);
        free.insert(hand, begin.saturating_add(turn.minutes));
        if let Some(wait) = waits.get_mut(*nth).filter(|_| !turn.serving) {
            *wait = begin;
        }
    }
    waits
}

#[cfg(test)]
mod tests {
    use super::*;

    const LUNA: Uuid = Uuid::from_u128(1);
    const SOL: Uuid = Uuid::from_u128(2);

    fn turn(hands: &[Uuid], product: u128, minutes: u32) -> Waiting {
        Waiting { hands: hands.to_vec(), product: Uuid::from_u128(product), minutes, serving: false }
    }

    #[test]
    fn those_of_the_same_hands_wait_for_each_other() {
        let turns = [
            turn(&[LUNA], 7, 20),
            turn(&[SOL], 7, 15),
            turn(&[LUNA], 8, 10),
            turn(&[LUNA, SOL], 7, 15),
            turn(&[SOL], 7, 15),
        ];
        assert_eq!(minutes_until(&turns), [0, 0, 20, 15, 30]);
    }

    #[test]
    fn two_who_serve_halve_the_wait() {
        let braids = vec![turn(&[LUNA, SOL], 7, 15); 4];
        assert_eq!(minutes_until(&braids), [0, 0, 15, 15]);
        let nobodys = vec![turn(&[], 7, 15); 3];
        assert_eq!(minutes_until(&nobodys), [0, 15, 30]);
    }

    #[test]
    fn whoever_is_asked_for_is_left_for_those_who_ask() {
        let turns = [turn(&[LUNA, SOL], 7, 15), turn(&[LUNA], 7, 15)];
        assert_eq!(minutes_until(&turns), [0, 0]);
    }

    #[test]
    fn who_is_being_served_comes_first_whatever_her_number() {
        let turns = [turn(&[LUNA], 7, 20), Waiting { serving: true, ..turn(&[LUNA], 7, 15) }];
        assert_eq!(minutes_until(&turns), [15, 0]);
    }
}
