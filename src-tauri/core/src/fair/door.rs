//! The organizer's door. A seller sells; people, earnings and exports are behind the fair's passphrase
//! (domain.md, protecting the people, 7 and 8). It is a switch of roles in an open program, not a lock of
//! the file: the file is locked by its key.

use super::Fair;
use super::folder::{Folder, key_file};
use crate::domain::refusal::Refusal;
use crate::error::Error;
use crate::keys;
use chrono::TimeDelta;
use std::fs;

/// Tries that cost nothing: anyone mistypes.
const FREE: u32 = 3;
/// The longest wait, in seconds.
const LONGEST: u32 = 300;

impl Fair {
    /// Is this the fair's passphrase? Wrong tries meet a growing wait that survives a restart.
    pub fn knock(&mut self, passphrase: &str) -> Result<(), Error> {
        let now = self.now();
        let before = self.store.read(|books| books.wrong_tries())?;
        let wrong = before.map_or(0, |(wrong, _)| wrong);
        if let Some((_, last)) = before {
            let over = last + TimeDelta::seconds(i64::from(wait(wrong)));
            let left = (over - now).num_seconds();
            // A clock set back must not lock the door for ever.
            if left > 0 && left <= i64::from(LONGEST) {
                return Err(Refusal::WaitToTry { seconds: u32::try_from(left).unwrap_or(LONGEST) }.into());
            }
        }
        // Counted before it is tried: a program that is killed meanwhile has counted it all the same.
        self.store.transact(|books| books.set_wrong_tries(wrong + 1, now))?;
        let opened = match self.folder.as_ref().map(Folder::path) {
            Some(folder) => keys::unwrap(&fs::read(key_file(folder))?, passphrase).map(|_| ()),
            None => Ok(()),
        };
        if opened.is_ok() {
            self.store.transact(|books| books.set_wrong_tries(0, now))?;
        }
        opened
    }
}

/// Seconds to wait after so many wrong tries: none, then 10, 20, 40…
fn wait(wrong: u32) -> u32 {
    match wrong.checked_sub(FREE) {
        None | Some(0) => 0,
        Some(more) => 5_u32.checked_shl(more).unwrap_or(LONGEST).min(LONGEST),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_wait_grows_and_has_an_end() {
        let waits: Vec<u32> = [0, 3, 4, 5, 6, 20, 200].into_iter().map(wait).collect();
        assert_eq!(waits, [0, 0, 10, 20, 40, 300, 300]);
    }
}
