//! Everybody sends their Nextcloud login and app password; Nextcloud decides, and its yes is remembered for a minute.
//!
//! Nextcloud slows down whoever sends it wrong passwords, by address, and to Nextcloud all our users come from one
//! address. So what was rejected is not asked again at once, and guesses are budgeted, per login and in total, before
//! they reach it. Credentials that were good lately are exempt: guessing cannot lock anybody out who is in.

use std::{
    sync::{Arc, Mutex, PoisonError},
    time::{Duration, Instant},
};

use http::HeaderMap;
use moka::future::Cache;
use nc_base::Clock;
use nextcloud_transport::{Credentials, Kind, NextcloudError, Server, Session};
use tracing::{Instrument, field::Empty, info_span};

use crate::{
    AuthError, Caller, CallerKey, Grants,
    basic_header::BasicHeader,
    caller::KeyMaker,
    throttle::{Budget, Meter},
};

/// How long answers are remembered and how much guessing is let through.
#[derive(Debug, Clone, Copy)]
pub struct BasicLimits {
    /// How long accepted credentials are not asked about again; also how long a revoked password may still work here.
    pub accepted_for: Duration,
    /// How long rejected credentials are not asked about again.
    pub rejected_for: Duration,
    /// How long after they were last accepted credentials are exempt from the budgets.
    pub exempt_for: Duration,
    /// Unknown credentials per login.
    pub per_login: Budget,
    /// Unknown credentials in total.
    pub in_total: Budget,
    /// How many callers are remembered.
    pub callers: u64,
}

impl Default for BasicLimits {
    fn default() -> Self {
        Self {
            accepted_for: Duration::from_mins(1),
            rejected_for: Duration::from_secs(5),
            exempt_for: Duration::from_hours(12),
            per_login: Budget {
                burst: 5,
                refill: Duration::from_secs(10),
            },
            in_total: Budget {
                burst: 100,
                refill: Duration::from_secs(1),
            },
            callers: 10_000,
        }
    }
}

/// Recognises callers by their own Nextcloud credentials.
#[derive(Debug)]
pub struct MultiUserBasic {
    server: Server,
    clock: Arc<dyn Clock>,
    limits: BasicLimits,
    keys: KeyMaker,
    memory: Box<Memory>,
}

/// What is known of earlier requests.
#[derive(Debug)]
struct Memory {
    accepted: Cache<CallerKey, Remembered>,
    rejected: Cache<CallerKey, Instant>,
    exempt: Cache<CallerKey, Instant>,
    guesses: Cache<CallerKey, Arc<Mutex<Meter>>>,
    all_guesses: Mutex<Meter>,
}

/// A caller, and when Nextcloud said yes.
#[derive(Debug, Clone)]
struct Remembered {
    caller: Caller,
    since: Instant,
}

impl MultiUserBasic {
    /// Verify against `server`.
    pub fn new(server: Server, clock: Arc<dyn Clock>, limits: BasicLimits) -> Self {
        Self {
            server,
            clock,
            keys: KeyMaker::new(),
            memory: Box::new(Memory {
                accepted: cache(&limits, limits.accepted_for),
                rejected: cache(&limits, limits.rejected_for),
                exempt: cache(&limits, limits.exempt_for),
                guesses: Cache::new(limits.callers),
                all_guesses: Mutex::default(),
            }),
            limits,
        }
    }

    /// Recognise the caller behind these headers.
    ///
    /// # Errors
    /// See [`AuthError`].
    ///
    /// # Cancel safety
    /// Dropping the future loses nothing; others who wait for the same answer still get it.
    pub async fn authenticate(&self, headers: &HeaderMap) -> Result<Caller, AuthError> {
        let header = BasicHeader::parse(headers)?;
        let key = self.keys.key(&[&header.login, header.password.expose()]);
        if let Some(known) = self.memory.accepted.get(&key).await {
            if self.age(known.since) < self.limits.accepted_for {
                return Ok(known.caller);
            }
            self.memory.accepted.invalidate(&key).await;
        }
        self.memory
            .accepted
            .try_get_with(key, self.traced(header, key))
            .await
            .map(|known| known.caller)
            .map_err(Arc::unwrap_or_clone)
    }

    /// Forget a caller whose credentials Nextcloud rejected meanwhile.
    ///
    /// # Cancel safety
    /// Dropping the future may leave the caller recognised until it expires.
    pub async fn forget(&self, key: &CallerKey) {
        self.memory.accepted.invalidate(key).await;
        self.memory.exempt.invalidate(key).await;
    }

    /// Verify inside a span that tells the outcome and nothing about the caller.
    async fn traced(&self, header: BasicHeader, key: CallerKey) -> Result<Remembered, AuthError> {
        let span = info_span!("auth.verify", outcome = Empty, duration_ms = Empty);
        let started = self.clock.monotonic();
        let answer = self.verify(header, key).instrument(span.clone()).await;
        let outcome = answer.as_ref().err().map_or("accepted", AuthError::name);
        let passed = u64::try_from(self.age(started).as_millis()).unwrap_or(u64::MAX);
        span.record("outcome", outcome)
            .record("duration_ms", passed);
        answer
    }

    async fn verify(&self, header: BasicHeader, key: CallerKey) -> Result<Remembered, AuthError> {
        if let Some(since) = self.memory.rejected.get(&key).await
            && self.age(since) < self.limits.rejected_for
        {
            return Err(AuthError::Rejected);
        }
        let known_good = self.memory.exempt.get(&key).await;
        let known_good = known_good.is_some_and(|at| self.age(at) < self.limits.exempt_for);
        let guess = if known_good {
            None
        } else {
            Some(self.spend(&header.login).await?)
        };
        let credentials = Credentials::Basic {
            login: header.login,
            password: header.password,
        };
        let session = Session::new(&self.server, credentials);
        let asked = session.user_id().await;
        let now = self.clock.monotonic();
        match asked {
            Ok(user) => {
                self.refund(guess);
                self.memory.exempt.insert(key, now).await;
                let caller = Caller {
                    user: user.as_str().into(),
                    session,
                    scopes: Grants::All,
                    key,
                    account: None,
                };
                Ok(Remembered { caller, since: now })
            }
            Err(error) if is_rejection(&error) => {
                self.memory.exempt.invalidate(&key).await;
                self.memory.rejected.insert(key, now).await;
                Err(AuthError::Rejected)
            }
            Err(error) => {
                self.refund(guess);
                Err(AuthError::Unavailable(error))
            }
        }
    }

    /// Take one from the budgets of this login and of all; the meter of the login, for giving it back.
    async fn spend(&self, login: &str) -> Result<Arc<Mutex<Meter>>, AuthError> {
        let throttled = |retry_after| AuthError::Throttled { retry_after };
        let now = self.clock.monotonic();
        let key = self.keys.key(&[&login.to_lowercase()]);
        let meter = self
            .memory
            .guesses
            .get_with(key, async { Arc::default() })
            .await;
        take(&meter, self.limits.per_login, now).map_err(throttled)?;
        if let Err(wait) = take(&self.memory.all_guesses, self.limits.in_total, now) {
            give_back(&meter, self.limits.per_login);
            return Err(throttled(wait));
        }
        Ok(meter)
    }

    fn refund(&self, guess: Option<Arc<Mutex<Meter>>>) {
        if let Some(meter) = guess {
            give_back(&meter, self.limits.per_login);
            give_back(&self.memory.all_guesses, self.limits.in_total);
        }
    }

    fn age(&self, since: Instant) -> Duration {
        self.clock.monotonic().saturating_duration_since(since)
    }
}

/// A cache that forgets by its own clock, to bound memory; what is still right is decided by ours.
fn cache<V>(limits: &BasicLimits, ttl: Duration) -> Cache<CallerKey, V>
where
    V: Clone + Send + Sync + 'static,
{
    Cache::builder()
        .max_capacity(limits.callers)
        .time_to_live(ttl)
        .build()
}

/// Whether Nextcloud said no, rather than nothing.
fn is_rejection(error: &NextcloudError) -> bool {
    matches!(
        error.kind(),
        Kind::Unauthorized | Kind::Forbidden | Kind::Refused
    )
}

fn take(meter: &Mutex<Meter>, budget: Budget, now: Instant) -> Result<(), Duration> {
    meter
        .lock()
        .unwrap_or_else(PoisonError::into_inner)
        .take(budget, now)
}

fn give_back(meter: &Mutex<Meter>, budget: Budget) {
    meter
        .lock()
        .unwrap_or_else(PoisonError::into_inner)
        .give_back(budget);
}
