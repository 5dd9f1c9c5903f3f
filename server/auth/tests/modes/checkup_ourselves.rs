//! What a checkup says of this server as clients reach it, when something in between is wrong.

use nc_auth::checkup::Outcome;
use serde_json::json;

use crate::{
    small_checkup::{Deployment, all_good, checkup, says},
    small_http::{Request, SmallHttp, whole},
};

const JSON: &str = "Content-Type: application/json";
/// Nobody listens there.
const GONE: &str = "http://127.0.0.1:1";
const LIVE: &str = "/health/live";
const METADATA: &str = "/.well-known/oauth-protected-resource/mcp";

fn good(url: &str, request: &Request) -> Option<String> {
    let challenge = format!(
        "WWW-Authenticate: Bearer realm=\"Nextcloud\", resource_metadata=\"{url}{METADATA}\""
    );
    let told = |body: serde_json::Value| Some(whole(200, JSON, &body.to_string()));
    match request.path.as_str() {
        LIVE => told(json!({ "status": "alive", "mode": "oauth" })),
        METADATA => told(json!({
            "resource": format!("{url}/mcp"), "authorization_servers": ["https://idp.test"],
        })),
        "/mcp" if request.authorization.is_some() => Some(whole(
            401,
            &format!("{challenge}, error=\"invalid_token\""),
            "{}",
        )),
        "/mcp" => Some(whole(401, &challenge, "{}")),
        _ => None,
    }
}

/// What is said where `path` answers this instead.
async fn with(path: &'static str, answer: (u16, &'static str, &str), words: &str) {
    let (status, headers, body) = (answer.0, answer.1, answer.2.to_owned());
    let deployment = Deployment::start(move |url, request| {
        if request.path == path {
            Some(whole(status, headers, &body.replace("URL", url)))
        } else {
            good(url, request)
        }
    })
    .await;
    says(&deployment.checkup.ourselves().await, Outcome::Bad, words);
}

#[tokio::test]
async fn a_good_deployment_has_nothing_to_mend() {
    let deployment = Deployment::start(good).await;
    let found = deployment.checkup.ourselves().await;
    all_good(&found);
    assert_eq!(found.len(), 4);
}

#[tokio::test]
async fn nobody_or_somebody_else_at_the_address_is_told_apart() {
    says(
        &checkup(GONE).ourselves().await,
        Outcome::Bad,
        "connection refused",
    );
    let other = json!({ "status": "alive", "mode": "multi_user_basic" }).to_string();
    with(LIVE, (200, JSON, &other), "in the mode multi_user_basic").await;
    with(
        LIVE,
        (502, "Content-Type: text/html", "bad gateway"),
        "a proxy answers 502",
    )
    .await;
    with(
        LIVE,
        (200, "Content-Type: text/html", "<html>"),
        "something else answers",
    )
    .await;
}

#[tokio::test]
async fn an_untrusted_certificate_is_named() {
    let plain = SmallHttp::plain(|_| whole(200, JSON, "{}")).await;
    let mut checkup = checkup(&plain.url);
    checkup.public_url = plain.url.replace("http:", "https:").parse().expect("a URL");
    says(
        &checkup.ourselves().await,
        Outcome::Bad,
        "does not speak TLS",
    );
}

#[tokio::test]
async fn metadata_that_does_not_arrive_or_is_another_servers_is_told() {
    with(
        METADATA,
        (404, JSON, "{}"),
        "there is nothing at /.well-known/",
    )
    .await;
    with(
        METADATA,
        (200, "Content-Type: text/html", "<html>"),
        "something else answers at /.well-known/",
    )
    .await;
    with(
        METADATA,
        (503, JSON, "{}"),
        "does not reach the identity provider",
    )
    .await;
    let other = json!({ "resource": "http://localhost:8000/mcp" }).to_string();
    with(
        METADATA,
        (200, JSON, &other),
        "it calls itself http://localhost:8000/mcp",
    )
    .await;
    let nobody = "{\"resource\":\"URL/mcp\"}";
    with(
        METADATA,
        (200, JSON, nobody),
        "names no authorization server",
    )
    .await;
}

#[tokio::test]
async fn a_challenge_that_does_not_arrive_is_told() {
    with("/mcp", (401, JSON, "{}"), "carries no WWW-Authenticate").await;
    with(
        "/mcp",
        (401, "WWW-Authenticate: Basic realm=\"proxy\"", ""),
        "somebody else asks for a password",
    )
    .await;
    let other = "WWW-Authenticate: Bearer resource_metadata=\"http://localhost:8000/x\"";
    with("/mcp", (401, other, "{}"), "names other metadata").await;
    with("/mcp", (200, JSON, "{}"), "without a token is let in").await;
    let host = json!({ "error": "host_not_allowed" }).to_string();
    with("/mcp", (403, JSON, &host), "refuses the host name").await;
    with(
        "/mcp",
        (301, "Location: https://mcp.test/mcp/", ""),
        "/mcp redirects",
    )
    .await;
    with("/mcp", (405, "Allow: GET", ""), "/mcp is not here").await;
    with(
        "/mcp",
        (413, "Content-Type: text/html", ""),
        "answers otherwise (status 413",
    )
    .await;
}

#[tokio::test]
async fn a_proxy_that_keeps_the_authorization_header_is_found() {
    let deployment = Deployment::start(|url, request| {
        let stripped = Request {
            path: request.path.clone(),
            ..Request::default()
        };
        good(url, &stripped)
    })
    .await;
    says(
        &deployment.checkup.ourselves().await,
        Outcome::Bad,
        "does not arrive",
    );
    let deployment = Deployment::start(|url, request| match &request.authorization {
        Some(_) => Some(whole(503, JSON, "{}")),
        None => good(url, request),
    })
    .await;
    says(
        &deployment.checkup.ourselves().await,
        Outcome::Bad,
        "cannot be judged",
    );
}
