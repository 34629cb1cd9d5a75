//! A table before it is written: what its columns hold, and its rows.

use crate::domain::money::Money;
use crate::l10n::Words;
use crate::views::Moment;

/// A table with one header and any number of rows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sheet {
    /// Its name, short enough for a spreadsheet's tab.
    pub title: String,
    /// From the left.
    pub columns: Vec<Column>,
    /// From the top; each as wide as the header.
    pub rows: Vec<Vec<Cell>>,
}

/// A column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    /// What its header says.
    pub label: String,
    /// What its cells hold, where they are not blank.
    pub kind: Kind,
}

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Words.
    Text,
    /// Money; the header says in what.
    Amount,
    /// A whole number.
    Count,
    /// A day and a time.
    Moment,
}

/// A cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cell {
    /// Nothing to say.
    Blank,
    /// Words, as they were typed: each writer makes them harmless in its own way.
    Text(String),
    /// In céntimos; written in soles.
    Amount(Money),
    /// A whole number.
    Count(i64),
    /// Written by the clock of its place.
    Moment(Moment),
}

impl Sheet {
    /// A table without rows. Columns by the keys of their words.
    pub(super) fn new(title: &str, columns: &[(&str, Kind)], words: &Words) -> Self {
        let column = |(key, kind): &(&str, Kind)| {
            let label = words.text(&format!("column-{key}"));
            let label = match kind {
                Kind::Amount => words.with("column-in-soles", &[("label", &label)]),
                _ => label,
            };
            Column { label, kind: *kind }
        };
        Self { title: words.text(title), columns: columns.iter().map(column).collect(), rows: Vec::new() }
    }
}

impl Cell {
    /// A count that may not be known.
    pub(super) fn count<N: Into<i64>>(count: Option<N>) -> Self {
        count.map_or(Self::Blank, |count| Self::Count(count.into()))
    }

    /// An amount that may not be there.
    pub(super) fn amount(amount: Option<Money>) -> Self {
        amount.map_or(Self::Blank, Self::Amount)
    }

    /// Words; no words are a blank cell.
    pub(super) fn text(text: String) -> Self {
        if text.is_empty() { Self::Blank } else { Self::Text(text) }
    }
}
