//! Errors as they cross: a code and its values; the words are in Fluent under `error-<code>`.

use feriante_core::Error;
use feriante_core::domain::caution::Caution;
use feriante_core::domain::refusal::Refusal;
use feriante_core::exchange;
use feriante_core::l10n::Words;
use serde::Serialize;
use std::collections::BTreeMap;
use ts_rs::TS;

/// Why a command did not do what was asked.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub struct Failure {
    /// Such as `payment-below-total`.
    pub code: String,
    /// Values for the sentence, already as text.
    pub args: BTreeMap<String, String>,
    /// Your input, or our fault?
    pub refused: bool,
}

/// Something to mention that stops nothing; its words are under `notice-<code>`.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub struct Notice {
    /// Such as `pictogram-unknown`.
    pub code: String,
    /// Values for the sentence, already as text.
    pub args: BTreeMap<String, String>,
}

impl Failure {
    /// An error of the core, its amounts and numbers as text.
    pub fn of(error: &Error, words: &Words) -> Self {
        let args =
            words.args(&error.args()).into_iter().map(|(name, text)| (name.to_owned(), text)).collect();
        Self { code: error.code().to_owned(), args, refused: error.is_refusal() }
    }

    /// A refusal shown beside a field rather than thrown.
    pub fn refusal(refusal: &Refusal, words: &Words) -> Self {
        Self::of(&Error::Refused(refusal.clone()), words)
    }

    /// Nothing can be done before a fair is open.
    pub fn no_fair() -> Self {
        Self { code: "fair-closed".to_owned(), args: BTreeMap::new(), refused: true }
    }
}

impl Notice {
    /// Something odd about a basket.
    pub fn caution(caution: &Caution, words: &Words) -> Self {
        let args =
            words.args(&caution.args()).into_iter().map(|(name, text)| (name.to_owned(), text)).collect();
        Self { code: caution.code().to_owned(), args }
    }

    /// Something that an import mentions.
    pub fn of(notice: &exchange::Notice) -> Self {
        let args = notice.args().into_iter().map(|(name, text)| (name.to_owned(), text)).collect();
        Self { code: notice.code().to_owned(), args }
    }
}
