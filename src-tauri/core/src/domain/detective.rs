//! The difference detective: from the records of an interval, what may have made a drawer short or over. It names
//! entries to look at, never a person; a clue is a question, not an answer.

use super::change::PIECES;
use super::closing::{WalletAnswers, WalletPayment};
use super::money::Money;
use super::participant::words;
use super::refusal::Refusal;
use super::tender::{Means, Tenders};
use crate::views::Moment;
use std::collections::{HashMap, HashSet};
use uuid::Uuid;

words! {
    /// What may have happened.
    ClueKind {
        NoteMistaken = "note_mistaken", WalletAsCash = "wallet_as_cash", CashAsWallet = "cash_as_wallet",
        RefundKept = "refund_kept", AdvanceKept = "advance_kept", RungTwice = "rung_twice", ChangeForgotten = "change_forgotten",
        ChangeTwice = "change_twice", DigitsSwapped = "digits_swapped", PileMiscounted = "pile_miscounted",
    }
}

words! {
    /// What kind of record a trace is of.
    TraceKind {
        Sale = "sale", Refund = "refund", Order = "order", Advance = "advance", Movement = "movement",
    }
}

/// An entry that moved money, as the detective sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trace {
    /// The entry.
    pub entry: Uuid,
    /// When it happened.
    pub at: Moment,
    /// What it is.
    pub kind: TraceKind,
    /// The sale it made or gave back of.
    pub sale: Option<Uuid>,
    /// The number of the sale or order, where it has one.
    pub number: Option<u32>,
    /// What is in the drawer because of it; below zero for what went out.
    pub cash: Money,
    /// Notes handed over by the customer, each; the whole cash handed over where they were not told one by one.
    pub handed: Vec<Money>,
    /// Change handed back.
    pub change: Money,
    /// What went through wallets; below zero for what went back.
    pub wallets: Tenders,
    /// Amounts that somebody typed, as they count in the drawer.
    pub typed: Vec<Money>,
}

/// Something that may have happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clue {
    /// What.
    pub kind: ClueKind,
    /// The entry to look at; none where the count itself is meant.
    pub entry: Option<Uuid>,
    /// The sale to look at.
    pub sale: Option<Uuid>,
    /// Its number, where it has one.
    pub number: Option<u32>,
    /// When it happened.
    pub at: Option<Moment>,
    /// The amount written down.
    pub written: Money,
    /// What it may have been.
    pub maybe: Money,
}

/// The most that are named: more would be no help.
const MOST: usize = 6;

/// What may have made a drawer differ by this much (counted - expected), the likeliest kind first and, of a kind, the
/// latest first. `looked` is what the telephone's list told, once somebody looked.
pub fn clues(
    difference: Money,
    traces: &[Trace],
    looked: Option<&WalletAnswers>,
) -> Result<Vec<Clue>, Refusal> {
    if difference.is_zero() {
        return Ok(Vec::new());
    }
    let missing: Option<HashSet<WalletPayment>> =
        looked.map(|answers| answers.missing.iter().copied().collect());
    let mut found = Vec::new();
    for trace in traces.iter().rev() {
        wrong_means(difference, trace, missing.as_ref(), &mut found);
        not_handed_over(difference, trace, &mut found);
        wrong_change(difference, trace, &mut found);
        mistaken_note(difference, trace, &mut found)?;
        swapped_digits(difference, trace, &mut found)?;
    }
    rung_twice(difference, traces, &mut found);
    let mut clues = spread(found, looked.map(|answers| answers.extra).unwrap_or_default());
    clues.truncate(MOST);
    if clues.len() < MOST {
        clues.extend(miscounted_pile(difference));
    }
    Ok(clues)
}

/// The likeliest first, and one of each kind before the second of any: a day has many notes of twenty.
fn spread(mut found: Vec<Clue>, extra: Tenders) -> Vec<Clue> {
    // A payment on the telephone that nobody rang up makes the sale that was rung as cash all but certain.
    let certain =
        |clue: &Clue| clue.kind == ClueKind::WalletAsCash && [extra.yape, extra.plin].contains(&clue.written);
    found.sort_by_key(|clue| (!certain(clue), clue.kind));
    let mut of_kind: HashMap<ClueKind, usize> = HashMap::new();
    let nth = |clue: Clue| {
        let nth = of_kind.entry(clue.kind).or_default();
        *nth += 1;
        (*nth, clue)
    };
    let mut spread: Vec<(usize, Clue)> = found.into_iter().map(nth).collect();
    spread.sort_by_key(|(nth, _)| *nth);
    spread.into_iter().map(|(_, clue)| clue).collect()
}

fn clue(kind: ClueKind, trace: &Trace, written: Money, maybe: Money) -> Clue {
    let Trace { entry, sale, number, at, .. } = *trace;
    Clue { kind, entry: Some(entry), sale, number, at: Some(at), written, maybe }
}

/// A wallet's sale rung up as cash leaves the drawer short by all of it; a cash sale rung up as a wallet's, over.
fn wrong_means(
    difference: Money,
    trace: &Trace,
    missing: Option<&HashSet<WalletPayment>>,
    found: &mut Vec<Clue>,
) {
    if !matches!(trace.kind, TraceKind::Sale | TraceKind::Order) {
        return;
    }
    let wallets = [trace.wallets.yape, trace.wallets.plin];
    if difference.is_negative()
        && trace.cash == difference.negated()
        && wallets.iter().all(|part| part.is_zero())
    {
        found.push(clue(ClueKind::WalletAsCash, trace, trace.cash, Money::ZERO));
    }
    // In cash it would have been rounded down to coins.
    let as_cash = |(wallet, amount): &(Means, Money)| {
        let payment = WalletPayment { entry: trace.entry, wallet: *wallet };
        *wallet != Means::Cash
            && *amount > Money::ZERO
            && amount.down_to_coin() == difference
            && missing.is_none_or(|missing| missing.contains(&payment))
    };
    if let Some((_, amount)) = trace.wallets.each().into_iter().find(as_cash) {
        found.push(clue(ClueKind::CashAsWallet, trace, amount, difference));
    }
}

/// A refund, a void or an advance that was written down while the money stayed in the drawer.
fn not_handed_over(difference: Money, trace: &Trace, found: &mut Vec<Clue>) {
    let kind = match trace.kind {
        TraceKind::Refund => ClueKind::RefundKept,
        TraceKind::Advance => ClueKind::AdvanceKept,
        TraceKind::Sale | TraceKind::Order | TraceKind::Movement => return,
    };
    if trace.cash.is_negative() && trace.cash.negated() == difference {
        found.push(clue(kind, trace, difference, Money::ZERO));
    }
}

/// Change that was not handed back leaves the drawer over; change handed back twice, short.
fn wrong_change(difference: Money, trace: &Trace, found: &mut Vec<Clue>) {
    if trace.change > Money::ZERO && trace.change == difference {
        found.push(clue(ClueKind::ChangeForgotten, trace, trace.change, Money::ZERO));
    }
    if trace.change > Money::ZERO && trace.change == difference.negated() {
        found.push(clue(ClueKind::ChangeTwice, trace, trace.change, Money::ZERO));
    }
}

/// A 50 taken for a 20: the note written down and the one in the drawer differ by just this much.
fn mistaken_note(difference: Money, trace: &Trace, found: &mut Vec<Clue>) -> Result<(), Refusal> {
    let handed = Money::sum(trace.handed.iter().copied())?;
    for written in &trace.handed {
        let really = written.plus(difference)?;
        let known = |amount: Money| PIECES.iter().any(|piece| piece.note && piece.value == amount.centimos());
        // With either note there must have been enough, or nobody would have taken the one for the other.
        let enough = trace.cash <= handed.plus(difference)?;
        if known(*written) && known(really) && trace.change > Money::ZERO && enough {
            found.push(clue(ClueKind::NoteMistaken, trace, *written, really));
            break;
        }
    }
    Ok(())
}

/// Two neighbouring digits of a typed amount changed places.
fn swapped_digits(difference: Money, trace: &Trace, found: &mut Vec<Clue>) -> Result<(), Refusal> {
    for typed in &trace.typed {
        let really = typed.plus(difference)?;
        if swapped(typed.centimos().abs(), really.centimos().abs())
            && typed.is_negative() == really.is_negative()
        {
            found.push(clue(ClueKind::DigitsSwapped, trace, *typed, really));
        }
    }
    Ok(())
}

/// Are these the same digits with two neighbours changed places?
pub(crate) fn swapped(one: i64, other: i64) -> bool {
    let (one, other) = (one.to_string().into_bytes(), other.to_string().into_bytes());
    if one.len() != other.len() {
        return false;
    }
    let differ: Vec<usize> = one
        .iter()
        .zip(&other)
        .enumerate()
        .filter(|(_, (one, other))| one != other)
        .map(|(at, _)| at)
        .collect();
    match differ[..] {
        [first, second] => {
            second == first + 1 && one.get(first) == other.get(second) && one.get(second) == other.get(first)
        }
        _ => false,
    }
}

/// The same sale twice in a row: the drawer has only one of them.
fn rung_twice(difference: Money, traces: &[Trace], found: &mut Vec<Clue>) {
    let sales: Vec<&Trace> = traces.iter().filter(|trace| trace.kind == TraceKind::Sale).collect();
    for pair in sales.windows(2).rev() {
        let [first, second] = pair else { continue };
        let same = first.cash == second.cash && first.wallets == second.wallets;
        if same && second.cash > Money::ZERO && second.cash == difference.negated() {
            found.push(clue(ClueKind::RungTwice, second, second.cash, Money::ZERO));
        }
    }
}

/// One piece more or less in a pile: worth counting those piles again.
fn miscounted_pile(difference: Money) -> Option<Clue> {
    let piece = PIECES.iter().find(|piece| piece.value == difference.centimos().abs())?;
    Some(Clue {
        kind: ClueKind::PileMiscounted,
        entry: None,
        sale: None,
        number: None,
        at: None,
        written: Money::new(piece.value),
        maybe: Money::ZERO,
    })
}
