//! What can be watched: resources that tell by a short text whether they changed.

use futures::future::BoxFuture;

use crate::{Ctx, ToolError};

/// Asks Nextcloud for a text that is another one after every change (an etag, a sync token); the values are those of
/// [`crate::ResourceSpec::values`].
pub type Stamp = fn(Ctx, Vec<String>) -> BoxFuture<'static, Result<String, ToolError>>;
