//! From a failed answer to the error that names it.

use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, StatusCode, header};
use serde_json::Value;

use super::{Kind, NextcloudError, report::Report, sabre, words::Redaction};

/// An answer that is no success, with at most 64 KiB of its body.
#[derive(Debug)]
pub(crate) struct Failure {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
}

/// What the body says, whatever its format.
#[derive(Debug, Default)]
struct Told {
    message: Option<String>,
    exception: Option<String>,
    ocs_code: Option<i64>,
    is_page: bool,
}

/// Name the failure.
pub(crate) fn classify(failure: Failure, redaction: &Redaction) -> NextcloudError {
    let told = read(&failure);
    let text = told.message.clone().unwrap_or_default();
    let lower = text.to_ascii_lowercase();
    let csrf = failure.status == StatusCode::PRECONDITION_FAILED && lower.contains("csrf check");
    let kind = kind(&failure, &told, &lower);
    let unknown_route = kind == Kind::NotFound
        && (told.ocs_code == Some(998) && lower.starts_with("invalid query")
            || told.is_page && !failure.headers.contains_key("dav"));
    NextcloudError::from_report(Report {
        kind,
        status: Some(failure.status),
        ocs_code: told.ocs_code,
        exception: told.exception,
        message: redaction.clean(&text),
        detail: csrf.then_some("the OCS-APIRequest header did not arrive"),
        retry_after: retry_after(&failure.headers),
        unknown_route,
        csrf,
        body: failure.body,
        headers: failure.headers,
    })
}

fn kind(failure: &Failure, told: &Told, message: &str) -> Kind {
    let exception = told.exception.as_deref().unwrap_or_default();
    match failure.status.as_u16() {
        200..=299 => of_ocs_code(told.ocs_code),
        503 if is_maintenance(failure, message) => Kind::Maintenance,
        403 if message.contains("password confirmation") => Kind::PasswordConfirmation,
        412 if message.contains("csrf check") => Kind::Forbidden,
        // What Deck says of archived cards and boards.
        500 if message.starts_with("operation not allowed") => Kind::BadRequest,
        // 997 is "not logged in", whatever status a proxy or a v1 route puts on it.
        _ if told.ocs_code == Some(997) => Kind::Unauthorized,
        _ if exception == "InsufficientStorage" || message.contains("quota exceeded") => {
            Kind::QuotaExceeded
        }
        _ => Kind::of_status(failure.status),
    }
}

/// The kind behind a code of the OCS envelope, where HTTP says 200.
fn of_ocs_code(code: Option<i64>) -> Kind {
    match code {
        Some(997) => Kind::Unauthorized,
        Some(998) => Kind::NotFound,
        Some(996) => Kind::ServerError,
        Some(code @ 300..=599) => u16::try_from(code)
            .ok()
            .and_then(|code| StatusCode::from_u16(code).ok())
            .map_or(Kind::BadRequest, Kind::of_status),
        // The codes of the apps themselves, mostly 101 and up: the values were not accepted.
        Some(_) => Kind::BadRequest,
        None => Kind::UnexpectedAnswer,
    }
}

fn is_maintenance(failure: &Failure, message: &str) -> bool {
    let flagged = failure
        .headers
        .get("x-nextcloud-maintenance-mode")
        .is_some_and(|value| value == "1");
    let start = failure.body.get(..4096).unwrap_or(&failure.body);
    flagged
        || message.contains("maintenance mode")
        || String::from_utf8_lossy(start)
            .to_ascii_lowercase()
            .contains("maintenance mode")
}

fn read(failure: &Failure) -> Told {
    let kind = content_type(&failure.headers);
    let start = failure.body.trim_ascii_start();
    if let Ok(value) = serde_json::from_slice::<Value>(start) {
        return from_json(&value);
    }
    if kind.contains("html") || start.starts_with(b"<!") {
        return Told {
            is_page: true,
            ..Told::default()
        };
    }
    if kind.contains("xml") || start.starts_with(b"<?xml") {
        let words = sabre::read(start);
        return Told {
            message: words.message,
            exception: words.exception,
            ocs_code: words.ocs_code,
            is_page: false,
        };
    }
    Told {
        message: std::str::from_utf8(start).ok().map(str::to_owned),
        ..Told::default()
    }
}

/// The places where Nextcloud and its apps put a message, in the order of trust.
fn from_json(value: &Value) -> Told {
    const PLACES: [&str; 9] = [
        "/ocs/meta/message",
        "/ocs/data/message",
        "/ocs/data/error",
        "/message",
        "/data/message",
        "/error/message",
        "/error",
        "/msg",
        "/ocs/data",
    ];
    let message = PLACES
        .iter()
        .filter_map(|place| value.pointer(place)?.as_str())
        .find(|text| !text.trim().is_empty())
        .or_else(|| value.as_str());
    Told {
        message: message.map(str::to_owned),
        ocs_code: value
            .pointer("/ocs/meta/statuscode")
            .and_then(Value::as_i64),
        ..Told::default()
    }
}

/// The media type, in lower case, without parameters.
pub(crate) fn content_type(headers: &HeaderMap) -> String {
    headers
        .get(header::CONTENT_TYPE)
        .and_then(|value| value.to_str().ok())
        .and_then(|value| value.split(';').next())
        .unwrap_or_default()
        .trim()
        .to_ascii_lowercase()
}

/// How long the server asks to wait: seconds, or a date read against the server's own clock.
fn retry_after(headers: &HeaderMap) -> Option<Duration> {
    let text = |name| headers.get(name)?.to_str().ok().map(str::trim);
    let asked: &str = text(header::RETRY_AFTER)?;
    if let Ok(seconds) = asked.parse() {
        return Some(Duration::from_secs(seconds));
    }
    let until = httpdate::parse_http_date(asked).ok()?;
    let now = httpdate::parse_http_date(text(header::DATE)?).ok()?;
    Some(until.duration_since(now).unwrap_or_default())
}
