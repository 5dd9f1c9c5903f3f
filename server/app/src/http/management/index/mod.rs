//! Search by meaning over the management API: what Astrolabe asks for in the name of a user, and the state of the index.

mod chunk;
mod purge;
mod request;
mod result;
mod search;
mod status;
mod webhooks;

use std::sync::Arc;

use axum::{Router, extract::DefaultBodyLimit, routing};
use http::HeaderMap;
use nc_auth::management::{Management, Manager};
use nc_index::{Index, Reader};
use nc_toolkit::Links;

use super::answer;
use crate::http::webhook;

/// Largest request, in bytes: a question and its filters.
const MOST: usize = 64 << 10;

/// What these routes work with.
#[derive(Debug, Clone)]
pub(crate) struct Searching {
    pub(crate) index: Index,
    pub(crate) management: Arc<Management>,
    pub(crate) links: Links,
    pub(crate) receiver: Option<Receiving>,
}

/// How deliveries of Nextcloud come to us.
#[derive(Debug, Clone)]
pub(crate) struct Receiving {
    /// What they show.
    pub(crate) secret: Arc<nc_base::Secret>,
    /// Where they go.
    pub(crate) uri: String,
}

impl Searching {
    /// The client behind these headers, and the eyes of the user whom its token names.
    async fn reader(&self, headers: &HeaderMap) -> Result<(Manager, Reader), answer::Refused> {
        let who = self.management.manager(headers, None).await?;
        let session = self.management.session(&who).await?;
        let user = session
            .user_id()
            .await
            .map_err(answer::Refused::nextcloud)?;
        Ok((who, self.index.reader_of(session, user)))
    }
}

/// The routes that need a user.
pub(super) fn router(searching: Searching) -> Router {
    Router::new()
        .route("/api/v1/search", routing::post(search::search))
        .route("/api/v1/vector-viz/search", routing::post(search::picture))
        .route("/api/v1/chunk-context", routing::get(chunk::show))
        .route("/api/v1/vector-sync/purge", routing::post(purge::purge))
        .route(
            "/api/v1/webhooks",
            routing::get(webhooks::list).post(webhooks::register),
        )
        .route("/api/v1/webhooks/{id}", routing::delete(webhooks::remove))
        .layer(DefaultBodyLimit::max(MOST))
        .with_state(searching)
}

/// The state of the index, for everybody.
pub(super) fn public(index: Index) -> Router {
    Router::new()
        .route("/api/v1/vector-sync/status", routing::get(status::show))
        .with_state(index)
}

/// Where deliveries go that Astrolabe registered.
pub(super) const CALLBACK: &str = "/api/v1/webhooks/callback";

/// Where deliveries go.
pub(crate) fn receiver(receiver: webhook::Receiver) -> Router {
    Router::new()
        .route(webhook::PATH, routing::post(webhook::receive))
        .route(CALLBACK, routing::post(webhook::receive))
        .layer(DefaultBodyLimit::max(webhook::MOST))
        .with_state(receiver)
}
