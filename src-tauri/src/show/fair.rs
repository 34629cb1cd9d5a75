//! The open fair, and the first screen.

use super::{amount, session};
use crate::home::Home;
use crate::wire::{FairFolder, FairView, Lang, NewFair};
use feriante_core::Error;
use feriante_core::domain::fair;
use feriante_core::domain::money::{Money, Percent};
use feriante_core::domain::role::Role;
use feriante_core::fair::Fair;
use feriante_core::l10n::Words;
use std::path::Path;

/// The open fair.
pub fn fair(fair: &Fair, home: &Home, role: Role, words: &Words) -> Result<FairView, Error> {
    let settings = fair.settings()?;
    let folder = fair.folder().unwrap_or(Path::new(""));
    Ok(FairView {
        name: settings.name,
        folder: folder.display().to_string(),
        papers: home.papers(folder).display().to_string(),
        currency: "PEN".to_owned(),
        fund_percent: words.percent(settings.fund_percent),
        float: amount(settings.float, words),
        lang: lang(words.lang()),
        retention_days: settings.retention_days,
        session: fair.open_session()?.as_ref().map(|open| session(open, words)),
        sample: folder == home.sample(),
        organizer: role == Role::Organizer,
        role: role.word().to_owned(),
        lead: fair.has_lead()?,
        // Only a practice fair has no folder.
        practice: fair.folder().is_none(),
        guarded: role != Role::Seller,
    })
}

/// Fairs in the program's own folder.
pub fn folders(home: &Home) -> Vec<FairFolder> {
    let label = |path: &Path| path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let known = home.known().into_iter().filter(|path| *path != home.sample());
    known.map(|path| FairFolder { label: label(&path), path: path.display().to_string() }).collect()
}

/// What a new fair's form starts with.
pub fn suggested(words: &Words) -> NewFair {
    let percent = Percent::from_hundredths(500).unwrap_or_default();
    NewFair {
        name: String::new(),
        passphrase: String::new(),
        fund_percent: words.bare_percent(percent),
        float: words.bare(Money::new(8000)),
        retention_days: "30".to_owned(),
        lang: lang(words.lang()),
    }
}

/// A language as it crosses.
pub fn lang(lang: fair::Lang) -> Lang {
    match lang {
        fair::Lang::Es => Lang::Es,
        fair::Lang::En => Lang::En,
    }
}
