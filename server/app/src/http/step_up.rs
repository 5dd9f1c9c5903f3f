//! Says over HTTP which scopes a call lacks (RFC 6750 3.1), so that a client can ask its user for them and come again.
//!
//! The gate behind it would refuse such a call as well, but inside an answer 200, where no client looks for a challenge.

use std::{collections::BTreeSet, sync::Arc};

use axum::{
    body::{Body, to_bytes},
    extract::{Request, State},
    middleware::Next,
    response::{IntoResponse, Response},
};
use http::{HeaderValue, Method, StatusCode, header};
use nc_auth::{Authenticator, Caller, Grants};
use nc_toolkit::Own;
use nc_tools::Listed;
use serde::Deserialize;
use url::Url;

use super::{
    HttpError,
    resource_metadata::{NEXTCLOUD_KEEPS, is_there},
};
use crate::mcp::CALL;

/// What the check needs to know.
#[derive(Debug, Clone)]
pub(super) struct StepUp {
    metadata: Option<Arc<Url>>,
    most_bytes: usize,
    own: Arc<[Own]>,
    /// Whether clients must ask for what they have, too, in order to keep it.
    names_held: bool,
}

impl StepUp {
    /// Looks into requests of at most `most_bytes`, in modes with access tokens only; there are tools about `own`.
    pub(super) fn new(authenticator: &Authenticator, most_bytes: usize, own: Arc<[Own]>) -> Self {
        let metadata = authenticator.resource_metadata();
        // Nextcloud's app oidc never tells a client what its token grants, so the client cannot add to it: it asks for what it
        // is told here, and the next token grants that alone.
        let names_held = authenticator
            .oauth()
            .is_some_and(|mode| mode.settings().nextcloud_issues);
        Self {
            names_held,
            metadata: metadata.map(|url| Arc::new(url.clone())),
            most_bytes,
            own,
        }
    }
}

/// As much of a JSON-RPC request as says what it needs.
#[derive(Deserialize)]
struct Message {
    method: String,
    #[serde(default)]
    params: Params,
}

#[derive(Default, Deserialize)]
struct Params {
    name: Option<String>,
    uri: Option<String>,
    #[serde(default)]
    arguments: Arguments,
}

#[derive(Default, Deserialize)]
struct Arguments {
    name: Option<serde_json::Value>,
}

impl Message {
    /// The scopes of the tool that is called, or of the resource that is read. Those of a tool that is not there in this mode
    /// would not help.
    fn scopes(&self, own: &[Own]) -> Vec<&'static str> {
        let surface = nc_tools::surface();
        let of_tool = |name: &str| {
            let tool = surface.tool(name).map(Listed::spec);
            let there = tool.filter(|spec| is_there(spec, own));
            there.map(|spec| spec.scopes.to_vec())
        };
        let scopes = match (self.method.as_str(), &self.params) {
            (
                "tools/call",
                Params {
                    name: Some(name),
                    arguments,
                    ..
                },
            ) if name == CALL => {
                let inner = arguments.name.as_ref().and_then(|name| name.as_str());
                inner.and_then(of_tool)
            }
            (
                "tools/call",
                Params {
                    name: Some(name), ..
                },
            ) => of_tool(name),
            ("resources/read", Params { uri: Some(uri), .. }) => {
                let found = surface.resource(uri);
                found.map(|(entry, _)| entry.spec.scope.iter().copied().collect())
            }
            _ => None,
        };
        scopes.unwrap_or_default()
    }
}

/// Lets through what the caller's scopes cover and what is no call.
pub(super) async fn check(State(step_up): State<StepUp>, request: Request, next: Next) -> Response {
    let caller = request.extensions().get::<Caller>();
    let grants = caller.map(|caller| caller.scopes.clone());
    let (Some(metadata), Some(grants @ Grants::Only(_))) = (&step_up.metadata, grants) else {
        return next.run(request).await;
    };
    if request.method() != Method::POST {
        return next.run(request).await;
    }
    let (parts, body) = request.into_parts();
    let Ok(bytes) = to_bytes(body, step_up.most_bytes).await else {
        return HttpError::new(
            StatusCode::PAYLOAD_TOO_LARGE,
            "too_large",
            "The request is too large, or did not arrive whole.",
        )
        .hint("Send less, or raise MCP_MAX_REQUEST_MB.")
        .into_response();
    };
    // What is no such message is explained by whoever reads it whole.
    let needed = serde_json::from_slice::<Message>(&bytes);
    let needed = needed.map_or_else(|_| Vec::new(), |message| message.scopes(&step_up.own));
    if !grants.allows_all(&needed) {
        let held = match &grants {
            Grants::Only(held) if step_up.names_held => Some(&**held),
            _ => None,
        };
        return refusal(&needed, held, metadata);
    }
    next.run(Request::from_parts(parts, Body::from(bytes)))
        .await
}

fn refusal(needed: &[&str], held: Option<&BTreeSet<String>>, metadata: &Url) -> Response {
    let scopes = needed.join(" ");
    let wanted = wanted(needed, held);
    let mut refusal = HttpError::new(
        StatusCode::FORBIDDEN,
        "insufficient_scope",
        format!("The access token does not grant {scopes}."),
    )
    .hint("Ask the user to sign in again and to grant these scopes.");
    let challenge = format!(
        "Bearer realm=\"Nextcloud\", error=\"insufficient_scope\", scope=\"{wanted}\", resource_metadata=\"{metadata}\""
    );
    if let Ok(challenge) = HeaderValue::try_from(challenge) {
        refusal = refusal.header(header::WWW_AUTHENTICATE, challenge);
    }
    refusal.into_response()
}

/// What a client is to ask for: what the call needs and, of what is `held`, as much as Nextcloud takes.
fn wanted(needed: &[&str], held: Option<&BTreeSet<String>>) -> String {
    let mut wanted = needed.join(" ");
    let first = |scope: &&String| *scope != "openid";
    let mut held: Vec<_> = held.into_iter().flatten().collect();
    held.sort_by_key(first);
    for scope in held {
        // Whether to stay signed in is for the client to say.
        let is_new = scope != "offline_access" && !needed.contains(&scope.as_str());
        if is_new && wanted.len() + 1 + scope.len() <= NEXTCLOUD_KEEPS {
            wanted.push(' ');
            wanted.push_str(scope);
        }
    }
    wanted
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{Value, json};

    fn scopes(message: &Value) -> Vec<&'static str> {
        let message: Message = serde_json::from_value(message.clone()).unwrap();
        message.scopes(&[Own::Background])
    }

    #[test]
    fn who_asks_for_more_keeps_what_there_was() {
        let held = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect();
        let before: BTreeSet<String> = held(&["notes.read", "offline_access", "openid"]);
        let needed = ["notes.read", "notes.write"];
        assert_eq!(wanted(&needed, None), "notes.read notes.write");
        assert_eq!(
            wanted(&needed, Some(&before)),
            "notes.read notes.write openid"
        );
        let long = "a".repeat(460);
        let many = held(&[&long, "openid"]);
        assert_eq!(
            wanted(&needed, Some(&many)),
            "notes.read notes.write openid"
        );
    }

    #[test]
    fn a_tool_that_is_not_there_needs_no_scope() {
        let call = |name: &str| json!({ "method": "tools/call", "params": { "name": name } });
        assert_eq!(scopes(&call("check_logged_in")), ["openid"]);
        assert!(scopes(&call("nc_auth_check_status")).is_empty());
    }

    #[test]
    fn a_call_needs_what_its_tool_needs_also_through_the_compact_profile() {
        let params = json!({ "name": "nc_notes_get_note", "arguments": { "note_id": 1 } });
        let call = json!({ "method": "tools/call", "params": params });
        assert_eq!(scopes(&call), ["notes.read"]);
        let inner = json!({ "name": CALL, "arguments": params });
        let call = json!({ "method": "tools/call", "params": inner });
        assert_eq!(scopes(&call), ["notes.read"]);
    }

    #[test]
    fn a_resource_needs_its_scope_and_lists_need_nothing() {
        let read = json!({ "method": "resources/read", "params": { "uri": "nc://Notes/1" } });
        assert_eq!(scopes(&read), ["notes.read"]);
        for message in [
            json!({ "method": "tools/list" }),
            json!({ "method": "tools/call", "params": { "name": "no_such_tool" } }),
            json!({ "method": "tools/call", "params": { "name": CALL, "arguments": { "name": 7 } } }),
        ] {
            assert!(scopes(&message).is_empty(), "{message}");
        }
    }
}
