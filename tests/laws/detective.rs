//! A fault planted in a random day is among the causes that the detective names.

use feriante_core::domain::catalog::Terms;
use feriante_core::domain::change::{PIECES, pieces_for};
use feriante_core::domain::closing::{WalletAnswers, WalletPayment};
use feriante_core::domain::count::CountKind;
use feriante_core::domain::detective::{Clue, ClueKind};
use feriante_core::domain::payout::Method;
use feriante_core::domain::session::{Direction, MoveReason};
use feriante_core::domain::tender::Means;
use feriante_core::fair::{CountRequest, Fair, MoveRequest, PayoutRequest, Settling};
use feriante_core::views::SaleView;
use feriante_tests::{basket, fair, finish, id, line, open, pays, product, sale, soles, stock};
use proptest::collection::vec;
use proptest::prelude::*;
use uuid::Uuid;

const PRICES: [i64; 4] = [450, 1230, 700, 2560];

/// A day of cash sales, each of some pieces of one product paid with one note.
fn day(sales: &[(usize, u32)]) -> (Fair, Vec<Uuid>, Vec<SaleView>) {
    let mut fair = fair();
    let shelf: Vec<Uuid> = PRICES
        .iter()
        .enumerate()
        .map(|(nth, price)| stock(&mut fair, &product(&format!("P{nth}"), *price, &[])))
        .collect();
    open(&mut fair, 20_000);
    let made = sales.iter().map(|(nth, count)| sell(&mut fair, shelf[*nth], *count, &[])).collect();
    (fair, shelf, made)
}

/// Sells for cash: with these pieces, or with the smallest note that pays.
fn sell(fair: &mut Fair, product: Uuid, count: u32, pieces: &[i64]) -> SaleView {
    let mut asked = basket(vec![line(product, count)], pieces);
    if pieces.is_empty() {
        let total = fair.set_basket(&asked).expect("a quote").total.centimos();
        let note = PIECES.iter().rev().find(|piece| piece.note && piece.value >= total).expect("a note");
        asked.settling.pieces = vec![note.value];
    }
    let quote = fair.set_basket(&asked).expect("a quote");
    finish(fair, quote.sale)
}

/// Counts a drawer that holds so much more or less than the books have.
fn found(fair: &mut Fair, off: i64) -> Vec<Clue> {
    let expected = fair.day(Some(1)).expect("a report").cash.expected.centimos();
    let pieces = pieces_for(soles(expected + off));
    let counted = fair.count(&CountRequest { id: id(), kind: CountKind::Close, pieces }).expect("a count");
    assert_eq!(counted.difference, soles(off));
    counted.clues
}

fn names(clues: &[Clue], kind: ClueKind, entry: Uuid) -> bool {
    clues.iter().any(|clue| clue.kind == kind && clue.entry == Some(entry))
}

fn sales() -> impl Strategy<Value = Vec<(usize, u32)>> {
    vec((0..4_usize, 1..3_u32), 1..25)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    /// A 20 went into the drawer, and a 50 was written down and changed.
    #[test]
    fn a_50_taken_for_a_20(before in sales(), after in sales()) {
        let (mut fair, shelf, _) = day(&before);
        let odd = sell(&mut fair, shelf[1], 1, &[5000]);
        for (nth, count) in after.iter().filter(|(nth, _)| *nth != 3) {
            sell(&mut fair, shelf[*nth], *count, &[]);
        }
        prop_assert!(names(&found(&mut fair, -3000), ClueKind::NoteMistaken, odd.id));
    }

    /// A sale that was paid by wallet and rung up as cash: an amount of its own among the day's.
    #[test]
    fn a_wallet_sale_rung_up_as_cash(before in sales()) {
        let (mut fair, _, _) = day(&before);
        let odd = stock(&mut fair, &product("RARO", 3370, &[]));
        let odd = sell(&mut fair, odd, 1, &[5000]);
        prop_assert!(names(&found(&mut fair, -3370), ClueKind::WalletAsCash, odd.id));
    }

    /// The digits of a typed amount changed places.
    #[test]
    fn digits_that_changed_places(before in sales()) {
        let (mut fair, _, _) = day(&before);
        let typed = MoveRequest::plain(id(), Direction::In, soles(5400), MoveReason::Change);
        fair.move_cash(&typed).expect("cash in");
        prop_assert!(names(&found(&mut fair, -900), ClueKind::DigitsSwapped, typed.id));
    }

    /// A sale was voided, and its money stayed in the drawer.
    #[test]
    fn a_void_of_just_that_amount(before in sales()) {
        let (mut fair, _, _) = day(&before);
        let odd = stock(&mut fair, &product("RARO", 3370, &[]));
        let odd = sell(&mut fair, odd, 1, &[5000]);
        let void = id();
        fair.undo_sale(void, odd.id).expect("a void");
        prop_assert!(names(&found(&mut fair, 3370), ClueKind::RefundKept, void));
    }

    /// Nothing is named where nothing is off, and never more than seven things.
    #[test]
    fn few_words_or_none(before in sales(), off in -5000..5000_i64) {
        let (mut fair, _, _) = day(&before);
        prop_assert!(found(&mut fair, 0).is_empty());
        let off = off / 10 * 10;
        prop_assert!(found(&mut fair, off).len() <= 7);
    }
}

/// A count in between that agreed clears everything before it.
#[test]
fn what_a_mini_count_cleared_is_not_asked_about() {
    let (mut fair, shelf, _) = day(&[(0, 1), (2, 1)]);
    let early = sell(&mut fair, shelf[1], 1, &[5000]);
    let expected = fair.day(Some(1)).expect("a report").cash.expected;
    let check = CountRequest { id: id(), kind: CountKind::Check, pieces: pieces_for(expected) };
    let checked = fair.count(&check).expect("a count");
    assert!(checked.clues.is_empty());
    let late = sell(&mut fair, shelf[1], 1, &[5000]);
    let clues = found(&mut fair, -3000);
    assert!(names(&clues, ClueKind::NoteMistaken, late.id));
    assert!(!clues.iter().any(|clue| clue.entry == Some(early.id)));
    let intervals = fair.intervals(1).expect("intervals");
    assert_eq!(intervals.iter().map(|one| one.difference.centimos()).collect::<Vec<_>>(), [0, -3000]);
}

/// A payment in the telephone's list that no entry tells of comes first.
#[test]
fn a_payment_nobody_rang_up_points_at_its_sale() {
    let (mut fair, _, _) = day(&[(0, 1), (1, 2)]);
    let odd = stock(&mut fair, &product("RARO", 3370, &[]));
    let odd = sell(&mut fair, odd, 1, &[5000]);
    let expected = fair.day(Some(1)).expect("a report").cash.expected.centimos();
    let pieces = pieces_for(soles(expected - 3370));
    let counted = fair.count(&CountRequest { id: id(), kind: CountKind::Close, pieces }).expect("a count");
    let again = fair
        .counted(counted.count, Some(&WalletAnswers { missing: Vec::new(), extra: pays(0, 3370, 0) }))
        .expect("clues");
    assert_eq!(
        again.clues.first().map(|clue| (clue.kind, clue.entry)),
        Some((ClueKind::WalletAsCash, Some(odd.id)))
    );
}

/// A cash sale rung up as a wallet's; the same sale twice; change kept or doubled; a typed price.
#[test]
fn other_causes_are_named_too() {
    let (mut fair, shelf, _) = day(&[(0, 1)]);
    let settling = Settling {
        wallets: vec![feriante_core::fair::WalletPart {
            wallet: "yape".into(),
            amount: None,
            code: String::new(),
        }],
        ..Settling::default()
    };
    let mut asked = basket(vec![line(shelf[3], 1)], &[]);
    asked.settling = settling;
    let quote = fair.set_basket(&asked).expect("a quote");
    let by_wallet = finish(&mut fair, quote.sale);
    let twice = sell(&mut fair, shelf[3], 1, &[5000]);
    let twice_again = sell(&mut fair, shelf[3], 1, &[5000]);
    let mut open_price = product("OTRO", 0, &[]);
    open_price.terms = Terms { open_price: true, ..Terms::default() };
    let open_price = stock(&mut fair, &open_price);
    let mut asked = basket(vec![line(open_price, 1)], &[5000]);
    asked.lines[0].price = Some("12.00".into());
    let quote = fair.set_basket(&asked).expect("a quote");
    let typed = finish(&mut fair, quote.sale);
    assert!(names(&found(&mut fair, 2560), ClueKind::CashAsWallet, by_wallet.id));
    let short = found(&mut fair, -2560);
    assert!(
        names(&short, ClueKind::RungTwice, twice_again.id) && !names(&short, ClueKind::RungTwice, twice.id)
    );
    assert!(names(&found(&mut fair, 2440), ClueKind::ChangeForgotten, twice.id));
    assert!(names(&found(&mut fair, -2440), ClueKind::ChangeTwice, twice.id));
    assert!(names(&found(&mut fair, 900), ClueKind::DigitsSwapped, typed.id));
}

/// A 50 and a 20 were handed over; the 50 was a 20, and the two of them would still have paid.
#[test]
fn a_note_among_several_is_named_too() {
    let (mut fair, _, _) = day(&[(0, 1)]);
    let odd = stock(&mut fair, &product("RARO", 3800, &[]));
    let odd = sell(&mut fair, odd, 1, &[5000, 2000]);
    assert!(names(&found(&mut fair, -3000), ClueKind::NoteMistaken, odd.id));
}

/// An advance was written down and not handed over; another one was typed 53 instead of 35.
#[test]
fn an_advance_out_of_the_drawer_is_looked_at() {
    let (mut fair, _, _) = day(&[(0, 1)]);
    let participant = feriante_tests::join(&mut fair, "Colibrí");
    let advance = PayoutRequest { id: id(), participant, amount: soles(5300), method: Method::Advance };
    fair.pay_out(&advance).expect("an advance");
    assert!(names(&found(&mut fair, 5300), ClueKind::AdvanceKept, advance.id));
    assert!(names(&found(&mut fair, 1800), ClueKind::DigitsSwapped, advance.id));
    // Out of the organizer's pocket it is no business of the drawer.
    let pocket = PayoutRequest { id: id(), amount: soles(700), method: Method::AdvanceFund, ..advance };
    fair.pay_out(&pocket).expect("an advance");
    assert!(!names(&found(&mut fair, 700), ClueKind::AdvanceKept, pocket.id));
}

/// Before anybody looked, a Yape may have been cash; once all of them were found in the list, it was not.
#[test]
fn a_payment_that_arrived_was_not_cash() {
    let (mut fair, shelf, _) = day(&[(0, 1)]);
    let made = sale(&[(shelf[3], 1)], pays(0, 2560, 0));
    fair.record_sale(&made).expect("a sale");
    let expected = fair.day(Some(1)).expect("a report").cash.expected.centimos();
    let pieces = pieces_for(soles(expected + 2560));
    let counted = fair.count(&CountRequest { id: id(), kind: CountKind::Close, pieces }).expect("a count");
    assert!(names(&counted.clues, ClueKind::CashAsWallet, made.id));
    let arrived = WalletAnswers::default();
    let clues = fair.counted(counted.count, Some(&arrived)).expect("clues").clues;
    assert!(!names(&clues, ClueKind::CashAsWallet, made.id));
    let payment = WalletPayment { entry: made.id, wallet: Means::Yape };
    let gone = WalletAnswers { missing: vec![payment], ..WalletAnswers::default() };
    let clues = fair.counted(counted.count, Some(&gone)).expect("clues").clues;
    assert!(names(&clues, ClueKind::CashAsWallet, made.id));
}

/// A count that was corrected at once tells nothing of the day; nor does its interval.
#[test]
fn a_slip_in_counting_is_not_asked_about() {
    let (mut fair, shelf, _) = day(&[(0, 1)]);
    sell(&mut fair, shelf[1], 1, &[5000]);
    let mut check = |off: i64| {
        let expected = fair.day(Some(1)).expect("a report").cash.expected.centimos();
        let pieces = pieces_for(soles(expected + off));
        fair.count(&CountRequest { id: id(), kind: CountKind::Check, pieces }).expect("a count")
    };
    assert!(!check(-3000).clues.is_empty());
    let again = check(0);
    assert!(again.clues.is_empty(), "{:?}", again.clues);
    assert_eq!(again.intervals.iter().map(|one| one.difference.centimos()).collect::<Vec<_>>(), [0]);
    // The same told twice is no slip: both stand, and the day is still asked about.
    let short = [check(-3000), check(-3000)];
    assert_eq!(short[1].clues, short[0].clues);
    assert!(!short[1].clues.is_empty());
}
