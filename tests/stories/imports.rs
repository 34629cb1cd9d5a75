//! Tables with every kind of fault: each is told with its place, and nothing of the file is kept.

use feriante_core::Error;
use feriante_core::exchange::{Notice, Table};
use feriante_core::fair::Fair;
use feriante_tests::{fair, fixture, holds};
use std::fs;

const PEOPLE: &str = "alias,color,pictogram\nColibrí,blue,hummingbird\nRetama,amber,sun\n";
const PRODUCTS: &str =
    "sku,name_es,name_en,kind,category,price,cost,unit,stock,duration_min,pictogram,materials_by,shares\n";
const SALES: &str = "action,sale,at,sku,quantity,discount,payment\n";

fn shop() -> Fair {
    let mut fair = fair();
    fair.import(Table::Participants, "p.csv", PEOPLE.as_bytes()).expect("participants");
    let rows = "ALF,Alfajor,,stocked,desserts,250,90,unit,10,,🍪,participant,Colibrí:2;Retama:1\n";
    fair.import(Table::Products, "p.csv", format!("{PRODUCTS}{rows}").as_bytes()).expect("products");
    fair
}

/// Imports what must be refused; gives the code, line and column; checks that nothing was kept.
fn fault(fair: &mut Fair, table: Table, text: &[u8]) -> (String, u64, String) {
    let before = holds(fair).entries;
    let error = fair.import(table, "tabla.csv", text).expect_err("a refusal");
    assert!(error.is_refusal(), "{error}");
    assert_eq!(holds(fair).entries, before, "nothing was kept");
    match error {
        Error::Row { place, why, .. } => {
            assert_eq!(place.file, "tabla.csv");
            (why.code().to_owned(), place.line, place.column)
        }
        Error::Table { file, fault } => {
            assert_eq!(file, "tabla.csv");
            (fault.code().to_owned(), 0, String::new())
        }
        other => panic!("{other}"),
    }
}

fn at(code: &str, line: u64, column: &str) -> (String, u64, String) {
    (code.into(), line, column.into())
}

#[test]
fn the_form_of_a_table_is_checked() {
    let mut fair = shop();
    let mut table = |text: &[u8]| fault(&mut fair, Table::Participants, text).0;
    assert_eq!(table(b""), "table-empty");
    assert_eq!(table(b"alias,color\n"), "table-column-missing");
    assert_eq!(table(b"alias,color,pictogram,phone\n"), "table-column-unknown");
    assert_eq!(table(b"alias,color,pictogram,alias\n"), "table-column-twice");
    assert_eq!(table(b"alias,color,pictogram\nSol,red\n"), "table-field-count");
    assert_eq!(table(b"alias,color,pictogram\nColibr\xed,blue,sun\n"), "table-not-utf8");
    assert_eq!(table(b"PK\x03\x04 no spreadsheet"), "table-unreadable");
}

#[test]
fn faults_in_participants_name_their_place() {
    let mut fair = shop();
    let mut rows = |rows: &str| fault(&mut fair, Table::Participants, format!("{PEOPLE}{rows}").as_bytes());
    assert_eq!(rows(",red,sun\n"), at("alias-missing", 4, "alias"));
    assert_eq!(rows("Abcdefghijklmnopqrstuvwxyz,red,sun\n"), at("alias-too-long", 4, "alias"));
    assert_eq!(rows("colibrí,red,sun\n"), at("alias-taken", 4, "alias"));
    assert_eq!(rows("Sol,azul,sun\n"), at("color-unknown", 4, "color"));
}

#[test]
fn faults_in_products_name_their_place() {
    let mut fair = shop();
    let mut row = |row: &str| fault(&mut fair, Table::Products, format!("{PRODUCTS}{row}\n").as_bytes());
    let good = "A,Alfajor,,stocked,desserts,250,90,unit,10,,🍪,participant,Colibrí:1";
    let mut with = |from: &str, to: &str| row(&good.replacen(from, to, 1));
    assert_eq!(with("A,", ","), at("sku-missing", 2, "sku"));
    assert_eq!(with("Alfajor", ""), at("name-missing", 2, "name_es"));
    assert_eq!(with("Alfajor", &"ñ".repeat(101)), at("name-long", 2, "name_es"));
    let english = format!("Alfajor,{}", "ñ".repeat(101));
    assert_eq!(with("Alfajor,", &english), at("name-long", 2, "name_en"));
    assert_eq!(with("stocked", "prestado"), at("kind-unknown", 2, "kind"));
    assert_eq!(with("desserts", ""), at("category-missing", 2, "category"));
    assert_eq!(with("250", "-250"), at("price-negative", 2, "price"));
    assert_eq!(with("250", "2.50"), at("centimos-unreadable", 2, "price"));
    assert_eq!(with("250", ""), at("centimos-unreadable", 2, "price"));
    assert_eq!(with(",90,", ",-1,"), at("cost-negative", 2, "cost"));
    assert_eq!(with(",10,", ",diez,"), at("stock-unreadable", 2, "stock"));
    assert_eq!(with("stocked", "service"), at("stock-not-stocked", 2, "stock"));
    assert_eq!(with(",10,,", ",10,5,"), at("duration-not-service", 2, "duration_min"));
    assert_eq!(with("participant,", "nadie,"), at("materials-by-unknown", 2, "materials_by"));
    assert_eq!(with("Colibrí:1", "Gaviota:1"), at("participant-unknown", 2, "shares"));
    assert_eq!(with("Colibrí:1", "Colibrí:0"), at("share-not-whole", 2, "shares"));
    assert_eq!(with("Colibrí:1", "Colibrí"), at("shares-unreadable", 2, "shares"));
    assert_eq!(with("Colibrí:1", "Colibrí:1;Colibrí:2"), at("share-twice", 2, "shares"));
    assert_eq!(row(&format!("{good}\n{good}")), at("sku-taken", 3, "sku"));
}

#[test]
fn faults_in_sales_name_their_place() {
    let mut fair = shop();
    let mut rows = |rows: &str| fault(&mut fair, Table::Sales, format!("{SALES}{rows}\n").as_bytes());
    let good = "sale,1,2023-12-05T09:00:00-05:00,ALF,2,,cash:500";
    let mut with = |from: &str, to: &str| rows(&good.replacen(from, to, 1));
    assert_eq!(with("sale", "vender"), at("action-unknown", 2, "action"));
    assert_eq!(with("sale,1", "sale,"), at("sale-number-missing", 2, "sale"));
    assert_eq!(with("2023-12-05T09:00:00-05:00", "ayer"), at("time-unreadable", 2, "at"));
    assert_eq!(with("ALF", "XYZ"), at("product-unknown", 2, "sku"));
    assert_eq!(with("ALF,2", "ALF,0"), at("quantity-zero", 2, "quantity"));
    assert_eq!(with("ALF,2", "ALF,dos"), at("quantity-unreadable", 2, "quantity"));
    assert_eq!(with("2,,", "2,501,"), at("discount-above-line", 2, "discount"));
    assert_eq!(with("cash:500", ""), at("payment-missing", 2, "payment"));
    assert_eq!(with("cash:500", "oro:500"), at("payment-unreadable", 2, "payment"));
    assert_eq!(with("cash:500", "cash:490"), at("payment-below-total", 2, "payment"));
    assert_eq!(with("cash:500", "yape:501"), at("wallet-above-total", 2, "payment"));
    assert_eq!(with("cash:500", "yape:480"), at("payment-below-total", 2, "payment"));
    let second = "sale,1,basura,ALF,1,,";
    assert_eq!(
        rows(&format!("{}\n{second}", good.replace("cash:500", "cash:750"))),
        at("time-unreadable", 3, "at")
    );
    let other = "sale,2,2023-12-05T09:01:00-05:00,ALF,1,,cash:250";
    assert_eq!(rows(&format!("{good}\n{other}\n{good}")), at("sale-scattered", 4, "sale"));
    assert_eq!(rows(&format!("{good}\n{good}")), at("payment-twice", 3, "payment"));
    let back = |row: &str| format!("{good}\n{row}");
    assert_eq!(rows(&back("return,9,2023-12-05T09:02:00-05:00,ALF,1,,cash")), at("sale-unknown", 3, "sale"));
    assert_eq!(
        rows(&back("return,1,2023-12-05T09:02:00-05:00,ALF,3,,cash")),
        at("return-above-kept", 3, "quantity")
    );
    assert_eq!(
        rows(&back("return,1,2023-12-05T09:02:00-05:00,ALF,1,,oro")),
        at("means-unknown", 3, "payment")
    );
    assert_eq!(
        rows(&back("cambio,1,2023-12-05T09:02:00-05:00,ALF,1,,cash")),
        at("action-unknown", 3, "action")
    );
}

#[test]
fn a_file_saved_again_or_grown_makes_no_sale_twice() {
    let mut fair = shop();
    let sale = "sale,1,2023-12-05T09:00:00-05:00,ALF,2,,cash:500";
    let back = "return,1,2023-12-05T09:05:00-05:00,ALF,1,,cash";
    let first =
        fair.import(Table::Sales, "v.csv", format!("{SALES}{sale}\n{back}\n").as_bytes()).expect("sales");
    assert_eq!((first.added, first.unchanged), (2, 0));
    let again = format!("\u{feff}{SALES}{sale}\n{back}\n").replace(',', ";").replace('\n', "\r\n");
    let again = fair.import(Table::Sales, "v.csv", again.as_bytes()).expect("the same sales, saved again");
    assert_eq!((again.added, again.unchanged), (0, 2));
    let more = "sale,2,2023-12-05T09:10:00-05:00,ALF,1,,cash:250";
    let grown =
        fair.import(Table::Sales, "v.csv", format!("{SALES}{sale}\n{back}\n{more}\n{back}\n").as_bytes());
    let grown = grown.expect("two more");
    assert_eq!((grown.added, grown.unchanged), (2, 2));
    let day = fair.day(None).expect("a report");
    assert_eq!((day.sales, day.returns), (2, 2));
    holds(&fair);
}

#[test]
fn spreadsheets_of_peru_are_read_as_they_are_saved() {
    let mut fair = fair();
    let people = "\u{feff}alias;color;pictogram\r\nColibrí;blue;🐦\r\nRetama;amber;🦖\r\n";
    let imported = fair.import(Table::Participants, "p.csv", people.as_bytes()).expect("participants");
    assert_eq!(imported.added, 2);
    assert_eq!(imported.notices, [Notice::PictogramUnknown { line: 3, pictogram: "🦖".into() }]);
    let row = "A;Alfajor;;stocked;desserts;250;90;unit;;;🦖;fund;\"Colibrí:2;Retama:1\"\n";
    let products = format!("{}{row}", PRODUCTS.replace(',', ";"));
    let imported = fair.import(Table::Products, "p.csv", products.as_bytes()).expect("products");
    assert_eq!((imported.added, imported.notices.len()), (1, 1));
    let product = &fair.products().expect("products")[0];
    assert_eq!((product.shares.len(), product.pictogram.as_str()), (2, "cupcake"));
}

#[test]
fn the_same_tables_as_xlsx_give_the_same_fair() {
    let mut text = fair();
    let mut sheet = fair();
    for (table, name) in [(Table::Participants, "participants"), (Table::Products, "products")] {
        let csv = fs::read(fixture(&format!("rehearsal-fair/{name}.csv"))).expect("a table");
        let xlsx = fs::read(fixture(&format!("xlsx/{name}.xlsx"))).expect("a spreadsheet");
        let expected = text.import(table, "tabla.csv", &csv).expect("the table");
        assert_eq!(sheet.import(table, "tabla.xlsx", &xlsx).expect("the spreadsheet"), expected);
    }
    let plain = |fair: &Fair| -> Vec<String> {
        let products = fair.products().expect("products").into_iter();
        products
            .map(|p| format!("{} {} {:?} {:?} {}", p.sku, p.name_es, p.price, p.stock, p.shares.len()))
            .collect()
    };
    assert_eq!(plain(&sheet), plain(&text));
}

#[test]
fn a_table_read_again_changes_nothing_and_an_edited_one_changes_what_it_says() {
    let mut fair = shop();
    let again = fair.import(Table::Participants, "p.csv", PEOPLE.as_bytes()).expect("the same table");
    assert_eq!((again.added, again.changed, again.unchanged), (0, 0, 2));
    let row = "ALF,Alfajor,,stocked,desserts,300,90,unit,10,,🍪,participant,Colibrí:2;Retama:1\n";
    let edited =
        fair.import(Table::Products, "p.csv", format!("{PRODUCTS}{row}").as_bytes()).expect("a new price");
    assert_eq!((edited.added, edited.changed), (0, 1));
}
