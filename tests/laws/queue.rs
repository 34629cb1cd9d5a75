//! Waiting for a service, over random queues: whoever begins when she was told finds hands that are free.

use feriante_core::domain::queue::{Waiting, minutes_until};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::subsequence;
use uuid::Uuid;

fn turns() -> impl Strategy<Value = Vec<Waiting>> {
    let people: Vec<Uuid> = (1..=3).map(Uuid::from_u128).collect();
    let turn = (subsequence(people, 0..=3), 1..3_u128, 5..40_u32, prop::bool::weighted(0.2));
    let turn = turn.prop_map(|(hands, product, minutes, serving)| {
        let product = Uuid::from_u128(100 + product);
        Waiting { hands, product, minutes, serving }
    });
    vec(turn, 0..9)
}

/// Can each of these, all under way at once, have hands of her own?
fn served(under_way: &[&Waiting], taken: &mut Vec<Uuid>) -> bool {
    let Some((first, rest)) = under_way.split_first() else { return true };
    let hands = if first.hands.is_empty() { std::slice::from_ref(&first.product) } else { &first.hands };
    hands.iter().any(|hand| {
        if taken.contains(hand) {
            return false;
        }
        taken.push(*hand);
        let all = served(rest, taken);
        taken.pop();
        all
    })
}

proptest! {
    #[test]
    fn whoever_begins_finds_free_hands(turns in turns()) {
        // One is served by each, at most.
        let serving: Vec<&Waiting> = turns.iter().filter(|turn| turn.serving).collect();
        prop_assume!(served(&serving, &mut Vec::new()));
        // Who serves whom is not told: with several who had a choice, it can only be guessed.
        prop_assume!(serving.iter().filter(|turn| turn.hands.len() > 1).count() <= 1);
        let waits = minutes_until(&turns);
        prop_assert_eq!(waits.len(), turns.len());
        let spans: Vec<(u32, &Waiting)> = waits.iter().copied().zip(&turns).collect();
        let alone: u32 = turns.iter().map(|turn| turn.minutes).sum();
        for (begin, turn) in &spans {
            prop_assert!(!turn.serving || *begin == 0);
            prop_assert!(begin + turn.minutes <= alone, "nobody waits longer than if one served all");
            let under_way = spans.iter().filter(|(at, other)| at <= begin && *begin < at + other.minutes);
            let under_way: Vec<&Waiting> = under_way.map(|(_, other)| *other).collect();
            prop_assert!(served(&under_way, &mut Vec::new()), "at minute {begin}: {under_way:?}");
        }
    }

    #[test]
    fn alike_hands_share_alike_turns(count in 0..12_usize, hands in 1..5_usize, minutes in 1..60_u32) {
        let hands: Vec<Uuid> = (0..hands).map(|nth| Uuid::from_u128(nth as u128)).collect();
        let each = hands.len();
        let turn = Waiting { hands, product: Uuid::nil(), minutes, serving: false };
        let expected: Vec<u32> = (0..count).map(|nth| (nth / each) as u32 * minutes).collect();
        prop_assert_eq!(minutes_until(&vec![turn; count]), expected);
    }
}
