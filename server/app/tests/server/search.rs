//! Search by meaning over the wire: the tools, the pages, what Nextcloud tells, and where none of it is there.

use std::{collections::BTreeSet, sync::Arc, time::Duration};

use axum::body::Body;
use http::{Request, StatusCode, header};
use nc_auth::Grants;
use nextcloud_mcp_server::{
    Overrides,
    config::{Config, Sources},
    wiring,
};
use serde_json::{Value, json};
use tokio::net::TcpListener;

use crate::{
    sandbox_server,
    support::{Answer, TestServer, store},
};

const SEARCH: &str = "nc_semantic_search";
const STATUS: &str = "nc_get_vector_sync_status";
const SETTINGS: &[(&str, &str)] = &[
    ("NEXTCLOUD_USERNAME", "alice"),
    ("NEXTCLOUD_PASSWORD", "alice-app-password"),
    ("ENABLE_SEMANTIC_SEARCH", "true"),
    ("INDEX_DOC_TYPES", "note"),
    ("EMBEDDING_PROVIDER", "simple"),
    ("QDRANT_LOCATION", ":memory:"),
    ("VECTOR_SYNC_SCAN_INTERVAL", "1h"),
    ("WEBHOOK_SECRET", "s3cret-of-nextcloud"),
];

/// A server that indexes the notes of alice until the runtime of the test ends.
async fn searching(grants: Grants) -> TestServer {
    let (sandbox, port) = sandbox_server::start().await;
    let host = format!("http://127.0.0.1:{port}");
    let mut all = SETTINGS.to_vec();
    all.push(("NEXTCLOUD_HOST", &host));
    let config = Config::parse(Sources::of(all)).expect("a configuration");
    let store = store().await;
    let engines = wiring::engines(&config, Some(&store)).await;
    let overrides = Overrides {
        store: Some(store),
        engines: engines.expect("an engine"),
        grants,
        ..Overrides::default()
    };
    let server = TestServer::before(sandbox, port, SETTINGS, overrides);
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let serving = server.serving(listener);
    #[expect(
        clippy::disallowed_methods,
        reason = "the task ends with the runtime of the test"
    )]
    tokio::spawn(serving);
    server
}

/// The structured result of a call.
async fn told(server: &TestServer, tool: &str, arguments: Value) -> Value {
    let answer = server.call(tool, arguments).await;
    let result = &answer.body["result"];
    assert_eq!(result["isError"], Value::Bool(false), "{}", answer.body);
    result["structuredContent"].clone()
}

/// Wait until `words` find a document called `title`.
async fn found(server: &TestServer, words: &str, title: &str) -> Value {
    for _ in 0..200 {
        let answer = told(server, SEARCH, json!({ "query": words })).await;
        let hits = answer["results"].as_array().expect("results");
        if let Some(hit) = hits.iter().find(|hit| hit["title"] == title) {
            return hit.clone();
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    panic!("{title} is not found by {words}");
}

async fn write(server: &TestServer, title: &str, content: &str) -> i64 {
    let note = json!({ "title": title, "content": content, "category": "" });
    let made = told(server, "nc_notes_create_note", note).await;
    made["id"].as_i64().expect("a number")
}

fn delivery(id: i64, secret: Option<&str>) -> Request<Body> {
    let told = json!({
        "event": {
            "class": "OCP\\Files\\Events\\Node\\NodeWrittenEvent",
            "node": { "id": id, "path": "/alice/files/Notes/Kiln.md" },
        },
        "user": { "uid": "alice", "displayName": "Alice" },
        "time": 1_700_000_000,
    });
    let request = Request::post("/webhooks/nextcloud").header(header::HOST, "mcp:8000");
    let request = match secret {
        Some(secret) => request.header(header::AUTHORIZATION, format!("Bearer {secret}")),
        None => request,
    };
    request
        .body(Body::from(told.to_string()))
        .expect("a request")
}

#[tokio::test]
async fn notes_are_found_by_nc_semantic_search_and_counted_by_nc_get_vector_sync_status() {
    let server = searching(Grants::All).await;
    let id = write(&server, "Kiln", "The kiln fires clay at a thousand degrees").await;
    let told_of = server.send(delivery(id, Some("s3cret-of-nextcloud"))).await;
    assert_eq!(told_of.status, StatusCode::OK);
    assert_eq!(told_of.body["status"], "queued", "{}", told_of.body);
    let hit = found(
        &server,
        "at how many degrees does the kiln fire clay",
        "Kiln",
    )
    .await;
    assert_eq!((&hit["id"], &hit["doc_type"]), (&json!(id), &json!("note")));
    assert!(hit["excerpt"].as_str().expect("text").contains("thousand"));
    assert!(
        hit["url"]
            .as_str()
            .expect("a link")
            .ends_with(&format!("/note/{id}"))
    );
    let relevance = hit["relevance"].as_f64().expect("a number");
    assert!((0.0..=1.0).contains(&relevance));
    let status = told(&server, STATUS, json!({})).await;
    assert_eq!(status["enabled"], true);
    assert!(
        status["indexed_documents"].as_u64().expect("a number") > 0,
        "{status}"
    );
    let with_context =
        json!({ "query": "kiln", "include_context": true, "granularity": "document" });
    let answer = told(&server, SEARCH, with_context).await;
    assert_eq!(answer["granularity"], "document");
    assert_eq!(answer["results"][0]["has_context_expansion"], true);
}

#[tokio::test]
async fn nc_semantic_search_finds_only_what_has_one_of_the_tags() {
    let server = searching(Grants::All).await;
    write(&server, "Kiln", "The kiln fires clay").await;
    let note = json!({ "title": "Oven", "content": "The kiln of the cook", "category": "Cooking" });
    let made = told(&server, "nc_notes_create_note", note).await;
    let id = made["id"].as_i64().expect("a number");
    server.send(delivery(id, Some("s3cret-of-nextcloud"))).await;
    found(&server, "the kiln of the cook", "Oven").await;
    for (tags, titles) in [
        (json!(["Cooking", "Pottery"]), vec!["Oven"]),
        (json!(["Pottery"]), vec![]),
    ] {
        let asked = json!({ "query": "kiln", "tags": tags });
        let answer = told(&server, SEARCH, asked).await;
        let results = answer["results"].as_array().expect("a list");
        let found: Vec<_> = results.iter().map(|hit| hit["title"].as_str()).collect();
        assert_eq!(found, titles.into_iter().map(Some).collect::<Vec<_>>());
    }
}

#[tokio::test]
async fn what_nc_semantic_search_and_nc_get_vector_sync_status_cannot_use_is_named() {
    let server = searching(Grants::All).await;
    for (arguments, words) in [
        (json!({}), "query"),
        (json!({ "query": " " }), "empty"),
        (json!({ "query": "x", "doc_types": ["novel"] }), "novel"),
        (json!({ "query": "x", "fusion": "cold" }), "fusion"),
        (
            json!({ "query": "x", "granularity": "word" }),
            "granularity",
        ),
        (
            json!({ "query": "x", "modified_after": "soon" }),
            "modified_after",
        ),
        (json!({ "query": "x", "rerank": true }), "rerank"),
        (json!({ "query": "x", "tags": vec!["t"; 21] }), "tags"),
    ] {
        let answer = server.call(SEARCH, arguments.clone()).await;
        let text = answer.body.to_string();
        let failed = answer.body["result"]["isError"] == true || answer.body["error"].is_object();
        assert!(failed && text.contains(words), "{arguments}: {text}");
    }
    let answer = server.call(STATUS, json!({ "unheard_of": 1 })).await;
    let text = answer.body.to_string();
    assert!(
        text.contains("unheard_of") || answer.body["result"]["isError"] == false,
        "{text}"
    );
}

#[tokio::test]
async fn nc_semantic_search_and_nc_get_vector_sync_status_are_there_only_where_it_is_on() {
    let without = TestServer::single_user(&[]).await;
    let with = searching(Grants::All).await;
    for tool in [SEARCH, STATUS] {
        assert!(
            !without
                .listed("", &[])
                .await
                .iter()
                .any(|name| name == tool)
        );
        assert!(with.listed("", &[]).await.iter().any(|name| name == tool));
        let answer = without.call(tool, json!({ "query": "x" })).await;
        let text = answer.body.to_string();
        assert!(text.contains("ENABLE_SEMANTIC_SEARCH"), "{text}");
    }
}

#[tokio::test]
async fn nc_semantic_search_and_nc_get_vector_sync_status_need_their_scope() {
    let only = Grants::Only(Arc::new(BTreeSet::from(["notes.read".to_owned()])));
    let server = searching(only).await;
    for tool in [SEARCH, STATUS] {
        assert!(!server.listed("", &[]).await.iter().any(|name| name == tool));
        let answer = server.call(tool, json!({ "query": "x" })).await;
        let text = answer.body.to_string();
        assert!(text.contains("semantic.read"), "{text}");
    }
}

#[tokio::test]
async fn only_nextcloud_tells_about_changes() {
    let server = searching(Grants::All).await;
    for secret in [None, Some(""), Some("s3cret"), Some("s3cret-of-nextcloud ")] {
        let answer = server.send(delivery(1, secret)).await;
        assert_eq!(answer.status, StatusCode::UNAUTHORIZED, "{secret:?}");
        assert_eq!(answer.body["status"], "unauthorized");
    }
    let large = Request::post("/webhooks/nextcloud")
        .header(header::HOST, "mcp:8000")
        .header(header::AUTHORIZATION, "Bearer s3cret-of-nextcloud")
        .body(Body::from(vec![b' '; 2 << 20]))
        .expect("a request");
    assert_eq!(
        server.send(large).await.status,
        StatusCode::PAYLOAD_TOO_LARGE
    );
    let without = TestServer::single_user(&[]).await;
    let nowhere = without.send(delivery(1, Some("s3cret-of-nextcloud"))).await;
    assert_ne!(nowhere.status, StatusCode::OK);
}

#[tokio::test]
async fn people_search_look_at_the_map_and_see_how_far_the_index_is() {
    let server = searching(Grants::All).await;
    let id = write(
        &server,
        "Kiln <b>",
        "The kiln fires clay at a thousand degrees",
    )
    .await;
    server.send(delivery(id, Some("s3cret-of-nextcloud"))).await;
    let hit = found(&server, "kiln fires clay", "Kiln b").await;
    assert_eq!(hit["doc_type"], "note");
    let page = server.get("/app/search?q=kiln+%3Cscript%3E").await;
    assert_page(&page, "Kiln b");
    assert!(!text(&page).contains("<script>"), "{}", text(&page));
    assert_page(&server.get("/app/map").await, "<circle");
    assert_page(&server.get("/app/map?q=kiln").await, "Your question");
    assert_page(&server.get("/app/index").await, "documents can be found");
    let style = server.get("/app/style.css").await;
    assert_eq!(style.status, StatusCode::OK);
}

fn text(answer: &Answer) -> &str {
    answer.body.as_str().unwrap_or_default()
}

fn assert_page(answer: &Answer, words: &str) {
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.body);
    assert!(text(answer).contains(words), "{}", text(answer));
    let policy = answer.headers.get(header::CONTENT_SECURITY_POLICY);
    let policy = policy.and_then(|policy| policy.to_str().ok());
    assert!(policy.is_some_and(|policy| policy.contains("default-src 'none'")));
}

#[tokio::test]
async fn pages_ask_for_name_and_password_where_clients_send_them() {
    let (sandbox, port) = sandbox_server::start().await;
    let host = format!("http://127.0.0.1:{port}");
    let settings = [
        ("MCP_DEPLOYMENT_MODE", "multi_user_basic"),
        ("ENABLE_BACKGROUND_OPERATIONS", "true"),
        ("ENABLE_SEMANTIC_SEARCH", "true"),
        ("INDEX_DOC_TYPES", "note"),
        ("EMBEDDING_PROVIDER", "simple"),
    ];
    let all = settings
        .into_iter()
        .chain([("NEXTCLOUD_HOST", host.as_str())]);
    let config = Config::parse(Sources::of(all)).expect("a configuration");
    let store = store().await;
    let engines = wiring::engines(&config, Some(&store))
        .await
        .expect("an engine");
    let overrides = Overrides {
        store: Some(store),
        engines,
        ..Overrides::default()
    };
    let server = TestServer::before(sandbox, port, &settings, overrides);
    for path in ["/app/search?q=x", "/app/index", "/app/map"] {
        let answer = server.get(path).await;
        assert_eq!(answer.status, StatusCode::UNAUTHORIZED, "{path}");
        let challenge = answer.headers.get(header::WWW_AUTHENTICATE);
        let challenge = challenge
            .and_then(|value| value.to_str().ok())
            .unwrap_or_default();
        assert!(challenge.starts_with("Basic"), "{challenge}");
    }
    let status = server.get("/api/v1/status").await;
    assert_eq!(status.body["vector_sync_enabled"], true);
    assert_eq!(
        status.body["supported_search_types"],
        json!(["semantic", "bm25", "hybrid"])
    );
    let public = server.get("/api/v1/vector-sync/status").await;
    assert_eq!(public.body["status"], "idle", "{}", public.body);
    let nobody = server
        .get("/api/v1/chunk-context?doc_type=note&doc_id=1&start=0&end=5")
        .await;
    assert_eq!(nobody.status, StatusCode::UNAUTHORIZED);
}

#[test]
fn stores_in_one_folder_have_an_index_each() {
    let folder = |store: &str| {
        let settings = [
            ("NEXTCLOUD_HOST", "http://127.0.0.1:1"),
            ("NEXTCLOUD_USERNAME", "alice"),
            ("NEXTCLOUD_PASSWORD", "alice-app-password"),
            ("ENABLE_SEMANTIC_SEARCH", "true"),
            ("TOKEN_STORAGE_DB", store),
            (
                "TOKEN_ENCRYPTION_KEY",
                "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=",
            ),
        ];
        let config = Config::parse(Sources::of(settings.to_vec())).expect("a configuration");
        format!("{:?}", config.index.expect("an index").engine)
    };
    assert_eq!(folder("/data/a.db"), "Embedded(Some(\"/data/a.index\"))");
    assert_eq!(folder("/data/b.db"), "Embedded(Some(\"/data/b.index\"))");
}
