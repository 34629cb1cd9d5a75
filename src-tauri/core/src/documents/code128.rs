//! Code 128, the bar code that every hand scanner reads: ISO/IEC 15417, code sets B and C.

/// Widths of bar, space, bar, space, bar, space of each symbol, by value; the three that start a code are the
/// last ones.
const SYMBOLS: [&str; 106] = [
    "212222", "222122", "222221", "121223", "121322", "131222", "122213", "122312", "132212", "221213",
    "221312", "231212", "112232", "122132", "122231", "113222", "123122", "123221", "223211", "221132",
    "221231", "213212", "223112", "312131", "311222", "321122", "321221", "312212", "322112", "322211",
    "212123", "212321", "232121", "111323", "131123", "131321", "112313", "132113", "132311", "211313",
    "231113", "231311", "112133", "112331", "132131", "113123", "113321", "133121", "313121", "211331",
    "231131", "213113", "213311", "213131", "311123", "311321", "331121", "312113", "312311", "332111",
    "314111", "221411", "431111", "111224", "111422", "121124", "121421", "141122", "141221", "112214",
    "112412", "122114", "122411", "142112", "142211", "241211", "221114", "413111", "241112", "134111",
    "111242", "121142", "121241", "114212", "124112", "124211", "411212", "421112", "421211", "212141",
    "214121", "412121", "111143", "111341", "131141", "114113", "114311", "411113", "411311", "113141",
    "114131", "311141", "411131", "211412", "211214", "211232",
];
/// Ends every code.
const STOP: &str = "2331112";
/// From letters to pairs of figures.
const TO_PAIRS: u32 = 99;
/// From pairs of figures to letters.
const TO_LETTERS: u32 = 100;
/// Begins with letters.
const START_LETTERS: u32 = 104;
/// Begins with pairs of figures.
const START_PAIRS: u32 = 105;

/// The dark and light modules of a text, without the quiet zones beside them; none when the text is blank or has
/// something else than plain letters, figures and signs.
pub(super) fn modules(text: &str) -> Option<Vec<bool>> {
    let values = values(text.as_bytes())?;
    let sum: u32 = (0..).zip(&values).map(|(place, value)| u32::max(place, 1) * value).sum();
    let widths = values
        .iter()
        .copied()
        .chain([sum % 103])
        .filter_map(|value| SYMBOLS.get(usize::try_from(value).ok()?))
        .chain([&STOP])
        .flat_map(|symbol| symbol.bytes());
    let dark = [true, false].into_iter().cycle();
    Some(widths.zip(dark).flat_map(|(width, dark)| vec![dark; usize::from(width - b'0')]).collect())
}

/// The symbols' values, from the one that starts the code: figures go two by two where that is shorter.
fn values(text: &[u8]) -> Option<Vec<u32>> {
    if text.is_empty() || !text.iter().all(|byte| (b' '..=b'~').contains(byte)) {
        return None;
    }
    let mut pairs = figures(text) >= 4 || (text.len() == 2 && figures(text) == 2);
    let mut values = vec![if pairs { START_PAIRS } else { START_LETTERS }];
    let mut rest = text;
    loop {
        match rest {
            [] => return Some(values),
            [tens, ones, after @ ..] if pairs && figures(rest) >= 2 => {
                values.push(u32::from(tens - b'0') * 10 + u32::from(ones - b'0'));
                rest = after;
            }
            _ if pairs => {
                values.push(TO_LETTERS);
                pairs = false;
            }
            [letter, after @ ..] => {
                let run = figures(rest);
                // Going over costs a symbol, and back another unless the code ends there.
                let worth = if run == rest.len() { 4 } else { 6 };
                if run >= worth && run.is_multiple_of(2) {
                    values.push(TO_PAIRS);
                    pairs = true;
                } else {
                    values.push(u32::from(letter - b' '));
                    rest = after;
                }
            }
        }
    }
}

/// How many figures a text begins with.
fn figures(text: &[u8]) -> usize {
    text.iter().take_while(|byte| byte.is_ascii_digit()).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    const KNOWN: &str = "2112142122222221222222211212231213221312221222131223121322122212132213122312121122321221321222311132223212213122123221123222112121232123212321213321113141112214114311111112241114224121211111431113411311411113231311231313211123131321131323112113132311132313111121331123311321311131231133211331213131212113312311312131132133112131313111233113213311213121133123111211241214211411221412211122141124121221141224111421121422112412112211144131112411121341111112421211421212411142121241121242114112124211124212112121412141212221222331112";

    fn check(text: &str) -> u32 {
        let values = values(text.as_bytes()).unwrap_or_default();
        (0..).zip(&values).map(|(place, value)| u32::max(place, 1) * value).sum::<u32>() % 103
    }

    #[test]
    fn each_symbol_is_one_of_the_standards() {
        for (place, symbol) in SYMBOLS.iter().enumerate() {
            let widths: Vec<u32> = symbol.bytes().map(|width| u32::from(width - b'0')).collect();
            assert_eq!(widths.iter().sum::<u32>(), 11, "{symbol} is eleven modules wide");
            assert_eq!(widths.iter().step_by(2).sum::<u32>() % 2, 0, "the bars of {symbol} are even");
            assert!(SYMBOLS.iter().skip(place + 1).all(|other| other != symbol), "{symbol} stands twice");
        }
    }

    #[test]
    fn known_texts_have_their_known_check_symbols() {
        // Published examples.
        assert_eq!((check("Wikipedia"), check("PJJ123C")), (88, 55));
        assert_eq!(values(b"Wikipedia").map(|values| values.len()), Some(10));
    }

    #[test]
    fn every_letter_is_drawn_as_another_encoder_draws_it() {
        let text: String = (' '..='~').filter(|letter| !letter.is_ascii_digit()).collect();
        // Drawn once by ZXing and kept, signs before letters.
        let signs = |letter: &char| !letter.is_ascii_alphabetic();
        let text: String = text.chars().filter(signs).chain(text.chars().filter(|l| !signs(l))).collect();
        let modules = modules(&text).unwrap_or_default();
        let widths = modules.chunk_by(|one, next| one == next).map(|run| run.len().to_string());
        assert_eq!(widths.collect::<String>(), KNOWN);
    }

    #[test]
    fn figures_go_two_by_two_where_that_is_shorter() {
        let values = |text: &str| values(text.as_bytes()).unwrap_or_default();
        assert_eq!(values("1234"), [START_PAIRS, 12, 34]);
        assert_eq!(values("12345"), [START_PAIRS, 12, 34, TO_LETTERS, 21]);
        assert_eq!(values("A1234"), [START_LETTERS, 33, TO_PAIRS, 12, 34]);
        assert_eq!(values("A12345"), [START_LETTERS, 33, 17, TO_PAIRS, 23, 45]);
        assert_eq!(values("A1234B"), [START_LETTERS, 33, 17, 18, 19, 20, 34]);
        assert_eq!(values("A123456B"), [START_LETTERS, 33, TO_PAIRS, 12, 34, 56, TO_LETTERS, 34]);
        assert_eq!(values("12"), [START_PAIRS, 12]);
        assert_eq!(values("123"), [START_LETTERS, 17, 18, 19]);
    }

    #[test]
    fn what_it_has_no_symbols_for_is_none() {
        assert_eq!(modules(""), None);
        assert_eq!(modules("PIÑA"), None);
        assert_eq!(modules("A\tB"), None);
        assert_eq!(modules("A").map(|modules| modules.len()), Some(11 * 3 + 13));
    }
}
