//! Names of papers and files that tell nothing about anyone.

use super::code::CodeKind;
use super::price_list::PosterSize;
use super::sheet::Sheet;
use crate::domain::export::{Export, What};
use crate::domain::fair::plain;
use crate::views::Moment;
use chrono::Datelike;

/// `detalle-0143.pdf`
pub fn slip_file_name(number: u32) -> String {
    format!("detalle-{number:04}.pdf")
}

/// `encargo-012.pdf`
pub fn order_file_name(number: u32) -> String {
    format!("encargo-{number:03}.pdf")
}

/// `dia-2023-12-05.pdf`
pub fn day_file_name(at: Moment) -> String {
    format!("dia-{}.pdf", at.format("%Y-%m-%d"))
}

/// `tablero-2023-12-05.pdf`
pub fn dashboard_file_name(at: Moment) -> String {
    format!("tablero-{}.pdf", at.format("%Y-%m-%d"))
}

/// `hoja-07.pdf`; the number is the statement's place in the list, never an alias.
pub fn statement_file_name(place: u32) -> String {
    format!("hoja-{place:02}.pdf")
}

/// `hojas-2023-12-05.pdf`: every statement in one file.
pub fn statements_file_name(at: Moment) -> String {
    format!("hojas-{}.pdf", at.format("%Y-%m-%d"))
}

/// `etiquetas-a4-3x8-qr-2023-12-05.pdf`: those of another sheet are another file.
pub fn labels_file_name(sheet: &Sheet, code: CodeKind, at: Moment) -> String {
    format!("etiquetas-{}-{}-{}.pdf", sheet.word(), code.word(), at.format("%Y-%m-%d"))
}

/// `carteles-2023-12-05.pdf`
pub fn price_tags_file_name(at: Moment) -> String {
    format!("carteles-{}.pdf", at.format("%Y-%m-%d"))
}

/// `precios-a3-2023-12-05.pdf`
pub fn price_list_file_name(size: PosterSize, at: Moment) -> String {
    format!("precios-{}-{}.pdf", size.word(), at.format("%Y-%m-%d"))
}

/// `ventas-en-papel-2023-12-05.pdf`
pub fn paper_sheet_file_name(at: Moment) -> String {
    format!("ventas-en-papel-{}.pdf", at.format("%Y-%m-%d"))
}

/// `pagos-2023-12-05.pdf`
pub fn payout_sheet_file_name(at: Moment) -> String {
    format!("pagos-{}.pdf", at.format("%Y-%m-%d"))
}

/// `sobres-2023-12-05.pdf`
pub fn envelope_sheet_file_name(at: Moment) -> String {
    format!("sobres-{}.pdf", at.format("%Y-%m-%d"))
}

/// `cierre-003.pdf`; of a till that goes on, `lectura-2023-12-05.pdf`.
pub fn proof_file_name(closing: Option<u32>, at: Moment) -> String {
    match closing {
        Some(number) => format!("cierre-{number:03}.pdf"),
        None => format!("lectura-{}.pdf", at.format("%Y-%m-%d")),
    }
}

/// `ventas-2023-12-05.xlsx`
pub fn export_file_name(export: Export, at: Moment) -> String {
    let what = match export.what {
        What::Donors => "informe",
        What::Sales => "ventas",
        What::Earnings => "ganancias",
        What::Stock => "existencias",
        What::Movements => "movimientos",
        What::CashBook => "libro-de-caja",
        What::Journal => "asientos",
    };
    format!("{what}-{}.{}", at.format("%Y-%m-%d"), export.format.word())
}

/// The name of the costing sheet to fill in by hand.
pub const BLANK_COSTING_FILE_NAME: &str = "costos-en-blanco.pdf";

/// `costos-alf.pdf`, by the product's code.
pub fn costing_file_name(sku: &str) -> String {
    let code = plain(sku);
    let words = code.split(|letter: char| !letter.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    format!("costos-{}.pdf", words.collect::<Vec<_>>().join("-"))
}

/// `0512-1`: the day, the month and the session, by which a slip is found in the day's books.
pub(super) fn day_code(at: Moment, session: u32) -> String {
    format!("{:02}{:02}-{session}", at.day(), at.month())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::deny_list::neutral_file;
    use std::collections::BTreeSet;

    #[test]
    fn names_are_of_numbers_codes_and_days_only() {
        let at = Moment::parse_from_rfc3339("2023-12-05T15:04:00-05:00").unwrap_or_default();
        assert_eq!(slip_file_name(143), "detalle-0143.pdf");
        assert_eq!(order_file_name(12), "encargo-012.pdf");
        assert_eq!(day_file_name(at), "dia-2023-12-05.pdf");
        assert_eq!(dashboard_file_name(at), "tablero-2023-12-05.pdf");
        assert_eq!(statement_file_name(7), "hoja-07.pdf");
        assert_eq!(day_code(at, 2), "0512-2");
        assert_eq!(statements_file_name(at), "hojas-2023-12-05.pdf");
        let names = Sheet::LABELS
            .iter()
            .flat_map(|sheet| CodeKind::ALL.iter().map(|code| labels_file_name(sheet, *code, at)));
        let names: BTreeSet<String> = names.collect();
        assert_eq!(names.len(), Sheet::LABELS.len() * CodeKind::ALL.len(), "each sheet is a file of its own");
        assert!(names.contains("etiquetas-a4-3x8-code128-2023-12-05.pdf"), "{names:?}");
        assert_eq!(
            (costing_file_name("ALF-2"), costing_file_name("../Piña")),
            ("costos-alf-2.pdf".into(), "costos-pina.pdf".into())
        );
        assert_eq!(price_tags_file_name(at), "carteles-2023-12-05.pdf");
        assert_eq!(price_list_file_name(PosterSize::A3, at), "precios-a3-2023-12-05.pdf");
        assert_eq!(paper_sheet_file_name(at), "ventas-en-papel-2023-12-05.pdf");
        assert_eq!(proof_file_name(Some(3), at), "cierre-003.pdf");
        assert_eq!(proof_file_name(None, at), "lectura-2023-12-05.pdf");
        assert_eq!(payout_sheet_file_name(at), "pagos-2023-12-05.pdf");
        assert_eq!(envelope_sheet_file_name(at), "sobres-2023-12-05.pdf");
    }

    #[test]
    fn each_file_has_a_name_of_its_own_that_tells_nothing() {
        let at = Moment::parse_from_rfc3339("2023-12-05T15:04:00-05:00").unwrap_or_default();
        let mut names = Vec::new();
        for what in What::ALL {
            for format in what.formats() {
                let name = export_file_name(Export { what: *what, format: *format }, at);
                assert_eq!(neutral_file(&name), Ok(()));
                assert!(name.ends_with(&format!("-2023-12-05.{}", format.word())) && !names.contains(&name));
                names.push(name);
            }
        }
        assert!(names.contains(&"libro-de-caja-2023-12-05.csv".to_owned()));
    }
}
