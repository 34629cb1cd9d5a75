//! Products, their shares, and what is left of them.

use super::Books;
use crate::domain::catalog::{Product, Share};
use crate::domain::money::Money;
use crate::error::Error;
use rusqlite::{OptionalExtension, Row};
use std::collections::HashMap;
use uuid::Uuid;

impl Books<'_> {
    /// All of them, active or not, by code.
    pub(crate) fn products(&self) -> Result<Vec<Product>, Error> {
        let mut query = self.transaction.prepare_cached(include_str!("products.sql"))?;
        let mut products: Vec<Product> = query.query_map([], product)?.collect::<Result<_, _>>()?;
        let mut shares: HashMap<Uuid, Vec<Share>> = HashMap::new();
        let mut query = self.transaction.prepare_cached(include_str!("product_shares.sql"))?;
        let mut rows = query.query([])?;
        while let Some(row) = rows.next()? {
            let share = Share { participant: row.get(1)?, weight: row.get(2)? };
            shares.entry(row.get(0)?).or_default().push(share);
        }
        for product in &mut products {
            product.shares = shares.remove(&product.id).unwrap_or_default();
        }
        Ok(products)
    }

    /// One product.
    pub(crate) fn product(&self, id: Uuid) -> Result<Option<Product>, Error> {
        let mut query = self.transaction.prepare_cached(include_str!("product.sql"))?;
        let Some(mut found) = query.query_row([id], product).optional()? else { return Ok(None) };
        let mut query = self.transaction.prepare_cached(include_str!("product_shares_of.sql"))?;
        let rows =
            query.query_map([id], |row| Ok(Share { participant: row.get(0)?, weight: row.get(1)? }))?;
        found.shares = rows.collect::<Result<_, _>>()?;
        Ok(Some(found))
    }

    /// Pieces of each product that customers kept.
    pub(crate) fn kept_pieces(&self) -> Result<HashMap<Uuid, u32>, Error> {
        let mut query = self.transaction.prepare_cached(include_str!("kept_pieces.sql"))?;
        let rows = query.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// In how many lines of a session each product was sold.
    pub(crate) fn times_sold(&self, session: u32) -> Result<HashMap<Uuid, u32>, Error> {
        let mut query = self.transaction.prepare_cached(include_str!("times_sold.sql"))?;
        let rows = query.query_map((self.identity.till, session), |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// What is kept of each product, by those who have a share in it, from the shares frozen in the sales: one scan
    /// for all of them.
    pub(crate) fn kept_by_participant(&self, session: Option<u32>) -> Result<KeptOf, Error> {
        let mut all = KeptOf::new();
        let mut query = self.transaction.prepare_cached(include_str!("kept_by_participant.sql"))?;
        let mut rows = query.query((session, self.identity.till))?;
        while let Some(row) = rows.next()? {
            let (quantity, kept): (u32, u32) = (row.get(2)?, row.get(3)?);
            let total = row.get::<_, Money>(4)?.times(quantity)?.minus(row.get(5)?)?;
            let sum: &mut KeptSum = all.entry(row.get(0)?).or_default().entry(row.get(1)?).or_default();
            sum.pieces = sum.pieces.saturating_add(kept);
            sum.total = sum.total.plus(total.portion(kept, quantity))?;
        }
        Ok(all)
    }

    /// What counts on the table moved of what is left of each product; those of closings that were undone did not.
    pub(crate) fn stock_moved(&self) -> Result<HashMap<Uuid, i64>, Error> {
        let mut query = self.transaction.prepare_cached(include_str!("stock_moved.sql"))?;
        let rows = query.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

/// By participant, then by product.
pub(crate) type KeptOf = HashMap<Uuid, HashMap<Uuid, KeptSum>>;

/// What customers kept of a product, of all who share it.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct KeptSum {
    pub(crate) pieces: u32,
    /// Line totals of what is kept.
    pub(crate) total: Money,
}

fn product(row: &Row<'_>) -> rusqlite::Result<Product> {
    Ok(Product {
        id: row.get(0)?,
        sku: row.get(1)?,
        name_es: row.get(2)?,
        name_en: row.get(3)?,
        kind: row.get(4)?,
        category: row.get(5)?,
        price: row.get(6)?,
        cost: row.get(7)?,
        unit: row.get(8)?,
        stock: row.get(9)?,
        duration_min: row.get(10)?,
        pictogram: row.get(11)?,
        materials_by: row.get(12)?,
        shares: Vec::new(),
        active: row.get(13)?,
        terms: row.get(14)?,
        photo: row.get(15)?,
    })
}
