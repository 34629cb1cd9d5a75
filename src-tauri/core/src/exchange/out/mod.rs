//! Files out: tables for spreadsheets, the donors' report, and the whole journal as open lines. Each table is
//! described once, as a [`Sheet`], and written as CSV or XLSX.

mod cash_book;
mod donors;
mod earnings;
mod journal;
mod movements;
mod sales;
mod stock;

mod csv;
mod sheet;
mod target;
mod xlsx;

pub use sheet::{Cell, Column, Kind, Sheet};
pub use target::{export_to, synced};

use crate::documents::{donors_report, export_file_name, paint};
use crate::domain::export::{Export, Format, What};
use crate::error::Error;
use crate::fair::{ExportPass, Fair, Leaving};
use crate::l10n::Words;
use uuid::Uuid;

/// A file to write.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExportFile {
    /// A name that tells nothing about anyone.
    pub name: String,
    /// All of it.
    pub bytes: Vec<u8>,
}

impl Fair {
    /// Makes a file of what is asked for; `id` is of the journal's entry that says so. What cannot be made leaves no
    /// entry.
    pub fn export(
        &mut self,
        id: Uuid,
        export: Export,
        words: &Words,
        pass: ExportPass,
    ) -> Result<ExportFile, Error> {
        self.exporting(id, export, pass, |leaving| {
            let name = export_file_name(export, leaving.now());
            Ok(ExportFile { name, bytes: bytes(leaving, export, words)? })
        })
    }
}

fn bytes(leaving: &Leaving<'_>, export: Export, words: &Words) -> Result<Vec<u8>, Error> {
    match export.format {
        Format::Csv => csv::write(&sheet(leaving, export.what, words)?),
        Format::Xlsx => xlsx::write(&sheet(leaving, export.what, words)?),
        Format::Jsonl => journal::lines(leaving),
        Format::Pdf => {
            let (report, fair) = (leaving.donors()?, leaving.fair_name()?);
            Ok(paint(&donors_report(&report, &fair, leaving.now(), words)))
        }
    }
}

fn sheet(leaving: &Leaving<'_>, what: What, words: &Words) -> Result<Sheet, Error> {
    Ok(match what {
        What::Donors => donors::sheet(&leaving.donors()?, words),
        What::Sales => sales::sheet(&leaving.sold()?, words),
        What::Earnings => earnings::sheet(&leaving.earnings()?, words),
        What::Stock => stock::sheet(&leaving.stock()?, words)?,
        What::Movements => movements::sheet(&leaving.cash()?, words)?,
        What::CashBook => cash_book::sheet(&leaving.cash()?, words),
        What::Journal => return Err(Error::Broken("a journal is no table")),
    })
}
