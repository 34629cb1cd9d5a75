//! `cargo app` and `cargo tests`: install what is missing, build, then start the program or test it.

// This tool speaks to whoever develops Feriante, on the terminal.
#![allow(clippy::print_stdout, clippy::print_stderr)]

mod app;
mod command;
mod options;
mod screens;
mod steps;
mod system;
mod tests;
mod types;

use options::{Options, Verb};
use std::process::ExitCode;

fn main() -> ExitCode {
    let options = match Options::read(std::env::args().skip(1)) {
        Ok(options) => options,
        Err(trouble) => {
            eprintln!("{trouble}\n\n{}", options::USAGE);
            return ExitCode::from(2);
        }
    };
    let done = match options.verb {
        Verb::App => app::run(&options),
        Verb::Tests => tests::run(&options),
        Verb::Help => {
            println!("{}", options::USAGE);
            Ok(())
        }
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(trouble) => {
            eprintln!("\n{trouble}");
            ExitCode::FAILURE
        }
    }
}
