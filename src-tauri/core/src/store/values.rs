//! Domain values as SQLite keeps them.

use crate::domain::catalog::{Kind, MaterialsBy, Terms};
use crate::domain::closing::Closing;
use crate::domain::costing::Material;
use crate::domain::count::CountKind;
use crate::domain::fair::Lang;
use crate::domain::giving_back::Reason;
use crate::domain::ledger::Account;
use crate::domain::money::{Money, Percent};
use crate::domain::order::OrderState;
use crate::domain::participant::Color;
use crate::domain::payout::Method;
use crate::domain::queue::TurnState;
use crate::domain::sale::{Line, Particulars};
use crate::journal::parts::Part;
use crate::views::Moment;
use chrono::DateTime;
use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ToSql, ToSqlOutput, ValueRef};

impl ToSql for Money {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(self.centimos().into())
    }
}

impl FromSql for Money {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        i64::column_result(value).map(Self::new)
    }
}

impl ToSql for Percent {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(self.hundredths().into())
    }
}

impl FromSql for Percent {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        Self::from_hundredths(u32::column_result(value)?).map_err(|_| FromSqlError::InvalidType)
    }
}

macro_rules! by_word {
    ($($kind:ty),+) => {$(
        impl ToSql for $kind {
            fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
                Ok(self.word().into())
            }
        }
        impl FromSql for $kind {
            fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
                Self::from_word(value.as_str()?).ok_or(FromSqlError::InvalidType)
            }
        }
    )+};
}
by_word!(Kind, MaterialsBy, Lang, Reason, Account, Color, Method, TurnState, OrderState, CountKind);

/// A part kept whole, as the journal writes it.
macro_rules! whole {
    ($($kind:ty),+) => {$(
        impl ToSql for $kind {
            fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
                let text = self.write().ok_or(rusqlite::Error::ToSqlConversionFailure("unwritable".into()))?;
                Ok(text.into())
            }
        }
        impl FromSql for $kind {
            fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
                Self::read(value.as_str()?).ok_or(FromSqlError::InvalidType)
            }
        }
    )+};
}
whole!(Terms, Particulars, Closing);

/// A list of parts kept whole, as the journal writes it.
macro_rules! whole_list {
    ($($(#[$doc:meta])* $list:ident of $kind:ty),+ $(,)?) => {$(
        $(#[$doc])*
        pub(crate) struct $list(pub(crate) Vec<$kind>);

        impl ToSql for $list {
            fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
                let text = self.0.write().ok_or(rusqlite::Error::ToSqlConversionFailure("unwritable".into()))?;
                Ok(text.into())
            }
        }
        impl FromSql for $list {
            fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
                Vec::read(value.as_str()?).map(Self).ok_or(FromSqlError::InvalidType)
            }
        }
    )+};
}
whole_list!(
    /// Lines of an order.
    Lines of Line,
    /// Materials of a costing sheet.
    Materials of Material,
);

/// A moment, kept as RFC 3339 with its offset.
pub(crate) struct At(pub(crate) Moment);

impl ToSql for At {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(self.0.to_rfc3339().into())
    }
}

impl FromSql for At {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        DateTime::parse_from_rfc3339(value.as_str()?).map(Self).map_err(|_| FromSqlError::InvalidType)
    }
}
