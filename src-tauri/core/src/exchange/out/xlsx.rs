//! A sheet as XLSX: amounts and times are numbers with a format, words are words. The header stays in view, and the
//! page prints across a sheet of A4. Made in memory: nothing of it lies aside on a disk.

use super::sheet::{Cell, Kind, Sheet};
use crate::domain::refusal::Refusal;
use crate::error::Error;
use chrono::{Datelike, Timelike};
use rust_decimal::Decimal;
use rust_xlsxwriter::{
    DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Workbook, Worksheet, XlsxError,
};

/// Rows that a sheet has, the header among them.
const MOST_ROWS: usize = 1_048_576;
/// Letters that a cell holds.
const MOST_LETTERS: usize = 32_767;
/// A4, as spreadsheets number papers.
const A4: u8 = 9;

/// The whole file.
pub(super) fn write(sheet: &Sheet) -> Result<Vec<u8>, Error> {
    if sheet.rows.len() >= MOST_ROWS {
        return Err(Refusal::ExportTooLong { most: u32::try_from(MOST_ROWS - 1).unwrap_or(u32::MAX) }.into());
    }
    workbook(sheet).map_err(|_| Error::Broken("a spreadsheet that cannot be written"))
}

fn workbook(sheet: &Sheet) -> Result<Vec<u8>, XlsxError> {
    let mut workbook = Workbook::new();
    // The same table is the same file, whenever it was made and by whom.
    let never = ExcelDateTime::from_ymd(2000, 1, 1)?;
    workbook.set_properties(&DocProperties::new().set_title(&sheet.title).set_creation_datetime(&never));
    fill(workbook.add_worksheet(), sheet)?;
    workbook.save_to_buffer()
}

fn fill(page: &mut Worksheet, sheet: &Sheet) -> Result<(), XlsxError> {
    page.set_name(&sheet.title)?;
    page.set_freeze_panes(1, 0)?;
    page.set_landscape().set_paper_size(A4).set_print_fit_to_pages(1, 0);
    page.set_repeat_rows(0, 0)?;
    let header = Format::new().set_bold().set_text_wrap().set_border_bottom(FormatBorder::Thin);
    for (place, column) in (0_u16..).zip(&sheet.columns) {
        let format = match column.kind {
            Kind::Text => header.clone(),
            _ => header.clone().set_align(FormatAlign::Right),
        };
        page.write_string_with_format(0, place, &column.label, &format)?;
        page.set_column_width(place, width(sheet, usize::from(place)))?;
    }
    let formats = Formats::new();
    for (row, cells) in (1_u32..).zip(&sheet.rows) {
        for (column, cell) in (0_u16..).zip(cells) {
            put(page, row, column, cell, &formats)?;
        }
    }
    Ok(())
}

struct Formats {
    amount: Format,
    moment: Format,
}

impl Formats {
    fn new() -> Self {
        // Each spreadsheet shows the signs and the month in its own language.
        Self {
            amount: Format::new().set_num_format("#,##0.00"),
            moment: Format::new().set_num_format("d mmm yyyy hh:mm"),
        }
    }
}

fn put(page: &mut Worksheet, row: u32, column: u16, cell: &Cell, formats: &Formats) -> Result<(), XlsxError> {
    match cell {
        Cell::Blank => {}
        Cell::Text(text) => {
            let text: String = text.chars().take(MOST_LETTERS).collect();
            page.write_string(row, column, text)?;
        }
        Cell::Amount(amount) => {
            page.write_with_format(row, column, Decimal::new(amount.centimos(), 2), &formats.amount)?;
        }
        Cell::Count(count) => {
            page.write(row, column, Decimal::from(*count))?;
        }
        Cell::Moment(at) => {
            let small = |number: u32| u8::try_from(number).unwrap_or_default();
            let year = u16::try_from(at.year()).unwrap_or_default();
            let day = ExcelDateTime::from_ymd(year, small(at.month()), small(at.day()))?;
            let hour = u16::try_from(at.hour()).unwrap_or_default();
            let moment = day.and_hms(hour, small(at.minute()), at.second())?;
            page.write_datetime_with_format(row, column, &moment, &formats.moment)?;
        }
    }
    Ok(())
}

/// Wide enough for most of what the column holds, and for its header on two lines.
fn width(sheet: &Sheet, place: usize) -> u32 {
    let header = sheet.columns.get(place).map_or(0, |column| column.label.chars().count() / 2 + 2);
    let cells = sheet.rows.iter().filter_map(|row| row.get(place)).map(letters).max().unwrap_or(0);
    u32::try_from(header.max(cells).clamp(8, 48) + 2).unwrap_or_default()
}

fn letters(cell: &Cell) -> usize {
    match cell {
        Cell::Blank => 0,
        Cell::Text(text) => text.chars().count(),
        Cell::Amount(amount) => amount.centimos().to_string().len() + 3,
        Cell::Count(count) => count.to_string().len(),
        Cell::Moment(_) => 18,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exchange::out::sheet::Column;

    #[test]
    fn a_table_longer_than_a_sheet_is_refused() {
        let columns = vec![Column { label: "A".into(), kind: Kind::Text }];
        let sheet = Sheet { title: "A".into(), columns, rows: vec![vec![]; MOST_ROWS] };
        assert!(matches!(write(&sheet), Err(Error::Refused(Refusal::ExportTooLong { most: 1_048_575 }))));
    }
}
