//! Where fairs and papers are kept: one folder that a person finds among her documents, or the one that
//! `FERIANTE_HOME` names (a stick, a test).

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use tauri::{AppHandle, Manager, Runtime};

/// The program's own folder.
pub struct Home(PathBuf);

/// Finds it.
pub fn of<R: Runtime>(app: &AppHandle<R>) -> tauri::Result<Home> {
    match env::var_os("FERIANTE_HOME") {
        Some(home) => Ok(Home(home.into())),
        None => {
            let documents = app.path().document_dir().or_else(|_| app.path().home_dir())?;
            Ok(Home(documents.join("Feriante")))
        }
    }
}

impl Home {
    /// One in this folder.
    #[cfg(test)]
    pub fn at(folder: PathBuf) -> Self {
        Self(folder)
    }

    /// Each fair in a folder of its own.
    pub fn fairs(&self) -> PathBuf {
        self.0.join("ferias")
    }

    /// The sample fair's.
    pub fn sample(&self) -> PathBuf {
        self.fairs().join("muestra")
    }

    /// A folder for a new fair of this name that nothing stands in.
    pub fn for_new(&self, name: &str) -> PathBuf {
        let name = feriante_core::fair::folder_name(name);
        let taken = |folder: &PathBuf| folder.exists();
        let plain = self.fairs().join(&name);
        if !taken(&plain) {
            return plain;
        }
        let numbered = (2..).map(|number: u32| self.fairs().join(format!("{name}-{number}")));
        numbered.into_iter().find(|folder| !taken(folder)).unwrap_or(plain)
    }

    /// The file that says how the window looks on this machine.
    pub fn look(&self) -> PathBuf {
        self.0.join("pantalla.json")
    }

    /// Where a fair's papers go.
    pub fn papers(&self, fair: &Path) -> PathBuf {
        self.0.join("papeles").join(fair.file_name().unwrap_or_default())
    }

    /// Folders that hold a fair, by name.
    pub fn known(&self) -> Vec<PathBuf> {
        let Ok(entries) = fs::read_dir(self.fairs()) else { return Vec::new() };
        let mut folders: Vec<PathBuf> = entries
            .flatten()
            .map(|entry| entry.path())
            .filter(|path| path.join("key.age").is_file())
            .collect();
        folders.sort();
        folders
    }
}
