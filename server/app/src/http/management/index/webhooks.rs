//! `/api/v1/webhooks`: registrations at Nextcloud, as Astrolabe's page for administrators makes them. Whatever address it
//! names, deliveries come to us with our secret.

use axum::{
    body::Bytes,
    extract::{Path, State},
    response::{IntoResponse as _, Response},
};
use http::{HeaderMap, StatusCode};
use nc_index::webhook::{self, Subscribed};
use serde::Deserialize;
use serde_json::{Map, Value, json};

use super::{Receiving, Searching, answer};

#[derive(Debug, Deserialize)]
struct Wanted {
    event: String,
    #[serde(default)]
    event_filter: Option<Map<String, Value>>,
}

/// What is registered for us.
pub(super) async fn list(State(searching): State<Searching>, headers: HeaderMap) -> Response {
    let asked = async {
        let (_, reader) = searching.reader(&headers).await?;
        let receiving = receiving(&searching)?;
        let all = webhook::registrations(&reader.session, &receiving.uri).await;
        all.map_err(answer::Refused::nextcloud)
    };
    match asked.await {
        Ok(all) => {
            let all: Vec<_> = all.iter().map(shown).collect();
            answer::ok(json!({ "webhooks": all }))
        }
        Err(refused) => refused.into_response(),
    }
}

/// Register one event.
pub(super) async fn register(
    State(searching): State<Searching>,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    let Ok(wanted) = serde_json::from_slice::<Wanted>(&body) else {
        return answer::bad_request("The body is {\"event\": ..., \"event_filter\": {...}}.");
    };
    let asked = async {
        let (_, reader) = searching.reader(&headers).await?;
        let receiving = receiving(&searching)?;
        let event = wanted.event.trim_start_matches('\\');
        let subscribed = Subscribed {
            event,
            filter: wanted.event_filter.as_ref(),
        };
        let done = webhook::subscribe(
            &reader.session,
            &receiving.uri,
            &receiving.secret,
            &subscribed,
        );
        done.await.map_err(answer::Refused::nextcloud)
    };
    match asked.await {
        Ok(registration) => answer::ok(shown(&registration)),
        Err(refused) => refused.into_response(),
    }
}

/// Remove one registration of ours.
pub(super) async fn remove(
    State(searching): State<Searching>,
    Path(id): Path<i64>,
    headers: HeaderMap,
) -> Response {
    let asked = async {
        let (_, reader) = searching.reader(&headers).await?;
        let receiving = receiving(&searching)?;
        let all = webhook::registrations(&reader.session, &receiving.uri).await;
        let all = all.map_err(answer::Refused::nextcloud)?;
        if all.iter().any(|one| one.id == id) {
            let done = webhook::remove(&reader.session, id).await;
            done.map_err(answer::Refused::nextcloud)?;
        }
        Ok::<_, answer::Refused>(())
    };
    match asked.await {
        Ok(()) => StatusCode::NO_CONTENT.into_response(),
        Err(refused) => refused.into_response(),
    }
}

fn receiving(searching: &Searching) -> Result<&Receiving, answer::Refused> {
    let off =
        || answer::Refused::unavailable("Set WEBHOOK_SECRET on the server to receive webhooks.");
    searching.receiver.as_ref().ok_or_else(off)
}

fn shown(registration: &webhook::Registration) -> Value {
    json!({
        "id": registration.id,
        "event": registration.event,
        "eventFilter": registration.filter,
    })
}
