//! A fair's file, as an attacker with the key would open it.

use crate::PASSPHRASE;
use rusqlite::Connection;
use std::io::Read;
use std::path::Path;

/// The fair's own key, as SQLCipher takes it.
pub fn key_of(folder: &Path) -> String {
    let wrapped = std::fs::read(folder.join("key.age")).expect("the wrapped key");
    let identity = age::scrypt::Identity::new(PASSPHRASE.to_owned().into());
    let decryptor = age::Decryptor::new(&wrapped[..]).expect("an age file");
    let mut key = String::new();
    let mut reader = decryptor.decrypt(std::iter::once(&identity as _)).expect("the passphrase");
    reader.read_to_string(&mut key).expect("the key");
    format!("\"x'{key}'\"")
}

/// The file itself, unlocked with the fair's own key.
pub fn unlocked(folder: &Path) -> Connection {
    let file = Connection::open(folder.join("fair.db")).expect("the file");
    file.execute_batch(&format!("PRAGMA key = {}", key_of(folder))).expect("the key");
    file
}
