//! Splitting an amount by whole-number weights (formats.md, rules of money, 3).

use super::money::Money;

/// Splits by largest remainder: each part gets its floor, then the céntimos left over go one by one to
/// the largest remainders; of equal remainders the one named first gets it. The parts sum to the whole.
///
/// With no weights, or weights that are all zero, there is nobody to give to and the answer is empty.
pub fn split(whole: Money, weights: &[u32]) -> Vec<Money> {
    by_weights(whole, weights.iter().map(|weight| i128::from(*weight)).collect())
}

/// Splits as other amounts stand to each other, by the same rule; amounts below zero count as nothing.
pub fn split_like(whole: Money, amounts: &[Money]) -> Vec<Money> {
    by_weights(whole, amounts.iter().map(|amount| i128::from(amount.centimos().max(0))).collect())
}

fn by_weights(whole: Money, weights: Vec<i128>) -> Vec<Money> {
    let total: i128 = weights.iter().sum();
    if total == 0 {
        return Vec::new();
    }
    let amount = i128::from(whole.centimos());
    let mut parts: Vec<i128> = Vec::with_capacity(weights.len());
    let mut remainders: Vec<(i128, usize)> = Vec::with_capacity(weights.len());
    for (place, weight) in weights.iter().enumerate() {
        let exact = amount * weight;
        parts.push(exact.div_euclid(total));
        remainders.push((exact.rem_euclid(total), place));
    }
    let left_over = usize::try_from(amount - parts.iter().sum::<i128>()).unwrap_or(0);
    // A stable sort keeps the order of naming among equal remainders.
    remainders.sort_by_key(|(remainder, _)| std::cmp::Reverse(*remainder));
    for (_, place) in remainders.into_iter().take(left_over) {
        if let Some(part) = parts.get_mut(place) {
            *part += 1;
        }
    }
    parts.into_iter().map(|part| Money::new(i64::try_from(part).unwrap_or(0))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parts(whole: i64, weights: &[u32]) -> Vec<i64> {
        split(Money::new(whole), weights).into_iter().map(Money::centimos).collect()
    }

    #[test]
    fn the_one_named_first_gets_the_odd_centimo() {
        assert_eq!(parts(100, &[1, 1, 1]), [34, 33, 33]);
        assert_eq!(parts(101, &[1, 1, 1]), [34, 34, 33]);
        assert_eq!(parts(1, &[1, 3]), [0, 1]);
        assert_eq!(parts(0, &[2, 1]), [0, 0]);
        assert_eq!(parts(7, &[]), [0_i64; 0]);
    }
}
