//! Changing the fair's own rules from here on.

use super::Fair;
use crate::domain::event::Event;
use crate::domain::fair::{Lang, Settings};
use crate::error::Error;
use crate::journal::chain::fingerprint;
use serde_json::json;
use uuid::Uuid;

impl Fair {
    /// Changes the language that screens and papers start in.
    pub fn set_language(&mut self, id: Uuid, lang: Lang) -> Result<(), Error> {
        let request = fingerprint("fair-language", &json!(lang.word()));
        self.once(id, request, |books| Ok(Event::FairSet(Settings { lang, ..books.settings()? })))
    }
}
