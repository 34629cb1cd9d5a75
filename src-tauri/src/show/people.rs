//! Participants and what they earned.

use super::amount;
use crate::wire::{Earned, EarningsView, Participant};
use feriante_core::domain::participant;
use feriante_core::l10n::Words;
use feriante_core::views;

/// A participant.
pub fn participant(who: &participant::Participant) -> Participant {
    Participant {
        id: who.id,
        alias: who.alias.clone(),
        color: who.color.word().to_owned(),
        pictogram: who.pictogram.clone(),
        active: who.active,
    }
}

/// The earnings of all.
pub fn earnings(earnings: &views::Earnings, words: &Words) -> EarningsView {
    let earned = |one: &views::Earned| Earned {
        participant: participant(&one.participant),
        sold: amount(one.sold, words),
        materials: amount(one.materials, words),
        fund: amount(one.fund, words),
        profit: amount(one.profit, words),
        paid: amount(one.paid, words),
        payable: amount(one.payable, words),
    };
    EarningsView {
        participants: earnings.participants.iter().map(earned).collect(),
        contribution: amount(earnings.fund.contribution, words),
        materials: amount(earnings.fund.materials, words),
        unshared: amount(earnings.fund.unshared, words),
        rounding: amount(earnings.fund.rounding, words),
    }
}
