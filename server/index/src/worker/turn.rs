//! One turn: a job is taken, done, and given back.

use std::time::Duration;

use nc_base::Retry;
use nc_store::{Ended, Job, StoreError};

use super::job::Failed;
use crate::{Index, lease::while_held};

/// Longest wait before a document is tried again.
const LONGEST: Duration = Duration::from_hours(1);

/// What came of asking for work.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Worked {
    /// Nothing is queued that is due.
    Nothing,
    /// A job was done.
    Done,
    /// A job failed, to be tried again or put aside.
    Failed,
}

impl Index {
    /// Take the next job and do it. `worker` is who does it, for whoever looks at the queue.
    ///
    /// # Errors
    /// [`StoreError`]; the job comes back when its lease ends.
    ///
    /// # Cancel safety
    /// Dropping the future gives the job back when its lease ends; doing one twice changes nothing.
    pub async fn work(&self, worker: &str) -> Result<Worked, StoreError> {
        let queue = self.store.index_queue();
        let taken = queue.take(worker, 1, self.pace.lease).await?;
        let Some(job) = taken.into_iter().next() else {
            return Ok(Worked::Nothing);
        };
        let done = self.one(job).await?;
        Ok(if done { Worked::Done } else { Worked::Failed })
    }

    /// Do one job, keeping its lease; whether it was done.
    async fn one(&self, job: Job) -> Result<bool, StoreError> {
        let queue = self.store.index_queue();
        let lease = self.pace.lease;
        let renew = || async {
            let held = queue.renew(std::slice::from_ref(&job), lease).await?;
            Ok(!held.is_empty())
        };
        let Some(outcome) = while_held(lease, renew, self.handle(&job)).await? else {
            tracing::warn!(document = %job.key, "another worker has this document now");
            return Ok(false);
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
