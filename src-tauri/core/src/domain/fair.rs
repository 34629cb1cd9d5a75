//! The fair itself: its neutral name and its rules.

use super::deny_list::neutral;
use super::money::{Money, Percent};
use super::participant::words;
use super::refusal::Refusal;
use super::standing::Cuts;
use super::wallets::WalletTexts;

words! {
    /// A language of screens and papers.
    Lang { Es = "es", En = "en" }
}

/// What an organizer sets when the fair is made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settings {
    /// A neutral name, shown on screens and papers.
    pub name: String,
    /// The fair's part of each line.
    pub fund_percent: Percent,
    /// A fixed fee for the stall, taken off each participant's profit of a day instead of a percentage of her
    /// sales; zero for none.
    pub stall_fee: Money,
    /// What participants give to the fair's common purpose, of what is left to them after the fund.
    pub donated_percent: Percent,
    /// The float that a session opens with unless told otherwise.
    pub float: Money,
    /// The language it starts in.
    pub lang: Lang,
    /// Days after payout until the fair should be wiped, 1 to 365.
    pub retention_days: u32,
    /// The largest discount that a seller gives alone.
    pub discount_limit: Percent,
    /// What the QR code of each wallet says, if the buyer can scan it on the screen.
    pub codes: WalletTexts,
}

/// The discount limit of a fair that says nothing of it, in hundredths of a percent.
pub const DISCOUNT_LIMIT: u32 = 2000;

impl Settings {
    /// What is taken of a line from now on: with a fixed fee for the stall, nothing for the fund.
    pub fn cuts(&self) -> Cuts {
        let fund = if self.stall_fee.is_zero() { self.fund_percent } else { Percent::default() };
        Cuts { fund, donated: self.donated_percent }
    }

    /// Trims the name; refuses a blank or telling one, a negative float and a retention out of range.
    pub fn check(self) -> Result<Self, Refusal> {
        let name = self.name.split_whitespace().collect::<Vec<_>>().join(" ");
        if name.is_empty() {
            return Err(Refusal::FairNameMissing);
        }
        if name.chars().count() > FAIR_NAME as usize {
            return Err(Refusal::FairNameLong { most: FAIR_NAME });
        }
        neutral(&name)?;
        if self.float.is_negative() || self.stall_fee.is_negative() {
            return Err(Refusal::AmountNegative);
        }
        if !(1..=365).contains(&self.retention_days) {
            return Err(Refusal::RetentionOutOfRange);
        }
        Ok(Self { name, ..self })
    }
}

/// The longest name of a fair, in letters: what slips, papers and a folder's name have room for.
pub const FAIR_NAME: u32 = 60;

/// Lower case without accents, so that `Víctima` and `VICTIMA` are one word, and `aji` finds `ají`.
pub fn plain(text: &str) -> String {
    let letters = text.chars().filter(|letter| !COMBINING.contains(letter));
    letters.flat_map(char::to_lowercase).map(without_accent).collect()
}

/// Accents that stand as letters of their own, as some systems write them.
const COMBINING: std::ops::RangeInclusive<char> = '\u{300}'..='\u{36f}';

fn without_accent(letter: char) -> char {
    match letter {
        'á' | 'à' | 'ä' | 'â' => 'a',
        'é' | 'è' | 'ë' | 'ê' => 'e',
        'í' | 'ì' | 'ï' | 'î' => 'i',
        'ó' | 'ò' | 'ö' | 'ô' => 'o',
        'ú' | 'ù' | 'ü' | 'û' => 'u',
        'ñ' => 'n',
        other => other,
    }
}
