//! participants.csv

use super::{Imported, Notice, table};
use crate::domain::participant::{Color, Participant, telling};
use crate::domain::refusal::Refusal;
use crate::error::Error;
use crate::fair::Fair;
use crate::pictograms;
use std::collections::HashSet;
use uuid::Uuid;

const COLUMNS: &[&str] = &["alias", "color", "pictogram"];

pub(super) fn import(fair: &mut Fair, file: &str, bytes: &[u8]) -> Result<Imported, Error> {
    let rows = table::read(file, bytes, COLUMNS)?;
    let mut imported = Imported::default();
    fair.in_one(|verbs| {
        let mut seen = HashSet::new();
        for row in &rows {
            let alias = crate::domain::participant::alias(row.text("alias"))
                .map_err(|why| row.fault("alias", why))?;
            if !seen.insert(alias.to_lowercase()) {
                return Err(row.fault("alias", Refusal::AliasTaken { alias }));
            }
            let color = row.read("color", Color::from_word, |color| Refusal::ColorUnknown { color })?;
            let pictogram = pictograms::find(row.text("pictogram")).unwrap_or_else(|| {
                let pictogram = row.text("pictogram").to_owned();
                imported.notices.push(Notice::PictogramUnknown { line: row.line(), pictogram });
                "star"
            });
            if telling(&alias) {
                imported.notices.push(Notice::AliasTelling { line: row.line(), alias: alias.clone() });
            }
            let people = verbs.participants()?;
            let before = people.into_iter().find(|who| who.alias.to_lowercase() == alias.to_lowercase());
            let id = before.as_ref().map_or_else(Uuid::now_v7, |who| who.id);
            let who = Participant { id, alias, color, pictogram: pictogram.to_owned(), active: true };
            match before {
                Some(before) if before == who => {
                    imported.unchanged += 1;
                    continue;
                }
                Some(_) => imported.changed += 1,
                None => imported.added += 1,
            }
            verbs.set_participant(&who).map_err(|error| row.blame("alias", error))?;
        }
        Ok(())
    })?;
    Ok(imported)
}
