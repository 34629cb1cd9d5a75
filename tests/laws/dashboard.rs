//! Every breakdown of the takings makes the whole, whatever happened and whenever: by hour, by category, by product, by
//! means, by day, by session, by alias.

use super::history::{stall_with, steps};
use chrono::TimeDelta;
use feriante_core::domain::money::Money;
use feriante_core::fair::Fair;
use feriante_core::views::{Dashboard, Moment, Scope};
use feriante_tests::noon;
use proptest::collection::vec;
use proptest::prelude::*;
use std::cell::Cell;
use std::collections::BTreeMap;

thread_local! {
    /// Minutes since noon, where it is now.
    static MINUTES: Cell<i64> = const { Cell::new(0) };
}

fn moving() -> Moment {
    noon() + TimeDelta::minutes(MINUTES.get())
}

fn c(amounts: impl Iterator<Item = Money>) -> i64 {
    amounts.map(Money::centimos).sum()
}

/// The parts of a scope make up its whole.
fn adds_up(found: &Dashboard) {
    let net = found.net.centimos();
    assert_eq!(c(found.hours.iter().map(|(_, taken)| *taken)), net, "by hour");
    assert_eq!(c(found.categories.iter().map(|one| one.net)), net, "by category");
    assert_eq!(c(found.products.iter().map(|one| one.net)), net, "by product");
    let pieces = found.products.iter().map(|one| one.pieces).sum::<u32>();
    assert_eq!(found.categories.iter().map(|one| one.pieces).sum::<u32>(), pieces);
    assert!(found.hours.windows(2).all(|pair| pair[0].0 + 1 == pair[1].0), "no hour is left out");
    assert!(found.products.windows(2).all(|pair| pair[0].net >= pair[1].net));
    assert!(found.categories.windows(2).all(|pair| pair[0].net >= pair[1].net));
}

fn dashboard(fair: &Fair, scope: Scope) -> Dashboard {
    let found = fair.dashboard(Some(scope)).expect("figures");
    adds_up(&found);
    assert_eq!(found.scope, scope);
    found
}

/// What the day report says of the fair or of a session, the dashboard says too.
fn as_reported(fair: &mut Fair, session: Option<u32>) {
    let scope = session.map_or(Scope::Fair, Scope::Session);
    let found = dashboard(fair, scope);
    let day = fair.day(session).expect("a report");
    assert_eq!((found.net, found.tenders), (day.net, day.tenders));
    assert_eq!((found.sales, found.returns), (day.sales, day.returns));
    let means = found.tenders.total().expect("a sum").centimos();
    assert_eq!(means, found.net.centimos() - day.rounding.centimos(), "by means");
    let people = fair.takings_by_alias("", scope).expect("by alias");
    let earnings = fair.earnings(session).expect("a report").participants;
    for (one, earned) in people.iter().zip(&earnings) {
        assert_eq!(one.participant, earned.participant, "by alias, as the earnings are");
        assert_eq!((one.sold, one.profit), (earned.sold, earned.profit));
    }
    assert_eq!(people.len(), earnings.len());
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn every_breakdown_makes_the_whole(
        fund in 0..=3000_u32,
        history in vec((steps(), 0..200_i64), 1..40),
    ) {
        MINUTES.set(0);
        let mut stall = stall_with(fund, moving);
        for (step, minutes) in &history {
            MINUTES.set(MINUTES.get() + minutes);
            stall.step(step);
        }
        let fair = &mut stall.fair;
        as_reported(fair, None);
        for session in fair.sessions().expect("sessions") {
            as_reported(fair, Some(session.number));
        }
        let whole = dashboard(fair, Scope::Fair);
        let by_day: Vec<Dashboard> = whole.days.iter().map(|day| dashboard(fair, Scope::Day(*day))).collect();
        prop_assert_eq!(c(by_day.iter().map(|day| day.net)), whole.net.centimos());
        prop_assert_eq!(by_day.iter().map(|day| day.sales + day.returns).sum::<u32>(), whole.sales + whole.returns);
        let means = by_day.iter().map(|day| day.tenders.total().expect("a sum"));
        prop_assert_eq!(c(means), whole.tenders.total().expect("a sum").centimos());
        // What each one sold at the fair, she sold on its days. (Fees for stalls fall on days without sales too.)
        let mut sold = |scope| -> BTreeMap<String, i64> {
            let told = fair.takings_by_alias("", scope).expect("by alias").into_iter();
            told.map(|one| (one.participant.alias, one.sold.centimos())).collect()
        };
        let mut summed = BTreeMap::new();
        for day in &whole.days {
            for (alias, part) in sold(Scope::Day(*day)) {
                *summed.entry(alias).or_insert(0) += part;
            }
        }
        if !whole.days.is_empty() {
            prop_assert_eq!(summed, sold(Scope::Fair));
        }
        // An hour of the whole fair is that hour of each of its days.
        for (hour, taken) in &whole.hours {
            let of_days = by_day.iter().flat_map(|day| &day.hours).filter(|(of, _)| of == hour);
            prop_assert_eq!(c(of_days.map(|(_, taken)| *taken)), taken.centimos());
        }
        // Asked about nothing, it is the last day that has something.
        let last = fair.dashboard(None).expect("figures");
        prop_assert_eq!(last.scope, whole.days.last().map_or(Scope::Fair, |day| Scope::Day(*day)));
    }
}
