//! Callers that were recognised by a token a moment ago.

use std::{future::Future, pin::Pin, sync::Arc, time::Duration};

use jiff::{SignedDuration, Timestamp};
use moka::future::Cache;
use nc_base::{Clock, Secret};

use crate::{AuthError, Caller, CallerKey, caller::KeyMaker};

/// How long an accepted token is not looked at again; also how long a revoked one may still work here.
pub(crate) const REMEMBERED: Duration = Duration::from_mins(1);

/// Finds out who somebody is; boxed, because everything that asks the provider lies in it.
pub(crate) type Recognising<'a> =
    Pin<Box<dyn Future<Output = Result<(Caller, Timestamp), AuthError>> + Send + 'a>>;

/// Remembers callers by digests of their tokens.
#[derive(Debug)]
pub(crate) struct Memory {
    clock: Arc<dyn Clock>,
    pub(crate) keys: KeyMaker,
    accepted: Cache<CallerKey, Remembered>,
    forgotten: Cache<CallerKey, Timestamp>,
}

/// A caller, since when, and until when its token is good.
#[derive(Debug, Clone)]
struct Remembered {
    caller: Caller,
    since: Timestamp,
    until: Timestamp,
}

impl Memory {
    pub(crate) fn new(clock: Arc<dyn Clock>) -> Self {
        Self {
            clock,
            keys: KeyMaker::new(),
            accepted: cache(),
            forgotten: cache(),
        }
    }

    /// The caller behind `token`: remembered, or as `recognise` says, which gives the end of the token, too. Who asks
    /// together waits for one answer.
    ///
    /// # Cancel safety
    /// Dropping the future loses nothing; others who wait for the same answer still get it.
    pub(crate) async fn caller(
        &self,
        token: &Secret,
        recognise: Recognising<'_>,
    ) -> Result<Caller, AuthError> {
        let key = self.keys.key(&["token", token.expose()]);
        if let Some(known) = self.accepted.get(&key).await {
            if self.is_current(&known).await {
                return Ok(known.caller);
            }
            self.accepted.invalidate(&key).await;
        }
        let recognise = async {
            let (caller, until) = recognise.await?;
            let since = self.clock.now();
            Ok(Remembered {
                caller,
                since,
                until,
            })
        };
        let found = self.accepted.try_get_with(key, recognise).await;
        found
            .map(|known| known.caller)
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

    async fn is_current(&self, known: &Remembered) -> bool {
        let now = self.clock.now();
        let longest = SignedDuration::try_from(REMEMBERED).unwrap_or_default();
        let fresh = now.duration_since(known.since) < longest;
        let forgotten = self.forgotten(&known.caller.key).await;
        fresh && now < known.until && forgotten.is_none_or(|at| at < known.since)
    }
}

fn cache<T: Clone + Send + Sync + 'static>() -> Cache<CallerKey, T> {
    Cache::builder()
        .max_capacity(10_000)
        .time_to_live(REMEMBERED * 2)
        .build()
}
