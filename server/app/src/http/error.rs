//! Failures outside of MCP, as plain JSON: what is wrong and what to do.

use axum::{
    Json,
    response::{IntoResponse, Response},
};
use http::{HeaderName, HeaderValue, StatusCode};
use serde_json::json;

/// An answer that says why there is no better one.
#[derive(Debug, Clone)]
pub struct HttpError {
    /// The status.
    pub status: StatusCode,
    /// One word for programs, such as `host_not_allowed`.
    pub code: &'static str,
    /// What happened, for people.
    pub message: String,
    /// What to do.
    pub hint: Option<String>,
    /// More headers.
    pub headers: Vec<(HeaderName, HeaderValue)>,
}

impl HttpError {
    /// A failure without hint and headers.
    pub fn new(status: StatusCode, code: &'static str, message: impl Into<String>) -> Self {
        Self {
            status,
            code,
            message: message.into(),
            hint: None,
            headers: Vec::new(),
        }
    }

    /// The same with what to do.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }

    /// The same with one more header.
    #[must_use]
    pub fn header(mut self, name: HeaderName, value: HeaderValue) -> Self {
        self.headers.push((name, value));
        self
    }
}

impl IntoResponse for HttpError {
    fn into_response(self) -> Response {
        let mut body = json!({ "error": self.code, "message": self.message });
        if let (Some(hint), Some(body)) = (self.hint, body.as_object_mut()) {
            body.insert("hint".to_owned(), hint.into());
        }
        let mut response = (self.status, Json(body)).into_response();
        response.headers_mut().extend(self.headers);
        response
    }
}
