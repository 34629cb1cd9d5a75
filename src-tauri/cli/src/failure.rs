//! What went wrong, told in the person's language or as JSON. Exit status 1: refused; 2: broken.

use crate::output;
use feriante_core::Error;
use feriante_core::domain::refusal::{Arg, Refusal};
use feriante_core::l10n::Words;
use serde_json::{Map, Value, json};
use std::io;
use std::process::ExitCode;

/// Why a command did not do what was asked.
pub struct Failure(Error);

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self(error)
    }
}

impl From<Refusal> for Failure {
    fn from(refusal: Refusal) -> Self {
        Self(refusal.into())
    }
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        Self(error.into())
    }
}

impl Failure {
    /// Tells it on standard error and gives the exit status.
    pub fn tell(&self, words: &Words, as_json: bool) -> ExitCode {
        if as_json {
            let value = |arg: Arg| match arg {
                Arg::Money(amount) => json!(amount.centimos()),
                Arg::Text(text) => json!(text),
                Arg::Number(number) => json!(number),
            };
            let args: Map<String, Value> =
                self.0.args().into_iter().map(|(name, arg)| (name.to_owned(), value(arg))).collect();
            output::complain(&json!({ "error": { "code": self.0.code(), "args": args } }).to_string());
        } else {
            output::complain(&words.error(&self.0));
        }
        ExitCode::from(if self.0.is_refusal() { 1 } else { 2 })
    }
}
