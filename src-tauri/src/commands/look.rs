//! How the window looks on this machine. Anybody at the screen may choose.

use crate::look;
use crate::state::App;
use crate::wire::{Failure, Look};
use tauri::State;

#[tauri::command(async)]
pub fn look_view(app: State<'_, App>) -> Look {
    look::read(&app.home)
}

#[tauri::command(async)]
pub fn look_set(app: State<'_, App>, look: Look) -> Result<(), Failure> {
    app.tell(|_| look::keep(&app.home, look))
}
