//! Failures in the two shapes that clients of this API know.

use axum::{
    Json,
    response::{IntoResponse, Response},
};
use http::{HeaderMap, HeaderValue, StatusCode, header};
use nc_auth::{AuthError, management::ManagementError};
use nc_base::{Hint, Retry};
use nextcloud_transport::{Kind, NextcloudError};
use serde_json::{Value, json};

/// The answer to a person: `success` and, if not, why.
pub(super) fn to_person(error: &ManagementError) -> Response {
    let mut body = json!({ "success": false, "error": words(error) });
    if let (ManagementError::Credentials(why), Some(body)) = (error, body.as_object_mut()) {
        body.extend(why.hint().map(|hint| ("hint".to_owned(), hint.into())));
    }
    answer(error, body)
}

/// The answer to a client: one word, and why.
pub(super) fn to_client(error: &ManagementError) -> Response {
    let word = match status(error) {
        StatusCode::UNAUTHORIZED => "Unauthorized",
        StatusCode::FORBIDDEN => "Forbidden",
        StatusCode::PRECONDITION_REQUIRED => "Provisioning required",
        StatusCode::BAD_GATEWAY => "Nextcloud unreachable",
        StatusCode::SERVICE_UNAVAILABLE => "Unavailable",
        _ => "Internal error",
    };
    let message = match error {
        ManagementError::NotConnected => {
            "There is no app password of this user: store one first.".to_owned()
        }
        error => words(error),
    };
    answer(error, json!({ "error": word, "message": message }))
}

/// An answer that nobody may keep.
pub(super) fn ok(body: Value) -> Response {
    ([(header::CACHE_CONTROL, "no-store")], Json(body)).into_response()
}

/// Why a client is not answered.
pub(super) struct Refused(Box<Response>);

impl Refused {
    /// Nextcloud did not do it for the user.
    pub(super) fn nextcloud(error: NextcloudError) -> Self {
        match error.kind() {
            Kind::Unauthorized => ManagementError::NotConnected.into(),
            Kind::Forbidden => Self(Box::new(forbidden(
                "Nextcloud does not allow this user to do that.",
            ))),
            Kind::BadRequest => Self(Box::new(bad_request(
                "Nextcloud does not take these values.",
            ))),
            _ => ManagementError::Nextcloud(error).into(),
        }
    }

    /// This server is not set up for it.
    pub(super) fn unavailable(words: &str) -> Self {
        let body = json!({ "error": "Unavailable", "message": words });
        Self(Box::new(
            (StatusCode::NOT_FOUND, Json(body)).into_response(),
        ))
    }
}

impl From<ManagementError> for Refused {
    fn from(error: ManagementError) -> Self {
        Self(Box::new(to_client(&error)))
    }
}

impl IntoResponse for Refused {
    fn into_response(self) -> Response {
        *self.0
    }
}

/// What the user may not do.
pub(super) fn forbidden(words: &str) -> Response {
    let body = json!({ "error": "Forbidden", "message": words });
    (StatusCode::FORBIDDEN, Json(body)).into_response()
}

/// A failure of ours, which was logged.
pub(super) fn failed(words: &str) -> Response {
    let body = json!({ "error": words });
    (StatusCode::INTERNAL_SERVER_ERROR, Json(body)).into_response()
}

/// A failure of the request itself.
pub(super) fn bad_request(words: &str) -> Response {
    let body = json!({ "success": false, "error": words });
    (StatusCode::BAD_REQUEST, Json(body)).into_response()
}

fn answer(error: &ManagementError, body: Value) -> Response {
    match error {
        ManagementError::Store(why) => tracing::error!(error = %why, "the management API failed"),
        ManagementError::Nextcloud(why) => {
            tracing::warn!(error = %why, "the management API did not reach Nextcloud");
        }
        _ => {}
    }
    (status(error), headers(error), Json(body)).into_response()
}

fn words(error: &ManagementError) -> String {
    let text = error.to_string();
    let mut letters = text.chars();
    letters
        .next()
        .map(|first| first.to_uppercase().chain(letters).collect())
        .unwrap_or_default()
}

fn status(error: &ManagementError) -> StatusCode {
    match error {
        ManagementError::Credentials(AuthError::Unavailable(_)) | ManagementError::Nextcloud(_) => {
            StatusCode::BAD_GATEWAY
        }
        ManagementError::Credentials(error) => error.status(),
        ManagementError::Elsewhere | ManagementError::Client => StatusCode::FORBIDDEN,
        ManagementError::TooMany(_) => StatusCode::TOO_MANY_REQUESTS,
        ManagementError::Format
        | ManagementError::NoAppPassword
        | ManagementError::UnknownScopes(_) => StatusCode::BAD_REQUEST,
        ManagementError::NotConnected => StatusCode::PRECONDITION_REQUIRED,
        _ => StatusCode::INTERNAL_SERVER_ERROR,
    }
}

fn headers(error: &ManagementError) -> HeaderMap {
    let mut headers = HeaderMap::new();
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    let wait = match error {
        ManagementError::TooMany(wait) => Some(*wait),
        ManagementError::Credentials(error) => {
            headers.extend(
                error
                    .challenge(None, None)
                    .map(|value| (header::WWW_AUTHENTICATE, value)),
            );
            match error.retry() {
                Retry::After(wait) => Some(wait),
                _ => None,
            }
        }
        _ => None,
    };
    headers.extend(wait.map(|wait| (header::RETRY_AFTER, wait.as_secs().max(1).into())));
    headers
}
