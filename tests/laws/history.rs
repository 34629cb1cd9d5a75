//! Random days at a random stall, against a small model that only knows what each party should have.

use crate::days::{DayStep, chained, day_steps, fees_fit, proven, take};
use feriante_core::domain::catalog::{Bundle, MaterialsBy};
use feriante_core::domain::change::PIECES;
use feriante_core::domain::costing::{Costing, Material};
use feriante_core::domain::giving_back::Reason;
use feriante_core::domain::money::Money;
use feriante_core::domain::order::OrderState;
use feriante_core::domain::payout::Method;
use feriante_core::domain::session::{Direction, MoveReason};
use feriante_core::domain::tender::{Means, Tenders};
use feriante_core::domain::wallets::WalletTexts;
use feriante_core::fair::{
    Basket, CancelRequest, Clock, CloseRequest, CostingRequest, Fair, LineRequest, MarkdownAsk, MoveRequest,
    NewFair, PayoutRequest, Purpose, ReturnRequest, SaleRequest, Settling,
};
use feriante_core::views::{Earned, Finished};
use feriante_tests::{basket, holds, id, join, line, noon, open, pays, product, rules, soles, stock};
use proptest::collection::vec;
use proptest::prelude::*;
use uuid::Uuid;

/// What happens next at the stall; numbers pick among what there is.
#[derive(Clone, Debug)]
pub enum Step {
    Sell { lines: Vec<(usize, u32, i64)>, wallet: i64, plin: bool, over: i64 },
    Return { sale: usize, line: u32, quantity: u32, means: Option<Means> },
    Move { into: bool, amount: i64 },
    Pay { who: usize, part: i64 },
    Price { product: usize, price: i64 },
    Cost { product: usize, pieces: u32, amount: i64, use_cost: bool },
    Close { counted: i64 },
    Undo,
    Basket { lines: Vec<(usize, u32)>, off: u32, pieces: Vec<usize>, deposit: Option<i64> },
    PickUp { order: usize },
    Cancel { order: usize, means: Option<Means> },
    Exchange { sale: usize, back: u32, lines: Vec<(usize, u32)>, pieces: Vec<usize> },
    Day(DayStep),
}

/// Any of them.
pub fn steps() -> impl Strategy<Value = Step> {
    let means = prop_oneof![Just(None), Just(Some(Means::Cash)), Just(Some(Means::Yape))];
    prop_oneof![
        6 => (vec((0..6_usize, 1..7_u32, 0..=100_i64), 1..4), 0..=100_i64, any::<bool>(), 0..5_000_i64)
            .prop_map(|(lines, wallet, plin, over)| Step::Sell { lines, wallet, plin, over }),
        3 => (any::<usize>(), 0..4_u32, 1..5_u32, means)
            .prop_map(|(sale, line, quantity, means)| Step::Return { sale, line, quantity, means }),
        1 => (any::<bool>(), 1..3_000_i64).prop_map(|(into, amount)| Step::Move { into, amount }),
        1 => (0..4_usize, 1..=100_i64).prop_map(|(who, part)| Step::Pay { who, part }),
        1 => (0..6_usize, 0..4_000_i64).prop_map(|(product, price)| Step::Price { product, price }),
        1 => (0..6_usize, 1..20_u32, 0..9_000_i64, any::<bool>())
            .prop_map(|(product, pieces, amount, use_cost)| Step::Cost { product, pieces, amount, use_cost }),
        1 => (0..90_000_i64).prop_map(|counted| Step::Close { counted }),
        1 => Just(Step::Undo),
        4 => (taken(), 0..=100_u32, pieces(), proptest::option::of(0..=100_i64))
            .prop_map(|(lines, off, pieces, deposit)| Step::Basket { lines, off, pieces, deposit }),
        2 => any::<usize>().prop_map(|order| Step::PickUp { order }),
        1 => (any::<usize>(), proptest::option::of((0..3_usize).prop_map(|nth| Means::ALL[nth])))
            .prop_map(|(order, means)| Step::Cancel { order, means }),
        4 => (any::<usize>(), 1..5_u32, vec((0..6_usize, 1..3_u32), 1..3), pieces())
            .prop_map(|(sale, back, lines, pieces)| Step::Exchange { sale, back, lines, pieces }),
        18 => day_steps().prop_map(Step::Day),
    ]
}

fn taken() -> impl Strategy<Value = Vec<(usize, u32)>> {
    vec((0..6_usize, 1..9_u32), 1..4)
}

/// Places in the list of notes and coins.
fn pieces() -> impl Strategy<Value = Vec<usize>> {
    vec(0..11_usize, 0..6)
}

/// A stall whose till is open.
pub struct Stall {
    pub fair: Fair,
    people: Vec<Uuid>,
    products: Vec<Uuid>,
    sales: Vec<Uuid>,
}

/// One whose fair takes so much.
pub fn stall(fund: u32) -> Stall {
    stall_with(fund, noon)
}

/// The same, with a clock of its own.
pub fn stall_with(fund: u32, clock: Clock) -> Stall {
    let mut fair = Fair::in_memory(&rules(fund), clock).expect("a fair");
    let people: Vec<Uuid> =
        ["Colibrí", "Retama", "Luna", "Sol"].iter().map(|alias| join(&mut fair, alias)).collect();
    let [a, b, c, d] = people[..] else { panic!("four people") };
    let shares: [&[(Uuid, u32)]; 6] =
        [&[(a, 1)], &[(a, 2), (b, 1)], &[(c, 3), (a, 3), (d, 2)], &[], &[(d, 1)], &[]];
    let mut products = Vec::new();
    for (nth, shares) in shares.iter().enumerate() {
        let price = [250, 1553, 3503, 400, 999, 0][nth];
        let mut made = product(&format!("P{nth}"), price, shares);
        made.terms.bundle = (nth == 0).then_some(Bundle { take: 3, pay: 2 });
        made.stock = (nth % 2 == 0).then_some(30);
        made.cost = soles([90, 700, 3600, 10, 1, 5][nth]);
        made.materials_by = if nth % 2 == 0 { MaterialsBy::Participant } else { MaterialsBy::Fund };
        products.push(stock(&mut fair, &made));
    }
    open(&mut fair, 8000);
    Stall { fair, people, products, sales: Vec::new() }
}

impl Stall {
    /// Lets it happen.
    pub fn step(&mut self, step: &Step) {
        match step {
            Step::Day(step) => self.sales.extend(take(&mut self.fair, &self.people, &self.products, step)),
            Step::Sell { lines, wallet, plin, over } => self.sell(lines, *wallet, *plin, *over),
            Step::Return { sale, line, quantity, means } => {
                let Some(sale) = self.sales.get(sale % self.sales.len().max(1)).copied() else { return };
                let lines = vec![(*line, *quantity)];
                let request = ReturnRequest {
                    id: id(),
                    at: None,
                    sale,
                    lines,
                    means: *means,
                    reason: Reason::Returned,
                };
                let quoted = self.fair.quote_return(&request);
                let given = self.fair.give_back(&request);
                assert_eq!(quoted.is_ok(), given.is_ok(), "a quote says what will be");
                if given.is_ok() {
                    self.fair.give_back(&request).expect("the same return again");
                }
            }
            Step::Move { into, amount } => {
                let direction = if *into { Direction::In } else { Direction::Out };
                let request = MoveRequest::plain(id(), direction, soles(*amount), MoveReason::Other);
                self.fair.move_cash(&request).expect("cash moved");
                self.fair.move_cash(&request).expect("the same move again");
            }
            Step::Pay { who, part } => {
                let participant = self.people[*who];
                let earned = self.fair.statement(participant).expect("a statement").earned;
                let amount = soles(earned.payable.centimos() * part / 100);
                let request = PayoutRequest { id: id(), participant, amount, method: Method::Cash };
                assert_eq!(self.fair.pay_out(&request).is_ok(), amount > Money::ZERO);
                let again = self.fair.statement(participant).expect("a statement").earned;
                assert_eq!(again.payable, earned_less(&earned, amount), "what was paid is not owed any more");
            }
            Step::Price { product, price } => {
                let mut products = self.fair.products().expect("products");
                let wanted = self.products[*product];
                let product = products.iter_mut().find(|found| found.id == wanted).expect("a product");
                product.price = soles(*price);
                self.fair.set_product(id(), product).expect("a new price");
            }
            Step::Cost { product, pieces, amount, use_cost } => {
                let materials = vec![Material { name: "Tela".into(), amount: soles(*amount) }];
                let (product, minutes, hour, indirect) =
                    (self.products[*product], 30, soles(600), soles(250));
                let sheet =
                    Costing { product, pieces: *pieces, materials, minutes, hour, indirect, gain: 30 };
                let request = CostingRequest { id: id(), sheet, use_cost: *use_cost };
                self.fair.set_costing(&request).expect("a sheet");
                self.fair.set_costing(&request).expect("the same sheet again");
            }
            Step::Close { counted } => {
                self.fair.close_till(&CloseRequest::plain(id(), soles(*counted))).expect("a closed till");
                fees_fit(&self.fair);
                open(&mut self.fair, 5000);
            }
            Step::Undo => {
                if let Some(last) = self.sales.last().copied() {
                    // Refused when it is not this session's last, or nothing of it is kept.
                    let _ = self.fair.undo_sale(id(), last);
                }
            }
            Step::Basket { lines, off, pieces, deposit } => {
                let mut asked = self.basket(lines, pieces);
                let size = format!("{off}");
                // Nothing is no discount.
                let ask = MarkdownAsk { percent: true, size, reason: "flaw".into() };
                asked.markdown = (*off > 0).then_some(ask);
                let total = self.fair.set_basket(&asked).expect("a quote").total.centimos();
                if let Some(part) = deposit {
                    let deposit = total * part / 100;
                    asked.purpose = Purpose::Order {
                        pickup: "2023-12-24T18:00".into(),
                        deposit: format!("{}.{:02}", deposit / 100, deposit % 100),
                    };
                }
                self.finish(&asked);
            }
            Step::PickUp { order } => {
                let orders = self.fair.orders().expect("orders");
                let Some(order) = orders.get(order % orders.len().max(1)) else { return };
                if let Ok(quote) = self.fair.pick_up(order.id) {
                    self.finish(&Basket { settling: exact(), ..quote.basket });
                }
            }
            Step::Cancel { order, means } => {
                let orders = self.fair.orders().expect("orders");
                let Some(order) = orders.get(order % orders.len().max(1)) else { return };
                let request = CancelRequest { id: id(), order: order.id, means: *means };
                let waits = order.state == OrderState::Waiting;
                assert_eq!(self.fair.cancel_order(&request).is_ok(), waits);
            }
            Step::Exchange { sale, back, lines, pieces } => {
                let Some(sale) = self.sales.get(sale % self.sales.len().max(1)).copied() else { return };
                let back = ReturnRequest {
                    id: id(),
                    at: None,
                    sale,
                    lines: vec![(0, *back)],
                    means: None,
                    reason: Reason::Faulty,
                };
                // Refused when nothing of the line is kept any more.
                if let Ok(quote) = self.fair.begin_exchange(&back) {
                    self.finish(&Basket { purpose: quote.basket.purpose, ..self.basket(lines, pieces) });
                }
            }
        }
    }

    fn basket(&self, lines: &[(usize, u32)], pieces: &[usize]) -> Basket {
        let lines = lines.iter().map(|(nth, quantity)| line(self.products[*nth], *quantity)).collect();
        basket(lines, &pieces.iter().map(|nth| PIECES[*nth].value).collect::<Vec<_>>())
    }

    /// Finishes a basket when it is paid; else it is left, and the next one takes its place.
    fn finish(&mut self, asked: &Basket) {
        let mut quote = self.fair.set_basket(asked).expect("a quote");
        if quote.needs_lead {
            quote = self.fair.allow_discount().expect("allowed");
        }
        let finished = self.fair.finish_basket(quote.sale);
        assert_eq!(
            finished.is_ok(),
            quote.ready,
            "what is ready can be finished, and nothing else: {finished:?}"
        );
        if let Ok(Finished::Sale(sale)) = finished {
            assert_eq!(sale.total, quote.total);
            self.sales.push(sale.id);
        } else if quote.ready {
            let again = self.fair.finish_basket(quote.sale).expect("the same order again");
            assert!(matches!(again, Finished::Order(order) if order.id == quote.sale));
        } else {
            self.fair.set_basket(&Basket::default()).expect("an empty basket");
        }
    }

    fn sell(&mut self, lines: &[(usize, u32, i64)], wallet: i64, plin: bool, over: i64) {
        let catalogue = self.fair.products().expect("products");
        let mut total = 0;
        let mut asked = Vec::new();
        for (nth, quantity, off) in lines {
            let product =
                catalogue.iter().find(|product| product.id == self.products[*nth]).expect("a product");
            let gross = product.price.centimos() * i64::from(*quantity);
            let discount = gross * off / 400;
            total += gross - discount;
            asked.push(LineRequest { product: product.id, quantity: *quantity, discount: soles(discount) });
        }
        let by_wallet = total * wallet / 100;
        let cash = (total - by_wallet) / 10 * 10 + over;
        let offered = if plin { pays(cash, 0, by_wallet) } else { pays(cash, by_wallet, 0) };
        let request =
            SaleRequest { id: id(), at: None, lines: asked, offered, codes: WalletTexts::default() };
        let made = self.fair.record_sale(&request).expect("a sale");
        assert_eq!(self.fair.record_sale(&request).expect("the same sale again"), made);
        let other = SaleRequest {
            offered: pays(cash + 10, offered.yape.centimos(), offered.plin.centimos()),
            ..request
        };
        assert_eq!(self.fair.record_sale(&other).expect_err("another sale").code(), "id-reused");
        self.sales.push(made.id);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, ..ProptestConfig::default() })]

    #[test]
    fn the_books_hold_whatever_happens(fund in 0..=3000_u32, history in vec(steps(), 1..50)) {
        let mut stall = stall(fund);
        for step in &history {
            stall.step(step);
        }
        holds(&stall.fair);
        conserved(&stall.fair);
        proven(&stall.fair);
        chained(&stall.fair, &stall.people);
        crate::exports::tables_agree_with_the_books(&mut stall.fair);
    }
}

/// What is owed after a payout of this much; nothing is paid of what is not owed.
fn earned_less(earned: &Earned, amount: Money) -> Money {
    earned.payable.minus(amount.max(Money::ZERO)).expect("a difference")
}

/// Just the cash that is due.
fn exact() -> Settling {
    Settling { exact: true, ..Settling::default() }
}

/// Money only moves: what came in by every means is what everybody got.
fn conserved(fair: &Fair) {
    let day = fair.day(None).expect("a report");
    let earnings = fair.earnings(None).expect("a report");
    let c = Money::centimos;
    assert_eq!(c(day.tenders.total().expect("a sum")), c(day.net) - c(day.rounding));
    let people: i64 = earnings.participants.iter().map(|one| c(one.materials) + c(one.profit)).sum();
    let fund = &earnings.fund;
    let funds = c(fund.contribution) + c(fund.materials) + c(fund.unshared) + c(fund.donated);
    assert_eq!(people + funds, c(day.net));
    assert_eq!(c(fund.donated), earnings.participants.iter().map(|one| c(one.donated)).sum::<i64>());
    assert_eq!(fund.rounding, day.rounding);
    // Deposits are owed for the orders that wait, and for nothing else.
    let waiting = fair.orders().expect("orders").into_iter().filter(|one| one.state == OrderState::Waiting);
    let owed = waiting.fold(Tenders::default(), |sum, one| sum.and(one.deposit).expect("a sum"));
    assert_eq!(day.deposits.cash.centimos() + day.deposits.yape.centimos(), c(owed.total().expect("a sum")));
    assert_eq!(day.swapped.total().expect("a sum"), Money::ZERO, "what one means is short of, another has");
    let every = fair.sessions().expect("sessions").into_iter().map(|session| Some(session.number));
    every.chain([None]).for_each(|session| rows_lead_to_what_is_held(fair, session));
    for one in &earnings.participants {
        assert_eq!(c(one.payable), c(one.materials) + c(one.profit) - c(one.paid));
    }
    // Sessions one by one make the whole.
    let sessions = fair.sessions().expect("sessions");
    let of = |figure: fn(&feriante_core::views::Day) -> i64| -> i64 {
        sessions.iter().map(|session| figure(&fair.day(Some(session.number)).expect("a report"))).sum()
    };
    assert_eq!(of(|day| day.net.centimos()), c(day.net));
    assert_eq!(of(|day| day.cash.expected.centimos()), c(day.cash.expected));
    assert_eq!(of(|day| i64::from(day.sales)), i64::from(day.sales));
}

/// The rows that a day's report shows of each means add up to what the drawer and the telephones must hold.
fn rows_lead_to_what_is_held(fair: &Fair, session: Option<u32>) {
    let day = fair.day(session).expect("a report");
    let rows = day.tenders.and(day.by_orders().expect("a sum")).expect("a sum");
    let cash = &day.cash;
    let c = Money::centimos;
    let drawer = c(cash.float) + c(rows.cash) + c(cash.put_in) - c(cash.taken_out);
    assert_eq!(c(cash.expected), drawer);
    let Some(session) = session else { return };
    let payments = fair.wallet_entries(session).expect("payments by wallet");
    for (wallet, rows) in [(Means::Yape, rows.yape), (Means::Plin, rows.plin)] {
        let seen = payments.iter().filter(|one| one.payment.wallet == wallet).map(|one| c(one.amount));
        assert_eq!(seen.sum::<i64>(), c(rows), "{wallet:?}");
    }
}

/// The model of one sale and one return: each party stands as if only what is kept had been sold.
#[test]
fn a_return_leaves_everyone_as_if_only_the_kept_had_been_sold() {
    let made = |quantities: &[u32], back: u32| {
        let mut fair = Fair::in_memory(&NewFair { ..rules(700) }, noon).expect("a fair");
        let (a, b) = (join(&mut fair, "Luna"), join(&mut fair, "Sol"));
        let mut shared = product("P", 1553, &[(a, 2), (b, 1)]);
        shared.cost = soles(401);
        let shared = stock(&mut fair, &shared);
        open(&mut fair, 0);
        for quantity in quantities {
            let cash = 1553 * i64::from(*quantity) / 10 * 10;
            let sold = fair
                .record_sale(&feriante_tests::sale(&[(shared, *quantity)], pays(cash, 0, 0)))
                .expect("a sale");
            if back > 0 {
                let means = Some(Means::Cash);
                let lines = vec![(0, back)];
                let request =
                    ReturnRequest { id: id(), at: None, sale: sold.id, lines, means, reason: Reason::Faulty };
                fair.give_back(&request).expect("a return");
            }
        }
        let earnings = fair.earnings(None).expect("a report");
        let people: Vec<_> =
            earnings.participants.iter().map(|one| (one.sold, one.materials, one.fund, one.profit)).collect();
        let day = fair.day(None).expect("a report");
        (people, earnings.fund, day.tenders, day.rounding)
    };
    assert_eq!(made(&[5], 2), made(&[3], 0));
    assert_eq!(made(&[4], 4), (vec![Default::default(); 2], Default::default(), pays(0, 0, 0), soles(0)));
}
