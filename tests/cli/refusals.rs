//! What cannot be: exit status 1, a code for programs and a sentence for people, and nothing half done.

use crate::run::{Run, Stall};
use serde_json::json;

const PEOPLE: &str = "alias,color,pictogram\nColibrí,blue,hummingbird\n";

fn made() -> Stall {
    let stall = Stall::new();
    stall.run(&["new", "@feria", "--name", "Feria de primavera"]).ok();
    stall
}

#[test]
fn a_bad_row_names_file_line_and_column() {
    let stall = made();
    let file = stall.write("gente.csv", &format!("{PEOPLE}Retama,azul,sun\n"));
    let (code, args) = stall.run(&["import", "@feria", "participants", &file, "--json"]).refused();
    assert_eq!(code, "color-unknown");
    assert_eq!(
        args,
        json!({ "file": "gente.csv", "line": 3, "column": "color", "value": "azul", "color": "azul" })
    );
    let Run { status, err, .. } = stall.run(&["import", "@feria", "participants", &file]);
    assert_eq!(status, 1);
    assert!(err.starts_with("gente.csv, línea 3, columna «color», dice «azul»."), "{err}");
    let earnings = stall.run(&["report", "@feria", "earnings", "--json"]).json();
    assert_eq!(earnings["participants"], json!([]), "nothing of the file was kept");
}

#[test]
fn each_no_has_its_code() {
    let stall = made();
    let refused = |arguments: &[&str]| stall.run(&[arguments, &["--json"]].concat()).refused().0;
    assert_eq!(refused(&["new", "@feria", "--name", "Otra"]), "fair-exists");
    assert_eq!(refused(&["new", "@nueva", "--name", " "]), "fair-name-missing");
    assert_eq!(refused(&["new", "@nueva", "--name", "Feria del refugio"]), "fair-name-telling");
    assert_eq!(refused(&["new", "@nueva", "--name", "F", "--fund-percent", "101"]), "percent-out-of-range");
    assert_eq!(refused(&["new", "@nueva", "--name", "F", "--float", "-1"]), "amount-negative");
    assert_eq!(refused(&["new", "@nueva", "--name", "F", "--float", "2.50"]), "centimos-unreadable");
    assert_eq!(refused(&["report", "@nada", "day"]), "not-a-fair");
    assert_eq!(refused(&["report", "@feria", "day", "--session", "7"]), "session-unknown");
    assert_eq!(refused(&["pdf", "@feria", "slip", "9", "@x.pdf"]), "sale-unknown");
    let labels = |more: &[&str]| refused(&[&["pdf", "@feria", "labels", "@x.pdf"], more].concat());
    assert_eq!(labels(&[]), "nothing-to-print");
    assert_eq!(labels(&["--copies", "0"]), "copies-out-of-range");
    assert_eq!(labels(&["--skip", "24"]), "skip-out-of-range");
    assert_eq!(labels(&["--skip", "-1"]), "skip-out-of-range");
    assert_eq!(labels(&["--sku", "NADA"]), "product-unknown");
    assert_eq!(labels(&["--sheet", "a4-9x9"]), "usage");
    assert_eq!(refused(&["pdf", "@feria", "price-list", "@x.pdf"]), "nothing-to-print");
    assert_eq!(refused(&["pdf", "@feria", "paper-sheet", "@x.pdf"]), "nothing-to-print");
    assert_eq!(refused(&["pdf", "@feria", "price-tags", "@x.pdf"]), "nothing-to-print");
    assert_eq!(refused(&["count", "@feria", "100"]), "till-closed");
    assert_eq!(refused(&["import", "@feria", "products", "@nada.csv"]), "file-not-found");
    assert_eq!(refused(&["inventar"]), "usage");
    assert_eq!(refused(&["report", "@feria", "horoscopo"]), "usage");
    assert!(!stall.path("nueva").exists() && !stall.path("x.pdf").exists());
}

#[test]
fn the_passphrase_opens_and_another_does_not() {
    let stall = made();
    let (code, _) = stall.run_as("otra frase", &["report", "@feria", "day", "--json"]).refused();
    assert_eq!(code, "passphrase-wrong");
    let (code, _) = stall.run_as("", &["new", "@nueva", "--name", "F", "--json"]).refused();
    assert_eq!(code, "passphrase-too-short");
}

#[test]
fn help_is_in_the_persons_language() {
    let stall = Stall::new();
    assert!(stall.run(&["--help"]).ok().contains("Los libros de una feria"));
    assert!(stall.run(&["--help", "--lang", "en"]).ok().contains("A fair's books"));
}
