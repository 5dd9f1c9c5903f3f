//! Turning bare texts of the protocol library into the JSON that all our failures are.

use axum::{
    body::Body,
    extract::Request,
    middleware::Next,
    response::{IntoResponse, Response},
};
use http::{StatusCode, header};

use super::HttpError;

/// Longest text that is looked at.
const MOST: usize = 4096;

/// Rewrites failures that have no content type; everything else passes untouched.
pub(super) async fn explain(request: Request, next: Next) -> Response {
    let response = next.run(request).await;
    let status = response.status();
    let failed = status.is_client_error() || status.is_server_error();
    if !failed || response.headers().contains_key(header::CONTENT_TYPE) {
        return response;
    }
    let (mut parts, body) = response.into_parts();
    let text = axum::body::to_bytes(body, MOST).await.unwrap_or_default();
    let text = String::from_utf8_lossy(&text);
    let mut told = HttpError::new(status, code(status), words(&text, status));
    told.hint = hint(status).map(ToOwned::to_owned);
    let (rewritten, body) = told.into_response().into_parts();
    parts.headers.remove(header::CONTENT_LENGTH);
    parts.headers.extend(rewritten.headers);
    Response::from_parts(parts, Body::new(body))
}

/// Texts about our own trouble stay in the log.
fn words(text: &str, status: StatusCode) -> String {
    if status.is_server_error() || text.is_empty() {
        if status.is_server_error() {
            tracing::error!(%status, text, "the protocol library failed");
        }
        return status
            .canonical_reason()
            .unwrap_or("The request failed.")
            .to_owned();
    }
    text.to_owned()
}

fn code(status: StatusCode) -> &'static str {
    match status {
        StatusCode::NOT_FOUND => "session_not_found",
        StatusCode::METHOD_NOT_ALLOWED => "method_not_allowed",
        StatusCode::NOT_ACCEPTABLE => "not_acceptable",
        StatusCode::PAYLOAD_TOO_LARGE => "too_large",
        StatusCode::UNSUPPORTED_MEDIA_TYPE => "not_json",
        status if status.is_server_error() => "failure",
        _ => "bad_request",
    }
}

fn hint(status: StatusCode) -> Option<&'static str> {
    match status {
        StatusCode::METHOD_NOT_ALLOWED => {
            Some("This is an MCP endpoint: clients POST JSON-RPC messages to it.")
        }
        StatusCode::PAYLOAD_TOO_LARGE => Some("Send less, or raise MCP_MAX_REQUEST_MB."),
        StatusCode::NOT_FOUND => Some("Initialize again."),
        _ => None,
    }
}
