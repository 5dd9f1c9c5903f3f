//! `/icons/<name>.svg`: pictures that clients show beside tools, open to everybody as they say nothing.

use axum::{
    extract::Path,
    response::{IntoResponse, Response},
};
use http::{HeaderName, Uri, header};

use super::landing;
use crate::icons;

/// They hold nothing of anybody, so any page may show them; they can load and run nothing.
const HEADERS: [(HeaderName, &str); 5] = [
    (header::CONTENT_TYPE, "image/svg+xml"),
    (header::CACHE_CONTROL, "public, max-age=86400"),
    (header::CONTENT_SECURITY_POLICY, "default-src 'none'"),
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (header::ACCESS_CONTROL_ALLOW_ORIGIN, "*"),
];

/// One icon, or what is said everywhere that there is nothing.
pub(super) async fn icon(Path(file): Path<String>, uri: Uri) -> Response {
    match file.strip_suffix(".svg").and_then(icons::svg) {
        Some(svg) => (HEADERS, svg).into_response(),
        None => landing::elsewhere(uri).await,
    }
}
