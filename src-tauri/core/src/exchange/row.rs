//! One row of a table, and how its fields are read. Every fault names file, line and column.

use crate::domain::money::Money;
use crate::domain::refusal::Refusal;
use crate::error::{Error, Place};
use std::str::FromStr;

/// A row, with what its errors must name.
#[derive(Clone, Debug)]
pub(super) struct Row {
    file: String,
    line: u64,
    columns: &'static [&'static str],
    fields: Vec<String>,
}

impl Row {
    pub(super) fn new(file: &str, line: u64, columns: &'static [&'static str], fields: Vec<String>) -> Self {
        Self { file: file.to_owned(), line, columns, fields }
    }

    /// The line in the file, the header being 1.
    pub(super) fn line(&self) -> u64 {
        self.line
    }

    /// The text of a column; blank when there is none.
    pub(super) fn text(&self, column: &str) -> &str {
        let place = self.columns.iter().position(|name| *name == column);
        place.and_then(|place| self.fields.get(place)).map_or("", String::as_str)
    }

    /// What is wrong in a column.
    pub(super) fn fault(&self, column: &str, why: Refusal) -> Error {
        let place = Place { file: self.file.clone(), line: self.line, column: column.to_owned() };
        Error::Row { place, value: self.text(column).to_owned(), why }
    }

    /// A refusal of the whole row, said at a column; what is broken stays broken.
    pub(super) fn blame(&self, column: &str, error: Error) -> Error {
        match error {
            Error::Refused(why) => self.fault(column, why),
            other => other,
        }
    }

    /// A column's text as something else, or the refusal that its text deserves.
    pub(super) fn read<T>(
        &self,
        column: &str,
        read: impl FnOnce(&str) -> Option<T>,
        why: impl FnOnce(String) -> Refusal,
    ) -> Result<T, Error> {
        let text = self.text(column);
        read(text).ok_or_else(|| self.fault(column, why(text.to_owned())))
    }

    /// A whole number of céntimos; blank is what it says it is.
    pub(super) fn centimos(&self, column: &str, blank: Option<Money>) -> Result<Money, Error> {
        let read = |text: &str| if text.is_empty() { blank } else { whole::<i64>(text).map(Money::new) };
        self.read(column, read, |text| Refusal::CentimosUnreadable { text })
    }

    /// A whole number above zero.
    pub(super) fn quantity(&self, column: &str) -> Result<u32, Error> {
        let quantity = self.read(column, whole::<u32>, |text| Refusal::QuantityUnreadable { text })?;
        if quantity == 0 { Err(self.fault(column, Refusal::QuantityZero)) } else { Ok(quantity) }
    }

    /// A whole number, or blank.
    pub(super) fn optional(&self, column: &str) -> Result<Option<u32>, Error> {
        let read = |text: &str| if text.is_empty() { Some(None) } else { whole::<u32>(text).map(Some) };
        self.read(column, read, |text| Refusal::StockUnreadable { text })
    }
}

/// Digits only, with a minus if it may have one: no `+5`, no `1e3`.
fn whole<T: FromStr>(text: &str) -> Option<T> {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let all = !digits.is_empty() && digits.bytes().all(|digit| digit.is_ascii_digit());
    if all { text.parse().ok() } else { None }
}
