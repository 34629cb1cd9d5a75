//! The commands, a file for each noun, each a few lines: take the lock, call a verb, show its answer.
//! They run off the window's own thread, so that a long one never freezes it.

mod catalog;
mod closing;
mod costing;
mod dashboard;
mod exports;
mod fair;
mod look;
mod paper_sales;
mod papers;
mod paying;
mod people;
mod photos;
mod practice;
mod rules;
mod sales;
mod selling;
mod till;
mod waiting;

use tauri::Runtime;
use tauri::ipc::Invoke;

/// Every command, by name; build.rs and the window's capability list the same ones.
pub fn handler<R: Runtime>() -> impl Fn(Invoke<R>) -> bool + Send + Sync + 'static {
    tauri::generate_handler![
        fair::start,
        fair::fair_new,
        fair::fair_open,
        fair::fair_sample,
        fair::fair_close,
        fair::fair_choose,
        fair::fair_view,
        fair::screen_lock,
        fair::screen_unlock,
        rules::rules_view,
        rules::rules_save,
        rules::lead_pin_set,
        rules::wallet_code_set,
        rules::wallet_codes,
        fair::language,
        fair::clock,
        look::look_view,
        look::look_set,
        catalog::choices,
        selling::selling,
        selling::shelf,
        selling::basket_set,
        selling::basket_park,
        selling::basket_resume,
        selling::basket_turn,
        selling::basket_allow,
        selling::order_choices,
        selling::other_product,
        selling::price_shown,
        selling::exchange_begin,
        selling::sale_finish,
        selling::sale_undo,
        selling::order_undo,
        waiting::waiting_view,
        waiting::order_pick_up,
        waiting::order_cancel,
        waiting::turn_charge,
        waiting::turn_set,
        sales::sale_list,
        sales::sale_view,
        paper_sales::paper_look,
        paper_sales::paper_keep,
        sales::return_quote,
        sales::return_make,
        till::till_open,
        till::till_move,
        till::till_count,
        closing::till_close,
        closing::drawer_count,
        closing::drawer_drop,
        closing::closing_look,
        closing::till_reopen,
        closing::closing_list,
        closing::proof_view,
        closing::proof_entries,
        closing::books_check,
        till::day_view,
        till::session_list,
        people::participant_list,
        people::participant_save,
        catalog::product_list,
        catalog::product_save,
        costing::costing_view,
        costing::costing_quote,
        costing::costing_save,
        photos::photo,
        photos::photo_prepare,
        catalog::import_table,
        dashboard::dashboard_view,
        dashboard::dashboard_by_alias,
        paying::earnings,
        paying::payout_make,
        paying::payout_take_back,
        paying::own_page,
        paying::jars_look,
        paying::jars_fill,
        papers::paper_make,
        papers::paper_cancel,
        papers::paper_show,
        papers::paper_print,
        exports::files_view,
        exports::file_place,
        exports::file_make,
        practice::practice_start,
        practice::practice_end,
        practice::practice_look,
        practice::practice_step,
    ]
}
