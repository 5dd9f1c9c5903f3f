//! Whether the process lives, and whether it is of use: its Nextcloud and its database answer, no maintenance is under way.

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
use nc_store::Store;
use nextcloud_transport::Server;
use serde::Serialize;
use serde_json::json;
use tokio::sync::Mutex;

use crate::start::Started;

/// Asks Nextcloud and the database for their state, at most every 15 seconds however often we are asked.
#[derive(Debug, Clone)]
pub struct Health(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    nextcloud: Option<Server>,
    store: Option<Store>,
    mode: &'static str,
    started: Started,
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

    /// How long the database may take.
    const PATIENCE: Duration = Duration::from_secs(5);

    /// Knows nothing yet. Without a Nextcloud of its own a server is ready when its database is.
    pub fn new(
        nextcloud: Option<Server>,
        store: Option<Store>,
        mode: &'static str,
        started: Started,
        clock: Arc<dyn Clock>,
    ) -> Self {
        Self(Arc::new(Inner {
            nextcloud,
            store,
            mode,
            started,
            clock,
            known: Mutex::new(None),
        }))
    }

    async fn state(&self) -> Readiness {
        if !self.0.started.is() {
            return self.starting();
        }
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

    fn starting(&self) -> Readiness {
        Readiness {
            ready: false,
            status: "not_ready",
            reason: Some("starting"),
            message: Some("The identity provider was not reached yet.".to_owned()),
            checks: json!({ "nextcloud_configured": "ok", "auth_mode": self.0.mode }),
        }
    }

    async fn ask(&self) -> Readiness {
        let (nextcloud, database) = futures::join!(self.nextcloud(), self.database());
        let failed = nextcloud.as_ref().err().or(database.as_ref().err());
        let (reason, message) = failed.cloned().unzip();
        if let (Some(reason), Some(message)) = (reason, &message) {
            tracing::warn!(reason, %message, "not ready");
        }
        let found = |answer: &Result<(), Trouble>| answer.as_ref().err().map_or("ok", |why| why.0);
        let mut checks = json!({
            "nextcloud_configured": "ok",
            "auth_mode": self.0.mode,
            "nextcloud_reachable": found(&nextcloud),
        });
        if let (Some(_), Some(checks)) = (&self.0.store, checks.as_object_mut()) {
            checks.insert("database".to_owned(), found(&database).into());
        }
        Readiness {
            ready: reason.is_none(),
            status: if reason.is_none() {
                "ready"
            } else {
                "not_ready"
            },
            reason,
            message,
            checks,
        }
    }

    async fn nextcloud(&self) -> Result<(), Trouble> {
        let trouble = |reason, message: &str| Err((reason, message.to_owned()));
        let Some(nextcloud) = &self.0.nextcloud else {
            return Ok(());
        };
        match nextcloud.status().await {
            Ok(status) if status.maintenance => {
                trouble("maintenance", "Nextcloud is in maintenance mode.")
            }
            Ok(status) if status.needs_upgrade => trouble(
                "upgrade_needed",
                "Nextcloud waits for an administrator to finish an upgrade.",
            ),
            Ok(status) if !status.installed => {
                trouble("not_installed", "Nextcloud is not installed yet.")
            }
            Ok(_) => Ok(()),
            Err(error) => {
                let hint = error.hint().map(|hint| format!("; {hint}"));
                let hint = hint.unwrap_or_default();
                trouble("nextcloud_unreachable", &format!("{error}{hint}"))
            }
        }
    }

    /// Whether the database answers, if there is one. What it says when it does not stays in the log.
    async fn database(&self) -> Result<(), Trouble> {
        let Some(store) = &self.0.store else {
            return Ok(());
        };
        match tokio::time::timeout(Self::PATIENCE, store.ping()).await {
            Ok(Ok(())) => return Ok(()),
            Ok(Err(error)) => tracing::warn!(%error, "the database does not answer"),
            Err(_) => tracing::warn!("the database does not answer in time"),
        }
        Err((
            "database_unreachable",
            "The database does not answer.".to_owned(),
        ))
    }
}

/// One word for programs, and what is wrong.
type Trouble = (&'static str, String);

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
