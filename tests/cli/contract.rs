//! What other tools rely on.

use crate::run::{Stall, fixture};
use serde_json::{Value, json};

fn expected() -> Value {
    let text = std::fs::read_to_string(fixture("rehearsal-fair/expected.json")).expect("figures");
    serde_json::from_str(&text).expect("JSON")
}

/// Every key of `part` stands in `whole` with the same value, however deep.
fn contains(whole: &Value, part: &Value, at: &str) {
    match part {
        Value::Object(keys) => {
            for (key, value) in keys {
                contains(&whole[key], value, &format!("{at}.{key}"));
            }
        }
        Value::Array(items) => {
            assert_eq!(whole.as_array().map(Vec::len), Some(items.len()), "{at}");
            for (nth, value) in items.iter().enumerate() {
                contains(&whole[nth], value, &format!("{at}[{nth}]"));
            }
        }
        other => assert_eq!(whole, other, "{at}"),
    }
}

#[test]
fn the_rehearsal_gives_the_expected_figures() {
    let stall = Stall::rehearsal();
    let day = stall.run(&["report", "@feria", "day", "--json"]).json();
    contains(&day, &expected()["day"], "day");
    assert_eq!(day["currency"], "PEN");
    let cash = json!({
        "float": 8000, "in": 0, "out": 0, "expected": 633_800, "counted": null, "difference": null,
    });
    assert_eq!(day["cash"], cash);
    let earnings = stall.run(&["report", "@feria", "earnings", "--json"]).json();
    contains(&earnings, &expected()["earnings"], "earnings");
    let first = earnings["participants"][0].as_object().expect("a participant");
    let keys: Vec<&str> = first.keys().map(String::as_str).collect();
    assert_eq!(keys, ["alias", "fund", "materials", "paid", "payable", "profit", "sold"]);
}

#[test]
fn counting_closes_the_session_and_reports_can_tell_sessions_apart() {
    let stall = Stall::rehearsal();
    let said = stall.run(&["count", "@feria", "633000"]).ok();
    assert!(said.contains("S/\u{a0}6,338.00") && said.contains("-S/\u{a0}8.00"), "{said}");
    let day = stall.run(&["report", "@feria", "day", "--session", "1", "--json"]).json();
    assert_eq!((&day["cash"]["counted"], &day["cash"]["difference"]), (&json!(633_000), &json!(-800)));
    let file = stall.write(
        "mas.csv",
        "action,sale,at,sku,quantity,discount,payment\nsale,1,2023-12-06T09:00:00-05:00,P024,1,,cash:200\n",
    );
    stall.run(&["import", "@feria", "sales", &file]).ok();
    let second = stall.run(&["report", "@feria", "day", "--session", "2", "--json"]).json();
    assert_eq!(
        (&second["sales"], &second["net"], &second["cash"]["float"]),
        (&json!(1), &json!(200), &json!(8000))
    );
    let whole = stall.run(&["report", "@feria", "day", "--json"]).json();
    assert_eq!((&whole["sales"], &whole["cash"]["counted"]), (&json!(151), &Value::Null));
    assert!(stall.run(&["verify", "@feria"]).ok().contains("asientos"));
}

#[test]
fn papers_are_written_as_pdf() {
    let stall = Stall::rehearsal();
    let paper = |arguments: &[&str], out: &str| {
        stall.run(arguments).ok();
        let bytes = std::fs::read(stall.path(out)).expect("a paper");
        assert!(bytes.starts_with(b"%PDF-"), "{out}");
    };
    paper(&["pdf", "@feria", "slip", "13", "@a.pdf"], "a.pdf");
    paper(&["pdf", "@feria", "slip", "13", "@b.pdf", "--size", "a6"], "b.pdf");
    paper(&["pdf", "@feria", "day", "@c.pdf"], "c.pdf");
    paper(&["pdf", "@feria", "earnings", "@d.pdf"], "d.pdf");
    stall.run(&["pdf", "@feria", "earnings", "@hojas", "--each"]).ok();
    assert_eq!(std::fs::read_dir(stall.path("hojas")).expect("a folder").count(), 13);
    paper(&["pdf", "@feria", "labels", "@e.pdf"], "e.pdf");
    let some = ["--sheet", "letter-3x10", "--code", "qr", "--copies", "3", "--skip", "29", "--sku", "P001"];
    paper(&[&["pdf", "@feria", "labels", "@f.pdf"][..], &some].concat(), "f.pdf");
    paper(&["pdf", "@feria", "price-tags", "@g.pdf", "--english", "--sku", "P001", "--sku", "P002"], "g.pdf");
    paper(&["pdf", "@feria", "price-list", "@h.pdf", "--size", "a3"], "h.pdf");
    paper(&["pdf", "@feria", "paper-sheet", "@i.pdf"], "i.pdf");
    paper(&["pdf", "@feria", "earnings", "@j.pdf", "--kind", "easy-read"], "j.pdf");
    assert_ne!(std::fs::read(stall.path("d.pdf")).ok(), std::fs::read(stall.path("j.pdf")).ok());
}

#[test]
fn a_code_that_became_another_is_told() {
    let stall = Stall::new();
    stall.run(&["demo", "@feria"]).ok();
    let said = stall.run(&["pdf", "@feria", "labels", "@a.pdf"]).ok();
    assert_eq!(said, "");
    let row = "PIÑA,Torta de piña,,stocked,desserts,2500,0,unit,,,cookie,fund,\n";
    let header =
        "sku,name_es,name_en,kind,category,price,cost,unit,stock,duration_min,pictogram,materials_by,shares";
    let file = stall.write("mas.csv", &format!("{header}\n{row}"));
    stall.run(&["import", "@feria", "products", &file]).ok();
    let said = stall.run(&["pdf", "@feria", "labels", "@a.pdf"]).ok();
    assert!(said.contains("QR: PIÑA"), "{said}");
}

#[test]
fn the_sample_fair_is_made_and_holds() {
    let stall = Stall::new();
    stall.run(&["demo", "@feria"]).ok();
    stall.run(&["verify", "@feria"]).ok();
    assert_eq!(stall.run(&["report", "@feria", "day", "--json"]).json()["sales"], 15);
    let stock = stall.run(&["report", "@feria", "stock", "--json"]).json();
    let tamal = stock["products"].as_array().expect("products").iter().find(|one| one["sku"] == "TAM");
    assert_eq!(tamal.expect("the tamale")["left"], 0);
    let sales = stall.run(&["report", "@feria", "sales", "--json"]).json();
    assert_eq!(sales["sales"].as_array().map(Vec::len), Some(15));
}

#[test]
fn a_fair_may_be_named_by_a_bare_folder() {
    let stall = Stall::new();
    stall.run(&["new", "feria", "--name", "Feria de primavera"]).ok();
    assert_eq!(stall.run(&["verify", "feria", "--json"]).json(), json!({ "entries": 1, "problems": [] }));
}

#[test]
fn the_language_is_the_fairs_unless_asked_otherwise() {
    let stall = Stall::new();
    stall.run(&["new", "@feria", "--name", "Spring fair", "--lang", "en"]).ok();
    assert!(stall.run(&["report", "@feria", "day"]).ok().contains("Drawer: expected"));
    assert!(stall.run(&["report", "@feria", "day", "--lang", "es"]).ok().contains("Caja: debe haber"));
}
