//! A play customer: what she wants, how she pays, and what is odd about her.

use crate::domain::change::worth_checking;
use crate::domain::money::Money;
use crate::domain::refusal::Refusal;
use crate::domain::tender::{Means, Tenders};
use uuid::Uuid;

/// What can be asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Goods {
    /// The product.
    pub product: Uuid,
    /// Price of one.
    pub price: Money,
    /// That is all there is to its price: nothing to type, to take off, or to choose that adds to it.
    pub plain: bool,
}

/// So many of a product.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Want {
    /// Which.
    pub product: Uuid,
    /// How many, above zero.
    pub quantity: u32,
}

/// A play customer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Customer {
    /// Her pictogram: an animal or a toy, never a person.
    pub who: &'static str,
    /// Which of the ways of asking is hers, from 1.
    pub way: u32,
    /// What she asks for, each product once.
    pub wants: Vec<Want>,
    /// How she pays.
    pub pays: Pays,
    /// Her note looks odd.
    pub odd_note: bool,
    /// How she pays when what she offered first turns out to be no money; none when it is good.
    pub instead: Option<Pays>,
    /// What else she does.
    pub twist: Option<Twist>,
}

/// How a customer pays.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Pays {
    /// Just what is due, in cash.
    Exact,
    /// These notes, in céntimos each; there is change.
    Notes(Vec<i64>),
    /// All of it through a wallet.
    Wallet(Means),
    /// This much through a wallet, and the rest in cash.
    Mixed {
        /// Which wallet.
        means: Means,
        /// In céntimos.
        amount: Money,
    },
}

/// What else a customer does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Twist {
    /// Asks what this costs before she asks for it.
    AsksPrice(Uuid),
    /// Wants this instead once everything is in the basket.
    Changes(Vec<Want>),
    /// Gives one of this back after paying.
    GivesBack(Uuid),
    /// Asks for her slip.
    WantsSlip,
}

/// What to look at before the goods go out of one's hands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Check {
    /// The list of movements in the fair's own telephone.
    Telephone(Means),
    /// The note.
    Note,
}

impl Check {
    /// Its word in messages.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Telephone(_) => "telephone",
            Self::Note => "note",
        }
    }
}

impl Customer {
    /// What to look at when she pays so.
    pub fn check(&self, pays: &Pays) -> Option<Check> {
        match pays {
            Pays::Wallet(means) | Pays::Mixed { means, .. } => Some(Check::Telephone(*means)),
            Pays::Notes(notes) => {
                let large = notes.iter().any(|note| worth_checking(*note));
                (large || self.odd_note).then_some(Check::Note)
            }
            Pays::Exact => None,
        }
    }
}

impl Pays {
    /// The cash that she hands over, when `due` is the cash part of what she owes.
    pub fn cash(&self, due: Money) -> Result<Money, Refusal> {
        match self {
            Self::Exact | Self::Mixed { .. } => Ok(due),
            Self::Notes(notes) => Money::sum(notes.iter().map(|note| Money::new(*note))),
            Self::Wallet(_) => Ok(Money::ZERO),
        }
    }

    /// Is this offer hers? `due` is the cash part of what is owed beside the wallets of the offer.
    pub fn is(&self, offered: Tenders, total: Money, due: Money) -> bool {
        let wallets = match self {
            Self::Exact | Self::Notes(_) => Tenders::default(),
            Self::Wallet(means) => Tenders::only(*means, total),
            Self::Mixed { means, amount } => Tenders::only(*means, *amount),
        };
        let cash = match self {
            // The rest may come as it comes: she said only what goes through the wallet.
            Self::Mixed { .. } => offered.cash >= due,
            _ => self.cash(due).is_ok_and(|cash| cash == offered.cash),
        };
        cash && (offered.yape, offered.plin) == (wallets.yape, wallets.plin)
    }
}
