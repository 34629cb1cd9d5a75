//! Declares the app's own commands, so that each needs a permission by name; without this list every
//! command would be callable with no permission at all.

const COMMANDS: &[&str] = &[
    "start",
    "fair_new",
    "fair_open",
    "fair_sample",
    "fair_close",
    "fair_choose",
    "fair_view",
    "screen_lock",
    "screen_unlock",
    "rules_view",
    "rules_save",
    "lead_pin_set",
    "wallet_code_set",
    "wallet_codes",
    "language",
    "clock",
    "look_view",
    "look_set",
    "choices",
    "selling",
    "basket_set",
    "basket_park",
    "basket_resume",
    "basket_turn",
    "basket_allow",
    "order_choices",
    "other_product",
    "exchange_begin",
    "sale_finish",
    "sale_undo",
    "waiting_view",
    "order_pick_up",
    "order_cancel",
    "turn_set",
    "sale_list",
    "sale_view",
    "return_quote",
    "return_make",
    "till_open",
    "till_move",
    "till_count",
    "till_close",
    "day_view",
    "session_list",
    "participant_list",
    "participant_save",
    "product_list",
    "product_save",
    "import_table",
    "earnings",
    "payout_make",
    "paper_make",
];

fn main() {
    let manifest = tauri_build::AppManifest::new().commands(COMMANDS);
    if let Err(error) = tauri_build::try_build(tauri_build::Attributes::new().app_manifest(manifest)) {
        println!("cargo::error={error:#}");
    }
}
