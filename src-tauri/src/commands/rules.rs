//! The fair's rules, the till lead's PIN, and the wallets' QR codes.

use crate::state::App;
use crate::wire::{Failure, FairRules, RulesView, WalletCodes};
use crate::{read, show};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use feriante_core::{Error, qr};
use tauri::State;
use uuid::Uuid;

#[tauri::command(async)]
pub fn rules_view(app: State<'_, App>) -> Result<RulesView, Failure> {
    app.with_organizer(|fair, words| show::rules(fair, words))
}

#[tauri::command(async)]
pub fn rules_save(app: State<'_, App>, id: Uuid, rules: FairRules) -> Result<RulesView, Failure> {
    app.with_organizer(|fair, _| fair.set_rules(id, &read::rules(&rules)?))?;
    app.speak(read::lang(rules.lang));
    rules_view(app)
}

/// Sets the till lead's PIN; none removes it.
#[tauri::command(async)]
pub fn lead_pin_set(app: State<'_, App>, id: Uuid, pin: Option<String>) -> Result<RulesView, Failure> {
    app.with_organizer(|fair, words| {
        fair.set_lead_pin(id, pin.as_deref().map(str::trim))?;
        show::rules(fair, words)
    })
}

/// Keeps what the QR code in a picture says; without a picture it is forgotten.
#[tauri::command(async)]
pub fn wallet_code_set(
    app: State<'_, App>,
    id: Uuid,
    wallet: &str,
    picture: Option<String>,
) -> Result<RulesView, Failure> {
    let wallet = app.with_organizer(|_, _| Ok(read::wallet(wallet)?))?;
    // Looked for with the lock let go: a large picture takes a moment.
    let text = app.tell(|_| {
        let lost = |_| Error::Broken("a picture lost on its way");
        picture.map(|picture| qr::read(&STANDARD.decode(picture).map_err(lost)?)).transpose()
    })?;
    app.with_organizer(|fair, words| {
        fair.set_wallet_code(id, wallet, text)?;
        show::rules(fair, words)
    })
}

/// The QR codes that a customer may scan on the screen.
#[tauri::command(async)]
pub fn wallet_codes(app: State<'_, App>) -> Result<WalletCodes, Failure> {
    app.with(|fair, _| show::codes(&fair.settings()?.codes))
}
