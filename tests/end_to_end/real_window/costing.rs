//! What it costs to make one: a sheet is filled in, answers at once, says what is wrong where it is wrong, feeds the
//! catalogue, and goes on paper.

use crate::harness::{Home, Window, text_of};

#[test]
fn a_costing_sheet_is_filled_in_answers_and_feeds_the_catalogue() {
    let home = Home::new();
    let window = Window::open_with(&home, &["--sample"]);
    window.tap("nav-products");
    window.tap("product-ALF");
    window.type_in("product-price", "2.60");
    window.tap("product-costing");
    window.reads("costing-product", "Alfajor de maicena");
    window.reads("costing-cost-why", "Llena la hoja");
    window.screenshot("30-costing-empty");
    fill_in(&window);
    mistakes(&window);
    other_prices(&window);
    keep(&home, &window);
}

/// Materials 13.20 / 12 = 1.10; time 90 min x 6.00 = 9.00, 0.75 each; the fair 5.00 / 12 = 0.42 up: 2.27. Wanted 2.27 +
/// 0.69 = 2.96, and 2.96 / 0.95 = 3.12 up to 3.50. At 2.60: 1.50 after materials, 0.13 to the fair, 1.37 left, 52 %;
/// 5.00 / 1.37 is 4 pieces, 14.00 / 1.37 is 11.
fn fill_in(window: &Window) {
    window.type_in("costing-pieces", "12");
    for (place, (name, amount)) in [("Maicena", "4.20"), ("Manjar", "9,00")].iter().enumerate() {
        window.type_in(&format!("material-{place}-name"), name);
        window.type_in(&format!("material-{place}-amount"), amount);
    }
    window.type_in("costing-minutes", "90");
    window.type_in("costing-hour", "6");
    window.type_in("costing-indirect", "5");
    window.reads("costing-cost", "S/ 2.27");
    window.reads("costing-cost-why", "Materiales 1.10 · mi tiempo 0.75 · gastos 0.42");
    window.reads("costing-suggested", "S/ 3.50");
    window.reads("costing-leaves", "S/ 1.37");
    window.reads("costing-leaves-why", "52 %");
    window.reads("costing-break-even", "4");
    window.reads("costing-break-even-why", "Con 11 se paga también mi tiempo");
    window.screenshot("31-costing");
}

/// At each field what cannot be, and its sentence; then what was there before.
fn mistakes(window: &Window) {
    let wrong = [
        ("costing-pieces", "doce", "número entero", "12"),
        ("material-1-amount", "poco", "no se entiende como monto", "9.00"),
        ("material-1-amount", "-1", "«Manjar» no puede ser menor que cero", "9.00"),
        ("costing-minutes", "1.5", "número entero", "90"),
        ("costing-hour", "-6", "Lo que vale tu hora", "6"),
        ("costing-indirect", "-5", "Los gastos de la feria", "5"),
        ("costing-gain", "1001", "de 0 a 1000", "30"),
        ("costing-price", "-2", "El precio no puede ser menor", "2.60"),
    ];
    for (field, typed, sentence, right) in wrong {
        window.type_in(field, typed);
        window.reads("error", sentence);
        window.reads("costing-cost", "—");
        window.type_in(field, right);
        window.reads("costing-cost", "S/ 2.27");
        window.lacks("error");
    }
    // What is only missing is told when it is to be kept.
    let missing = [
        ("costing-pieces", "¿Cuántos salen", "12"),
        ("material-0-name", "Falta decir qué compraste", "Maicena"),
        ("material-0-amount", "Falta el monto", "4.20"),
    ];
    for (field, sentence, right) in missing {
        window.type_in(field, " ");
        window.reads("costing-cost", "—");
        window.lacks("error");
        window.tap("costing-save");
        window.reads("error", sentence);
        window.screenshot(&format!("32-costing-missing-{field}"));
        window.type_in(field, right);
        window.reads("costing-cost", "S/ 2.27");
    }
    window.tap("material-add");
    window.type_in("material-3-amount", "1");
    window.tap("costing-save");
    window.reads("error", "Falta decir qué compraste");
    window.tap("material-3-remove");
    window.reads("costing-cost", "S/ 2.27");
}

fn other_prices(window: &Window) {
    window.type_in("costing-price", "0.80");
    window.reads("costing-leaves", "-S/ 0.30");
    window.reads("costing-break-even", "No alcanza");
    window.reads("costing-thought", "por más que venda, no alcanza");
    window.screenshot("33-costing-never");
    window.type_in("costing-price", "1.90");
    window.reads("costing-thought", "faltan S/ 0.46");
    window.type_in("costing-price", "2.60");
    window.reads("costing-thought", "Después de 4");
}

fn keep(home: &Home, window: &Window) {
    window.lacks("costing-paper-save");
    window.tap("costing-use-yes");
    window.tap("costing-save");
    window.reads("costing-saved", "Guardado");
    window.lacks("costing-use-yes");
    window.tap("costing-paper-save");
    window.reads("costing-paper-saved", "costos-alf.pdf");
    window.tap("costing-blank-save");
    window.reads("costing-blank-saved", "costos-en-blanco.pdf");
    window.screenshot("34-costing-kept");
    let papers: Vec<String> = home.papers().iter().map(|paper| text_of(paper)).collect();
    let filled = papers.iter().find(|text| text.contains("Alfajor de maicena")).expect("the sheet");
    for words in ["Una tanda de 12", "Maicena", "S/ 27.20", "S/ 2.27", "S/ 3.50", "Hoja de costos"] {
        assert!(filled.contains(words), "the sheet says {words}: {filled}");
    }
    assert!(papers.iter().any(|text| text.contains("A + B + C")), "a blank sheet: {papers:?}");
    // Back in the form: the cost is the sheet's, and the price as it was typed and not yet saved.
    window.tap("costing-back");
    let value = |name: &str| {
        let script = "return document.querySelector(`[data-testid=\"${arguments[0]}\"]`).value";
        window.run(script, serde_json::json!([name]))
    };
    window.wait_for("product-cost");
    assert_eq!((value("product-cost"), value("product-price")), ("1.10".into(), "2.60".into()));
    window.tap("product-save");
    window.lacks("product-save");
    // Found again as it was kept.
    window.tap("product-ALF");
    window.tap("product-costing");
    window.reads("costing-cost", "S/ 2.27");
    assert_eq!(value("material-1-name"), "Manjar");
}
