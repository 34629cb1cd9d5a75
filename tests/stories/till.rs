//! A day at the till, small enough to check by hand.

use feriante_core::Error;
use feriante_core::domain::giving_back::Reason;
use feriante_core::domain::payout::Method;
use feriante_core::domain::refusal::Refusal;
use feriante_core::domain::session::{Direction, MoveReason};
use feriante_core::domain::tender::Means;
use feriante_core::fair::{CloseRequest, MoveRequest, PayoutRequest, ReturnRequest};
use feriante_tests::{fair, holds, id, join, open, pays, product, sale, soles, stock};

/// The refusal that an answer must be.
pub fn refused<T: std::fmt::Debug>(answer: Result<T, Error>) -> Refusal {
    match answer {
        Err(Error::Refused(refusal)) => refusal,
        other => panic!("expected a refusal, got {other:?}"),
    }
}

#[test]
fn a_day_adds_up_in_the_drawer() {
    let mut fair = fair();
    let who = join(&mut fair, "Colibrí");
    let bag = stock(&mut fair, &product("BOL", 1553, &[(who, 1)]));
    open(&mut fair, 5000);
    let cash = fair.record_sale(&sale(&[(bag, 1)], pays(2000, 0, 0))).expect("a sale");
    assert_eq!((cash.number, cash.settlement.change, cash.settlement.rounding), (1, soles(450), soles(3)));
    fair.record_sale(&sale(&[(bag, 2)], pays(0, 3106, 0))).expect("a sale by Yape");
    fair.record_sale(&sale(&[(bag, 1)], pays(1000, 0, 553))).expect("a mixed sale");
    let out = MoveRequest::plain(id(), Direction::Out, soles(700), MoveReason::Supplies);
    fair.move_cash(&out).expect("cash out");
    let back = ReturnRequest {
        id: id(),
        at: None,
        sale: cash.id,
        lines: vec![(0, 1)],
        means: Some(Means::Cash),
        reason: Reason::Faulty,
    };
    assert_eq!(fair.quote_return(&back).expect("a quote"), pays(1550, 0, 0));
    fair.give_back(&back).expect("a return");
    // 50.00 + 15.50 + 10.00 - 7.00 - 15.50
    let day = fair.day(None).expect("a report");
    assert_eq!((day.cash.expected, day.cash.counted), (soles(5300), None));
    assert_eq!((day.net, day.rounding), (soles(4659), soles(0)));
    fair.close_till(&CloseRequest::plain(id(), soles(5250))).expect("a closed till");
    let day = fair.day(Some(1)).expect("a report");
    assert_eq!((day.cash.counted, day.cash.difference), (Some(soles(5250)), Some(soles(-50))));
    assert_eq!(refused(fair.record_sale(&sale(&[(bag, 1)], pays(2000, 0, 0)))), Refusal::TillClosed);
    holds(&fair);
}

#[test]
fn a_wrong_payment_is_refused_and_nothing_is_kept() {
    let mut fair = fair();
    let bag = stock(&mut fair, &product("BOL", 1500, &[]));
    open(&mut fair, 0);
    let entries = holds(&fair).entries;
    let short = refused(fair.record_sale(&sale(&[(bag, 1)], pays(1000, 0, 0))));
    assert_eq!(short, Refusal::PaymentBelowTotal { missing: soles(500) });
    let much = refused(fair.record_sale(&sale(&[(bag, 1)], pays(0, 1600, 0))));
    assert_eq!(much, Refusal::WalletAboveTotal { wallet: soles(1600), total: soles(1500) });
    assert_eq!(refused(fair.record_sale(&sale(&[], pays(0, 0, 0)))), Refusal::BasketEmpty);
    assert_eq!(refused(fair.record_sale(&sale(&[(bag, 0)], pays(0, 0, 0)))), Refusal::QuantityZero);
    assert!(matches!(
        refused(fair.record_sale(&sale(&[(id(), 1)], pays(0, 0, 0)))),
        Refusal::ProductUnknown { .. }
    ));
    assert_eq!(holds(&fair).entries, entries);
}

#[test]
fn the_last_sale_is_undone_by_the_means_that_paid_it() {
    let mut fair = fair();
    let bag = stock(&mut fair, &product("BOL", 1500, &[]));
    open(&mut fair, 0);
    let first = fair.record_sale(&sale(&[(bag, 1)], pays(2000, 0, 0))).expect("a sale");
    let mixed = fair.record_sale(&sale(&[(bag, 2)], pays(1000, 2000, 0))).expect("a mixed sale");
    assert_eq!(refused(fair.undo_sale(id(), first.id)), Refusal::NothingToUndo);
    assert_eq!(fair.quote_undo(mixed.id).expect("a quote"), pays(1000, 2000, 0));
    let undo = id();
    fair.undo_sale(undo, mixed.id).expect("an undo");
    fair.undo_sale(undo, mixed.id).expect("the same undo again");
    assert!(fair.quote_undo(mixed.id).expect("a quote").total().expect("a sum").is_zero());
    let day = fair.day(None).expect("a report");
    assert_eq!((day.tenders, day.net, day.returns), (pays(1500, 0, 0), soles(1500), 1));
    assert_eq!(refused(fair.undo_sale(id(), mixed.id)), Refusal::NothingToUndo);
    holds(&fair);
}

/// A return by another means than the sale's leaves a means below zero; undoing the rest must not pay into it.
#[test]
fn undoing_after_a_return_by_another_means_gives_back_what_is_left() {
    for (paid, by) in [(pays(750, 0, 0), Means::Yape), (pays(0, 750, 0), Means::Cash)] {
        let mut fair = fair();
        let sweet = stock(&mut fair, &product("ALF", 250, &[]));
        open(&mut fair, 0);
        let sold = fair.record_sale(&sale(&[(sweet, 3)], paid)).expect("a sale");
        let (lines, means, reason) = (vec![(0, 1)], Some(by), Reason::Returned);
        fair.give_back(&ReturnRequest { id: id(), at: None, sale: sold.id, lines, means, reason })
            .expect("a return");
        let before = fair.day(None).expect("a report").tenders;
        fair.undo_sale(id(), sold.id).expect("an undo");
        let after = fair.day(None).expect("a report").tenders;
        let back = before.less(after).expect("a difference");
        assert!(back.each().iter().all(|(_, part)| !part.is_negative()), "{back:?}");
        assert_eq!((back.total().expect("a sum"), after.total().expect("a sum")), (soles(500), soles(0)));
        holds(&fair);
    }
}

#[test]
fn a_payout_is_at_most_what_is_owed() {
    let mut fair = fair();
    let who = join(&mut fair, "Retama");
    let bag = stock(&mut fair, &product("BOL", 1000, &[(who, 1)]));
    open(&mut fair, 0);
    fair.record_sale(&sale(&[(bag, 1)], pays(1000, 0, 0))).expect("a sale");
    let pay =
        |amount| PayoutRequest { id: id(), participant: who, amount: soles(amount), method: Method::Cash };
    assert_eq!(refused(fair.pay_out(&pay(951))), Refusal::PayoutAboveOwed { owed: soles(950) });
    assert_eq!(refused(fair.pay_out(&pay(0))), Refusal::AmountZero);
    fair.pay_out(&pay(900)).expect("a payout");
    let earned = &fair.earnings(None).expect("a report").participants[0];
    assert_eq!((earned.paid, earned.payable), (soles(900), soles(50)));
    holds(&fair);
}

#[test]
fn returns_never_give_back_more_than_is_kept() {
    let mut fair = fair();
    let bag = stock(&mut fair, &product("BOL", 333, &[]));
    open(&mut fair, 0);
    let sold = fair.record_sale(&sale(&[(bag, 3)], pays(1000, 0, 0))).expect("a sale");
    let back = |quantity| ReturnRequest {
        id: id(),
        at: None,
        sale: sold.id,
        lines: vec![(0, quantity)],
        means: Some(Means::Cash),
        reason: Reason::ChangedMind,
    };
    assert_eq!(refused(fair.give_back(&back(4))), Refusal::ReturnAboveKept { kept: 3 });
    // Paid 9.90 of 9.99; of the two kept 6.66 is 6.60 due.
    assert_eq!(fair.quote_return(&back(1)).expect("a quote"), pays(330, 0, 0));
    fair.give_back(&back(1)).expect("a return");
    assert_eq!(refused(fair.give_back(&back(3))), Refusal::ReturnAboveKept { kept: 2 });
    fair.give_back(&back(2)).expect("a return of the rest");
    let day = fair.day(None).expect("a report");
    assert_eq!((day.net, day.rounding, day.cash.expected), (soles(0), soles(0), soles(0)));
    holds(&fair);
}
