//! Any value as the body of a resource.

use nc_toolkit::{Body, ToolError};
use serde::Serialize;

/// The MIME type of such a body.
pub(super) const MIME_TYPE: &str = "application/json";

/// `value` as a JSON body.
pub(super) fn body(value: &impl Serialize) -> Result<Body, ToolError> {
    let text = serde_json::to_string(value)
        .map_err(|error| ToolError::invalid(format!("cannot be written: {error}")))?;
    Ok(Body::Text(text, MIME_TYPE.to_owned()))
}
