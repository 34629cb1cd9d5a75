//! Debian and Ubuntu: packages are looked for, and installed once someone said yes.

use crate::command::{Trouble, answer, answers, program, run};
use std::io::{Write, stdin, stdout};

/// Installs those that are missing.
pub fn install(packages: &[&'static str], yes: bool) -> Result<(), Trouble> {
    let missing: Vec<_> = packages.iter().copied().filter(|package| !installed(package)).collect();
    if missing.is_empty() {
        return Ok(());
    }
    let names = missing.join(" ");
    println!("Packages of the system that are missing: {names}");
    let by_hand = format!("Install them yourself and try again:\n\n    sudo apt-get install {names}\n");
    if !answers("apt-get", &["--version"]) {
        return Err(format!("There is no `apt-get` here. {by_hand}"));
    }
    let root = answer(program("id").arg("-u")).is_some_and(|id| id == "0");
    if !root && !answers("sudo", &["--version"]) {
        return Err(format!(
            "Only an administrator can install them, and there is no `sudo` here. {by_hand}"
        ));
    }
    if !yes && !agreed(if root { "apt-get" } else { "sudo apt-get" }, &names) {
        return Err(format!("Nothing was installed. {by_hand}"));
    }
    let apt = |words: &[&str]| {
        let mut command = program(if root { "apt-get" } else { "sudo" });
        if !root {
            command.arg("apt-get");
        }
        run(command.env("DEBIAN_FRONTEND", "noninteractive").args(words))
    };
    // A list of packages that can't be refreshed may still be good enough.
    if let Err(trouble) = apt(&["update"]) {
        eprintln!("{trouble} Going on with the list of packages that is there.");
    }
    apt(&[&["install", "--yes", "--no-install-recommends"], missing.as_slice()].concat())
        .map_err(|trouble| format!("{trouble} {by_hand}"))
}

fn installed(package: &str) -> bool {
    let status = answer(program("dpkg-query").args(["--show", "--showformat=${Status}", package]));
    status.is_some_and(|status| status == "install ok installed")
}

/// No answer, as when nobody is there, is a no.
fn agreed(apt: &str, names: &str) -> bool {
    print!("Install them now with `{apt} install {names}`? [y/N] ");
    let mut said = String::new();
    let heard = stdout().flush().and_then(|()| stdin().read_line(&mut said));
    heard.is_ok() && matches!(said.trim().to_lowercase().as_str(), "y" | "yes" | "s" | "sí" | "si")
}
