//! The handle that others hold: one world behind one lock.

use std::{
    error::Error,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use bytes::Bytes;
use http::{HeaderMap, Request, Response, StatusCode};
use http_body::Body;
use http_body_util::{BodyExt, Full, Limited};
use nc_base::{Clock, SystemClock};

use crate::{
    answer::SandboxBody,
    ask::Ask,
    faults::{Faults, Seen},
    router, sample,
    state::{User, World},
};

/// A Nextcloud in memory. Clones share one world.
#[derive(Debug, Clone)]
pub struct Sandbox(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    clock: Arc<dyn Clock>,
    held: Mutex<Held>,
}

#[derive(Debug)]
struct Held {
    world: World,
    faults: Faults,
}

impl Sandbox {
    /// Largest request body that is read, in bytes (64 MiB); above it the answer is 413.
    pub const MAX_BODY: usize = 64 * 1024 * 1024;

    /// The sample world on the machine's clock: users `alice`, `bob` and `admin`, each with the password
    /// `<user>-app-password`, and data in every app.
    pub fn sample() -> Self {
        Self::sample_at(Arc::new(SystemClock))
    }

    /// The same three users and nothing else.
    pub fn empty() -> Self {
        Self::empty_at(Arc::new(SystemClock))
    }

    /// The sample world on a clock of the caller's; two of them at the same time are equal byte by byte.
    pub fn sample_at(clock: Arc<dyn Clock>) -> Self {
        let mut world = sample::users(clock.now());
        sample::fill(&mut world);
        Self::of(world, clock)
    }

    /// The empty world on a clock of the caller's.
    pub fn empty_at(clock: Arc<dyn Clock>) -> Self {
        Self::of(sample::users(clock.now()), clock)
    }

    fn of(world: World, clock: Arc<dyn Clock>) -> Self {
        Self(Arc::new(Inner {
            clock,
            held: Mutex::new(Held {
                world,
                faults: Faults::default(),
            }),
        }))
    }

    fn held(&self) -> MutexGuard<'_, Held> {
        self.0.held.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Answer one request as Nextcloud would.
    ///
    /// Reads the whole body first, at most [`Self::MAX_BODY`]; never fails, an unreadable body is answered with 400.
    ///
    /// # Cancel safety
    /// The world changes in one step after the body has arrived: a dropped call changed everything or nothing.
    pub async fn handle<B>(&self, request: Request<B>) -> Response<SandboxBody>
    where
        B: Body<Data = Bytes>,
        B::Error: Into<Box<dyn Error + Send + Sync>>,
    {
        let latency = self.held().faults.latency;
        if !latency.is_zero() {
            tokio::time::sleep(latency).await;
        }
        let (parts, body) = request.into_parts();
        let body = match Limited::new(body, Self::MAX_BODY).collect().await {
            Ok(body) => body.to_bytes(),
            Err(error) => return Self::unreadable(error.as_ref()),
        };
        let ask = Ask::new(&parts.method, &parts.uri, parts.headers, body);
        let mut held = self.held();
        let held = &mut *held;
        held.faults.seen.push(Seen {
            method: ask.method.clone(),
            path: parts.uri.path().to_owned(),
        });
        held.world.now = self.0.clock.now();
        held.world.base.clone_from(&ask.base);
        router::answer(&mut held.world, &mut held.faults, &ask).map(Full::new)
    }

    fn unreadable(error: &(dyn Error + Send + Sync + 'static)) -> Response<SandboxBody> {
        let too_large = error.is::<http_body_util::LengthLimitError>();
        let mut answer = Response::new(SandboxBody::default());
        *answer.status_mut() = if too_large {
            StatusCode::PAYLOAD_TOO_LARGE
        } else {
            StatusCode::BAD_REQUEST
        };
        answer
    }

    /// Answer the next request with this status and these headers, whatever it asks; calls queue up.
    pub fn fail_next(&self, status: StatusCode, headers: HeaderMap) {
        self.held().faults.next.push_back((status, headers));
    }

    /// Answer everything but `status.php` with 503 while `on`.
    pub fn set_maintenance(&self, on: bool) {
        self.held().faults.maintenance = on;
    }

    /// Wait this long before each answer; zero switches it off.
    pub fn set_latency(&self, latency: Duration) {
        self.held().faults.latency = latency;
    }

    /// Limit a user's files to this many bytes (`None`: no limit). Zero makes every upload fail with 507.
    pub fn set_quota(&self, user: &str, bytes: Option<u64>) {
        if let Some(user) = self.held().world.users.get_mut(user) {
            user.quota = bytes;
        }
    }

    /// Add a user with nothing but an empty root folder, who logs in with `<id>-app-password`. An existing user stays.
    pub fn add_user(&self, id: &str, name: &str) {
        let mut held = self.held();
        let now = self.0.clock.now().as_second();
        if !held.world.users.contains_key(id) {
            held.world
                .users
                .insert(id.to_owned(), User::new(id, name, now));
            held.world.tree.add_root(id, now);
        }
    }

    /// Make every login of this user fail from now on, as a revoked app password does.
    pub fn revoke(&self, user: &str) {
        if let Some(user) = self.held().world.users.get_mut(user) {
            user.passwords.clear();
        }
    }

    /// Let `user` accept every login flow (v2) that waits, as a person in a browser would. Returns how many there were.
    pub fn accept_logins(&self, user: &str) -> usize {
        self.held().world.accept_logins(user)
    }

    /// The requests so far, oldest first.
    pub fn requests(&self) -> Vec<Seen> {
        self.held().faults.seen.clone()
    }

    /// Forget the requests so far.
    pub fn clear_requests(&self) {
        self.held().faults.seen.clear();
    }
}
