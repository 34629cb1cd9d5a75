//! Products, choices, tables.

use crate::state::App;
use crate::wire::{Choices, Failure, Import, Imported, Notice, Product, ProductRow};
use crate::{read, show};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use feriante_core::Error;
use feriante_core::fair::Fair;
use feriante_core::l10n::Words;
use tauri::State;
use uuid::Uuid;

#[tauri::command(async)]
pub fn choices(app: State<'_, App>) -> Result<Choices, Failure> {
    app.with_organizer(|fair, words| show::choices(fair, words))
}

#[tauri::command(async)]
pub fn product_list(app: State<'_, App>) -> Result<Vec<ProductRow>, Failure> {
    app.with_organizer(|fair, words| list(fair, words))
}

#[tauri::command(async)]
pub fn product_save(app: State<'_, App>, product: Product) -> Result<Vec<ProductRow>, Failure> {
    // Made ready since the form was opened, or kept already.
    let prepared = product.photo.as_deref().and_then(|hash| app.prepared(hash));
    app.with_organizer(|fair, words| {
        let (id, read) = (Uuid::now_v7(), read::product(&product)?);
        match &prepared {
            Some(photo) => fair.set_product_with_photo(id, &read, photo)?,
            None => fair.set_product(id, &read)?,
        }
        list(fair, words)
    })
}

#[tauri::command(async)]
pub fn import_table(app: State<'_, App>, request: Import) -> Result<Imported, Failure> {
    app.with_organizer(|fair, _| {
        let bytes =
            STANDARD.decode(&request.content).map_err(|_| Error::Broken("a table lost on its way"))?;
        let imported = fair.import(read::table(&request.table)?, &request.file, &bytes)?;
        Ok(Imported {
            added: imported.added,
            changed: imported.changed,
            unchanged: imported.unchanged,
            notices: imported.notices.iter().map(Notice::of).collect(),
        })
    })
}

pub(super) fn list(fair: &Fair, words: &Words) -> Result<Vec<ProductRow>, Error> {
    Ok(fair.stock()?.iter().map(|stock| show::product_row(stock, words)).collect())
}
