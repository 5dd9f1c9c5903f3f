//! What is to be done to the index, one job per document. Table `index_jobs`.
//!
//! At least once: a job that is not finished before its lease ends is given to the next who asks. Of one document no two
//! jobs run at a time, for there is one row; what comes in while it runs makes it run again.

mod add;
mod dead;
mod finish;
mod merge;
mod take;

pub(super) use add::{add_in, one_at_a_time};
pub use dead::{DeadJob, JobCounts, JobState};
pub use finish::Ended;

use std::time::Duration;

use jiff::Timestamp;
use nc_base::UserId;

use super::IndexKey;
use crate::{Store, StoreError};

/// How often a job is tried before it is dead.
pub const MOST_ATTEMPTS: u32 = 8;

/// When a job is taken again that nobody may take: never.
const NEVER: i64 = i64::MAX;

/// Jobs by document.
#[derive(Debug, Clone, Copy)]
pub struct IndexQueue<'s>(pub(crate) &'s Store);

/// What is to be done to a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Operation {
    /// Read it and index what it says, for all who see it.
    Index,
    /// Take it out of the index.
    Remove,
    /// Say anew who sees it.
    Places,
}

impl Operation {
    /// Its name in the table and in logs.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Index => "index",
            Self::Remove => "remove",
            Self::Places => "places",
        }
    }

    fn parse(text: &str) -> Result<Self, StoreError> {
        match text {
            "index" => Ok(Self::Index),
            "remove" => Ok(Self::Remove),
            "places" => Ok(Self::Places),
            _ => Err(StoreError::Corrupt {
                table: "index_jobs",
                column: "operation",
            }),
        }
    }
}

/// Whose jobs come first among those of one user.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Priority {
    /// Somebody has just changed it.
    Change,
    /// A scan found it.
    Scan,
    /// It is to be indexed anew, and can be found as it was until then.
    Reindex,
}

impl Priority {
    const fn number(self) -> i64 {
        match self {
            Self::Change => 0,
            Self::Scan => 1,
            Self::Reindex => 2,
        }
    }
}

/// A job to add.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewJob {
    /// Which document.
    pub key: IndexKey,
    /// As whom it is read.
    pub user: UserId,
    /// What is to be done.
    pub operation: Operation,
    /// Where it stands for that user.
    pub place: Option<String>,
    /// Its version, where that is known: the same version again does not make a job run again.
    pub etag: Option<String>,
    /// How it shall be found.
    pub mode: String,
    /// How urgent it is.
    pub priority: Priority,
    /// When it was seen as the job says: of two jobs the one that saw later is right.
    pub seen_at: Timestamp,
    /// Not before this time; at once if it is over.
    pub run_after: Timestamp,
}

/// A job that is leased to a worker.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Job {
    /// Which document.
    pub key: IndexKey,
    /// As whom it is read.
    pub user: UserId,
    /// What is to be done.
    pub operation: Operation,
    /// Where it stands for that user.
    pub place: Option<String>,
    /// Its version as far as it was known when the job was added.
    pub etag: Option<String>,
    /// How it shall be found.
    pub mode: String,
    /// How often it was tried, this time included.
    pub attempts: u32,
    /// When it was seen as the job says.
    pub seen_at: Timestamp,
    /// When it was added.
    pub added_at: Timestamp,
    lease: String,
    revision: i64,
}

impl IndexQueue<'_> {
    /// Add jobs, in any number. Of each document one waits: a newer one takes its place, removal wins over indexing unless
    /// that was seen later, and what is being done is done again afterwards. A dead job lives again when another version
    /// of its document comes. Says how many rows were written.
    ///
    /// # Errors
    /// [`StoreError::Database`], [`StoreError::Unstorable`]; jobs of earlier batches of 2,000 are there then.
    ///
    /// # Cancel safety
    /// Dropping the future leaves whole batches.
    pub async fn add(self, jobs: &[NewJob]) -> Result<u64, StoreError> {
        add::add(self.0, jobs).await
    }

    /// Take at most `limit` jobs for `good_for`: one of each user in turn, the urgent ones first. Jobs whose lease ended are
    /// among them; one that ended so [`MOST_ATTEMPTS`] times is dead instead.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    ///
    /// # Cancel safety
    /// What was taken by a dropped call is free after `good_for`.
    pub async fn take(
        self,
        worker: &str,
        limit: u32,
        good_for: Duration,
    ) -> Result<Vec<Job>, StoreError> {
        take::take(self.0, worker, limit, good_for).await
    }

    /// Keep jobs for `good_for` from now; says which are still held. Leave the others at once: somebody else has them.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn renew(
        self,
        jobs: &[Job],
        good_for: Duration,
    ) -> Result<Vec<IndexKey>, StoreError> {
        finish::renew(self.0, jobs, good_for).await
    }

    /// Finish a job.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn done(self, job: &Job) -> Result<Ended, StoreError> {
        finish::done(self.0, job).await
    }

    /// Try a job again at `retry_at`, or never; it is dead then, and after [`MOST_ATTEMPTS`] anyway.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn failed(
        self,
        job: &Job,
        error: &str,
        retry_at: Option<Timestamp>,
    ) -> Result<Ended, StoreError> {
        finish::failed(self.0, job, error, retry_at).await
    }

    /// Give a job back that is not to blame: the worker ends, or what it needs does not answer. Counts as no attempt.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn put_back(
        self,
        job: &Job,
        why: Option<&str>,
        ready_at: Timestamp,
    ) -> Result<Ended, StoreError> {
        finish::put_back(self.0, job, why, ready_at).await
    }

    /// Dead jobs behind `after` by key, of one user or of all.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn dead(
        self,
        user: Option<&UserId>,
        after: Option<&IndexKey>,
        limit: u32,
    ) -> Result<Vec<DeadJob>, StoreError> {
        dead::dead(self.0, user, after, limit).await
    }

    /// Let dead jobs live again; says how many there were.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn retry(self, keys: &[IndexKey]) -> Result<u64, StoreError> {
        dead::retry(self.0, keys).await
    }

    /// Let all dead jobs live again, of one user or of all; says how many there were.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn retry_all(self, user: Option<&UserId>) -> Result<u64, StoreError> {
        dead::retry_all(self.0, user).await
    }

    /// Do nothing more in the name of a user. What somebody else sees is done in their name; removals stay.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn forget(self, user: &UserId) -> Result<(), StoreError> {
        let mut transaction = self.0.database().begin().await?;
        one_at_a_time(&mut transaction).await?;
        dead::forget_in(&mut transaction, user, self.0.now()).await?;
        transaction.commit().await
    }

    /// How many jobs there are, by kind of document and state, in the name of one user or of all.
    ///
    /// # Errors
    /// [`StoreError::Database`].
    pub async fn counts(self, user: Option<&UserId>) -> Result<Vec<JobCounts>, StoreError> {
        dead::counts(self.0, user).await
    }
}

pub(super) use dead::forget_in;
