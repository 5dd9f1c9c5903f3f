//! What was learned of a token a moment ago: whose it is, or the whole caller.

use std::{future::Future, pin::Pin, sync::Arc, time::Duration};

use jiff::{SignedDuration, Timestamp};
use moka::future::Cache;
use nc_base::{Clock, Secret};

use crate::{AuthError, CallerKey, caller::KeyMaker};

/// How long an accepted token is not looked at again; also how long a revoked one may still work here.
pub(crate) const REMEMBERED: Duration = Duration::from_mins(1);

/// Finds out what a token says; boxed, because everything that asks the provider lies in it.
pub(crate) type Recognising<'a, T> =
    Pin<Box<dyn Future<Output = Result<Recognised<T>, AuthError>> + Send + 'a>>;

/// What a token says.
#[derive(Debug, Clone)]
pub(crate) struct Recognised<T> {
    /// What is remembered.
    pub(crate) what: T,
    /// Whose it is.
    pub(crate) whose: CallerKey,
    /// When the token ends.
    pub(crate) until: Timestamp,
}

/// Remembers by digests of tokens.
#[derive(Debug)]
pub(crate) struct Memory<T: Clone + Send + Sync + 'static> {
    clock: Arc<dyn Clock>,
    pub(crate) keys: KeyMaker,
    accepted: Cache<CallerKey, Remembered<T>>,
    forgotten: Cache<CallerKey, Timestamp>,
}

/// What was recognised, and when.
#[derive(Debug, Clone)]
struct Remembered<T> {
    recognised: Recognised<T>,
    since: Timestamp,
}

impl<T: Clone + Send + Sync + 'static> Memory<T> {
    pub(crate) fn new(clock: Arc<dyn Clock>) -> Self {
        Self {
            clock,
            keys: KeyMaker::new(),
            accepted: cache(),
            forgotten: cache(),
        }
    }

    /// What `token` says: remembered, or as `recognise` finds. Who asks together waits for one answer.
    ///
    /// # Cancel safety
    /// Dropping the future loses nothing; others who wait for the same answer still get it.
    pub(crate) async fn recall(
        &self,
        token: &Secret,
        recognise: Recognising<'_, T>,
    ) -> Result<T, AuthError> {
        let key = self.keys.key(&["token", token.expose()]);
        if let Some(known) = self.accepted.get(&key).await {
            if self.is_current(&known).await {
                return Ok(known.recognised.what);
            }
            self.accepted.invalidate(&key).await;
        }
        let recognise = async {
            let recognised = recognise.await?;
            let since = self.clock.now();
            Ok(Remembered { recognised, since })
        };
        let found = self.accepted.try_get_with(key, recognise).await;
        found
            .map(|known| known.recognised.what)
            .map_err(Arc::unwrap_or_clone)
    }

    /// Look again at the tokens of this caller.
    pub(crate) async fn forget(&self, key: &CallerKey) {
        self.forgotten.insert(*key, self.clock.now()).await;
    }

    /// Since when the tokens of this caller are to be looked at again.
    pub(crate) async fn forgotten(&self, key: &CallerKey) -> Option<Timestamp> {
        self.forgotten.get(key).await
    }

    async fn is_current(&self, known: &Remembered<T>) -> bool {
        let now = self.clock.now();
        let longest = SignedDuration::try_from(REMEMBERED).unwrap_or_default();
        let fresh = now.duration_since(known.since) < longest;
        let forgotten = self.forgotten(&known.recognised.whose).await;
        fresh && now < known.recognised.until && forgotten.is_none_or(|at| at < known.since)
    }
}

fn cache<T: Clone + Send + Sync + 'static>() -> Cache<CallerKey, T> {
    Cache::builder()
        .max_capacity(10_000)
        .time_to_live(REMEMBERED * 2)
        .build()
}
