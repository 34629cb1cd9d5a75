//! The fair as a document.

use crate::state::App;
use crate::wire::{Failure, FairView, Lang, NewFair, Start};
use crate::{read, show};
use feriante_core::domain::role::Role;
use feriante_core::fair::Fair;
use feriante_core::keys;
use std::path::Path;
use tauri::{AppHandle, Runtime, State};
use tauri_plugin_dialog::DialogExt;
use uuid::Uuid;

#[tauri::command(async)]
pub fn start(app: State<'_, App>) -> Result<Start, Failure> {
    let open = if app.is_open() { Some(fair_view(app.clone())?) } else { None };
    let words = app.words();
    let lang = show::lang(words.lang());
    let fairs = show::folders(&app.home);
    Ok(Start { open, fairs, lang, suggested: show::suggested(&words), problem: app.problem() })
}

#[tauri::command(async)]
pub fn fair_new(app: State<'_, App>, request: NewFair) -> Result<FairView, Failure> {
    app.tell(|_| {
        let new = read::new_fair(&request)?;
        keys::check_new_passphrase(&request.passphrase)?;
        app.hold(Some(Fair::create(&app.home.for_new(&new.name), &new, &request.passphrase)?))
    })?;
    fair_view(app)
}

#[tauri::command(async)]
pub fn fair_open(app: State<'_, App>, path: &str, passphrase: &str) -> Result<FairView, Failure> {
    app.tell(|_| app.hold(Some(Fair::open(Path::new(path), passphrase)?)))?;
    fair_view(app)
}

#[tauri::command(async)]
pub fn fair_sample(app: State<'_, App>) -> Result<FairView, Failure> {
    app.tell(|_| app.open_sample())?;
    fair_view(app)
}

#[tauri::command(async)]
pub fn fair_close(app: State<'_, App>) -> Result<(), Failure> {
    app.tell(|_| app.hold(None))
}

#[tauri::command(async)]
pub fn fair_choose<R: Runtime>(handle: AppHandle<R>) -> Option<String> {
    handle.dialog().file().blocking_pick_folder().map(|folder| folder.to_string())
}

#[tauri::command(async)]
pub fn fair_view(app: State<'_, App>) -> Result<FairView, Failure> {
    let role = app.role();
    let view = app.with(|fair, words| show::fair(fair, &app.home, role, words))?;
    Ok(FairView { guarded: app.is_guarded(), ..view })
}

/// Hands the screen to the sellers.
#[tauri::command(async)]
pub fn screen_lock(app: State<'_, App>) -> Result<FairView, Failure> {
    app.hand_to(Role::Seller);
    fair_view(app)
}

/// Takes the screen back with the fair's passphrase or the till lead's PIN.
#[tauri::command(async)]
pub fn screen_unlock(app: State<'_, App>, words: &str) -> Result<FairView, Failure> {
    let role = app.with(|fair, _| fair.enter(words))?;
    app.hand_to(role);
    fair_view(app)
}

#[tauri::command(async)]
pub fn language(app: State<'_, App>, lang: Lang) -> Result<(), Failure> {
    let lang = read::lang(lang);
    app.speak(lang);
    if app.is_open() { app.with(|fair, _| fair.set_language(Uuid::now_v7(), lang)) } else { Ok(()) }
}

#[tauri::command(async)]
pub fn clock(app: State<'_, App>) -> String {
    let now = chrono::Local::now().fixed_offset();
    let words = app.words();
    words.with("clock", &[("day", &words.weekday(now)), ("time", &words.time(now))])
}
