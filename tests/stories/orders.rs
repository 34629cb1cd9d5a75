//! Made to order: a deposit that is owed, a time to pick up, and a sale when the goods are handed over.

use feriante_core::domain::catalog::{Kind, Product};
use feriante_core::domain::order::OrderState;
use feriante_core::domain::tender::Means;
use feriante_core::fair::{Basket, CancelRequest, CloseRequest, Fair, Purpose, Settling, WalletPart};
use feriante_core::views::{Finished, OrderView};
use feriante_tests::{basket, fair, finish, holds, id, join, line, open, pays, product, soles, stock};
use uuid::Uuid;

fn stall() -> (Fair, Uuid, Uuid) {
    let mut fair = fair();
    let who = join(&mut fair, "Retama");
    let shirt = stock(&mut fair, &product("POL", 3503, &[(who, 1)]));
    open(&mut fair, 8000);
    (fair, shirt, who)
}

fn ordering(shirt: Uuid, deposit: &str, pickup: &str, pieces: &[i64]) -> Basket {
    let purpose = Purpose::Order { pickup: pickup.into(), deposit: deposit.into() };
    Basket { purpose, ..basket(vec![line(shirt, 2)], pieces) }
}

fn take(fair: &mut Fair, asked: &Basket) -> OrderView {
    let quote = fair.set_basket(asked).expect("a quote");
    match fair.finish_basket(quote.sale).expect("an order") {
        Finished::Order(order) => order,
        Finished::Sale(sale) => panic!("a sale: {sale:?}"),
    }
}

#[test]
fn a_deposit_is_owed_until_the_goods_are_handed_over() {
    let (mut fair, shirt, who) = stall();
    let order = take(&mut fair, &ordering(shirt, "20", "2023-12-05T17:30", &[5000]));
    assert_eq!((order.number, order.balance), (1, soles(5006)));
    assert_eq!(order.pickup.to_rfc3339(), "2023-12-05T17:30:00-05:00");
    let day = fair.day(None).expect("a report");
    assert_eq!((day.net, day.tenders.cash, day.deposits.cash), (soles(0), soles(0), soles(2000)));
    assert_eq!(day.cash.expected, soles(10_000), "it lies in the drawer all the same");
    assert_eq!(fair.statement(who).expect("hers").earned.sold, soles(0));

    // Prices that change meanwhile are not this order's.
    let mut dearer = product("POL", 9900, &[(who, 1)]);
    dearer.id = shirt;
    stock(&mut fair, &dearer);
    let quote = fair.pick_up(order.id).expect("its basket");
    assert_eq!((quote.total, quote.quoted.due), (soles(7006), soles(5000)));
    let paid = Basket { settling: basket(vec![], &[5000]).settling, ..quote.basket };
    let quote = fair.set_basket(&paid).expect("a quote");
    let sold = finish(&mut fair, quote.sale);
    assert_eq!((sold.prepaid, sold.settlement.rounding), (pays(2000, 0, 0), soles(6)));
    assert_eq!(fair.order(order.id).expect("the order").state, OrderState::PickedUp);
    let day = fair.day(None).expect("a report");
    assert_eq!((day.net, day.tenders.cash, day.deposits.cash), (soles(7006), soles(7000), soles(0)));
    assert_eq!(day.cash.expected, soles(15_000));
    assert_eq!(fair.statement(who).expect("hers").earned.sold, soles(7006));
    assert_eq!(fair.pick_up(order.id).expect_err("a refusal").code(), "order-done");
    holds(&fair);
}

#[test]
fn picked_up_in_a_later_session_each_drawer_is_right() {
    let (mut fair, shirt, _) = stall();
    let order = take(&mut fair, &ordering(shirt, "20", "2023-12-06T10:00", &[2000]));
    fair.close_till(&CloseRequest::plain(id(), soles(10_000))).expect("a closed till");
    open(&mut fair, 3000);
    let quote = fair.pick_up(order.id).expect("its basket");
    let settling = basket(vec![], &[5000]).settling;
    let quote = fair.set_basket(&Basket { settling, ..quote.basket }).expect("a quote");
    finish(&mut fair, quote.sale);
    let first = fair.day(Some(1)).expect("a report");
    assert_eq!((first.cash.expected, first.cash.difference), (soles(10_000), Some(soles(0))));
    let second = fair.day(Some(2)).expect("a report");
    assert_eq!((second.cash.expected, second.tenders.cash), (soles(8000), soles(7000)));
    assert_eq!(second.deposits.cash, soles(-2000), "it used up what the first took");
    holds(&fair);
}

#[test]
fn an_order_given_up_gives_its_deposit_back_once() {
    let (mut fair, shirt, _) = stall();
    let order = take(&mut fair, &ordering(shirt, "20", "2023-12-05T17:30", &[2000]));
    let request = CancelRequest { id: id(), order: order.id, means: Some(Means::Cash) };
    let told = fair.quote_cancel(&request).expect("what goes back");
    assert_eq!((told, order.deposit), (pays(2000, 0, 0), pays(2000, 0, 0)));
    let by_yape = CancelRequest { means: Some(Means::Yape), ..request };
    assert_eq!(fair.quote_cancel(&by_yape).expect("the same by Yape"), pays(0, 2000, 0));
    fair.cancel_order(&request).expect("given up");
    assert_eq!(fair.quote_cancel(&request).expect("told again"), told, "a second tap is told the same");
    fair.cancel_order(&request).expect("the same again");
    assert_eq!(
        fair.cancel_order(&CancelRequest { id: id(), ..request }).expect_err("done").code(),
        "order-done"
    );
    let day = fair.day(None).expect("a report");
    assert_eq!((day.deposits.cash, day.cash.expected, day.net), (soles(0), soles(8000), soles(0)));
    assert_eq!(fair.orders().expect("orders")[0].state, OrderState::Cancelled);
    holds(&fair);
}

/// A deposit by Yape, given back in cash: the drawer is short of it, the telephone has it, and the rows say both.
#[test]
fn a_deposit_given_back_by_another_means_is_told_by_means() {
    let (mut fair, shirt, _) = stall();
    let asked = ordering(shirt, "12.60", "2023-12-05T17:30", &[]);
    let wallets = vec![WalletPart { wallet: "yape".into(), amount: None, code: String::new() }];
    let order = take(&mut fair, &Basket { settling: Settling { wallets, ..asked.settling }, ..asked });
    let request = CancelRequest { id: id(), order: order.id, means: Some(Means::Cash) };
    fair.cancel_order(&request).expect("given up");
    let day = fair.day(None).expect("a report");
    assert_eq!((day.deposits, day.swapped), (pays(0, 0, 0), pays(-1260, 1260, 0)));
    assert_eq!((day.cash.expected, day.by_orders().expect("a sum")), (soles(6740), pays(-1260, 1260, 0)));
    holds(&fair);
}

#[test]
fn what_cannot_be_is_refused_and_nothing_is_lost() {
    let (mut fair, shirt, _) = stall();
    let above = fair.set_basket(&ordering(shirt, "70.07", "2023-12-05T17:30", &[]));
    assert_eq!(above.expect_err("a refusal").code(), "deposit-above-total");
    for (pickup, code) in
        [("", "pickup-missing"), ("mañana", "time-unreadable"), ("2023-12-05T11:59", "pickup-past")]
    {
        let quote = fair.set_basket(&ordering(shirt, "20", pickup, &[2000])).expect("a quote");
        assert!(!quote.ready, "{pickup} is no time to come");
        assert_eq!(fair.finish_basket(quote.sale).expect_err("a refusal").code(), code);
    }
    assert_eq!(fair.basket().expect("a basket").lines.len(), 1);
    assert_eq!(fair.pick_up(id()).expect_err("a refusal").code(), "order-unknown");
    let without = take(&mut fair, &ordering(shirt, "", "2023-12-05T17:30", &[]));
    assert_eq!((without.deposit, without.balance), (pays(0, 0, 0), soles(7006)));
    let by_wallet = Basket {
        settling: feriante_core::fair::Settling {
            wallets: vec![feriante_core::fair::WalletPart {
                wallet: "yape".into(),
                amount: None,
                code: "".into(),
            }],
            ..Default::default()
        },
        ..ordering(shirt, "70.06", "2023-12-05T17:30", &[])
    };
    let whole = take(&mut fair, &by_wallet);
    assert_eq!(whole.balance, soles(0));
    let quote = fair.pick_up(whole.id).expect("its basket");
    assert!(quote.ready, "nothing is left to pay");
    finish(&mut fair, quote.sale);
    holds(&fair);
}

#[test]
fn an_order_picked_up_leaves_the_open_basket_waiting() {
    let (mut fair, shirt, _) = stall();
    let order = take(&mut fair, &ordering(shirt, "20", "2023-12-05T17:30", &[2000]));
    let before = fair.set_basket(&basket(vec![line(shirt, 1)], &[])).expect("a quote").sale;
    fair.pick_up(order.id).expect("its basket");
    assert_eq!(fair.parked().expect("those that wait").len(), 1);
    assert_eq!(fair.resume_basket(before).expect("the first one").total, soles(3503));
    assert!(fair.parked().expect("those that wait").is_empty(), "the order itself waits in its list");
    assert_eq!(fair.orders().expect("orders")[0].state, OrderState::Waiting);
}

#[test]
fn the_order_taken_last_is_undone_once_by_the_means_that_paid() {
    let (mut fair, shirt, _) = stall();
    let asked = ordering(shirt, "20", "2023-12-05T17:30", &[500]);
    let wallets = vec![WalletPart { wallet: "plin".into(), amount: Some("15".into()), code: String::new() }];
    let order = take(&mut fair, &Basket { settling: Settling { wallets, ..asked.settling }, ..asked });
    assert_eq!(order.deposit, pays(500, 0, 1500));
    let undo = id();
    fair.undo_order(undo, order.id).expect("undone");
    fair.undo_order(undo, order.id).expect("the same again");
    assert_eq!(fair.order(order.id).expect("the order").state, OrderState::Cancelled);
    let day = fair.day(None).expect("a report");
    assert_eq!((day.deposits, day.cash.expected), (pays(0, 0, 0), soles(8000)));
    assert_eq!(fair.undo_order(id(), order.id).expect_err("a refusal").code(), "nothing-to-undo");
    holds(&fair);
}

#[test]
fn an_order_is_not_undone_after_a_sale_nor_from_a_later_session() {
    let (mut fair, shirt, _) = stall();
    let older = take(&mut fair, &ordering(shirt, "", "2023-12-05T17:30", &[]));
    let newer = take(&mut fair, &ordering(shirt, "", "2023-12-05T17:30", &[]));
    assert_eq!(fair.undo_order(id(), older.id).expect_err("a refusal").code(), "nothing-to-undo");
    let quote = fair.set_basket(&basket(vec![line(shirt, 1)], &[5000])).expect("a quote");
    finish(&mut fair, quote.sale);
    assert_eq!(fair.undo_order(id(), newer.id).expect_err("a refusal").code(), "nothing-to-undo");
    let latest = take(&mut fair, &ordering(shirt, "", "2023-12-05T17:30", &[]));
    assert_eq!(fair.newest_order().expect("an answer").map(|order| order.id), Some(latest.id));
    fair.close_till(&CloseRequest::plain(id(), soles(11_500))).expect("a closed till");
    open(&mut fair, 3000);
    assert_eq!(fair.newest_order().expect("an answer"), None);
    assert_eq!(fair.undo_order(id(), latest.id).expect_err("a refusal").code(), "nothing-to-undo");
    holds(&fair);
}

#[test]
fn a_deposit_is_an_amount_of_nothing_or_more() {
    let (mut fair, shirt, _) = stall();
    for (deposit, code) in [("-3", "amount-negative"), ("abc", "amount-unreadable")] {
        let refused = fair.set_basket(&ordering(shirt, deposit, "2023-12-05T17:30", &[]));
        assert_eq!(refused.expect_err("a refusal").code(), code);
    }
}

/// What is picked up stands as it was agreed: nothing else goes into its basket, not even unseen.
#[test]
fn nothing_goes_into_the_basket_of_an_order() {
    let (mut fair, shirt, _) = stall();
    let order = take(&mut fair, &ordering(shirt, "20", "2023-12-05T17:30", &[2000]));
    let quote = fair.pick_up(order.id).expect("its basket");
    let more = Basket { lines: vec![line(shirt, 1)], ..quote.basket.clone() };
    assert_eq!(fair.set_basket(&more).expect_err("a refusal").code(), "pickup-agreed");
    assert_eq!(fair.basket().expect("the basket").basket, quote.basket);
    // Set aside, it waits as it is; picked up once more, it does not wait twice.
    fair.park_basket().expect("a fresh one");
    let waiting = fair.parked().expect("those that wait");
    assert_eq!((waiting.len(), waiting[0].total), (1, soles(7006)));
    let again = fair.resume_basket(waiting[0].sale).expect("its basket");
    assert_eq!((again.total, again.lines.len()), (soles(7006), 1));
    fair.park_basket().expect("a fresh one");
    fair.pick_up(order.id).expect("its basket");
    assert!(fair.parked().expect("those that wait").is_empty());
    fair.park_basket().expect("a fresh one");
    fair.cancel_order(&CancelRequest { id: id(), order: order.id, means: None }).expect("given up");
    assert!(fair.parked().expect("those that wait").is_empty(), "there is nothing to hand over any more");
    holds(&fair);
}

#[test]
fn what_is_made_to_order_is_said_of_a_sale_and_blocks_none() {
    let (mut fair, shirt, who) = stall();
    let cake = Product { kind: Kind::MadeToOrder, stock: None, ..product("TOR", 6000, &[(who, 1)]) };
    let cake = stock(&mut fair, &cake);
    let plain = fair.set_basket(&basket(vec![line(shirt, 1)], &[])).expect("a quote");
    assert_eq!(plain.made_to_order(), None);
    let both = vec![line(shirt, 1), line(cake, 1)];
    let quote = fair.set_basket(&basket(both.clone(), &[10_000])).expect("a quote");
    assert_eq!(quote.made_to_order().map(|product| product.id), Some(cake));
    assert!(quote.ready, "one may have been made ahead");
    let purpose = Purpose::Order { pickup: "2023-12-05T17:30".into(), deposit: String::new() };
    let ordered = fair.set_basket(&Basket { purpose, ..basket(both, &[]) }).expect("a quote");
    assert_eq!(ordered.made_to_order(), None, "it is an order already");
}
