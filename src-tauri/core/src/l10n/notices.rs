//! Things to mention, and what an audit found, as sentences.

use super::words::Words;
use crate::exchange::Notice;
use crate::store::Problem;

impl Words {
    /// Something that an import mentions and that stopped nothing.
    pub fn notice(&self, notice: &Notice) -> String {
        let args = notice.args();
        let values: Vec<(&str, &str)> = args.iter().map(|(name, text)| (*name, text.as_str())).collect();
        self.with(&format!("notice-{}", notice.code()), &values)
    }

    /// Something that an audit found.
    pub fn problem(&self, problem: &Problem) -> String {
        match problem {
            Problem::ChainBroken { sequence } => {
                self.with("cli-verify-chain", &[("sequence", &sequence.to_string())])
            }
            Problem::EntryUnreadable { sequence } => {
                self.with("cli-verify-entry", &[("sequence", &sequence.to_string())])
            }
            Problem::PhotoLost { sequence } => {
                self.with("cli-verify-photo", &[("sequence", &sequence.to_string())])
            }
            Problem::ViewDiffers { view } => self.with("cli-verify-view", &[("view", view)]),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::caution::Caution;
    use crate::domain::fair::Lang;

    #[test]
    fn every_notice_and_caution_has_its_sentence() {
        for lang in Lang::ALL {
            for code in Notice::CODES {
                assert!(
                    Words::new(*lang).has(&format!("notice-{code}")),
                    "no notice-{code} in {}",
                    lang.word()
                );
            }
            for code in Caution::CODES {
                assert!(
                    Words::new(*lang).has(&format!("caution-{code}")),
                    "no caution-{code} in {}",
                    lang.word()
                );
            }
        }
    }
}
