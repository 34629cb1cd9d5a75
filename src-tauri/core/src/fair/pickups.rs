//! Times to offer when something is ordered.

use crate::views::Moment;
use chrono::{TimeDelta, Timelike};

/// Times to offer for picking up: soon, within the day, and tomorrow; each on a round five minutes.
pub fn pickups(now: Moment) -> Vec<Moment> {
    let round = |at: Moment| {
        let over = i64::from(at.minute() % 5) * 60 + i64::from(at.second());
        let at = at - TimeDelta::seconds(over) - TimeDelta::nanoseconds(i64::from(at.nanosecond()));
        if over > 0 { at + TimeDelta::minutes(5) } else { at }
    };
    let soon = [15, 30, 60, 120].map(|minutes| round(now + TimeDelta::minutes(minutes)));
    let tomorrow = now.date_naive().succ_opt();
    let at_hour = |hour| {
        let time = tomorrow.and_then(|day| day.and_hms_opt(hour, 0, 0));
        time.and_then(|time| time.and_local_timezone(*now.offset()).single())
    };
    soon.into_iter().chain([10, 12, 16].into_iter().filter_map(at_hour)).collect()
}

/// Days to offer: today and the six after it, each from its first minute.
pub fn pickup_days(now: Moment) -> Vec<Moment> {
    let day = |ahead| {
        let day = now.date_naive().checked_add_signed(TimeDelta::days(ahead))?.and_hms_opt(0, 0, 0)?;
        day.and_local_timezone(*now.offset()).single()
    };
    (0..7).filter_map(day).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pick_up_times_are_round_and_later_than_now() {
        let now = Moment::parse_from_rfc3339("2023-12-05T15:02:41.5-05:00").unwrap_or_default();
        let texts: Vec<String> =
            pickups(now).into_iter().map(|at| at.format("%d %H:%M:%S%.f").to_string()).collect();
        assert_eq!(
            texts,
            [
                "05 15:20:00",
                "05 15:35:00",
                "05 16:05:00",
                "05 17:05:00",
                "06 10:00:00",
                "06 12:00:00",
                "06 16:00:00"
            ]
        );
    }
}
