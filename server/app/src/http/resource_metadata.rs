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

use super::{FirstScopes, HttpError, landing};

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
    /// What clients are told to ask for.
    pub(super) first: FirstScopes,
}

/// The document; in modes without access tokens there is nothing.
pub(super) async fn show(State(resource): State<Resource>, uri: Uri) -> Response {
    let authenticator = &resource.authenticator;
    let (named, provider) = match (authenticator.oauth(), authenticator.login_flow()) {
        (Some(mode), _) => {
            let named = mode.settings().audiences.first();
            (named.cloned().unwrap_or_default(), mode.provider())
        }
        (None, Some(mode)) => {
            let settings = mode.authorization().settings();
            match mode.provider() {
                Some(provider) => (settings.resource(), provider),
                None => return resource.document(&settings.resource(), settings.issuer()),
            }
        }
        (None, None) => return landing::elsewhere(uri).await,
    };
    let metadata = match provider.metadata().await {
        Ok(metadata) => metadata,
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
    let public = provider.settings().public_issuer.as_ref();
    resource.document(&named, public.unwrap_or(&metadata.issuer))
}

/// Whether a tool can be there at all, where there are tools about `own`.
pub(super) fn is_there(spec: &Spec, own: &[Own]) -> bool {
    spec.app.own.is_none_or(|about| own.contains(&about))
}

impl Resource {
    /// The document, with the scopes that come first as far as there are tools for them.
    fn document(&self, resource: &str, issuer: &str) -> Response {
        let there: BTreeSet<&str> = nc_tools::surface()
            .tools()
            .filter(|tool| is_there(tool.spec(), &self.own))
            .flat_map(|tool| tool.spec().scopes.iter().copied())
            .collect();
        let mut scopes = self.first.supported();
        scopes.retain(|scope| there.contains(scope));
        let document = json!({
            "resource": resource,
            "authorization_servers": [issuer],
            "scopes_supported": scopes,
            "bearer_methods_supported": ["header"],
            "resource_name": "Nextcloud",
        });
        (HEADERS, Json(document)).into_response()
    }
}
