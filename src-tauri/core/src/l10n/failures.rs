//! A refusal or a failure as a sentence.

use super::words::Words;
use crate::domain::refusal::Arg;
use crate::error::Error;

impl Words {
    /// A value of a sentence, as text.
    pub fn arg(&self, arg: &Arg) -> String {
        match arg {
            Arg::Money(amount) => self.amount(*amount),
            Arg::Text(text) => text.clone(),
            Arg::Number(number) => number.to_string(),
        }
    }

    /// Values of a sentence, as text, by name.
    pub fn args(&self, args: &[(&'static str, Arg)]) -> Vec<(&'static str, String)> {
        args.iter().map(|(name, arg)| (*name, self.arg(arg))).collect()
    }

    /// What happened, where, and what to do.
    pub fn error(&self, error: &Error) -> String {
        let args = self.args(&error.args());
        let values: Vec<(&str, &str)> = args.iter().map(|(name, text)| (*name, text.as_str())).collect();
        let sentence = self.with(&format!("error-{}", error.code()), &values);
        match error {
            Error::Row { .. } => format!("{} {sentence}", self.with("error-row", &values)),
            _ => sentence,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::fair::Lang;
    use crate::domain::money::Money;
    use crate::domain::refusal::Refusal;

    #[test]
    fn every_code_has_its_sentence() {
        for lang in Lang::ALL {
            let words = Words::new(*lang);
            for code in Refusal::CODES.iter().chain(Error::CODES) {
                assert!(words.has(&format!("error-{code}")), "no error-{code} in {}/errors.ftl", lang.word());
            }
        }
    }

    #[test]
    fn a_sentence_says_its_amounts_as_screens_do() {
        let error = Error::Refused(Refusal::PaymentBelowTotal { missing: Money::new(450) });
        assert!(Words::new(Lang::Es).error(&error).contains("S/\u{a0}4.50"));
    }
}
