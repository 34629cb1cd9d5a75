//! The slip of a sale.

use super::{Slip, SlipSize};
use crate::documents::length::Length;
use crate::documents::page::{Align, Paper};
use crate::domain::money::Money;
use crate::domain::tender::Means;
use crate::l10n::Words;
use crate::views::{SaleLineView, SaleView};

/// The slip of a sale.
pub fn slip(sale: &SaleView, fair: &str, words: &Words, size: SlipSize) -> Paper {
    let number = format!("{:04}", sale.number);
    let line = words.with("paper-slip-number", &[("number", &number)]);
    let mut slip = Slip::new(words, size);
    let when = slip.when(sale.at, sale.session);
    slip.head(fair, "paper-slip-title", &line, &when);
    slip.turn(sale.turn);
    slip.lines(&sale.lines);
    slip.payment(sale);
    slip.given_back(sale);
    slip.legend();
    slip.paper("paper-slip-title-plain", &number)
}

impl Slip<'_> {
    /// The turn stands large: it is called out across the stall.
    fn turn(&mut self, turn: Option<u32>) {
        let Some(turn) = turn else { return };
        let text = self.words.with("paper-slip-turn", &[("number", &turn.to_string())]);
        self.flow.paragraph(Align::Centre, self.bold(60), &text);
        self.flow.rule(self.base.ink);
    }

    fn payment(&mut self, sale: &SaleView) {
        let settlement = &sale.settlement;
        self.pair("paper-slip-total", sale.total, self.bold(50));
        let prepaid = sale.prepaid.total().unwrap_or(Money::ZERO);
        if !prepaid.is_zero() {
            self.pair("paper-slip-prepaid", prepaid.negated(), self.base);
        }
        if !settlement.rounding.is_zero() {
            self.pair("paper-slip-rounding", settlement.rounding.negated(), self.base);
        }
        if !settlement.rounding.is_zero() || !prepaid.is_zero() {
            self.pair("paper-slip-due", settlement.kept.total().unwrap_or(sale.total), self.bold(0));
        }
        self.flow.gap(Length::tenths(15));
        for (means, kept) in settlement.kept.each() {
            if !kept.is_zero() {
                self.pair(&format!("means-{}", means.word()), kept, self.base);
            }
            if means == Means::Cash && !sale.offered.cash.is_zero() {
                self.pair("paper-slip-received", sale.offered.cash, self.base);
                self.change(settlement.change, self.bold(0));
            }
        }
    }

    fn given_back(&mut self, sale: &SaleView) {
        let back = |line: &SaleLineView| line.quantity.saturating_sub(line.kept);
        if sale.lines.iter().all(|line| back(line) == 0) {
            return;
        }
        self.flow.rule(self.base.ink);
        self.flow.paragraph(Align::Left, self.bold(0), &self.words.text("paper-slip-given-back"));
        for line in sale.lines.iter().filter(|line| back(line) > 0) {
            let name = self.words.line_name(&line.product, &line.particulars);
            let text = format!("{} × {name}", back(line));
            self.flow.entry(None, Length::ZERO, (&text, self.base), ("", self.base));
        }
        self.pair("paper-slip-refunded", sale.refunded, self.base);
    }
}
