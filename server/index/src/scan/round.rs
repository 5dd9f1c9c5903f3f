//! One round: whoever is due is listed, and what differs is queued.

use std::{collections::BTreeSet, time::Duration};

use futures::{StreamExt as _, stream};
use jiff::Timestamp;
use nc_base::UserId;
use nc_store::{Priority, Scan, Scanned, StoreError};
use nextcloud_transport::Kind as Failure;
use tokio::sync::Semaphore;

use super::rhythm;
use crate::{DocType, Index, Listed, Listing, SourceError, lease::while_held, stored};

/// How many listings one round takes up at most.
const ROUND: u32 = 32;
/// Webhooks tell of changes if one did within this time.
const TOLD: Duration = Duration::from_hours(24);

/// What a round did.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Round {
    /// Listings that were read.
    pub listings: usize,
    /// Listings that failed.
    pub failed: usize,
    /// Documents that are to be indexed, placed or removed.
    pub queued: u64,
}

/// What one listing came to.
enum Outcome {
    Listed { queued: u64 },
    Failed,
    Ended,
}

/// How far a listing that comes in parts is.
#[derive(Default)]
struct Standing {
    cursor: Option<String>,
    documents: u64,
    queued: u64,
    changed: bool,
    /// The cursor that was known is too old.
    anew: bool,
}

impl Standing {
    fn of(scan: &Scan) -> Self {
        Self {
            cursor: scan.cursor.cursor.clone(),
            documents: scan.cursor.documents,
            ..Self::default()
        }
    }
}

impl Index {
    /// See who allows background work: people who are new are listed soon, those who left are forgotten with all that was
    /// indexed for them alone. Gives how many there are.
    ///
    /// # Errors
    /// In words, when it cannot be told; nobody is forgotten then.
    ///
    /// # Cancel safety
    /// Dropping the future leaves the rest for the next time.
    pub async fn see_users(&self) -> Result<usize, String> {
        let users: BTreeSet<UserId> = self.sessions.users().await?.into_iter().collect();
        let known = self
            .store
            .index_cursors()
            .users()
            .await
            .map_err(|error| error.to_string())?;
        for gone in known.iter().filter(|known| !users.contains(known)) {
            tracing::info!(user.id = %gone, "User {gone} no longer provisioned, stopping scanner");
            self.purge_user(gone)
                .await
                .map_err(|error| error.to_string())?;
        }
        for user in &users {
            self.follow(user).await.map_err(|error| error.to_string())?;
        }
        Ok(users.len())
    }

    /// List everything of `user` from now on.
    async fn follow(&self, user: &UserId) -> Result<(), StoreError> {
        let kinds: Vec<&str> = self.sources.keys().map(|kind| kind.as_str()).collect();
        let cursors = self.store.index_cursors();
        cursors.follow(user, &kinds, self.clock.now()).await
    }

    /// Begin with `user` now, if they allow it and nobody has begun; [`Self::see_users`] comes round to them later. Says
    /// whether that was so.
    ///
    /// # Errors
    /// In words, when it cannot be told; nothing changes then.
    ///
    /// # Cancel safety
    /// As [`Self::see_users`].
    pub async fn see_user(&self, user: &UserId) -> Result<bool, String> {
        let known = self.store.index_cursors().of(Some(user)).await;
        if !known.map_err(|error| error.to_string())?.is_empty() {
            return Ok(false);
        }
        let allowed = self.sessions.session(user).await;
        if allowed.map_err(|error| error.to_string())?.is_none() {
            return Ok(false);
        }
        self.follow(user).await.map_err(|error| error.to_string())?;
        self.news.notify_waiters();
        Ok(true)
    }

    /// List whoever is due; what another replica lists is left to it.
    ///
    /// # Errors
    /// [`StoreError`]; listings that fail are counted, tried again later, and no error.
    ///
    /// # Cancel safety
    /// Dropping the future leaves listings under way for the time when their lease ends.
    pub async fn scan_due(&self) -> Result<Round, StoreError> {
        let due = self
            .store
            .index_cursors()
            .due(ROUND, self.pace.lease)
            .await?;
        let turns = Semaphore::new(self.pace.scans.get());
        let all = due.len().max(1);
        let mut outcomes = stream::iter(due)
            .map(|scan| self.kept(scan, &turns))
            .buffer_unordered(all);
        let mut round = Round::default();
        while let Some(outcome) = outcomes.next().await {
            match outcome? {
                Outcome::Listed { queued } => {
                    round.listings += 1;
                    round.queued += queued;
                }
                Outcome::Failed => round.failed += 1,
                Outcome::Ended => {}
            }
        }
        Ok(round)
    }

    /// Scan when it is its turn, and keep the lease until it is over.
    async fn kept(&self, scan: Scan, turns: &Semaphore) -> Result<Outcome, StoreError> {
        let work = async {
            let _turn = turns.acquire().await;
            self.scan(&scan).await
        };
        let (cursors, lease) = (self.store.index_cursors(), self.pace.lease);
        let renew = || cursors.renew(&scan, lease);
        let outcome = while_held(lease, renew, work).await?;
        outcome.unwrap_or(Ok(Outcome::Ended))
    }

    async fn scan(&self, scan: &Scan) -> Result<Outcome, StoreError> {
        let user = &scan.cursor.user;
        let kind: Option<DocType> = scan.cursor.doc_type.parse().ok();
        let found = kind.and_then(|kind| Some((kind, self.sources.get(&kind)?)));
        let Some((kind, source)) = found else {
            // A kind that is no longer wanted.
            return self.give_up(scan, "not configured").await;
        };
        let reader = match self.reader(user, kind).await {
            Ok(Some(reader)) => reader,
            Ok(None) => {
                // Whoever allows nothing any more is forgotten whole by the next look at who does.
                let kinds = [kind.as_str()];
                let lost = self.store.index_registry().purge_types(Some(user), &kinds);
                lost.await?;
                return self.give_up(scan, "not allowed").await;
            }
            Err(error) => return self.failed(scan, &error.to_string(), false).await,
        };
        let began = self.clock.now();
        let mut at = Standing::of(scan);
        loop {
            match source.list(&reader, at.cursor.as_deref()).await {
                Ok(Listing::Part { documents, cursor }) => {
                    at.documents += documents.len() as u64;
                    let gone = Some(Vec::new());
                    self.apply(scan, documents, gone, began, &mut at).await?;
                    let cursors = self.store.index_cursors();
                    if !cursors.advance(scan, &cursor, at.documents).await? {
                        return Ok(Outcome::Ended);
                    }
                    at.cursor = Some(cursor);
                }
                Ok(Listing::Whole { documents, cursor }) => {
                    at.documents = documents.len() as u64;
                    self.apply(scan, documents, None, began, &mut at).await?;
                    return self.listed(scan, cursor, &at).await;
                }
                Ok(Listing::Changes {
                    changed,
                    gone,
                    cursor,
                }) => {
                    let gone = Some(gone);
                    let (new, lost) = self.apply(scan, changed, gone, began, &mut at).await?;
                    at.documents = (at.documents + new).saturating_sub(lost);
                    return self.listed(scan, Some(cursor), &at).await;
                }
                Err(SourceError::StaleCursor) if !at.anew => {
                    at = Standing {
                        anew: true,
                        ..Standing::default()
                    };
                }
                Err(SourceError::Unavailable) => return self.absent(scan, kind, began).await,
                Err(error) => {
                    if is_refused(&error) {
                        self.sessions.refused(user).await;
                    }
                    let anew = at.cursor.is_none() || matches!(error, SourceError::StaleCursor);
                    return self.failed(scan, &error.to_string(), anew).await;
                }
            }
        }
    }

    /// Queue what differs from what is known; how many documents are to be indexed, and how many are lost.
    async fn apply(
        &self,
        scan: &Scan,
        documents: Vec<Listed>,
        gone: Option<Vec<String>>,
        began: Timestamp,
        at: &mut Standing,
    ) -> Result<(u64, u64), StoreError> {
        let (user, kind) = (&scan.cursor.user, scan.cursor.doc_type.as_str());
        let documents = documents.into_iter().map(stored::listed).collect();
        let registry = self.store.index_registry();
        let found = registry.compare(user, kind, documents, gone, began).await?;
        let applied = registry.apply(&found, Priority::Scan).await?;
        at.queued += applied.to_index + applied.to_place + applied.to_remove;
        if !found.changed.is_empty() || !found.lost.is_empty() {
            at.changed = true;
            tracing::info!(
                user.id = %user, doc_type = kind,
                index = applied.to_index, place = applied.to_place, remove = applied.to_remove,
                "documents are queued"
            );
        }
        Ok((applied.to_index, found.lost.len() as u64))
    }

    async fn listed(
        &self,
        scan: &Scan,
        cursor: Option<String>,
        at: &Standing,
    ) -> Result<Outcome, StoreError> {
        let wait = rhythm::next(
            &self.pace,
            waited(scan),
            at.changed,
            self.is_told(scan),
            spread(scan),
        );
        self.ended(scan, cursor, at.documents, wait).await?;
        let queued = at.queued;
        Ok(Outcome::Listed { queued })
    }

    /// The app is not there for this user: nothing of it is found any more, and it is looked for rarely.
    async fn absent(
        &self,
        scan: &Scan,
        kind: DocType,
        began: Timestamp,
    ) -> Result<Outcome, StoreError> {
        let (user, kind) = (&scan.cursor.user, kind.as_str());
        let registry = self.store.index_registry();
        let found = registry
            .compare(user, kind, Vec::new(), None, began)
            .await?;
        registry.apply(&found, Priority::Scan).await?;
        self.ended(scan, None, 0, rhythm::ABSENT).await?;
        Ok(Outcome::Ended)
    }

    async fn ended(
        &self,
        scan: &Scan,
        cursor: Option<String>,
        documents: u64,
        wait: Duration,
    ) -> Result<bool, StoreError> {
        let found = Scanned {
            cursor,
            documents,
            next_scan_at: self.after(wait),
        };
        self.store.index_cursors().scanned(scan, &found).await
    }

    async fn give_up(&self, scan: &Scan, why: &str) -> Result<Outcome, StoreError> {
        let at = self.after(rhythm::ABSENT);
        self.store
            .index_cursors()
            .failed(scan, why, at, true)
            .await?;
        Ok(Outcome::Ended)
    }

    async fn failed(&self, scan: &Scan, error: &str, anew: bool) -> Result<Outcome, StoreError> {
        let failures = scan.cursor.failures + 1;
        let wait = rhythm::after_failures(&self.pace, failures, spread(scan));
        tracing::warn!(
            user.id = %scan.cursor.user, doc_type = scan.cursor.doc_type, error,
            retry_s = wait.as_secs(), "a listing failed"
        );
        let at = self.after(wait);
        self.store
            .index_cursors()
            .failed(scan, error, at, anew)
            .await?;
        Ok(Outcome::Failed)
    }

    /// Whether webhooks tell of this user's documents of this kind.
    fn is_told(&self, scan: &Scan) -> bool {
        let seen = scan.cursor.webhook_seen_at;
        let age = seen.map(|seen| self.clock.now().duration_since(seen));
        age.is_some_and(|age| age.as_secs() < TOLD.as_secs().cast_signed())
    }
}

/// How long the wait before this scan was.
fn waited(scan: &Scan) -> Option<Duration> {
    let last = scan.cursor.last_scan_at?;
    Duration::try_from(scan.cursor.next_scan_at.duration_since(last)).ok()
}

/// Whether Nextcloud does not know these credentials any more.
fn is_refused(error: &SourceError) -> bool {
    matches!(error, SourceError::Nextcloud(error) if error.kind() == Failure::Unauthorized)
}

/// Always the same place between 0 and 1 for a user and kind, so that not all are due at once.
fn spread(scan: &Scan) -> f64 {
    use std::hash::{DefaultHasher, Hash as _, Hasher as _};
    let mut hasher = DefaultHasher::new();
    (&scan.cursor.user, &scan.cursor.doc_type).hash(&mut hasher);
    f64::from(u32::try_from(hasher.finish() >> 32).unwrap_or(0)) / f64::from(u32::MAX)
}
