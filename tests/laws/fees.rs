//! The fee for the stall, over random days of sales and returns: whatever comes back, and whenever.

use feriante_core::domain::closing::{Profit, fee};
use feriante_core::domain::money::Money;
use proptest::collection::vec;
use proptest::prelude::*;

proptest! {
    /// Each day is closed some times; of each closing, what came in since the one before.
    #[test]
    fn no_day_takes_more_than_the_fee_nor_than_it_brought(
        asked in 0..1000_i64,
        days in vec(vec(-2000..3000_i64, 1..5), 1..6),
    ) {
        let (mut earned, mut taken) = (0_i64, 0_i64);
        for closings in days {
            let (mut earned_today, mut taken_today) = (0_i64, 0_i64);
            for came in closings {
                // Nothing comes back that was not sold.
                let came = came.max(-earned);
                earned += came;
                earned_today += came;
                let profit = |earned: i64, taken: i64| Profit {
                    left: Money::new(earned - taken),
                    taken: Money::new(taken),
                };
                let more = fee(
                    Money::new(asked),
                    profit(earned_today, taken_today),
                    profit(earned, taken),
                );
                let more = more.expect("a fee").centimos();
                taken += more;
                taken_today += more;
                prop_assert!(taken_today <= asked.min(earned_today.max(0)), "a day takes {taken_today}");
                prop_assert!((0..=earned).contains(&taken), "{taken} of {earned}");
                let whole = taken_today == asked.min(earned_today.max(0));
                prop_assert!(whole || taken == earned || taken_today < 0, "and no less, while there is some");
            }
        }
    }
}
