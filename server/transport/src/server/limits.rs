//! How many calls are under way at once, on the whole and for each user.

use std::{
    collections::HashMap,
    hash::RandomState,
    sync::{Arc, Mutex, PoisonError, Weak},
    time::Duration,
};

use tokio::sync::{OwnedSemaphorePermit, Semaphore};

use crate::{Credentials, Kind, NextcloudError};

/// Above this many users the table is swept of those without a session.
const SWEEP: usize = 256;

/// The bounds of one server.
#[derive(Debug)]
pub(crate) struct Limits {
    host: Arc<Semaphore>,
    per_user: usize,
    users: Mutex<HashMap<u64, Weak<Semaphore>>>,
    keys: RandomState,
}

/// The right to one call, given back when dropped.
#[derive(Debug)]
pub(crate) struct Permits {
    _user: OwnedSemaphorePermit,
    _host: OwnedSemaphorePermit,
}

impl Limits {
    pub(crate) fn new(per_host: usize, per_user: usize) -> Self {
        Self {
            host: Arc::new(Semaphore::new(per_host.clamp(1, Semaphore::MAX_PERMITS))),
            per_user: per_user.clamp(1, Semaphore::MAX_PERMITS),
            users: Mutex::default(),
            keys: RandomState::new(),
        }
    }

    /// The bound shared by all sessions with these credentials.
    pub(crate) fn of_user(&self, credentials: &Credentials) -> Arc<Semaphore> {
        let key = credentials.fingerprint(&self.keys);
        let mut users = self.users.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = users.get(&key).and_then(Weak::upgrade) {
            return known;
        }
        if users.len() >= SWEEP {
            users.retain(|_, user| user.strong_count() > 0);
        }
        let fresh = Arc::new(Semaphore::new(self.per_user));
        users.insert(key, Arc::downgrade(&fresh));
        fresh
    }

    /// Wait for a place, first among the user's own calls, so that one user cannot fill the queue of all.
    pub(crate) async fn enter(
        &self,
        user: &Arc<Semaphore>,
        patience: Duration,
    ) -> Result<Permits, NextcloudError> {
        let both = async {
            let user = Arc::clone(user).acquire_owned().await.ok()?;
            let host = Arc::clone(&self.host).acquire_owned().await.ok()?;
            Some(Permits {
                _user: user,
                _host: host,
            })
        };
        tokio::time::timeout(patience, both)
            .await
            .ok()
            .flatten()
            .ok_or_else(|| {
                NextcloudError::new(Kind::RateLimited, "too many calls are under way here")
            })
    }
}
