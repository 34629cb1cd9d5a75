//! A sample fair with a morning of sales, for trying the program. Everyone and everything in it is invented.

use crate::domain::catalog::{Bundle, Choosing, Extra, Terms};
use crate::domain::fair::Lang;
use crate::domain::money::{Money, Percent};
use crate::domain::session::{Direction, MoveReason};
use crate::domain::tender::Means;
use crate::error::Error;
use crate::exchange::Table;
use crate::fair::{Fair, MoveRequest, NewFair, OpenRequest};
use crate::l10n::Words;
use crate::views::Moment;
use std::fs;
use std::path::Path;
use uuid::Uuid;

/// What opens the sample fair in the window. It guards nothing: nobody real is in it.
pub const PASSPHRASE: &str = "feria de muestra";

/// Makes the sample fair, its till open and its morning sold.
pub fn create(folder: &Path, lang: Lang, passphrase: &str) -> Result<Fair, Error> {
    let mut fair = Fair::create(folder, &rules(lang)?, passphrase)?;
    let now = fair.now();
    match fill(&mut fair, &now, lang) {
        Ok(()) => Ok(fair),
        Err(error) => {
            drop(fair);
            // Half a sample would open as if it were whole.
            let _ = fs::remove_dir_all(folder);
            Err(error)
        }
    }
}

/// The sample fair's goods in a fair that lives in memory, to practise with when no fair has any.
pub fn goods(lang: Lang) -> Result<Fair, Error> {
    let mut fair = Fair::in_memory_now(&rules(lang)?)?;
    stock(&mut fair)?;
    Ok(fair)
}

fn rules(lang: Lang) -> Result<NewFair, Error> {
    Ok(NewFair {
        name: Words::new(lang).text("sample-fair-name"),
        fund_percent: Percent::from_hundredths(500)?,
        float: Money::new(8000),
        lang,
        retention_days: 30,
    })
}

fn stock(fair: &mut Fair) -> Result<(), Error> {
    let people = include_bytes!("../assets/sample/participants.csv");
    let products = include_bytes!("../assets/sample/products.csv");
    fair.import(Table::Participants, "participants.csv", people)?;
    fair.import(Table::Products, "products.csv", products)?;
    Ok(())
}

fn fill(fair: &mut Fair, now: &Moment, lang: Lang) -> Result<(), Error> {
    let sales = today(include_str!("../assets/sample/sales.csv"), now);
    let words = Words::new(lang);
    for wallet in [Means::Yape, Means::Plin] {
        let text =
            words.with("sample-wallet-code", &[("wallet", &words.text(&format!("means-{}", wallet.word())))]);
        fair.set_wallet_code(Uuid::now_v7(), wallet, Some(text))?;
    }
    stock(fair)?;
    terms(fair)?;
    // The till opens before its first sale, as on any morning.
    let nine = now.date_naive().and_hms_opt(9, 0, 0);
    let at = nine.and_then(|nine| nine.and_local_timezone(now.timezone()).single());
    fair.open_till(&OpenRequest { id: Uuid::now_v7(), at, float: Money::new(8000), pieces: Vec::new() })?;
    fair.import(Table::Sales, "sales.csv", sales.as_bytes())?;
    let reason = MoveReason::Supplies;
    let amount = Money::new(1500);
    fair.move_cash(&MoveRequest::plain(Uuid::now_v7(), Direction::Out, amount, reason))
}

/// What a table does not tell: variants, options, an offer by quantity, a price that is typed.
fn terms(fair: &mut Fair) -> Result<(), Error> {
    for mut product in fair.products()? {
        product.terms = match product.sku.as_str() {
            "CHO" => Terms { bundle: Some(Bundle { take: 6, pay: 5 }), ..Terms::default() },
            "POL" => Terms {
                extras: vec![
                    extra(Choosing::Variant, ["Talla S", "Size S"], 0),
                    extra(Choosing::Variant, ["Talla M", "Size M"], 0),
                    extra(Choosing::Variant, ["Talla L", "Size L"], 200),
                    extra(Choosing::Option, ["Con nombre bordado", "With a name embroidered"], 500),
                ],
                ..Terms::default()
            },
            "SUC" => Terms {
                extras: vec![extra(Choosing::Option, ["Con maceta grande", "In a large pot"], 300)],
                ..Terms::default()
            },
            "CPI" => Terms { open_price: true, ..Terms::default() },
            _ => continue,
        };
        fair.set_product(Uuid::now_v7(), &product)?;
    }
    Ok(())
}

fn extra(choosing: Choosing, [es, en]: [&str; 2], price: i64) -> Extra {
    let (name_es, name_en) = (es.to_owned(), en.to_owned());
    Extra { id: Uuid::now_v7(), choosing, name_es, name_en, price: Money::new(price) }
}

/// The table's clock times, on the day of `now`.
fn today(table: &str, now: &Moment) -> String {
    let (day, offset) = (now.format("%Y-%m-%d"), now.format("%:z"));
    let dated = |line: &str| {
        let fields: Vec<&str> = line.split(',').collect();
        match fields.as_slice() {
            [action, sale, at, rest @ ..] if at.contains(':') => {
                format!("{action},{sale},{day}T{at}:00{offset},{}\n", rest.join(","))
            }
            _ => format!("{line}\n"),
        }
    };
    table.lines().map(dated).collect()
}
