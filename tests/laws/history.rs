//! Random days at a random stall, against a small model that only knows what each party should have.

use feriante_core::domain::catalog::MaterialsBy;
use feriante_core::domain::giving_back::Reason;
use feriante_core::domain::money::Money;
use feriante_core::domain::payout::Method;
use feriante_core::domain::session::{Direction, MoveReason};
use feriante_core::domain::tender::Means;
use feriante_core::domain::wallets::WalletTexts;
use feriante_core::fair::{
    CloseRequest, Fair, LineRequest, MoveRequest, NewFair, PayoutRequest, ReturnRequest, SaleRequest,
};
use feriante_tests::{holds, id, join, noon, open, pays, product, rules, soles, stock};
use proptest::collection::vec;
use proptest::prelude::*;
use uuid::Uuid;

/// What happens next at the stall; numbers pick among what there is.
#[derive(Clone, Debug)]
enum Step {
    Sell { lines: Vec<(usize, u32, i64)>, wallet: i64, plin: bool, over: i64 },
    Return { sale: usize, line: u32, quantity: u32, means: Option<Means> },
    Move { into: bool, amount: i64 },
    Pay { who: usize, part: i64 },
    Price { product: usize, price: i64 },
    Close { counted: i64 },
    Undo,
}

fn steps() -> impl Strategy<Value = Step> {
    let means = prop_oneof![Just(None), Just(Some(Means::Cash)), Just(Some(Means::Yape))];
    prop_oneof![
        6 => (vec((0..6_usize, 1..7_u32, 0..=100_i64), 1..4), 0..=100_i64, any::<bool>(), 0..5_000_i64)
            .prop_map(|(lines, wallet, plin, over)| Step::Sell { lines, wallet, plin, over }),
        3 => (any::<usize>(), 0..4_u32, 1..5_u32, means)
            .prop_map(|(sale, line, quantity, means)| Step::Return { sale, line, quantity, means }),
        1 => (any::<bool>(), 1..3_000_i64).prop_map(|(into, amount)| Step::Move { into, amount }),
        1 => (0..4_usize, 1..=100_i64).prop_map(|(who, part)| Step::Pay { who, part }),
        1 => (0..6_usize, 0..4_000_i64).prop_map(|(product, price)| Step::Price { product, price }),
        1 => (0..90_000_i64).prop_map(|counted| Step::Close { counted }),
        1 => Just(Step::Undo),
    ]
}

struct Stall {
    fair: Fair,
    people: Vec<Uuid>,
    products: Vec<Uuid>,
    sales: Vec<Uuid>,
}

fn stall(fund: u32) -> Stall {
    let mut fair = Fair::in_memory(&rules(fund), noon).expect("a fair");
    let people: Vec<Uuid> =
        ["Colibrí", "Retama", "Luna", "Sol"].iter().map(|alias| join(&mut fair, alias)).collect();
    let [a, b, c, d] = people[..] else { panic!("four people") };
    let shares: [&[(Uuid, u32)]; 6] =
        [&[(a, 1)], &[(a, 2), (b, 1)], &[(c, 3), (a, 3), (d, 2)], &[], &[(d, 1)], &[]];
    let mut products = Vec::new();
    for (nth, shares) in shares.iter().enumerate() {
        let price = [250, 1553, 3503, 400, 999, 0][nth];
        let mut made = product(&format!("P{nth}"), price, shares);
        made.cost = soles([90, 700, 3600, 10, 1, 5][nth]);
        made.materials_by = if nth % 2 == 0 { MaterialsBy::Participant } else { MaterialsBy::Fund };
        products.push(stock(&mut fair, &made));
    }
    open(&mut fair, 8000);
    Stall { fair, people, products, sales: Vec::new() }
}

impl Stall {
    fn step(&mut self, step: &Step) {
        match step {
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
                let request =
                    MoveRequest { id: id(), direction, amount: soles(*amount), reason: MoveReason::Other };
                self.fair.move_cash(&request).expect("cash moved");
                self.fair.move_cash(&request).expect("the same move again");
            }
            Step::Pay { who, part } => {
                let participant = self.people[*who];
                let earned = self.fair.statement(participant).expect("a statement").earned;
                let amount = soles(earned.payable.centimos() * part / 100);
                let request = PayoutRequest { id: id(), participant, amount, method: Method::Cash };
                assert_eq!(self.fair.pay_out(&request).is_ok(), amount > Money::ZERO);
            }
            Step::Price { product, price } => {
                let mut products = self.fair.products().expect("products");
                let wanted = self.products[*product];
                let product = products.iter_mut().find(|found| found.id == wanted).expect("a product");
                product.price = soles(*price);
                self.fair.set_product(id(), product).expect("a new price");
            }
            Step::Close { counted } => {
                self.fair
                    .close_till(&CloseRequest { id: id(), counted: soles(*counted) })
                    .expect("a closed till");
                open(&mut self.fair, 5000);
            }
            Step::Undo => {
                if let Some(last) = self.sales.last().copied() {
                    // Refused when it is not this session's last, or nothing of it is kept.
                    let _ = self.fair.undo_sale(id(), last);
                }
            }
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
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    #[test]
    fn the_books_hold_whatever_happens(fund in 0..=3000_u32, history in vec(steps(), 1..30)) {
        let mut stall = stall(fund);
        for step in &history {
            stall.step(step);
        }
        holds(&stall.fair);
        conserved(&stall.fair);
    }
}

/// Money only moves: what came in by every means is what everybody got.
fn conserved(fair: &Fair) {
    let day = fair.day(None).expect("a report");
    let earnings = fair.earnings(None).expect("a report");
    let c = Money::centimos;
    assert_eq!(c(day.tenders.total().expect("a sum")), c(day.net) - c(day.rounding));
    let people: i64 = earnings.participants.iter().map(|one| c(one.materials) + c(one.profit)).sum();
    let fund = &earnings.fund;
    assert_eq!(people + c(fund.contribution) + c(fund.materials) + c(fund.unshared), c(day.net));
    assert_eq!(fund.rounding, day.rounding);
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
