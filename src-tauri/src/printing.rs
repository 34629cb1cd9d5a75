//! The system's print dialog, for the pages that the window shows. Their style sheet leaves nothing else on them;
//! what the dialog must be told besides is how large the paper is.

use crate::wire::PaperSize;
use feriante_core::Error;
use tauri::{Runtime, WebviewWindow};

/// Opens the dialog, and answers once it is asked for.
pub fn print<R: Runtime>(window: &WebviewWindow<R>, size: PaperSize) -> Result<(), Error> {
    dialog(window, size).map_err(|_| Error::Broken("a print dialog that does not open"))
}

/// Everywhere else the page's own `@page` rule tells the size.
#[cfg(not(target_os = "linux"))]
fn dialog<R: Runtime>(window: &WebviewWindow<R>, _: PaperSize) -> tauri::Result<()> {
    window.print()
}

/// WebKitGTK passes over `@page`: its dialog is given the paper here.
#[cfg(target_os = "linux")]
fn dialog<R: Runtime>(window: &WebviewWindow<R>, size: PaperSize) -> tauri::Result<()> {
    use gtk::prelude::{Cast, WidgetExt};
    use webkit2gtk::{PrintOperation, PrintOperationExt};

    window.with_webview(move |view| {
        let view = view.inner();
        let operation = PrintOperation::new(&view);
        operation.set_page_setup(&setup(size));
        if let Some(file) = file() {
            let settings = gtk::PrintSettings::new();
            settings.set_printer("Print to File");
            settings.set(gtk::PRINT_SETTINGS_OUTPUT_FILE_FORMAT, Some("pdf"));
            settings.set(gtk::PRINT_SETTINGS_OUTPUT_URI, Some(&file));
            operation.set_print_settings(&settings);
            operation.print();
            return;
        }
        let window = view.toplevel().and_then(|top| top.downcast::<gtk::Window>().ok());
        operation.run_dialog(window.as_ref());
    })
}

/// Paper of this size without margins: the pages bring their own.
#[cfg(target_os = "linux")]
fn setup(size: PaperSize) -> gtk::PageSetup {
    use gtk::Unit::Mm;
    let millimetres = |length: i64| u32::try_from((length + 999) / 1000).unwrap_or(1);
    let (wide, high) = (millimetres(size.width), millimetres(size.height));
    let setup = gtk::PageSetup::new();
    let name = format!("{wide} x {high} mm");
    setup.set_paper_size(&gtk::PaperSize::new_custom(&name, &name, wide.into(), high.into(), Mm));
    setup.set_top_margin(0.0, Mm);
    setup.set_bottom_margin(0.0, Mm);
    setup.set_left_margin(0.0, Mm);
    setup.set_right_margin(0.0, Mm);
    setup
}

/// Where a development build under test prints to instead: a system's dialog can't be driven.
#[cfg(target_os = "linux")]
fn file() -> Option<String> {
    let tested = cfg!(debug_assertions) && std::env::var_os("TAURI_WEBVIEW_AUTOMATION").is_some();
    tested.then(|| std::env::var("FERIANTE_PRINT_TO").ok()).flatten()
}
