//! What the mode smithery needs of HTTP: the credentials come out of the query before anybody else sees it, and a document says
//! which there must be.

use std::sync::Arc;

use axum::{
    Json,
    extract::{Request, State},
    response::{IntoResponse, Response},
};
use http::{Uri, header, uri::PathAndQuery};
use nc_auth::{Authenticator, SMITHERY_CONFIG, SMITHERY_QUERY};
use serde_json::json;
use url::form_urlencoded;

use super::landing;

/// Where the document is.
pub(super) const PATH: &str = "/.well-known/mcp-config";

/// The document; in other modes there is nothing.
pub(super) async fn show(State(authenticator): State<Arc<Authenticator>>, uri: Uri) -> Response {
    if authenticator.smithery().is_none() {
        return landing::elsewhere(uri).await;
    }
    let schema = json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Nextcloud",
        "description": "Your Nextcloud, and an app password for it. They come with every request, in its query, and are not kept.",
        "type": "object",
        "properties": {
            "nextcloud_url": {
                "type": "string",
                "format": "uri",
                "title": "Nextcloud address",
                "description": "Address of your Nextcloud, such as https://cloud.example.org.",
                "pattern": "^https?://",
            },
            "username": {
                "type": "string",
                "title": "User name",
                "description": "The name that you log in with.",
                "minLength": 1,
            },
            "app_password": {
                "type": "string",
                "title": "App password",
                "description": "Made in Nextcloud: Settings, Security, Devices & sessions. Not your login password.",
                "minLength": 1,
                "writeOnly": true,
            },
        },
        "required": SMITHERY_QUERY,
        "additionalProperties": false,
    });
    ([(header::ACCESS_CONTROL_ALLOW_ORIGIN, "*")], Json(schema)).into_response()
}

/// Take the query of a request, and leave in it what is no credential.
pub(super) fn take_query(request: &mut Request) -> String {
    let query = request.uri().query().unwrap_or_default().to_owned();
    let mut rest = form_urlencoded::Serializer::new(String::new());
    for (name, value) in form_urlencoded::parse(query.as_bytes()) {
        let is_ours = match &*name {
            // What gateways add for themselves: a key of theirs, and which of a person's settings these are.
            "api_key" | SMITHERY_CONFIG => false,
            "profile" => matches!(&*value, "full" | "compact"),
            name => !SMITHERY_QUERY.contains(&name),
        };
        if is_ours {
            rest.append_pair(&name, &value);
        }
    }
    let rest = rest.finish();
    let path = request.uri().path();
    let path = if rest.is_empty() {
        path.to_owned()
    } else {
        format!("{path}?{rest}")
    };
    let mut parts = request.uri().clone().into_parts();
    parts.path_and_query = path.parse::<PathAndQuery>().ok();
    *request.uri_mut() = Uri::from_parts(parts).unwrap_or_default();
    query
}

#[cfg(test)]
mod tests {
    use axum::body::Body;

    use super::*;

    #[test]
    fn credentials_leave_the_query_and_everything_else_stays() {
        for (before, after) in [
            (
                "/mcp?nextcloud_url=https%3A%2F%2Fa&username=u&toolset=notes&app_password=p&config=x",
                "/mcp?toolset=notes",
            ),
            ("/mcp?app%5Fpassword=p", "/mcp"),
            (
                "/mcp?api_key=k&profile=my-home&config=x&profile=compact",
                "/mcp?profile=compact",
            ),
            ("/mcp", "/mcp"),
        ] {
            let mut request = Request::get(before).body(Body::empty()).unwrap();
            let query = take_query(&mut request);
            assert_eq!(request.uri().to_string(), after);
            assert!(before.ends_with(&query));
        }
    }
}
