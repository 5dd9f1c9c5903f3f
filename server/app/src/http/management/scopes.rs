//! What background work may do: which scopes there are, which somebody allowed, and changing them.

use std::sync::Arc;

use axum::{
    Json,
    body::Bytes,
    extract::{Path, State},
    response::{IntoResponse, Response},
};
use http::{HeaderMap, StatusCode};
use nc_auth::management::{Management, ManagementError};
use serde::Deserialize;
use serde_json::json;

use super::{
    answer::{bad_request, ok, to_person},
    app_password::listed,
};

#[derive(Deserialize)]
struct Wish {
    scopes: Vec<String>,
}

/// Every scope there is.
pub(super) async fn list(State(management): State<Arc<Management>>) -> Response {
    Json(json!({ "success": true, "scopes": management.scopes() })).into_response()
}

/// What somebody stored, and what for.
pub(super) async fn access(
    State(management): State<Arc<Management>>,
    Path(user): Path<String>,
    headers: HeaderMap,
) -> Response {
    let asked = async {
        let who = management.prove(&headers, &user).await?;
        let access = management.access(&who).await?;
        Ok((who, access))
    };
    match asked.await {
        Ok((who, Some(access))) => ok(json!({
            "success": true,
            "user_id": who.user(),
            "provisioned": true,
            "scopes": access.scopes.map(listed),
            "username": access.login,
            "created_at": access.created_at,
            "updated_at": access.updated_at,
        })),
        Ok((who, None)) => ok(json!({
            "success": true,
            "user_id": who.user(),
            "provisioned": false,
            "scopes": null,
            "username": null,
        })),
        Err(error) => to_person(&error),
    }
}

/// Changes what the stored app password may be used for.
pub(super) async fn change(
    State(management): State<Arc<Management>>,
    Path(user): Path<String>,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    let Ok(wish) = serde_json::from_slice::<Wish>(&body) else {
        return bad_request("The body is not JSON like {\"scopes\": [\"notes.read\"]}.");
    };
    let asked = async {
        let who = management.prove(&headers, &user).await?;
        let scopes = management.set_scopes(&who, &wish.scopes).await?;
        Ok((who, scopes))
    };
    match asked.await {
        Ok((who, scopes)) => ok(json!({
            "success": true,
            "user_id": who.user(),
            "scopes": listed(scopes),
            "message": "The scopes are changed.",
        })),
        Err(error) => refused(&management, &error),
    }
}

/// As every failure; one about scopes names those that there are.
pub(super) fn refused(management: &Management, error: &ManagementError) -> Response {
    match error {
        ManagementError::UnknownScopes(_) => {
            let body = json!({
                "success": false,
                "error": error.to_string(),
                "valid_scopes": management.scopes(),
            });
            (StatusCode::BAD_REQUEST, Json(body)).into_response()
        }
        ManagementError::NotConnected => {
            let body = json!({ "success": false, "error": error.to_string() });
            (StatusCode::NOT_FOUND, Json(body)).into_response()
        }
        error => to_person(error),
    }
}
