//! Rules of sharing, and paying out, small enough to check by hand.

use crate::till::refused;
use feriante_core::domain::costing::{Costing, Material};
use feriante_core::domain::giving_back::Reason;
use feriante_core::domain::money::Percent;
use feriante_core::domain::payout::{Jars, Method, TakeBackReason};
use feriante_core::domain::refusal::Refusal;
use feriante_core::fair::{
    CloseRequest, CostingRequest, Fair, JarsRequest, PayoutRequest, ReturnRequest, Rules, TakeBackRequest,
};
use feriante_core::views::{Earned, PayoutState};
use feriante_tests::{fair, holds, id, join, open, pays, product, rules_of, sale, soles, stock};
use uuid::Uuid;

fn with_rules(change: impl FnOnce(&mut Rules)) -> Fair {
    let mut fair = fair();
    let mut rules = rules_of(&fair);
    change(&mut rules);
    fair.set_rules(id(), &rules).expect("rules");
    fair
}

/// She sold 46.00: 20.00 of materials, then what the rules take.
fn sold(fair: &mut Fair) -> Uuid {
    let who = join(fair, "Colibrí");
    let mut bag = product("BOL", 2300, &[(who, 1)]);
    bag.cost = soles(1000);
    let bag = stock(fair, &bag);
    open(fair, 5000);
    fair.record_sale(&sale(&[(bag, 2)], pays(4600, 0, 0))).expect("a sale");
    who
}

fn hers(fair: &Fair, who: Uuid) -> Earned {
    fair.statement(who).expect("a statement").earned
}

fn pay(fair: &mut Fair, participant: Uuid, amount: i64, method: Method) -> PayoutRequest {
    let request = PayoutRequest { id: id(), participant, amount: soles(amount), method };
    fair.pay_out(&request).expect("a payout");
    request
}

#[test]
fn cash_is_rounded_up_for_her_and_the_fund_bears_it() {
    let mut fair =
        with_rules(|rules| rules.fund_percent = Percent::from_hundredths(333).expect("a percentage"));
    let who = sold(&mut fair);
    // 20.00 + 26.00 - floor(3.33 % of 46.00) = 44.47
    assert_eq!(hers(&fair, who).payable, soles(4447));
    assert_eq!(fair.paying().expect("payouts")[0].envelope, soles(4450));
    let paid = pay(&mut fair, who, 4447, Method::Cash);
    let fund = fair.earnings(None).expect("a report").fund;
    assert_eq!((fund.payout_rounding, hers(&fair, who).payable), (soles(3), soles(0)));
    let more = PayoutRequest { id: id(), amount: soles(1), ..paid };
    assert_eq!(refused(fair.pay_out(&more)), Refusal::PayoutAboveOwed { owed: soles(0) });
    // It was not handed over after all: owed again, and nothing was rounded.
    let back = TakeBackRequest { id: id(), payout: paid.id, reason: TakeBackReason::NotHanded };
    fair.take_back(&back).expect("taken back");
    let fund = fair.earnings(None).expect("a report").fund;
    assert_eq!((fund.payout_rounding, hers(&fair, who).payable), (soles(0), soles(4447)));
    assert_eq!(refused(fair.take_back(&TakeBackRequest { id: id(), ..back })), Refusal::PayoutTakenBack);
    assert_eq!(
        refused(fair.take_back(&TakeBackRequest { id: id(), payout: id(), ..back })),
        Refusal::PayoutUnknown
    );
    pay(&mut fair, who, 4447, Method::Savings);
    assert_eq!(fair.earnings(None).expect("a report").fund.payout_rounding, soles(0), "savings are exact");
    holds(&fair);
}

#[test]
fn an_advance_leaves_the_drawer_and_is_taken_off_what_is_owed() {
    let mut fair = fair();
    let who = sold(&mut fair);
    let advance = pay(&mut fair, who, 1000, Method::Advance);
    let day = fair.day(Some(1)).expect("a report");
    assert_eq!((day.cash.taken_out, day.cash.expected), (soles(1000), soles(5000 + 4600 - 1000)));
    // 20.00 + 26.00 - 2.30 = 43.70
    assert_eq!((hers(&fair, who).payable, hers(&fair, who).advances), (soles(3370), soles(1000)));
    let odd = PayoutRequest { id: id(), amount: soles(1001), ..advance };
    assert_eq!(refused(fair.pay_out(&odd)), Refusal::AmountNotCoins);
    // More than was earned is an advance on what comes.
    pay(&mut fair, who, 5000, Method::AdvanceFund);
    assert_eq!(hers(&fair, who).payable, soles(-1630));
    fair.take_back(&TakeBackRequest { id: id(), payout: advance.id, reason: TakeBackReason::NotHanded })
        .expect("taken back");
    assert_eq!(fair.day(Some(1)).expect("a report").cash.expected, soles(9600));
    fair.close_till(&CloseRequest::plain(id(), soles(9600))).expect("a closed till");
    assert!(fair.proof(None).expect("a proof").holds);
    let late = PayoutRequest { id: id(), ..advance };
    assert_eq!(refused(fair.pay_out(&late)), Refusal::TillClosed);
    holds(&fair);
}

/// Whatever went to her is on the sheet that is marked: in advance, in her hand and in savings, and what is still to go.
#[test]
fn the_payout_sheet_tells_all_that_went_to_her() {
    let mut fair = fair();
    let who = sold(&mut fair);
    // Of 43.70 that are hers.
    pay(&mut fair, who, 1000, Method::Advance);
    pay(&mut fair, who, 1203, Method::Cash);
    pay(&mut fair, who, 500, Method::Savings);
    let wrong = pay(&mut fair, who, 300, Method::Savings);
    let taken = TakeBackRequest { id: id(), payout: wrong.id, reason: TakeBackReason::WrongAmount };
    fair.take_back(&taken).expect("taken back");
    let rows = fair.payout_rows().expect("rows");
    let told: Vec<_> =
        rows.iter().map(|row| (row.state, row.amount.centimos(), row.handed().centimos())).collect();
    let ways = [
        (PayoutState::Cash, 2203, 2210),
        (PayoutState::Savings, 500, 500),
        (PayoutState::Pending, 1667, 1667),
    ];
    assert_eq!(told, ways);
    assert_eq!(hers(&fair, who).paid, soles(2703));
}

#[test]
fn a_donated_part_is_taken_of_what_is_left_to_her() {
    let mut fair = with_rules(|rules| rules.donated_percent = Percent::from_hundredths(1000).expect("10 %"));
    let who = sold(&mut fair);
    // 46.00 - 20.00 - 2.30 = 23.70, of which 2.37 are given.
    let earned = hers(&fair, who);
    assert_eq!((earned.profit, earned.donated, earned.payable), (soles(2133), soles(237), soles(4133)));
    assert_eq!(fair.earnings(None).expect("a report").fund.donated, soles(237));
    holds(&fair);
}

#[test]
fn a_fixed_fee_for_the_stall_is_taken_once_a_day_at_closing() {
    let mut fair = with_rules(|rules| rules.stall_fee = soles(500));
    let who = sold(&mut fair);
    let poor = join(&mut fair, "Retama");
    let pencil = stock(&mut fair, &product("LAP", 200, &[(poor, 1)]));
    fair.record_sale(&sale(&[(pencil, 1)], pays(200, 0, 0))).expect("a sale");
    assert_eq!(
        (hers(&fair, who).fund, hers(&fair, who).profit),
        (soles(0), soles(2600)),
        "no percentage besides"
    );
    fair.close_till(&CloseRequest::plain(id(), soles(9800))).expect("a closed till");
    assert_eq!((hers(&fair, who).fund, hers(&fair, who).profit), (soles(500), soles(2100)));
    // Never more than she earned; what is left of it is taken from what she earns later that day.
    assert_eq!((hers(&fair, poor).fund, hers(&fair, poor).profit), (soles(200), soles(0)));
    open(&mut fair, 0);
    fair.record_sale(&sale(&[(pencil, 4)], pays(800, 0, 0))).expect("a sale");
    fair.close_till(&CloseRequest::plain(id(), soles(800))).expect("a closed till");
    assert_eq!((hers(&fair, poor).fund, hers(&fair, poor).profit), (soles(500), soles(500)));
    assert_eq!(hers(&fair, who).fund, soles(500), "once a day");
    assert_eq!(fair.earnings(None).expect("a report").fund.contribution, soles(1000));
    assert!(fair.proof(None).expect("a proof").holds);
    holds(&fair);
}

/// What she earned came back later that day: so does the fee, as far as there is nothing left to take it from.
#[test]
fn a_fee_is_given_back_when_what_it_was_taken_from_came_back() {
    let mut fair = with_rules(|rules| rules.stall_fee = soles(500));
    let who = join(&mut fair, "Retama");
    let pencil = stock(&mut fair, &product("LAP", 200, &[(who, 1)]));
    open(&mut fair, 0);
    let sold = fair.record_sale(&sale(&[(pencil, 5)], pays(1000, 0, 0))).expect("a sale").id;
    fair.close_till(&CloseRequest::plain(id(), soles(1000))).expect("a closed till");
    for (back, drawer, fund, profit) in [(3, 400, 400, 0), (2, 0, 0, 0)] {
        open(&mut fair, drawer + back * 200);
        let (lines, reason) = (vec![(0, u32::try_from(back).expect("few"))], Reason::Faulty);
        let back = ReturnRequest { id: id(), at: None, sale: sold, lines, means: None, reason };
        fair.give_back(&back).expect("a return");
        fair.close_till(&CloseRequest::plain(id(), soles(drawer))).expect("a closed till");
        assert_eq!((hers(&fair, who).fund, hers(&fair, who).profit), (soles(fund), soles(profit)));
    }
    // What she earns then owes the fee again.
    open(&mut fair, 0);
    fair.record_sale(&sale(&[(pencil, 4)], pays(800, 0, 0))).expect("a sale");
    fair.close_till(&CloseRequest::plain(id(), soles(800))).expect("a closed till");
    assert_eq!((hers(&fair, who).fund, hers(&fair, who).profit), (soles(500), soles(300)));
    holds(&fair);
}

#[test]
fn three_jars_part_her_profit_and_no_more() {
    let mut fair = fair();
    let who = sold(&mut fair);
    // Profit: 46.00 - 20.00 - 2.30 = 23.70
    let jars = Jars { participant: who, reinvest: soles(1000), save: soles(1000), spend: soles(370) };
    fair.fill_jars(&JarsRequest { id: id(), jars }).expect("jars");
    assert_eq!(fair.paying().expect("payouts")[0].jars, Some(jars));
    let over = Jars { spend: soles(371), ..jars };
    let (profit, together) = (soles(2370), soles(2371));
    assert_eq!(
        refused(fair.fill_jars(&JarsRequest { id: id(), jars: over })),
        Refusal::JarsAboveProfit { profit, together }
    );
    let below = Jars { save: soles(-1), ..jars };
    assert_eq!(refused(fair.fill_jars(&JarsRequest { id: id(), jars: below })), Refusal::AmountNegative);
    assert_eq!(fair.paying().expect("payouts")[0].jars, Some(jars), "nothing was lost");
    holds(&fair);
}

/// She was paid in full; then a bag of the day before came back, and she sells on. Her page of the second day begins
/// with what stood open.
#[test]
fn what_came_back_after_a_payout_is_carried_over() {
    let mut fair = fair();
    let who = sold(&mut fair);
    // 20.00 + 46.00 - 20.00 - 2.30
    pay(&mut fair, who, 4370, Method::Cash);
    let first = fair.sales(None).expect("sales")[0].id;
    fair.close_till(&CloseRequest::plain(id(), soles(9600))).expect("a closed till");
    open(&mut fair, 0);
    let back = ReturnRequest {
        id: id(),
        at: None,
        sale: first,
        lines: vec![(0, 1)],
        means: None,
        reason: Reason::Faulty,
    };
    fair.give_back(&back).expect("a return");
    let bag = fair.products().expect("products")[0].id;
    fair.record_sale(&sale(&[(bag, 3)], pays(6900, 0, 0))).expect("a sale");
    let second = fair.statements_of(2).expect("statements").remove(0);
    // Two bags more than were kept of the first day: 46.00; nothing stood open before the return was of this till.
    assert_eq!((second.earned.sold, second.carried), (soles(4600), soles(0)));
    assert_eq!(second.earned.payable, soles(4370));
    let whole = fair.statement(who).expect("a statement");
    assert_eq!(
        (whole.earned.sold, whole.carried, whole.earned.payable),
        (soles(9200), soles(0), soles(4370))
    );
    // An advance on the second day is of that day.
    pay(&mut fair, who, 1000, Method::Advance);
    let second = fair.statements_of(2).expect("statements").remove(0);
    assert_eq!(
        (second.carried, second.earned.paid, second.earned.payable),
        (soles(0), soles(1000), soles(3370))
    );
    holds(&fair);
}

/// A batch of ten costs 12.00 to sell; each leaves 23.00 - 10.00 - 1.15.
#[test]
fn her_page_tells_from_how_many_on_nothing_is_lost() {
    let mut fair = fair();
    let who = sold(&mut fair);
    let product = fair.products().expect("products")[0].id;
    let material = Material { name: "Tela".into(), amount: soles(10_000) };
    let sheet = Costing {
        product,
        pieces: 10,
        materials: vec![material],
        minutes: 0,
        hour: soles(0),
        indirect: soles(1200),
        gain: 20,
    };
    fair.set_costing(&CostingRequest { id: id(), sheet, use_cost: false }).expect("a sheet");
    let page = fair.statement(who).expect("a statement");
    assert_eq!(page.break_even.iter().map(|one| one.pieces).collect::<Vec<_>>(), [2]);
    // Two for 12.00, since one leaves 11.85.
}
