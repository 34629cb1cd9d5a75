//! What a person types, read as she means it: `2.50`, `2,50`, `S/ 1,234.50`; `5:30 p. m.`, `17:30`.

use crate::domain::money::{LIMIT, Money, Percent};
use crate::domain::refusal::Refusal;
use chrono::NaiveTime;

/// An amount as somebody types it and [`parse_amount`] reads it: `-1234.50`.
pub fn typed_amount(amount: Money) -> String {
    let sign = if amount.is_negative() { "-" } else { "" };
    let centimos = amount.centimos().unsigned_abs();
    format!("{sign}{}.{:02}", centimos / 100, centimos % 100)
}

/// Reads an amount. Point or comma before at most two decimals; thousands by comma or space, if whole. A
/// negative amount is read as such: whether it makes sense is the caller's to say.
pub fn parse_amount(text: &str) -> Result<Money, Refusal> {
    if text.trim().is_empty() {
        return Err(Refusal::AmountMissing { text: String::new() });
    }
    let unreadable = || Refusal::AmountUnreadable { text: text.trim().to_owned() };
    let (negative, rest) = unsigned(text.trim());
    let rest = match rest.strip_prefix("S/").or_else(|| rest.strip_prefix("s/")) {
        // The sign may also stand after the currency.
        Some(after) if !negative => return finish(unsigned(after.trim_start()), unreadable),
        Some(after) => after.trim_start(),
        None => rest,
    };
    finish((negative, rest), unreadable)
}

/// Reads a percentage from 0 to 100 of at most two decimals, with or without its sign.
pub fn parse_percent(text: &str) -> Result<Percent, Refusal> {
    let text = text.trim();
    let number = text.strip_suffix('%').unwrap_or(text).trim_end();
    let (whole, decimals) = parted(number).ok_or(Refusal::PercentOutOfRange)?;
    let hundredths = hundredths(whole, decimals).ok_or(Refusal::PercentOutOfRange)?;
    Percent::from_hundredths(u32::try_from(hundredths).map_err(|_| Refusal::PercentOutOfRange)?)
}

/// Reads a time of day: `17:30`, `5:30 p. m.`, `5pm`, `9`. Hours from one to six with neither half of the day said are
/// those of the afternoon, when fairs are; `05:30` and `5:30 am` are the others.
pub fn parse_clock(text: &str) -> Result<NaiveTime, Refusal> {
    let unreadable = || Refusal::ClockUnreadable { text: text.trim().to_owned() };
    let plain: String = text.chars().filter(|sign| !sign.is_whitespace()).collect::<String>().to_lowercase();
    let bare = plain.trim_end_matches('.');
    let half = |half: char| {
        let rest = bare.strip_suffix('m')?.trim_end_matches('.').strip_suffix(half)?;
        rest.ends_with(|sign: char| sign.is_ascii_digit()).then_some(rest)
    };
    let (clock, afternoon) = match (half('a'), half('p')) {
        (Some(clock), _) => (clock, Some(false)),
        (_, Some(clock)) => (clock, Some(true)),
        _ => (bare, None),
    };
    let (hour, minute) = clock.split_once([':', '.', 'h']).unwrap_or((clock, "00"));
    let two = |part: &str| (1..=2).contains(&part.len()) && digits(part);
    if !two(hour) || minute.len() != 2 || !digits(minute) {
        return Err(unreadable());
    }
    let number = |part: &str| part.parse::<u32>().map_err(|_| unreadable());
    let (told, minute) = (number(hour)?, number(minute)?);
    let hour = match afternoon {
        Some(_) if !(1..=12).contains(&told) => return Err(unreadable()),
        Some(afternoon) => told % 12 + if afternoon { 12 } else { 0 },
        None if hour.len() == 1 && (1..=6).contains(&told) => told + 12,
        None => told,
    };
    NaiveTime::from_hms_opt(hour, minute, 0).ok_or_else(unreadable)
}

fn finish((negative, number): (bool, &str), unreadable: impl Fn() -> Refusal) -> Result<Money, Refusal> {
    let (whole, decimals) = parted(number).ok_or_else(&unreadable)?;
    let whole = ungrouped(whole).ok_or_else(&unreadable)?;
    // So many figures are an amount, only not one for these books.
    let centimos = hundredths(&whole, decimals).filter(|centimos| *centimos <= LIMIT);
    let centimos = centimos.ok_or(Refusal::AmountTooLarge)?;
    Ok(Money::new(if negative { -centimos } else { centimos }))
}

fn unsigned(text: &str) -> (bool, &str) {
    match text.strip_prefix(['-', '\u{2212}']) {
        Some(rest) => (true, rest.trim_start()),
        None => (false, text),
    }
}

/// Parts whole and decimals at the last point or comma. A comma before three digits parts thousands.
fn parted(number: &str) -> Option<(&str, &str)> {
    let (whole, decimals) = match number.rfind(['.', ',']).and_then(|at| number.split_at_checked(at)) {
        Some((_, group)) if group.starts_with(',') && group.len() == 4 => (number, ""),
        Some((whole, decimals)) => (whole, decimals.get(1..)?),
        None => (number, ""),
    };
    let some = !(whole.is_empty() && decimals.is_empty());
    (some && decimals.len() <= 2 && digits(decimals)).then_some((whole, decimals))
}

/// `1,234` and `1 234` as `1234`; groups after the first must have three digits.
fn ungrouped(whole: &str) -> Option<String> {
    let mut groups = whole.split([',', ' ', '\u{a0}', '\u{202f}']);
    let first = groups.next()?;
    let rest: Vec<&str> = groups.collect();
    let grouped = rest.is_empty() || ((1..=3).contains(&first.len()) && !first.starts_with('0'));
    let threes = rest.iter().all(|group| group.len() == 3 && digits(group));
    (grouped && threes && digits(first)).then(|| first.to_owned() + &rest.concat())
}

fn digits(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_digit())
}

fn hundredths(whole: &str, decimals: &str) -> Option<i64> {
    let number = format!("{whole}{decimals:0<2}");
    if digits(&number) { number.parse().ok() } else { None }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_as_people_type_them() {
        let typed = [
            ("2", 200),
            ("2.5", 250),
            ("2.50", 250),
            ("2,50", 250),
            ("2,5", 250),
            (" 2.50 ", 250),
            ("0", 0),
            (".5", 50),
            ("2.", 200),
            ("S/ 2.50", 250),
            ("S/2.50", 250),
            ("s/\u{a0}2.50", 250),
            ("1,234.50", 123_450),
            ("1 234,50", 123_450),
            ("1,234", 123_400),
            ("1,234,567.89", 123_456_789),
            ("007", 700),
            ("-2.50", -250),
            ("-S/\u{a0}12.30", -1230),
            ("S/ -12.30", -1230),
            ("\u{2212}1", -100),
            ("1000000000", LIMIT),
        ];
        for (text, centimos) in typed {
            assert_eq!(parse_amount(text), Ok(Money::new(centimos)), "{text}");
        }
    }

    #[test]
    fn a_blank_is_missing_rather_than_unreadable() {
        for text in ["", " "] {
            assert_eq!(parse_amount(text), Err(Refusal::AmountMissing { text: String::new() }));
        }
    }

    #[test]
    fn what_is_no_amount_is_refused_with_what_was_typed() {
        let typed = [
            ".",
            "-",
            "S/",
            "2.505",
            "2.5.0",
            "2,50,0",
            "1,23,456",
            "0,123",
            "1,2345",
            "1 23",
            "1,234,5678",
            "dos",
            "2x",
            "2.50 soles",
            "--2",
            "S/S/2",
            "-S/ -2",
            "+2",
            "1e3",
            "٢",
            "2.5€",
        ];
        for text in typed {
            let refusal = Refusal::AmountUnreadable { text: text.trim().to_owned() };
            assert_eq!(parse_amount(text), Err(refusal), "{text}");
        }
        assert_eq!(parse_amount("1000000000.01"), Err(Refusal::AmountTooLarge));
        assert_eq!(parse_amount(&"9".repeat(40)), Err(Refusal::AmountTooLarge));
    }

    #[test]
    fn percentages_have_up_to_two_decimals() {
        for (text, hundredths) in
            [("5", 500), ("12.5", 1250), ("3,33 %", 333), ("100%", 10_000), ("0", 0), (" 5 ", 500)]
        {
            assert_eq!(parse_percent(text).map(Percent::hundredths), Ok(hundredths), "{text}");
        }
        for text in ["", "%", "5.125", "101", "-1", "cinco", "1 000", "1,000", "99999999999999999999"] {
            assert_eq!(parse_percent(text), Err(Refusal::PercentOutOfRange), "{text}");
        }
    }

    #[test]
    fn times_of_day_as_people_type_them() {
        let read = |text: &str| parse_clock(text).map(|time| time.format("%H:%M").to_string());
        let typed = [
            ("17:30", "17:30"),
            ("5:30 p. m.", "17:30"),
            ("5:30\u{a0}p.\u{a0}m.", "17:30"),
            ("5:30PM", "17:30"),
            ("5pm", "17:00"),
            ("5:30", "17:30"),
            ("5.30", "17:30"),
            ("5", "17:00"),
            ("05:30", "05:30"),
            ("5:30 a.m.", "05:30"),
            ("9", "09:00"),
            ("12", "12:00"),
            ("12 am", "00:00"),
            ("12:15 p.m.", "12:15"),
            ("0:10", "00:10"),
            ("16h15", "16:15"),
        ];
        for (text, clock) in typed {
            assert_eq!(read(text), Ok(clock.to_owned()), "{text:?}");
        }
        for wrong in ["", "pm", "25:00", "13 pm", "0 am", "5:3", "5:60", "cinco", "1730", "5:30:00", "p.5.m"]
        {
            assert!(matches!(read(wrong), Err(Refusal::ClockUnreadable { .. })), "{wrong:?}");
        }
    }
}
