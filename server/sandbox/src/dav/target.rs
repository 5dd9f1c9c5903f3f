//! Where a MOVE or COPY goes.

use http::StatusCode;
use percent_encoding::percent_decode_str;

use crate::{ask::Ask, dav::error::DavError};

/// The decoded segments below `/remote.php/dav` of the `Destination` header. Its host is ignored, as Nextcloud does.
pub(crate) fn destination(ask: &Ask) -> Result<Vec<String>, DavError> {
    let header = ask.header("destination").ok_or_else(|| {
        DavError::new(
            StatusCode::INTERNAL_SERVER_ERROR,
            "TypeError",
            "A type error occurred.",
        )
    })?;
    let path = match header.split_once("://") {
        Some((_, rest)) => rest.split_once('/').map_or("", |(_, path)| path),
        None => header,
    };
    let mut segments = path
        .split('/')
        .filter(|part| !part.is_empty())
        .map(|part| percent_decode_str(part).decode_utf8_lossy().into_owned());
    if segments.next().as_deref() != Some("remote.php") || segments.next().as_deref() != Some("dav")
    {
        return Err(DavError::bad_request(
            "Destination header must be below the DAV root",
        ));
    }
    let segments: Vec<String> = segments.collect();
    if segments
        .iter()
        .any(|part| part == ".." || part.contains('/'))
    {
        return Err(DavError::bad_request(
            "Invalid path in the Destination header",
        ));
    }
    Ok(segments)
}
