//! The change to hand back comes from what the drawer holds, as far as that is known.

use feriante_core::domain::change::Pile;
use feriante_core::fair::{Fair, OpenRequest, count_pieces};
use feriante_tests::{basket, fair, finish, holds, id, line, open, product, soles, stock};

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
    assert!(quote.handing.held);
    finish(&mut fair, quote.sale);
    let quote = fair.set_basket(&basket(vec![line(tea, 1)], &[1000])).expect("a quote");
    assert!(!quote.handing.held, "the five went to the customer before");
    assert_eq!(quote.handing.pieces, [pile(500, 1), pile(50, 1)], "what it would be, to look for");
    let quote = fair.set_basket(&basket(vec![line(tea, 1)], &[200, 200, 100])).expect("a quote");
    assert_eq!((quote.handing.pieces.as_slice(), quote.handing.held), (&[pile(50, 1)][..], true));
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
        (quote.handing.pieces.as_slice(), quote.handing.held),
        (&[pile(500, 1), pile(50, 1)][..], true)
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
