//! Counting, closing and opening again, on a day small enough to check by hand.

use crate::till::refused;
use feriante_core::domain::change::{Drawer, Pile};
use feriante_core::domain::closing::{DifferenceReason, ReopenReason, WalletAnswers, WalletPayment};
use feriante_core::domain::count::CountKind;
use feriante_core::domain::money::Money;
use feriante_core::domain::payout::{Method, TakeBackReason};
use feriante_core::domain::proof::ProofTerm;
use feriante_core::domain::refusal::Refusal;
use feriante_core::domain::role::Role;
use feriante_core::domain::session::{Direction, MoveReason};
use feriante_core::domain::tender::Means;
use feriante_core::fair::{
    CloseDetails, CloseRequest, CountRequest, Fair, MoveRequest, PayoutRequest, ReopenRequest,
    TakeBackRequest, count_pieces,
};
use feriante_tests::{fair, holds, id, join, open, pays, product, sale, soles, stock};
use uuid::Uuid;

/// S/ 50.00 of float; a bag of 15.53 in cash, two by Yape, one by Plin. The bag costs 5.00 of her own materials.
fn day() -> (Fair, Uuid, [Uuid; 3]) {
    let mut fair = fair();
    let who = join(&mut fair, "Colibrí");
    let mut bag = product("BOL", 1553, &[(who, 1)]);
    (bag.cost, bag.stock) = (soles(500), Some(10));
    let bag = stock(&mut fair, &bag);
    open(&mut fair, 5000);
    let cash = fair.record_sale(&sale(&[(bag, 1)], pays(2000, 0, 0))).expect("a sale").id;
    let yape = fair.record_sale(&sale(&[(bag, 2)], pays(0, 3106, 0))).expect("a sale").id;
    let plin = fair.record_sale(&sale(&[(bag, 1)], pays(0, 0, 1553))).expect("a sale").id;
    (fair, bag, [cash, yape, plin])
}

fn pile(value: i64, count: u32) -> Pile {
    Pile { value, count }
}

fn count(fair: &mut Fair, kind: CountKind, pieces: Vec<Pile>) -> feriante_core::views::Counted {
    fair.count(&CountRequest { id: id(), kind, pieces }).expect("a count")
}

fn terms(fair: &Fair) -> (Vec<i64>, Vec<i64>) {
    let proof = fair.proof(None).expect("a proof");
    assert!(proof.holds);
    let amounts = |side: &[(ProofTerm, Money)]| side.iter().map(|(_, amount)| amount.centimos()).collect();
    (amounts(&proof.proof.left), amounts(&proof.proof.right))
}

#[test]
fn a_day_is_closed_step_by_step_and_proved() {
    let (mut fair, bag, [_, yape, _]) = day();
    // 65.50 expected; 60.00 counted.
    let counted = count(&mut fair, CountKind::Close, vec![pile(5000, 1), pile(500, 2)]);
    assert_eq!(
        (counted.expected, counted.counted, counted.difference),
        (soles(6550), soles(6000), soles(-550))
    );
    let entries = fair.wallet_entries(1).expect("payments");
    assert_eq!(entries.iter().map(|one| one.number).collect::<Vec<_>>(), [2, 3]);
    let details = CloseDetails {
        count: Some(counted.count),
        pieces: vec![pile(5000, 1), pile(500, 2)],
        // The Yape payment never came; one of 7.00 came that nobody rang up.
        wallets: Some(WalletAnswers {
            missing: vec![WalletPayment { entry: yape, wallet: Means::Yape }],
            extra: pays(0, 700, 0),
        }),
        stock: vec![(bag, 5)],
        reason: None,
        suspect: None,
    };
    let request = CloseRequest { id: id(), counted: soles(6000), details: details.clone() };
    assert_eq!(refused(fair.close_till(&request)), Refusal::DifferenceNeedsReason);
    let details = CloseDetails { reason: Some(DifferenceReason::NotArrived), suspect: Some(yape), ..details };
    fair.close_till(&CloseRequest { details, ..request }).expect("a closed till");
    // 60.00 + (15.53 + 7.00) - 50.00 = 32.53
    let (left, right) = terms(&fair);
    assert_eq!(left, [6000, 2253, -5000, 0, 0]);
    // Fund: floor of 5 % of each sale: 0.77 + 1.55 + 0.77. Difference: -5.50 - 31.06 + 7.00.
    assert_eq!(right, [6212 - 309, 309, -3, 0, -2956]);
    assert_eq!(left.iter().sum::<i64>(), right.iter().sum::<i64>());
    // Four of ten were sold; five lay on the table.
    let left = fair.stock().expect("stock").into_iter().find(|one| one.product.id == bag);
    assert_eq!(left.and_then(|one| one.left), Some(5));
    let closing = fair.closings().expect("closings").pop().expect("a closing");
    assert_eq!((closing.number, closing.till, closing.own), (1, 1, true));
    assert_eq!(closing.closing.difference(), Ok(soles(-2956)));
    assert_eq!(closing.seal.len(), 9);
    holds(&fair);
}

#[test]
fn money_that_moved_after_the_count_makes_it_stale() {
    let (mut fair, bag, _) = day();
    let counted = count(&mut fair, CountKind::Close, vec![pile(5000, 1)]);
    fair.record_sale(&sale(&[(bag, 1)], pays(1550, 0, 0))).expect("one sale more");
    let details = CloseDetails {
        count: Some(counted.count),
        reason: Some(DifferenceReason::Unknown),
        ..CloseDetails::default()
    };
    let request = CloseRequest { id: id(), counted: counted.counted, details };
    assert_eq!(refused(fair.close_till(&request)), Refusal::CountStale);
    assert!(fair.open_session().expect("sessions").is_some(), "nothing was closed");
    holds(&fair);
}

/// Ten soles, six by Yape and four by Plin: the Yape came, the Plin did not.
#[test]
fn of_a_sale_paid_by_both_wallets_one_may_be_missing() {
    let (mut fair, bag, _) = day();
    let both = fair.record_sale(&sale(&[(bag, 1)], pays(0, 1000, 553))).expect("a sale").id;
    let rows = fair.wallet_entries(1).expect("payments").into_iter().filter(|row| row.payment.entry == both);
    let rows: Vec<_> = rows.map(|row| (row.payment.wallet, row.amount)).collect();
    assert_eq!(rows, [(Means::Yape, soles(1000)), (Means::Plin, soles(553))]);
    let missing = vec![WalletPayment { entry: both, wallet: Means::Plin }];
    let close = |missing| CloseRequest {
        id: id(),
        counted: soles(6550),
        details: CloseDetails {
            wallets: Some(WalletAnswers { missing, extra: pays(0, 0, 0) }),
            reason: Some(DifferenceReason::NotArrived),
            ..CloseDetails::default()
        },
    };
    let nobodys = vec![WalletPayment { entry: both, wallet: Means::Cash }];
    assert_eq!(refused(fair.close_till(&close(nobodys))), Refusal::EntryUnknown);
    fair.close_till(&close(missing.clone())).expect("a closed till");
    let closing = fair.closings().expect("closings").pop().expect("a closing").closing;
    let wallets = closing.wallets.clone().expect("looked up");
    assert_eq!((wallets.confirmed, wallets.missing), (pays(0, 4106, 1553), missing));
    assert_eq!(closing.difference(), Ok(soles(-553)));
    holds(&fair);
}

/// Something that happens to a fair with its bag and its participant.
type Happening = dyn Fn(&mut Fair, Uuid, Uuid);

/// Cash is not all that moves: a wallet's sale, or a sale and a return of the same cash, leave what was looked up and
/// counted on the table behind.
#[test]
fn anything_that_moved_makes_the_count_stale_even_if_the_cash_is_the_same() {
    let by_wallet = |fair: &mut Fair, bag: Uuid, _: Uuid| {
        fair.record_sale(&sale(&[(bag, 1)], pays(0, 1553, 0))).expect("a sale");
    };
    let there_and_back = |fair: &mut Fair, bag: Uuid, _: Uuid| {
        let made = fair.record_sale(&sale(&[(bag, 1)], pays(1550, 0, 0))).expect("a sale").id;
        fair.undo_sale(id(), made).expect("a void");
    };
    let advance_and_back = |fair: &mut Fair, _: Uuid, who: Uuid| {
        let (participant, method) = (who, Method::Advance);
        let advance = PayoutRequest { id: id(), participant, amount: soles(500), method };
        fair.pay_out(&advance).expect("an advance");
        let reason = TakeBackReason::NotHanded;
        fair.take_back(&TakeBackRequest { id: id(), payout: advance.id, reason }).expect("taken back");
    };
    let moves: [&Happening; 3] = [&by_wallet, &there_and_back, &advance_and_back];
    for (nth, moves) in moves.into_iter().enumerate() {
        let (mut fair, bag, _) = day();
        let who = fair.participants().expect("people")[0].id;
        let counted = count(&mut fair, CountKind::Close, vec![pile(5000, 1)]);
        moves(&mut fair, bag, who);
        let details = CloseDetails {
            count: Some(counted.count),
            reason: Some(DifferenceReason::Unknown),
            ..CloseDetails::default()
        };
        let request = CloseRequest { id: id(), counted: counted.counted, details };
        assert_eq!(refused(fair.close_till(&request)), Refusal::CountStale, "movement {nth}");
        holds(&fair);
    }
}

#[test]
fn differences_that_cancel_out_are_two_and_need_a_reason() {
    let (mut fair, _, [_, yape, _]) = day();
    let details = CloseDetails {
        wallets: Some(WalletAnswers {
            missing: vec![WalletPayment { entry: yape, wallet: Means::Yape }],
            extra: pays(0, 0, 0),
        }),
        ..CloseDetails::default()
    };
    // The customer paid in cash after all: 31.06 more in the drawer than the books know, as far as coins go.
    let request = CloseRequest { id: id(), counted: soles(6550 + 3106), details };
    assert_eq!(refused(fair.close_till(&request)), Refusal::DifferenceNeedsReason);
}

#[test]
fn the_last_closing_can_be_undone_with_a_reason_and_no_other() {
    let (mut fair, bag, _) = day();
    fair.close_till(&CloseRequest::plain(id(), soles(6500))).expect("a closed till");
    let first = fair.closings().expect("closings").pop().expect("a closing");
    let before = terms(&fair);
    let reopen = |closing| ReopenRequest { id: id(), closing, reason: ReopenReason::Miscounted };
    fair.reopen_till(&reopen(first.id)).expect("an open till");
    assert_eq!(refused(fair.reopen_till(&reopen(first.id))), Refusal::TillOpen);
    assert_eq!(fair.day(Some(1)).expect("a report").cash.counted, None);
    fair.close_till(&CloseRequest::plain(id(), soles(6550))).expect("closed again");
    let closings = fair.closings().expect("closings");
    assert_eq!(closings.iter().map(|one| one.number).collect::<Vec<_>>(), [1, 2]);
    assert!(closings[0].reopened_at.is_some() && closings[1].reopened_at.is_none());
    assert_ne!(closings[0].seal, closings[1].seal);
    assert_ne!(terms(&fair), before, "the difference is gone");
    assert_eq!(terms(&fair).1[4], 0);
    open(&mut fair, 1000);
    fair.record_sale(&sale(&[(bag, 1)], pays(1550, 0, 0))).expect("a sale");
    fair.close_till(&CloseRequest::plain(id(), soles(2550))).expect("a closed till");
    assert_eq!(refused(fair.reopen_till(&reopen(closings[1].id))), Refusal::ReopenNotLast);
    holds(&fair);
}

/// A closed day stays as it was: another price is for what is sold from now on, and its sales are not undone.
#[test]
fn a_price_corrected_after_closing_changes_nothing_that_was_closed() {
    let (mut fair, bag, [_, _, last]) = day();
    fair.close_till(&CloseRequest::plain(id(), soles(6550))).expect("a closed till");
    let (day, proof) = (fair.day(Some(1)).expect("a report"), terms(&fair));
    let mut cheaper = fair.products().expect("products").into_iter().find(|one| one.id == bag).expect("it");
    cheaper.price = soles(1000);
    fair.set_product(id(), &cheaper).expect("another price");
    assert_eq!((fair.day(Some(1)).expect("a report"), terms(&fair)), (day, proof));
    open(&mut fair, 1000);
    assert_eq!(refused(fair.undo_sale(id(), last)), Refusal::SaleFrozen { number: 3 });
    holds(&fair);
}

#[test]
fn a_drop_of_notes_is_counted_and_takes_a_second_person() {
    let (mut fair, bag, _) = day();
    let out = MoveRequest::plain(id(), Direction::Out, soles(4000), MoveReason::Safekeeping);
    assert_eq!(refused(fair.move_cash(&out)), Refusal::SecondPersonMissing);
    let alone = MoveRequest { confirmed_by: Some(Role::Seller), ..out.clone() };
    assert_eq!(refused(fair.move_cash(&alone)), Refusal::SecondPersonMissing);
    let wrong = MoveRequest { pieces: vec![pile(2000, 1)], confirmed_by: Some(Role::Lead), ..out.clone() };
    assert_eq!(refused(fair.move_cash(&wrong)), Refusal::FloatNotPieces { counted: soles(2000) });
    fair.move_cash(&MoveRequest { pieces: vec![pile(2000, 2)], confirmed_by: Some(Role::Lead), ..out })
        .expect("a drop");
    assert_eq!(fair.day(Some(1)).expect("a report").cash.taken_out, soles(4000));
    // From a count on, the drawer is known piece by piece, whatever was told before.
    count(&mut fair, CountKind::HandOver, vec![pile(1000, 2), pile(50, 11)]);
    let handing = fair.pieces_to_hand(soles(450)).expect("change");
    assert_eq!((handing.pieces, handing.drawer), (vec![pile(50, 9)], Drawer::Holds));
    fair.record_sale(&sale(&[(bag, 1)], pays(1550, 0, 0))).expect("a sale");
    holds(&fair);
}

#[test]
fn impossible_counts_are_refused() {
    let count = |count: &str| count_pieces([(2000, count)]);
    assert_eq!(count("5001"), Err(Refusal::CountImpossible { text: "5001".into() }));
    assert_eq!(count("dos"), Err(Refusal::CountUnreadable { text: "dos".into() }));
    assert_eq!(count("-1"), Err(Refusal::CountUnreadable { text: "-1".into() }));
    assert_eq!(count("5000"), Ok(vec![pile(2000, 5000)]));
}

#[test]
fn small_sales_are_told_for_the_days_boleta() {
    let mut fair = fair();
    let sweet = stock(&mut fair, &product("ALF", 250, &[]));
    let odd = stock(&mut fair, &product("LAP", 509, &[]));
    open(&mut fair, 0);
    for (product, count) in [(sweet, 1), (sweet, 2), (sweet, 3), (odd, 1)] {
        // Of 5.09 the drawer gets 5.00, and yet it is not a sale of 5.00.
        fair.record_sale(&sale(&[(product, count)], pays(1000, 0, 0))).expect("a sale");
    }
    let small = fair.day(Some(1)).expect("a report").small;
    assert_eq!((small.sales, small.total), (2, soles(750)));
}
