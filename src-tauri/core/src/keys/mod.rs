//! The fair's random key, wrapped under the organizer's passphrase with `age`. Without the passphrase
//! nobody reads the file, and nobody can recover it.

mod pin;

pub(crate) use pin::{PinHash, is_pin};

use crate::domain::refusal::Refusal;
use crate::error::Error;
use age::secrecy::SecretString;
use age::{Decryptor, Encryptor, scrypt};
use std::io::{Read, Write};
use std::iter;
use zeroize::Zeroizing;

/// A raw key of 256 bits, as 64 hexadecimal digits.
pub(crate) type Key = Zeroizing<String>;

/// How hard stretching a passphrase is: 2^15 rounds of scrypt take 32 MiB and about a tenth of a second on
/// the laptops of a stall. Fixed, so that a key made on a fast machine opens on a slow one.
const WORK_FACTOR: u8 = 15;

/// The shortest passphrase that the window takes for a new fair, in letters.
pub const PASSPHRASE_LETTERS: usize = 8;

/// Refuses a passphrase that a thief with the laptop would guess.
pub fn check_new_passphrase(passphrase: &str) -> Result<(), Refusal> {
    // Spaces around it are no letters to guess.
    if passphrase.trim().chars().count() < PASSPHRASE_LETTERS {
        Err(Refusal::PassphraseTooShort)
    } else {
        Ok(())
    }
}

/// A new key from the system's randomness.
pub(crate) fn new_key() -> Result<Key, Error> {
    let mut bytes = Zeroizing::new([0_u8; 32]);
    fill(bytes.as_mut_slice())?;
    Ok(Zeroizing::new(hex::encode(bytes.as_slice())))
}

fn fill(bytes: &mut [u8]) -> Result<(), Error> {
    getrandom::fill(bytes).map_err(|_| Error::Broken("the system gives no randomness"))
}

/// The key as it may lie on the disk.
pub(crate) fn wrap(key: &Key, passphrase: &str) -> Result<Vec<u8>, Error> {
    let mut recipient = scrypt::Recipient::new(SecretString::from(passphrase.to_owned()));
    recipient.set_work_factor(WORK_FACTOR);
    let broken = |_| Error::Broken("the key cannot be wrapped");
    let encryptor =
        Encryptor::with_recipients(iter::once(&recipient as &dyn age::Recipient)).map_err(broken)?;
    let mut wrapped = Vec::new();
    let mut writer = encryptor.wrap_output(&mut wrapped)?;
    writer.write_all(key.as_bytes())?;
    writer.finish()?;
    Ok(wrapped)
}

/// The key again, or a refusal when the passphrase is another one.
pub(crate) fn unwrap(wrapped: &[u8], passphrase: &str) -> Result<Key, Error> {
    let decryptor = Decryptor::new(wrapped).map_err(|_| Error::NotAFair)?;
    let identity = scrypt::Identity::new(SecretString::from(passphrase.to_owned()));
    let mut reader =
        decryptor.decrypt(iter::once(&identity as &dyn age::Identity)).map_err(|error| match error {
            age::DecryptError::DecryptionFailed | age::DecryptError::KeyDecryptionFailed => {
                Error::from(Refusal::PassphraseWrong)
            }
            _ => Error::NotAFair,
        })?;
    let mut key = Zeroizing::new(String::new());
    reader.read_to_string(&mut key).map_err(|_| Error::NotAFair)?;
    let whole = key.len() == 64 && key.bytes().all(|digit| digit.is_ascii_hexdigit());
    if whole { Ok(key) } else { Err(Error::NotAFair) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_new_passphrase_has_letters() {
        assert!(check_new_passphrase("feria 26").is_ok());
        for guessed in ["", "feria26", "        ", " feria26 "] {
            assert_eq!(check_new_passphrase(guessed), Err(Refusal::PassphraseTooShort), "«{guessed}»");
        }
    }

    #[test]
    fn only_the_passphrase_gives_the_key_back() -> Result<(), Error> {
        let key = new_key()?;
        let wrapped = wrap(&key, "una frase larga")?;
        assert_eq!(unwrap(&wrapped, "una frase larga")?, key);
        assert!(matches!(unwrap(&wrapped, "otra frase"), Err(Error::Refused(Refusal::PassphraseWrong))));
        assert!(matches!(unwrap(b"something else", "una frase larga"), Err(Error::NotAFair)));
        Ok(())
    }
}
