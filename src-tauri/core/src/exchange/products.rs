//! products.csv

use super::row::Row;
use super::{Imported, Notice, table};
use crate::domain::catalog::{Kind, MaterialsBy, Product, Share};
use crate::domain::participant::Participant;
use crate::domain::refusal::Refusal;
use crate::error::Error;
use crate::fair::Fair;
use crate::pictograms;
use std::collections::{HashMap, HashSet};
use uuid::Uuid;

const COLUMNS: &[&str] = &[
    "sku",
    "name_es",
    "name_en",
    "kind",
    "category",
    "price",
    "cost",
    "unit",
    "stock",
    "duration_min",
    "pictogram",
    "materials_by",
    "shares",
];

pub(super) fn import(fair: &mut Fair, file: &str, bytes: &[u8]) -> Result<Imported, Error> {
    let rows = table::read(file, bytes, COLUMNS)?;
    let mut imported = Imported::default();
    fair.in_one(|verbs| {
        let people = verbs.participants()?;
        let before: HashMap<String, Product> =
            verbs.products()?.into_iter().map(|product| (product.sku.clone(), product)).collect();
        let mut seen = HashSet::new();
        for row in &rows {
            let product = product(row, &people, &before, &mut imported.notices)?;
            if !seen.insert(product.sku.clone()) {
                return Err(row.fault("sku", Refusal::SkuTaken { sku: product.sku }));
            }
            match before.get(&product.sku) {
                Some(same) if *same == product => {
                    imported.unchanged += 1;
                    continue;
                }
                Some(_) => imported.changed += 1,
                None => imported.added += 1,
            }
            verbs.set_product(&product).map_err(|error| blame(row, error))?;
        }
        Ok(())
    })?;
    Ok(imported)
}

fn product(
    row: &Row,
    people: &[Participant],
    before: &HashMap<String, Product>,
    notices: &mut Vec<Notice>,
) -> Result<Product, Error> {
    let sku = row.text("sku").to_owned();
    let category = row.text("category").to_owned();
    if category.is_empty() {
        return Err(row.fault("category", Refusal::CategoryMissing));
    }
    let pictogram = pictograms::find(row.text("pictogram")).unwrap_or_else(|| {
        let pictogram = row.text("pictogram").to_owned();
        notices.push(Notice::PictogramUnknown { line: row.line(), pictogram });
        pictograms::of_category(&category)
    });
    let product = Product {
        id: before.get(&sku).map_or_else(Uuid::now_v7, |product| product.id),
        sku,
        name_es: row.text("name_es").to_owned(),
        name_en: row.text("name_en").to_owned(),
        kind: row.read("kind", Kind::from_word, |kind| Refusal::KindUnknown { kind })?,
        category,
        price: row.centimos("price", None)?,
        cost: row.centimos("cost", None)?,
        unit: row.text("unit").to_owned(),
        stock: row.optional("stock")?,
        duration_min: row.optional("duration_min")?,
        pictogram: pictogram.to_owned(),
        materials_by: row
            .read("materials_by", MaterialsBy::from_word, |text| Refusal::MaterialsByUnknown { text })?,
        shares: shares(row, people)?,
        active: true,
        // A table does not tell these; what the window set stays.
        terms: before.get(row.text("sku")).map(|product| product.terms.clone()).unwrap_or_default(),
        // A table says nothing of photographs: the one that is there stays.
        photo: before.get(row.text("sku")).and_then(|product| product.photo),
    };
    product.check().map_err(|why| blame(row, why.into()))?;
    Ok(product)
}

/// `Colibrí:2;Orquídea:1`: aliases with whole-number weights.
fn shares(row: &Row, people: &[Participant]) -> Result<Vec<Share>, Error> {
    let text = row.text("shares");
    let mut shares: Vec<Share> = Vec::new();
    for part in text.split(';').map(str::trim).filter(|part| !part.is_empty()) {
        let unreadable = || row.fault("shares", Refusal::SharesUnreadable { text: part.to_owned() });
        let (alias, weight) = part.rsplit_once(':').ok_or_else(unreadable)?;
        let alias = alias.trim();
        let weight: u32 = weight.trim().parse().map_err(|_| unreadable())?;
        let known = people.iter().find(|who| who.alias == alias);
        let Some(who) = known else {
            return Err(row.fault("shares", Refusal::ParticipantUnknown { alias: alias.to_owned() }));
        };
        if shares.iter().any(|share| share.participant == who.id) {
            return Err(row.fault("shares", Refusal::ShareTwice { alias: alias.to_owned() }));
        }
        shares.push(Share { participant: who.id, weight });
    }
    Ok(shares)
}

/// The column that a refusal of a whole product is about.
fn blame(row: &Row, error: Error) -> Error {
    let column = match &error {
        Error::Refused(Refusal::SkuMissing | Refusal::SkuTaken { .. }) => "sku",
        Error::Refused(Refusal::NameMissing) => "name_es",
        Error::Refused(Refusal::NameLong { text, .. }) if *text == row.text("name_en") => "name_en",
        Error::Refused(Refusal::NameLong { .. }) => "name_es",
        Error::Refused(Refusal::CostNegative) => "cost",
        Error::Refused(Refusal::StockNotStocked) => "stock",
        Error::Refused(Refusal::DurationNotService) => "duration_min",
        Error::Refused(Refusal::ShareNotWhole | Refusal::ShareTwice { .. }) => "shares",
        _ => "price",
    };
    row.blame(column, error)
}
