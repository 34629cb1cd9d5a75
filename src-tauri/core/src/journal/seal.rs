//! A seal that people can read out and compare: the beginning of a hash in letters that are not mistaken for digits.

use super::Hash;

/// Crockford's alphabet: no I, L, O or U.
const LETTERS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// The first 40 bits of a hash as two groups of four: `K7QF-2M9X`. An entry's hash covers all before it, so the same
/// seal means the same books; two books that differ share one by chance once in a million million.
pub fn readable(hash: &Hash) -> String {
    let bits = hash.iter().take(5).fold(0_u64, |bits, byte| bits << 8 | u64::from(*byte));
    let letter = |nth: u32| {
        let at = usize::try_from(bits >> (35 - nth * 5) & 31).unwrap_or(0);
        char::from(LETTERS.get(at).copied().unwrap_or(b'0'))
    };
    let group = |from: u32| (from..from + 4).map(letter).collect::<String>();
    format!("{}-{}", group(0), group(4))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_bits_are_read_from_left_to_right() {
        let mut hash = [0xff; 32];
        hash[..5].copy_from_slice(&[0x00, 0x44, 0x32, 0x14, 0xc7]);
        assert_eq!(readable(&hash), "0123-4567");
        assert_eq!(readable(&[0xff; 32]), "ZZZZ-ZZZZ");
    }
}
