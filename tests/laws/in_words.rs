//! Amounts in words: known ones, and any amount read back from its words.

use feriante_core::domain::fair::Lang;
use feriante_core::domain::money::Money;
use feriante_core::l10n::Words;
use proptest::prelude::*;

const ES: Words = Words::new(Lang::Es);
const EN: Words = Words::new(Lang::En);

#[test]
fn known_amounts_are_said_as_people_write_them() {
    let known = [
        (0, "cero soles", "zero soles"),
        (7, "cero con 07/100 soles", "zero and 07/100 soles"),
        (100, "un sol", "one sol"),
        (150, "uno con 50/100 soles", "one and 50/100 soles"),
        (1600, "dieciséis soles", "sixteen soles"),
        (2100, "veintiún soles", "twenty-one soles"),
        (2150, "veintiuno con 50/100 soles", "twenty-one and 50/100 soles"),
        (2200, "veintidós soles", "twenty-two soles"),
        (3100, "treinta y un soles", "thirty-one soles"),
        (6552, "sesenta y cinco con 52/100 soles", "sixty-five and 52/100 soles"),
        (10_000, "cien soles", "one hundred soles"),
        (10_100, "ciento un soles", "one hundred one soles"),
        (50_000, "quinientos soles", "five hundred soles"),
        (71_500, "setecientos quince soles", "seven hundred fifteen soles"),
        (99_999, "novecientos noventa y nueve con 99/100 soles", "nine hundred ninety-nine and 99/100 soles"),
        (100_000, "mil soles", "one thousand soles"),
        (
            123_450,
            "mil doscientos treinta y cuatro con 50/100 soles",
            "one thousand two hundred thirty-four and 50/100 soles",
        ),
        (2_100_000, "veintiún mil soles", "twenty-one thousand soles"),
        (10_000_000, "cien mil soles", "one hundred thousand soles"),
        (10_100_000, "ciento un mil soles", "one hundred one thousand soles"),
        (100_000_000, "un millón de soles", "one million soles"),
        (100_000_100, "un millón un soles", "one million one soles"),
        (100_000_050, "un millón con 50/100 soles", "one million and 50/100 soles"),
        (2_100_000_000, "veintiún millones de soles", "twenty-one million soles"),
        (
            99_999_999_900,
            "novecientos noventa y nueve millones novecientos noventa y nueve mil novecientos noventa y nueve soles",
            "nine hundred ninety-nine million nine hundred ninety-nine thousand nine hundred ninety-nine soles",
        ),
        (-1230, "menos doce con 30/100 soles", "minus twelve and 30/100 soles"),
    ];
    for (centimos, es, en) in known {
        assert_eq!(ES.amount_in_words(Money::new(centimos)), es);
        assert_eq!(EN.amount_in_words(Money::new(centimos)), en);
    }
    // There are no words for more than the books take.
    assert_eq!(ES.amount_in_words(Money::new(100_000_000_000)), "S/\u{a0}1,000,000,000.00");
}

/// What each word is worth; the scale words multiply what was said before them.
fn worth(word: &str) -> Option<u64> {
    const ES_SMALL: &[&str] = &[
        "cero",
        "uno",
        "dos",
        "tres",
        "cuatro",
        "cinco",
        "seis",
        "siete",
        "ocho",
        "nueve",
        "diez",
        "once",
        "doce",
        "trece",
        "catorce",
        "quince",
        "dieciséis",
        "diecisiete",
        "dieciocho",
        "diecinueve",
        "veinte",
        "veintiuno",
        "veintidós",
        "veintitrés",
        "veinticuatro",
        "veinticinco",
        "veintiséis",
        "veintisiete",
        "veintiocho",
        "veintinueve",
    ];
    const ES_HUNDREDS: &[&str] = &[
        "ciento",
        "doscientos",
        "trescientos",
        "cuatrocientos",
        "quinientos",
        "seiscientos",
        "setecientos",
        "ochocientos",
        "novecientos",
    ];
    const ES_TENS: &[&str] =
        &["treinta", "cuarenta", "cincuenta", "sesenta", "setenta", "ochenta", "noventa"];
    const EN_SMALL: &[&str] = &[
        "zero",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen",
        "eighteen",
        "nineteen",
    ];
    const EN_TENS: &[&str] = &["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
    let place = |words: &[&str]| words.iter().position(|known| *known == word).map(|place| place as u64);
    match word {
        "un" => Some(1),
        "veintiún" => Some(21),
        "cien" => Some(100),
        _ => place(ES_SMALL)
            .or(place(EN_SMALL))
            .or(place(ES_TENS).map(|tens| (tens + 3) * 10))
            .or(place(EN_TENS).map(|tens| (tens + 2) * 10))
            .or(place(ES_HUNDREDS).map(|hundreds| (hundreds + 1) * 100)),
    }
}

/// Reads an amount in words, in céntimos; none when a word is unknown.
fn read(words: &str) -> Option<i64> {
    let (mut total, mut group, mut centimos) = (0_u64, 0_u64, 0_u64);
    for word in words.split([' ', '-']) {
        match word {
            "y" | "con" | "and" | "de" | "sol" | "soles" => {}
            "hundred" => group *= 100,
            "mil" | "thousand" => {
                total += group.max(1) * 1000;
                group = 0;
            }
            "millón" | "millones" | "million" => {
                total = (total + group) * 1_000_000;
                group = 0;
            }
            _ if word.ends_with("/100") => centimos = word.trim_end_matches("/100").parse().ok()?,
            _ => group += worth(word)?,
        }
    }
    i64::try_from((total + group) * 100 + centimos).ok()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    /// Of every size: most amounts of a flat range would be of nine figures.
    #[test]
    fn any_amount_is_read_back_from_its_words(figures in 1_u32..=11, any in 0_i64..100_000_000_000) {
        let amount = Money::new(any % 10_i64.pow(figures));
        for words in [ES, EN] {
            let said = words.amount_in_words(amount);
            prop_assert_eq!(read(&said), Some(amount.centimos()), "{}", said);
        }
    }

    /// A number before its noun loses its last letter; before `con` it keeps it.
    #[test]
    fn ones_agree_with_what_follows(soles in 0_i64..1_000_000_000, centimos in 1_i64..100) {
        let whole = ES.amount_in_words(Money::new(soles * 100));
        prop_assert!(!whole.contains("uno ") && !whole.contains("  "), "{}", whole);
        let part = ES.amount_in_words(Money::new(soles * 100 + centimos));
        let number = part.split(" con ").next().unwrap_or_default();
        prop_assert!(!number.ends_with(" un") && !number.ends_with("veintiún"), "{}", part);
        prop_assert_eq!(whole.ends_with(" de soles"), soles > 0 && soles % 1_000_000 == 0);
    }
}
