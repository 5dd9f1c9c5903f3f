//! The one error type of every call.

use std::{fmt, sync::Arc, time::Duration};

use bytes::Bytes;
use http::{HeaderMap, HeaderValue, StatusCode, header};

use super::Kind;

/// Why a call to Nextcloud failed: what happened, in the server's words where it had any, and what to do.
///
/// Cheap to clone. Neither `Display` nor `Debug` shows a secret, a host name, a server path or what was sent.
#[derive(Clone)]
pub struct NextcloudError(pub(super) Arc<Report>);

/// Everything known about a failure.
#[derive(Clone)]
pub(super) struct Report {
    pub(super) kind: Kind,
    pub(super) status: Option<StatusCode>,
    pub(super) ocs_code: Option<i64>,
    pub(super) exception: Option<String>,
    pub(super) message: Option<String>,
    /// Our own words, where the kind alone says too little.
    pub(super) detail: Option<&'static str>,
    pub(super) retry_after: Option<Duration>,
    pub(super) unknown_route: bool,
    pub(super) csrf: bool,
    pub(super) body: Bytes,
    pub(super) headers: HeaderMap,
}

impl Report {
    pub(super) fn of(kind: Kind) -> Self {
        Self {
            kind,
            status: None,
            ocs_code: None,
            exception: None,
            message: None,
            detail: None,
            retry_after: None,
            unknown_route: false,
            csrf: false,
            body: Bytes::new(),
            headers: HeaderMap::new(),
        }
    }
}

impl NextcloudError {
    /// A failure of `kind` that has no answer behind it, with a few words of ours that hold nothing of the user's.
    pub fn new(kind: Kind, detail: &'static str) -> Self {
        let detail = Some(detail);
        Self(Arc::new(Report {
            detail,
            ..Report::of(kind)
        }))
    }

    /// A call that breaks a rule of ours, so that nothing was sent.
    pub fn refused(detail: &'static str) -> Self {
        Self::new(Kind::Refused, detail)
    }

    /// An answer that cannot be understood.
    pub fn unexpected(detail: &'static str) -> Self {
        Self::new(Kind::UnexpectedAnswer, detail)
    }

    pub(super) fn from_report(report: Report) -> Self {
        Self(Arc::new(report))
    }

    /// What happened.
    pub fn kind(&self) -> Kind {
        self.0.kind
    }

    /// Our own words for what happened, below the kind; for messages about others than Nextcloud.
    pub fn detail(&self) -> Option<&'static str> {
        self.0.detail
    }

    /// The HTTP status, when the server answered at all; 200 when an OCS v1 route failed.
    pub fn status(&self) -> Option<StatusCode> {
        self.0.status
    }

    /// The code of the OCS envelope, such as 997, 998 or an app's own.
    pub fn ocs_code(&self) -> Option<i64> {
        self.0.ocs_code
    }

    /// The last part of a DAV exception's name, such as `NotFound`.
    pub fn exception(&self) -> Option<&str> {
        self.0.exception.as_deref()
    }

    /// The server's own words, at most 300 characters, without markup, addresses and server paths.
    pub fn message(&self) -> Option<&str> {
        self.0.message.as_deref()
    }

    /// The body of the answer, at most 64 KiB: for example the current note beside a 412. User content: never log it.
    pub fn body(&self) -> &Bytes {
        &self.0.body
    }

    /// The headers of the answer, without cookies.
    pub fn headers(&self) -> &HeaderMap {
        &self.0.headers
    }

    /// How long the server asked to wait.
    pub fn retry_after(&self) -> Option<Duration> {
        self.0.retry_after
    }

    /// Whether the route itself is unknown: the app is missing, disabled, or another version.
    pub fn is_unknown_route(&self) -> bool {
        self.0.unknown_route
    }

    /// Whether the thing asked for is not there.
    pub fn is_not_found(&self) -> bool {
        self.0.kind == Kind::NotFound
    }

    /// The failure as the answer that generated clients carry it in.
    pub(crate) fn into_response(self) -> reqwest::Response {
        let status = self.status().filter(|status| !status.is_success());
        let mut answer = http::Response::new(reqwest::Body::from(self.0.body.clone()));
        *answer.status_mut() = status.unwrap_or_else(|| self.kind().stand_in());
        *answer.headers_mut() = self.0.headers.clone();
        answer.headers_mut().insert(
            header::CONTENT_LENGTH,
            HeaderValue::from(self.0.body.len() as u64),
        );
        answer.extensions_mut().insert(self);
        answer.into()
    }
}

impl fmt::Display for NextcloudError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0.kind.as_str())?;
        if let Some(status) = self.0.status.filter(|status| !status.is_success()) {
            write!(f, " (HTTP {}", status.as_u16())?;
            if let Some(code) = self.0.ocs_code.filter(|c| *c != i64::from(status.as_u16())) {
                write!(f, ", OCS {code}")?;
            }
            f.write_str(")")?;
        } else if let Some(code) = self.0.ocs_code {
            write!(f, " (OCS {code})")?;
        }
        if let Some(detail) = self.0.detail {
            write!(f, ": {detail}")?;
        }
        if let Some(message) = self.0.message.as_deref() {
            write!(f, ": {message}")?;
        }
        Ok(())
    }
}

impl fmt::Debug for NextcloudError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("NextcloudError")
            .field("kind", &self.0.kind)
            .field("status", &self.0.status.map(|status| status.as_u16()))
            .field("ocs_code", &self.0.ocs_code)
            .field("exception", &self.0.exception)
            .field("message", &self.0.message)
            .field("detail", &self.0.detail)
            .field("body_bytes", &self.0.body.len())
            .finish_non_exhaustive()
    }
}

impl std::error::Error for NextcloudError {}
