//! `cargo app`: build the program and open its window.

use crate::command::{Trouble, cargo, run as start, target};
use crate::options::Options;
use crate::{screens, system};
use std::process::Command;

/// Builds what is needed and opens the window.
pub fn run(options: &Options) -> Result<(), Trouble> {
    system::ready(system::TO_BUILD, options.yes)?;
    screens::node()?;
    println!("Building the screens…");
    screens::install()?;
    screens::build()?;
    println!("Building the program… (the first time takes some minutes)");
    // The same features as `cargo tests` builds with, so that neither builds again what the other has; what is
    // shipped has none but its own.
    let words: &[&str] = match options.release {
        false => &["build", "--workspace", "--bin", "feriante"],
        true => &["build", "--package", "feriante", "--release"],
    };
    start(&mut cargo(words))?;
    let profile = if options.release { "release" } else { "debug" };
    let program = target().join(profile).join(format!("feriante{}", std::env::consts::EXE_SUFFIX));
    if options.build_only {
        println!("Built: {}", program.display());
        return Ok(());
    }
    let mut window = Command::new(program);
    if options.sample {
        window.arg("--sample");
    }
    println!("Opening the window…");
    start(&mut window)
}
