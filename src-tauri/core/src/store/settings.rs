//! The fair's rules, as they stand.

use super::Books;
use crate::domain::fair::Settings;
use crate::domain::wallets::WalletTexts;
use crate::error::Error;
use rusqlite::OptionalExtension;

impl Books<'_> {
    pub(crate) fn settings(&self) -> Result<Settings, Error> {
        let mut query = self.transaction.prepare_cached(include_str!("settings.sql"))?;
        let settings = query.query_row([], |row| {
            Ok(Settings {
                name: row.get(0)?,
                fund_percent: row.get(1)?,
                float: row.get(2)?,
                lang: row.get(3)?,
                retention_days: row.get(4)?,
                discount_limit: row.get(5)?,
                codes: WalletTexts { yape: row.get(6)?, plin: row.get(7)? },
                stall_fee: row.get(8)?,
                donated_percent: row.get(9)?,
            })
        });
        settings.optional()?.ok_or(Error::Broken("a fair without rules"))
    }
}
