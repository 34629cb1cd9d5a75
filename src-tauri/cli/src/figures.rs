//! Reports on standard output: JSON as formats.md says, or a table for people.

use crate::failure::Failure;
use crate::output::line;
use clap::ArgMatches;
use feriante_core::domain::money::Money;
use feriante_core::domain::tender::Tenders;
use feriante_core::fair::Fair;
use feriante_core::l10n::Words;
use serde_json::{Value, json};

/// `report FAIR day|earnings|sales|stock`
pub fn report(fair: &Fair, arguments: &ArgMatches, words: &Words) -> Result<(), Failure> {
    let session = arguments.get_one::<u32>("session").copied();
    let as_json = arguments.get_flag("json");
    match arguments.get_one::<String>("report").map(String::as_str) {
        Some("day") => day(fair, session, as_json, words),
        Some("earnings") => earnings(fair, session, as_json, words),
        Some("sales") => sales(fair, session, as_json, words),
        _ => stock(fair, as_json, words),
    }
}

fn day(fair: &Fair, session: Option<u32>, as_json: bool, words: &Words) -> Result<(), Failure> {
    let day = fair.day(session)?;
    let cash = &day.cash;
    if as_json {
        let mut figures = json!({
                "currency": "PEN",
                "sales": day.sales,
                "returns": day.returns,
                "gross": centimos(day.gross),
                "discounts": centimos(day.discounts),
                "returned": centimos(day.returned),
                "net": centimos(day.net),
                "rounding": centimos(day.rounding),
                "tenders": {
                    "cash": centimos(day.tenders.cash),
                    "yape": centimos(day.tenders.yape),
                    "plin": centimos(day.tenders.plin),
                },
                "cash": {
                    "float": centimos(cash.float),
                    "in": centimos(cash.put_in),
                    "out": centimos(cash.taken_out),
                    "expected": centimos(cash.expected),
                    "counted": cash.counted.map(Money::centimos),
                    "difference": cash.difference.map(Money::centimos),
                },
        });
        // Owed for orders that wait; the contract's figures are all there is when there are none.
        if day.deposits != Tenders::default() {
            let each =
                day.deposits.each().map(|(means, amount)| (means.word().to_owned(), json!(centimos(amount))));
            if let Some(figures) = figures.as_object_mut() {
                figures.insert("deposits".to_owned(), Value::Object(each.into_iter().collect()));
            }
        }
        if day.swapped != Tenders::default() {
            let each =
                day.swapped.each().map(|(means, amount)| (means.word().to_owned(), json!(centimos(amount))));
            if let Some(figures) = figures.as_object_mut() {
                figures.insert("deposits_swapped".to_owned(), Value::Object(each.into_iter().collect()));
            }
        }
        line(&figures.to_string());
        return Ok(());
    }
    let by_orders = day.by_orders().unwrap_or_default();
    let none = || words.text("cli-not-counted");
    let rows = [
        ("sales", day.sales.to_string()),
        ("returns", day.returns.to_string()),
        ("gross", words.amount(day.gross)),
        ("discounts", words.amount(day.discounts)),
        ("returned", words.amount(day.returned)),
        ("net", words.amount(day.net)),
        ("rounding", words.amount(day.rounding)),
        ("cash", words.amount(day.tenders.cash)),
        ("yape", words.amount(day.tenders.yape)),
        ("plin", words.amount(day.tenders.plin)),
        ("orders-yape", words.amount(by_orders.yape)),
        ("orders-plin", words.amount(by_orders.plin)),
        ("float", words.amount(cash.float)),
        ("deposits", words.amount(day.deposits.cash)),
        ("swapped", words.amount(day.swapped.cash)),
        ("in", words.amount(cash.put_in)),
        ("out", words.amount(cash.taken_out)),
        ("expected", words.amount(cash.expected)),
        ("counted", cash.counted.map_or_else(none, |amount| words.amount(amount))),
        ("difference", cash.difference.map_or_else(none, |amount| words.amount(amount))),
    ];
    // A day without orders has no rows for them.
    let idle = |label: &str| match label {
        "swapped" => day.swapped.cash.is_zero(),
        "orders-yape" => by_orders.yape.is_zero(),
        "orders-plin" => by_orders.plin.is_zero(),
        _ => false,
    };
    for (label, value) in rows.into_iter().filter(|(label, _)| !idle(label)) {
        line(&format!("{:<28}{value:>16}", words.text(&format!("cli-day-{label}"))));
    }
    Ok(())
}

fn earnings(fair: &Fair, session: Option<u32>, as_json: bool, words: &Words) -> Result<(), Failure> {
    let earnings = fair.earnings(session)?;
    if as_json {
        let participant = |earned: &feriante_core::views::Earned| {
            json!({
                "alias": earned.participant.alias,
                "sold": centimos(earned.sold),
                "materials": centimos(earned.materials),
                "fund": centimos(earned.fund),
                "profit": centimos(earned.profit),
                "payable": centimos(earned.payable),
                "paid": centimos(earned.paid),
            })
        };
        let participants: Vec<Value> = earnings.participants.iter().map(participant).collect();
        line(
            &json!({
                "currency": "PEN",
                "participants": participants,
                "fund": {
                    "contribution": centimos(earnings.fund.contribution),
                    "materials": centimos(earnings.fund.materials),
                    "unshared": centimos(earnings.fund.unshared),
                    "rounding": centimos(earnings.fund.rounding),
                },
            })
            .to_string(),
        );
        return Ok(());
    }
    let heads = ["alias", "sold", "materials", "fund", "profit", "paid", "payable"];
    let heads: Vec<String> = heads.iter().map(|head| words.text(&format!("cli-earnings-{head}"))).collect();
    row(&heads);
    for earned in &earnings.participants {
        let amounts =
            [earned.sold, earned.materials, earned.fund, earned.profit, earned.paid, earned.payable];
        let mut cells = vec![earned.participant.alias.clone()];
        cells.extend(amounts.map(|amount| words.bare(amount)));
        row(&cells);
    }
    let fund = &earnings.fund;
    let parts = [
        ("contribution", fund.contribution),
        ("materials", fund.materials),
        ("unshared", fund.unshared),
        ("rounding", fund.rounding),
    ];
    for (label, amount) in parts {
        line(&format!("{:<48}{:>14}", words.text(&format!("cli-fund-{label}")), words.bare(amount)));
    }
    Ok(())
}

fn sales(fair: &Fair, session: Option<u32>, as_json: bool, words: &Words) -> Result<(), Failure> {
    let sales = fair.sales(session)?;
    if as_json {
        let sale = |sale: &feriante_core::views::SaleRow| {
            json!({
                "sale": sale.number,
                "session": sale.session,
                "at": sale.at.to_rfc3339(),
                "total": centimos(sale.total),
                "kept": centimos(sale.kept),
                "tenders": {
                    "cash": centimos(sale.tenders.cash),
                    "yape": centimos(sale.tenders.yape),
                    "plin": centimos(sale.tenders.plin),
                },
            })
        };
        let sales: Vec<Value> = sales.iter().map(sale).collect();
        line(&json!({ "currency": "PEN", "sales": sales }).to_string());
        return Ok(());
    }
    for sale in &sales {
        let what = words.product(&sale.first_product);
        let amount = words.amount(sale.kept);
        line(&format!("{:>4}  {}  {amount:>14}  {what}", sale.number, words.moment(sale.at)));
    }
    Ok(())
}

fn stock(fair: &Fair, as_json: bool, words: &Words) -> Result<(), Failure> {
    let stock = fair.stock()?;
    if as_json {
        let product = |stock: &feriante_core::views::Stock| json!({ "sku": stock.product.sku, "brought": stock.product.stock, "sold": stock.sold, "left": stock.left });
        let products: Vec<Value> = stock.iter().map(product).collect();
        line(&json!({ "products": products }).to_string());
        return Ok(());
    }
    let heads = ["sku", "sold", "left", "name"].map(|head| words.text(&format!("cli-stock-{head}")));
    let [sku, sold, left, name] = heads;
    line(&format!("{sku:<10}{sold:>8}{left:>8}  {name}"));
    for one in &stock {
        let left = one.left.map(|left| left.to_string()).unwrap_or_default();
        line(&format!("{:<10}{:>8}{left:>8}  {}", one.product.sku, one.sold, words.product(&one.product)));
    }
    Ok(())
}

fn row(cells: &[String]) {
    let text: String = cells
        .iter()
        .enumerate()
        .map(|(place, cell)| if place == 0 { format!("{cell:<20}") } else { format!("{cell:>14}") })
        .collect();
    line(&text);
}

fn centimos(amount: Money) -> i64 {
    amount.centimos()
}
