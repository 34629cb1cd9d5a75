//! Files out of the fair.

use crate::failure::Failure;
use crate::output::{complain, line};
use clap::ArgMatches;
use feriante_core::domain::export::What;
use feriante_core::exchange::Notice;
use feriante_core::exchange::out::{export_to, synced};
use feriante_core::fair::{Fair, write_whole};
use feriante_core::l10n::Words;
use std::path::{Path, PathBuf};
use uuid::Uuid;

/// `export FAIR sales|earnings|stock|movements|cash-book|donors|journal OUT`; the passphrase was asked for just now.
pub fn export(
    fair: &mut Fair,
    arguments: &ArgMatches,
    passphrase: &str,
    words: &Words,
) -> Result<(), Failure> {
    let word = arguments.get_one::<String>("what").map(|word| word.replace('-', "_")).unwrap_or_default();
    let out = arguments.get_one::<PathBuf>("out").map_or(Path::new(""), PathBuf::as_path);
    let export = export_to(What::from_word(&word).unwrap_or(What::Donors), out)?;
    let pass = fair.allow_export(passphrase)?;
    let file = fair.export(Uuid::now_v7(), export, words, pass)?;
    write_whole(out, &file.bytes)?;
    // A relative path says nothing of the folder that it stands in.
    let out = out.canonicalize().unwrap_or_else(|_| out.to_owned());
    if let Some(service) = synced(&out) {
        complain(&words.notice(&Notice::FolderSynced { service }));
    }
    let holds = words.text(&format!("export-holds-{}", export.what.word()));
    line(&words.with("cli-export-done", &[("holds", &holds)]));
    Ok(())
}
