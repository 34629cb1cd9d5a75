//! Costing sheets, the latest of each product.

use super::Books;
use super::values::Materials;
use crate::domain::costing::Costing;
use crate::error::Error;
use rusqlite::{OptionalExtension, Row};
use uuid::Uuid;

impl Books<'_> {
    /// A product's sheet, if it has one.
    pub(crate) fn costing(&self, product: Uuid) -> Result<Option<Costing>, Error> {
        let mut query = self.transaction.prepare_cached(include_str!("costing.sql"))?;
        Ok(query.query_row([product], sheet).optional()?)
    }

    /// Every product's sheet that has one.
    pub(crate) fn costings(&self) -> Result<Vec<Costing>, Error> {
        let mut query = self.transaction.prepare_cached(include_str!("costings.sql"))?;
        Ok(query.query_map([], sheet)?.collect::<Result<_, _>>()?)
    }

    pub(super) fn set_costing(&self, sheet: &Costing) -> Result<(), Error> {
        self.run(
            include_str!("costing_set.sql"),
            (
                sheet.product,
                sheet.pieces,
                Materials(sheet.materials.clone()),
                sheet.minutes,
                sheet.hour,
                sheet.indirect,
                sheet.gain,
            ),
        )
    }
}

fn sheet(row: &Row<'_>) -> rusqlite::Result<Costing> {
    Ok(Costing {
        product: row.get(0)?,
        pieces: row.get(1)?,
        materials: row.get::<_, Materials>(2)?.0,
        minutes: row.get(3)?,
        hour: row.get(4)?,
        indirect: row.get(5)?,
        gain: row.get(6)?,
    })
}
