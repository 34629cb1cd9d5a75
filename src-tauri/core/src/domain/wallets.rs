//! Texts that go with the wallets: what their QR codes say, and the last digits of operations.

use super::refusal::Refusal;
use super::tender::{Means, Tenders};

/// At most so many of an operation's last digits: enough to find it in a list, too few to say whose it is.
const CODE_DIGITS: usize = 4;

/// A text for each wallet, if it has one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct WalletTexts {
    /// Of Yape.
    pub yape: Option<String>,
    /// Of Plin.
    pub plin: Option<String>,
}

impl WalletTexts {
    /// That of a wallet; cash has none.
    pub fn of(&self, means: Means) -> Option<&str> {
        match means {
            Means::Cash => None,
            Means::Yape => self.yape.as_deref(),
            Means::Plin => self.plin.as_deref(),
        }
    }

    /// Another one for a wallet; for cash nothing changes.
    pub fn set(&mut self, means: Means, text: Option<String>) {
        match means {
            Means::Cash => {}
            Means::Yape => self.yape = text,
            Means::Plin => self.plin = text,
        }
    }

    /// As the last digits of operations: of wallets that carried something, and nothing but a few digits.
    pub fn digits(&self, offered: Tenders) -> Result<Self, Refusal> {
        let mut digits = Self::default();
        for (means, amount) in offered.each() {
            let code = self.of(means).map(str::trim).unwrap_or_default();
            if amount.is_zero() || code.is_empty() {
                continue;
            }
            if code.len() > CODE_DIGITS || !code.bytes().all(|digit| digit.is_ascii_digit()) {
                return Err(Refusal::CodeForm);
            }
            digits.set(means, Some(code.to_owned()));
        }
        Ok(digits)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::money::Money;

    #[test]
    fn digits_are_few_and_of_a_wallet_that_paid() {
        let offered = Tenders::only(Means::Yape, Money::new(500));
        let noted = |yape: &str, plin: &str| {
            WalletTexts { yape: Some(yape.into()), plin: Some(plin.into()) }.digits(offered)
        };
        assert_eq!(noted(" 0482 ", "").map(|codes| codes.yape), Ok(Some("0482".into())));
        assert_eq!(noted("", "77"), Ok(WalletTexts::default()), "Plin carried nothing");
        for wrong in ["48261", "Rosa", "9 81", "-12", "٤٢"] {
            assert_eq!(noted(wrong, ""), Err(Refusal::CodeForm), "{wrong}");
        }
    }
}
