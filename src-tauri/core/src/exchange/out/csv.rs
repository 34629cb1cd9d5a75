//! A sheet as CSV, for the spreadsheets that people in Peru have.
//!
//! A BOM, or they take UTF-8 for an older code and spoil every accent. `;` between cells, as they themselves save
//! tables there; the decimal sign there is the point, so `1234.50` is a number. No separator of thousands, since the
//! comma would part the cell wherever it separates. No `sep=` line: with it the BOM is no longer heeded. Lines end in
//! CR LF (RFC 4180). Whoever has another spreadsheet takes the XLSX, which is right everywhere.

use super::sheet::{Cell, Sheet};
use crate::error::Error;
use crate::l10n::typed_amount;

/// The whole file.
pub(super) fn write(sheet: &Sheet) -> Result<Vec<u8>, Error> {
    let broken = |_| Error::Broken("a table that cannot be written");
    let mut bytes = "\u{feff}".as_bytes().to_vec();
    let mut writer =
        csv::WriterBuilder::new().delimiter(b';').terminator(csv::Terminator::CRLF).from_writer(&mut bytes);
    let header = sheet.columns.iter().map(|column| harmless(&column.label));
    writer.write_record(header).map_err(broken)?;
    for row in &sheet.rows {
        writer.write_record(row.iter().map(text)).map_err(broken)?;
    }
    writer.flush()?;
    drop(writer);
    Ok(bytes)
}

fn text(cell: &Cell) -> String {
    match cell {
        Cell::Blank => String::new(),
        Cell::Text(text) => harmless(text),
        Cell::Amount(amount) => typed_amount(*amount),
        Cell::Count(count) => count.to_string(),
        Cell::Moment(at) => at.format("%Y-%m-%d %H:%M:%S").to_string(),
    }
}

/// A spreadsheet runs what begins like a formula, whoever typed it as a product's name. An apostrophe before it makes
/// it words.
fn harmless(text: &str) -> String {
    let first = text.chars().next();
    let sign = text.trim_start().chars().next();
    let runs = first.is_some_and(|first| matches!(first, '\t' | '\r' | '\n'))
        || sign.is_some_and(|sign| matches!(sign, '=' | '+' | '-' | '@' | '＝' | '＋' | '－' | '＠'));
    if runs { format!("'{text}") } else { text.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::super::sheet::{Column, Kind};
    use super::*;
    use crate::domain::money::Money;
    use crate::views::Moment;

    fn row(cells: Vec<Cell>) -> String {
        let column = |_| Column { label: "A".into(), kind: Kind::Text };
        let columns = cells.iter().map(column).collect();
        let bytes = write(&Sheet { title: String::new(), columns, rows: vec![cells] }).unwrap_or_default();
        String::from_utf8(bytes).unwrap_or_default()
    }

    #[test]
    fn accents_amounts_and_times_are_as_spreadsheets_read_them() {
        let at = Moment::parse_from_rfc3339("2023-12-05T15:04:05-05:00").unwrap_or_default();
        let cells = vec![
            Cell::Text("Budín; de \"pan\"".into()),
            Cell::Amount(Money::new(-123_450)),
            Cell::Amount(Money::new(5)),
            Cell::Count(-3),
            Cell::Moment(at),
            Cell::Blank,
        ];
        assert_eq!(
            row(cells),
            "\u{feff}A;A;A;A;A;A\r\n\"Budín; de \"\"pan\"\"\";-1234.50;0.05;-3;2023-12-05 15:04:05;\r\n"
        );
    }

    #[test]
    fn words_that_begin_like_a_formula_are_words() {
        for text in ["=HYPERLINK(\"x\")", "+51", "-2", "@SUM(A1)", "\t=1", " =1", "＝1", "\r=1"] {
            assert!(harmless(text).starts_with('\''), "{text:?}");
        }
        for text in ["Alfajor = rico", "Colibrí", "", "'=1"] {
            assert_eq!(harmless(text), text);
        }
    }
}
