//! Goods exchanged: only the difference is paid, and the books say what came back and what went out.

use feriante_core::domain::giving_back::Reason;
use feriante_core::fair::{Basket, Fair, ReturnRequest, Settling, WalletPart};
use feriante_tests::{basket, fair, finish, holds, id, join, line, open, pays, product, sale, soles, stock};
use uuid::Uuid;

struct Stall {
    fair: Fair,
    hat: Uuid,
    bag: Uuid,
}

fn stall() -> Stall {
    let mut fair = fair();
    let who = join(&mut fair, "Luna");
    let hat = stock(&mut fair, &product("SOM", 3000, &[(who, 1)]));
    let bag = stock(&mut fair, &product("BOL", 2003, &[(who, 1)]));
    open(&mut fair, 0);
    Stall { fair, hat, bag }
}

fn back(sale: Uuid) -> ReturnRequest {
    ReturnRequest { id: id(), at: None, sale, lines: vec![(0, 1)], means: None, reason: Reason::ChangedMind }
}

#[test]
fn a_dearer_thing_asks_only_for_the_difference() {
    let Stall { mut fair, hat, bag } = stall();
    let sold = fair.record_sale(&sale(&[(bag, 1)], pays(2000, 0, 0))).expect("a sale");
    let quote = fair.begin_exchange(&back(sold.id)).expect("a basket");
    assert_eq!(quote.back, soles(2000), "as long as nothing goes out");
    let lines = Basket { lines: vec![line(hat, 1)], ..quote.basket };
    let quote = fair.set_basket(&lines).expect("a quote");
    assert_eq!((quote.quoted.due, quote.back), (soles(1000), soles(0)));
    assert_eq!(fair.sale(sold.id).expect("the sale").refunded, soles(0), "nothing is kept before Listo");
    let settling = Settling { pieces: vec![2000], ..Default::default() };
    let quote = fair.set_basket(&Basket { settling, ..lines }).expect("a quote");
    assert_eq!(quote.quoted.change, soles(1000));
    let new = finish(&mut fair, quote.sale);
    assert_eq!(fair.handed_in_exchange(&new).expect("an exchange"), Some(soles(0)));
    assert_eq!(fair.handed_in_exchange(&sold).expect("a plain sale"), None);
    assert_eq!(finish(&mut fair, quote.sale), new, "once");
    assert_eq!(fair.sale(sold.id).expect("the sale").refunded, soles(2000));
    let day = fair.day(None).expect("a report");
    assert_eq!((day.sales, day.returns, day.net), (2, 1, soles(3000)));
    assert_eq!(
        (day.tenders.cash, day.cash.expected, day.deposits),
        (soles(3000), soles(3000), pays(0, 0, 0))
    );
    holds(&fair);
}

#[test]
fn a_cheaper_thing_gives_the_difference_back() {
    let Stall { mut fair, hat, bag } = stall();
    let sold = fair.record_sale(&sale(&[(hat, 1)], pays(3000, 0, 0))).expect("a sale");
    let quote = fair.begin_exchange(&back(sold.id)).expect("a basket");
    let quote = fair.set_basket(&Basket { lines: vec![line(bag, 1)], ..quote.basket }).expect("a quote");
    assert_eq!((quote.quoted.due, quote.back, quote.ready), (soles(0), soles(1000), true));
    let new = finish(&mut fair, quote.sale);
    assert_eq!(fair.handed_in_exchange(&new).expect("an exchange"), Some(soles(1000)));
    let day = fair.day(None).expect("a report");
    assert_eq!((day.net, day.rounding, day.tenders.cash), (soles(2003), soles(3), soles(2000)));
    assert_eq!(day.cash.expected, soles(2000));
    // Undone, what went out comes back; what had come back stays returned.
    assert_eq!(fair.quote_undo(new.id).expect("its money"), pays(2000, 0, 0));
    fair.undo_sale(id(), new.id).expect("undone");
    assert_eq!(fair.sale(sold.id).expect("the sale").lines[0].kept, 0);
    assert_eq!(fair.day(None).expect("a report").cash.expected, soles(0));
    holds(&fair);
}

#[test]
fn what_a_wallet_paid_counts_to_the_centimo() {
    let Stall { mut fair, bag, .. } = stall();
    let sold = fair.record_sale(&sale(&[(bag, 1)], pays(0, 2003, 0))).expect("a sale");
    let quote = fair.begin_exchange(&back(sold.id)).expect("a basket");
    let same = Basket { lines: vec![line(bag, 1)], ..quote.basket };
    let quote = fair.set_basket(&same).expect("a quote");
    assert_eq!((quote.quoted.due, quote.back, quote.ready), (soles(0), soles(0), true));
    let two = Basket { lines: vec![line(bag, 2)], ..same };
    let wallet = WalletPart { wallet: "plin".into(), amount: None, code: String::new() };
    let settling = Settling { wallets: vec![wallet], ..Default::default() };
    let quote = fair.set_basket(&Basket { settling, ..two }).expect("a quote");
    assert_eq!(quote.quoted.offered, pays(0, 0, 2003));
    finish(&mut fair, quote.sale);
    let day = fair.day(None).expect("a report");
    assert_eq!((day.tenders, day.rounding), (pays(0, 2003, 2003), soles(0)));
    holds(&fair);
}

#[test]
fn what_cannot_come_back_begins_no_exchange() {
    let Stall { mut fair, bag, .. } = stall();
    let sold = fair.record_sale(&sale(&[(bag, 1)], pays(2000, 0, 0))).expect("a sale");
    let two = ReturnRequest { lines: vec![(0, 2)], ..back(sold.id) };
    assert_eq!(fair.begin_exchange(&two).expect_err("a refusal").code(), "return-above-kept");
    let quote = fair.begin_exchange(&back(sold.id)).expect("a basket");
    assert!(!quote.ready, "with nothing to take it is a return");
    let plain = fair.set_basket(&basket(vec![line(bag, 1)], &[])).expect("a quote");
    assert_eq!(plain.quoted.due, soles(2000), "and it can be left");
}
