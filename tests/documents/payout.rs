//! The payout sheet, its strips, and the envelopes that it takes.

use super::promises::{keeps_off_the_edges, no_text_crosses_a_box, no_text_runs_into_another, texts};
use super::views::*;
use feriante_core::documents::{Item, Length, Paper, payout_sheet};
use feriante_core::domain::money::Money;
use feriante_core::domain::payout::up_to_coin;
use feriante_core::l10n::Words;
use feriante_core::views::{PayoutRow, PayoutState};
use insta::assert_snapshot;

/// Owed this much, to be had this way.
pub fn row(alias: &str, pictogram: &str, centimos: i64, state: PayoutState) -> PayoutRow {
    let participant = statement(alias, pictogram, &[], 0).earned.participant;
    let cash = up_to_coin(soles(centimos)).expect("an amount");
    PayoutRow { participant, amount: soles(centimos), cash, state }
}

/// A few, each in another way.
pub fn rows() -> Vec<PayoutRow> {
    vec![
        row("Colibrí", "hummingbird", 6552, PayoutState::Cash),
        row("Estrella", "star", 2100, PayoutState::Savings),
        row("Luna", "moon", 100, PayoutState::Pending),
        row("Mariposa de las alas azul", "butterfly", 123_457, PayoutState::Cash),
    ]
}

/// So many, with the widest of everything.
pub fn many(count: usize) -> Vec<PayoutRow> {
    let states = [PayoutState::Cash, PayoutState::Savings, PayoutState::Pending];
    let states = states.into_iter().cycle();
    (0..count)
        .zip(states)
        .map(|(n, state)| {
            let alias = if n % 2 == 0 { "WWWWWWWWWWWWWWWWWWWWWWWW" } else { "Ñ" };
            row(alias, "butterfly", 77_777_777_771, state)
        })
        .collect()
}

fn sheet(rows: &[PayoutRow], words: &Words) -> Paper {
    payout_sheet(rows, FAIR, afternoon(), words)
}

#[test]
fn a_sheet_and_a_strip_for_each_one() {
    assert_snapshot!("sheet_es", sheet(&rows(), &ES).to_text());
    assert_snapshot!("sheet_en", sheet(&rows(), &EN).to_text());
}

#[test]
fn every_figure_stands_in_words_too_and_every_row_has_its_box() {
    let rows = rows();
    let paper = sheet(&rows, &ES);
    let said = texts(&paper);
    for row in &rows {
        let handed = if row.state == PayoutState::Cash { row.cash } else { row.amount };
        for text in [row.participant.alias.clone(), ES.amount(handed), ES.amount_in_words(handed)] {
            // On the sheet and on her strip; and among the totals, when she alone is paid so.
            assert!(said.iter().filter(|said| **said == text).count() >= 2, "{text} is missing");
        }
    }
    let total = rows.iter().map(|row| if row.state == PayoutState::Cash { row.cash } else { row.amount });
    assert!(said.contains(&ES.amount(Money::sum(total).expect("a sum"))));
    let boxes =
        paper.pages.iter().flat_map(|page| &page.items).filter(|item| matches!(item, Item::Panel { .. }));
    assert_eq!(boxes.count(), rows.len() * 2);
}

/// A strip says nothing of anyone else, and nobody signs under another's figures.
#[test]
fn a_strip_is_of_one_alone() {
    let rows = rows();
    let paper = sheet(&rows, &ES);
    let strips = paper.pages.last().expect("strips");
    let cuts: Vec<Length> = strips
        .items
        .iter()
        .filter_map(|item| if let Item::Rule { y, .. } = item { Some(*y) } else { None })
        .collect();
    assert_eq!(cuts.len(), rows.len() + 1);
    for (row, cut) in rows.iter().zip(cuts.windows(2)) {
        let within = strips.items.iter().filter_map(|item| match item {
            Item::Text(text) if text.baseline > cut[0] && text.baseline < cut[1] => Some(text.text.as_str()),
            _ => None,
        });
        let said: Vec<&str> = within.collect();
        let others = rows.iter().filter(|other| other.participant.alias != row.participant.alias);
        for other in others {
            assert!(!said.contains(&other.participant.alias.as_str()));
            assert!(!said.contains(&ES.amount(other.cash).as_str()));
        }
        assert!(said.contains(&row.participant.alias.as_str()));
    }
}

#[test]
fn there_is_room_for_many_and_for_the_widest() {
    for words in [&ES, &EN] {
        for count in [1, 13, 14, 18, 19, 40] {
            let paper = sheet(&many(count), words);
            keeps_off_the_edges(&paper);
            no_text_runs_into_another(&paper);
            no_text_crosses_a_box(&paper);
        }
    }
}
