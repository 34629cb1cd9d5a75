//! Practice as the window shows it.

use crate::wire::Practice;
use feriante_core::domain::catalog::Product;
use feriante_core::l10n::Words;
use feriante_core::practice::{Scene, Step};

/// The customer at the counter.
pub fn practice(scene: &Scene, products: &[Product], words: &Words) -> Practice {
    Practice {
        who: scene.who.to_owned(),
        says: words.practice_all(&scene.says, products),
        note: scene.note.as_ref().map(|note| words.practice(note, products)),
        step: scene.step.map(|step| word(step, scene)),
        pleased: scene.pleased,
    }
}

fn word(step: Step, scene: &Scene) -> String {
    match (step, scene.check) {
        (Step::Look | Step::Refuse, Some(check)) => format!("{}-{}", step.word(), check.word()),
        _ => step.word().to_owned(),
    }
}
