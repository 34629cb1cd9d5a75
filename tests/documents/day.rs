//! The day report.

use super::views::*;
use feriante_core::documents::day_report;
use insta::assert_snapshot;

#[test]
fn a_closed_till_that_agrees() {
    let closed = session(Some("2023-12-05T18:10:00-05:00"));
    assert_snapshot!(
        day_report(&day(Some(69_750)), Some(&closed), FAIR, at("2023-12-05T18:12:00-05:00"), &ES).to_text()
    );
}

#[test]
fn a_closed_till_that_is_short_in_english() {
    let closed = session(Some("2023-12-05T18:10:00-05:00"));
    assert_snapshot!(
        day_report(&day(Some(69_530)), Some(&closed), FAIR, at("2023-12-05T18:12:00-05:00"), &EN).to_text()
    );
}

#[test]
fn a_till_still_open() {
    assert_snapshot!(day_report(&day(None), Some(&session(None)), FAIR, afternoon(), &ES).to_text());
}

#[test]
fn the_whole_fair_with_too_much_in_the_drawer() {
    assert_snapshot!(day_report(&day(Some(69_800)), None, FAIR, afternoon(), &ES).to_text());
}

/// A deposit that came by Yape was given back in cash: what the drawer holds adds up, and so does Yape.
#[test]
fn orders_and_a_deposit_given_back_by_another_means() {
    assert_snapshot!(day_report(&day_with_orders(), Some(&session(None)), FAIR, afternoon(), &ES).to_text());
}

#[test]
fn orders_in_english() {
    assert_snapshot!(day_report(&day_with_orders(), Some(&session(None)), FAIR, afternoon(), &EN).to_text());
}
