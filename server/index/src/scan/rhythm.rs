//! When to list again: spread out, more rarely while nothing changes or webhooks tell, later and later while it fails.

use std::time::Duration;

use crate::Pace;

/// Longest wait after failures.
const LONGEST: Duration = Duration::from_hours(6);
/// How long an app that is not there is left alone.
pub(super) const ABSENT: Duration = Duration::from_hours(1);

/// The wait after a listing that succeeded: `before` was the wait before it, if there was one. `spread` is from 0 to 1.
pub(super) fn next(
    pace: &Pace,
    before: Option<Duration>,
    changed: bool,
    webhooks: bool,
    spread: f64,
) -> Duration {
    let every = if webhooks {
        pace.scan_every.max(pace.scan_every_with_webhooks)
    } else if changed {
        pace.scan_every
    } else {
        let doubled = before.unwrap_or(pace.scan_every / 2) * 2;
        doubled.clamp(pace.scan_every, pace.scan_every * 4)
    };
    jitter(every, spread)
}

/// The wait after `failures` listings in a row that failed.
pub(super) fn after_failures(pace: &Pace, failures: u32, spread: f64) -> Duration {
    let doubled = pace
        .scan_every
        .saturating_mul(1_u32.checked_shl(failures.min(16)).unwrap_or(u32::MAX) / 2);
    jitter(doubled.max(Duration::from_secs(30)).min(LONGEST), spread)
}

/// Up to a tenth sooner or later.
fn jitter(wait: Duration, spread: f64) -> Duration {
    wait.mul_f64(0.9 + 0.2 * spread.clamp(0.0, 1.0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quiet_kinds_and_failing_ones_are_listed_more_rarely() {
        let pace = Pace::default();
        let minutes = |wait: Duration| wait.as_secs() / 60;
        let mut wait = None;
        let mut waits = Vec::new();
        for _ in 0..4 {
            let next = next(&pace, wait, false, false, 0.5);
            waits.push(minutes(next));
            wait = Some(next);
        }
        assert_eq!(waits, [5, 10, 20, 20]);
        assert_eq!(minutes(next(&pace, wait, true, false, 0.5)), 5);
        assert_eq!(minutes(next(&pace, wait, true, true, 0.5)), 60);
        assert_eq!(minutes(after_failures(&pace, 1, 0.5)), 5);
        assert_eq!(minutes(after_failures(&pace, 3, 0.5)), 20);
        assert_eq!(minutes(after_failures(&pace, 60, 0.5)), 360);
        assert!(next(&pace, None, true, false, 0.0) < next(&pace, None, true, false, 1.0));
    }
}
