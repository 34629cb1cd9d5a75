//! The slip of an order: what was agreed, when it is ready, what was paid and what is still to pay.

use super::{Slip, SlipSize};
use crate::documents::length::Length;
use crate::documents::page::{Align, Paper};
use crate::domain::money::Money;
use crate::domain::tender::Means;
use crate::l10n::Words;
use crate::views::OrderView;

/// The slip of an order.
pub fn order_slip(order: &OrderView, fair: &str, words: &Words, size: SlipSize) -> Paper {
    let number = format!("{:03}", order.number);
    let line = words.with("paper-order-number", &[("number", &number)]);
    let mut slip = Slip::new(words, size);
    let when = slip.when(order.at, order.session);
    slip.head(fair, "paper-order-title", &line, &when);
    slip.ready(order);
    slip.lines(&order.lines);
    slip.deposit(order);
    slip.legend();
    slip.paper("paper-order-title-plain", &number)
}

impl Slip<'_> {
    fn ready(&mut self, order: &OrderView) {
        self.flow.paragraph(Align::Centre, self.base, &self.words.text("paper-order-ready"));
        self.flow.paragraph(Align::Centre, self.bold(30), &self.words.moment(order.pickup));
        self.flow.rule(self.base.ink);
    }

    fn deposit(&mut self, order: &OrderView) {
        self.pair("paper-slip-total", order.total, self.bold(0));
        for (means, paid) in order.deposit.each() {
            if paid.is_zero() {
                continue;
            }
            let label = self.words.text(&format!("means-{}", means.word()));
            let label = self.words.with("paper-order-deposit", &[("means", &label)]);
            self.flow.entry(None, Length::ZERO, (&label, self.base), (&self.words.amount(paid), self.base));
            if means == Means::Cash {
                self.pair("paper-slip-received", order.received, self.base);
                let change = order.received.minus(paid).unwrap_or(Money::ZERO);
                self.change(change, self.base);
            }
        }
        self.pair("paper-order-balance", order.balance, self.bold(50));
    }
}
