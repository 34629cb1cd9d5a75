//! sales.csv: sales written on paper while the power was out, or a rehearsal. The same file read twice
//! makes each sale once: its ids come from the fair and from what the file says.

use super::row::Row;
use super::{Imported, table};
use crate::domain::catalog::Product;
use crate::domain::giving_back::Reason;
use crate::domain::money::Money;
use crate::domain::refusal::Refusal;
use crate::domain::tender::{Means, Tenders};
use crate::domain::wallets::WalletTexts;
use crate::error::Error;
use crate::fair::{Fair, LineRequest, ReturnRequest, SaleRequest, Verbs};
use crate::journal::chain::digest;
use crate::views::Moment;
use chrono::DateTime;
use std::collections::{HashMap, HashSet};
use uuid::Uuid;

const COLUMNS: &[&str] = &["action", "sale", "at", "sku", "quantity", "discount", "payment"];

pub(super) fn import(fair: &mut Fair, file: &str, bytes: &[u8]) -> Result<Imported, Error> {
    let rows = table::read(file, bytes, COLUMNS)?;
    let mut imported = Imported::default();
    fair.in_one(|verbs| {
        let products: HashMap<String, Product> =
            verbs.products()?.into_iter().map(|product| (product.sku.clone(), product)).collect();
        let mut ids = Ids { fair: verbs.fair_id(), given: HashMap::new() };
        let mut sold: HashMap<String, Uuid> = HashMap::new();
        for group in groups(&rows) {
            let Some(first) = group.first() else { continue };
            let number = first.text("sale").to_owned();
            let is_sale = first.text("action") == "sale";
            if !is_sale && first.text("action") != "return" {
                return Err(
                    first.fault("action", Refusal::ActionUnknown { text: first.text("action").to_owned() })
                );
            }
            if number.is_empty() {
                return Err(first.fault("sale", Refusal::SaleNumberMissing));
            }
            let new = match (is_sale, sold.get(&number)) {
                (true, Some(_)) => return Err(first.fault("sale", Refusal::SaleScattered { number })),
                (false, None) => return Err(first.fault("sale", Refusal::SaleUnknown { number })),
                (true, None) => {
                    let id = ids.sale(group);
                    sold.insert(number, id);
                    make(verbs, group, id, &products)?
                }
                (false, Some(sale)) => take_back(verbs, first, ids.giving_back(first), *sale, &products)?,
            };
            if new { imported.added += 1 } else { imported.unchanged += 1 }
        }
        Ok(())
    })?;
    Ok(imported)
}

/// Ids that are the same whenever the same rows are read into the same fair: a file that was saved again by
/// a spreadsheet, or that grew by a few sales, makes no sale twice.
struct Ids {
    fair: Uuid,
    /// Returns seen, by what their rows say: the same row twice is two returns.
    given: HashMap<Vec<String>, u32>,
}

impl Ids {
    fn sale(&self, rows: &[Row]) -> Uuid {
        let said: Vec<String> = rows.iter().flat_map(said).collect();
        self.id(&said, 0)
    }

    fn giving_back(&mut self, row: &Row) -> Uuid {
        let said = said(row);
        let nth = self.given.entry(said.clone()).or_default();
        *nth += 1;
        let nth = *nth;
        self.id(&said, nth)
    }

    fn id(&self, said: &[String], nth: u32) -> Uuid {
        let nth = nth.to_be_bytes();
        let mut parts: Vec<&[u8]> = vec![self.fair.as_bytes(), &nth];
        parts.extend(said.iter().map(String::as_bytes));
        let hash = digest(&parts);
        let mut bytes = [0_u8; 16];
        bytes.copy_from_slice(hash.first_chunk::<16>().unwrap_or(&[0; 16]));
        Uuid::new_v8(bytes)
    }
}

/// What a row says, field by field.
fn said(row: &Row) -> Vec<String> {
    COLUMNS.iter().map(|column| row.text(column).to_owned()).collect()
}

/// Rows of one sale, one after the other; each return row alone.
fn groups(rows: &[Row]) -> impl Iterator<Item = &[Row]> {
    rows.chunk_by(|one, next| {
        one.text("action") == "sale" && next.text("action") == "sale" && one.text("sale") == next.text("sale")
    })
}

fn make(
    verbs: &Verbs<'_>,
    rows: &[Row],
    id: Uuid,
    products: &HashMap<String, Product>,
) -> Result<bool, Error> {
    let Some(first) = rows.first() else { return Ok(false) };
    let at = at(first)?;
    let offered = payment(first)?;
    let mut lines = Vec::new();
    for (nth, row) in rows.iter().enumerate() {
        self::at(row)?;
        if nth > 0 && !row.text("payment").is_empty() {
            return Err(row.fault("payment", Refusal::PaymentTwice));
        }
        let discount = row.centimos("discount", Some(Money::ZERO))?;
        let product = product(row, products)?;
        let quantity = row.quantity("quantity")?;
        if discount.is_negative()
            || discount > product.price.times(quantity).map_err(|why| row.fault("quantity", why))?
        {
            return Err(row.fault("discount", Refusal::DiscountAboveLine { sku: product.sku.clone() }));
        }
        lines.push(LineRequest { product: product.id, quantity, discount });
    }
    let request = SaleRequest { id, at: Some(at), lines, offered, codes: WalletTexts::default() };
    verbs.record_sale(&request).map_err(|error| first.blame("payment", error))
}

fn take_back(
    verbs: &Verbs<'_>,
    row: &Row,
    id: Uuid,
    sale: Uuid,
    products: &HashMap<String, Product>,
) -> Result<bool, Error> {
    if verbs.is_written(id)? {
        return Ok(false);
    }
    let product = product(row, products)?.id;
    let mut wanted = row.quantity("quantity")?;
    let mut lines = Vec::new();
    let mut on_hand = 0;
    for (place, (line, kept)) in (0..).zip(verbs.kept(sale)?.lines) {
        if line.product == product {
            on_hand += kept;
            let back = wanted.min(kept);
            if back > 0 {
                lines.push((place, back));
                wanted -= back;
            }
        }
    }
    if wanted > 0 {
        return Err(row.fault("quantity", Refusal::ReturnAboveKept { kept: on_hand }));
    }
    let means = row.read("payment", Means::from_word, |text| Refusal::MeansUnknown { text })?;
    let request =
        ReturnRequest { id, at: Some(at(row)?), sale, lines, means: Some(means), reason: Reason::Returned };
    verbs.record_return(&request).map_err(|error| row.blame("quantity", error))
}

fn product<'a>(row: &Row, products: &'a HashMap<String, Product>) -> Result<&'a Product, Error> {
    let sku = row.text("sku");
    products.get(sku).ok_or_else(|| row.fault("sku", Refusal::ProductUnknown { sku: sku.to_owned() }))
}

fn at(row: &Row) -> Result<Moment, Error> {
    row.read("at", |text| DateTime::parse_from_rfc3339(text).ok(), |text| Refusal::TimeUnreadable { text })
}

/// `cash:2000`, `yape:550`, `cash:1000+yape:550`.
fn payment(row: &Row) -> Result<Tenders, Error> {
    let text = row.text("payment");
    if text.is_empty() {
        return Err(row.fault("payment", Refusal::PaymentMissing));
    }
    let unreadable = || row.fault("payment", Refusal::PaymentUnreadable { text: text.to_owned() });
    let mut offered = Tenders::default();
    let mut seen = HashSet::new();
    for part in text.split('+') {
        let (means, amount) = part.trim().split_once(':').ok_or_else(unreadable)?;
        let means = Means::from_word(means.trim()).ok_or_else(unreadable)?;
        let digits = amount.trim();
        let amount: i64 = digits.parse().map_err(|_| unreadable())?;
        if !seen.insert(means) || !digits.bytes().all(|digit| digit.is_ascii_digit()) {
            return Err(unreadable());
        }
        match means {
            Means::Cash => offered.cash = Money::new(amount),
            Means::Yape => offered.yape = Money::new(amount),
            Means::Plin => offered.plin = Money::new(amount),
        }
    }
    Ok(offered)
}
