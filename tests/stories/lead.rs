//! The till lead's PIN: set, tried, waited for, and never in the journal.

use chrono::TimeDelta;
use feriante_core::Error;
use feriante_core::domain::refusal::Refusal;
use feriante_core::domain::role::Role;
use feriante_core::fair::Fair;
use feriante_core::views::Moment;
use feriante_tests::{PASSPHRASE, fair, holds, id, noon, open, pays, product, rules, sale, stock};

fn refused<T: std::fmt::Debug>(answer: Result<T, Error>) -> Refusal {
    match answer {
        Err(Error::Refused(refusal)) => refusal,
        other => panic!("expected a refusal, got {other:?}"),
    }
}

fn nine_seconds_later() -> Moment {
    noon() + TimeDelta::seconds(9)
}

fn ten_seconds_later() -> Moment {
    noon() + TimeDelta::seconds(10)
}

#[test]
fn a_pin_is_set_changed_and_removed() {
    let mut fair = fair();
    assert!(!fair.has_lead().expect("an answer"));
    assert_eq!(refused(fair.check_lead("4826")), Refusal::LeadNotSet);
    for wrong in ["", "482", "4826159", "clave", "48 26"] {
        assert_eq!(refused(fair.set_lead_pin(id(), Some(wrong))), Refusal::PinForm, "{wrong:?}");
    }
    let entries = holds(&fair).entries;
    let set = id();
    fair.set_lead_pin(set, Some("4826")).expect("a PIN");
    fair.set_lead_pin(set, Some("4826")).expect("the same again");
    fair.check_lead("4826").expect("her PIN");
    fair.set_lead_pin(id(), Some("159753")).expect("another PIN");
    assert_eq!(refused(fair.check_lead("4826")), Refusal::PinWrong);
    fair.check_lead("159753").expect("her new PIN");
    fair.set_lead_pin(id(), None).expect("no PIN any more");
    assert_eq!(refused(fair.check_lead("159753")), Refusal::LeadNotSet);
    assert_eq!(holds(&fair).entries, entries + 3, "set, changed and removed stand in the journal");
}

#[test]
fn wrong_pins_wait_longer_and_longer_also_after_a_restart() {
    let home = tempfile::tempdir().expect("a folder");
    let path = home.path().join("feria");
    let mut fair = Fair::create(&path, &rules(500), PASSPHRASE).expect("a fair").with_clock(noon);
    fair.set_lead_pin(id(), Some("4826")).expect("a PIN");
    for _ in 0..9 {
        assert_eq!(refused(fair.check_lead(" ")), Refusal::PinMissing, "and no try");
    }
    for _ in 0..4 {
        assert_eq!(refused(fair.check_lead("1111")), Refusal::PinWrong);
    }
    assert_eq!(refused(fair.check_lead("4826")), Refusal::WaitToTry { seconds: 10 });
    drop(fair);
    let mut fair = Fair::open(&path, PASSPHRASE).expect("the fair").with_clock(nine_seconds_later);
    assert_eq!(refused(fair.check_lead("4826")), Refusal::WaitToTry { seconds: 1 });
    // The organizer's door waits for its own wrong tries only.
    assert_eq!(fair.enter(PASSPHRASE).expect("the passphrase"), Role::Organizer);
    let mut fair = fair.with_clock(ten_seconds_later);
    assert_eq!(fair.enter("4826").expect("her PIN"), Role::Lead);
    assert_eq!(refused(fair.enter("1111")), Refusal::PinWrong, "and the tries were forgotten");
}

#[test]
fn what_looks_like_a_pin_is_hers_only_while_she_has_one() {
    let home = tempfile::tempdir().expect("a folder");
    let mut fair = Fair::create(&home.path().join("feria"), &rules(500), "20262026").expect("a fair");
    assert_eq!(refused(fair.enter("4826")), Refusal::PassphraseWrong);
    fair.set_lead_pin(id(), Some("4826")).expect("a PIN");
    assert_eq!(fair.enter("4826").expect("her PIN"), Role::Lead);
    assert_eq!(fair.enter("20262026").expect("the passphrase"), Role::Organizer);
    // The command line takes short passphrases.
    let mut fair = Fair::create(&home.path().join("otra"), &rules(500), "2026").expect("a fair");
    fair.set_lead_pin(id(), Some("4826")).expect("a PIN");
    assert_eq!(fair.enter("2026").expect("the passphrase"), Role::Organizer);
}

fn late() -> Moment {
    noon() + TimeDelta::seconds(16)
}

/// For a moment whoever sold undoes it; later it is money given back, and that is hers.
#[test]
fn undoing_later_than_at_once_is_the_leads() {
    let mut fair = fair();
    let tea = stock(&mut fair, &product("TE", 300, &[]));
    open(&mut fair, 0);
    let sold = fair.record_sale(&sale(&[(tea, 1)], pays(500, 0, 0))).expect("a sale").id;
    let undo = id();
    let mut fair = fair.with_clock(late);
    assert_eq!(fair.may_undo(undo, sold, Role::Seller).ok(), Some(()), "without a PIN sellers do all of it");
    fair.set_lead_pin(id(), Some("4826")).expect("a PIN");
    assert_eq!(refused(fair.may_undo(undo, sold, Role::Seller)), Refusal::LeadOnly);
    fair.may_undo(undo, sold, Role::Lead).expect("hers");
    fair.may_undo(undo, sold, Role::Organizer).expect("the organizer's too");
    let mut fair = fair.with_clock(noon);
    fair.may_undo(undo, sold, Role::Seller).expect("at once");
    fair.undo_sale(undo, sold).expect("undone");
    let fair = fair.with_clock(late);
    fair.may_undo(undo, sold, Role::Seller).expect("the same again is answered as before");
    holds(&fair);
}
