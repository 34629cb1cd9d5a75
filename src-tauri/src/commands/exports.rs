//! Files out: which there are, where one goes, and making it once the passphrase is given.

use crate::state::App;
use crate::wire::{Failure, FilesView, Place, TakeOut};
use crate::{read, show};
use feriante_core::documents::export_file_name;
use feriante_core::domain::export::Export;
use feriante_core::domain::refusal::Refusal;
use feriante_core::exchange::out::export_to;
use feriante_core::fair::write_whole;
use std::fs;
use std::path::Path;
use tauri::{AppHandle, Runtime, State};
use tauri_plugin_dialog::DialogExt;

#[tauri::command(async)]
pub fn files_view(app: State<'_, App>) -> Result<FilesView, Failure> {
    app.with_organizer(|fair, _| Ok(show::files(&app.home.papers(fair.folder().unwrap_or(Path::new(""))))))
}

/// Asks where a file goes; none when the person changed her mind. The place is kept here: no path comes back from
/// the window.
#[tauri::command(async)]
pub fn file_place<R: Runtime>(
    handle: AppHandle<R>,
    app: State<'_, App>,
    what: &str,
    format: &str,
) -> Result<Option<Place>, Failure> {
    let (export, name) = app.with_organizer(|fair, _| {
        let export = read::export(what, format)?;
        Ok((export, export_file_name(export, fair.now())))
    })?;
    // Asked with the lock let go: a person may take her time.
    let chosen = handle.dialog().file().set_file_name(name).blocking_save_file();
    let Some(mut path) = chosen.and_then(|path| path.into_path().ok()) else { return Ok(None) };
    if path.extension().is_none() {
        path.set_extension(export.format.word());
    }
    app.tell(|_| Ok(fits(export, &path)?))?;
    let place = show::place(&path);
    app.aim(path);
    Ok(Some(place))
}

/// Makes a file and answers where it is.
#[tauri::command(async)]
pub fn file_make(app: State<'_, App>, request: TakeOut) -> Result<Place, Failure> {
    let aimed = app.tell(|_| request.chosen.then(|| app.aimed()).transpose())?;
    let (file, path) = app.with_organizer(|fair, words| {
        let export = read::export(&request.what, &request.format)?;
        aimed.as_deref().map(|path| fits(export, path)).transpose()?;
        let pass = fair.allow_export(&request.passphrase)?;
        let file = fair.export(request.id, export, words, pass)?;
        let papers = app.home.papers(fair.folder().unwrap_or(Path::new("")));
        let path = aimed.unwrap_or_else(|| papers.join(&file.name));
        Ok((file, path))
    })?;
    app.tell(|_| {
        fs::create_dir_all(path.parent().unwrap_or(&path))?;
        write_whole(&path, &file.bytes)?;
        Ok(show::place(&path))
    })
}

/// Is this file's name one for such a file?
fn fits(export: Export, path: &Path) -> Result<(), Refusal> {
    let ending = || format!(".{}", export.format.word());
    match export_to(export.what, path)? {
        named if named == export => Ok(()),
        _ => Err(Refusal::ExportEnding { endings: ending() }),
    }
}
