//! Making a fair: all of it stands in its folder, or nothing does.

use super::folder::{Folder, books_file, key_file, sync_folder, write_whole};
use super::{Clock, Fair};
use crate::domain::event::Event;
use crate::domain::fair::{DISCOUNT_LIMIT, Lang, Settings, plain};
use crate::domain::money::{Money, Percent};
use crate::domain::refusal::Refusal;
use crate::domain::wallets::WalletTexts;
use crate::error::Error;
use crate::journal::chain::fingerprint;
use crate::keys;
use crate::store::{Draft, Identity, Store};
use chrono::Local;
use serde_json::json;
use std::fs;
use std::path::{Path, PathBuf};
use uuid::Uuid;

/// What an organizer says to make a fair.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewFair {
    /// A neutral name: customers see it.
    pub name: String,
    /// The fair's part of each line.
    pub fund_percent: Percent,
    /// The float of a session, in céntimos.
    pub float: Money,
    /// The language it starts in.
    pub lang: Lang,
    /// Days after payout until it should be wiped.
    pub retention_days: u32,
}

impl Fair {
    /// Makes a fair in a folder that is not there yet or is empty, and opens it.
    pub fn create(folder: &Path, new: &NewFair, passphrase: &str) -> Result<Self, Error> {
        let settings = new.settings()?;
        if passphrase.trim().is_empty() {
            return Err(Refusal::PassphraseTooShort.into());
        }
        if fs::read_dir(folder).is_ok_and(|mut entries| entries.next().is_some()) || folder.is_file() {
            return Err(Error::FairExists);
        }
        let aside = aside(folder);
        let made = make(&aside, settings, passphrase).and_then(|()| {
            // An empty folder may stand there; a rename does not replace it everywhere.
            let _ = fs::remove_dir(folder);
            fs::rename(&aside, folder)?;
            sync_folder(aside.parent().unwrap_or(Path::new(".")))
        });
        if let Err(error) = made {
            let _ = fs::remove_dir_all(&aside);
            return Err(error);
        }
        Self::open(folder, passphrase)
    }

    /// Opens a fair.
    pub fn open(folder: &Path, passphrase: &str) -> Result<Self, Error> {
        let held = Folder::take(folder)?;
        let key = keys::unwrap(&fs::read(key_file(folder))?, passphrase)?;
        let store = Store::open(&books_file(folder), &key)?;
        Ok(Self { store, clock: now, folder: Some(held) })
    }

    /// A fair that lives in memory, with the same rules: what tests use.
    pub fn in_memory(new: &NewFair, clock: Clock) -> Result<Self, Error> {
        let mut store = Store::in_memory(identity())?;
        begin(&mut store, new.settings()?, clock)?;
        Ok(Self { store, clock, folder: None })
    }

    /// The same, with the machine's own clock.
    pub(crate) fn in_memory_now(new: &NewFair) -> Result<Self, Error> {
        Self::in_memory(new, now)
    }

    /// The same fair with another clock.
    pub fn with_clock(self, clock: Clock) -> Self {
        Self { clock, ..self }
    }
}

impl NewFair {
    fn settings(&self) -> Result<Settings, Refusal> {
        Settings {
            name: self.name.clone(),
            fund_percent: self.fund_percent,
            stall_fee: Money::ZERO,
            donated_percent: Percent::default(),
            float: self.float,
            lang: self.lang,
            retention_days: self.retention_days,
            discount_limit: Percent::from_hundredths(DISCOUNT_LIMIT)?,
            codes: WalletTexts::default(),
        }
        .check()
    }
}

fn make(folder: &Path, settings: Settings, passphrase: &str) -> Result<(), Error> {
    fs::create_dir_all(folder)?;
    let key = keys::new_key()?;
    write_whole(&key_file(folder), &keys::wrap(&key, passphrase)?)?;
    let mut store = Store::create(&books_file(folder), &key, identity())?;
    begin(&mut store, settings, now)
}

/// The first entry of a fair's journal: its rules.
pub(super) fn begin(store: &mut Store, settings: Settings, clock: Clock) -> Result<(), Error> {
    let now = clock();
    let request = fingerprint("fair-make", &json!(settings.name));
    let draft =
        Draft { id: Uuid::now_v7(), at: now, recorded_at: now, request, event: Event::FairSet(settings) };
    store.transact(|books| books.append(draft))
}

pub(super) fn identity() -> Identity {
    Identity { fair: Uuid::now_v7(), till: Uuid::now_v7() }
}

fn now() -> crate::views::Moment {
    Local::now().fixed_offset()
}

/// A fair's folder name: its neutral name in plain letters, `feria-de-primavera`.
pub fn folder_name(name: &str) -> String {
    let plain = plain(name);
    let words: Vec<&str> =
        plain.split(|letter: char| !letter.is_ascii_alphanumeric()).filter(|word| !word.is_empty()).collect();
    if words.is_empty() { "feria".to_owned() } else { words.join("-") }
}

fn aside(folder: &Path) -> PathBuf {
    let mut name = folder.file_name().unwrap_or_default().to_owned();
    name.push(".making");
    folder.with_file_name(name)
}
