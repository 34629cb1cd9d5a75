//! Two kinds of no: *refused* is your input, *broken* is our fault or the machine's. Both cross as a code
//! and its values; the words are in Fluent under `error-<code>`.

use crate::domain::proof::ProofTerm;
use crate::domain::refusal::{Arg, Refusal};
use std::io;

/// Where in a table an import stopped.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The file's name.
    pub file: String,
    /// From 1; the header is line 1.
    pub line: u64,
    /// The column's name in the header.
    pub column: String,
}

/// Why a verb did not do what was asked. Nothing was kept.
#[derive(Debug, thiserror::Error)]
#[allow(missing_docs)]
pub enum Error {
    #[error("refused: {}", .0.code())]
    Refused(Refusal),
    /// A row of a table; `why` says what is wrong with the value.
    #[error("refused at {place:?}: {}", why.code())]
    Row { place: Place, value: String, why: Refusal },
    /// A table that is not of the form that formats.md says.
    #[error("table {file}: {}", fault.code())]
    Table { file: String, fault: TableFault },
    #[error("not a fair")]
    NotAFair,
    #[error("a fair stands there already")]
    FairExists,
    #[error("made by a newer version")]
    NewerFair,
    #[error("open in another window")]
    FairInUse,
    #[error("disk full")]
    DiskFull,
    #[error("read only")]
    ReadOnly,
    /// A proof that does not hold; the term that is off, if one was found.
    #[error("the proof does not hold: {term:?}")]
    ProofOff { term: Option<ProofTerm> },
    #[error("file not found")]
    FileNotFound { path: String },
    #[error("store: {0}")]
    Store(rusqlite::Error),
    #[error("files: {0}")]
    Files(io::Error),
    /// The journal, or the program's own arithmetic, is not what it must be.
    #[error("broken: {0}")]
    Broken(&'static str),
}

/// What can be wrong with a table as a whole or with the form of a row.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum TableFault {
    NotUtf8 { line: u64 },
    Empty,
    ColumnMissing { column: String },
    ColumnUnknown { column: String },
    ColumnTwice { column: String },
    FieldCount { line: u64, expected: u64, found: u64 },
    Unreadable,
}

impl TableFault {
    /// The stable code.
    pub fn code(&self) -> &'static str {
        match self {
            Self::NotUtf8 { .. } => "table-not-utf8",
            Self::Empty => "table-empty",
            Self::ColumnMissing { .. } => "table-column-missing",
            Self::ColumnUnknown { .. } => "table-column-unknown",
            Self::ColumnTwice { .. } => "table-column-twice",
            Self::FieldCount { .. } => "table-field-count",
            Self::Unreadable => "table-unreadable",
        }
    }

    fn args(&self) -> Vec<(&'static str, Arg)> {
        match self {
            Self::NotUtf8 { line } => vec![("line", Arg::Number(*line))],
            Self::Empty | Self::Unreadable => vec![],
            Self::ColumnMissing { column }
            | Self::ColumnUnknown { column }
            | Self::ColumnTwice { column } => {
                vec![("column", Arg::Text(column.clone()))]
            }
            Self::FieldCount { line, expected, found } => vec![
                ("line", Arg::Number(*line)),
                ("expected", Arg::Number(*expected)),
                ("found", Arg::Number(*found)),
            ],
        }
    }
}

impl Error {
    /// Codes beyond the refusals', for the test that each has its words.
    pub const CODES: &[&str] = &[
        "row",
        "table-not-utf8",
        "table-empty",
        "table-column-missing",
        "table-column-unknown",
        "table-column-twice",
        "table-field-count",
        "table-unreadable",
        "not-a-fair",
        "fair-exists",
        "newer-fair",
        "fair-in-use",
        "disk-full",
        "read-only",
        "file-not-found",
        "proof-off",
        "store",
        "files",
        "broken",
    ];

    /// The stable code, such as `payment-below-total`.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Refused(refusal) => refusal.code(),
            Self::Row { why, .. } => why.code(),
            Self::Table { fault, .. } => fault.code(),
            Self::NotAFair => "not-a-fair",
            Self::FairExists => "fair-exists",
            Self::NewerFair => "newer-fair",
            Self::FairInUse => "fair-in-use",
            Self::DiskFull => "disk-full",
            Self::ReadOnly => "read-only",
            Self::FileNotFound { .. } => "file-not-found",
            Self::ProofOff { .. } => "proof-off",
            Self::Store(_) => "store",
            Self::Files(_) => "files",
            Self::Broken(_) => "broken",
        }
    }

    /// The values that the sentence mentions.
    pub fn args(&self) -> Vec<(&'static str, Arg)> {
        match self {
            Self::Refused(refusal) => refusal.args(),
            Self::Row { place, value, why } => {
                let mut args = why.args();
                args.push(("file", Arg::Text(place.file.clone())));
                args.push(("line", Arg::Number(place.line)));
                args.push(("column", Arg::Text(place.column.clone())));
                args.push(("value", Arg::Text(value.clone())));
                args
            }
            Self::Table { file, fault } => {
                let mut args = fault.args();
                args.push(("file", Arg::Text(file.clone())));
                args
            }
            Self::FileNotFound { path } => vec![("path", Arg::Text(path.clone()))],
            Self::ProofOff { term } => {
                vec![("term", Arg::Text(term.map_or("none", ProofTerm::word).to_owned()))]
            }
            _ => vec![],
        }
    }

    /// Your input (or your disk, file or folder), rather than our fault?
    pub fn is_refusal(&self) -> bool {
        !matches!(self, Self::Store(_) | Self::Files(_) | Self::ProofOff { .. } | Self::Broken(_))
    }
}

impl From<Refusal> for Error {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal)
    }
}

impl From<rusqlite::Error> for Error {
    fn from(error: rusqlite::Error) -> Self {
        use rusqlite::ErrorCode::{
            CannotOpen, DatabaseBusy, DatabaseLocked, DiskFull, NotADatabase, ReadOnly,
        };
        match error.sqlite_error_code() {
            Some(DiskFull) => Self::DiskFull,
            Some(ReadOnly | CannotOpen) => Self::ReadOnly,
            Some(DatabaseBusy | DatabaseLocked) => Self::FairInUse,
            Some(NotADatabase) => Self::NotAFair,
            _ => Self::Store(error),
        }
    }
}

impl From<io::Error> for Error {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Self::DiskFull,
            io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => Self::ReadOnly,
            _ => Self::Files(error),
        }
    }
}
