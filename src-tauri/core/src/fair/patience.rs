//! Wrong tries at a door meet a growing wait.

use crate::domain::refusal::Refusal;
use crate::views::Moment;
use chrono::TimeDelta;

/// Tries that cost nothing: anyone mistypes.
const FREE: u32 = 3;
/// The longest wait, in seconds.
const LONGEST: u32 = 300;

/// How many wrong tries there were before this one, or a refusal while their wait is not over. `before`: how
/// many, and when the last one was.
pub(super) fn wrong_before(before: Option<(u32, Moment)>, now: Moment) -> Result<u32, Refusal> {
    let Some((wrong, last)) = before else { return Ok(0) };
    let over = last + TimeDelta::seconds(i64::from(wait(wrong)));
    let left = (over - now).num_seconds();
    // A clock set back must not lock the door for ever.
    if left > 0 && left <= i64::from(LONGEST) {
        return Err(Refusal::WaitToTry { seconds: u32::try_from(left).unwrap_or(LONGEST) });
    }
    Ok(wrong)
}

/// Seconds to wait after so many wrong tries: none, then 10, 20, 40…
fn wait(wrong: u32) -> u32 {
    match wrong.checked_sub(FREE) {
        None | Some(0) => 0,
        Some(more) => 5_u32.checked_shl(more).unwrap_or(LONGEST).min(LONGEST),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_wait_grows_and_has_an_end() {
        let waits: Vec<u32> = [0, 3, 4, 5, 6, 20, 200].into_iter().map(wait).collect();
        assert_eq!(waits, [0, 0, 10, 20, 40, 300, 300]);
    }
}
