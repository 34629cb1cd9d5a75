//! Costing sheets.

use super::amount;
use crate::wire::{Costing, CostingAnswer, CostingForm, Failure, Material};
use feriante_core::Error;
use feriante_core::domain::costing;
use feriante_core::fair::Fair;
use feriante_core::l10n::Words;
use uuid::Uuid;

/// What many sheets want to gain, for one that says nothing yet.
const GAIN: &str = "30";

/// A product's sheet, or where filling in starts.
pub fn costing_form(fair: &Fair, product: Uuid, words: &Words) -> Result<CostingForm, Error> {
    let kept = fair.costing(product)?;
    let cost = fair.product(product)?.cost;
    let blank = || Costing {
        product,
        pieces: String::new(),
        materials: Vec::new(),
        minutes: String::new(),
        hour: String::new(),
        indirect: String::new(),
        gain: GAIN.to_owned(),
    };
    let costing = kept.as_ref().map_or_else(blank, |view| form(&view.sheet, words));
    Ok(CostingForm { costing, kept: kept.is_some(), cost: amount(cost, words) })
}

fn form(sheet: &costing::Costing, words: &Words) -> Costing {
    let material = |material: &costing::Material| Material {
        name: material.name.clone(),
        amount: words.bare(material.amount),
    };
    Costing {
        product: sheet.product,
        pieces: sheet.pieces.to_string(),
        materials: sheet.materials.iter().map(material).collect(),
        minutes: sheet.minutes.to_string(),
        hour: words.bare(sheet.hour),
        indirect: words.bare(sheet.indirect),
        gain: sheet.gain.to_string(),
    }
}

/// What a sheet for so many pieces answers.
pub fn costing_answer(pieces: u32, answer: &costing::Answer, words: &Words) -> CostingAnswer {
    let (each, at) = (&answer.each, &answer.at_price);
    let enough = at.break_even.as_ref();
    CostingAnswer {
        cost: amount(answer.cost, words),
        materials: amount(each.materials, words),
        work: amount(each.work, words),
        indirect: amount(each.indirect, words),
        suggested: amount(answer.suggested, words),
        price: amount(at.price, words),
        fair: amount(at.fair, words),
        leaves: amount(at.leaves, words),
        margin: at.margin.map(|margin| words.percent(margin)),
        break_even: enough.ok().map(|enough| enough.pieces),
        with_work: enough.ok().map(|enough| enough.with_work),
        never: enough.err().map(|refusal| Failure::refusal(refusal, words)),
        thought: words.costing_thought(pieces, at),
    }
}
