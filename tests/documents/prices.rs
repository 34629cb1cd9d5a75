//! Price tags and price lists.

use super::views::*;
use feriante_core::documents::{
    CodeKind, Item, LabelPlan, Paper, PosterSize, Sheet, Text, labels, price_list, price_tags,
};
use feriante_core::domain::catalog::{Bundle, Product, Terms};
use feriante_core::domain::refusal::Refusal;
use feriante_core::l10n::Words;
use insta::assert_snapshot;

/// A product of this code and name.
pub fn sold(sku: &str, name: &str) -> Product {
    Product { sku: sku.into(), ..product(name, "", "cookie") }
}

/// Goods with short and long names, codes and prices.
pub fn goods() -> Vec<Product> {
    let of = |category: &str, price: i64, product: Product| Product {
        category: category.into(),
        price: soles(price),
        ..product
    };
    let english = |name: &str, product: Product| Product { name_en: name.into(), ..product };
    vec![
        of("desserts", 250, english("Cornflour biscuit", sold("ALF", "Alfajor de maicena"))),
        of("desserts", 123_450, sold("PIÑA-1", "Torta de piña volteada con caramelo y canela")),
        of("desserts", 250, sold("EXTRA-LARGO-CODIGO-2026-0001", "Superarchiextraordinariamentelargo")),
        of("chocolates", 500, english("Hot chocolate", sold("7751234567890", "Chocolate en taza"))),
        of("Joyas de semilla", 1500, sold("J1", "Collar de huayruro")),
    ]
}

fn many(count: usize) -> Vec<Product> {
    goods().into_iter().cycle().take(count).collect::<Vec<_>>()
}

/// Every paper of goods and prices.
pub fn papers(words: &Words) -> Vec<Paper> {
    let mut papers: Vec<Paper> = PosterSize::ALL
        .iter()
        .map(|size| price_list(&many(40), FAIR, *size, words).expect("a list"))
        .collect();
    papers.push(price_tags(&goods(), true, words).expect("tags"));
    for sheet in Sheet::LABELS {
        for code in CodeKind::ALL {
            let plan = LabelPlan::new(*sheet, *code, "1", "0").expect("a plan");
            papers.push(labels(&goods(), &plan, words).expect("labels").paper);
        }
    }
    papers
}

fn texts(paper: &Paper) -> Vec<&Text> {
    let items = paper.pages.iter().flat_map(|page| &page.items);
    items.filter_map(|item| if let Item::Text(text) = item { Some(text) } else { None }).collect()
}

#[test]
fn tags_with_both_names() {
    assert_snapshot!(price_tags(&goods(), true, &ES).expect("tags").to_text());
}

#[test]
fn a_short_list_is_large() {
    assert_snapshot!(price_list(&goods(), FAIR, PosterSize::A4, &ES).expect("a list").to_text());
}

#[test]
fn a_long_list_takes_columns_on_a_large_poster() {
    assert_snapshot!(price_list(&many(40), FAIR, PosterSize::A3, &EN).expect("a list").to_text());
}

#[test]
fn a_list_is_read_from_two_metres_however_long() {
    // Capitals of five millimetres: seven tenths of the size.
    let least = 205;
    for size in PosterSize::ALL {
        for count in [1, 5, 25, 60, 200] {
            let paper = price_list(&many(count), FAIR, *size, &ES).expect("a list");
            let prices: Vec<i64> = texts(&paper)
                .into_iter()
                .filter(|text| text.text.starts_with("S/"))
                .map(|text| text.style.size)
                .collect();
            assert_eq!(prices.len(), count, "every price stands once");
            assert!(prices.iter().all(|size| *size >= least), "{size:?} of {count} is too small");
        }
    }
}

#[test]
fn a_category_that_goes_on_in_another_column_is_named_there_again() {
    let paper = price_list(&vec![sold("A", "Alfajor"); 200], FAIR, PosterSize::A4, &ES).expect("a list");
    let heads: Vec<_> = texts(&paper).into_iter().filter(|text| text.text == "Postres").collect();
    let columns = paper.pages.len() * 2;
    assert!(paper.pages.len() > 1 && heads.len() == columns, "{} heads in {columns} columns", heads.len());
}

#[test]
fn prices_are_as_the_till_says_them() {
    let tags = price_tags(&goods(), false, &ES).expect("tags");
    let said: Vec<&str> = texts(&tags).into_iter().map(|text| text.text.as_str()).collect();
    assert!(said.contains(&"S/\u{a0}1,234.50"));
    assert!(!said.contains(&"Hot chocolate"), "English stands there only if asked for");
}

#[test]
fn an_open_price_invites_to_ask_and_an_offer_is_told() {
    let bundle = Some(Bundle { take: 6, pay: 5 });
    let goods = [
        Product { terms: Terms { bundle, ..Terms::default() }, ..sold("ALF", "Alfajor") },
        Product {
            terms: Terms { open_price: true, ..Terms::default() },
            ..sold("BOR", "Bordado con tu nombre")
        },
    ];
    let plan = LabelPlan::new(Sheet::default(), CodeKind::Bars, "1", "0").expect("a plan");
    let label = labels(&goods, &plan, &ES).expect("labels").paper;
    let list = price_list(&goods, FAIR, PosterSize::A4, &ES).expect("a list");
    let tags = price_tags(&goods, false, &ES).expect("tags");
    for paper in [&label, &list, &tags] {
        let said: Vec<&str> = texts(paper).into_iter().map(|text| text.text.as_str()).collect();
        let prices = said.iter().filter(|text| text.starts_with("S/"));
        assert_eq!((prices.count(), said.contains(&"Pregunta")), (1, true), "{said:?}");
        // A label has no room for it.
        assert_eq!(said.contains(&"Lleva 6, paga 5"), *paper != label, "{said:?}");
    }
}

#[test]
fn nothing_is_no_paper() {
    assert_eq!(price_tags(&[], true, &ES), Err(Refusal::NothingToPrint));
    assert_eq!(price_list(&[], FAIR, PosterSize::A4, &ES), Err(Refusal::NothingToPrint));
}
