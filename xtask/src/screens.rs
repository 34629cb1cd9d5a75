//! The screens' own tools: Node and npm, in `ui/`.

use crate::command::{Trouble, answer, program, root, run};
use std::fs;

/// The oldest Node that builds the screens.
const NODE: (u32, u32) = (20, 19);
const NPM: &str = if cfg!(windows) { "npm.cmd" } else { "npm" };

/// Is there a Node that is new enough?
pub fn node() -> Result<(), Trouble> {
    let (major, minor) = NODE;
    let wanted = format!("Feriante's screens are built with Node {major}.{minor} or newer, and npm");
    let get = "Install it as nodejs.org says, or with your system's packages if they are new enough, and try again.";
    let Some(version) = answer(program("node").arg("--version")) else {
        return Err(format!("{wanted}: no `node` was found. {get}"));
    };
    let mut parts = version.trim_start_matches('v').split('.').map(|part| part.parse::<u32>().unwrap_or(0));
    if (parts.next().unwrap_or(0), parts.next().unwrap_or(0)) < NODE {
        return Err(format!("{wanted}: this is Node {version}. {get}"));
    }
    if answer(program(NPM).arg("--version")).is_none() {
        return Err(format!("{wanted}: no `npm` was found. {get}"));
    }
    Ok(())
}

/// Installs what the lock file names, unless that was done already.
pub fn install() -> Result<(), Trouble> {
    let ui = root().join("ui");
    let stamp = ui.join("node_modules").join(".installed-lock.json");
    let locked = fs::read(ui.join("package-lock.json"))
        .map_err(|error| format!("ui/package-lock.json can't be read: {error}."))?;
    if fs::read(&stamp).is_ok_and(|installed| installed == locked) {
        println!("The lock file has not changed: nothing to install.");
        return Ok(());
    }
    npm(&["ci"])?;
    fs::write(&stamp, locked).map_err(|error| format!("{} can't be written: {error}.", stamp.display()))
}

/// Builds them; the list of what was built is no news.
pub fn build() -> Result<(), Trouble> {
    npm(&["run", "--silent", "build", "--", "--logLevel", "warn"])
}

/// `npm run NAME`
pub fn script(name: &str) -> Result<(), Trouble> {
    npm(&["run", "--silent", name])
}

fn npm(words: &[&str]) -> Result<(), Trouble> {
    run(program(NPM).args(words).current_dir(root().join("ui")))
}
