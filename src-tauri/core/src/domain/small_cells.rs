//! Figures for those who give money are about many people or they are not told (domain.md, protecting the people,
//! 15): a part that concerns fewer than [`FEWEST`] of them is put together with others, so that neither it nor what
//! is left without it can be worked out from the total.

use super::money::Money;
use super::refusal::Refusal;
use std::collections::BTreeSet;
use uuid::Uuid;

/// So many people at least stand behind each figure.
pub const FEWEST: usize = 5;

/// One part of a total.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cell<K> {
    /// Which part.
    pub key: K,
    /// Those of whose sales it is made.
    pub people: BTreeSet<Uuid>,
    /// Things, where things are counted.
    pub things: u64,
    /// In céntimos.
    pub amount: Money,
}

/// A part that may be told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shown<K> {
    /// Which part; none: several that may not be told one by one.
    pub key: Option<K>,
    /// Things, where things are counted.
    pub things: u64,
    /// In céntimos.
    pub amount: Money,
}

/// Are these people many enough to tell of?
pub fn enough(people: &BTreeSet<Uuid>) -> bool {
    people.len() >= FEWEST
}

/// The parts of a total that may be told, in their order, what was put together last, and at most so many of them;
/// none when all that may be told is the total. Together they are the total, so each sum or difference of them and
/// of the total is the sum of some of them, and each is about [`FEWEST`] people or more.
pub fn protect<K>(cells: Vec<Cell<K>>, most: usize) -> Result<Option<Vec<Shown<K>>>, Refusal> {
    let told = |cell: &Cell<K>| !cell.people.is_empty() || cell.things > 0 || !cell.amount.is_zero();
    let (mut large, small): (Vec<_>, Vec<_>) =
        cells.into_iter().filter(told).partition(|cell| enough(&cell.people));
    let mut together: Option<Cell<()>> = None;
    for cell in small {
        add(&mut together, cell)?;
    }
    let too_few = |together: &Option<Cell<()>>| together.as_ref().is_some_and(|cell| !enough(&cell.people));
    let too_many = |large: &Vec<Cell<K>>, together: &Option<Cell<()>>| {
        large.len() + usize::from(together.is_some()) > most.max(1)
    };
    while too_few(&together) || too_many(&large, &together) {
        // The one that tells least by itself goes first.
        let least = (0..).zip(&large).min_by_key(|(_, cell)| cell.amount).map(|(place, _): (usize, _)| place);
        let Some(least) = least else { return Ok(None) };
        add(&mut together, large.remove(least))?;
    }
    if large.is_empty() {
        return Ok(None);
    }
    let shown = large.into_iter().map(|cell| (Some(cell.key), cell.things, cell.amount));
    let last = together.into_iter().map(|cell| (None, cell.things, cell.amount));
    Ok(Some(shown.chain(last).map(|(key, things, amount)| Shown { key, things, amount }).collect()))
}

fn add<K>(together: &mut Option<Cell<()>>, cell: Cell<K>) -> Result<(), Refusal> {
    let empty = Cell { key: (), people: BTreeSet::new(), things: 0, amount: Money::ZERO };
    let sum = together.get_or_insert(empty);
    sum.people.extend(cell.people);
    sum.things = sum.things.saturating_add(cell.things);
    sum.amount = sum.amount.plus(cell.amount)?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cell(key: &'static str, people: std::ops::Range<u128>, amount: i64) -> Cell<&'static str> {
        Cell { key, people: people.map(Uuid::from_u128).collect(), things: 1, amount: Money::new(amount) }
    }

    /// Key and céntimos; `+` is what was put together.
    fn told(cells: Vec<Cell<&'static str>>, most: usize) -> Option<Vec<(&'static str, i64)>> {
        let shown = protect(cells, most).unwrap_or_default()?;
        Some(shown.iter().map(|part| (part.key.unwrap_or("+"), part.amount.centimos())).collect())
    }

    #[test]
    fn what_is_about_many_is_told_and_what_is_about_few_is_put_together() {
        let cells = vec![
            cell("bags", 0..5, 500),
            cell("hats", 0..2, 70),
            cell("cakes", 2..9, 900),
            cell("salon", 3..7, 30),
        ];
        assert_eq!(told(cells, 9), Some(vec![("bags", 500), ("cakes", 900), ("+", 100)]));
    }

    #[test]
    fn one_small_part_takes_a_large_one_along_lest_it_be_what_the_total_lacks() {
        let cells = vec![cell("bags", 0..5, 500), cell("hats", 0..2, 70), cell("cakes", 2..9, 900)];
        assert_eq!(told(cells, 9), Some(vec![("cakes", 900), ("+", 570)]));
    }

    #[test]
    fn without_a_large_part_only_the_total_is_told() {
        assert_eq!(told(vec![cell("bags", 0..5, 500), cell("hats", 0..2, 70)], 9), None);
        assert_eq!(told(vec![cell("bags", 0..4, 500), cell("hats", 4..8, 70)], 9), None);
        assert_eq!(told(vec![], 9), None);
        assert_eq!(told(vec![cell("bags", 0..5, 500)], 9), Some(vec![("bags", 500)]));
    }

    #[test]
    fn what_is_nobodys_is_about_few_and_what_is_nothing_is_left_out() {
        let fund = vec![cell("bags", 0..5, 500), cell("cakes", 0..6, 900), cell("fund", 0..0, 40)];
        assert_eq!(told(fund, 9), Some(vec![("cakes", 900), ("+", 540)]));
        let nothing = Cell { things: 0, ..cell("hats", 0..0, 0) };
        assert_eq!(told(vec![cell("bags", 0..5, 500), nothing], 9), Some(vec![("bags", 500)]));
    }

    #[test]
    fn of_too_many_the_least_are_put_together() {
        let cells = vec![cell("a", 0..5, 5), cell("b", 0..5, 9), cell("c", 0..5, 7), cell("d", 0..5, 1)];
        assert_eq!(told(cells, 3), Some(vec![("b", 9), ("c", 7), ("+", 6)]));
    }
}
