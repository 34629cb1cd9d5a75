//! One thing to think about, by a costing sheet's own figures: said on the screen and on the paper.

use super::words::Words;
use crate::domain::costing::AtPrice;

impl Words {
    /// What a batch of so many pieces, sold at this price, raises first.
    pub fn costing_thought(&self, pieces: u32, at: &AtPrice) -> String {
        let price = self.amount(at.price);
        let Ok(enough) = &at.break_even else {
            return self.with("costing-think-never", &[("price", &price)]);
        };
        let count = enough.pieces.to_string();
        if enough.pieces > pieces {
            return self.with("costing-think-more", &[("pieces", &pieces.to_string()), ("count", &count)]);
        }
        if at.profit.is_negative() {
            let missing = self.amount(at.profit.negated());
            return self.with("costing-think-loss", &[("price", &price), ("missing", &missing)]);
        }
        match enough.pieces {
            0 => self.with("costing-think-free", &[("leaves", &self.amount(at.leaves))]),
            _ => self.with("costing-think-well", &[("count", &count)]),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::costing::BreakEven;
    use crate::domain::fair::Lang;
    use crate::domain::money::Money;
    use crate::domain::refusal::Refusal;

    #[test]
    fn the_thought_follows_from_the_figures() {
        let es = Words::new(Lang::Es);
        let thought = |pieces: u32, profit: i64, break_even| {
            let profit = Money::new(profit);
            let (price, leaves) = (Money::new(250), Money::new(148));
            let at = AtPrice { price, fair: Money::ZERO, leaves, margin: None, profit, break_even };
            es.costing_thought(pieces, &at)
        };
        let enough = |pieces| Ok(BreakEven { pieces, with_work: pieces });
        assert!(thought(12, 31, enough(4)).contains("Después de 4"));
        assert!(thought(12, 31, enough(0)).contains("S/\u{a0}1.48"));
        assert!(thought(12, -30, enough(4)).contains("faltan S/\u{a0}0.30"));
        assert!(thought(12, -30, enough(13)).contains("hay que vender 13"));
        assert!(thought(12, -300, Err(Refusal::NeverBreaksEven)).contains("no alcanza"));
    }
}
