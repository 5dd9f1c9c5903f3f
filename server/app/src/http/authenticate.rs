//! Who calls: the way from a request's credentials to a caller.

use std::{sync::Arc, time::Duration};

use axum::{
    extract::{Request, State},
    middleware::Next,
    response::{IntoResponse, Response},
};
use http::{HeaderMap, HeaderValue, StatusCode, header};
use moka::sync::Cache;
use nc_auth::{AuthError, Authenticator, CallerKey, Grants};
use nc_base::{Hint, Retry};

use super::{FirstScopes, HttpError, smithery};

const SESSION: &str = "mcp-session-id";

/// Knows who may come in, and to whom each session of the older protocol belongs.
#[derive(Debug, Clone)]
pub struct Door {
    authenticator: Arc<Authenticator>,
    most: Grants,
    first: FirstScopes,
    owners: Cache<Arc<str>, CallerKey>,
}

impl Door {
    /// A door where `authenticator` recognises callers, who may do at most `most`.
    pub fn new(authenticator: Arc<Authenticator>, most: Grants) -> Self {
        Self {
            authenticator,
            most,
            first: FirstScopes::default(),
            owners: Cache::builder()
                .max_capacity(100_000)
                .time_to_idle(Duration::from_hours(24))
                .build(),
        }
    }

    /// The same, where those without a token are told to ask for `first`.
    #[must_use]
    pub fn first(mut self, first: FirstScopes) -> Self {
        self.first = first;
        self
    }

    /// Whether the session is somebody else's.
    fn is_foreign(&self, session: &Arc<str>, caller: CallerKey) -> bool {
        self.owners
            .get(session)
            .is_some_and(|owner| owner != caller)
    }
}

/// Puts the caller into the request, or answers why there is none.
pub(super) async fn authenticate(
    State(door): State<Door>,
    mut request: Request,
    next: Next,
) -> Response {
    let found = match door.authenticator.smithery() {
        Some(mode) => mode.authenticate(&smithery::take_query(&mut request)).await,
        None => door.authenticator.authenticate(request.headers()).await,
    };
    let mut caller = match found {
        Ok(caller) => caller,
        Err(error) => {
            note(&error);
            let first = door.first.challenged();
            let challenge = door.authenticator.challenge(&error, first);
            return refusal(&error, challenge).into_response();
        }
    };
    caller.scopes = caller.scopes.within(&door.most);
    // Nothing behind this point needs the credentials again.
    request.headers_mut().remove(header::AUTHORIZATION);
    let key = caller.key;
    let session = session(request.headers());
    if session
        .as_ref()
        .is_some_and(|session| door.is_foreign(session, key))
    {
        return HttpError::new(
            StatusCode::NOT_FOUND,
            "session_not_found",
            "There is no such session.",
        )
        .hint("Initialize again.")
        .into_response();
    }
    request.extensions_mut().insert(caller);
    let response = next.run(request).await;
    if let (None, Some(begun)) = (session, self::session(response.headers())) {
        door.owners.insert(begun, key);
    }
    response
}

/// What the answer does not say.
fn note(error: &AuthError) {
    match error {
        AuthError::Provider(error) => {
            tracing::warn!(%error, "the identity provider does not help to recognise a caller");
        }
        AuthError::InvalidToken(reason) => tracing::info!(%reason, "an access token is refused"),
        _ => {}
    }
}

fn session(headers: &HeaderMap) -> Option<Arc<str>> {
    headers.get(SESSION)?.to_str().ok().map(Into::into)
}

fn refusal(error: &AuthError, challenge: Option<HeaderValue>) -> HttpError {
    let code = match error.status() {
        StatusCode::BAD_REQUEST => "bad_query",
        StatusCode::UNAUTHORIZED => "unauthorized",
        StatusCode::TOO_MANY_REQUESTS => "throttled",
        _ => "unavailable",
    };
    let mut refusal = HttpError::new(error.status(), code, error.to_string());
    refusal.hint = error.hint();
    if let Some(challenge) = challenge {
        refusal = refusal.header(header::WWW_AUTHENTICATE, challenge);
    }
    if let Retry::After(wait) = error.retry() {
        refusal = refusal.header(header::RETRY_AFTER, wait.as_secs().max(1).into());
    }
    refusal
}
