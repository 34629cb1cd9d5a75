//! Lengths on paper, in whole micrometres, so that the same page is the same everywhere.

use std::ops::{Add, AddAssign, Div, Mul, Sub};

/// A length in micrometres.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Length(i64);

impl Length {
    /// Nothing.
    pub const ZERO: Self = Self(0);

    /// So many millimetres.
    pub const fn mm(millimetres: i64) -> Self {
        Self(millimetres * 1000)
    }

    /// So many tenths of a millimetre.
    pub const fn tenths(tenths: i64) -> Self {
        Self(tenths * 100)
    }

    /// So many tenths of a typographic point, of 1/72 inch.
    pub const fn points(tenths: i64) -> Self {
        Self(tenths * 25_400 / 720)
    }

    /// So many micrometres.
    pub const fn micrometres(micrometres: i64) -> Self {
        Self(micrometres)
    }

    /// In micrometres.
    pub const fn in_micrometres(self) -> i64 {
        self.0
    }

    /// `self x part / whole`; nothing of an empty whole.
    pub fn portion(self, part: i64, whole: i64) -> Self {
        let portion = i128::from(self.0) * i128::from(part) / i128::from(whole.max(1));
        Self(i64::try_from(portion).unwrap_or(0))
    }
}

impl Add for Length {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self(self.0 + other.0)
    }
}
impl AddAssign for Length {
    fn add_assign(&mut self, other: Self) {
        self.0 += other.0;
    }
}
impl Sub for Length {
    type Output = Self;
    fn sub(self, other: Self) -> Self {
        Self(self.0 - other.0)
    }
}
impl Mul<i64> for Length {
    type Output = Self;
    fn mul(self, times: i64) -> Self {
        Self(self.0 * times)
    }
}
impl Div<i64> for Length {
    type Output = Self;
    fn div(self, by: i64) -> Self {
        Self(self.0 / by.max(1))
    }
}
