//! Files that an organizer takes out of the fair.

use super::Notice;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

/// What can be taken out, what is offered first first.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub struct FilesView {
    /// Each kind of file.
    pub kinds: Vec<FileKind>,
    /// Where they go unless another place is chosen.
    pub papers: Place,
}

/// A kind of file.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub struct FileKind {
    /// What it holds.
    #[ts(type = "'donors' | 'sales' | 'earnings' | 'stock' | 'movements' | 'cash_book' | 'journal'")]
    pub what: String,
    /// How it can be written, the usual way first.
    #[ts(type = "('pdf' | 'xlsx' | 'csv' | 'jsonl')[]")]
    pub formats: Vec<String>,
    /// Does it hold aliases?
    pub aliases: bool,
}

/// A place for a file.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub struct Place {
    /// The folder, or the file itself.
    pub path: String,
    /// What to mention about it.
    pub notice: Option<Notice>,
}

/// A file to make.
#[derive(Clone, Debug, Deserialize, TS)]
#[ts(export)]
pub struct TakeOut {
    /// Made by the window before it asks: of the journal's entry.
    pub id: Uuid,
    /// What it holds.
    #[ts(type = "'donors' | 'sales' | 'earnings' | 'stock' | 'movements' | 'cash_book' | 'journal'")]
    pub what: String,
    /// How it is written.
    #[ts(type = "'pdf' | 'xlsx' | 'csv' | 'jsonl'")]
    pub format: String,
    /// The fair's, asked for just now.
    pub passphrase: String,
    /// To the place chosen last, or else among the papers.
    pub chosen: bool,
}
