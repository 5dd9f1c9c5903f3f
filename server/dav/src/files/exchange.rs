//! One question in XML and its answer.

use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, Method};
use nextcloud_transport::{Call, Kind, NextcloudError};

use crate::{
    ETag,
    files::FileId,
    xml::{self, Name, Reply},
};

pub(crate) const PROPFIND: &str = "PROPFIND";
pub(crate) const PROPPATCH: &str = "PROPPATCH";
pub(crate) const REPORT: &str = "REPORT";
pub(crate) const SEARCH: &str = "SEARCH";
pub(crate) const MKCOL: &str = "MKCOL";
pub(crate) const MOVE: &str = "MOVE";
pub(crate) const COPY: &str = "COPY";

/// A method of DAV by its name.
pub(crate) fn method(name: &'static str) -> Method {
    Method::from_bytes(name.as_bytes()).unwrap_or(Method::OPTIONS)
}

/// Give a call its XML body.
pub(crate) fn xml(call: Call, body: Bytes) -> Call {
    call.header("Content-Type", "application/xml; charset=utf-8")
        .body(body)
}

/// Send, and read the replies: at most 64 MiB, which is about 30,000 files with all their properties.
pub(crate) async fn multistatus(call: Call) -> Result<Vec<Reply>, NextcloudError> {
    replies(call.answer().await?.body())
}

/// The replies in an answer.
pub(crate) fn replies(document: &[u8]) -> Result<Vec<Reply>, NextcloudError> {
    xml::multistatus(document).map_err(|error| {
        tracing::debug!(%error, "a WebDAV answer cannot be read");
        NextcloudError::unexpected("the WebDAV answer cannot be read")
    })
}

/// How long to wait for a request with so large a body, or an answer about so much: 30 s and 1 s per 64 KiB.
pub(crate) fn patience(bytes: u64) -> Duration {
    Duration::from_secs(30 + bytes / (64 << 10))
}

/// How long to wait for work on many files or on a large one: the server answers when it is done.
pub(crate) const LONG: Duration = Duration::from_mins(10);

/// Fail unless the server accepted the change of a property: a 207 hides refusals inside.
pub(crate) async fn changed(call: Call, property: Name) -> Result<(), NextcloudError> {
    let replies = multistatus(call).await?;
    let refusal = replies.iter().find_map(|reply| {
        let inner = reply
            .refused
            .iter()
            .find(|(element, _)| element.is(property))
            .map(|(_, status)| *status);
        inner.or(reply.status.filter(|status| *status >= 400))
    });
    match refusal {
        None if replies.iter().any(|reply| reply.prop(property).is_some()) => Ok(()),
        None => Err(NextcloudError::unexpected(
            "the server does not say whether it made the change",
        )),
        Some(404) => Err(NextcloudError::new(
            Kind::NotFound,
            "there is no such thing to change",
        )),
        Some(409) => Err(NextcloudError::new(
            Kind::Conflict,
            "the server refused the value",
        )),
        Some(423) => Err(NextcloudError::new(Kind::Locked, "the change is locked")),
        Some(507) => Err(NextcloudError::new(
            Kind::QuotaExceeded,
            "no space for the change",
        )),
        Some(500..) => Err(NextcloudError::new(
            Kind::ServerError,
            "the server failed to make the change",
        )),
        Some(_) => Err(NextcloudError::new(
            Kind::Forbidden,
            "the server refused the change",
        )),
    }
}

/// The etag of what was written or read; `OC-ETag` where a proxy took the other away.
pub(crate) fn etag(headers: &HeaderMap) -> Option<ETag> {
    ["etag", "oc-etag"]
        .into_iter()
        .filter_map(|name| headers.get(name)?.to_str().ok())
        .find_map(|text| ETag::parse(text).ok())
}

/// The number of what was written.
pub(crate) fn file_id(headers: &HeaderMap) -> Option<FileId> {
    FileId::from_header(headers.get("oc-fileid")?.to_str().ok()?)
}

/// The number at the end of a `Content-Location` header, by which the server names what it created.
pub(crate) fn created_number(headers: &HeaderMap) -> Result<u64, NextcloudError> {
    headers
        .get("content-location")
        .and_then(|value| value.to_str().ok())
        .and_then(|location| {
            location
                .trim_end_matches('/')
                .rsplit('/')
                .next()?
                .parse()
                .ok()
        })
        .ok_or_else(|| NextcloudError::unexpected("the server does not name what it created"))
}
