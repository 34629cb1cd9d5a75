//! The change to hand back comes from what the drawer holds, as far as that is known.

use feriante_core::domain::change::{Drawer, Pile};
use feriante_core::domain::count::CountKind;
use feriante_core::domain::giving_back::Reason;
use feriante_core::domain::payout::Method;
use feriante_core::domain::role::Role;
use feriante_core::domain::session::{Direction, MoveReason};
use feriante_core::fair::{
    CountRequest, Fair, MoveRequest, OpenRequest, PayoutRequest, ReturnRequest, count_pieces,
};
use feriante_tests::{basket, fair, finish, holds, id, join, line, open, product, soles, stock};

fn pile(value: i64, count: u32) -> Pile {
    Pile { value, count }
}

fn counted(fair: &mut Fair, pieces: &[(i64, &str)], float: i64) -> Result<(), feriante_core::Error> {
    let pieces = count_pieces(pieces.iter().copied())?;
    fair.open_till(&OpenRequest { id: id(), at: None, float: soles(float), pieces })
}

#[test]
fn change_is_made_of_what_was_counted_taken_and_handed_back() {
    let mut fair = fair();
    let tea = stock(&mut fair, &product("TE", 450, &[]));
    counted(&mut fair, &[(500, "1"), (50, "2"), (10, "")], 600).expect("an open till");
    assert!(fair.change_runs_low().expect("an answer"), "coins of one and two soles are missing");
    let quote = fair.set_basket(&basket(vec![line(tea, 1)], &[1000])).expect("a quote");
    assert_eq!(quote.handing.pieces, [pile(500, 1), pile(50, 1)]);
    assert_eq!(quote.handing.drawer, Drawer::Holds);
    finish(&mut fair, quote.sale);
    let quote = fair.set_basket(&basket(vec![line(tea, 1)], &[1000])).expect("a quote");
    assert_eq!(quote.handing.drawer, Drawer::Lacks, "the five went to the customer before");
    assert!(quote.handing.pieces.is_empty(), "no piece is shown that is not there");
    let quote = fair.set_basket(&basket(vec![line(tea, 1)], &[200, 200, 100])).expect("a quote");
    assert_eq!((quote.handing.pieces.as_slice(), quote.handing.drawer), (&[pile(50, 1)][..], Drawer::Holds));
    finish(&mut fair, quote.sale);
    holds(&fair);
}

#[test]
fn a_float_that_was_not_counted_by_piece_tells_nothing() {
    let mut fair = fair();
    let tea = stock(&mut fair, &product("TE", 450, &[]));
    open(&mut fair, 600);
    assert!(!fair.change_runs_low().expect("an answer"));
    let quote = fair.set_basket(&basket(vec![line(tea, 1)], &[1000])).expect("a quote");
    assert_eq!(
        (quote.handing.pieces.as_slice(), quote.handing.drawer),
        (&[pile(500, 1), pile(50, 1)][..], Drawer::Unknown)
    );
}

#[test]
fn pieces_must_make_the_float() {
    let mut fair = fair();
    let wrong = counted(&mut fair, &[(500, "1")], 600).expect_err("a refusal");
    assert_eq!(wrong.code(), "float-not-pieces");
    let odd = counted(&mut fair, &[(700, "1")], 700).expect_err("a refusal");
    assert_eq!(odd.code(), "count-unreadable");
}

/// Coins of one and two soles are missing: a drawer known piece by piece says so, another does not.
fn known(fair: &Fair) -> bool {
    fair.change_runs_low().expect("an answer")
}

#[test]
fn what_leaves_the_drawer_untold_leaves_it_unknown_until_it_is_counted() {
    let mut fair = fair();
    let who = join(&mut fair, "Colibrí");
    let tea = stock(&mut fair, &product("TE", 450, &[(who, 1)]));
    counted(&mut fair, &[(1000, "4"), (50, "12")], 4600).expect("an open till");
    let quote = fair.set_basket(&basket(vec![line(tea, 2)], &[1000])).expect("a quote");
    let sold = finish(&mut fair, quote.sale).id;
    let (reason, at, means) = (Reason::Faulty, None, None);
    fair.give_back(&ReturnRequest { id: id(), at, sale: sold, lines: vec![(0, 1)], means, reason })
        .expect("a return");
    assert!(known(&fair), "a return tells what it hands back");
    let drop = MoveRequest {
        pieces: vec![pile(1000, 1)],
        confirmed_by: Some(Role::Lead),
        ..MoveRequest::plain(id(), Direction::Out, soles(1000), MoveReason::Safekeeping)
    };
    fair.move_cash(&drop).expect("a drop");
    assert!(known(&fair), "so does a drop");
    fair.move_cash(&MoveRequest::plain(id(), Direction::In, soles(500), MoveReason::Other)).expect("cash");
    assert!(known(&fair), "there is only more than is known");
    let advance = PayoutRequest { id: id(), participant: who, amount: soles(500), method: Method::Advance };
    fair.pay_out(&advance).expect("an advance");
    assert!(!known(&fair));
    let counted = |fair: &mut Fair| {
        let request = CountRequest { id: id(), kind: CountKind::Check, pieces: vec![pile(1000, 3)] };
        fair.count(&request).expect("a count");
    };
    counted(&mut fair);
    assert!(known(&fair));
    fair.move_cash(&MoveRequest::plain(id(), Direction::Out, soles(500), MoveReason::Other)).expect("cash");
    assert!(!known(&fair));
    counted(&mut fair);
    assert!(known(&fair));
    holds(&fair);
}

/// Nobody is given what is not there; how much is there is counted blind, and not told.
#[test]
fn an_advance_is_not_more_than_the_drawer_holds() {
    let mut fair = fair();
    let who = join(&mut fair, "Colibrí");
    open(&mut fair, 2000);
    let advance = PayoutRequest { id: id(), participant: who, amount: soles(2010), method: Method::Advance };
    let refusal = fair.pay_out(&advance).expect_err("a refusal");
    assert_eq!(refusal.code(), "advance-above-drawer");
    fair.pay_out(&PayoutRequest { amount: soles(2000), ..advance }).expect("all of it");
}

/// Where the drawer cannot give it, no pieces are made up for the books either: until it is counted nobody knows what it
/// holds, and that is said.
#[test]
fn change_that_came_from_elsewhere_leaves_the_drawer_unknown() {
    let mut fair = fair();
    let tea = stock(&mut fair, &product("TE", 200, &[]));
    let cake = stock(&mut fair, &product("TOR", 300, &[]));
    counted(&mut fair, &[(1000, "1"), (500, "1"), (200, "2"), (100, "1"), (50, "1")], 2050)
        .expect("an open till");
    let quote = fair.set_basket(&basket(vec![line(tea, 1)], &[2000])).expect("a quote");
    assert_eq!(quote.handing.pieces, [pile(1000, 1), pile(500, 1), pile(200, 1), pile(100, 1)]);
    finish(&mut fair, quote.sale);
    // Left: the note of twenty, a coin of two, one of half a sol.
    let quote = fair.set_basket(&basket(vec![line(cake, 1)], &[1000])).expect("a quote");
    assert_eq!((quote.handing.pieces.as_slice(), quote.handing.drawer), (&[][..], Drawer::Lacks));
    assert!(quote.ready, "she may have it in her pocket: nothing is blocked");
    finish(&mut fair, quote.sale);
    let quote = fair.set_basket(&basket(vec![line(tea, 1)], &[500])).expect("a quote");
    assert_eq!(quote.handing.drawer, Drawer::Unknown);
    holds(&fair);
}
