//! One turn: some jobs are taken, done at the same time, and given back.

use std::time::Duration;

use futures::{StreamExt as _, stream};
use nc_base::Retry;
use nc_store::{Ended, Job, StoreError};

use super::job::Failed;
use crate::Index;

/// Longest wait before a document is tried again.
const LONGEST: Duration = Duration::from_hours(1);

/// What a turn did.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Turn {
    /// Jobs that were done.
    pub done: usize,
    /// Jobs that failed, to be tried again or put aside.
    pub failed: usize,
}

impl Index {
    /// Take as many jobs as there are workers and do them. `worker` is who does them, for whoever looks at the queue.
    ///
    /// # Errors
    /// [`StoreError`]; jobs under way come back when their lease ends.
    ///
    /// # Cancel safety
    /// Dropping the future gives the jobs back when their lease ends; doing one twice changes nothing.
    pub async fn work(&self, worker: &str) -> Result<Turn, StoreError> {
        let most = u32::try_from(self.pace.workers.get()).unwrap_or(u32::MAX);
        let queue = self.store.index_queue();
        let taken = queue.take(worker, most, self.pace.lease).await?;
        let mut outcomes = stream::iter(taken)
            .map(|job| self.one(job))
            .buffer_unordered(self.pace.workers.get());
        let mut turn = Turn::default();
        while let Some(done) = outcomes.next().await {
            if done? {
                turn.done += 1;
            } else {
                turn.failed += 1;
            }
        }
        Ok(turn)
    }

    /// Do one job, keeping its lease; whether it was done.
    async fn one(&self, job: Job) -> Result<bool, StoreError> {
        let queue = self.store.index_queue();
        let work = self.handle(&job);
        tokio::pin!(work);
        let outcome = loop {
            tokio::select! {
                outcome = &mut work => break outcome,
                () = tokio::time::sleep(self.pace.lease / 3) => {
                    let held = queue.renew(std::slice::from_ref(&job), self.pace.lease).await?;
                    if held.is_empty() {
                        tracing::warn!(document = %job.key, "another worker has this document now");
                        return Ok(false);
                    }
                }
            }
        };
        match outcome {
            Ok(()) => {
                let ended = queue.done(&job).await?;
                self.meter.done(self.clock.monotonic());
                Ok(ended != Ended::Lost)
            }
            Err(error) => {
                self.put_back(&job, &error).await?;
                Ok(false)
            }
        }
    }

    async fn put_back(&self, job: &Job, error: &Failed) -> Result<Ended, StoreError> {
        let queue = self.store.index_queue();
        let wait = wait(job.attempts);
        let again = match error.retry {
            Retry::Never => None,
            Retry::Now => Some(wait),
            Retry::After(at_least) => Some(wait.max(at_least)),
        };
        tracing::warn!(
            document = %job.key, user.id = %job.user, attempt = job.attempts,
            error = %error.words, again_s = again.map(|wait| wait.as_secs()),
            "a document was not indexed"
        );
        if let (Some(wait), false) = (again, error.is_of_the_document) {
            return queue
                .put_back(job, Some(&error.words), self.after(wait))
                .await;
        }
        let again = again.filter(|_| job.attempts < self.pace.attempts);
        let at = again.map(|wait| self.after(wait));
        queue.failed(job, &error.words, at).await
    }
}

/// Two seconds, doubled with each attempt, up to half of it more at random.
fn wait(attempts: u32) -> Duration {
    let base = Duration::from_secs(1 << attempts.clamp(1, 12)).min(LONGEST);
    base.mul_f64(1.0 + rand::random::<f64>() / 2.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waits_grow_and_end() {
        for attempts in [1, 2, 5, 30] {
            let wait = wait(attempts);
            assert!(
                wait >= Duration::from_secs(1 << attempts.min(11)),
                "{wait:?}"
            );
            assert!(wait <= LONGEST.mul_f64(1.5), "{wait:?}");
        }
    }
}
