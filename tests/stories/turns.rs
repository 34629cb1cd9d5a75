//! Turns for services: a number without a name, paid before or after.

use feriante_core::domain::catalog::Kind;
use feriante_core::domain::participant::Participant;
use feriante_core::domain::queue::TurnState;
use feriante_core::fair::{BasketLine, Fair};
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
    assert_eq!((turn.minutes, turn.wait, turn.paid, turn.state), (40, 0, true, TurnState::Waiting));
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
    assert!(fair.turns().expect("turns")[2].paid);
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
