//! Photographs by the hash of their content: added, never changed. Known to this file alone; the journal's
//! products name them.

use super::Books;
use crate::error::Error;
use crate::journal::Hash;
use crate::photos::Photo;
use rusqlite::OptionalExtension;

impl Books<'_> {
    /// Keeps a photograph, once.
    pub(crate) fn keep_photo(&self, photo: &Photo) -> Result<(), Error> {
        if self.photo(&photo.hash())?.is_some() {
            return Ok(());
        }
        self.run("INSERT INTO photo (hash, bytes) VALUES (?1, ?2)", (photo.hash(), photo.bytes()))
    }

    /// The photograph of this hash; one whose bytes are others than they were is as good as lost.
    pub(crate) fn photo(&self, hash: &Hash) -> Result<Option<Photo>, Error> {
        let mut query = self.transaction.prepare_cached("SELECT bytes FROM photo WHERE hash = ?1")?;
        let bytes: Option<Vec<u8>> = query.query_row([hash], |row| row.get(0)).optional()?;
        Ok(bytes.map(Photo::kept).filter(|photo| photo.hash() == *hash))
    }
}
