//! The sheet to sell with when the power is out.

use super::prices::{goods, sold};
use super::promises::{keeps_off_the_edges, no_text_crosses_a_box, no_text_runs_into_another, texts};
use super::views::*;
use feriante_core::documents::{Item, Paper, paper_sheet};
use feriante_core::domain::catalog::{Bundle, Product, Terms};
use feriante_core::domain::refusal::Refusal;
use feriante_core::l10n::Words;
use insta::assert_snapshot;

/// Goods with names and prices of every kind, so many.
pub fn many(count: usize) -> Vec<Product> {
    let mut goods = goods();
    let bundle = Some(Bundle { take: 6, pay: 5 });
    let open = Terms { open_price: true, ..Terms::default() };
    goods.push(Product { terms: Terms { bundle, ..Terms::default() }, ..sold("BUN", "Alfajor") });
    goods.push(Product { terms: open, ..sold("BOR", "Bordado con tu nombre en la prenda que traigas") });
    let long = "Sombrero de paja con girasol bordado a mano y cinta de algodón reciclado";
    goods.push(Product { terms: Terms { bundle, ..Terms::default() }, ..sold("SOM", long) });
    goods.into_iter().cycle().take(count).collect()
}

fn sheet(count: usize, words: &Words) -> Paper {
    paper_sheet(&many(count), FAIR, words).expect("a sheet")
}

#[test]
fn a_till_of_paper() {
    assert_snapshot!("sheet_es", sheet(8, &ES).to_text());
    assert_snapshot!("sheet_en", sheet(8, &EN).to_text());
}

#[test]
fn every_product_has_its_price_and_a_box_for_each_means_on_as_many_pages_as_it_takes() {
    for count in [1, 8, 11, 12, 20, 21, 22, 50, 200] {
        let paper = sheet(count, &ES);
        let items = || paper.pages.iter().flat_map(|page| &page.items);
        let pictures = items().filter(|item| matches!(item, Item::Picture { .. })).count();
        // Four lines for other things, and four totals.
        let boxes = items().filter(|item| matches!(item, Item::Panel { .. })).count();
        assert_eq!((pictures, boxes), (count, (count + 4) * 3 + 4), "of {count}");
        let said = texts(&paper);
        let pages = paper.pages.len();
        // Sheets part company: each has its own till and times to fill in, and says which it is.
        for (word, times) in
            [("papersheet-till", pages), ("papersheet-from", pages), ("papersheet-totals", 1)]
        {
            assert_eq!(
                said.iter().filter(|said| **said == ES.text(word)).count(),
                times,
                "{word} of {count}"
            );
        }
        // Codes are whole, however long: by them the strokes are written down.
        let whole: String = said.concat();
        assert!(count < 3 || whole.contains("EXTRA-LARGO-CODIGO-2026-0001"), "of {count}");
        keeps_off_the_edges(&paper);
        no_text_runs_into_another(&paper);
        no_text_crosses_a_box(&paper);
    }
    assert_eq!(sheet(50, &ES).pages.len(), 3);
    assert_eq!(paper_sheet(&[], FAIR, &ES), Err(Refusal::NothingToPrint));
}

#[test]
fn it_says_nothing_of_who_sells() {
    let never = ["participante", "emprendedora", "alias", "vendedora", "seller", "participant"];
    for words in [&ES, &EN] {
        let said = texts(&sheet(50, words)).join(" ").to_lowercase();
        assert_eq!(never.iter().find(|word| said.contains(**word)), None);
    }
}
