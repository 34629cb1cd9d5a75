//! Photographs of products: made ready before the product is saved, shown by their hash.

use crate::state::App;
use crate::wire::Failure;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use feriante_core::Error;
use feriante_core::photos::{Photo, hash_from_hex};
use tauri::State;
use tauri::ipc::Response;

/// Reads a file that was chosen; answers the hash to show it by and to save the product with.
#[tauri::command(async)]
pub fn photo_prepare(app: State<'_, App>, content: String) -> Result<String, Failure> {
    let photo = app.with_organizer(|_, _| {
        let file = STANDARD.decode(&content).map_err(|_| Error::Broken("a photograph lost on its way"))?;
        Ok(Photo::from_file(&file)?)
    })?;
    let hash = hex::encode(photo.hash());
    app.prepare(photo);
    Ok(hash)
}

/// A photograph's bytes; none of them when there is no such one, and its pictogram is shown.
#[tauri::command(async)]
pub fn photo(app: State<'_, App>, hash: String) -> Result<Response, Failure> {
    let prepared = app.prepared(&hash);
    let found = app.with(|fair, _| match (prepared, hash_from_hex(&hash)) {
        (Some(photo), _) => Ok(Some(photo)),
        (None, Some(hash)) => fair.photo(&hash),
        (None, None) => Ok(None),
    })?;
    Ok(Response::new(found.map(|photo| photo.bytes().to_vec()).unwrap_or_default()))
}
