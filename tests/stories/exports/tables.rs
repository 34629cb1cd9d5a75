//! Each table against the rehearsal's expected figures, as CSV and as XLSX.

use calamine::Data;
use feriante_core::domain::change::Pile;
use feriante_core::domain::closing::ReopenReason;
use feriante_core::domain::count::CountKind;
use feriante_core::domain::export::{Format, What};
use feriante_core::domain::fair::Lang;
use feriante_core::domain::payout::{Method, TakeBackReason};
use feriante_core::domain::role::Role;
use feriante_core::domain::session::{Direction, MoveReason};
use feriante_core::fair::{
    CloseRequest, CountRequest, Fair, MoveRequest, PayoutRequest, ReopenRequest, TakeBackRequest,
};
use feriante_tests::{
    Table, cells, centimos, fair, fixture, id, join, open, pays, product, rehearsal, sale, soles, stock,
    table, take_out, take_out_in,
};
use serde_json::Value;
use std::collections::HashMap;

const TABLES: [What; 6] =
    [What::Sales, What::Earnings, What::Stock, What::Movements, What::CashBook, What::Donors];

fn expected() -> Value {
    let text = std::fs::read_to_string(fixture("rehearsal-fair/expected.json")).expect("figures");
    serde_json::from_str(&text).expect("JSON")
}

/// The rehearsal, with cash moved and the till closed S/ 0.80 short.
fn closed() -> Fair {
    let mut fair = rehearsal();
    let moves = [
        (Direction::In, 2000, MoveReason::Change),
        (Direction::Out, 1550, MoveReason::Supplies),
        (Direction::Out, 50_000, MoveReason::Safekeeping),
    ];
    for (direction, amount, reason) in moves {
        let amount = soles(amount);
        let request = MoveRequest {
            id: id(),
            direction,
            amount,
            reason,
            pieces: vec![],
            confirmed_by: Some(Role::Organizer),
        };
        fair.move_cash(&request).expect("cash moved");
    }
    let counted = soles(8000 + 625_800 + 2000 - 1550 - 50_000 - 80);
    fair.close_till(&CloseRequest::plain(id(), counted)).expect("a closed till");
    fair
}

#[test]
fn sales_add_up_to_the_day() {
    let sales = table(&mut rehearsal(), What::Sales);
    let day = &expected()["day"];
    let of = |path: &str| day.pointer(path).and_then(Value::as_i64).expect("a figure");
    let prices = sales.column("Precio (S/)").into_iter().zip(sales.column("Cantidad"));
    let gross: i64 =
        prices.map(|(price, count)| centimos(price) * count.parse::<i64>().expect("a count")).sum();
    assert_eq!(gross, of("/gross"));
    assert_eq!(sales.sum("Rebaja (S/)"), of("/discounts"));
    assert_eq!(sales.sum("Total (S/)"), of("/gross") - of("/discounts"));
    assert_eq!(sales.sum("Total que queda (S/)"), of("/net"));
    for (header, means) in
        [("Efectivo", "/tenders/cash"), ("Yape", "/tenders/yape"), ("Plin", "/tenders/plin")]
    {
        assert_eq!(sales.sum(&format!("{header} de la venta (S/)")), of(means), "{means}");
    }
    let mut numbers = sales.column("Venta");
    numbers.dedup();
    assert_eq!(numbers.len(), 150);
    let remarks = sales.column("Observación");
    assert!(remarks.iter().all(|remark| remark.starts_with("anotada en papel")));
    assert_eq!(remarks.iter().filter(|remark| remark.ends_with("con devolución")).count(), 3);
}

#[test]
fn earnings_are_those_expected_and_add_up_to_what_was_paid() {
    let earnings = table(&mut rehearsal(), What::Earnings);
    let expected = expected();
    let people = expected["earnings"]["participants"].as_array().expect("participants");
    let amounts = |header: &str| earnings.column(header).into_iter().map(centimos).collect::<Vec<_>>();
    for (place, person) in people.iter().enumerate() {
        assert_eq!(Some(earnings.column("Alias")[place]), person["alias"].as_str());
        for (header, key) in
            [("Materiales (S/)", "materials"), ("Ganancia (S/)", "profit"), ("Por pagar (S/)", "payable")]
        {
            assert_eq!(Some(amounts(header)[place]), person[key].as_i64(), "{key} of {}", person["alias"]);
        }
    }
    let fund =
        ["contribution", "materials", "unshared"].map(|key| expected["earnings"]["fund"][key].as_i64());
    let [contribution, materials, unshared] = fund.map(|amount| amount.expect("an amount"));
    let rounding = expected["day"]["rounding"].as_i64().expect("an amount");
    let theirs = &amounts("Para el fondo (S/)")[people.len()..];
    assert_eq!(theirs, [contribution, materials, unshared, 0, -rounding, 0]);
    let paid: i64 = ["cash", "yape", "plin"]
        .map(|means| expected["day"]["tenders"][means].as_i64().expect("paid"))
        .iter()
        .sum();
    let all = ["Materiales (S/)", "Ganancia (S/)", "Para el fondo (S/)"].map(|header| earnings.sum(header));
    assert_eq!(all.iter().sum::<i64>(), paid);
}

#[test]
fn stock_is_what_was_brought_less_what_the_sales_took() {
    let stock = table(&mut rehearsal(), What::Stock);
    let rows = |name: &str| {
        let text = std::fs::read_to_string(fixture(&format!("rehearsal-fair/{name}.csv"))).expect("a table");
        let mut reader = csv::Reader::from_reader(text.as_bytes());
        let rows: Vec<HashMap<String, String>> =
            reader.deserialize().map(|row| row.expect("a row")).collect();
        rows
    };
    let mut sold: HashMap<String, i64> = HashMap::new();
    for row in rows("sales") {
        let quantity: i64 = row["quantity"].parse().expect("a count");
        *sold.entry(row["sku"].clone()).or_default() +=
            if row["action"] == "sale" { quantity } else { -quantity };
    }
    let products = rows("products");
    assert_eq!(stock.rows.len(), products.len());
    for (place, product) in products.iter().enumerate() {
        let of = |header: &str| stock.column(header)[place];
        let took = sold.get(&product["sku"]).copied().unwrap_or(0);
        assert_eq!((of("Código"), of("Se trajo")), (&*product["sku"], &*product["stock"]));
        assert_eq!(of("Se vendió"), took.to_string());
        let Ok(brought) = product["stock"].parse::<i64>() else {
            assert_eq!((of("Queda"), of("Vale lo que queda (S/)")), ("", ""));
            continue;
        };
        let price: i64 = product["price"].parse().expect("a price");
        assert_eq!(of("Queda"), (brought - took).to_string());
        assert_eq!(centimos(of("Vale lo que queda (S/)")), price * (brought - took).max(0));
    }
}

#[test]
fn movements_are_all_that_was_no_sale() {
    let mut fair = closed();
    let movements = table(&mut fair, What::Movements);
    let cash = fair.day(None).expect("a report").cash;
    let said: Vec<(&str, &str)> =
        movements.column("Qué pasó").into_iter().zip(movements.column("Razón")).collect();
    assert_eq!(
        said,
        [
            ("Sencillo al abrir", ""),
            ("Entró", "Sencillo para vueltos"),
            ("Salió", "Compras para la feria"),
            ("Salió", "A guardar"),
            ("Conteo al cerrar", ""),
        ]
    );
    assert_eq!(movements.sum("Entra (S/)"), 8000 + cash.put_in.centimos());
    assert_eq!(movements.sum("Sale (S/)"), cash.taken_out.centimos());
    assert_eq!(movements.sum("Debía haber (S/)"), cash.expected.centimos());
    assert_eq!(movements.sum("Se contó (S/)"), cash.counted.expect("a count").centimos());
    assert_eq!(movements.sum("Diferencia (S/)"), -80);
}

#[test]
fn advances_counts_and_a_till_opened_again_are_told_without_a_name() {
    let mut fair = fair();
    let who = join(&mut fair, "Colibrí");
    let bag = stock(&mut fair, &product("BOL", 2000, &[(who, 1)]));
    open(&mut fair, 5000);
    fair.record_sale(&sale(&[(bag, 2)], pays(4000, 0, 0))).expect("a sale");
    let pieces = vec![Pile { value: 5000, count: 1 }];
    fair.count(&CountRequest { id: id(), kind: CountKind::HandOver, pieces }).expect("a count");
    let advance =
        |amount| PayoutRequest { id: id(), participant: who, amount: soles(amount), method: Method::Advance };
    let wrong = advance(1000);
    for request in [wrong, advance(700)] {
        fair.pay_out(&request).expect("an advance");
    }
    fair.take_back(&TakeBackRequest { id: id(), payout: wrong.id, reason: TakeBackReason::WrongAmount })
        .expect("taken back");
    fair.close_till(&CloseRequest::plain(id(), soles(8300))).expect("a closed till");
    let closing = fair.closings().expect("closings").pop().expect("a closing").id;
    fair.reopen_till(&ReopenRequest { id: id(), closing, reason: ReopenReason::TooEarly })
        .expect("open again");
    fair.record_sale(&sale(&[(bag, 1)], pays(2000, 0, 0))).expect("a sale");
    fair.close_till(&CloseRequest::plain(id(), soles(10_290))).expect("a closed till");

    let movements = table(&mut fair, What::Movements);
    assert_eq!(
        movements.column("Qué pasó"),
        [
            "Sencillo al abrir",
            "Conteo al cambiar de turno",
            "Adelanto a una participante",
            "Adelanto a una participante",
            "Adelanto que volvió",
            "Conteo al cerrar",
            "La caja se abrió otra vez",
            "Conteo al cerrar",
        ]
    );
    assert_eq!((movements.sum("Entra (S/)"), movements.sum("Sale (S/)")), (5000 + 1000, 1700));
    assert_eq!(movements.sum("Diferencia (S/)"), -4000 - 10);
    // 50.00 + 40.00 - 10.00 - 7.00 + 10.00 + 20.00
    let book = table(&mut fair, What::CashBook);
    let left: Vec<i64> = book.column("Queda (S/)").into_iter().map(centimos).collect();
    assert_eq!(left, [5000, 9000, 8000, 7300, 8300, 10_300]);
    assert_eq!(fair.day(None).expect("a report").cash.expected, soles(10_300));
}

#[test]
fn the_cash_book_ends_with_the_cash_that_should_be_there() {
    let mut fair = closed();
    let book = table(&mut fair, What::CashBook);
    let cash = fair.day(None).expect("a report").cash;
    let left: Vec<i64> = book.column("Queda (S/)").into_iter().map(centimos).collect();
    assert_eq!(left.first(), Some(&8000));
    assert_eq!(left.last(), Some(&cash.expected.centimos()));
    assert_eq!(book.sum("Entra (S/)") - book.sum("Sale (S/)"), cash.expected.centimos());
    assert!(book.column("Qué pasó").contains(&"Salió: A guardar"));
    assert!(book.column("Qué pasó").iter().any(|what| what.starts_with("Devolución de la venta ")));
    // What wallets paid is not in it.
    let in_cash = 625_800 + 8000 + 2000 - 1550 - 50_000;
    assert_eq!(cash.expected.centimos(), in_cash);
}

#[test]
fn a_spreadsheet_holds_the_same_as_the_text_and_its_numbers_are_numbers() {
    let mut fair = closed();
    for what in TABLES {
        let (text, (name, sheet)) = (table(&mut fair, what), cells(&take_out(&mut fair, what, Format::Xlsx)));
        assert!(!name.is_empty() && name.chars().count() <= 31);
        assert_eq!(sheet.len(), text.rows.len() + 1, "{what:?}");
        let header: Vec<String> = sheet[0].iter().map(ToString::to_string).collect();
        assert_eq!(header, text.header);
        for (row, said) in sheet.iter().skip(1).zip(&text.rows) {
            for ((cell, said), label) in row.iter().zip(said).zip(&text.header) {
                same(cell, said, label);
            }
        }
    }
}

fn same(cell: &Data, said: &str, label: &str) {
    match cell {
        Data::Empty => assert_eq!(said, "", "{label}"),
        Data::DateTime(at) => {
            let (year, month, day, hour, minute, second, _) = at.to_ymd_hms_milli();
            assert_eq!(format!("{year}-{month:02}-{day:02} {hour:02}:{minute:02}:{second:02}"), said);
        }
        Data::Float(number) if label.ends_with("(S/)") => assert_eq!(format!("{number:.2}"), said, "{label}"),
        Data::Float(number) => assert_eq!(number.to_string(), said, "{label}"),
        Data::String(text) => {
            assert_eq!(text, said, "{label}");
            assert!(!label.ends_with("(S/)"), "an amount that is text: {text}");
        }
        other => panic!("{label}: {other:?}"),
    }
}

#[test]
fn tables_speak_both_languages() {
    let mut fair = closed();
    for what in TABLES {
        let of = |fair: &mut Fair, lang| Table::read(&take_out_in(fair, what, Format::Csv, lang));
        let (es, en) = (of(&mut fair, Lang::Es), of(&mut fair, Lang::En));
        assert_eq!((es.rows.len(), es.header.len()), (en.rows.len(), en.header.len()));
        let untold = |label: &String| label.starts_with("column-") || label.starts_with("export-");
        assert!(!es.header.iter().chain(&en.header).any(untold), "{:?} {:?}", es.header, en.header);
        assert_ne!(es.header, en.header);
        let (name, _) = cells(&take_out_in(&mut fair, what, Format::Xlsx, Lang::En));
        assert!(!name.starts_with("export-"), "{name}");
    }
}
