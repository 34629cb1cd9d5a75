//! A fair's file, as an attacker with the key would open it.

use crate::PASSPHRASE;
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
