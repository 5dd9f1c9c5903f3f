//! `/api/v1/users/{user}/app-password`: a person stores an app password for background work, asks about it, deletes it.

use std::sync::Arc;

use axum::{
    body::Bytes,
    extract::{Path, State},
    response::Response,
};
use http::HeaderMap;
use nc_auth::management::Management;
use nc_store::Scopes;
use serde::Deserialize;
use serde_json::json;

use super::answer::{bad_request, ok, to_person};

/// What may come with an app password. The login name that some clients send is not believed: the password proves one.
#[derive(Debug, Default, Deserialize)]
struct Wish {
    #[serde(default)]
    scopes: Option<Vec<String>>,
}

pub(super) async fn store(
    State(management): State<Arc<Management>>,
    Path(user): Path<String>,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    let wish = if body.trim_ascii().is_empty() {
        Ok(Wish::default())
    } else {
        serde_json::from_slice::<Wish>(&body)
    };
    let Ok(wish) = wish else {
        return bad_request("The body is not JSON like {\"scopes\": [\"notes.read\"]}.");
    };
    let who = match management.prove(&headers, &user).await {
        Ok(who) => who,
        Err(error) => return to_person(&error),
    };
    let stored = management
        .store_app_password(who, wish.scopes.as_deref())
        .await;
    match stored {
        Ok(scopes) => ok(json!({
            "success": true,
            "message": "The app password is stored.",
            "scopes": scopes.map(listed),
        })),
        Err(error) => super::scopes::refused(&management, &error),
    }
}

pub(super) async fn show(
    State(management): State<Arc<Management>>,
    Path(user): Path<String>,
    headers: HeaderMap,
) -> Response {
    let asked = async {
        let who = management.prove(&headers, &user).await?;
        let has = management.has_app_password(&who).await?;
        Ok((who, has))
    };
    match asked.await {
        Ok((who, has)) => ok(json!({
            "success": true,
            "user_id": who.user(),
            "has_app_password": has,
        })),
        Err(error) => to_person(&error),
    }
}

/// Deletes it; tells whether there was one.
pub(super) async fn delete(
    State(management): State<Arc<Management>>,
    Path(user): Path<String>,
    headers: HeaderMap,
) -> Response {
    let asked = async {
        let who = management.prove(&headers, &user).await?;
        management.delete_app_password(&who).await
    };
    match asked.await {
        Ok(deleted) => ok(json!({
            "success": true,
            "deleted": deleted,
            "message": if deleted {
                "The app password is deleted here."
            } else {
                "There was no app password."
            },
        })),
        Err(error) => to_person(&error),
    }
}

/// Scopes as a list.
pub(super) fn listed(scopes: Scopes) -> Vec<String> {
    scopes.into_set().into_iter().collect()
}
