//! How the fair is going.

use crate::state::App;
use crate::wire::{AliasTaken, DashboardView, Failure, Scope};
use crate::{read, show};
use tauri::State;

#[tauri::command(async)]
pub fn dashboard_view(app: State<'_, App>, scope: Option<Scope>) -> Result<DashboardView, Failure> {
    app.with_organizer(|fair, words| {
        let scope = scope.as_ref().map(read::scope).transpose()?;
        Ok(show::dashboard(&fair.dashboard(scope)?, words))
    })
}

/// By alias: the passphrase is asked for each time, whoever is at the screen.
#[tauri::command(async)]
pub fn dashboard_by_alias(
    app: State<'_, App>,
    passphrase: &str,
    scope: Scope,
) -> Result<Vec<AliasTaken>, Failure> {
    app.with_organizer(|fair, words| {
        Ok(show::by_alias(&fair.takings_by_alias(passphrase, read::scope(&scope)?)?, words))
    })
}
