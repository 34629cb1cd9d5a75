//! What the dashboard says beside its figures: of when they are, and each chart in a sentence.

use super::words::Words;
use crate::domain::money::Money;
use crate::views::{Dashboard, Moment, Scope, Session, SlowGood};
use chrono::{NaiveDate, NaiveTime};

impl Words {
    /// Of when figures are: `martes 5 de diciembre de 2023`, a session with its hours, the whole fair.
    pub fn scope(&self, scope: Scope, sessions: &[Session]) -> String {
        match scope {
            Scope::Fair => self.text("dashboard-fair"),
            Scope::Day(day) => self.day(noon(day)),
            Scope::Session(number) => match sessions.iter().find(|one| one.number == number) {
                Some(session) => self.session(session),
                None => number.to_string(),
            },
        }
    }

    fn session(&self, session: &Session) -> String {
        let (number, from) = (session.number.to_string(), self.time(session.opened_at));
        let day = self.short_day(session.opened_at);
        let values = [("number", number.as_str()), ("day", &day), ("from", &from)];
        match session.closed_at {
            Some(closed) => {
                let to = self.time(closed);
                self.with("dashboard-session", &[values.as_slice(), &[("to", to.as_str())]].concat())
            }
            None => self.with("dashboard-session-open", &values),
        }
    }

    /// The hour in which most was taken in: `10 a. m.`
    pub fn best_hour(&self, dashboard: &Dashboard) -> Option<String> {
        let (hour, _) = most(&dashboard.hours, |(_, taken)| *taken)?;
        Some(self.hour(*hour))
    }

    /// How slowly goods go: `se vendieron 2 de 20 · quedan 18`.
    pub fn slow(&self, good: &SlowGood) -> String {
        let numbers = [good.sold, good.brought, good.left].map(|number| number.to_string());
        let values: Vec<(&str, &str)> =
            ["sold", "brought", "left"].into_iter().zip(numbers.iter().map(String::as_str)).collect();
        self.with("dashboard-slow-row", &values)
    }

    /// A chart in a sentence, for whoever does not see it: its highest row.
    pub fn chart(&self, title: &str, rows: &[(String, Money)]) -> String {
        let Some((first, amount)) = most(rows, |(_, amount)| *amount) else { return title.to_owned() };
        let (amount, count) = (self.amount(*amount), rows.len().to_string());
        let key = if rows.len() > 1 { "dashboard-chart" } else { "dashboard-chart-one" };
        self.with(key, &[("title", title), ("first", first), ("amount", &amount), ("count", &count)])
    }
}

/// The first of the highest.
fn most<T>(rows: &[T], of: impl Fn(&T) -> Money) -> Option<&T> {
    rows.iter().rev().max_by_key(|row| of(row))
}

/// A day is worded by a moment of it.
fn noon(day: NaiveDate) -> Moment {
    let noon = NaiveTime::from_hms_opt(12, 0, 0).unwrap_or_default();
    day.and_time(noon).and_utc().fixed_offset()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::fair::Lang;

    const ES: Words = Words::new(Lang::Es);

    #[test]
    fn figures_say_of_when_they_are() {
        let at = |text: &str| Moment::parse_from_rfc3339(text).unwrap_or_default();
        let session = Session {
            number: 2,
            opened_at: at("2023-12-05T09:00:00-05:00"),
            closed_at: Some(at("2023-12-05T18:10:00-05:00")),
            counted_by_piece: false,
        };
        let of = |scope| ES.scope(scope, std::slice::from_ref(&session));
        assert_eq!(of(Scope::Day(session.opened_at.date_naive())), "martes 5 de diciembre de 2023");
        assert_eq!(of(Scope::Session(2)), "Caja 2 · 5 dic. 2023, 9:00 a.\u{a0}m. a 6:10 p.\u{a0}m.");
        assert_eq!(of(Scope::Fair), "Toda la feria");
    }

    #[test]
    fn a_chart_is_told_by_its_highest_row() {
        let rows = [("Yape".to_owned(), Money::new(500)), ("Plin".to_owned(), Money::new(500))];
        assert_eq!(ES.chart("Cómo pagaron", &rows), "Cómo pagaron: Yape, S/\u{a0}5.00, es lo más alto de 2.");
        assert_eq!(ES.chart("Por hora", &[]), "Por hora");
    }
}
