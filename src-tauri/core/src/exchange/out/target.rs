//! Where a file goes: its ending says its form, its name tells nothing, and a folder that is copied to the internet is
//! warned of.

use crate::domain::deny_list::neutral_file;
use crate::domain::export::{Export, Format, What};
use crate::domain::refusal::Refusal;
use std::path::{Component, Path};

/// The form that a file's ending asks for; a name that tells why the sellers are there is refused.
pub fn export_to(what: What, path: &Path) -> Result<Export, Refusal> {
    let text = |part: Option<&std::ffi::OsStr>| part.unwrap_or_default().to_string_lossy().into_owned();
    let export = Export::new(what, Format::from_word(&text(path.extension()).to_lowercase()))?;
    neutral_file(&text(path.file_stem()))?;
    Ok(export)
}

/// Services that copy a folder to the internet: how their folders begin, and what they are called.
const SYNCED: &[(&str, &str)] = &[
    ("dropbox", "Dropbox"),
    ("onedrive", "OneDrive"),
    ("skydrive", "OneDrive"),
    ("google drive", "Google Drive"),
    ("googledrive", "Google Drive"),
    ("my drive", "Google Drive"),
    ("mi unidad", "Google Drive"),
    ("icloud", "iCloud"),
    ("mobile documents", "iCloud"),
    ("com~apple~clouddocs", "iCloud"),
    ("nextcloud", "Nextcloud"),
    ("megasync", "MEGA"),
    ("pcloud", "pCloud"),
];

/// The service that seems to copy this folder, or the one that this file is in, to the internet. It goes by names:
/// a warning, no promise.
pub fn synced(path: &Path) -> Option<&'static str> {
    path.components().find_map(|part| {
        let Component::Normal(name) = part else { return None };
        let name = name.to_string_lossy().to_lowercase();
        let begins = |(begin, _): &&(&str, &str)| {
            // `Dropbox`, `Dropbox (equipo)`, `OneDrive - Escuela`, `OneDrive-Personal`, and no `dropboxes`.
            name.strip_prefix(begin)
                .is_some_and(|rest| !rest.starts_with(char::is_alphabetic) || *begin == "icloud")
        };
        SYNCED.iter().find(begins).map(|(_, service)| *service)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_ending_says_the_form_and_the_name_tells_nothing() {
        let to = |what, path: &str| export_to(what, Path::new(path)).map(|export| export.format);
        assert_eq!(to(What::Sales, "/tmp/ventas.CSV"), Ok(Format::Csv));
        assert_eq!(to(What::Donors, "informe.pdf"), Ok(Format::Pdf));
        assert!(matches!(to(What::Sales, "ventas.ods"), Err(Refusal::ExportEnding { .. })));
        assert!(matches!(to(What::Sales, "ventas"), Err(Refusal::ExportEnding { .. })));
        let telling = Err(Refusal::FileNameTelling { word: "albergue".into() });
        assert_eq!(to(What::Sales, "ventas_albergue.csv"), telling);
    }

    #[test]
    fn folders_that_are_copied_to_the_internet_are_known_by_their_names() {
        let of = |path: &str| synced(Path::new(path));
        assert_eq!(of("/home/ana/Dropbox/feria/ventas.csv"), Some("Dropbox"));
        assert_eq!(of("/home/ana/Dropbox (equipo)/x"), Some("Dropbox"));
        assert_eq!(of("/Users/ana/Library/CloudStorage/OneDrive-Personal/x"), Some("OneDrive"));
        assert_eq!(of("/Users/ana/OneDrive - Escuela/x"), Some("OneDrive"));
        assert_eq!(of("/Users/ana/Library/CloudStorage/GoogleDrive-x@y/Mi unidad"), Some("Google Drive"));
        assert_eq!(of("/Users/ana/Library/Mobile Documents/com~apple~CloudDocs/x"), Some("iCloud"));
        assert_eq!(of("/home/ana/iCloudDrive/x"), Some("iCloud"));
        assert_eq!(of("/home/ana/Documentos/Feriante/papeles"), None);
        assert_eq!(of("/home/ana/dropboxes/x"), None);
    }
}
