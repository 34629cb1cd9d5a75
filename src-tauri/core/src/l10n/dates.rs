//! Days and times as text, as people in Peru and English readers write them. Always the clock time that
//! the moment carries.

use super::words::Words;
use crate::views::Moment;
use chrono::{Datelike, Timelike};

impl Words {
    /// `martes 5 de diciembre de 2023`
    pub fn day(&self, moment: Moment) -> String {
        self.date("date-day", moment)
    }

    /// `martes 5 de diciembre`
    pub fn weekday(&self, moment: Moment) -> String {
        self.date("date-weekday", moment)
    }

    /// `jueves 7`: a day of this week or the next.
    pub fn near_day(&self, moment: Moment) -> String {
        self.date("date-near", moment)
    }

    /// `5 dic. 2023`
    pub fn short_day(&self, moment: Moment) -> String {
        self.date("date-short", moment)
    }

    /// `3:04 p. m.`
    pub fn time(&self, moment: Moment) -> String {
        let (afternoon, hour) = moment.hour12();
        let key = if afternoon { "time-afternoon" } else { "time-morning" };
        self.with(key, &[("clock", &format!("{hour}:{:02}", moment.minute()))])
    }

    /// `3 p. m.`: an hour of the day, from 0.
    pub fn hour(&self, hour: u32) -> String {
        let key = if hour >= 12 { "time-afternoon" } else { "time-morning" };
        let clock = if hour.is_multiple_of(12) { 12 } else { hour % 12 };
        self.with(key, &[("clock", &clock.to_string())])
    }

    /// `5 dic. 2023, 3:04 p. m.`
    pub fn moment(&self, moment: Moment) -> String {
        self.with("date-and-time", &[("date", &self.short_day(moment)), ("time", &self.time(moment))])
    }

    fn date(&self, key: &str, moment: Moment) -> String {
        let weekday = self.text(&format!("weekday-{}", moment.weekday().number_from_monday()));
        let month = self.text(&format!("month-{}", moment.month()));
        let short = self.text(&format!("month-short-{}", moment.month()));
        let (day, year) = (moment.day().to_string(), moment.year().to_string());
        self.with(
            key,
            &[("weekday", &weekday), ("day", &day), ("month", &month), ("short", &short), ("year", &year)],
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::fair::Lang;

    const ES: Words = Words::new(Lang::Es);
    const EN: Words = Words::new(Lang::En);

    fn at(text: &str) -> Moment {
        Moment::parse_from_rfc3339(text).unwrap_or_default()
    }

    #[test]
    fn a_day_in_words() {
        let tuesday = at("2023-12-05T15:04:00-05:00");
        assert_eq!(ES.day(tuesday), "martes 5 de diciembre de 2023");
        assert_eq!(ES.weekday(tuesday), "martes 5 de diciembre");
        assert_eq!((ES.near_day(tuesday), EN.near_day(tuesday)), ("martes 5".into(), "Tuesday 5".into()));
        assert_eq!(ES.short_day(tuesday), "5 dic. 2023");
        assert_eq!(ES.moment(tuesday), "5 dic. 2023, 3:04 p.\u{a0}m.");
        assert_eq!(EN.day(tuesday), "Tuesday 5 December 2023");
        assert_eq!(EN.weekday(tuesday), "Tuesday 5 December");
        assert_eq!(EN.short_day(tuesday), "5 Dec 2023");
        assert_eq!(EN.moment(tuesday), "5 Dec 2023, 3:04 p.m.");
    }

    #[test]
    fn september_is_setiembre_in_lima() {
        let spring = at("2024-09-21T00:30:00-05:00");
        assert_eq!(ES.day(spring), "sábado 21 de setiembre de 2024");
        assert_eq!(ES.short_day(spring), "21 set. 2024");
        assert_eq!((ES.time(spring), EN.time(spring)), ("12:30 a.\u{a0}m.".into(), "12:30 a.m.".into()));
    }

    #[test]
    fn noon_is_in_the_afternoon() {
        assert_eq!(ES.time(at("2024-09-21T12:00:00-05:00")), "12:00 p.\u{a0}m.");
        let hours = [0, 9, 12, 15, 23].map(|hour| EN.hour(hour));
        assert_eq!(hours, ["12 a.m.", "9 a.m.", "12 p.m.", "3 p.m.", "11 p.m."]);
    }
}
