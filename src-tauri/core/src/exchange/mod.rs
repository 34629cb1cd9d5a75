//! Tables in: CSV and XLSX with the same headers (formats.md). An import is all or nothing. Files out: `out`.

pub mod out;
mod participants;
mod products;
mod row;
mod sales;
mod table;

use crate::error::Error;
use crate::fair::Fair;

/// Which table a file holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Table {
    /// participants.csv
    Participants,
    /// products.csv
    Products,
    /// sales.csv
    Sales,
}

/// What came of an import.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Imported {
    /// Rows, or sales and returns, that were new.
    pub added: u32,
    /// Rows that changed what was there.
    pub changed: u32,
    /// Rows that were there already, just so.
    pub unchanged: u32,
    /// Things to mention that stopped nothing.
    pub notices: Vec<Notice>,
}

/// Something to mention; its words are in Fluent under `notice-<code>`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Notice {
    /// The set has no such pictogram: the category's own stands in.
    PictogramUnknown {
        /// The line in the file, the header being 1.
        line: u64,
        /// As the file says.
        pictogram: String,
    },
    /// An alias that might tell who a person is.
    AliasTelling {
        /// The line in the file, the header being 1.
        line: u64,
        /// As the file says.
        alias: String,
    },
    /// These codes are on their labels as QR codes: as bars they would be too fine, or can't be said.
    CodesAsQr {
        /// The codes.
        codes: Vec<String>,
    },
    /// These codes are on their labels as text alone: they are too long for any code.
    CodesAsText {
        /// The codes.
        codes: Vec<String>,
    },
    /// A file goes to a folder that seems to be copied to the internet.
    FolderSynced {
        /// By which service.
        service: &'static str,
    },
}

impl Notice {
    /// Every code, for the test that each has its words.
    pub const CODES: &[&str] =
        &["pictogram-unknown", "alias-telling", "codes-as-qr", "codes-as-text", "folder-synced"];

    /// The stable code.
    pub fn code(&self) -> &'static str {
        match self {
            Self::PictogramUnknown { .. } => "pictogram-unknown",
            Self::AliasTelling { .. } => "alias-telling",
            Self::CodesAsQr { .. } => "codes-as-qr",
            Self::CodesAsText { .. } => "codes-as-text",
            Self::FolderSynced { .. } => "folder-synced",
        }
    }

    /// The values that the sentence mentions.
    pub fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::PictogramUnknown { line, pictogram } => {
                vec![("line", line.to_string()), ("pictogram", pictogram.clone())]
            }
            Self::AliasTelling { line, alias } => vec![("line", line.to_string()), ("alias", alias.clone())],
            Self::CodesAsQr { codes } | Self::CodesAsText { codes } => vec![("codes", codes.join(", "))],
            Self::FolderSynced { service } => vec![("service", (*service).to_owned())],
        }
    }
}

impl Fair {
    /// Reads a table in. `file` is its name, for messages. On any bad row nothing is kept.
    pub fn import(&mut self, table: Table, file: &str, bytes: &[u8]) -> Result<Imported, Error> {
        match table {
            Table::Participants => participants::import(self, file, bytes),
            Table::Products => products::import(self, file, bytes),
            Table::Sales => sales::import(self, file, bytes),
        }
    }
}
