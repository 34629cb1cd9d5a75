//! The open basket: priced by the core, kept at every tap, finished once.

use feriante_core::domain::caution::Caution;
use feriante_core::domain::refusal::Refusal;
use feriante_core::domain::wallets::WalletTexts;
use feriante_core::fair::{Basket, BasketLine, Settling, WalletPart};
use feriante_tests::{fair, finish, holds, id, open, pays, product, sale, soles, stock};

fn basket(product: uuid::Uuid, quantity: u32, settling: Settling) -> Basket {
    Basket {
        lines: vec![BasketLine { product, quantity, ..Default::default() }],
        settling,
        ..Default::default()
    }
}

fn pieces(pieces: &[i64]) -> Settling {
    Settling { pieces: pieces.to_vec(), ..Settling::default() }
}

#[test]
fn finishing_twice_makes_one_sale_and_the_next_basket_is_fresh() {
    let mut fair = fair();
    let bag = stock(&mut fair, &product("BOL", 1550, &[]));
    open(&mut fair, 0);
    let quote = fair.set_basket(&basket(bag, 1, pieces(&[2000]))).expect("a quote");
    assert!(quote.ready);
    assert_eq!(quote.quoted.change, soles(450));
    let first = fair.finish_basket(quote.sale).expect("a sale");
    let second = fair.finish_basket(quote.sale).expect("the same sale");
    assert_eq!(first, second);
    let next = fair.basket().expect("a basket");
    assert!(next.lines.is_empty() && next.sale != quote.sale && next.number == 2);
    assert_eq!(fair.sales(None).expect("sales").len(), 1);
    holds(&fair);
}

#[test]
fn a_basket_keeps_its_id_and_lines_until_it_is_sold() {
    let mut fair = fair();
    let bag = stock(&mut fair, &product("BOL", 1550, &[]));
    open(&mut fair, 0);
    let empty = fair.basket().expect("a basket");
    assert!(!empty.ready);
    let quote = fair.set_basket(&basket(bag, 2, Settling::default())).expect("a quote");
    assert_eq!(quote.sale, empty.sale);
    assert_eq!(fair.basket().expect("a basket"), quote);
    assert!(fair.finish_basket(quote.sale).is_err(), "nothing was paid");
    assert_eq!(fair.basket().expect("a basket"), quote);
}

#[test]
fn a_wallet_typed_above_the_total_is_said_and_not_finished() {
    let mut fair = fair();
    let bag = stock(&mut fair, &product("BOL", 1550, &[]));
    open(&mut fair, 0);
    let typed = |amount: &str| Settling {
        wallets: vec![WalletPart { wallet: "yape".into(), amount: Some(amount.into()), code: String::new() }],
        ..Settling::default()
    };
    let quote = fair.set_basket(&basket(bag, 1, typed("20,00"))).expect("a quote");
    assert!(matches!(quote.quoted.problem, Some(Refusal::WalletAboveTotal { .. })) && !quote.ready);
    let quote = fair.set_basket(&basket(bag, 1, typed("5.5"))).expect("a quote");
    assert_eq!((quote.quoted.cash_due, quote.quoted.missing, quote.ready), (soles(1000), soles(1000), false));
    let quote = fair.set_basket(&basket(bag, 1, typed("abc"))).expect("a quote");
    assert!(matches!(quote.quoted.problem, Some(Refusal::AmountUnreadable { .. })) && !quote.ready);
}

/// On a keyboard an amount is typed rather than put together from notes and coins.
#[test]
fn cash_may_be_typed_as_an_amount() {
    let mut fair = fair();
    let bag = stock(&mut fair, &product("BOL", 1550, &[]));
    open(&mut fair, 0);
    let typed = |cash: &str, tapped: &[i64]| Settling { cash: cash.into(), ..pieces(tapped) };
    let mut quoted = |settling: Settling| fair.set_basket(&basket(bag, 1, settling)).expect("a quote");
    let quote = quoted(typed("5", &[]));
    assert_eq!((quote.quoted.missing, quote.ready), (soles(1050), false));
    let quote = quoted(typed("50", &[]));
    assert_eq!((quote.quoted.change, quote.ready, quote.check_note), (soles(3450), true, false));
    // A coin beside it, so that the change is round.
    let quote = quoted(typed("20", &[50]));
    assert_eq!((quote.quoted.offered.cash, quote.quoted.change), (soles(2050), soles(500)));
    assert!(quoted(typed("100", &[])).check_note, "a hundred may be one note");
    assert!(quoted(typed("16.", &[])).ready, "the céntimos are still to come");
    for (text, refusal) in [("20,55", Refusal::CashNotCoins), ("-20", Refusal::AmountNegative)] {
        let quote = quoted(typed(text, &[]));
        assert_eq!((quote.quoted.problem, quote.ready), (Some(refusal), false), "{text}");
    }
    let paid = quoted(typed("50", &[]));
    fair.finish_basket(paid.sale).expect("a sale");
    assert!(fair.basket().expect("the next basket").basket.settling.cash.is_empty());
}

#[test]
fn baskets_wait_for_each_other_and_keep_their_ids() {
    let mut fair = fair();
    let bag = stock(&mut fair, &product("BOL", 1500, &[]));
    let hat = stock(&mut fair, &product("SOM", 3000, &[]));
    open(&mut fair, 0);
    assert!(fair.park_basket().is_err(), "there is nothing to put aside");
    let first = fair.set_basket(&basket(bag, 2, Settling::default())).expect("a quote").sale;
    let fresh = fair.park_basket().expect("a fresh basket");
    assert!(fresh.lines.is_empty() && fresh.sale != first);
    let second = fair.set_basket(&basket(hat, 1, Settling::default())).expect("a quote").sale;
    let back = fair.resume_basket(first).expect("the first one");
    assert_eq!((back.sale, back.total), (first, soles(3000)));
    let waiting = fair.parked().expect("those that wait");
    assert_eq!(waiting.len(), 1);
    assert_eq!((waiting[0].sale, waiting[0].pieces, waiting[0].total), (second, 1, soles(3000)));
    let paid = fair.set_basket(&basket(bag, 2, pieces(&[5000]))).expect("a quote");
    fair.finish_basket(paid.sale).expect("a sale");
    assert_eq!(fair.resume_basket(second).expect("the second one").sale, second);
    assert_eq!(fair.resume_basket(id()).expect("one that is not there changes nothing").sale, second);
    assert!(fair.parked().expect("those that wait").is_empty());
    holds(&fair);
}

#[test]
fn odd_things_are_asked_about_and_never_refused() {
    let mut fair = fair();
    let mut goods = product("ALF", 250, &[]);
    let alfajor = stock(&mut fair, &goods);
    open(&mut fair, 0);
    let quote = fair.set_basket(&basket(alfajor, 20, pieces(&[5000]))).expect("a quote");
    assert!(quote.lines[0].cautions.is_empty() && quote.caution.is_none() && !quote.check_note);
    let quote = fair.set_basket(&basket(alfajor, 21, pieces(&[20_000, 20_000, 20_000]))).expect("a quote");
    assert_eq!(quote.lines[0].cautions, [Caution::Many { quantity: 21 }]);
    assert_eq!(quote.caution, Some(Caution::MuchCash { received: soles(60_000), due: soles(5250) }));
    assert!(quote.check_note, "a note of 200 is worth a look");
    goods.price = soles(300);
    stock(&mut fair, &goods);
    let quote = fair.basket().expect("a basket");
    assert!(quote.lines[0].cautions.contains(&Caution::PriceChanged { was: soles(250), now: soles(300) }));
    assert!(quote.ready);
    fair.finish_basket(quote.sale).expect("a sale all the same");
}

#[test]
fn tiles_stand_by_category_and_then_by_how_often_they_sell() {
    let mut fair = fair();
    let mut make = |sku: &str, category: &str| {
        let mut made = product(sku, 100, &[]);
        made.category = category.into();
        stock(&mut fair, &made)
    };
    let (first, second) = (make("A", "desserts"), make("B", "desserts"));
    let (third, own) = (make("C", "hats"), make("D", "velas"));
    open(&mut fair, 0);
    let order = |fair: &feriante_core::fair::Fair| -> Vec<uuid::Uuid> {
        fair.shelf().expect("the shelf").into_iter().map(|stock| stock.product.id).collect()
    };
    assert_eq!(order(&fair), [first, second, third, own]);
    fair.record_sale(&sale(&[(second, 1), (own, 5)], pays(1000, 0, 0))).expect("a sale");
    assert_eq!(order(&fair), [second, first, third, own]);
}

#[test]
fn the_last_digits_of_an_operation_stay_with_the_sale() {
    let mut fair = fair();
    let bag = stock(&mut fair, &product("BOL", 1550, &[]));
    open(&mut fair, 0);
    let by = |wallet: &str, amount: Option<&str>, code: &str| Settling {
        wallets: vec![WalletPart {
            wallet: wallet.into(),
            amount: amount.map(str::to_owned),
            code: code.into(),
        }],
        ..Settling::default()
    };
    let quote = fair.set_basket(&basket(bag, 1, by("yape", None, "48261"))).expect("a quote");
    assert_eq!((quote.quoted.problem, quote.ready), (Some(Refusal::CodeForm), false));
    let quote = fair.set_basket(&basket(bag, 1, by("yape", None, " 4826"))).expect("a quote");
    assert!(quote.ready);
    let sold = finish(&mut fair, quote.sale);
    assert_eq!((sold.codes.yape.as_deref(), sold.codes.plin), (Some("4826"), None));
    assert_eq!(fair.sale(sold.id).expect("the sale").codes.yape.as_deref(), Some("4826"));
    let quote = fair.set_basket(&basket(bag, 1, by("plin", None, ""))).expect("a quote");
    assert_eq!(finish(&mut fair, quote.sale).codes, WalletTexts::default());
    holds(&fair);
}

/// S/ 18.09: by Yape, by Plin, and in cash what is left of it.
fn wallets(yape: Option<&str>, plin: Option<&str>, cash: &[i64]) -> Settling {
    let part = |wallet: &str, amount: Option<&str>, code: &str| WalletPart {
        wallet: wallet.into(),
        amount: amount.map(str::to_owned),
        code: code.into(),
    };
    Settling { wallets: vec![part("yape", yape, "1234"), part("plin", plin, "98")], ..pieces(cash) }
}

#[test]
fn yape_and_plin_and_cash_pay_one_sale_each_with_its_own_digits() {
    let mut fair = fair();
    let bag = stock(&mut fair, &product("BOL", 1809, &[]));
    open(&mut fair, 0);
    // 18.09 less 5.00 and 2.50 is 10.59: S/ 10.50 in cash, nine céntimos rounded off.
    let quote = fair.set_basket(&basket(bag, 1, wallets(Some("5"), Some("2,50"), &[2000]))).expect("a quote");
    assert_eq!((quote.quoted.cash_due, quote.quoted.change), (soles(1050), soles(950)));
    let sold = finish(&mut fair, quote.sale);
    assert_eq!((sold.settlement.kept, sold.settlement.rounding), (pays(1050, 500, 250), soles(9)));
    let digits = WalletTexts { yape: Some("1234".into()), plin: Some("98".into()) };
    assert_eq!(sold.codes, digits);
    let day = fair.day(None).expect("a report");
    assert_eq!(day.tenders, pays(1050, 500, 250));
    holds(&fair);
}

#[test]
fn one_wallet_brings_exactly_what_the_others_do_not() {
    let mut fair = fair();
    let bag = stock(&mut fair, &product("BOL", 1809, &[]));
    open(&mut fair, 0);
    let quote = fair.set_basket(&basket(bag, 1, wallets(Some("5"), None, &[]))).expect("a quote");
    assert_eq!(quote.quoted.offered, pays(0, 500, 1309));
    assert!(quote.ready && quote.quoted.rounding == soles(0));
    // A note beside them is counted before the last wallet's part, and nothing is handed back.
    let quote = fair.set_basket(&basket(bag, 1, wallets(Some("5"), None, &[1000]))).expect("a quote");
    assert_eq!((quote.quoted.offered, quote.quoted.change), (pays(1000, 500, 309), soles(0)));
    // Together they are no more than the total, and the sentence says by how much they would be.
    let over = fair.set_basket(&basket(bag, 1, wallets(Some("10"), Some("9"), &[]))).expect("a quote");
    let refusal = Refusal::WalletAboveTotal { wallet: soles(1900), total: soles(1809) };
    assert_eq!((over.ready, over.quoted.problem), (false, Some(refusal)));
    holds(&fair);
}
