//! Files that can be taken out, and where they go.

use crate::wire::{FileKind, FilesView, Notice, Place};
use feriante_core::domain::export::What;
use feriante_core::exchange;
use feriante_core::exchange::out::synced;
use std::path::Path;

/// Everything that can be taken out.
pub fn files(papers: &Path) -> FilesView {
    let kind = |what: &What| FileKind {
        what: what.word().to_owned(),
        formats: what.formats().iter().map(|format| format.word().to_owned()).collect(),
        aliases: what.holds_aliases(),
    };
    FilesView { kinds: What::ALL.iter().map(kind).collect(), papers: place(papers) }
}

/// A place, with a warning when it seems to be copied to the internet.
pub fn place(path: &Path) -> Place {
    let notice = synced(path).map(|service| Notice::of(&exchange::Notice::FolderSynced { service }));
    Place { path: path.display().to_string(), notice }
}
