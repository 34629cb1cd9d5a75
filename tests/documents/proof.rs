//! The closing on one page, and the reading of a till that goes on.

use super::promises::{keeps_off_the_edges, no_text_crosses_a_box, no_text_runs_into_another};
use super::views::*;
use feriante_core::documents::{Item, Paper, Text, proof_page};
use feriante_core::domain::change::{PIECES, Pile};
use feriante_core::domain::closing::DifferenceReason;
use feriante_core::domain::count::CountKind;
use feriante_core::domain::proof::{Proof, ProofTerm};
use feriante_core::domain::tender::Tenders;
use feriante_core::l10n::{Words, parse_amount};
use feriante_core::views::{Interval, ProofClosed, ProofPaper, SmallSales};
use insta::assert_snapshot;

fn piles(counts: [u32; 11]) -> Vec<Pile> {
    let all = PIECES.iter().zip(counts).map(|(piece, count)| Pile { value: piece.value, count });
    all.filter(|pile| pile.count > 0).collect()
}

fn wallets(yape: i64, plin: i64) -> Tenders {
    Tenders { cash: soles(0), yape: soles(yape), plin: soles(plin) }
}

fn interval(from: &str, to: &str, kind: CountKind, difference: i64) -> Interval {
    let moment = |time: &str| at(&format!("2023-12-05T{time}:00-05:00"));
    Interval { from: moment(from), to: moment(to), kind, difference: soles(difference) }
}

/// A closing with a difference of S/ -4.20 in the drawer, and a Plin of S/ 5.00 that did not arrive.
pub fn closing() -> ProofPaper {
    use ProofTerm::{
        CashIn, CashOut, ConfirmedWallets, CountedCash, Deposits, Difference, Float, Fund, Rounding,
        Statements,
    };
    let term = |(term, centimos): (ProofTerm, i64)| (term, soles(centimos));
    let left =
        [(CountedCash, 69_330), (ConfirmedWallets, 56_512), (Float, -8000), (CashIn, -2000), (CashOut, 1500)];
    let right =
        [(Statements, 105_130), (Fund, 11_670), (Rounding, -38), (Deposits, 1500), (Difference, -920)];
    let sessions = [
        interval("09:02", "13:15", CountKind::Check, 0),
        interval("13:15", "16:00", CountKind::HandOver, -420),
        interval("16:00", "18:10", CountKind::Close, 0),
    ];
    ProofPaper {
        till: 1,
        from: at("2023-12-05T09:02:00-05:00"),
        to: at("2023-12-05T18:10:00-05:00"),
        expected: soles(69_750),
        closed: Some(ProofClosed {
            number: 3,
            counted: soles(69_330),
            pieces: piles([0, 2, 4, 7, 11, 6, 9, 14, 3, 0, 8]),
            reason: Some(DifferenceReason::WrongChange),
            seal: "K7QF-2M9X".into(),
        }),
        recorded: wallets(42_512, 14_500),
        confirmed: Some(wallets(42_512, 14_000)),
        proof: Proof { left: left.map(term).to_vec(), right: right.map(term).to_vec() },
        small: SmallSales { sales: 21, total: soles(7230) },
        intervals: sessions.to_vec(),
    }
}

/// The same till at that hour, still open.
pub fn reading() -> ProofPaper {
    let mut reading = closing();
    reading.closed = None;
    reading.confirmed = None;
    for (side, terms) in [
        (&mut reading.proof.left, [(0, 69_750), (1, 57_012)]),
        (&mut reading.proof.right, [(4, 0), (0, 105_130)]),
    ] {
        for (place, centimos) in terms {
            side[place].1 = soles(centimos);
        }
    }
    reading.intervals.truncate(2);
    reading
}

fn page(paper: &ProofPaper, words: &Words) -> Paper {
    proof_page(paper, FAIR, words)
}

#[test]
fn a_closing_on_one_page() {
    assert_snapshot!("closing_es", page(&closing(), &ES).to_text());
    assert_snapshot!("closing_en", page(&closing(), &EN).to_text());
}

#[test]
fn a_reading_has_no_count_and_no_seal() {
    let paper = page(&reading(), &ES);
    assert_snapshot!("reading_es", paper.to_text());
    assert_snapshot!("reading_en", page(&reading(), &EN).to_text());
    let said = super::promises::texts(&paper).join(" ");
    assert!(said.contains("sigue abierta") && !said.contains("Sello") && !said.contains("Se contó"));
}

fn texts(paper: &Paper) -> Vec<&Text> {
    let items = paper.pages.iter().flat_map(|page| &page.items);
    items.filter_map(|item| if let Item::Text(text) = item { Some(text) } else { None }).collect()
}

/// What the figures of a column of the proof come to, as they stand on the page.
fn column(paper: &Paper, words: &Words, side: &[(ProofTerm, feriante_core::domain::money::Money)]) -> i64 {
    let texts = texts(paper);
    let figure = |term: &ProofTerm| {
        let said = words.text(&format!("proof-{}", term.word()));
        let label =
            texts.iter().find(|text| text.text == said).unwrap_or_else(|| panic!("{said} is missing"));
        let beside =
            |text: &&&Text| text.baseline == label.baseline && text.x > label.x && text.text.contains("S/");
        let amount = texts.iter().filter(beside).min_by_key(|text| text.x).expect("a figure");
        let negative = amount.text.starts_with('-');
        let bare = amount.text.trim_start_matches('-').trim_start_matches("S/").trim();
        parse_amount(bare).expect("an amount").centimos() * if negative { -1 } else { 1 }
    };
    side.iter().map(|(term, _)| figure(term)).sum()
}

#[test]
fn both_columns_add_up_on_the_page_to_the_same_figure() {
    let closing = closing();
    for words in [&ES, &EN] {
        let paper = page(&closing, words);
        let (left, right) =
            (column(&paper, words, &closing.proof.left), column(&paper, words, &closing.proof.right));
        assert_eq!((left, right), (117_342, 117_342));
        let sum = words.amount(soles(117_342));
        assert_eq!(texts(&paper).iter().filter(|text| text.text == sum).count(), 2);
    }
}

#[test]
fn it_fits_on_its_page_however_much_there_is_to_tell() {
    let mut full = closing();
    full.till = 20;
    full.intervals = (0..30).map(|_| interval("09:02", "13:15", CountKind::HandOver, -99_999_999)).collect();
    if let Some(closed) = &mut full.closed {
        closed.pieces = piles([99_999; 11]);
        closed.counted = soles(99_999_999_999);
    }
    full.recorded = wallets(99_999_999_999, 99_999_999_999);
    full.confirmed = Some(full.recorded);
    full.proof
        .left
        .iter_mut()
        .chain(&mut full.proof.right)
        .for_each(|(_, amount)| *amount = soles(9_999_999_999));
    let mut whole = full.clone();
    if let Some(closed) = &mut whole.closed {
        closed.pieces.clear();
        closed.reason = None;
        closed.counted = whole.expected;
    }
    whole.intervals.clear();
    for paper in [full, whole, reading()] {
        for words in [&ES, &EN] {
            let made = page(&paper, words);
            assert_eq!(made.pages.len(), 1);
            keeps_off_the_edges(&made);
            no_text_runs_into_another(&made);
            no_text_crosses_a_box(&made);
        }
    }
}
