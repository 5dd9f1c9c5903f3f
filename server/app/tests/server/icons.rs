//! Icons: beside what clients list where they can fetch them, and small lists stay small.

use serde_json::{Value, json};

use crate::{legacy::Session, support::TestServer};

const PUBLIC: (&str, &str) = (
    "NEXTCLOUD_MCP_SERVER_URL",
    "https://assistant.example.org/mcp-server",
);
const EVERY_APP: (&str, &str) = ("MCP_DISABLE_CAPABILITY_GATING", "true");

async fn list(server: &TestServer, method: &str) -> Value {
    server.ask("", &[], method, json!({})).await.body["result"].clone()
}

#[tokio::test]
async fn everything_listed_has_an_icon_that_can_be_fetched() {
    let server = TestServer::single_user(&[PUBLIC, EVERY_APP]).await;
    for (method, field) in [
        ("tools/list", "tools"),
        ("resources/list", "resources"),
        ("resources/templates/list", "resourceTemplates"),
        ("prompts/list", "prompts"),
    ] {
        let result = list(&server, method).await;
        let items = result[field].as_array().expect("a list");
        assert!(!items.is_empty());
        for item in items {
            let icon = &item["icons"][0];
            let src = icon["src"].as_str().expect("an icon");
            let path = src.strip_prefix("https://assistant.example.org/mcp-server");
            let path = path.expect("below the public address");
            assert_eq!(icon["mimeType"], json!("image/svg+xml"), "{src}");
            assert_eq!(icon["sizes"], json!(["any"]), "{src}");
            assert_eq!(server.get(path).await.status, 200, "{src}");
        }
    }
    let about = list(&server, "server/discover").await;
    let about = &about["_meta"]["io.modelcontextprotocol/serverInfo"];
    let icon = &about["icons"][0]["src"];
    assert!(
        icon.as_str()
            .is_some_and(|src| src.ends_with("/icons/server.svg")),
        "{about}"
    );
}

#[tokio::test]
async fn icons_are_served_to_everybody_and_nothing_else_is() {
    let server = TestServer::multi_user().await;
    let icon = server.get("/icons/notes.svg").await;
    assert_eq!(icon.status, 200);
    let header = |name: &str| icon.headers[name].to_str().expect("text").to_owned();
    assert_eq!(header("content-type"), "image/svg+xml");
    assert_eq!(header("cache-control"), "public, max-age=86400");
    assert_eq!(header("content-security-policy"), "default-src 'none'");
    assert!(
        icon.body
            .as_str()
            .is_some_and(|svg| svg.starts_with("<svg "))
    );
    for path in [
        "/icons/",
        "/icons",
        "/icons/notes",
        "/icons/nobody.svg",
        "/icons/..%2FCargo.toml",
        "/icons/%2E%2E/notes.svg",
        "/icons/sub/notes.svg",
    ] {
        assert_eq!(server.get(path).await.status, 404, "{path}");
    }
}

#[tokio::test]
async fn without_a_public_address_and_in_short_lists_there_are_none() {
    let server = TestServer::single_user(&[EVERY_APP]).await;
    assert!(
        !list(&server, "tools/list")
            .await
            .to_string()
            .contains("icons")
    );
    let server = TestServer::single_user(&[PUBLIC, EVERY_APP, ("MCP_PROFILE", "compact")]).await;
    let tools = list(&server, "tools/list").await;
    let text = tools["tools"].to_string();
    assert!(!text.contains("icons"), "{text}");
    assert!(text.len() <= 16_000, "{} bytes", text.len());
}

#[tokio::test]
async fn clients_of_before_icons_get_none() {
    let settings = [PUBLIC, ("MCP_LEGACY_SESSIONS", "true")];
    let server = TestServer::single_user(&settings).await;
    for (revision, wanted) in [("2025-06-18", false), ("2025-11-25", true)] {
        let session = Session::begin_as(&server, revision, json!({})).await;
        let mut events = session.ask(1, "tools/list", json!({})).await;
        let answer = events.next().await.expect("an answer");
        let tools = answer["result"]["tools"].as_array().expect("tools");
        let with = tools.iter().filter(|tool| tool.get("icons").is_some());
        assert_eq!(
            with.count(),
            if wanted { tools.len() } else { 0 },
            "{revision}"
        );
        let about = &session.about["result"]["serverInfo"];
        assert_eq!(about.get("icons").is_some(), wanted, "{revision}");
    }
}
