//! What a product may be sold for beyond its price: variants, options, bundles, open prices, markdowns.

use feriante_core::domain::catalog::{Bundle, Choosing, Extra, Kind, Product};
use feriante_core::domain::discount::OffReason;
use feriante_core::fair::{Allowed, Basket, BasketLine, Fair, MarkdownAsk};
use feriante_tests::{basket, fair, finish, holds, id, join, line, open, product, soles, stock};
use uuid::Uuid;

fn extra(choosing: Choosing, name: &str, price: i64) -> Extra {
    Extra { id: id(), choosing, name_es: name.into(), name_en: String::new(), price: soles(price) }
}

fn ask(size: &str, percent: bool, reason: &str) -> Option<MarkdownAsk> {
    Some(MarkdownAsk { percent, size: size.into(), reason: reason.into() })
}

fn refused(fair: &mut Fair, basket: &Basket) -> &'static str {
    fair.set_basket(basket).expect_err("a refusal").code()
}

/// A stall with a bag in two colours that can be embroidered, and alfajores at six for five.
struct Stall {
    fair: Fair,
    bag: Product,
    alfajor: Uuid,
}

fn stall() -> Stall {
    let mut fair = fair();
    let who = join(&mut fair, "Retama");
    let mut bag = product("BOL", 2000, &[(who, 1)]);
    bag.terms.extras = vec![
        extra(Choosing::Variant, "Cruda", 0),
        extra(Choosing::Variant, "Azul", 150),
        extra(Choosing::Option, "Con nombre bordado", 500),
    ];
    stock(&mut fair, &bag);
    let mut alfajor = product("ALF", 250, &[(who, 1)]);
    alfajor.terms.bundle = Some(Bundle { take: 6, pay: 5 });
    let alfajor = stock(&mut fair, &alfajor);
    open(&mut fair, 0);
    Stall { fair, bag, alfajor }
}

#[test]
fn a_variant_is_always_chosen_and_options_add_their_price() {
    let Stall { mut fair, bag, .. } = stall();
    let [raw, blue, name] = &bag.terms.extras[..] else { panic!("three extras") };
    let quote = fair.set_basket(&basket(vec![line(bag.id, 1)], &[])).expect("a quote");
    assert_eq!(quote.lines[0].line.particulars.extras, std::slice::from_ref(raw), "the first one, untold");
    let chosen = BasketLine { extras: vec![name.id, blue.id], note: " Rosa ".into(), ..line(bag.id, 2) };
    let quote = fair.set_basket(&basket(vec![chosen], &[10_000])).expect("a quote");
    assert_eq!(quote.total, soles(2 * 2650));
    let sold = finish(&mut fair, quote.sale);
    let told = &sold.lines[0].particulars;
    assert_eq!((told.extras.clone(), told.note.as_str()), (vec![blue.clone(), name.clone()], "Rosa"));
    assert_eq!(sold.lines[0].price, soles(2650));
    holds(&fair);
}

#[test]
fn six_for_the_price_of_five_over_all_lines_of_a_product() {
    let Stall { mut fair, alfajor, .. } = stall();
    let two_lines = vec![line(alfajor, 4), BasketLine { note: "de lúcuma".into(), ..line(alfajor, 8) }];
    let quote = fair.set_basket(&basket(two_lines, &[2000, 500])).expect("a quote");
    assert_eq!(quote.total, soles(12 * 250 - 2 * 250));
    let offs: Vec<_> = quote.lines.iter().map(|line| line.line.particulars.offs.len()).collect();
    assert_eq!(offs, [0, 1], "of equal prices the line named last is free");
    assert!(!quote.needs_lead, "a bundle is the catalogue's, not the seller's");
    finish(&mut fair, quote.sale);
    assert_eq!(fair.day(None).expect("a report").discounts, soles(500));
    holds(&fair);
}

#[test]
fn a_price_typed_at_the_till() {
    let Stall { mut fair, .. } = stall();
    let who = fair.participants().expect("people")[0].id;
    let entry = id();
    let other = fair.other(entry, Some(who), ["Otro", "Other"]).expect("hers");
    assert_eq!(fair.other(id(), Some(who), ["Otro", "Other"]).expect("the same"), other);
    let funds = fair.other(id(), None, ["Otro", "Other"]).expect("the fund's");
    assert_ne!(funds, other);
    assert!(fair.shelf().expect("tiles").iter().all(|stock| stock.product.id != other), "it has no tile");
    assert_eq!(refused(&mut fair, &basket(vec![line(other, 1)], &[])), "price-missing");
    let typed = |price: &str| BasketLine {
        price: Some(price.into()),
        label: "Pulsera tejida".into(),
        ..line(other, 1)
    };
    assert_eq!(refused(&mut fair, &basket(vec![typed("abc")], &[])), "amount-unreadable");
    assert_eq!(refused(&mut fair, &basket(vec![typed("0")], &[])), "price-missing");
    let long = BasketLine { label: "x".repeat(41), ..typed("7.50") };
    assert_eq!(refused(&mut fair, &basket(vec![long], &[])), "text-too-long");
    let quote = fair.set_basket(&basket(vec![typed("7.50")], &[1000])).expect("a quote");
    let sold = finish(&mut fair, quote.sale);
    assert_eq!((sold.total, sold.lines[0].particulars.label.as_str()), (soles(750), "Pulsera tejida"));
    assert_eq!(fair.statement(who).expect("hers").earned.sold, soles(750));
    holds(&fair);
}

#[test]
fn markdowns_have_a_reason_and_above_the_limit_the_till_lead() {
    let Stall { mut fair, bag, alfajor } = stall();
    let marked = |size: &str, percent, reason: &str| BasketLine {
        markdown: ask(size, percent, reason),
        ..line(bag.id, 1)
    };
    assert_eq!(refused(&mut fair, &basket(vec![marked("3", false, "")], &[])), "reason-missing");
    assert_eq!(refused(&mut fair, &basket(vec![marked("3", false, "bundle")], &[])), "reason-missing");
    assert_eq!(refused(&mut fair, &basket(vec![marked("20.01", false, "flaw")], &[])), "discount-above-sale");
    assert_eq!(refused(&mut fair, &basket(vec![marked("101", true, "flaw")], &[])), "percent-out-of-range");
    let whole = Basket {
        markdown: ask("10", true, "promotion"),
        ..basket(vec![marked("1", false, "flaw"), line(alfajor, 3)], &[5000])
    };
    let quote = fair.set_basket(&whole).expect("a quote");
    // 20.00 - 1.00 and 7.50, then a tenth of 26.50 in proportion: 1.90 and 0.75.
    let offs: Vec<Vec<(OffReason, i64)>> = quote
        .lines
        .iter()
        .map(|line| {
            line.line.particulars.offs.iter().map(|off| (off.reason, off.amount.centimos())).collect()
        })
        .collect();
    assert_eq!(
        offs,
        [vec![(OffReason::Flaw, 100), (OffReason::Promotion, 190)], vec![(OffReason::Promotion, 75)]]
    );
    assert_eq!((quote.total, quote.needs_lead), (soles(2385), false));
    let much = Basket { markdown: ask("50", true, "promotion"), ..whole };
    let quote = fair.set_basket(&much).expect("a quote");
    assert!(quote.needs_lead && !quote.ready);
    assert_eq!(fair.finish_basket(quote.sale).expect_err("a refusal").code(), "discount-needs-lead");
    let allowed = fair.allow_discount().expect("a quote");
    assert!(allowed.ready);
    let more = Basket { markdown: ask("60", true, "promotion"), ..much.clone() };
    assert!(fair.set_basket(&more).expect("a quote").needs_lead, "what she allowed is what she saw");
    let any = vec![Allowed {
        line: much.lines[0].line,
        product: bag.id,
        quantity: 1,
        reason: "promotion".into(),
        amount: i64::MAX,
    }];
    let quote = fair.set_basket(&Basket { allowed: any.clone(), ..much }).expect("a quote");
    assert!(quote.ready, "what she allowed stays");
    finish(&mut fair, quote.sale);
    assert!(
        fair.set_basket(&Basket { allowed: any, ..more }).expect("a quote").needs_lead,
        "hers alone to say"
    );
    holds(&fair);
}

#[test]
fn whoever_serves_earns_it() {
    let mut fair = fair();
    let (luna, sol) = (join(&mut fair, "Luna"), join(&mut fair, "Sol"));
    let mut braid = product("TRE", 1000, &[(luna, 1), (sol, 1)]);
    braid.kind = Kind::Service;
    braid.duration_min = Some(20);
    let braid = stock(&mut fair, &braid);
    open(&mut fair, 0);
    let stranger = BasketLine { served_by: Some(id()), ..line(braid, 1) };
    assert_eq!(refused(&mut fair, &basket(vec![stranger], &[])), "server-unknown");
    let hers = BasketLine { served_by: Some(sol), ..line(braid, 1) };
    let quote = fair.set_basket(&basket(vec![hers, line(braid, 1)], &[2000])).expect("a quote");
    finish(&mut fair, quote.sale);
    let sold = |fair: &Fair, who| fair.statement(who).expect("a statement").earned.sold;
    assert_eq!((sold(&fair, luna), sold(&fair, sol)), (soles(500), soles(1500)));
    holds(&fair);
}

#[test]
fn what_the_catalogue_no_longer_allows_does_not_stop_the_till() {
    let Stall { mut fair, bag, .. } = stall();
    let marked = BasketLine { markdown: ask("15", false, "flaw"), ..line(bag.id, 1) };
    fair.set_basket(&basket(vec![marked], &[])).expect("a quote");
    let mut cheap = bag.clone();
    cheap.price = soles(1000);
    stock(&mut fair, &cheap);
    let quote = fair.basket().expect("a basket all the same");
    assert_eq!((quote.lines.len(), quote.total), (1, soles(1000)), "without what can no longer be taken off");
}

/// Whoever adds the column up comes to its total, whatever is taken off a line besides.
#[test]
fn lines_less_what_is_off_the_whole_come_to_the_total() {
    let Stall { mut fair, bag, alfajor } = stall();
    let marked = BasketLine { markdown: ask("10", true, "flaw"), ..line(bag.id, 1) };
    for whole in [ask("5", false, "promotion"), ask("10", true, "promotion")] {
        let asked = Basket { markdown: whole, ..basket(vec![marked.clone(), line(alfajor, 3)], &[]) };
        let quote = fair.set_basket(&asked).expect("a quote");
        let shown = quote.lines.iter().map(|line| line.total.plus(line.of_whole).expect("a sum"));
        let shown: Vec<_> = shown.map(|amount| amount.centimos()).collect();
        assert_eq!(shown, [1800, 750], "at their price before the whole's discount");
        let off = quote.whole_off.expect("a discount");
        assert_eq!(2550 - off.amount.centimos(), quote.total.centimos());
        assert_eq!(off.amount, soles(if quote.total == soles(2050) { 500 } else { 255 }));
    }
}

/// Half off bags is not all off an alfajor, nor half off the bags for another reason or with an alfajor beside them.
#[test]
fn what_was_allowed_is_for_these_goods_so_much_and_this_reason() {
    let Stall { mut fair, bag, alfajor } = stall();
    let (six, one) = (line(bag.id, 6), line(alfajor, 1));
    let off = |size: &str, reason: &str, lines: &[&BasketLine]| Basket {
        markdown: ask(size, true, reason),
        ..basket(lines.iter().map(|line| (*line).clone()).collect(), &[])
    };
    let mut asks = |basket: &Basket| fair.set_basket(basket).expect("a quote").needs_lead;
    assert!(asks(&off("50", "promotion", &[&six])));
    fair.allow_discount().expect("allowed");
    let mut asks = |basket: &Basket| fair.set_basket(basket).expect("a quote").needs_lead;
    let fewer = BasketLine { quantity: 5, ..six.clone() };
    let more = BasketLine { quantity: 7, ..six.clone() };
    for (basket, again) in [
        (off("50", "promotion", &[&six]), false),
        (off("40", "promotion", &[&six]), false),
        (off("50", "promotion", &[&fewer]), false),
        (off("60", "promotion", &[&fewer]), true),
        (off("50.1", "promotion", &[&six]), true),
        (off("50", "flaw", &[&six]), true),
        (off("50", "promotion", &[&more]), true),
        (off("40", "promotion", &[&six, &one]), true),
        // The bags give way to the alfajor by way of both: nothing is emptied between.
        (off("1", "promotion", &[&six, &one]), false),
        (off("30", "other", &[&one]), true),
    ] {
        assert_eq!(asks(&basket), again, "{basket:?}");
    }
}

#[test]
fn nothing_is_no_discount_and_what_was_allowed_is_of_the_goods_it_was_allowed_for() {
    let Stall { mut fair, bag, alfajor } = stall();
    for (size, percent, said) in
        [("0", false, "amount-zero"), ("0,00", false, "amount-zero"), ("0", true, "percent-zero")]
    {
        let nothing = Basket { markdown: ask(size, percent, "flaw"), ..basket(vec![line(bag.id, 1)], &[]) };
        assert_eq!(refused(&mut fair, &nothing), said);
    }
    let half = |product| Basket { markdown: ask("50", true, "flaw"), ..basket(vec![line(product, 8)], &[]) };
    assert!(fair.set_basket(&half(bag.id)).expect("a quote").needs_lead);
    assert!(!fair.allow_discount().expect("allowed").needs_lead);
    fair.set_basket(&Basket::default()).expect("emptied");
    assert!(fair.set_basket(&half(alfajor)).expect("a quote").needs_lead);
}
