//! A file's bytes to rows of text: comma or `;`, BOM or none, CSV or XLSX.

use super::row::Row;
use crate::error::{Error, TableFault};
use calamine::{Data, Reader, Xlsx};
use std::io::Cursor;

/// Reads a table whose header has just these columns, in any order.
pub(super) fn read(file: &str, bytes: &[u8], columns: &'static [&'static str]) -> Result<Vec<Row>, Error> {
    let lines = if bytes.starts_with(b"PK\x03\x04") { spreadsheet(bytes) } else { text(bytes) };
    let fault = |fault| Error::Table { file: file.to_owned(), fault };
    let mut lines = lines.map_err(fault)?.into_iter();
    let (_, header) = lines.next().ok_or_else(|| fault(TableFault::Empty))?;
    let order = order(&header, columns).map_err(fault)?;
    let width = header.len();
    let mut rows = Vec::new();
    for (line, fields) in lines.filter(|(_, fields)| fields.iter().any(|field| !field.is_empty())) {
        if fields.len() != width {
            let (expected, found) = (width as u64, fields.len() as u64);
            return Err(fault(TableFault::FieldCount { line, expected, found }));
        }
        let fields = order.iter().map(|place| fields.get(*place).cloned().unwrap_or_default()).collect();
        rows.push(Row::new(file, line, columns, fields));
    }
    Ok(rows)
}

type Line = (u64, Vec<String>);

/// Where each wanted column stands in the header.
fn order(header: &[String], columns: &[&str]) -> Result<Vec<usize>, TableFault> {
    let named = |name: &String| name.trim().to_lowercase();
    if let Some(column) = header.iter().find(|name| !columns.contains(&named(name).as_str())) {
        return Err(TableFault::ColumnUnknown { column: column.clone() });
    }
    let place = |column: &&str| {
        let mut places =
            (0..).zip(header).filter(|(_, name)| named(name) == **column).map(|(place, _)| place);
        match (places.next(), places.next()) {
            (Some(place), None) => Ok(place),
            (None, _) => Err(TableFault::ColumnMissing { column: (*column).to_owned() }),
            _ => Err(TableFault::ColumnTwice { column: (*column).to_owned() }),
        }
    };
    columns.iter().map(place).collect()
}

fn text(bytes: &[u8]) -> Result<Vec<Line>, TableFault> {
    let text = std::str::from_utf8(bytes).map_err(|error| {
        let before = bytes.iter().take(error.valid_up_to());
        TableFault::NotUtf8 { line: 1 + before.filter(|byte| **byte == b'\n').count() as u64 }
    })?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let header = text.lines().next().unwrap_or_default();
    let separator = if header.matches(';').count() > header.matches(',').count() { b';' } else { b',' };
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(separator)
        .trim(csv::Trim::All)
        .from_reader(text.as_bytes());
    let mut counter = LineCounter { bytes: text.as_bytes(), at: 0, line: 1 };
    let record = |record: Result<csv::StringRecord, csv::Error>| {
        let record = record.map_err(|_| TableFault::Unreadable)?;
        let start = record.position().map_or(0, csv::Position::byte);
        Ok((counter.line_of(start), record.iter().map(str::to_owned).collect()))
    };
    reader.records().map(record).collect()
}

/// Counts lines as an editor does; the reader's own count lags behind when lines end in CR LF.
struct LineCounter<'a> {
    bytes: &'a [u8],
    at: usize,
    line: u64,
}

impl LineCounter<'_> {
    /// The line of the record that starts at this byte or after the line ends that stand there. Asked in
    /// rising order.
    fn line_of(&mut self, start: u64) -> u64 {
        let start = usize::try_from(start).unwrap_or(usize::MAX);
        while let Some(byte) = self.bytes.get(self.at) {
            if self.at >= start && !matches!(byte, b'\r' | b'\n') {
                break;
            }
            self.line += u64::from(*byte == b'\n');
            self.at += 1;
        }
        self.line
    }
}

/// The first sheet of an XLSX file. Its cells may be numbers; shown as text they are what CSV would say.
fn spreadsheet(bytes: &[u8]) -> Result<Vec<Line>, TableFault> {
    let unreadable = |_| TableFault::Unreadable;
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(unreadable)?;
    let sheet = book.worksheet_range_at(0).ok_or(TableFault::Empty)?.map_err(unreadable)?;
    let cell = |cell: &Data| match cell {
        Data::Empty => String::new(),
        other => other.to_string().trim().to_owned(),
    };
    let first = sheet.start().map_or(1, |(row, _)| u64::from(row) + 1);
    Ok((first..).zip(sheet.rows()).map(|(line, row)| (line, row.iter().map(cell).collect())).collect())
}
