//! Somebody practises: a fair in memory, and the play at its counter.

use feriante_core::Error;
use feriante_core::domain::fair::Lang;
use feriante_core::fair::Fair;
use feriante_core::practice::{Play, Scene, Step};
use feriante_core::sample;
use uuid::Uuid;

/// The folder of papers made in practice, among the papers.
pub const PAPERS: &str = "practica";

/// A round of practice.
pub struct Practising {
    /// Lives in memory.
    pub fair: Fair,
    /// The language before it began.
    pub lang_before: Lang,
    play: Play,
}

impl Practising {
    /// With what the real fair sells, or the sample's goods where there is nothing to sell.
    pub fn beside(real: Option<&Fair>, lang: Lang, seed: u64) -> Result<Self, Error> {
        let copy = match real.map(Fair::practice_fair).transpose()? {
            Some(copy) if !copy.practice_goods()?.is_empty() => copy,
            _ => sample::goods(lang)?.practice_fair()?,
        };
        let play = Play::new(copy.practice_goods()?, seed).ok_or(Error::Broken("nothing to play with"))?;
        Ok(Self { fair: copy, lang_before: lang, play })
    }

    /// What is shown now.
    pub fn see(&mut self, paying: bool, help: bool) -> Result<Scene, Error> {
        Ok(self.play.see(&self.fair.counter(paying)?, help))
    }

    /// Does something with the customer.
    pub fn step(&mut self, step: Step, paying: bool) -> Result<Scene, Error> {
        Ok(self.play.step(step, &self.fair.counter(paying)?))
    }

    /// A slip of this sale was made.
    pub fn slip(&mut self, sale: Uuid) {
        self.play.slip(sale);
    }
}
