//! How the fair is going: large figures, charts with their numbers, what is gone, what goes slowly, and by alias for
//! whoever gives the passphrase.

use super::begin::{PASSPHRASE, begin, sell_for_cash};
use crate::harness::{Home, Rules, Window, text_of};
use serde_json::json;
use std::time::{Duration, Instant};

#[test]
fn an_organizer_sees_how_the_fair_is_going() {
    let home = Home::new();
    let window = Window::open(&home);
    begin(&window);
    window.tap("nav-earnings");
    window.tap("report-dashboard");
    window.wait_for("dashboard-none");
    window.screenshot("40-dashboard-empty");
    sell(&window);
    figures(&window);
    by_alias(&window);
    on_paper(&home, &window);
    not_for_sellers(&window);
}

/// S/ 5.00 in cash of P031, and two of P013 at S/ 7.00 by Yape, of which one comes back.
fn sell(window: &Window) {
    window.tap("nav-sell");
    sell_for_cash(window);
    window.tap("tile-P013");
    window.tap("basket-P013-plus");
    window.tap("charge");
    window.tap("pay-yape");
    window.tap("seen-yape");
    window.tap("finish");
    window.reads("last-sale", "S/ 14.00");
    window.tap("nav-sales");
    window.tap("sale-0002");
    window.tap("return");
    window.tap("return-0-plus");
    window.tap("return-means-yape");
    window.tap("return-confirm");
    window.reads("returned", "S/ 7.00 por Yape");
    window.tap("returned-done");
    window.wait_for("return");
}

/// 5.00 + 14.00 - 7.00 = 12.00 in two sales: 6.00 each.
fn figures(window: &Window) {
    window.tap("nav-earnings");
    window.tap("report-dashboard");
    window.reads("dashboard-net", "S/ 12.00");
    window.reads("dashboard-sales", "2");
    window.reads("dashboard-sales-why", "1 devolución");
    window.reads("dashboard-ticket", "S/ 6.00");
    window.screenshot("41-dashboard");
    let told = |name: &str| {
        let script = "return document.querySelector(`[data-testid=\"chart-${arguments[0]}\"]`).getAttribute('aria-label')";
        window.run(script, json!([name])).as_str().unwrap_or_default().replace('\u{a0}', " ")
    };
    assert_eq!(told("means"), "Cómo pagaron: Yape, S/ 7.00, es lo más alto de 3.");
    assert!(told("hours").contains("S/ 12.00"), "{}", told("hours"));
    window.tap("chart-means-numbers");
    window.reads("chart-means-table", "Efectivo5.00");
    window.reads("chart-means-table", "Yape7.00");
    window.tap("chart-products-numbers");
    window.screenshot("42-dashboard-numbers");
    assert_eq!(window.axe(Rules::All), Vec::<String>::new());
    // The first session, which is open, and the whole fair say the same of this day.
    let choices = window.run(
        "return [...document.querySelector('[data-testid=\"dashboard-scope\"]').options].map((one) => one.text)",
        json!([]),
    );
    assert_eq!(choices.as_array().map(Vec::len), Some(3), "{choices}");
    choose(window, 2, "Caja 1");
    window.reads("dashboard-net", "S/ 12.00");
    choose(window, 1, "Toda la feria");
    window.reads("dashboard-net", "S/ 12.00");
}

/// Chooses another scope, and waits until what is shown is of it: that is only read aloud.
fn choose(window: &Window, place: u32, label: &str) {
    let script = "const list = document.querySelector('[data-testid=\"dashboard-scope\"]');
        list.selectedIndex = arguments[0]; list.dispatchEvent(new Event('change', { bubbles: true }))";
    window.run(script, json!([place]));
    let deadline = Instant::now() + Duration::from_secs(20);
    while !window.text("dashboard-shown").contains(label) {
        assert!(Instant::now() < deadline, "{label} is never shown");
    }
}

/// Of P031's 5.00: materials 1.80, fund 0.25, profit 2.95. P013's kept 7.00: the fund's materials 2.80, fund 0.35.
fn by_alias(window: &Window) {
    window.lacks("by-alias");
    window.tap("by-alias-ask");
    window.type_in("by-alias-passphrase", "una clave cualquiera");
    window.tap("by-alias-open");
    window.reads("error", "no es la clave");
    window.lacks("by-alias");
    window.type_in("by-alias-passphrase", PASSPHRASE);
    window.tap("by-alias-open");
    window.reads("by-alias-Colibrí-sold", "5.00");
    window.reads("by-alias-Colibrí-profit", "2.95");
    window.reads("by-alias-Orquídea-sold", "7.00");
    window.reads("by-alias-Orquídea-profit", "3.85");
    let names = window.run(
        "return [...document.querySelectorAll('[data-testid=\"by-alias\"] th[scope=row]')].map((one) => one.textContent.trim())",
        json!([]),
    );
    let names: Vec<String> = serde_json::from_value(names).expect("names");
    let (mut sorted, first) = (names.clone(), &names[..3]);
    sorted.sort_by_key(|name| feriante_core::domain::fair::plain(name));
    assert_eq!(names, sorted, "by the alphabet, not by what they sold");
    assert_eq!(first, ["Amancay", "Azucena", "Begonia"]);
    window.screenshot("43-dashboard-by-alias");
    // Hidden again by its button, with other figures, and on leaving.
    window.tap("by-alias-hide");
    window.lacks("by-alias");
    for leave in ["dashboard-refresh", "report-earnings", "nav-till"] {
        if leave != "dashboard-refresh" {
            window.tap("nav-earnings");
            window.tap("report-dashboard");
        }
        window.tap("by-alias-ask");
        window.type_in("by-alias-passphrase", PASSPHRASE);
        window.tap("by-alias-open");
        window.wait_for("by-alias");
        window.tap(leave);
        window.lacks("by-alias");
    }
    window.tap("nav-earnings");
    window.tap("report-dashboard");
    window.wait_for("by-alias-ask");
    window.lacks("by-alias");
}

fn on_paper(home: &Home, window: &Window) {
    window.tap("dashboard-paper-save");
    window.reads("dashboard-paper-saved", "tablero-");
    let papers = home.papers();
    let said = text_of(papers.last().expect("the dashboard"));
    for words in ["Tablero de la feria", "S/ 12.00", "Cómo pagaron", "Va lento"] {
        assert!(said.contains(words), "the paper says {words}: {said}");
    }
    for alias in ["Colibrí", "Orquídea", "Retama"] {
        assert!(!said.contains(alias), "the paper says {alias}");
    }
}

fn not_for_sellers(window: &Window) {
    window.tap("lock");
    window.wait_for("knock");
    let scope = json!({ "of": "fair" });
    assert_eq!(window.refusal("dashboard_view", json!({ "scope": scope })), "organizer-only");
    let asked = json!({ "passphrase": PASSPHRASE, "scope": scope });
    assert_eq!(window.refusal("dashboard_by_alias", asked), "organizer-only");
}
