//! What was put aside, and wishes of people about their index.

use std::{
    collections::VecDeque,
    sync::{Arc, Mutex, PoisonError},
    time::{Duration, Instant},
};

use jiff::Timestamp;
use nc_base::UserId;
use nc_store::StoreError;

use crate::{DocKey, Index, stored};

/// Over how long speed is measured.
const WINDOW: Duration = Duration::from_mins(1);
/// Most documents that are remembered for it.
const MOST: usize = 10_000;

/// A document that was put aside after too many failures, or because its text cannot be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PutAside {
    /// Which.
    pub key: DocKey,
    /// As whom it was read.
    pub user: UserId,
    /// Why it failed the last time.
    pub error: String,
    /// How often it was tried.
    pub attempts: u32,
    /// Since when nobody tries any more; it is tried again when it changes.
    pub since: Timestamp,
}

impl Index {
    /// Documents that were put aside, of one user or of all, at most `limit`.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn put_aside(
        &self,
        user: Option<&UserId>,
        limit: u32,
    ) -> Result<Vec<PutAside>, StoreError> {
        let dead = self.store.index_queue().dead(user, None, limit).await?;
        let one = |job: nc_store::DeadJob| {
            Some(PutAside {
                key: stored::key(&job.key)?,
                user: job.user,
                error: job.error,
                attempts: job.attempts,
                since: job.dead_at,
            })
        };
        Ok(dead.into_iter().filter_map(one).collect())
    }

    /// Try again what was put aside, of one user or of all; how many documents that are.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn retry(&self, user: Option<&UserId>) -> Result<u64, StoreError> {
        self.store.index_queue().retry_all(user).await
    }

    /// List everything of `user` now.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn look_now(&self, user: &UserId) -> Result<(), StoreError> {
        let cursors = self.store.index_cursors();
        for kind in self.sources.keys() {
            cursors
                .look_soon(user, kind.as_str(), self.clock.now())
                .await?;
        }
        Ok(())
    }

    /// How many documents a second this process indexed within the last minute.
    pub fn speed(&self) -> f64 {
        self.meter.speed(self.clock.monotonic())
    }
}

/// Remembers when documents were done.
#[derive(Debug, Clone, Default)]
pub struct Meter(Arc<Mutex<VecDeque<Instant>>>);

impl Meter {
    pub(crate) fn done(&self, now: Instant) {
        let mut times = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if times.len() == MOST {
            times.pop_front();
        }
        times.push_back(now);
    }

    fn speed(&self, now: Instant) -> f64 {
        let mut times = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        while times
            .front()
            .is_some_and(|time| now.saturating_duration_since(*time) > WINDOW)
        {
            times.pop_front();
        }
        let Some(first) = times.front() else {
            return 0.0;
        };
        let age = now.saturating_duration_since(*first).as_secs_f64().max(1.0);
        #[expect(clippy::cast_precision_loss, reason = "there are few")]
        let count = times.len() as f64;
        count / age
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn speed_is_that_of_the_last_minute() {
        let meter = Meter::default();
        let start = Instant::now();
        assert!(meter.speed(start) < f64::EPSILON);
        for second in 0..200 {
            meter.done(start + Duration::from_secs(second));
        }
        let speed = meter.speed(start + Duration::from_secs(199));
        assert!((0.9..1.1).contains(&speed), "{speed}");
        assert!(meter.speed(start + Duration::from_mins(10)) < f64::EPSILON);
    }
}
