//! sales.csv: sales written on paper while the power was out, or a rehearsal. The same file read twice
//! makes each sale once: its ids come from the fair and from what the file says.

use super::row::Row;
use super::{Imported, table};
use crate::domain::catalog::Product;
use crate::domain::giving_back::Reason;
use crate::domain::money::Money;
use crate::domain::refusal::Refusal;
use crate::domain::tender::{Means, Tenders};
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
        let ids = Ids { fair: verbs.fair_id(), file: digest(&[bytes]) };
        let mut sold: HashSet<String> = HashSet::new();
        for (nth, group) in (0_u32..).zip(groups(&rows)) {
            let Some(first) = group.first() else { continue };
            let number = first.text("sale").to_owned();
            let new = if first.text("action") == "sale" {
                if !sold.insert(number.clone()) {
                    return Err(first.fault("sale", Refusal::SaleScattered { number }));
                }
                make(verbs, group, ids.sale(&number), &products)?
            } else {
                if !sold.contains(&number) {
                    return Err(first.fault("sale", Refusal::SaleUnknown { number }));
                }
                take_back(verbs, first, ids.giving_back(nth), ids.sale(&number), &products)?
            };
            if new { imported.added += 1 } else { imported.unchanged += 1 }
        }
        Ok(())
    })?;
    Ok(imported)
}

/// Ids that are the same whenever the same file is read into the same fair.
struct Ids {
    fair: Uuid,
    file: [u8; 32],
}

impl Ids {
    fn sale(&self, number: &str) -> Uuid {
        self.id(b"sale", number.as_bytes())
    }

    fn giving_back(&self, nth: u32) -> Uuid {
        self.id(b"return", &nth.to_be_bytes())
    }

    fn id(&self, what: &[u8], which: &[u8]) -> Uuid {
        let hash = digest(&[self.fair.as_bytes(), &self.file, what, which]);
        let mut bytes = [0_u8; 16];
        bytes.copy_from_slice(hash.first_chunk::<16>().unwrap_or(&[0; 16]));
        Uuid::new_v8(bytes)
    }
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
    let request = SaleRequest { id, at: Some(at), lines, offered };
    verbs.record_sale(&request).map_err(|error| first.blame("payment", error))
}

fn take_back(
    verbs: &Verbs<'_>,
    row: &Row,
    id: Uuid,
    sale: Uuid,
    products: &HashMap<String, Product>,
) -> Result<bool, Error> {
    if row.text("action") != "return" {
        return Err(row.fault("action", Refusal::ActionUnknown { text: row.text("action").to_owned() }));
    }
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
