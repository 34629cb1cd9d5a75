//! `cargo tests`: everything that must hold, the quick answers first and the real window last.

use crate::command::{Trouble, answer, answers, cargo, run as start};
use crate::options::Options;
use crate::steps::Steps;
use crate::{screens, system, types};
use std::process::Command;

/// Runs every step, up to the first that fails.
pub fn run(options: &Options) -> Result<(), Trouble> {
    let mut steps = Steps::new();
    let window = window(options);
    steps.step("What the machine needs", || {
        let driving: &[&str] = if window.is_ok() { system::TO_DRIVE } else { &[] };
        system::ready(&[system::TO_BUILD, driving].concat(), options.yes)?;
        screens::node()
    })?;
    steps.step("Rust is formatted", || start(&mut cargo(&["fmt", "--all", "--check"])))?;
    steps.step("Packages of the screens", screens::install)?;
    // The program takes the built screens in, so they come before anything that compiles it.
    steps.step("Screens: build", screens::build)?;
    steps.step("Screens: types", || screens::script("check"))?;
    steps.step("Screens: lint", || screens::script("lint"))?;
    steps.step("Screens: tests", || screens::script("test"))?;
    if answer(&mut cargo(&["deny", "--version"])).is_some() {
        steps.step("Licences and sources", || {
            start(&mut cargo(&[
                "deny",
                "--workspace",
                "--log-level",
                "error",
                "check",
                "bans",
                "licenses",
                "sources",
            ]))
        })?;
    } else {
        steps.leave_out("Licences and sources", "cargo-deny is not installed");
    }
    steps.step("Rust: lints", || {
        start(&mut cargo(&["clippy", "--workspace", "--all-targets", "--", "--deny", "warnings"]))
    })?;
    // All at once: the same features for every step after this one, so that nothing is built twice.
    steps.step("Rust: build", || start(&mut cargo(&["build", "--workspace", "--all-targets"])))?;
    let before = types::exported()?;
    steps.step("Rust: tests", || start(&mut rust_tests(false)))?;
    steps.step("The window's types are up to date", || types::up_to_date(&before))?;
    match window {
        Ok(()) => steps.step("The real window", || start(&mut rust_tests(true)))?,
        Err(why) => steps.leave_out("The real window", why),
    }
    steps.end();
    Ok(())
}

/// Can the real window be driven here, and is it to be?
fn window(options: &Options) -> Result<(), &'static str> {
    let on_windows =
        || std::env::var_os("EDGEWEBDRIVER").is_some() || answers("msedgedriver", &["--version"]);
    match std::env::consts::OS {
        _ if options.fast => Err("as --fast asks"),
        "linux" => Ok(()),
        "windows" if on_windows() => Ok(()),
        "windows" => Err("`msedgedriver` was not found"),
        _ => Err("this system has no WebDriver for its web view"),
    }
}

/// Those of the real window stand apart: they need the built program and a screen.
fn rust_tests(window: bool) -> Command {
    let nextest = answer(&mut cargo(&["nextest", "--version"])).is_some();
    cargo(match (nextest, window) {
        (true, false) => &["nextest", "run", "--workspace", "--all-targets", "-E", "not binary(end_to_end)"],
        (true, true) => &["nextest", "run", "--workspace", "--all-targets", "-E", "binary(end_to_end)"],
        (false, false) => &["test", "--workspace", "--all-targets", "--", "--skip", "real_window::"],
        (false, true) => &["test", "--workspace", "--test", "end_to_end"],
    })
}
