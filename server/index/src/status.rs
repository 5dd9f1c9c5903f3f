//! How far the index is, for people, tools and pages.

use std::{collections::BTreeMap, time::Duration};

use jiff::Timestamp;
use nc_base::UserId;
use nc_store::{Cursor, JobState, StoreError};
use serde::Serialize;

use crate::{DocType, Index, vectors::Counts};

/// How far the index is: for one user, or for all.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Status {
    /// What stands in the index.
    pub counts: Counts,
    /// Documents that wait or are under way.
    pub pending: u64,
    /// Documents that were put aside after too many failures.
    pub failed: u64,
    /// Jobs by state: `waiting`, `later`, `running`, `dead`.
    pub jobs: BTreeMap<String, u64>,
    /// Documents that wait, by kind.
    pub waiting_by_kind: BTreeMap<DocType, u64>,
    /// Listings: one row for each user and kind.
    pub listings: Vec<ListingStatus>,
    /// How long the longest waiting document waits.
    pub oldest_wait: Option<Duration>,
}

/// How a kind of documents of a user is kept up with.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ListingStatus {
    /// Whose.
    pub user: UserId,
    /// Which kind.
    pub kind: DocType,
    /// Documents when it was last listed.
    pub documents: u64,
    /// When it was last listed.
    pub last_at: Option<Timestamp>,
    /// When it is listed next.
    pub next_at: Timestamp,
    /// What failed the last time.
    pub error: Option<String>,
}

impl Status {
    /// Whether a kind of documents was not listed yet: what it has is not known.
    pub fn is_beginning(&self) -> bool {
        let begins = |one: &ListingStatus| one.last_at.is_none() && one.error.is_none();
        self.listings.iter().any(begins)
    }
}

impl Index {
    /// How far the index is for `user`, or for all.
    ///
    /// # Errors
    /// In words, when queue or index do not answer.
    pub async fn status(&self, user: Option<&UserId>) -> Result<Status, String> {
        let counts = self.vectors.counts(user);
        let counts = counts.await.map_err(|error| error.to_string())?;
        let told = |error: StoreError| error.to_string();
        let jobs = self.store.index_queue().counts(user).await.map_err(told)?;
        let cursors = self.store.index_cursors().of(user).await.map_err(told)?;
        let mut status = Status {
            counts,
            listings: cursors.into_iter().filter_map(listing).collect(),
            ..Status::default()
        };
        let now = self.clock.now();
        for row in jobs {
            let (name, waits) = match row.state {
                JobState::Waiting => ("waiting", true),
                JobState::Later => ("later", true),
                JobState::Running => ("running", true),
                JobState::Dead => ("dead", false),
            };
            *status.jobs.entry(name.to_owned()).or_default() += row.jobs;
            if !waits {
                status.failed += row.jobs;
                continue;
            }
            status.pending += row.jobs;
            if let Ok(kind) = row.doc_type.parse::<DocType>() {
                *status.waiting_by_kind.entry(kind).or_default() += row.jobs;
            }
            let age = Duration::try_from(now.duration_since(row.oldest)).ok();
            status.oldest_wait = status.oldest_wait.max(age);
        }
        Ok(status)
    }
}

fn listing(cursor: Cursor) -> Option<ListingStatus> {
    Some(ListingStatus {
        kind: cursor.doc_type.parse().ok()?,
        user: cursor.user,
        documents: cursor.documents,
        last_at: cursor.last_scan_at,
        next_at: cursor.next_scan_at,
        error: cursor.last_error,
    })
}
