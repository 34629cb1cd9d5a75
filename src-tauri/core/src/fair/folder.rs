//! A fair's folder: the encrypted file, its wrapped key, and a lock that one process holds.

use crate::error::Error;
use std::fs::{self, File, TryLockError};
use std::io::Write;
use std::path::{Path, PathBuf};

/// Holds the folder for this process until it is dropped.
pub(super) struct Folder {
    path: PathBuf,
    _lock: File,
}

impl Folder {
    /// Takes a folder that holds a fair.
    pub(super) fn take(path: &Path) -> Result<Self, Error> {
        if !key_file(path).is_file() || !books_file(path).is_file() {
            return Err(Error::NotAFair);
        }
        let lock = File::options().create(true).write(true).truncate(false).open(path.join("fair.lock"))?;
        match lock.try_lock() {
            Ok(()) => Ok(Self { path: path.to_owned(), _lock: lock }),
            Err(TryLockError::WouldBlock) => Err(Error::FairInUse),
            Err(TryLockError::Error(error)) => Err(error.into()),
        }
    }

    pub(super) fn path(&self) -> &Path {
        &self.path
    }
}

/// The encrypted journal and views.
pub(super) fn books_file(folder: &Path) -> PathBuf {
    folder.join("fair.db")
}

/// The key, wrapped under the passphrase.
pub(super) fn key_file(folder: &Path) -> PathBuf {
    folder.join("key.age")
}

/// Writes a file whole or not at all: aside, synced, then renamed into its place.
pub fn write_whole(path: &Path, bytes: &[u8]) -> Result<(), Error> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(".part");
    let aside = folder.join(name);
    let written = (|| {
        let mut file = File::create(&aside)?;
        file.write_all(bytes)?;
        file.sync_all()?;
        fs::rename(&aside, path)
    })();
    if let Err(error) = written {
        // What is left of the attempt is of no use to anyone; that it may not be there is no matter.
        let _ = fs::remove_file(&aside);
        return Err(error.into());
    }
    sync_folder(folder)
}

/// A rename is durable once its folder is synced; Windows syncs it with the file.
pub(super) fn sync_folder(folder: &Path) -> Result<(), Error> {
    // The parent of a bare name is the folder where the program stands.
    let folder = if folder.as_os_str().is_empty() { Path::new(".") } else { folder };
    if cfg!(unix) {
        File::open(folder)?.sync_all()?;
    }
    Ok(())
}
