//! Where a fair of a test lives, and nothing else of this machine.

use std::path::{Path, PathBuf};
use std::process::Command;
use tempfile::TempDir;

/// A folder for fairs and papers, gone when the test ends.
pub struct Home {
    folder: TempDir,
}

impl Home {
    /// An empty one.
    pub fn new() -> Self {
        Self { folder: tempfile::Builder::new().prefix("feria-").tempdir().expect("a folder") }
    }

    /// The folder itself.
    pub fn path(&self) -> &Path {
        self.folder.path()
    }

    /// Makes a program, and those that it starts, keep to this folder.
    pub fn confine(&self, command: &mut Command) {
        command.env("FERIANTE_HOME", self.path());
        // A system's print dialog can't be driven: a development build under test prints to this file instead.
        command.env("FERIANTE_PRINT_TO", format!("file://{}", self.printed().display()));
        for name in ["XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"] {
            command.env(name, self.path().join("system"));
        }
    }

    /// What the system's printer would have got.
    pub fn printed(&self) -> PathBuf {
        self.path().join("system").join("printed.pdf")
    }

    /// Every PDF in it, by path.
    pub fn papers(&self) -> Vec<PathBuf> {
        let mut found = Vec::new();
        let mut folders = vec![self.path().to_path_buf()];
        while let Some(folder) = folders.pop() {
            let Ok(entries) = folder.read_dir() else { continue };
            for path in entries.flatten().map(|entry| entry.path()) {
                if path.is_dir() {
                    folders.push(path);
                } else if path.extension().is_some_and(|kind| kind == "pdf") {
                    found.push(path);
                }
            }
        }
        found.sort();
        found
    }
}
