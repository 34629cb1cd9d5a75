//! A page for each session of a fair: each begins where the one before ended, and tells nothing of what came after.

use feriante_core::domain::giving_back::Reason;
use feriante_core::domain::money::{Money, Percent};
use feriante_core::domain::payout::{Jars, Method, TakeBackReason};
use feriante_core::fair::{
    CloseRequest, Fair, JarsRequest, PayoutRequest, ReturnRequest, Rules, TakeBackRequest,
};
use feriante_core::views::{FundPart, Statement};
use feriante_tests::{fair, holds, id, join, open, pays, product, rules_of, sale, soles, stock};
use uuid::Uuid;

/// Bags of 10.00, of which 0.50 go to the fund.
fn stall() -> (Fair, Uuid, Uuid) {
    let mut fair = fair();
    let who = join(&mut fair, "Colibrí");
    let bag = stock(&mut fair, &product("BOL", 1000, &[(who, 1)]));
    open(&mut fair, 0);
    (fair, who, bag)
}

fn sell(fair: &mut Fair, bag: Uuid, count: u32) -> Uuid {
    fair.record_sale(&sale(&[(bag, count)], pays(i64::from(count) * 1000, 0, 0))).expect("a sale").id
}

fn next(fair: &mut Fair) {
    let counted = fair.day(fair.open_session().expect("sessions").map(|open| open.number));
    fair.close_till(&CloseRequest::plain(id(), counted.expect("a report").cash.expected)).expect("closed");
    open(fair, 0);
}

fn pay(fair: &mut Fair, participant: Uuid, amount: i64, method: Method) {
    fair.pay_out(&PayoutRequest { id: id(), participant, amount: soles(amount), method }).expect("a payout");
}

fn changed(fair: &mut Fair, change: &dyn Fn(&mut Rules)) {
    let mut now = rules_of(fair);
    change(&mut now);
    fair.set_rules(id(), &now).expect("rules");
}

fn page(fair: &Fair, session: u32) -> Statement {
    fair.statements_of(session).expect("statements").remove(0)
}

/// From before, paid (of that in advance), and what is owed at its end.
fn open_of(page: &Statement) -> [i64; 4] {
    [page.carried, page.earned.paid, page.earned.advances, page.earned.payable].map(Money::centimos)
}

#[test]
fn each_page_begins_where_the_one_before_ended() {
    let (mut fair, who, bag) = stall();
    let first = sell(&mut fair, bag, 10);
    pay(&mut fair, who, 2000, Method::Advance);
    next(&mut fair);
    // Paid after the first day's closing, before the second day began: of the first day.
    pay(&mut fair, who, 3000, Method::Savings);
    sell(&mut fair, bag, 2);
    pay(&mut fair, who, 500, Method::AdvanceFund);
    // A bag of the first day comes back on the second.
    let (sale, lines, reason) = (first, vec![(0, 1)], Reason::Faulty);
    let back = ReturnRequest { id: id(), at: None, sale, lines, means: None, reason };
    fair.give_back(&back).expect("a return");
    next(&mut fair);
    sell(&mut fair, bag, 1);
    assert_eq!(open_of(&page(&fair, 1)), [0, 5000, 2000, 9500 - 5000]);
    assert_eq!(open_of(&page(&fair, 2)), [4500, 500, 500, 4500 + 1900 - 950 - 500]);
    assert_eq!(open_of(&page(&fair, 3)), [4950, 0, 0, 4950 + 950]);
    assert_eq!(fair.statement(who).expect("a statement").earned.payable, soles(5900));
    holds(&fair);
}

/// Taken back on another day, it was not handed over on the first either.
#[test]
fn a_payout_that_was_taken_back_is_on_no_page() {
    let (mut fair, participant, bag) = stall();
    sell(&mut fair, bag, 2);
    next(&mut fair);
    let request = PayoutRequest { id: id(), participant, amount: soles(1900), method: Method::Savings };
    fair.pay_out(&request).expect("a payout");
    assert_eq!(open_of(&page(&fair, 1)), [0, 1900, 0, 0]);
    sell(&mut fair, bag, 1);
    let reason = TakeBackReason::NotHanded;
    fair.take_back(&TakeBackRequest { id: id(), payout: request.id, reason }).expect("taken back");
    assert_eq!(open_of(&page(&fair, 1)), [0, 0, 0, 1900]);
    assert_eq!(open_of(&page(&fair, 2)), [1900, 0, 0, 1900 + 950]);
}

/// Jars part what she earned at the whole fair. A page of one day has another profit, and does not show them; nor does
/// any page once a return has left less than they hold.
#[test]
fn jars_are_shown_beside_the_profit_that_they_part() {
    let (mut fair, who, bag) = stall();
    let first = sell(&mut fair, bag, 10);
    let jars = Jars { participant: who, reinvest: soles(5000), save: soles(3000), spend: soles(1500) };
    fair.fill_jars(&JarsRequest { id: id(), jars }).expect("jars");
    assert_eq!(fair.statement(who).expect("a statement").jars, Some(jars));
    assert_eq!(page(&fair, 1).jars, None);
    let (sale, lines, reason) = (first, vec![(0, 1)], Reason::Faulty);
    let back = ReturnRequest { id: id(), at: None, sale, lines, means: None, reason };
    fair.give_back(&back).expect("a return");
    assert_eq!(fair.statement(who).expect("a statement").jars, None);
}

/// She sells no more, and is still owed something or has had too much: she gets her page.
#[test]
fn whoever_has_something_open_has_a_page() {
    let (mut fair, who, bag) = stall();
    sell(&mut fair, bag, 1);
    let other = join(&mut fair, "Retama");
    pay(&mut fair, other, 500, Method::AdvanceFund);
    next(&mut fair);
    for retired in [who, other] {
        let mut found =
            fair.participants().expect("people").into_iter().find(|one| one.id == retired).expect("she");
        found.active = false;
        fair.set_participant(id(), &found).expect("retired");
    }
    let pages: Vec<_> =
        [fair.statements_of(2), fair.statements()].into_iter().map(|all| all.expect("pages")).collect();
    for all in pages {
        let owed: Vec<_> = all.iter().map(|one| one.earned.payable.centimos()).collect();
        assert_eq!(owed, [950, -500]);
    }
}

/// What the fund took is called by the rule that took it, not by the one that holds now.
#[test]
fn the_funds_part_is_called_by_the_rule_that_took_it() {
    let (mut fair, who, bag) = stall();
    let percent = |hundredths| Percent::from_hundredths(hundredths).expect("a percentage");
    let part = |fair: &Fair| fair.statement(who).expect("a statement").fund_part;
    assert_eq!(part(&fair), FundPart::Percent(percent(500)), "nothing is sold: the rule that will hold");
    sell(&mut fair, bag, 1);
    changed(&mut fair, &|rules| rules.fund_percent = percent(1000));
    assert_eq!(part(&fair), FundPart::Percent(percent(500)));
    next(&mut fair);
    sell(&mut fair, bag, 1);
    assert_eq!(part(&fair), FundPart::Mixed, "of one bag 5 %, of the other 10 %");
    assert_eq!(page(&fair, 1).fund_part, FundPart::Percent(percent(500)));
    assert_eq!(page(&fair, 2).fund_part, FundPart::Percent(percent(1000)));
    changed(&mut fair, &|rules| rules.stall_fee = soles(300));
    next(&mut fair);
    assert_eq!(page(&fair, 2).fund_part, FundPart::Mixed, "a percentage, and the fee at closing");
}

#[test]
fn a_fee_for_the_stall_is_called_so_after_the_rule_is_gone() {
    let (mut fair, _, bag) = stall();
    changed(&mut fair, &|rules| rules.stall_fee = soles(300));
    sell(&mut fair, bag, 1);
    assert_eq!(page(&fair, 1).fund_part, FundPart::StallFee, "it will be taken at closing");
    next(&mut fair);
    changed(&mut fair, &|rules| rules.stall_fee = soles(0));
    assert_eq!(page(&fair, 1).fund_part, FundPart::StallFee);
}
