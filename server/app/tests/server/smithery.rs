//! The mode smithery: credentials and the address of a Nextcloud in the query of each request.

use axum::body::Body;
use http::{Request, StatusCode, header};
use nc_sandbox::Sandbox;
use nextcloud_mcp_server::Overrides;
use serde_json::json;
use url::form_urlencoded;

use crate::support::{Answer, TestServer};

/// A server that connects to one private Nextcloud, which the operator named.
pub(crate) async fn server() -> (TestServer, String) {
    // Another server brings a sandbox with it, and its port.
    let other = TestServer::single_user(&[]).await;
    let named = format!("http://{}", other.nextcloud());
    let server = with_hosts(&named, other.sandbox.clone());
    (server, named)
}

/// A server that connects to `hosts`.
fn with_hosts(hosts: &str, sandbox: Sandbox) -> TestServer {
    let settings = [
        ("MCP_DEPLOYMENT_MODE", "smithery"),
        ("SMITHERY_ALLOWED_HOSTS", hosts),
        ("MCP_LEGACY_SESSIONS", "true"),
    ];
    TestServer::alone(sandbox, &settings, Overrides::default())
}

pub(crate) fn query(url: &str, user: &str, password: &str) -> String {
    let mut query = form_urlencoded::Serializer::new("?".to_owned());
    query.append_pair("nextcloud_url", url);
    query.append_pair("username", user);
    query.append_pair("app_password", password);
    query.finish()
}

async fn me(server: &TestServer, query: &str) -> Answer {
    let params = json!({ "name": "nc_users_get_me", "arguments": {} });
    server.ask(query, &[], "tools/call", params).await
}

#[tokio::test]
async fn each_request_acts_as_whom_its_query_names() {
    let (server, url) = server().await;
    for user in ["alice", "bob", "alice"] {
        let query = query(&url, user, &format!("{user}-app-password"));
        let answer = me(&server, &query).await;
        let id = &answer.body["result"]["structuredContent"]["id"];
        assert_eq!(*id, json!(user), "{}", answer.body);
    }
    let wrong = me(&server, &query(&url, "alice", "bob-app-password")).await;
    assert_eq!(
        wrong.body["result"]["isError"],
        json!(true),
        "{}",
        wrong.body
    );
}

#[tokio::test]
async fn links_lead_to_the_nextcloud_of_the_request() {
    let (server, url) = server().await;
    let params = json!({ "name": "nc_notes_list_notes", "arguments": { "limit": 1 } });
    let query = query(&url, "alice", "alice-app-password");
    let answer = server.ask(&query, &[], "tools/call", params).await;
    let told = answer.body.to_string();
    assert!(
        told.contains(&format!("{url}/index.php/apps/notes")),
        "{told}"
    );
    assert!(!told.contains("nextcloud.invalid"), "{told}");
}

#[tokio::test]
async fn parameters_that_choose_tools_stand_beside_the_credentials() {
    let (server, url) = server().await;
    let query = query(&url, "alice", "alice-app-password");
    let all = server.listed(&query, &[]).await;
    let notes = server.listed(&format!("{query}&toolset=notes"), &[]).await;
    assert!(notes.len() < all.len() && notes.iter().all(|tool| tool.starts_with("nc_notes_")));
}

#[tokio::test]
async fn a_query_that_does_not_say_enough_or_leads_inside_is_refused_without_repeating_it() {
    let (server, url) = server().await;
    let asked = server.sandbox.requests().len();
    for query in [
        String::new(),
        "?nextcloud_url=x".to_owned(),
        query("http://127.0.0.1:1", "alice", "T0PSECRET"),
        query("https://127.0.0.1", "alice", "T0PSECRET"),
        query("file:///etc/passwd", "alice", "T0PSECRET"),
        query(&format!("{url}\r\nX: y"), "alice", "T0PSECRET"),
        format!("{}&app_password=T0PSECRET", query(&url, "alice", "x")),
    ] {
        let refused = me(&server, &query).await;
        assert_eq!(refused.status, StatusCode::BAD_REQUEST, "{query}");
        assert_eq!(refused.body["error"], json!("bad_query"), "{query}");
        assert!(!refused.body.to_string().contains("T0PSECRET"));
        assert!(!refused.headers.contains_key(header::WWW_AUTHENTICATE));
    }
    assert_eq!(server.sandbox.requests().len(), asked, "nobody was asked");
}

#[tokio::test]
async fn strangers_lead_us_to_no_private_address_when_all_public_ones_are_allowed() {
    let (named, url) = server().await;
    let server = with_hosts("*", named.sandbox.clone());
    for host in [
        url.as_str(),
        "https://localhost",
        "https://169.254.169.254",
        "https://2130706433",
    ] {
        let refused = me(&server, &query(host, "alice", "alice-app-password")).await;
        assert_eq!(refused.status, StatusCode::BAD_REQUEST, "{host}");
    }
}

#[tokio::test]
async fn a_session_of_one_tenant_is_nothing_to_another() {
    let (server, url) = server().await;
    let hello = json!({
        "jsonrpc": "2.0", "id": 1, "method": "initialize",
        "params": {
            "protocolVersion": "2025-11-25",
            "capabilities": {},
            "clientInfo": { "name": "test", "version": "1" },
        },
    });
    let post = |query: &str, session: Option<&str>, message: &serde_json::Value| {
        let mut request = Request::post(format!("/mcp{query}"))
            .header(header::HOST, "any.example")
            .header(header::CONTENT_TYPE, "application/json")
            .header(header::ACCEPT, "application/json, text/event-stream");
        if let Some(session) = session {
            request = request.header("mcp-session-id", session);
        }
        let body = Body::from(message.to_string());
        request.body(body).expect("a request")
    };
    let alice = query(&url, "alice", "alice-app-password");
    let begun = server.send(post(&alice, None, &hello)).await;
    let session = begun.headers["mcp-session-id"].to_str().expect("ASCII");
    let ready = json!({ "jsonrpc": "2.0", "method": "notifications/initialized" });
    for other in [
        query(&url, "bob", "bob-app-password"),
        query(&url, "alice", "another-password"),
    ] {
        let stolen = server.send(post(&other, Some(session), &ready)).await;
        assert_eq!(stolen.status, StatusCode::NOT_FOUND);
    }
    let own = server.send(post(&alice, Some(session), &ready)).await;
    assert_eq!(own.status, StatusCode::ACCEPTED, "{}", own.body);
}

#[tokio::test]
async fn the_schema_names_what_the_query_needs_and_other_modes_have_none() {
    let (server, _) = server().await;
    let schema = server.get("/.well-known/mcp-config").await;
    assert_eq!(
        schema.body["required"],
        json!(["nextcloud_url", "username", "app_password"])
    );
    assert_eq!(
        schema.body["properties"]["app_password"]["writeOnly"],
        json!(true)
    );
    let ready = server.get("/health/ready").await;
    assert_eq!(ready.status, StatusCode::OK, "{}", ready.body);
    let other = TestServer::single_user(&[]).await;
    let nothing = other.get("/.well-known/mcp-config").await;
    assert_eq!(nothing.status, StatusCode::NOT_FOUND);
}
