//! Counting the drawer while the till is open, and what the counts tell: where a difference arose, and what may have
//! made it.

use super::till::selling_session;
use super::traces::traces;
use super::{CountRequest, Fair};
use crate::domain::count::{Count, CountKind};
use crate::domain::detective::{Clue, clues};
use crate::domain::event::Event;
use crate::domain::money::Money;
use crate::domain::refusal::Refusal;
use crate::domain::tender::Tenders;
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
        self.counted(request.id, &[], Tenders::default())
    }

    /// What a count of the open session tells. `missing` and `extra` are what the telephone's list was found to lack
    /// and to have besides: they make some causes likelier.
    pub fn counted(&self, count: Uuid, missing: &[Uuid], extra: Tenders) -> Result<Counted, Error> {
        self.store.read(|books| {
            let session = selling_session(books)?;
            let counts = books.counts(session)?;
            let record = counts.iter().find(|found| found.id == count).ok_or(Refusal::EntryUnknown)?;
            let difference = record.counted.minus(record.expected)?;
            let before = counts.iter().filter(|other| other.sequence <= record.sequence);
            let before: Vec<&CountRecord> = before.collect();
            Ok(Counted {
                count,
                counted: record.counted,
                expected: record.expected,
                difference,
                intervals: intervals(books, session, &before)?,
                clues: likely(books, session, &before, missing, extra)?,
            })
        })
    }

    /// Where the differences of a session arose, from count to count.
    pub fn intervals(&self, session: u32) -> Result<Vec<Interval>, Error> {
        self.store.read(|books| {
            let counts = books.counts(session)?;
            intervals(books, session, &counts.iter().collect::<Vec<_>>())
        })
    }
}

fn intervals(books: &Books<'_>, session: u32, counts: &[&CountRecord]) -> Result<Vec<Interval>, Error> {
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

/// Clues for each interval in which a difference arose, from its own entries. A closing count made again looks at the
/// same interval again, so only the last of several in a row counts.
fn likely(
    books: &Books<'_>,
    session: u32,
    counts: &[&CountRecord],
    missing: &[Uuid],
    extra: Tenders,
) -> Result<Vec<Clue>, Error> {
    let traces = traces(books, session)?;
    let mut found = Vec::new();
    let (mut from, mut before) = (0, Money::ZERO);
    for (place, count) in counts.iter().enumerate() {
        let again = counts.get(place + 1).is_some_and(|next| {
            count.kind == CountKind::Close
                && !traces.iter().any(|(at, _)| (count.sequence..next.sequence).contains(at))
        });
        if again {
            continue;
        }
        let within = traces.iter().filter(|(at, _)| (from..count.sequence).contains(at));
        let within: Vec<_> = within.map(|(_, trace)| trace.clone()).collect();
        let difference = count.counted.minus(count.expected)?;
        found.extend(clues(difference.minus(before)?, &within, missing, extra)?);
        (from, before) = (count.sequence, difference);
    }
    Ok(found)
}
