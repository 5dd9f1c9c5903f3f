//! The pieces an answer is made of: a status, headers, bytes.

use bytes::Bytes;
use http::{HeaderName, HeaderValue, Response, StatusCode, header};
use http_body_util::Full;
use serde_json::Value;

/// The body of every answer: complete, in memory.
pub type SandboxBody = Full<Bytes>;

pub(crate) type Answer = Response<Bytes>;

pub(crate) const HTML: &str = "text/html; charset=UTF-8";
pub(crate) const JSON: &str = "application/json; charset=utf-8";
pub(crate) const XML: &str = "application/xml; charset=utf-8";

pub(crate) fn bytes(status: StatusCode, content_type: &str, body: impl Into<Bytes>) -> Answer {
    let mut answer = Response::new(body.into());
    *answer.status_mut() = status;
    answer.with(header::CONTENT_TYPE.as_str(), content_type)
}

/// An answer without a body, typed as PHP types it.
pub(crate) fn empty(status: StatusCode) -> Answer {
    bytes(status, HTML, Bytes::new())
}

pub(crate) fn json(status: StatusCode, value: &Value) -> Answer {
    bytes(status, JSON, value.to_string())
}

/// Nextcloud's answer to a conditional request that found nothing new.
pub(crate) fn not_modified(etag: &str) -> Answer {
    let mut answer = Response::new(Bytes::new());
    *answer.status_mut() = StatusCode::NOT_MODIFIED;
    answer.with("etag", &quoted(etag))
}

/// An etag as headers carry it.
pub(crate) fn quoted(etag: &str) -> String {
    format!("\"{etag}\"")
}

pub(crate) trait AnswerExt {
    /// Set a header; a value that HTTP forbids is left out.
    fn with(self, name: &str, value: &str) -> Self;
}

impl AnswerExt for Answer {
    fn with(mut self, name: &str, value: &str) -> Self {
        if let (Ok(name), Ok(value)) = (HeaderName::try_from(name), HeaderValue::from_str(value)) {
            self.headers_mut().insert(name, value);
        }
        self
    }
}
