//! What a client that the operator allows does for whom its token names.

use std::sync::Arc;

use axum::{
    extract::{Path, State},
    response::Response,
};
use http::HeaderMap;
use jiff::Timestamp;
use nc_auth::management::{Management, Taken};
use serde_json::json;

use super::answer::{ok, to_client};

/// Whether background work is allowed, since when and for what.
pub(super) async fn session(
    State(management): State<Arc<Management>>,
    Path(user): Path<String>,
    headers: HeaderMap,
) -> Response {
    let asked = async {
        let who = management.manager(&headers, Some(&user)).await?;
        let background = management.background(&who).await?;
        Ok((who, background))
    };
    match asked.await {
        Ok((who, Some(background))) => ok(json!({
            "session_id": who.user,
            "background_access_granted": true,
            "background_access_details": {
                "granted_at": background.granted_at,
                "provisioned_at": words(background.granted_at),
                "scopes": background.scopes,
            },
        })),
        Ok((who, None)) => ok(json!({
            "session_id": who.user,
            "background_access_granted": false,
        })),
        Err(error) => to_client(&error),
    }
}

/// A moment as Astrolabe shows it.
fn words(second: i64) -> Option<String> {
    let moment = Timestamp::from_second(second);
    moment.ok().map(|moment| moment.to_string())
}

/// Takes away what background work is done with.
pub(super) async fn revoke(
    State(management): State<Arc<Management>>,
    Path(user): Path<String>,
    headers: HeaderMap,
) -> Response {
    let asked = async {
        let who = management.manager(&headers, Some(&user)).await?;
        management.revoke_background(&who).await
    };
    match asked.await {
        Ok(Taken {
            app_password: false,
            grant: false,
        }) => ok(json!({ "success": true, "message": "There was no background access." })),
        Ok(_) => ok(json!({ "success": true, "message": "Background access is revoked." })),
        Err(error) => to_client(&error),
    }
}

/// Which apps the Nextcloud of the user has.
pub(super) async fn apps(
    State(management): State<Arc<Management>>,
    headers: HeaderMap,
) -> Response {
    let asked = async {
        let who = management.manager(&headers, None).await?;
        management.apps(&who).await
    };
    match asked.await {
        Ok(apps) => ok(json!({ "apps": apps })),
        Err(error) => to_client(&error),
    }
}
