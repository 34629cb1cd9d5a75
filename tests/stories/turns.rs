//! Turns for services: a number without a name, paid before or after.

use feriante_core::domain::catalog::Kind;
use feriante_core::domain::giving_back::Reason;
use feriante_core::domain::participant::Participant;
use feriante_core::domain::queue::{TurnPaid, TurnState};
use feriante_core::fair::{Basket, BasketLine, CloseRequest, Fair, ReturnRequest, Settling};
use feriante_tests::{basket, fair, finish, holds, id, join, line, open, product, soles, stock};
use uuid::Uuid;

struct Salon {
    fair: Fair,
    luna: Uuid,
    sol: Uuid,
    braid: Uuid,
    tea: Uuid,
}

fn salon() -> Salon {
    let mut fair = fair();
    let (luna, sol) = (join(&mut fair, "Luna"), join(&mut fair, "Sol"));
    let mut braid = product("TRE", 1000, &[(luna, 1), (sol, 1)]);
    braid.kind = Kind::Service;
    braid.duration_min = Some(20);
    let braid = stock(&mut fair, &braid);
    let tea = stock(&mut fair, &product("TE", 300, &[]));
    open(&mut fair, 0);
    Salon { fair, luna, sol, braid, tea }
}

#[test]
fn paid_before_the_turn_comes_with_the_sale() {
    let Salon { mut fair, braid, tea, .. } = salon();
    let plain = fair.set_basket(&basket(vec![line(tea, 1)], &[500])).expect("a quote");
    assert_eq!(finish(&mut fair, plain.sale).turn, None);
    let quote = fair.set_basket(&basket(vec![line(tea, 1), line(braid, 2)], &[5000])).expect("a quote");
    assert_eq!(finish(&mut fair, quote.sale).turn, Some(1));
    let turn = &fair.turns().expect("turns")[0];
    assert_eq!((turn.minutes, turn.wait, turn.paid, turn.state), (40, 0, TurnPaid::Paid, TurnState::Waiting));
    holds(&fair);
}

#[test]
fn paid_afterwards_the_basket_waits_with_its_turn() {
    let Salon { mut fair, luna, sol, braid, tea } = salon();
    fair.set_basket(&basket(vec![line(tea, 1)], &[])).expect("a quote");
    assert_eq!(fair.take_turn().expect_err("a refusal").code(), "no-service");
    let by = |who| BasketLine { served_by: Some(who), ..line(braid, 1) };
    let take = |fair: &mut Fair, who| {
        let sale = fair.set_basket(&basket(vec![by(who)], &[])).expect("a quote").sale;
        fair.take_turn().expect("a turn");
        sale
    };
    let first = take(&mut fair, luna);
    let second = take(&mut fair, sol);
    let third = take(&mut fair, luna);
    let waits = |fair: &Fair| -> Vec<(u32, u32)> {
        fair.turns().expect("turns").iter().map(|turn| (turn.number, turn.wait)).collect()
    };
    assert_eq!(waits(&fair), [(1, 0), (2, 0), (3, 20)]);
    fair.set_turn(first, TurnState::Done).expect("served");
    assert_eq!(waits(&fair), [(1, 0), (2, 0), (3, 0)]);
    fair.set_turn(second, TurnState::Gone).expect("gone");
    assert_eq!(fair.set_turn(id(), TurnState::Done).expect_err("a refusal").code(), "turn-unknown");
    // It is paid from where it waits.
    fair.resume_basket(third).expect("its basket");
    let quote = fair.set_basket(&basket(vec![by(luna)], &[1000])).expect("a quote");
    assert_eq!(quote.sale, third);
    assert_eq!(finish(&mut fair, third).turn, Some(3));
    assert_eq!(fair.statement(luna).expect("hers").earned.sold, soles(1000));
    assert_eq!(fair.turns().expect("turns")[2].paid, TurnPaid::Paid);
    holds(&fair);
}

#[test]
fn the_wait_is_divided_over_those_who_serve() {
    let Salon { mut fair, luna, braid, .. } = salon();
    let take = |fair: &mut Fair| {
        fair.set_basket(&basket(vec![line(braid, 1)], &[])).expect("a quote");
        fair.take_turn().expect("a turn");
    };
    (0..4).for_each(|_| take(&mut fair));
    let waits =
        |fair: &Fair| -> Vec<u32> { fair.turns().expect("turns").iter().map(|turn| turn.wait).collect() };
    assert_eq!(waits(&fair), [0, 0, 20, 20], "Luna and Sol braid side by side");
    let hers = fair.participants().expect("people").into_iter().find(|who| who.id == luna).expect("Luna");
    fair.set_participant(id(), &Participant { active: false, ..hers }).expect("she went home");
    assert_eq!(waits(&fair), [0, 20, 40, 60]);
}

fn paid(fair: &Fair) -> Vec<(u32, TurnPaid)> {
    fair.turns().expect("turns").iter().map(|turn| (turn.number, turn.paid)).collect()
}

/// Sells a braid with its turn, and answers the sale.
fn sell_braid(salon: &mut Salon) -> Uuid {
    let quote = salon.fair.set_basket(&basket(vec![line(salon.braid, 1)], &[1000])).expect("a quote");
    finish(&mut salon.fair, quote.sale).id
}

#[test]
fn an_emptied_basket_lets_go_of_its_turn() {
    let mut salon = salon();
    let lines = vec![line(salon.tea, 1), line(salon.braid, 1)];
    let turn = salon.fair.set_basket(&basket(lines.clone(), &[])).expect("a quote").sale;
    salon.fair.take_turn().expect("a turn");
    salon.fair.charge_turn(turn).expect("its basket");
    let emptied = salon.fair.set_basket(&basket(Vec::new(), &[])).expect("a fresh basket");
    assert_ne!(emptied.sale, turn, "the emptied basket is another one");
    // Had back, it is the turn's again.
    let had_back = salon.fair.set_basket(&basket(lines, &[])).expect("as it was");
    assert_eq!((had_back.sale, had_back.total), (turn, soles(1300)));
    salon.fair.set_basket(&basket(Vec::new(), &[])).expect("a fresh basket");
    // The next customer pays for her tea.
    let tea = salon.fair.set_basket(&basket(vec![line(salon.tea, 1)], &[500])).expect("a quote");
    assert_eq!(finish(&mut salon.fair, tea.sale).turn, None);
    assert_eq!(paid(&salon.fair), [(1, TurnPaid::Due)]);
    assert_eq!(salon.fair.unpaid_turns().expect("what is owed"), (1, soles(1300)));
    let charged = salon.fair.charge_turn(turn).expect("its basket");
    assert_eq!((charged.sale, charged.total), (turn, soles(1300)), "as it was");
    holds(&salon.fair);
}

#[test]
fn a_sale_without_the_service_does_not_pay_for_the_turn() {
    let mut salon = salon();
    let turn = salon.fair.set_basket(&basket(vec![line(salon.braid, 2)], &[])).expect("a quote").sale;
    salon.fair.take_turn().expect("a turn");
    salon.fair.charge_turn(turn).expect("its basket");
    let other = salon.fair.set_basket(&basket(vec![line(salon.tea, 1)], &[500])).expect("a quote");
    finish(&mut salon.fair, other.sale);
    assert_eq!(paid(&salon.fair), [(1, TurnPaid::Due)]);
}

#[test]
fn a_turn_whose_sale_is_undone_is_charged_again() {
    let mut salon = salon();
    let by = BasketLine { served_by: Some(salon.sol), note: "con cintas".into(), ..line(salon.braid, 1) };
    let quote = salon.fair.set_basket(&basket(vec![line(salon.tea, 1), by], &[5000])).expect("a quote");
    let sold = finish(&mut salon.fair, quote.sale).id;
    assert_eq!(paid(&salon.fair), [(1, TurnPaid::Paid)]);
    salon.fair.undo_sale(id(), sold).expect("undone");
    assert_eq!(paid(&salon.fair), [(1, TurnPaid::Due)]);
    let again = salon.fair.charge_turn(sold).expect("a fresh basket");
    assert_ne!(again.sale, sold);
    let asked = &again.lines[0].asked;
    assert_eq!((again.lines.len(), asked.served_by, asked.note.as_str()), (1, Some(salon.sol), "con cintas"));
    let quote = salon.fair.set_basket(&Basket { settling: exact(), ..again.basket }).expect("a quote");
    assert_eq!(finish(&mut salon.fair, quote.sale).turn, Some(1), "the turn that it had");
    assert_eq!(paid(&salon.fair), [(1, TurnPaid::Paid)]);
    assert_eq!(salon.fair.charge_turn(quote.sale).expect_err("it is paid").code(), "turn-unknown");
    holds(&salon.fair);
}

#[test]
fn a_turn_whose_service_is_brought_back_is_not_served() {
    let mut salon = salon();
    let first = sell_braid(&mut salon);
    sell_braid(&mut salon);
    let (reason, means) = (Reason::ChangedMind, None);
    let back = ReturnRequest { id: id(), at: None, sale: first, lines: vec![(0, 1)], means, reason };
    salon.fair.give_back(&back).expect("given back");
    assert_eq!(paid(&salon.fair), [(1, TurnPaid::Returned), (2, TurnPaid::Paid)]);
    assert_eq!(salon.fair.unpaid_turns().expect("what is owed"), (0, soles(0)));
    holds(&salon.fair);
}

#[test]
fn what_waits_is_kept_over_a_closing_and_no_number_is_called_twice() {
    let mut salon = salon();
    let unpaid = salon.fair.set_basket(&basket(vec![line(salon.braid, 1)], &[])).expect("a quote").sale;
    salon.fair.take_turn().expect("a turn");
    let done = sell_braid(&mut salon);
    salon.fair.set_turn(done, TurnState::Done).expect("served");
    salon.fair.close_till(&CloseRequest::plain(id(), soles(1000))).expect("a closed till");
    assert_eq!(salon.fair.unpaid_turns().expect("what is owed"), (1, soles(1000)));
    open(&mut salon.fair, 0);
    sell_braid(&mut salon);
    assert_eq!(paid(&salon.fair), [(1, TurnPaid::Due), (3, TurnPaid::Paid)]);
    // Whoever leaves owes nothing, and her basket is not there any more; it is, should she come back.
    assert_eq!(salon.fair.parked().expect("baskets").len(), 1);
    salon.fair.set_turn(unpaid, TurnState::Gone).expect("gone");
    assert!(salon.fair.parked().expect("baskets").is_empty());
    assert_eq!(salon.fair.unpaid_turns().expect("what is owed"), (0, soles(0)));
    assert_eq!(paid(&salon.fair), [(3, TurnPaid::Paid)]);
}

/// Just the cash that is due.
fn exact() -> Settling {
    Settling { exact: true, ..Settling::default() }
}
