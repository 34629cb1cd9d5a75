//! The door between roles. A seller sells; the till lead also returns and counts; people, earnings and exports
//! are the organizer's (domain.md, protecting the people, 7 and 8). It is a switch of roles in an open program,
//! not a lock of the file: the file is locked by its key.

use super::Fair;
use super::folder::{Folder, key_file};
use super::patience::wrong_before;
use crate::domain::refusal::Refusal;
use crate::domain::role::Role;
use crate::error::Error;
use crate::keys;
use std::fs;

impl Fair {
    /// Who gives these words at the door? What looks like a PIN is tried as the lead's, if she has one.
    pub fn enter(&mut self, words: &str) -> Result<Role, Error> {
        if !keys::is_pin(words) || !self.has_lead()? {
            return self.knock(words).map(|()| Role::Organizer);
        }
        match self.check_lead(words) {
            Ok(()) => Ok(Role::Lead),
            // A passphrase of a few digits opens as well; that try was counted already.
            Err(Error::Refused(Refusal::PinWrong)) if self.is_passphrase(words).is_ok() => {
                let now = self.now();
                self.store.transact(|books| books.set_wrong_pins(0, now))?;
                Ok(Role::Organizer)
            }
            Err(error) => Err(error),
        }
    }

    /// Is this the fair's passphrase? Wrong tries meet a growing wait that survives a restart.
    pub fn knock(&mut self, passphrase: &str) -> Result<(), Error> {
        let now = self.now();
        let wrong = wrong_before(self.store.read(|books| books.wrong_tries())?, now)?;
        // Counted before it is tried: a program that is killed meanwhile has counted it all the same.
        self.store.transact(|books| books.set_wrong_tries(wrong + 1, now))?;
        self.is_passphrase(passphrase)?;
        self.store.transact(|books| books.set_wrong_tries(0, now))
    }

    fn is_passphrase(&self, passphrase: &str) -> Result<(), Error> {
        match self.folder.as_ref().map(Folder::path) {
            Some(folder) => keys::unwrap(&fs::read(key_file(folder))?, passphrase).map(|_| ()),
            None => Ok(()),
        }
    }
}
