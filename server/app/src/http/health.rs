//! Whether the process lives, and whether it is of use: its Nextcloud answers and is not under maintenance.

use std::{
    sync::Arc,
    time::{Duration, Instant},
};

use axum::{
    Json,
    extract::State,
    response::{IntoResponse, Response},
};
use http::StatusCode;
use nc_base::{Clock, Hint};
use nextcloud_transport::Server;
use serde::Serialize;
use serde_json::json;
use tokio::sync::Mutex;

/// Asks Nextcloud for its state, at most every 15 seconds however often we are asked.
#[derive(Debug, Clone)]
pub struct Health(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    nextcloud: Server,
    mode: &'static str,
    clock: Arc<dyn Clock>,
    known: Mutex<Option<(Instant, Readiness)>>,
}

#[derive(Debug, Clone, Serialize)]
struct Readiness {
    #[serde(skip)]
    ready: bool,
    status: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    reason: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    message: Option<String>,
    checks: serde_json::Value,
}

impl Health {
    /// How long an answer is good for.
    const FRESH: Duration = Duration::from_secs(15);

    /// Knows nothing yet.
    pub fn new(nextcloud: Server, mode: &'static str, clock: Arc<dyn Clock>) -> Self {
        Self(Arc::new(Inner {
            nextcloud,
            mode,
            clock,
            known: Mutex::new(None),
        }))
    }

    async fn state(&self) -> Readiness {
        let mut known = self.0.known.lock().await;
        let now = self.0.clock.monotonic();
        if let Some((at, state)) = &*known
            && now.saturating_duration_since(*at) < Self::FRESH
        {
            return state.clone();
        }
        let state = self.ask().await;
        *known = Some((now, state.clone()));
        state
    }

    async fn ask(&self) -> Readiness {
        match self.0.nextcloud.status().await {
            Ok(status) if status.maintenance => self.not_ready(
                "maintenance",
                "Nextcloud is in maintenance mode.".to_owned(),
            ),
            Ok(status) if status.needs_upgrade => self.not_ready(
                "upgrade_needed",
                "Nextcloud waits for an administrator to finish an upgrade.".to_owned(),
            ),
            Ok(status) if !status.installed => self.not_ready(
                "not_installed",
                "Nextcloud is not installed yet.".to_owned(),
            ),
            Ok(_) => Readiness {
                ready: true,
                status: "ready",
                reason: None,
                message: None,
                checks: self.checks("ok"),
            },
            Err(error) => {
                let hint = error
                    .hint()
                    .map(|hint| format!("; {hint}"))
                    .unwrap_or_default();
                self.not_ready("nextcloud_unreachable", format!("{error}{hint}"))
            }
        }
    }

    fn not_ready(&self, reason: &'static str, message: String) -> Readiness {
        tracing::warn!(reason, %message, "not ready");
        Readiness {
            ready: false,
            status: "not_ready",
            reason: Some(reason),
            message: Some(message),
            checks: self.checks(reason),
        }
    }

    fn checks(&self, reachable: &str) -> serde_json::Value {
        json!({
            "nextcloud_configured": "ok",
            "auth_mode": self.0.mode,
            "nextcloud_reachable": reachable,
        })
    }
}

pub(super) async fn live(State(health): State<Health>) -> Response {
    Json(json!({
        "status": "alive",
        "mode": health.0.mode,
        "version": env!("CARGO_PKG_VERSION"),
    }))
    .into_response()
}

pub(super) async fn ready(State(health): State<Health>) -> Response {
    let state = health.state().await;
    let status = if state.ready {
        StatusCode::OK
    } else {
        StatusCode::SERVICE_UNAVAILABLE
    };
    (status, Json(state)).into_response()
}
