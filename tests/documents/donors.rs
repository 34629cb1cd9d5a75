//! The donors' report.

use super::views::*;
use feriante_core::documents::{Paper, donors_report};
use feriante_core::domain::small_cells::Shown;
use feriante_core::domain::tender::Means;
use feriante_core::l10n::Words;
use feriante_core::views::{DonorFigures, Donors, Went};
use insta::assert_snapshot;

fn part<K>(key: Option<K>, things: u64, amount: i64) -> Shown<K> {
    Shown { key, things, amount: soles(amount) }
}

/// A fair of two days that may be told of in every way.
fn told() -> Donors {
    let category = |key: &str, things, amount| part(Some(key.to_owned()), things, amount);
    Donors {
        days: 2,
        between: Some((at("2023-12-05T09:02:00-05:00"), at("2023-12-06T17:40:00-05:00"))),
        figures: Some(DonorFigures {
            participants: 13,
            sales: 141,
            things: 749,
            net: soles(1_024_801),
            by_category: Some(vec![
                category("desserts", 201, 165_015),
                category("Joyas de semilla y otras artesanías de la selva", 62, 97_600),
                category("hats", 1, 115_890),
                part(None, 485, 646_296),
            ]),
            by_means: Some(vec![
                part(Some(Means::Cash), 0, 625_800),
                part(Some(Means::Yape), 0, 308_989),
                part(Some(Means::Plin), 0, 89_817),
            ]),
            rounding: soles(195),
            went: Some(vec![
                part(Some(Went::Profit), 0, 556_042),
                part(Some(Went::Materials), 0, 245_280),
                part(Some(Went::Fund), 0, 223_479),
            ]),
        }),
    }
}

/// One whose parts may not be told.
fn whole() -> Donors {
    let figures = told().figures.map(|figures| DonorFigures {
        by_category: None,
        by_means: None,
        went: None,
        ..figures
    });
    Donors { days: 1, between: Some((afternoon(), afternoon())), figures }
}

/// As many parts as there can be, as large as they can be.
fn crowded() -> Donors {
    let category = |nth: i64| {
        part(Some(format!("{nth} sombreros de paja con girasol bordado")), 99_999, 10_000_000_000 - nth)
    };
    let figures = told().figures.map(|_| DonorFigures {
        participants: 1000,
        sales: 1_000_000,
        things: 9_999_999,
        net: soles(100_000_000_000),
        by_category: Some((0..11).map(category).chain([part(None, 99_999, 10_000_000_000)]).collect()),
        went: Some(
            [Some(Went::Profit), Some(Went::Materials), Some(Went::Donated), Some(Went::Fund), None]
                .map(|went| part(went, 0, 20_000_000_000))
                .into(),
        ),
        by_means: Some(
            [Some(Means::Cash), Some(Means::Yape), Some(Means::Plin)]
                .map(|means| part(means, 0, 33_333_300_000))
                .into(),
        ),
        rounding: soles(100_000),
    });
    Donors { figures, ..told() }
}

/// Every kind, for what all papers promise.
pub fn papers(words: &Words) -> Vec<Paper> {
    let few = Donors { figures: None, ..told() };
    [told(), whole(), crowded(), few]
        .iter()
        .map(|report| donors_report(report, FAIR, afternoon(), words))
        .collect()
}

#[test]
fn a_fair_that_may_be_told_of() {
    assert_snapshot!(donors_report(&told(), FAIR, afternoon(), &ES).to_text());
}

#[test]
fn a_fair_that_may_be_told_of_in_english() {
    assert_snapshot!(donors_report(&told(), FAIR, afternoon(), &EN).to_text());
}

#[test]
fn a_fair_of_which_only_the_total_may_be_told() {
    assert_snapshot!(donors_report(&whole(), FAIR, afternoon(), &ES).to_text());
}

#[test]
fn a_fair_of_few_people() {
    let few = Donors { figures: None, ..told() };
    assert_snapshot!(donors_report(&few, FAIR, afternoon(), &ES).to_text());
}
