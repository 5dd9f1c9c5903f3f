//! What can be watched: resources that tell by a short text whether they changed.

use std::collections::BTreeMap;

use futures::future::BoxFuture;

use crate::{Ctx, ToolError};

/// Asks Nextcloud for a text that is another one after every change (an etag, a version); the values are those of
/// [`crate::ResourceSpec::values`].
pub type Ask = fn(Ctx, Vec<String>) -> BoxFuture<'static, Result<String, ToolError>>;

/// Asks Nextcloud for such texts of all collections of the caller, by their names.
pub type AskAll = fn(Ctx) -> BoxFuture<'static, Result<BTreeMap<String, String>, ToolError>>;

/// How an address tells that it changed.
#[derive(Debug, Clone, Copy)]
pub enum Stamp {
    /// By a request of its own.
    Alone(Ask),
    /// By one request for all collections of a kind; the first value of the address names its collection.
    Collection(Collections),
    /// It lies in a collection: asked for only after something in there changed.
    Within(Collections, Ask),
}

/// A kind of collections that tell together whether they changed.
#[derive(Debug, Clone, Copy)]
pub struct Collections {
    /// Name of the kind; what has the same name is asked for once.
    pub kind: &'static str,
    /// Asks for all of them.
    pub ask: AskAll,
}
