//! The slip on request: on the screen, as a file, and into the printer at its true size.

use crate::harness::{Home, Window, pages_of, text_of};
use serde_json::{Value, json};

fn sample() -> (Window, Home) {
    let home = Home::new();
    let window = Window::open_with(&home, &["--sample"]);
    window.wait_for("charge");
    (window, home)
}

fn sell(window: &Window, tile: &str) {
    window.tap(tile);
    window.tap("charge");
    window.tap("exact");
    window.tap("finish");
    window.wait_for("undo");
}

/// Prints what is shown: the pages' sizes in millimetres, and their words.
fn printed(window: &Window, home: &Home) -> (Vec<(i64, i64)>, String) {
    let file = home.printed();
    let _ = std::fs::remove_file(&file);
    window.tap("sheet-print");
    let sizes = window.until("the printer gets it", async || Ok(pages_of(&file).ok_or("not yet".to_owned())));
    (sizes, text_of(&file))
}

#[test]
fn the_last_sales_slip_is_shown_beside_the_next_basket_printed_and_saved() {
    let (window, home) = sample();
    sell(&window, "tile-ALF");
    window.tap("last-slip");
    window.reads("sheet", "ESTE DOCUMENTO NO ES UN");
    window.reads("sheet-table", "Alfajor de maicena");
    window.screenshot("slip-shown");
    // Nothing stands in the next customer's way.
    window.reads("charge", "Cobrar");
    // In the app's own letters, although the window takes no style from anyone.
    let font = "return getComputedStyle(document.querySelector('.sheet-page text')).fontFamily";
    assert_eq!(window.run(font, json!([])), Value::from("Figtree"));

    let (sizes, words) = printed(&window, &home);
    assert_eq!(sizes.len(), 1, "one page: {sizes:?}");
    assert_eq!(sizes[0].0, 80);
    assert!(words.contains("Alfajor de maicena") && words.contains("Gracias"), "all of the slip: {words}");
    assert!(!words.contains("Cobrar") && !words.contains("Imprimir"), "nothing but the slip: {words}");

    for (size, paper) in [("roll58", 58), ("a6", 105), ("a5", 148)] {
        window.tap(&format!("sheet-size-{size}"));
        let ratio =
            format!("return document.querySelector('.sheet-page svg').viewBox.baseVal.width === {paper}000");
        window.until("the other size is shown", async || {
            Ok(if window.ask(&ratio).await? == Value::Bool(true) { Ok(()) } else { Err("not yet".into()) })
        });
        let (sizes, _) = printed(&window, &home);
        assert_eq!((sizes.len(), sizes[0].0), (1, paper));
    }
    window.tap("sheet-save");
    window.reads("sheet-saved", "detalle-0016.pdf");
    assert_eq!(pages_of(&home.papers()[0]), Some(vec![(148, 210)]));
    window.tap("sheet-back");
    window.wait_for("tile-ALF");
}

#[test]
fn what_prints_is_the_paper_and_nothing_else() {
    let (window, _home) = sample();
    sell(&window, "tile-ALF");
    window.tap("last-slip");
    window.wait_for("sheet-table");
    window.tap("sheet-size-roll80");
    window.press("sheet-print", "F2");
    // The sizes that other systems' printers are told, and the policy lets be told.
    let told = "return document.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules]).map((rule) => rule.cssText).join()";
    window.until("the page's size is told", async || {
        let said = window.ask(told).await?.as_str().unwrap_or_default().to_owned();
        let whole = said.contains("@page") && said.contains("80mm") && said.contains("html { width: 80mm; }");
        Ok(if whole { Ok(()) } else { Err(said) })
    });
}

#[test]
fn slips_are_shown_from_the_sales_and_from_the_orders() {
    let (window, _home) = sample();
    sell(&window, "tile-ALF");
    window.tap("nav-sales");
    window.tap("sale-0016");
    window.tap("slip-see");
    window.reads("sheet-table", "0016");
    window.screenshot("slip-of-a-sale");
    window.tap("slip-a6");
    window.until("the sheet follows the size", async || {
        let wide =
            window.ask("return document.querySelector('.sheet-page svg').viewBox.baseVal.width").await?;
        Ok(if wide == json!(105_000) { Ok(()) } else { Err(format!("{wide}")) })
    });
    window.press("sheet-back", "Escape");
    window.lacks("sheet");
    window.tap("nav-sell");
    window.tap("tile-SOM");
    window.tap("order");
    window.tap("deposit-");
    window.tap("charge");
    window.tap("last-slip");
    window.reads("sheet-table", "ENCARGO");
    window.screenshot("slip-of-an-order");
    window.tap("sheet-back");
    window.tap("nav-waiting");
    window.tap("order-001-more");
    window.tap("order-slip-see");
    window.reads("sheet-table", "ENCARGO");
}

#[test]
fn what_people_earned_is_shown_to_an_organizer_only() {
    let (window, home) = sample();
    window.tap("nav-earnings");
    window.tap("statements-see");
    window.reads("sheet-table", "Mi ganancia");
    window.screenshot("statements-shown");
    let (sizes, words) = printed(&window, &home);
    let shown = window.run("return document.querySelectorAll('.sheet-page').length", json!([]));
    assert_eq!(json!(sizes.len()), shown, "a sheet each");
    assert!(sizes.iter().all(|size| *size == (148, 210)), "{sizes:?}");
    assert_eq!(words.matches("Mi ganancia").count(), sizes.len());
    window.tap("lock");
    window.lacks("sheet");
    let statements = json!({ "paper": { "paper": "earnings", "kind": "standard", "session": null } });
    assert_eq!(window.refusal("paper_show", statements), "organizer-only");
    assert_eq!(
        window.refusal("paper_show", json!({ "paper": { "paper": "day", "session": null } })),
        "organizer-only"
    );
}

/// Answers how many names the shown paper looks up, and those that it finds elsewhere.
const LOOKED_UP: &str = r"
    const sheet = document.querySelector('.sheet');
    const values = [...sheet.querySelectorAll('svg *')].flatMap((element) => [...element.attributes]);
    const name = ({ name, value }) =>
        name === 'href' ? value.slice(1) : value.startsWith('url(#') ? value.slice(5, -1) : null;
    const names = values.map(name).filter((name) => name !== null);
    return [names.length, names.filter((name) => !sheet.contains(document.getElementById(name)))];
";

/// What is drawn twice, as a chart that is put away and on the paper in its place, keeps its colours.
#[test]
fn a_drawing_looks_nothing_up_in_another() {
    let (window, _home) = sample();
    window.tap("nav-earnings");
    window.tap("report-dashboard");
    window.tap("dashboard-paper-see");
    window.wait_for("sheet-table");
    window.screenshot("dashboard-shown");
    let found = window.run(LOOKED_UP, json!([]));
    assert!(found[0].as_u64().is_some_and(|count| count > 0), "pictograms are looked up: {found}");
    assert_eq!(found[1], json!([]));
}
