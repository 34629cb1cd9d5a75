//! What files never tell.

use calamine::Data;
use feriante_core::domain::catalog::{Choosing, Extra, Terms};
use feriante_core::domain::deny_list::neutral;
use feriante_core::domain::export::{Format, What};
use feriante_core::domain::fair::Lang;
use feriante_core::fair::{Basket, BasketLine, Fair};
use feriante_tests::{
    cells, fair, finish, id, join, line, open, pays, product, rehearsal, sale, soles, stock, table,
    take_out_in,
};

/// All that a file says, as words.
fn said(bytes: &[u8], format: Format) -> String {
    match format {
        Format::Xlsx => {
            let (name, rows) = cells(bytes);
            let cells = rows.iter().flatten().map(ToString::to_string).collect::<Vec<_>>().join("\n");
            format!("{name}\n{cells}")
        }
        Format::Pdf => pdf_extract::extract_text_from_mem(bytes).expect("text"),
        Format::Csv | Format::Jsonl => String::from_utf8(bytes.to_vec()).expect("text"),
    }
}

#[test]
fn nobody_is_named_but_in_the_earnings_and_the_journal() {
    let mut fair = rehearsal();
    let people = fair.participants().expect("people");
    for what in What::ALL {
        for format in what.formats() {
            for lang in Lang::ALL {
                let said = said(&take_out_in(&mut fair, *what, *format, *lang), *format);
                let words: Vec<&str> = said.split(|c: char| !c.is_alphanumeric()).collect();
                let named = people
                    .iter()
                    .any(|who| words.contains(&who.alias.as_str()) || said.contains(&who.id.to_string()));
                assert_eq!(named, matches!(what, What::Earnings | What::Journal), "{what:?} as {format:?}");
                assert_eq!(neutral(&said), Ok(()), "{what:?} as {format:?}");
            }
        }
    }
}

#[test]
fn a_product_that_is_named_like_a_formula_is_only_a_name() {
    let formula = r#"=HYPERLINK("x","y")"#;
    let mut fair = fair();
    let mut bag = product("@BOL", 1000, &[]);
    bag.name_es = formula.into();
    bag.category = "+cosas".into();
    let bag = stock(&mut fair, &bag);
    open(&mut fair, 0);
    fair.record_sale(&sale(&[(bag, 1)], pays(1000, 0, 0))).expect("a sale");
    for what in [What::Sales, What::Stock] {
        let text = table(&mut fair, what);
        assert_eq!(text.column("Producto"), [format!("'{formula}")]);
        assert_eq!(text.column("Código"), ["'@BOL"]);
        let (_, sheet) = cells(&take_out_in(&mut fair, what, Format::Xlsx, Lang::Es));
        assert!(sheet[1].contains(&Data::String(formula.into())), "words, and no formula: {:?}", sheet[1]);
    }
    assert_eq!(table(&mut fair, What::Stock).column("Categoría"), ["'+cosas"]);
}

#[test]
fn what_a_customer_asked_for_stays_behind() {
    let mut fair = with_a_shirt();
    let shirt = fair.products().expect("products")[0].clone();
    let extra = shirt.terms.extras[0].id;
    let asked = BasketLine { note: "que diga Yesenia".into(), extras: vec![extra], ..line(shirt.id, 1) };
    let quote = fair
        .set_basket(&Basket { lines: vec![asked], ..feriante_tests::basket(vec![], &[5000]) })
        .expect("a quote");
    finish(&mut fair, quote.sale);
    let sales = table(&mut fair, What::Sales);
    assert_eq!(sales.column("Producto"), ["Producto POL (Talla M)"]);
    assert!(!sales.rows.iter().flatten().any(|cell| cell.contains("Yesenia")), "{:?}", sales.rows);
}

fn with_a_shirt() -> Fair {
    let mut fair = fair();
    let who = join(&mut fair, "Colibrí");
    let size = Extra {
        id: id(),
        choosing: Choosing::Option,
        name_es: "Talla M".into(),
        name_en: "Size M".into(),
        price: soles(0),
    };
    let mut shirt = product("POL", 3500, &[(who, 1)]);
    shirt.terms = Terms { extras: vec![size], ..Terms::default() };
    stock(&mut fair, &shirt);
    open(&mut fair, 0);
    fair
}
