//! No figure of fewer than five people is told, and none can be worked out from those that are.

use feriante_core::domain::money::Money;
use feriante_core::domain::small_cells::{Cell, FEWEST, protect};
use proptest::collection::{btree_set, vec};
use proptest::prelude::*;
use std::collections::BTreeSet;
use uuid::Uuid;

/// Parts of a total, by place; of 12 people, each part is about some.
fn parts() -> impl Strategy<Value = Vec<Cell<usize>>> {
    let part = (btree_set(0..12_u128, 0..12), 0..50_u64, 0..5_000_i64);
    vec(part, 0..8).prop_map(|parts| {
        let cell = |(key, (people, things, amount)): (usize, (BTreeSet<u128>, u64, i64))| Cell {
            key,
            people: people.into_iter().map(Uuid::from_u128).collect(),
            things,
            amount: Money::new(amount),
        };
        parts.into_iter().enumerate().map(cell).collect()
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, ..ProptestConfig::default() })]

    #[test]
    fn nothing_of_few_people_is_told_or_can_be_worked_out(cells in parts(), most in 1..9_usize) {
        let told = protect(cells.clone(), most).expect("sums");
        let something = |cell: &&Cell<usize>| !cell.people.is_empty() || cell.things > 0 || !cell.amount.is_zero();
        let cells: Vec<&Cell<usize>> = cells.iter().filter(something).collect();
        let many = |cell: &&&Cell<usize>| cell.people.len() >= FEWEST;
        let Some(told) = told else {
            // Only when it must: not when each part may be told as it is, nor when two large ones are left.
            let as_it_is = !cells.is_empty() && cells.len() <= most && cells.iter().all(|cell| many(&cell));
            prop_assert!(!as_it_is && (most == 1 || cells.iter().filter(many).count() < 2));
            return Ok(());
        };
        prop_assert!(told.len() <= most.max(1));
        // Which parts stand behind each figure that is told.
        let named: Vec<usize> = told.iter().filter_map(|part| part.key).collect();
        let behind = |key: Option<usize>| -> Vec<&&Cell<usize>> {
            cells.iter().filter(|cell| key.map_or(!named.contains(&cell.key), |key| cell.key == key)).collect()
        };
        for part in &told {
            let sum = |of: fn(&Cell<usize>) -> i64| behind(part.key).iter().map(|cell| of(cell)).sum::<i64>();
            prop_assert_eq!(part.amount.centimos(), sum(|cell| cell.amount.centimos()));
            prop_assert_eq!(part.things as i64, sum(|cell| cell.things as i64));
        }
        let total: i64 = cells.iter().map(|cell| cell.amount.centimos()).sum();
        prop_assert_eq!(told.iter().map(|part| part.amount.centimos()).sum::<i64>(), total);
        // Any sum of figures, and the total less any sum of them: it is about nobody or about five.
        for mask in 0..1_u32 << told.len() {
            let people = |inside: bool| -> usize {
                let chosen = told.iter().enumerate().filter(|(place, _)| ((mask >> place) & 1 == 1) == inside);
                let all = chosen.flat_map(|(_, part)| behind(part.key)).flat_map(|cell| &cell.people);
                all.collect::<BTreeSet<_>>().len()
            };
            for count in [people(true), people(false)] {
                prop_assert!(count == 0 || count >= FEWEST, "{count} people");
            }
        }
    }
}
