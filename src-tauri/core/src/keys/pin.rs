//! The till lead's PIN. It switches a role in an open program and guards no file: a million PINs are tried in
//! no time by whoever can read the file. The hash only keeps the PIN itself from being read.

use super::fill;
use crate::domain::refusal::Refusal;
use crate::error::Error;
use crate::journal::{Hash, chain};

/// What a PIN is compared with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct PinHash {
    pub(crate) salt: [u8; 16],
    pub(crate) hash: Hash,
}

/// Four to six digits?
pub(crate) fn is_pin(text: &str) -> bool {
    (4..=6).contains(&text.len()) && text.bytes().all(|digit| digit.is_ascii_digit())
}

impl PinHash {
    /// Of a new PIN, with a salt of its own.
    pub(crate) fn new(pin: &str) -> Result<Self, Error> {
        if !is_pin(pin) {
            return Err(Refusal::PinForm.into());
        }
        let mut salt = [0; 16];
        fill(&mut salt)?;
        Ok(Self { salt, hash: hash(&salt, pin) })
    }

    /// Is this the PIN?
    pub(crate) fn matches(&self, pin: &str) -> bool {
        self.hash == hash(&self.salt, pin)
    }
}

fn hash(salt: &[u8; 16], pin: &str) -> Hash {
    chain::digest(&[b"feriante pin 1", salt, pin.as_bytes()])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pin_is_four_to_six_digits_and_its_hash_salted() -> Result<(), Error> {
        assert!(is_pin("0420") && is_pin("123456"));
        assert!(!is_pin("123") && !is_pin("1234567") && !is_pin("12a4") && !is_pin("١٢٣٤"));
        let (one, other) = (PinHash::new("0420")?, PinHash::new("0420")?);
        assert!(one.matches("0420") && !one.matches("0421"));
        assert_ne!(one.hash, other.hash, "the same PIN twice does not look the same");
        assert!(matches!(PinHash::new("hola"), Err(Error::Refused(Refusal::PinForm))));
        Ok(())
    }
}
