//! One server as one user.

use std::{
    any::{Any, TypeId},
    collections::HashMap,
    fmt,
    future::Future,
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use http::{HeaderValue, Method};
use nc_base::UserId;
use serde::Deserialize;
use tokio::{
    sync::{OnceCell, Semaphore},
    time::Instant,
};

use crate::{Call, Credentials, NextcloudError, Server, call, error::Redaction, lax};

/// A server together with the credentials of one user. Cheap to clone; clones share what is known about the user.
#[derive(Clone)]
pub struct Session(Arc<Inner>);

struct Inner {
    server: Server,
    credentials: Credentials,
    authorization: Option<HeaderValue>,
    usable: bool,
    redaction: Redaction,
    user: OnceCell<UserId>,
    bound: Arc<Semaphore>,
    remembered: Mutex<HashMap<TypeId, Arc<Remembered>>>,
}

/// One thing known about the user, and since when; the lock makes callers that come together ask once.
type Remembered = tokio::sync::Mutex<Option<(Instant, Arc<dyn Any + Send + Sync>)>>;

/// How long a session believes what it remembers.
const MEMORY: Duration = Duration::from_mins(15);

#[derive(Deserialize)]
struct Myself {
    #[serde(default, deserialize_with = "lax::de")]
    id: String,
}

impl Session {
    /// A session; nothing is checked or sent yet.
    pub fn new(server: &Server, credentials: Credentials) -> Self {
        let authorization = credentials.authorization();
        Self(Arc::new(Inner {
            server: server.clone(),
            usable: authorization.is_ok(),
            authorization: authorization.ok().flatten(),
            redaction: Redaction::new(server.url().host_str(), credentials.secret()),
            user: OnceCell::new(),
            bound: server.limits().of_user(&credentials),
            remembered: Mutex::default(),
            credentials,
        }))
    }

    /// The same session, with the user id known beforehand; ignored when another id is known already.
    #[must_use]
    pub fn with_user_id(self, user: UserId) -> Self {
        let _ = self.0.user.set(user);
        self
    }

    /// Whom the server takes us for; asked once per session and then remembered by all its clones.
    ///
    /// # Errors
    /// Kind `Unauthorized` for credentials that are wrong, else as for every call.
    pub async fn user_id(&self) -> Result<UserId, NextcloudError> {
        let ask = || async {
            let me: Myself = self
                .request(Method::GET, "/ocs/v2.php/cloud/user")
                .operation("cloud_user")
                .ocs()
                .await?;
            UserId::parse(me.id)
                .map_err(|_| NextcloudError::unexpected("the server told no user id"))
        };
        self.0.user.get_or_try_init(ask).await.cloned()
    }

    /// The user id, if the server was asked already.
    pub fn known_user_id(&self) -> Option<&UserId> {
        self.0.user.get()
    }

    /// What `ask` answers, asked once per session and type and believed for 15 minutes; clones share it.
    ///
    /// # Errors
    /// Those of `ask`; a failure is not remembered.
    ///
    /// # Cancel safety
    /// Dropping the future remembers nothing.
    pub async fn remember<T, F>(
        &self,
        ask: impl FnOnce() -> F + Send,
    ) -> Result<Arc<T>, NextcloudError>
    where
        T: Any + Send + Sync,
        F: Future<Output = Result<T, NextcloudError>> + Send,
    {
        let place = {
            let mut all = self
                .0
                .remembered
                .lock()
                .unwrap_or_else(PoisonError::into_inner);
            Arc::clone(all.entry(TypeId::of::<T>()).or_default())
        };
        let mut known = place.lock().await;
        if let Some((since, value)) = known.as_ref()
            && since.elapsed() < MEMORY
            && let Ok(value) = Arc::clone(value).downcast::<T>()
        {
            return Ok(value);
        }
        let value = Arc::new(ask().await?);
        *known = Some((Instant::now(), Arc::<T>::clone(&value)));
        Ok(value)
    }

    /// The server that this session talks to.
    pub fn server(&self) -> &Server {
        &self.0.server
    }

    /// The name used to log in, for Basic credentials.
    pub fn login(&self) -> Option<&str> {
        self.0.credentials.login()
    }

    /// As whom this session talks.
    pub fn credentials(&self) -> &Credentials {
        &self.0.credentials
    }

    /// Begin a call. `path` is an absolute-path reference below the server's base URL, already percent-encoded (see
    /// [`crate::segment`]), such as `/remote.php/dav/files/alice/x`.
    pub fn request(&self, method: Method, path: &str) -> Call {
        Call::new(self.clone(), method, path)
    }

    /// Run a request of a generated client: the server's bounds, retries and envelope apply, JSON answers become their
    /// `ocs.data`, empty ones `null`, others stay streams.
    ///
    /// A failure is an answer whose status is no success and whose extensions hold the [`NextcloudError`]; converting
    /// the generated client's error into one finds it again.
    ///
    /// # Errors
    /// None; the signature is that of the hook.
    ///
    /// # Cancel safety
    /// Dropping the future may leave a change done or not done on the server.
    pub async fn execute(
        &self,
        request: reqwest::Request,
        operation: &'static str,
    ) -> reqwest::Result<reqwest::Response> {
        Ok(call::execute(self, request, operation)
            .await
            .unwrap_or_else(NextcloudError::into_response))
    }

    /// The header to send, if these credentials fit into one.
    pub(crate) fn authorization(&self) -> Result<Option<&HeaderValue>, NextcloudError> {
        if !self.0.usable {
            return Err(NextcloudError::refused(
                "the credentials hold characters that cannot be sent",
            ));
        }
        Ok(self.0.authorization.as_ref())
    }

    pub(crate) fn redaction(&self) -> &Redaction {
        &self.0.redaction
    }

    pub(crate) fn bound(&self) -> &Arc<Semaphore> {
        &self.0.bound
    }
}

impl fmt::Debug for Session {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Session")
            .field("server", &self.0.server)
            .field("credentials", &self.0.credentials)
            .field("user", &self.0.user.get())
            .finish_non_exhaustive()
    }
}
