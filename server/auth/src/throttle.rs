//! A budget that refills with time: so many at once, then one per interval.

use std::time::{Duration, Instant};

/// How much a budget holds and how fast it refills.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Budget {
    /// How many may be taken at once.
    pub burst: u32,
    /// How long one takes to come back.
    pub refill: Duration,
}

/// What is left of a budget; full when new.
#[derive(Debug, Clone, Copy, Default)]
pub struct Meter {
    /// When everything will have come back.
    full_at: Option<Instant>,
}

impl Meter {
    /// Take one.
    ///
    /// # Errors
    /// How long to wait when nothing is left.
    pub fn take(&mut self, budget: Budget, now: Instant) -> Result<(), Duration> {
        let debt = self
            .full_at
            .map_or(Duration::ZERO, |full| full.saturating_duration_since(now));
        let allowed = budget.refill.saturating_mul(budget.burst.saturating_sub(1));
        if let Some(over) = debt.checked_sub(allowed).filter(|over| !over.is_zero()) {
            return Err(over);
        }
        self.full_at = Some(now + debt + budget.refill);
        Ok(())
    }

    /// Give one back that was taken in vain.
    pub fn give_back(&mut self, budget: Budget) {
        self.full_at = self
            .full_at
            .and_then(|full| full.checked_sub(budget.refill));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const BUDGET: Budget = Budget {
        burst: 3,
        refill: Duration::from_secs(10),
    };

    #[test]
    fn a_burst_is_followed_by_one_per_interval() {
        let (mut meter, start) = (Meter::default(), Instant::now());
        for _ in 0..3 {
            assert_eq!(meter.take(BUDGET, start), Ok(()));
        }
        assert_eq!(meter.take(BUDGET, start), Err(Duration::from_secs(10)));
        let later = start + Duration::from_secs(10);
        assert_eq!(meter.take(BUDGET, later), Ok(()));
        assert!(meter.take(BUDGET, later).is_err());
    }

    #[test]
    fn what_is_given_back_can_be_taken_again() {
        let (mut meter, start) = (Meter::default(), Instant::now());
        for _ in 0..100 {
            assert_eq!(meter.take(BUDGET, start), Ok(()));
            meter.give_back(BUDGET);
        }
    }
}
