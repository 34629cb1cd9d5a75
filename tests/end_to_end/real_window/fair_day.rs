//! A fair from its first screen to the last paper. Every figure was worked out by hand, from the fixture's
//! prices and costs and the rules of docs/money.md.

use super::begin::{begin, sell_for_cash};
use crate::harness::{Home, Window, text_of};
use feriante_tests::fixture;

#[test]
fn a_fair_from_the_first_screen_to_the_last_paper() {
    let home = Home::new();
    let window = Window::open(&home);
    begin(&window);
    sell_for_cash(&window);
    sell_for_yape(&window);
    sell_mixed(&window);
    give_back(&window);
    close(&window);
    share_out(&window);
    pay_out(&window);
    read_papers(&home);
}

/// Two at S/ 7.00, by Yape.
fn sell_for_yape(window: &Window) {
    window.tap("tile-P013");
    window.tap("basket-P013-plus");
    window.reads("total", "S/ 14.00");
    window.tap("charge");
    window.tap("pay-yape");
    window.reads("due", "S/ 14.00");
    window.tap("seen-yape");
    window.screenshot("6-yape");
    window.tap("finish");
    window.reads("last-sale", "S/ 14.00");
}

/// Three at S/ 4.00 and one at S/ 6.09, S/ 18.09 together: S/ 10.00 by Yape, and of the S/ 8.09 that are
/// left S/ 8.00 in cash, with a note of S/ 10.
fn sell_mixed(window: &Window) {
    window.tap("tile-P029");
    window.tap("basket-P029-plus");
    window.tap("basket-P029-plus");
    window.tap("tile-P041");
    window.reads("total", "S/ 18.09");
    window.tap("charge");
    window.tap("pay-mixed");
    window.type_in("wallet-amount", "10");
    window.reads("due", "S/ 18.00");
    window.tap("note-1000");
    window.reads("change", "S/ 2.00");
    assert!(!window.enabled("finish"), "nobody has looked yet");
    window.tap("seen-yape");
    window.screenshot("7-mixed");
    window.tap("finish");
    // What was charged: with it, what was handed over and back adds up.
    window.reads("last-sale", "S/ 18.00");
}

/// One of the three at S/ 4.00 comes back. S/ 14.09 would have been due: S/ 14.00 with S/ 10.00 of them by
/// Yape; S/ 18.00 were paid.
fn give_back(window: &Window) {
    window.tap("nav-sales");
    window.tap("sale-0003");
    window.tap("slip-save");
    window.reads("slip-saved", ".pdf");
    window.tap("return");
    window.tap("return-0-plus");
    window.tap("return-means-cash");
    window.reads("refund", "S/ 4.00");
    window.screenshot("8-return");
    window.tap("return-confirm");
    window.reads("returned", "S/ 4.00 en efectivo");
    window.tap("returned-done");
    window.reads("sales", "S/ 18.09");
    window.wait_for("return");
}

/// In the drawer there should be 80.00 + 5.00 + 8.00 - 4.00 = S/ 89.00; S/ 88.50 are counted.
fn close(window: &Window) {
    window.tap("nav-till");
    window.tap("till-close");
    for (piece, count) in [(2000, "4"), (500, "1"), (200, "1"), (100, "1"), (50, "1")] {
        window.type_in(&format!("count-{piece}"), count);
    }
    window.reads("count-sum", "S/ 88.50");
    window.screenshot("9-count");
    window.tap("count-close");
    window.reads("difference", "S/ 0.50");
    window.tap("close-next");
    // Both wallet payments are in the telephone's list.
    window.tap("wallet-sale-0002");
    window.tap("wallet-sale-0003");
    window.reads("wallets-arrived", "2 de 2");
    window.tap("close-next");
    window.wait_for("table");
    window.tap("close-next");
    window.reads("finish-difference", "S/ 0.50");
    window.tap("close-confirm");
    window.reads("error", "Elige por qué");
    window.tap("reason-unknown");
    window.tap("close-confirm");
    window.wait_for("seal");
    window.screenshot("10-closed");
    window.tap("closed-done");
    window.reads("difference", "S/ 0.50");
    let figures = [
        ("gross", "S/ 37.09"), // 5.00 + 14.00 + 18.09
        ("returned", "S/ 4.00"),
        ("net", "S/ 33.09"),
        ("rounding", "S/ 0.09"),
        ("cash", "S/ 9.00"),  // 5.00 + 8.00 - 4.00
        ("yape", "S/ 24.00"), // 14.00 + 10.00
        ("expected", "S/ 89.00"),
        ("counted", "S/ 88.50"),
    ];
    for (name, amount) in figures {
        window.reads(&format!("day-{name}"), amount);
    }
    window.screenshot("10-day");
    window.tap("day-paper-save");
    window.reads("day-paper-saved", ".pdf");
}

/// What each one earned: sold, materials, part of the fund, profit, to be paid.
///
/// P031 5.00: materials 1.80, fund 0.25, rest 2.95, all Colibrí's. P013 14.00: materials 5.60 to the fund that
/// bought them, fund 0.70, rest 7.70, Orquídea's. P029, two kept, 8.00: materials 2.80, fund 0.40, rest 4.80,
/// Retama 2 to Cóndor 1. P041 6.09: materials 2.20, fund 0.30, rest 3.59, Begonia 2 to Cóndor 3.
const EARNED: [(&str, [&str; 5]); 5] = [
    ("Colibrí", ["5.00", "1.80", "0.25", "2.95", "4.75"]),
    ("Orquídea", ["14.00", "0.00", "0.70", "7.70", "7.70"]),
    ("Retama", ["5.33", "1.87", "0.27", "3.20", "5.07"]),
    ("Cóndor", ["6.32", "2.25", "0.31", "3.75", "6.00"]),
    ("Begonia", ["2.44", "0.88", "0.12", "1.44", "2.32"]),
];

fn share_out(window: &Window) {
    window.tap("nav-earnings");
    for (alias, amounts) in EARNED {
        for (column, amount) in ["sold", "materials", "fund", "profit", "payable"].iter().zip(amounts) {
            window.reads(&format!("earned-{alias}-{column}"), amount);
        }
    }
    window.reads("fund-contribution", "S/ 1.65");
    window.reads("fund-materials", "S/ 5.60");
    window.reads("fund-unshared", "S/ 0.00");
    window.reads("fund-rounding", "S/ 0.09");
    window.screenshot("11-earnings");
    window.tap("statements-save");
    window.reads("statements-saved", ".pdf");
}

/// Colibrí gets her materials and her profit, and nothing is owed to her any more.
fn pay_out(window: &Window) {
    window.tap("earned-Colibrí");
    window.reads("payable", "S/ 4.75");
    window.tap("payout-confirm");
    window.reads("earned-Colibrí-paid", "4.75");
    window.reads("earned-Colibrí-payable", "0.00");
    window.screenshot("12-paid");
}

/// The papers say what the screens said, and the customer's says nothing of who made or sold.
fn read_papers(home: &Home) {
    let texts: Vec<String> = home.papers().iter().map(|paper| text_of(paper)).collect();
    let one_with = |words: &str| {
        texts
            .iter()
            .find(|text| text.contains(words))
            .unwrap_or_else(|| panic!("no paper says {words:?}: {texts:#?}"))
    };
    assert_eq!(texts.len(), 3, "a slip, a day, the statements");

    let slip = one_with("NO ES UN COMPROBANTE DE PAGO");
    for words in ["18.09", "10.00", "2.00"] {
        assert!(slip.contains(words), "the slip says {words}: {slip}");
    }
    let everyone = std::fs::read_to_string(fixture("rehearsal-fair/participants.csv")).expect("the people");
    for alias in everyone.lines().skip(1).filter_map(|line| line.split(',').next()) {
        assert!(!slip.contains(alias), "the slip says {alias}: {slip}");
    }

    let day = one_with("88.50");
    for words in ["37.09", "33.09", "24.00", "89.00", "0.50"] {
        assert!(day.contains(words), "the day's report says {words}: {day}");
    }

    let statements = one_with("Mi ganancia");
    for (alias, [sold, materials, fund, profit, payable]) in EARNED {
        let (_, hers) = statements.split_once(&format!("Mi feria · {alias}")).expect("her statement");
        let hers = hers.split("Mi feria").next().expect("her part");
        // Materials that the fund bought are not hers to get back: that line is then not hers either.
        let materials = if materials == "0.00" { "" } else { materials };
        for words in [sold, materials, fund, profit, payable] {
            assert!(hers.contains(words), "the statement of {alias} says {words}: {hers}");
        }
    }
}
