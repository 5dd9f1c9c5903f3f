//! How many tool calls one caller may make: a bucket for each that fills steadily.

use std::{
    hash::Hash,
    sync::{Arc, Mutex, PoisonError},
    time::{Duration, Instant},
};

use moka::sync::Cache;
use nc_auth::CallerKey;
use nc_base::Clock;

/// The buckets of all callers; clones share them. Each process has its own.
#[derive(Debug, Clone)]
pub struct Rates<K: Hash + Eq + Send + Sync + 'static = CallerKey> {
    per_minute: f64,
    clock: Arc<dyn Clock>,
    buckets: Cache<K, Arc<Mutex<Bucket>>>,
}

#[derive(Debug)]
struct Bucket {
    left: f64,
    at: Instant,
}

impl<K: Hash + Eq + Send + Sync + 'static> Rates<K> {
    /// Every caller may make `per_minute` calls in a minute, all of them at once if need be.
    pub fn new(per_minute: u32, clock: Arc<dyn Clock>) -> Self {
        Self {
            per_minute: f64::from(per_minute.max(1)),
            clock,
            buckets: Cache::builder()
                .max_capacity(10_000)
                .time_to_idle(Duration::from_mins(2))
                .build(),
        }
    }

    /// Take one call of `caller`.
    ///
    /// # Errors
    /// How long to wait when none is left.
    pub fn take(&self, caller: K) -> Result<(), Duration> {
        let now = self.clock.monotonic();
        let full = || {
            Arc::new(Mutex::new(Bucket {
                left: self.per_minute,
                at: now,
            }))
        };
        let bucket = self.buckets.get_with(caller, full);
        let mut bucket = bucket.lock().unwrap_or_else(PoisonError::into_inner);
        let per_second = self.per_minute / 60.0;
        let grown = now.saturating_duration_since(bucket.at).as_secs_f64() * per_second;
        bucket.left = (bucket.left + grown).min(self.per_minute);
        bucket.at = now;
        if bucket.left >= 1.0 {
            bucket.left -= 1.0;
            return Ok(());
        }
        Err(Duration::from_secs_f64((1.0 - bucket.left) / per_second))
    }
}

#[cfg(test)]
mod tests {
    use nc_base::FixedClock;

    use super::*;

    #[test]
    fn one_caller_waits_while_another_does_not() {
        let clock = FixedClock::new(jiff::Timestamp::UNIX_EPOCH);
        let rates = Rates::new(2, Arc::new(clock.clone()));
        assert!(rates.take("alice").is_ok() && rates.take("alice").is_ok());
        assert_eq!(rates.take("alice"), Err(Duration::from_secs(30)));
        assert!(rates.take("bob").is_ok());
        clock.advance(Duration::from_secs(31));
        assert!(rates.take("alice").is_ok());
    }
}
