//! A costing sheet as it was typed. Fields are read in the order of the form, so that of two blanks the upper one is
//! told of first.

use crate::wire;
use feriante_core::domain::costing::{Costing, Material};
use feriante_core::domain::money::Money;
use feriante_core::domain::refusal::Refusal;
use feriante_core::l10n::parse_amount;

/// A sheet.
pub fn costing(costing: &wire::Costing) -> Result<Costing, Refusal> {
    let filled = |material: &&wire::Material| !(blank(&material.name) && blank(&material.amount));
    Ok(Costing {
        product: costing.product,
        pieces: number(&costing.pieces)?,
        materials: costing.materials.iter().filter(filled).map(material).collect::<Result<_, _>>()?,
        minutes: number(&costing.minutes)?,
        hour: amount(&costing.hour)?,
        indirect: amount(&costing.indirect)?,
        gain: number(&costing.gain)?,
    })
}

fn material(material: &wire::Material) -> Result<Material, Refusal> {
    Ok(Material { name: material.name.trim().to_owned(), amount: parse_amount(&material.amount)? })
}

fn blank(text: &str) -> bool {
    text.trim().is_empty()
}

/// A whole number; a blank is none.
fn number(text: &str) -> Result<u32, Refusal> {
    let text = text.trim();
    if text.is_empty() {
        return Ok(0);
    }
    text.parse().map_err(|_| Refusal::NumberUnreadable { text: text.to_owned() })
}

/// An amount; a blank is nothing.
fn amount(text: &str) -> Result<Money, Refusal> {
    if blank(text) { Ok(Money::ZERO) } else { parse_amount(text) }
}
