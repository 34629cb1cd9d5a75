//! The request and response types that the shell's tests write for the screens.

use crate::command::{Trouble, root};
use std::collections::BTreeMap;
use std::fs;
use std::io::Result as Read;
use std::path::{Path, PathBuf};

/// The text of each file, by its path.
pub type Types = BTreeMap<PathBuf, Vec<u8>>;

/// The types as they stand.
pub fn exported() -> Result<Types, Trouble> {
    let mut types = Types::new();
    read(&root().join("ui/src/backend/types"), &mut types)
        .map_err(|error| format!("ui/src/backend/types can't be read: {error}."))?;
    Ok(types)
}

fn read(folder: &Path, types: &mut Types) -> Read<()> {
    for entry in folder.read_dir()? {
        let path = entry?.path();
        if path.is_dir() {
            read(&path, types)?;
        } else {
            types.insert(path.clone(), fs::read(path)?);
        }
    }
    Ok(())
}

/// The tests have just written them anew; the screens were checked against those of before.
pub fn up_to_date(before: &Types) -> Result<(), Trouble> {
    let after = exported()?;
    let changed: Vec<_> = after
        .iter()
        .filter(|(path, text)| before.get(*path) != Some(*text))
        .map(|(path, _)| format!("    {}", path.strip_prefix(root()).unwrap_or(path).display()))
        .collect();
    if changed.is_empty() {
        return Ok(());
    }
    Err(format!(
        "The types of src-tauri/src/wire have changed, and these files were written anew. Commit them and run \
         `cargo tests` again, so that the screens are checked against them:\n{}",
        changed.join("\n")
    ))
}
