//! Changing the fair's own rules from here on. What is done already keeps the rules it was done under.

use super::Fair;
use crate::domain::event::Event;
use crate::domain::fair::{Lang, Settings};
use crate::domain::money::{Money, Percent};
use crate::domain::tender::Means;
use crate::error::Error;
use crate::journal::chain::fingerprint;
use serde_json::json;
use uuid::Uuid;

/// What an organizer may change about a fair with one form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rules {
    /// A neutral name: customers see it.
    pub name: String,
    /// The fair's part of each line, from the next sale on.
    pub fund_percent: Percent,
    /// A fixed fee for the stall instead of a percentage, of each participant and day; zero for none.
    pub stall_fee: Money,
    /// What participants give to the common purpose, of what is left to them.
    pub donated_percent: Percent,
    /// The float of a session, in céntimos.
    pub float: Money,
    /// The largest discount that a seller gives alone.
    pub discount_limit: Percent,
    /// Days after payout until it should be wiped.
    pub retention_days: u32,
    /// The language that screens and papers start in.
    pub lang: Lang,
}

impl Fair {
    /// Changes the rules; the same rules again change nothing.
    pub fn set_rules(&mut self, id: Uuid, rules: &Rules) -> Result<(), Error> {
        let said = json!([
            rules.name,
            rules.fund_percent.hundredths(),
            rules.float.centimos(),
            rules.stall_fee.centimos(),
            rules.donated_percent.hundredths(),
            rules.discount_limit.hundredths(),
            rules.retention_days,
            rules.lang.word(),
        ]);
        let rules = rules.clone();
        self.change(id, "fair-rules", &said, move |before| Settings {
            name: rules.name,
            fund_percent: rules.fund_percent,
            stall_fee: rules.stall_fee,
            donated_percent: rules.donated_percent,
            float: rules.float,
            discount_limit: rules.discount_limit,
            retention_days: rules.retention_days,
            lang: rules.lang,
            ..before
        })
    }

    /// Keeps what a wallet's QR code says, or forgets it.
    pub fn set_wallet_code(&mut self, id: Uuid, wallet: Means, text: Option<String>) -> Result<(), Error> {
        self.change(id, "fair-code", &json!([wallet.word(), text]), move |mut before| {
            before.codes.set(wallet, text);
            before
        })
    }

    /// Changes the language that screens and papers start in.
    pub fn set_language(&mut self, id: Uuid, lang: Lang) -> Result<(), Error> {
        self.change(id, "fair-language", &json!(lang.word()), |before| Settings { lang, ..before })
    }

    fn change(
        &mut self,
        id: Uuid,
        verb: &str,
        said: &serde_json::Value,
        change: impl FnOnce(Settings) -> Settings,
    ) -> Result<(), Error> {
        let before = self.settings()?;
        let after = change(before.clone()).check()?;
        if after == before {
            return Ok(());
        }
        self.once(id, fingerprint(verb, said), |_| Ok(Event::FairSet(after)))
    }
}
