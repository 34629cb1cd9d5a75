//! Counting the drawer while the till is open, and what the counts tell: where a difference arose, and what may have
//! made it.

use super::till::selling_session;
use super::traces::traces;
use super::{CountRequest, Fair};
use crate::domain::closing::WalletAnswers;
use crate::domain::count::Count;
use crate::domain::detective::{Clue, clues};
use crate::domain::event::Event;
use crate::domain::money::Money;
use crate::domain::refusal::Refusal;
use crate::error::Error;
use crate::store::{Books, CountRecord};
use crate::views::{Counted, Interval};
use uuid::Uuid;

impl Fair {
    /// Writes a blind count down beside what the books expect, and only then tells both.
    pub fn count(&mut self, request: &CountRequest) -> Result<Counted, Error> {
        self.once(request.id, request.fingerprint(), |books| {
            let session = selling_session(books)?;
            let expected = books.balance(Some(session))?.drawer_before_count();
            let count = Count::of(session, request.kind, request.pieces.clone(), expected)?;
            Ok(Event::DrawerCounted(count))
        })?;
        self.counted(request.id, None)
    }

    /// What a count of the open session tells. What the telephone's list told makes some causes likelier and rules
    /// others out, once somebody `looked`.
    pub fn counted(&self, count: Uuid, looked: Option<&WalletAnswers>) -> Result<Counted, Error> {
        self.store.read(|books| {
            let session = selling_session(books)?;
            let mut counts = books.counts(session)?;
            let record =
                counts.iter().find(|found| found.id == count).cloned().ok_or(Refusal::EntryUnknown)?;
            counts.retain(|other| other.sequence <= record.sequence);
            let counts = standing(books, session, counts)?;
            Ok(Counted {
                count,
                counted: record.counted,
                expected: record.expected,
                difference: record.counted.minus(record.expected)?,
                intervals: intervals(books, session, &counts)?,
                clues: likely(books, session, &counts, looked)?,
            })
        })
    }

    /// Where the differences of a session arose, from count to count.
    pub fn intervals(&self, session: u32) -> Result<Vec<Interval>, Error> {
        self.store.read(|books| {
            let counts = standing(books, session, books.counts(session)?)?;
            intervals(books, session, &counts)
        })
    }
}

/// The counts that stand. Where nothing moved between two that tell another amount, the first was a slip: the second
/// looks at the same drawer again.
fn standing(books: &Books<'_>, session: u32, counts: Vec<CountRecord>) -> Result<Vec<CountRecord>, Error> {
    let moved = books.moved_after(session, counts.first().map_or(0, |first| first.sequence))?;
    let slip = |one: &CountRecord, next: &CountRecord| {
        one.counted != next.counted && !moved.iter().any(|at| (one.sequence..next.sequence).contains(at))
    };
    let mut standing: Vec<CountRecord> = Vec::new();
    for count in counts {
        standing.pop_if(|last| slip(last, &count));
        standing.push(count);
    }
    Ok(standing)
}

fn intervals(books: &Books<'_>, session: u32, counts: &[CountRecord]) -> Result<Vec<Interval>, Error> {
    let opened = books.sessions()?.into_iter().find(|found| found.number == session);
    let mut from = opened.ok_or(Refusal::SessionUnknown { session })?.opened_at;
    let mut before = Money::ZERO;
    let mut intervals = Vec::new();
    for count in counts {
        let difference = count.counted.minus(count.expected)?;
        let arose = difference.minus(before)?;
        intervals.push(Interval { from, to: count.at, kind: count.kind, difference: arose });
        (from, before) = (count.at, difference);
    }
    Ok(intervals)
}

/// Clues for each interval in which a difference arose, from its own entries.
fn likely(
    books: &Books<'_>,
    session: u32,
    counts: &[CountRecord],
    looked: Option<&WalletAnswers>,
) -> Result<Vec<Clue>, Error> {
    if counts.iter().all(|count| count.counted == count.expected) {
        return Ok(Vec::new());
    }
    let traces = traces(books, session)?;
    let mut found = Vec::new();
    let (mut from, mut before) = (0, Money::ZERO);
    for count in counts {
        let within = traces.iter().filter(|(at, _)| (from..count.sequence).contains(at));
        let within: Vec<_> = within.map(|(_, trace)| trace.clone()).collect();
        let difference = count.counted.minus(count.expected)?;
        found.extend(clues(difference.minus(before)?, &within, looked)?);
        (from, before) = (count.sequence, difference);
    }
    Ok(found)
}
