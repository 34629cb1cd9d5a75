//! The payout sheet, its strips, and the envelopes that it takes.

use super::promises::{keeps_off_the_edges, no_text_crosses_a_box, no_text_runs_into_another, texts};
use super::views::*;
use feriante_core::documents::{Item, Length, Paper, envelope_sheet, payout_sheet};
use feriante_core::domain::change::Pile;
use feriante_core::domain::money::Money;
use feriante_core::domain::participant::Participant;
use feriante_core::domain::payout::up_to_coin;
use feriante_core::l10n::Words;
use feriante_core::views::{EnvelopePlan, PayoutRow, PayoutState};
use insta::assert_snapshot;
use uuid::Uuid;

/// Owed this much, to be had this way.
pub fn row(alias: &str, pictogram: &str, centimos: i64, state: PayoutState) -> PayoutRow {
    // Whoever has several rows is one participant.
    let id = Uuid::from_u128(alias.bytes().fold(0, |sum, byte| (sum << 8) ^ u128::from(byte)));
    let participant = Participant { id, ..statement(alias, pictogram, &[], 0).earned.participant };
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
fn whoever_gets_it_in_two_ways_is_counted_once() {
    let mut rows = rows();
    rows.push(row("Colibrí", "hummingbird", 1500, PayoutState::Savings));
    let said = texts(&sheet(&rows, &ES));
    for text in ["4 participantes", "En ahorro · 2 participantes"] {
        assert!(said.iter().any(|said| said == text), "{text} is missing");
    }
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

/// Envelopes of these out of a drawer of so many of each piece.
pub fn envelopes(rows: &[PayoutRow], drawer: Option<&[(i64, u32)]>) -> EnvelopePlan {
    let amounts = rows.iter().map(|row| (row.participant.clone(), row.cash)).collect();
    let piles = |held: &[(i64, u32)]| {
        held.iter().map(|(value, count)| Pile { value: *value, count: *count }).collect()
    };
    EnvelopePlan::of(amounts, drawer.map(piles)).expect("a plan")
}

/// Enough money, but in the wrong pieces.
pub const DRAWER: &[(i64, u32)] =
    &[(20_000, 5), (10_000, 4), (2_000, 2), (1_000, 3), (500, 3), (100, 7), (10, 2)];

#[test]
fn envelopes_and_what_to_change() {
    let sheet = |plan: &EnvelopePlan, words: &Words| envelope_sheet(plan, FAIR, afternoon(), words).to_text();
    assert_snapshot!("envelopes_es", sheet(&envelopes(&rows(), Some(DRAWER)), &ES));
    assert_snapshot!("envelopes_en", sheet(&envelopes(&rows(), Some(DRAWER)), &EN));
    assert_snapshot!("envelopes_with_cash_missing", sheet(&envelopes(&rows(), Some(&[(2_000, 2)])), &ES));
    // Nothing to change, and a drawer that nobody counted.
    let exact = envelopes(&rows(), None).needed;
    let exact: Vec<(i64, u32)> = exact.iter().map(|pile| (pile.value, pile.count)).collect();
    let said = |plan: &EnvelopePlan| texts(&envelope_sheet(plan, FAIR, afternoon(), &ES));
    assert!(said(&envelopes(&rows(), Some(&exact))).contains(&ES.text("envelopes-exact")));
    let unknown = said(&envelopes(&rows(), None));
    assert!(!unknown.contains(&ES.text("envelopes-held")) && unknown.contains(&ES.text("envelopes-needed")));
}

#[test]
fn there_is_room_for_many_envelopes_and_many_pieces() {
    let mut wide = many(30);
    // Every piece, and none of them in the drawer.
    wide.iter_mut().for_each(|row| row.cash = soles(3_888_880));
    for words in [&ES, &EN] {
        for count in [1, 18, 19, 30] {
            for drawer in [None, Some(&[][..]), Some(&[(20_000, 99_999)][..])] {
                let paper = envelope_sheet(&envelopes(&wide[..count], drawer), FAIR, afternoon(), words);
                keeps_off_the_edges(&paper);
                no_text_runs_into_another(&paper);
                no_text_crosses_a_box(&paper);
            }
        }
    }
}
