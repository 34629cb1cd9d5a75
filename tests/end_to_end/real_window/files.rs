//! A file leaves the fair: the organizer chooses it, reads what it holds, and gives the passphrase. And sales written
//! on paper come in.

use super::begin::{PASSPHRASE, begin, sell_for_cash};
use crate::harness::{Home, Window};
use feriante_tests::cells;
use serde_json::json;
use std::path::PathBuf;

#[test]
fn a_table_is_taken_out_with_the_passphrase_and_by_nobody_else() {
    let home = Home::new();
    let window = Window::open(&home);
    begin(&window);
    sell_for_cash(&window);
    window.tap("nav-fair");
    window.screenshot("30-fair-with-files");
    window.tap("files-open");
    // What tells of nobody is offered first.
    window.reads("file-holds", "Tiene solo totales, sin alias");
    window.screenshot("31-files");
    window.tap("file-earnings");
    window.reads("file-holds", "Tiene el alias de cada participante");
    window.tap("file-save");
    window.wait_for("file-passphrase-problem");
    window.type_in("file-passphrase", "una tarde de otra primavera");
    window.tap("file-save");
    window.reads("error", "Esa no es la clave");
    assert_eq!(taken(&home), Vec::<PathBuf>::new(), "nothing leaves without the passphrase");
    window.screenshot("32-files-wrong");
    window.type_in("file-passphrase", PASSPHRASE);
    window.tap("file-save");
    window.reads("file-saved", "ganancias-");
    window.screenshot("33-files-saved");

    let file = taken(&home).pop().expect("the file");
    assert_eq!(file.extension().and_then(|ending| ending.to_str()), Some("xlsx"));
    let (name, rows) = cells(&std::fs::read(&file).expect("the file"));
    let hers = rows.iter().find(|row| row[0] == "Colibrí").expect("her row");
    // 5.00 sold: materials 1.80, the fund 0.25, 2.95 for her, 4.75 to be paid.
    let amounts: Vec<String> = hers[1..9].iter().map(ToString::to_string).collect();
    assert_eq!((name.as_str(), amounts.join(" ").as_str()), ("Ganancias", "5 1.8 0.25 0 2.95 0 0 4.75"));

    window.tap("lock");
    let request = json!({
        "id": uuid::Uuid::now_v7(), "what": "journal", "format": "jsonl", "passphrase": PASSPHRASE, "chosen": false,
    });
    assert_eq!(window.refusal("files_view", json!({})), "organizer-only");
    assert_eq!(window.refusal("file_make", json!({ "request": request })), "organizer-only");
}

/// Tables and lines among the fair's papers.
fn taken(home: &Home) -> Vec<PathBuf> {
    let Ok(folder) = home.path().join("papeles").join("feria-de-primavera").read_dir() else {
        return Vec::new();
    };
    folder.flatten().map(|entry| entry.path()).collect()
}

#[test]
fn sales_on_paper_are_read_in_and_a_bad_row_is_told() {
    let home = Home::new();
    let window = Window::open(&home);
    begin(&window);
    let header = "action,sale,at,sku,quantity,discount,payment\n";
    let row = "sale,1,2023-12-05T15:10:00-05:00,P031,2,0,cash:1000\n";
    let write = |name: &str, text: &str| {
        let path = home.path().join(name);
        std::fs::write(&path, text).expect("a file");
        path
    };
    window.tap("nav-sales");
    window.tap("sales-import");
    let bad =
        write("papel-mal.csv", &format!("{header}{row}sale,2,2023-12-05T15:12:00-05:00,P999,1,0,cash:500\n"));
    window.choose_file("import-file", &bad);
    window.reads("error", "papel-mal.csv, línea 3, columna «sku»");
    window.screenshot("34-paper-wrong");
    window.lacks("sales");
    window.choose_file("import-file", &write("papel.csv", &format!("{header}{row}")));
    window.reads("import-result", "1");
    window.reads("sales", "S/ 10.00");
    window.screenshot("35-paper");
    window.tap("import-back");
    window.tap("sale-0001");
    window.wait_for("return");
    // It is the organizer's: sellers have no such button, and no such command.
    window.tap("lock");
    window.tap("nav-sales");
    window.wait_for("sale-0001");
    window.lacks("sales-import");
    let request = json!({ "table": "sales", "file": "x.csv", "content": "" });
    assert_eq!(window.refusal("import_table", json!({ "request": request })), "organizer-only");
}
