//! Amounts and percentages as text, the same in every language: `S/ 1,234.50`.

use super::words::Words;
use crate::domain::money::{Money, Percent};

/// Does not break at the end of a line.
const NO_BREAK_SPACE: char = '\u{a0}';

impl Words {
    /// `S/ 1,234.50`, negative `-S/ 12.30`, with a no-break space.
    pub fn amount(&self, amount: Money) -> String {
        let sign = if amount.is_negative() { "-" } else { "" };
        format!("{sign}S/{NO_BREAK_SPACE}{}", figures(amount.centimos().unsigned_abs()))
    }

    /// `1,234.50`, negative `-12.30`, for columns headed by the currency.
    pub fn bare(&self, amount: Money) -> String {
        let sign = if amount.is_negative() { "-" } else { "" };
        format!("{sign}{}", figures(amount.centimos().unsigned_abs()))
    }

    /// `5 %`, `12.5 %` as the language writes it.
    pub fn percent(&self, percent: Percent) -> String {
        self.with("percent", &[("number", &self.bare_percent(percent))])
    }

    /// `5`, `12.5`, for a field that says `%` itself.
    pub fn bare_percent(&self, percent: Percent) -> String {
        let (whole, part) = (percent.hundredths() / 100, percent.hundredths() % 100);
        let text = format!("{whole}.{part:02}");
        text.trim_end_matches('0').trim_end_matches('.').to_owned()
    }
}

/// `1,234.50`
fn figures(centimos: u64) -> String {
    let soles = (centimos / 100).to_string();
    let mut text = String::with_capacity(soles.len() + 8);
    for (place, digit) in soles.chars().enumerate() {
        if place > 0 && (soles.len() - place).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    format!("{text}.{:02}", centimos % 100)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::fair::Lang;

    const ES: Words = Words::new(Lang::Es);
    const EN: Words = Words::new(Lang::En);

    #[test]
    fn amounts_are_the_same_in_every_language() {
        let amounts = [
            (0, "0.00"),
            (5, "0.05"),
            (10_000, "100.00"),
            (123_450, "1,234.50"),
            (123_456_789, "1,234,567.89"),
        ];
        for (centimos, text) in amounts {
            assert_eq!(ES.bare(Money::new(centimos)), text);
            assert_eq!(EN.amount(Money::new(centimos)), format!("S/\u{a0}{text}"));
        }
        assert_eq!(ES.amount(Money::new(-1230)), "-S/\u{a0}12.30");
        assert_eq!(ES.bare(Money::new(-5)), "-0.05");
    }

    #[test]
    fn a_percentage_shows_no_idle_zeros() {
        for (hundredths, text) in
            [(0, "0"), (500, "5"), (1250, "12.5"), (333, "3.33"), (1000, "10"), (10_000, "100")]
        {
            let percent = Percent::from_hundredths(hundredths).unwrap_or_default();
            assert_eq!(ES.bare_percent(percent), text);
            assert_eq!(ES.percent(percent), format!("{text}\u{a0}%"));
            assert_eq!(EN.percent(percent), format!("{text}%"));
        }
    }
}
