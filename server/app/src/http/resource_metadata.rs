//! The metadata of this protected resource (RFC 9728): who issues tokens for it, and what they may grant.

use std::{collections::BTreeSet, sync::Arc};

use axum::{
    Json,
    extract::State,
    response::{IntoResponse, Response},
};
use http::{HeaderName, StatusCode, Uri, header};
use nc_auth::Authenticator;
use nc_toolkit::{Own, Spec};
use serde_json::json;

use super::{HttpError, landing};

/// Where clients look that know only the host.
pub(super) const ROOT: &str = "/.well-known/oauth-protected-resource";
/// Where clients look that know the endpoint.
pub(crate) const PATH: &str = "/.well-known/oauth-protected-resource/mcp";

/// It holds nothing of anybody, so any page may read it.
const HEADERS: [(HeaderName, &str); 2] = [
    (header::CACHE_CONTROL, "public, max-age=300"),
    (header::ACCESS_CONTROL_ALLOW_ORIGIN, "*"),
];

/// What the document is made of.
#[derive(Debug, Clone)]
pub(super) struct Resource {
    pub(super) authenticator: Arc<Authenticator>,
    /// What of this server itself there are tools about.
    pub(super) own: Arc<[Own]>,
}

/// The document; in modes without access tokens there is nothing.
pub(super) async fn show(State(resource): State<Resource>, uri: Uri) -> Response {
    let authenticator = &resource.authenticator;
    if let Some(mode) = authenticator.login_flow() {
        let settings = mode.authorization().settings();
        let scopes = settings.scopes.keys().map(String::as_str).collect();
        return document(&settings.resource(), settings.issuer(), &scopes);
    }
    let Some(mode) = authenticator.oauth() else {
        return landing::elsewhere(uri).await;
    };
    let provider = match mode.provider().await {
        Ok(provider) => provider,
        Err(error) => {
            tracing::warn!(%error, "the metadata of the resource cannot name its provider");
            return HttpError::new(
                StatusCode::SERVICE_UNAVAILABLE,
                "unavailable",
                "The identity provider does not answer.",
            )
            .hint("Retry; if it stays, an administrator finds more in the log of this server.")
            .header(header::RETRY_AFTER, 10.into())
            .into_response();
        }
    };
    let settings = mode.settings();
    let issuer = mode.public_issuer().unwrap_or(&provider.issuer);
    let scopes: BTreeSet<&str> = nc_tools::surface()
        .tools()
        .filter(|tool| is_there(tool.spec(), &resource.own))
        .flat_map(|tool| tool.spec().scopes.iter().copied())
        .collect();
    let resource = settings.audiences.first().map_or("", String::as_str);
    document(resource, issuer, &scopes)
}

/// Whether a tool can be there at all, where there are tools about `own`.
pub(super) fn is_there(spec: &Spec, own: &[Own]) -> bool {
    spec.app.own.is_none_or(|about| own.contains(&about))
}

fn document(resource: &str, issuer: &str, scopes: &BTreeSet<&str>) -> Response {
    let document = json!({
        "resource": resource,
        "authorization_servers": [issuer],
        "scopes_supported": scopes,
        "bearer_methods_supported": ["header"],
        "resource_name": "Nextcloud",
    });
    (HEADERS, Json(document)).into_response()
}
