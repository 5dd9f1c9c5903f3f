//! `/api/v1/status`: what this server is and can do, for everybody.

use std::{sync::Arc, time::Instant};

use axum::{
    Json,
    extract::State,
    response::{IntoResponse, Response},
};
use nc_base::Clock;
use nc_index::search::Algorithm;
use serde_json::{Value, json};
use url::Url;

/// Version of this API, as clients know it.
const API: &str = "1.0";

/// What is known when the server starts.
#[derive(Debug)]
pub(crate) struct Status {
    started: Instant,
    clock: Arc<dyn Clock>,
    mode: &'static str,
    app_passwords: bool,
    discovery: Option<Url>,
    search: Option<Search>,
}

/// What of the search by meaning there is.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Search {
    /// Whether Nextcloud may tell us about changes.
    pub(crate) webhooks: bool,
    /// Whether results can be reranked.
    pub(crate) rerank: bool,
}

impl Status {
    /// Of a server that starts now in this mode; `discovery` is the document of who issues its access tokens.
    pub(crate) fn new(
        clock: Arc<dyn Clock>,
        mode: &'static str,
        app_passwords: bool,
        discovery: Option<Url>,
        search: Option<Search>,
    ) -> Self {
        Self {
            started: clock.monotonic(),
            clock,
            mode,
            app_passwords,
            discovery,
            search,
        }
    }

    fn document(&self) -> Value {
        let up = self
            .clock
            .monotonic()
            .saturating_duration_since(self.started);
        let mut status = json!({
            "version": env!("CARGO_PKG_VERSION"),
            "auth_mode": match self.mode {
                "single_user_basic" => "basic",
                "multi_user_basic" => "multi_user_basic",
                _ => "oauth",
            },
            "vector_sync_enabled": self.search.is_some(),
            "webhooks_enabled": self.search.is_some_and(|search| search.webhooks),
            "supported_search_types": match self.search {
                Some(_) => Algorithm::ALL.map(Algorithm::as_str).to_vec(),
                None => Vec::new(),
            },
            "rerank_available": self.search.is_some_and(|search| search.rerank),
            "uptime_seconds": up.as_secs(),
            "management_api_version": API,
        });
        if let Some(status) = status.as_object_mut() {
            if self.mode == "multi_user_basic" {
                status.insert(
                    "supports_app_passwords".to_owned(),
                    self.app_passwords.into(),
                );
            }
            if let Some(discovery) = &self.discovery {
                status.insert("oidc".to_owned(), json!({ "discovery_url": discovery }));
            }
        }
        status
    }
}

pub(super) async fn show(State(status): State<Arc<Status>>) -> Response {
    Json(status.document()).into_response()
}
