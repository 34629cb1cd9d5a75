//! Files taken out of a fair, and read back.

use crate::{PASSPHRASE, id};
use calamine::{Data, Reader, Xlsx};
use feriante_core::domain::export::{Export, Format, What};
use feriante_core::domain::fair::Lang;
use feriante_core::fair::Fair;
use feriante_core::l10n::Words;
use std::io::Cursor;

/// A table as it was read back: its header and its rows.
pub struct Table {
    pub header: Vec<String>,
    pub rows: Vec<Vec<String>>,
}

/// Takes a file out, in Spanish.
pub fn take_out(fair: &mut Fair, what: What, format: Format) -> Vec<u8> {
    take_out_in(fair, what, format, Lang::Es)
}

/// Takes a file out in a language.
pub fn take_out_in(fair: &mut Fair, what: What, format: Format, lang: Lang) -> Vec<u8> {
    let pass = fair.allow_export(PASSPHRASE).expect("leave");
    let export = Export::new(what, Some(format)).expect("a form of it");
    fair.export(id(), export, &Words::new(lang), pass).expect("a file").bytes
}

/// A table taken out as CSV.
pub fn table(fair: &mut Fair, what: What) -> Table {
    Table::read(&take_out(fair, what, Format::Csv))
}

impl Table {
    /// A CSV file.
    pub fn read(bytes: &[u8]) -> Self {
        let text = std::str::from_utf8(bytes).expect("UTF-8").strip_prefix('\u{feff}').expect("a BOM");
        let mut reader = csv::ReaderBuilder::new().delimiter(b';').from_reader(text.as_bytes());
        let cells = |record: &csv::StringRecord| record.iter().map(str::to_owned).collect::<Vec<_>>();
        let header = cells(reader.headers().expect("a header"));
        let rows = reader.records().map(|record| cells(&record.expect("a row"))).collect();
        Self { header, rows }
    }

    /// The cells of a column, by what its header says.
    pub fn column(&self, header: &str) -> Vec<&str> {
        let place = self.header.iter().position(|label| label == header);
        let place = place.unwrap_or_else(|| panic!("{header} is not among {:?}", self.header));
        self.rows.iter().map(|row| row[place].as_str()).collect()
    }

    /// What a column of amounts adds up to, in céntimos.
    pub fn sum(&self, header: &str) -> i64 {
        self.column(header).into_iter().map(centimos).sum()
    }

    /// What a column of counts adds up to.
    pub fn count(&self, header: &str) -> i64 {
        let some = self.column(header).into_iter().filter(|cell| !cell.is_empty());
        some.map(|cell| cell.parse::<i64>().expect("a count")).sum()
    }
}

/// `-1234.50` in céntimos; a blank cell is nothing.
pub fn centimos(cell: &str) -> i64 {
    if cell.is_empty() {
        return 0;
    }
    let (soles, part) = cell.split_once('.').expect("soles with two decimals");
    assert_eq!(part.len(), 2, "{cell}");
    format!("{soles}{part}").parse().expect("an amount")
}

/// The cells of an XLSX file's first sheet, its header among them, and the sheet's name.
pub fn cells(bytes: &[u8]) -> (String, Vec<Vec<Data>>) {
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes.to_vec())).expect("a spreadsheet");
    let name = book.sheet_names().first().expect("a sheet").clone();
    let range = book.worksheet_range(&name).expect("its cells");
    (name, range.rows().map(<[Data]>::to_vec).collect())
}
