//! Practice: play customers with their turns, what is hinted at, and a real fair that none of it touches.

use feriante_core::domain::catalog::{Choosing, Extra, Kind, Product, Terms};
use feriante_core::domain::fair::Lang;
use feriante_core::domain::money::Money;
use feriante_core::fair::{Fair, Settling};
use feriante_core::l10n::Words;
use feriante_core::practice::{Hint, Lesson, Pays, Play, Scene, Step, Want};
use feriante_core::sample;
use feriante_tests::*;
use std::fs;
use std::path::Path;
use uuid::Uuid;

/// A practice fair that sells one thing, `Alfajor`, for S/ 2.50, and a round that begins with a lesson.
fn stall(lesson: Lesson) -> (Fair, Play, Uuid) {
    let mut real = fair();
    let mut goods = product("ALF", 250, &[]);
    (goods.name_es, goods.name_en) = ("Alfajor de maicena".into(), "Cornflour biscuit".into());
    let alfajor = stock(&mut real, &goods);
    let till = real.practice_fair().expect("a practice fair");
    let round = play(&till, 7, Lesson::ALL.iter().position(|one| *one == lesson).expect("a lesson"));
    (till, round, alfajor)
}

fn said(scene: &Scene, till: &Fair, lang: Lang) -> String {
    Words::new(lang).practice_all(&scene.says, &till.products().expect("products"))
}

fn note(scene: &Scene, till: &Fair) -> String {
    let products = till.products().expect("products");
    scene.note.as_ref().map(|note| Words::new(Lang::Es).practice(note, &products)).unwrap_or_default()
}

fn code(scene: &Scene) -> &'static str {
    scene.note.as_ref().map_or("", |note| note.code)
}

#[test]
fn a_wrong_basket_is_hinted_at_and_an_unfinished_one_only_when_asked() {
    let (mut till, mut round, alfajor) = stall(Lesson::OneLess);
    let wish = round.visit().wish().to_vec();
    let asked = wish[0].quantity;
    assert!(look(&mut till, &mut round).note.is_none(), "she has only just asked");
    let few = [Want { product: alfajor, quantity: asked - 1 }];
    lay(&mut till, &few, Settling::default());
    assert!(look(&mut till, &mut round).note.is_none(), "the rest may be on its way");
    assert_eq!(code(&help(&mut till, &mut round, false)), "hint-missing");
    let many = [Want { product: alfajor, quantity: asked + 1 }];
    lay(&mut till, &many, Settling::default());
    assert_eq!(code(&look(&mut till, &mut round)), "hint-too-many");
    lay(&mut till, &wish, Settling::default());
    // Now she wants one less, and has only just said so.
    let changed = look(&mut till, &mut round);
    assert_eq!((changed.says[0].code, code(&changed)), ("says-changed", ""));
    let charged = round.see(&till.counter(true).expect("a counter"), false);
    assert_eq!(code(&charged), "hint-too-many");
    assert!(serve(&mut till, &mut round).pleased);
    assert_eq!(round.served(), Lesson::OneLess as usize, "with a misstep the same is practised again");
}

#[test]
fn another_means_than_hers_is_hinted_at_before_and_after() {
    let (mut till, mut round, _) = stall(Lesson::Change);
    let wish = round.visit().wish().to_vec();
    lay(&mut till, &wish, Settling::default());
    assert_eq!(code(&help(&mut till, &mut round, false)), "hint-charge");
    assert_eq!(code(&help(&mut till, &mut round, true)), "hint-notes");
    let quote = lay(&mut till, &wish, by("yape"));
    assert_eq!(code(&look(&mut till, &mut round)), "hint-notes");
    till.finish_basket(quote.sale).expect("a sale all the same");
    let wrong = look(&mut till, &mut round);
    assert_eq!((code(&wrong), wrong.pleased), ("hint-undo-means", false));
    till.undo_sale(id(), quote.sale).expect("undone");
    assert!(look(&mut till, &mut round).note.is_none());
    assert!(serve(&mut till, &mut round).pleased);
}

#[test]
fn a_picture_of_a_screen_is_no_money() {
    let (mut till, mut round, _) = stall(Lesson::FakePicture);
    let wish = round.visit().wish().to_vec();
    let offered = offer(round.visit().pays());
    let quote = lay(&mut till, &wish, offered.clone());
    let shown = look(&mut till, &mut round);
    assert_eq!((shown.says[0].code, shown.step), ("says-picture", Some(Step::Look)));
    // Believed: the goods are gone and nothing has come.
    till.finish_basket(quote.sale).expect("a sale");
    let believed = look(&mut till, &mut round);
    assert_eq!((code(&believed), believed.pleased), ("hint-undo-telephone", false));
    till.undo_sale(id(), quote.sale).expect("undone");
    let sorry = look(&mut till, &mut round);
    assert_eq!(sorry.says[0].code, "says-sorry");
    assert!(serve(&mut till, &mut round).pleased);

    // Looked at first, and refused by going back to cash.
    let (mut till, mut round, _) = stall(Lesson::FakePicture);
    lay(&mut till, round.visit().wish(), offered);
    let found = step(&mut till, &mut round, Step::Look);
    assert_eq!((code(&found), found.step), ("found-not-arrived", Some(Step::Refuse)));
    assert_eq!(
        note(&help(&mut till, &mut round, true), &till),
        "Espera: una foto de pantalla no basta. Dile que no ha llegado."
    );
    lay(&mut till, round.visit().wish(), Settling::default());
    let sorry = round.see(&till.counter(true).expect("a counter"), false);
    assert_eq!(sorry.says.iter().map(|one| one.code).collect::<Vec<_>>(), ["says-sorry", "says-notes"]);
    assert!(serve(&mut till, &mut round).pleased);
}

#[test]
fn what_nobody_looked_at_went_well_and_is_practised_again() {
    let (mut till, mut round, _) = stall(Lesson::LargeNote);
    let before = round.served();
    let quote = lay(&mut till, round.visit().wish(), offer(round.visit().pays()));
    assert_eq!(look(&mut till, &mut round).step, Some(Step::Look));
    till.finish_basket(quote.sale).expect("a sale");
    let left = look(&mut till, &mut round);
    assert_eq!((left.pleased, code(&left), round.served()), (true, "look-first-note", before));
}

#[test]
fn a_false_note_goes_back_and_the_next_customer_comes_with_the_next_sale() {
    let (mut till, mut round, alfajor) = stall(Lesson::BadNote);
    lay(&mut till, round.visit().wish(), offer(round.visit().pays()));
    assert_eq!(code(&step(&mut till, &mut round, Step::Look)), "found-bad-note");
    step(&mut till, &mut round, Step::Refuse);
    let quote = lay(&mut till, round.visit().wish(), offer(round.visit().pays()));
    till.finish_basket(quote.sale).expect("a sale");
    assert!(look(&mut till, &mut round).pleased);
    lay(&mut till, &[Want { product: alfajor, quantity: 1 }], Settling::default());
    assert!(!look(&mut till, &mut round).pleased, "somebody new is at the counter");
}

#[test]
fn one_comes_back_and_only_that_one() {
    let (mut till, mut round, alfajor) = stall(Lesson::GiveBack);
    let wish = [Want { product: alfajor, quantity: round.visit().wish()[0].quantity }];
    let quote = lay(&mut till, &wish, offer(round.visit().pays()));
    while look(&mut till, &mut round).step == Some(Step::Look) {
        step(&mut till, &mut round, Step::Look);
    }
    till.finish_basket(quote.sale).expect("a sale");
    let asks = help(&mut till, &mut round, false);
    assert_eq!((asks.says[0].code, code(&asks)), ("says-gives-back", "hint-give-back"));
    give_one_back(&mut till, alfajor);
    assert!(look(&mut till, &mut round).pleased);
}

#[test]
fn people_talk_as_they_do_in_lima() {
    let lines = |lang: Lang| -> String {
        let till = sample::goods(lang).expect("goods").practice_fair().expect("a practice fair");
        let mut lines = String::new();
        for (nth, lesson) in Lesson::ALL.iter().enumerate() {
            let mut copy = till.practice_fair().expect("a copy");
            let mut goods = till.practice_goods().expect("goods");
            // Ids are drawn anew each time; prices are not.
            goods.sort_by_key(|one| {
                till.products().expect("products").iter().position(|p| p.id == one.product)
            });
            let mut round = Play::after(goods, 40 + nth as u64, nth).expect("a customer");
            let scene = look(&mut copy, &mut round);
            lines += &format!("{}: {}\n", lesson.word(), said(&scene, &till, lang));
        }
        lines
    };
    insta::assert_snapshot!("what_customers_say", lines(Lang::Es) + "\n" + &lines(Lang::En));
}

#[test]
fn a_practice_fair_knows_nobody_and_sells_what_the_real_one_sells() {
    let mut real = fair();
    let who = join(&mut real, "Colibrí");
    stock(&mut real, &product("ALF", 250, &[(who, 1)]));
    let mut gone = product("BOL", 1500, &[]);
    gone.active = false;
    stock(&mut real, &gone);
    let mut till = real.practice_fair().expect("a practice fair");
    assert!(till.participants().expect("people").is_empty() && till.folder().is_none());
    let skus: Vec<String> = till.products().expect("products").into_iter().map(|one| one.sku).collect();
    assert_eq!(skus, ["ALF"]);
    let mut round = play(&till, 1, 0);
    assert!(serve(&mut till, &mut round).pleased);
    holds(&till);
}

#[test]
fn a_round_leaves_every_byte_of_the_real_fair_as_it_was() {
    let home = tempfile::tempdir().expect("a folder");
    let path = home.path().join("feria");
    let mut real = Fair::create(&path, &rules(500), PASSPHRASE).expect("a fair");
    let who = join(&mut real, "Colibrí");
    let alfajor = stock(&mut real, &product("ALF", 250, &[(who, 1)]));
    open(&mut real, 8000);
    real.record_sale(&sale(&[(alfajor, 2)], pays(500, 0, 0))).expect("a sale");
    lay(&mut real, &[Want { product: alfajor, quantity: 3 }], in_cash(&[1000]));
    let (before, basket) = (bytes(&path), real.basket().expect("a basket"));
    let mut till = real.practice_fair().expect("a practice fair");
    let mut round = play(&till, 3, 0);
    for _ in 0..20 {
        assert!(serve(&mut till, &mut round).pleased);
    }
    drop(till);
    assert_eq!(bytes(&path), before);
    assert_eq!(real.basket().expect("a basket"), basket);
    assert_eq!(bytes(home.path()).len(), 0, "no file beside it");
    holds(&real);
}

/// Every file of a folder, by name.
fn bytes(folder: &Path) -> Vec<(String, Vec<u8>)> {
    let entries = fs::read_dir(folder).expect("a folder").flatten().map(|entry| entry.path());
    let files = entries.filter(|path| path.is_file());
    let name = |path: &Path| path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let mut files: Vec<(String, Vec<u8>)> =
        files.map(|path| (name(&path), fs::read(&path).expect("bytes"))).collect();
    files.sort();
    files
}

/// None, one and several; goods named in the singular and in the plural.
#[test]
fn hints_count_as_people_do() {
    let mut bag = product("BOL", 1500, &[]);
    (bag.name_es, bag.name_en) = ("Bolsa de tela".into(), "Cloth bag".into());
    let mut socks = product("MED", 1000, &[]);
    (socks.name_es, socks.name_en, socks.unit) =
        ("Medias tejidas".into(), "Knitted socks".into(), "pair".into());
    let products = [bag.clone(), socks.clone()];
    let missing = |product: Uuid, quantity, have| Hint::Missing { want: Want { product, quantity }, have };
    let notes = |count| Hint::Pay { pays: Pays::Notes(vec![20_000; count]), due: soles(38_000) };
    let said = [
        (
            missing(bag.id, 2, 0),
            "Pidió dos bolsas de tela; todavía no hay ninguna.",
            "She asked for two cloth bags; there are none yet.",
        ),
        (
            missing(bag.id, 2, 1),
            "Pidió dos bolsas de tela; hay una.",
            "She asked for two cloth bags; there is one.",
        ),
        (
            missing(bag.id, 3, 2),
            "Pidió tres bolsas de tela; hay dos.",
            "She asked for three cloth bags; there are two.",
        ),
        (
            missing(socks.id, 1, 0),
            "Pidió unas medias tejidas; todavía no hay ninguna.",
            "She asked for some knitted socks; there are none yet.",
        ),
        (
            Hint::TellPrice(socks.id),
            "Busca su dibujo y dile el precio: unas medias tejidas, S/ 10.00.",
            "Find its picture and tell her the price: some knitted socks, S/ 10.00.",
        ),
        (notes(1), "Te da S/ 200.00. Toca ese billete.", "She gives S/ 200.00. Tap that note."),
        (notes(2), "Te da S/ 400.00. Toca esos billetes.", "She gives S/ 400.00. Tap those notes."),
    ];
    for (hint, es, en) in said {
        let hint = hint.said(|_| soles(1000));
        let words = |lang| Words::new(lang).practice(&hint, &products).replace('\u{a0}', " ");
        assert_eq!((words(Lang::Es), words(Lang::En)), (es.to_owned(), en.to_owned()));
    }
}

#[test]
fn customers_ask_for_what_comes_in_sizes_unless_one_costs_more() {
    let mut real = fair();
    let extra = |soles: i64| Extra {
        id: id(),
        choosing: Choosing::Variant,
        name_es: "S".into(),
        name_en: "S".into(),
        price: Money::new(soles),
    };
    let terms = |extras| Terms { extras, ..Terms::default() };
    let sized = Product { terms: terms(vec![extra(0), extra(0)]), ..product("POL", 3500, &[]) };
    let dearer = Product { terms: terms(vec![extra(0), extra(200)]), ..product("BIV", 3000, &[]) };
    let braid =
        Product { kind: Kind::Service, stock: None, duration_min: Some(15), ..product("TRE", 800, &[]) };
    let cake = Product { kind: Kind::MadeToOrder, stock: None, ..product("TOR", 6000, &[]) };
    for one in [&sized, &dearer, &braid, &cake] {
        stock(&mut real, one);
    }
    let till = real.practice_fair().expect("a practice fair");
    let mut goods: Vec<(i64, bool)> =
        till.practice_goods().expect("goods").iter().map(|one| (one.price.centimos(), one.plain)).collect();
    goods.sort_unstable();
    assert_eq!(goods, [(3000, false), (3500, true)]);
}
