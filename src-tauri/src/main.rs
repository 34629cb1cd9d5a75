//! The desktop shell: a window over the core. It knows Tauri and JSON, and decides nothing.

// A released program on Windows opens no console beside its window.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod commands;
mod home;
mod look;
mod practising;
mod printing;
mod read;
mod show;
mod state;
mod wire;

use state::App;
use std::env;
use std::process::ExitCode;
use tauri::Manager;

fn main() -> ExitCode {
    // WebKitGTK shows a white window on some machines unless this is set; a choice made outside stays.
    if cfg!(target_os = "linux") && env::var_os("WEBKIT_DISABLE_DMABUF_RENDERER").is_none() {
        return again_with_safe_rendering();
    }
    let built = tauri::Builder::default()
        .plugin(tauri_plugin_dialog::init())
        .plugin(tauri_plugin_opener::init())
        .setup(|app| {
            let state = App::new(home::of(app.handle())?);
            let look = look::read(&state.home);
            if env::args().any(|argument| argument == "--sample") {
                state.start_with_sample();
            }
            app.manage(state);
            look::open_window(app, look)
        })
        .invoke_handler(commands::handler())
        .run(context());
    if built.is_ok() { ExitCode::SUCCESS } else { ExitCode::from(2) }
}

/// What `tauri.conf.json` says. Its window keeps nothing between two starts; such a window can't be driven, so
/// in a development build under test it is an ordinary one.
fn context() -> tauri::Context {
    let mut context = tauri::generate_context!();
    if cfg!(debug_assertions) && env::var_os("TAURI_WEBVIEW_AUTOMATION").is_some() {
        context.config_mut().app.windows.iter_mut().for_each(|window| window.incognito = false);
    }
    context
}

/// Starts this program again with the setting in its environment: setting it in a running process is not
/// safe once threads exist, and this workspace forbids unsafe code.
fn again_with_safe_rendering() -> ExitCode {
    let Ok(program) = env::current_exe() else { return ExitCode::from(2) };
    let mut command = std::process::Command::new(program);
    command.args(env::args_os().skip(1)).env("WEBKIT_DISABLE_DMABUF_RENDERER", "1");
    become_it(&mut command)
}

#[cfg(unix)]
fn become_it(command: &mut std::process::Command) -> ExitCode {
    use std::os::unix::process::CommandExt;
    // Takes the place of this process, so that who started it still holds it; returns only on failure.
    let _ = command.exec();
    ExitCode::from(2)
}

#[cfg(not(unix))]
fn become_it(_: &mut std::process::Command) -> ExitCode {
    ExitCode::from(2)
}
