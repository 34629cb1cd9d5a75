//! Amounts of money, in whole céntimos of a sol.

use super::refusal::Refusal;

/// The largest amount the books take, in céntimos: a thousand million soles. Far above any fair, and
/// low enough that sums of millions of rows cannot overflow.
pub const LIMIT: i64 = 100_000_000_000;

/// The smallest coin in use, in céntimos. Coins of 1 and 5 céntimos are withdrawn.
pub const SMALLEST_COIN: i64 = 10;

/// An amount in céntimos. Arithmetic is checked: it refuses instead of wrapping.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Money(i64);

impl Money {
    /// Nothing.
    pub const ZERO: Self = Self(0);

    /// An amount of this many céntimos.
    pub const fn new(centimos: i64) -> Self {
        Self(centimos)
    }

    /// The amount in céntimos.
    pub const fn centimos(self) -> i64 {
        self.0
    }

    /// The sum, or a refusal beyond [`LIMIT`].
    pub fn plus(self, other: Self) -> Result<Self, Refusal> {
        Self::within(self.0.checked_add(other.0))
    }

    /// The difference, or a refusal beyond [`LIMIT`].
    pub fn minus(self, other: Self) -> Result<Self, Refusal> {
        Self::within(self.0.checked_sub(other.0))
    }

    /// This amount so many times, or a refusal beyond [`LIMIT`].
    pub fn times(self, count: u32) -> Result<Self, Refusal> {
        Self::within(self.0.checked_mul(i64::from(count)))
    }

    /// The sum of many, or a refusal beyond [`LIMIT`].
    pub fn sum(amounts: impl IntoIterator<Item = Self>) -> Result<Self, Refusal> {
        amounts.into_iter().try_fold(Self::ZERO, Self::plus)
    }

    /// `floor(self x part / whole)`, for amounts that are not negative.
    pub fn portion(self, part: u32, whole: u32) -> Self {
        let whole = i128::from(whole.max(1));
        let portion = i128::from(self.0) * i128::from(part) / whole;
        Self(i64::try_from(portion).unwrap_or(i64::MAX))
    }

    /// `ceil(self x part / whole)`, for amounts that are not negative: of equal parts that together are never less
    /// than the whole. A refusal beyond [`LIMIT`].
    pub fn portion_up(self, part: u32, whole: u32) -> Result<Self, Refusal> {
        let whole = i128::from(whole.max(1));
        let portion = (i128::from(self.0) * i128::from(part) + whole - 1) / whole;
        Self::within(i64::try_from(portion).ok())
    }

    /// Up to the next multiple of so many céntimos, or a refusal beyond [`LIMIT`].
    pub fn up_to(self, step: i64) -> Result<Self, Refusal> {
        let step = step.max(1);
        Self::within(self.0.checked_add((step - self.0.rem_euclid(step)) % step))
    }

    /// Rounded down to what coins can pay.
    pub fn down_to_coin(self) -> Self {
        Self(self.0 - self.0.rem_euclid(SMALLEST_COIN))
    }

    /// Without its sign.
    pub fn size(self) -> Self {
        Self(self.0.saturating_abs())
    }

    /// The same amount on the other side.
    pub const fn negated(self) -> Self {
        Self(-self.0)
    }

    /// Below zero?
    pub const fn is_negative(self) -> bool {
        self.0 < 0
    }

    /// Neither owed nor held?
    pub const fn is_zero(self) -> bool {
        self.0 == 0
    }

    fn within(centimos: Option<i64>) -> Result<Self, Refusal> {
        match centimos {
            Some(value) if value.abs() <= LIMIT => Ok(Self(value)),
            _ => Err(Refusal::AmountTooLarge),
        }
    }
}

/// A percentage in hundredths of a percent: 5 % is 500, 12.5 % is 1250.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Percent(u32);

impl Percent {
    /// A percentage from 0 to 100 %, given in hundredths of a percent.
    pub fn from_hundredths(hundredths: u32) -> Result<Self, Refusal> {
        if hundredths <= 10_000 { Ok(Self(hundredths)) } else { Err(Refusal::PercentOutOfRange) }
    }

    /// In hundredths of a percent.
    pub const fn hundredths(self) -> u32 {
        self.0
    }

    /// `floor(amount x percent)`.
    pub fn of(self, amount: Money) -> Money {
        amount.portion(self.0, 10_000)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn coins_round_down_and_percent_floors() {
        assert_eq!(Money::new(2009).down_to_coin(), Money::new(2000));
        assert_eq!(Money::new(10).down_to_coin(), Money::new(10));
        let fund = Percent::from_hundredths(333).map(|p| p.of(Money::new(1000)));
        assert_eq!(fund, Ok(Money::new(33)));
        assert_eq!(Percent::from_hundredths(10_001), Err(Refusal::PercentOutOfRange));
    }

    #[test]
    fn shares_and_prices_round_up() {
        let third = |centimos| Money::new(centimos).portion_up(1, 3).map(Money::centimos);
        assert_eq!((third(1000), third(999), third(0)), (Ok(334), Ok(333), Ok(0)));
        assert_eq!(Money::new(LIMIT).portion_up(2, 1), Err(Refusal::AmountTooLarge));
        assert_eq!(
            (Money::new(251).up_to(50), Money::new(250).up_to(50)),
            (Ok(Money::new(300)), Ok(Money::new(250)))
        );
        assert_eq!(Money::new(LIMIT - 1).up_to(7), Err(Refusal::AmountTooLarge));
    }

    #[test]
    fn sums_refuse_to_overflow() {
        let most = Money::new(LIMIT);
        assert_eq!(most.plus(Money::new(1)), Err(Refusal::AmountTooLarge));
        assert_eq!(most.times(2), Err(Refusal::AmountTooLarge));
        assert_eq!(Money::new(i64::MIN).minus(Money::new(1)), Err(Refusal::AmountTooLarge));
    }
}
