//! What people find who open the wrong address.

use axum::response::{IntoResponse, Response};
use http::{StatusCode, Uri};

use super::HttpError;

/// The answer at `/`, where many clients are pointed by mistake.
pub(super) async fn root() -> Response {
    HttpError::new(
        StatusCode::NOT_FOUND,
        "wrong_address",
        "This is nextcloud-mcp-server. The MCP endpoint is /mcp.",
    )
    .hint("Point the client at this address with /mcp at the end; /health/ready tells whether Nextcloud answers.")
    .into_response()
}

/// The answer everywhere else.
pub(super) async fn elsewhere(uri: Uri) -> Response {
    let shown: String = uri.path().chars().take(100).collect();
    HttpError::new(
        StatusCode::NOT_FOUND,
        "not_found",
        format!("There is nothing at {shown}."),
    )
    .hint("The MCP endpoint is /mcp.")
    .into_response()
}
