//! login_flow with an identity provider in front, over HTTP: who issues tokens, and the way of a browser through both.

use std::{net::Ipv4Addr, sync::Arc};

use axum::{Json, Router, body::Bytes, extract::State, http::HeaderMap, routing};
use http::{StatusCode, header};
use nc_base::{MasterKey, SystemClock};
use nc_store::{Address, Keyring, Store};
use nextcloud_mcp_server::Overrides;
use serde_json::{Value, json};
use tokio::net::TcpListener;
use url::Url;

use crate::{
    login_flow_support::{ISSUER, METADATA, RESOURCE, TestBrowser, call, search},
    support::TestServer,
};

/// A provider where a code, a token and a person have the same name.
async fn provider() -> String {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await;
    let listener = listener.expect("a port");
    let issuer = format!("http://{}", listener.local_addr().expect("an address"));
    let document = json!({
        "issuer": issuer,
        "authorization_endpoint": format!("{issuer}/authorize"),
        "token_endpoint": format!("{issuer}/token"),
        "userinfo_endpoint": format!("{issuer}/userinfo"),
        "introspection_endpoint": format!("{issuer}/introspect"),
        "code_challenge_methods_supported": ["S256"],
    });
    let router = Router::new()
        .route(
            "/.well-known/openid-configuration",
            routing::get(|State(document): State<Value>| async { Json(document) }),
        )
        .route("/token", routing::post(token))
        .route("/userinfo", routing::get(userinfo))
        .route("/introspect", routing::post(introspect))
        .with_state(document);
    #[expect(
        clippy::disallowed_methods,
        reason = "the task ends with the runtime of the test"
    )]
    tokio::spawn(async move { axum::serve(listener, router).await });
    issuer
}

fn field(body: &Bytes, name: &str) -> String {
    let mut pairs = url::form_urlencoded::parse(body);
    let found = pairs.find(|(key, _)| key == name);
    found.map(|(_, value)| value.into_owned()).expect("a field")
}

async fn token(body: Bytes) -> Json<Value> {
    let told =
        json!({ "access_token": field(&body, "code"), "token_type": "Bearer", "expires_in": 300 });
    Json(told)
}

async fn userinfo(headers: HeaderMap) -> Json<Value> {
    let token = headers[header::AUTHORIZATION].to_str().expect("text");
    Json(json!({ "sub": token.trim_start_matches("Bearer ") }))
}

async fn introspect(body: Bytes) -> Json<Value> {
    let user = field(&body, "token");
    let aud = if user == "stranger" {
        "https://other.test/mcp"
    } else {
        RESOURCE
    };
    Json(json!({
        "active": user != "nobody", "sub": user, "client_id": "c", "aud": aud, "scope": "openid notes.read", "exp": 4_000_000_000_i64,
    }))
}

async fn server(more: &[(&str, &str)]) -> (TestServer, String) {
    let issuer = provider().await;
    let discovery = format!("{issuer}/.well-known/openid-configuration");
    let settings = [
        ("MCP_DEPLOYMENT_MODE", "login_flow"),
        ("NEXTCLOUD_MCP_SERVER_URL", ISSUER),
        ("OIDC_DISCOVERY_URL", discovery.as_str()),
        ("OIDC_CLIENT_ID", "mcp"),
        ("OIDC_CLIENT_SECRET", "canary-client-secret"),
    ];
    let keys = Keyring::new(&MasterKey::random(), []);
    let store = Store::open(&Address::memory(), keys, Arc::new(SystemClock)).await;
    let overrides = Overrides {
        store: Some(store.expect("a store")),
        ..Overrides::default()
    };
    let server = TestServer::start_at(&[&settings[..], more].concat(), overrides).await;
    (server, issuer)
}

/// Where the page of a tool leads the browser: to the provider, as which sign-in.
async fn to_provider(server: &TestServer, browser: &mut TestBrowser, issuer: &str) -> String {
    let answer = call(server, "alice", "nc_auth_provision_access", json!({})).await;
    let told = &answer.body["result"]["structuredContent"];
    let url = told["login_url"]
        .as_str()
        .unwrap_or_else(|| panic!("{}", answer.body));
    let page = browser
        .get(server, url.strip_prefix(ISSUER).expect("our page"))
        .await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.text);
    assert!(
        !page.text.contains("/login/v2/"),
        "the provider comes first: {}",
        page.text
    );
    let begin = format!("href=\"{issuer}/authorize?");
    let rest = page
        .text
        .split_once(&begin)
        .unwrap_or_else(|| panic!("{}", page.text))
        .1;
    let query = rest
        .split('"')
        .next()
        .expect("a query")
        .replace("&#38;", "&")
        .replace("&amp;", "&");
    let url = Url::parse(&format!("{issuer}/authorize?{query}")).expect("an address");
    let of = |name: &str| {
        let mut pairs = url.query_pairs();
        let found = pairs.find(|(key, _)| key == name);
        found.map(|(_, value)| value.into_owned()).expect("a value")
    };
    assert_eq!(of("redirect_uri"), format!("{ISSUER}/oauth/callback"));
    assert_eq!(of("code_challenge_method"), "S256");
    of("state")
}

async fn status(server: &TestServer) -> Value {
    let answer = call(server, "alice", "nc_auth_check_status", json!({})).await;
    answer.body["result"]["structuredContent"].clone()
}

#[tokio::test]
async fn the_provider_issues_the_tokens_and_we_issue_none() {
    let (server, issuer) = server(&[]).await;
    let document = server
        .get("/.well-known/oauth-protected-resource/mcp")
        .await;
    assert_eq!(document.body["authorization_servers"], json!([issuer]));
    assert_eq!(document.body["resource"], RESOURCE);
    for path in [
        "/.well-known/oauth-authorization-server",
        "/oauth/authorize",
    ] {
        assert_eq!(
            server.get(path).await.status,
            StatusCode::NOT_FOUND,
            "{path}"
        );
    }
    for token in ["nobody", "stranger"] {
        let refused = search(&server, token).await;
        assert_eq!(refused.status, StatusCode::UNAUTHORIZED, "{token}");
        let challenge = refused.headers[header::WWW_AUTHENTICATE]
            .to_str()
            .expect("text");
        assert!(challenge.contains(METADATA) && challenge.contains("invalid_token"));
    }
}

#[tokio::test]
async fn whoever_has_not_connected_is_told_how_and_connects_by_one_page() {
    let (server, issuer) = server(&[]).await;
    let lost = search(&server, "alice").await.body.to_string();
    for words in ["nc_auth_provision_access", "https://mcp.test/app"] {
        assert!(lost.contains(words), "{lost}");
    }
    let mut browser = TestBrowser::default();
    let state = to_provider(&server, &mut browser, &issuer).await;
    assert_eq!(status(&server).await["status"], "pending");
    let back = browser
        .get(
            &server,
            &format!("/oauth/callback?state={state}&code=alice"),
        )
        .await;
    let path = back.location();
    assert!(path.starts_with("/connect/"), "{path}");
    let page = browser.get(&server, &path).await;
    assert!(page.text.contains("/login/v2/flow/"), "{}", page.text);
    server.sandbox.accept_logins("alice");
    let page = browser.get(&server, &path).await;
    assert!(page.text.contains("Connected"), "{}", page.text);
    assert_eq!(status(&server).await["user_id"], "alice");
    let found = search(&server, "alice").await;
    assert_eq!(
        found.body["result"]["isError"],
        json!(false),
        "{}",
        found.body
    );
    let other = search(&server, "bob").await.body.to_string();
    assert!(
        other.contains("nc_auth_provision_access"),
        "bob is somebody else: {other}"
    );
}

#[tokio::test]
async fn two_people_do_not_become_one() {
    let (server, issuer) = server(&[]).await;
    // Bob opens the page that alice's client got, and signs in as himself.
    let mut bob = TestBrowser::default();
    let state = to_provider(&server, &mut bob, &issuer).await;
    let callback = format!("/oauth/callback?state={state}&code=bob");
    let refused = bob.get(&server, &callback).await;
    assert_eq!(refused.status, StatusCode::FORBIDDEN, "{}", refused.text);
    // Alice signs in at the provider, and bob says yes at Nextcloud.
    let mut alice = TestBrowser::default();
    let state = to_provider(&server, &mut alice, &issuer).await;
    let callback = format!("/oauth/callback?state={state}&code=alice");
    let foreign = TestBrowser::default().get(&server, &callback).await;
    assert_eq!(foreign.status, StatusCode::NOT_FOUND, "another browser");
    let path = alice.get(&server, &callback).await.location();
    server.sandbox.accept_logins("bob");
    let page = alice.get(&server, &path).await;
    assert_eq!(page.status, StatusCode::FORBIDDEN, "{}", page.text);
    assert!(page.text.contains("revoked"), "{}", page.text);
    assert_eq!(status(&server).await["status"], "not_provisioned");
}

#[tokio::test]
async fn people_see_and_end_what_is_connected() {
    let (server, issuer) = server(&[]).await;
    let mut browser = TestBrowser::default();
    let door = browser.get(&server, "/app").await;
    assert!(door.text.contains("/app/sign-in"), "{}", door.text);
    let way = browser.get(&server, "/app/sign-in").await;
    assert!(way.location().starts_with(&issuer), "{}", way.location());
    let state = way.told()["state"].clone();
    let callback = format!("/oauth/callback?state={state}&code=alice");
    let home = browser.get(&server, &callback).await;
    assert_eq!(home.location(), "/app");
    let home = browser.get(&server, "/app").await;
    assert!(home.text.contains("Connect"), "{}", home.text);
    let form = [("csrf", home.field("csrf")), ("do", "connect".to_owned())];
    let form = form.each_ref().map(|(name, value)| (*name, value.as_str()));
    let page = browser.post(&server, "/app", &form).await;
    assert!(page.location().starts_with("/connect/"));
    let again = browser.get(&server, &callback).await;
    assert_eq!(again.status, StatusCode::NOT_FOUND, "a state works once");
    let denied = browser
        .get(
            &server,
            "/oauth/callback?state=b.unknown&error=access_denied&error_description=%3Cscript%3E",
        )
        .await;
    assert!(!denied.text.contains("script"), "{}", denied.text);
}

#[tokio::test]
async fn clients_are_told_what_to_ask_for_first() {
    let (server, _) = server(&[("MCP_FIRST_SCOPES", "notes.read,files.read")]).await;
    let document = server
        .get("/.well-known/oauth-protected-resource/mcp")
        .await;
    assert_eq!(
        document.body["scopes_supported"],
        json!(["files.read", "notes.read", "openid"])
    );
    let refused = search(&server, "nobody").await;
    let challenge = refused.headers[header::WWW_AUTHENTICATE]
        .to_str()
        .expect("text");
    assert!(
        challenge.contains("scope=\"files.read notes.read openid\""),
        "{challenge}"
    );
}
