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

/// Nextcloud's app `oidc` cuts the scopes of clients and of tokens after as many characters, in the middle of a word.
const NEXTCLOUD_TAKES: usize = 512;
/// What clients ask for besides: `openid profile email offline_access`, and spaces.
const CLIENTS_ADD: usize = 40;
/// So many are left for what we tell them.
pub(super) const NEXTCLOUD_KEEPS: usize = NEXTCLOUD_TAKES - CLIENTS_ADD;

/// Apps whose scopes go first where not all fit.
const DAILY: [&str; 17] = [
    "notes",
    "files",
    "calendar",
    "todo",
    "contacts",
    "deck",
    "tables",
    "mail",
    "talk",
    "sharing",
    "search",
    "semantic",
    "users",
    "collectives",
    "cookbook",
    "news",
    "user_status",
];

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
                None => return resource.document(&settings.resource(), settings.issuer(), false),
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
    let nextcloud_issues = authenticator
        .oauth()
        .is_some_and(|mode| mode.settings().nextcloud_issues);
    let issuer = public.unwrap_or(&metadata.issuer);
    resource.document(&named, issuer, nextcloud_issues)
}

/// Whether a tool can be there at all, where there are tools about `own`.
pub(super) fn is_there(spec: &Spec, own: &[Own]) -> bool {
    spec.app.own.is_none_or(|about| own.contains(&about))
}

/// The scopes of tools that can be there, where there are tools about `own`.
pub(super) fn scopes_there(own: &[Own]) -> BTreeSet<&'static str> {
    nc_tools::surface()
        .tools()
        .filter(|tool| is_there(tool.spec(), own))
        .flat_map(|tool| tool.spec().scopes.iter().copied())
        .collect()
}

impl Resource {
    /// The document, with the scopes that come first as far as there are tools for them.
    fn document(&self, resource: &str, issuer: &str, nextcloud_issues: bool) -> Response {
        let there = scopes_there(&self.own);
        let mut scopes = self.first.supported();
        scopes.retain(|scope| there.contains(scope));
        if nextcloud_issues {
            scopes = within(&scopes, NEXTCLOUD_KEEPS);
            // A client that registers without it is asked for consent again and again: it is granted, and then not allowed.
            scopes.insert("openid");
        }
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

/// As many of `scopes` as fit into `most` characters: what people do every day goes first.
fn within<'s>(scopes: &BTreeSet<&'s str>, most: usize) -> BTreeSet<&'s str> {
    let rank = |scope: &str| {
        let (app, effect) = scope.split_once('.').unwrap_or((scope, ""));
        let at = DAILY.iter().position(|daily| *daily == app);
        (effect == "admin", at.unwrap_or(DAILY.len()))
    };
    let mut sorted: Vec<_> = scopes.iter().copied().collect();
    sorted.sort_by_key(|scope| rank(scope));
    let mut left = most;
    sorted.retain(|scope| {
        let fits = left > scope.len();
        left -= if fits { scope.len() + 1 } else { 0 };
        fits
    });
    sorted.into_iter().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_nextcloud_would_cut_is_left_out_and_daily_work_is_not() {
        let tools = nc_tools::surface().tools();
        let all: BTreeSet<&str> = tools
            .flat_map(|tool| tool.spec().scopes.iter().copied())
            .collect();
        let some = within(&all, NEXTCLOUD_KEEPS);
        let text = some.iter().copied().collect::<Vec<_>>().join(" ");
        assert!(text.len() <= 472 && text.len() > 440, "{}", text.len());
        for scope in ["notes.read", "files.write", "talk.write", "mail.send"] {
            assert!(some.contains(scope), "{scope} is missing in {text}");
        }
        assert!(!text.contains(".admin"), "{text}");
        assert_eq!(within(&all, usize::MAX), all);
    }
}
