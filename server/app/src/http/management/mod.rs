//! The management API below `/api/v1`, for the Nextcloud app Astrolabe and others: [`nc_auth::management`] over HTTP.
//!
//! Answers have the shapes that those clients know: people's routes say `success`, clients' routes an `error` word.

mod answer;
mod app_password;
mod clients;
mod index;
mod scopes;
mod status;

use std::sync::Arc;

use axum::{Router, extract::DefaultBodyLimit, routing};
use nc_auth::management::Management;

use crate::index::Indexed;

pub(super) use index::receiver;
pub(crate) use index::{Receiving, Searching};
pub(crate) use status::{Search, Status};

/// Largest request, in bytes: a list of scopes.
const MOST: usize = 64 << 10;

/// The routes: the state of this server always, everything else where there is something to manage.
pub(super) fn router(
    status: Status,
    management: Option<Arc<Management>>,
    indexed: Option<&Indexed>,
) -> Router {
    let mut router = Router::new()
        .route("/api/v1/status", routing::get(status::show))
        .with_state(Arc::new(status));
    if let Some(indexed) = indexed {
        router = router.merge(index::public((*indexed.index).clone()));
    }
    if let (Some(indexed), Some(management)) = (indexed, &management) {
        router = router.merge(index::router(indexed.searching(management)));
    }
    let Some(management) = management else {
        return router;
    };
    let user = Router::new()
        .route("/session", routing::get(clients::session))
        .route("/revoke", routing::post(clients::revoke))
        .route(
            "/app-password",
            routing::get(app_password::show)
                .post(app_password::store)
                .delete(app_password::delete),
        )
        .route("/access", routing::get(scopes::access))
        .route("/scopes", routing::patch(scopes::change));
    let managed = Router::new()
        .route("/api/v1/scopes", routing::get(scopes::list))
        .route("/api/v1/apps", routing::get(clients::apps))
        .nest("/api/v1/users/{user}", user)
        .layer(DefaultBodyLimit::max(MOST))
        .with_state(management);
    router.merge(managed)
}
