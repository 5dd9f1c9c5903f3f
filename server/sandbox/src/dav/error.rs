//! Failures in sabre's XML.

use http::StatusCode;
use quick_xml::escape::escape;

use crate::answer::{self, Answer, AnswerExt, XML};

#[derive(Debug)]
pub(crate) struct DavError {
    status: StatusCode,
    exception: String,
    message: String,
    /// The request header that was not met.
    header: Option<&'static str>,
    etag: Option<String>,
}

impl DavError {
    /// `exception` is the last part of the class, or the whole class when it has a backslash.
    pub(crate) fn new(status: StatusCode, exception: &str, message: &str) -> Self {
        let exception = if exception.contains('\\')
            || matches!(exception, "TypeError" | "InvalidArgumentException")
        {
            exception.to_owned()
        } else {
            format!("Sabre\\DAV\\Exception\\{exception}")
        };
        Self {
            status,
            exception,
            message: message.to_owned(),
            header: None,
            etag: None,
        }
    }

    pub(crate) fn missing(message: &str) -> Self {
        Self::new(StatusCode::NOT_FOUND, "NotFound", message)
    }

    pub(crate) fn missing_file<S: AsRef<str>>(path: &[S]) -> Self {
        let path: Vec<&str> = path.iter().map(AsRef::as_ref).collect();
        Self::missing(&format!(
            "File with name /{} could not be located",
            path.join("/")
        ))
    }

    pub(crate) fn forbidden(message: &str) -> Self {
        Self::new(StatusCode::FORBIDDEN, "Forbidden", message)
    }

    pub(crate) fn conflict(message: &str) -> Self {
        Self::new(StatusCode::CONFLICT, "Conflict", message)
    }

    pub(crate) fn bad_request(message: &str) -> Self {
        Self::new(StatusCode::BAD_REQUEST, "BadRequest", message)
    }

    pub(crate) fn exists() -> Self {
        Self::new(
            StatusCode::METHOD_NOT_ALLOWED,
            "MethodNotAllowed",
            "The resource you tried to create already exists",
        )
    }

    pub(crate) fn no_space(path: &str) -> Self {
        let message = format!("Insufficient space in /{path}");
        Self::new(
            StatusCode::INSUFFICIENT_STORAGE,
            "InsufficientStorage",
            &message,
        )
    }

    pub(crate) fn not_implemented(method: &str) -> Self {
        let message = format!(
            "There was no plugin in the system that was willing to handle this {method} method."
        );
        Self::new(StatusCode::NOT_IMPLEMENTED, "NotImplemented", &message)
    }

    /// A conditional header that was not met; `etag` is the one the resource has.
    pub(crate) fn precondition(header: &'static str, message: &str, etag: Option<&str>) -> Self {
        let error = Self::new(
            StatusCode::PRECONDITION_FAILED,
            "PreconditionFailed",
            message,
        );
        Self {
            header: Some(header),
            etag: etag.map(answer::quoted),
            ..error
        }
    }

    pub(crate) fn into_answer(self) -> Answer {
        let message = match escape(self.message.as_str()) {
            message if message.is_empty() => "<s:message/>".to_owned(),
            message => format!("<s:message>{message}</s:message>"),
        };
        let header = self
            .header
            .map(|header| format!("\n  <s:header>{header}</s:header>"))
            .unwrap_or_default();
        let body = format!(
            "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<d:error xmlns:d=\"DAV:\" xmlns:s=\"http://sabredav.org/ns\">\n  \
             <s:exception>{}</s:exception>\n  {message}{header}\n</d:error>\n",
            self.exception
        );
        let answer = answer::bytes(self.status, XML, body);
        match self.etag {
            Some(etag) => answer.with("etag", &etag),
            None => answer,
        }
    }
}
