//! Lists and calls obey the same choice.

use serde_json::json;

use crate::support::TestServer;

#[tokio::test]
async fn a_read_only_server_lists_and_calls_only_readers() {
    let server = TestServer::single_user(&[("MCP_READ_ONLY", "true")]).await;
    let names = server.listed("?read_only=false", &[]).await;
    assert!(names.contains(&"nc_notes_get_note".to_owned()));
    assert!(!names.contains(&"nc_notes_create_note".to_owned()));
    let refused = server
        .call(
            "nc_notes_create_note",
            json!({ "title": "x", "content": "y" }),
        )
        .await;
    assert_eq!(
        refused.body["error"]["code"],
        json!(-32602),
        "{}",
        refused.body
    );
}

#[tokio::test]
async fn a_request_narrows_the_list_by_query_and_header() {
    let server = TestServer::single_user(&[]).await;
    let all = server.listed("", &[]).await;
    let tables = server.listed("?toolset=tables", &[]).await;
    assert!(!tables.is_empty() && tables.len() < all.len());
    assert!(tables.iter().all(|name| name.starts_with("nc_tables_")));
    let one = server
        .listed("", &[("X-MCP-Tools", "nc_notes_get_note")])
        .await;
    assert_eq!(one, ["nc_notes_get_note"]);
    let nonsense = server
        .ask("?toolset=nots", &[], "tools/list", json!({}))
        .await;
    assert_eq!(nonsense.body["error"]["code"], json!(-32602));
}

#[tokio::test]
async fn pages_of_one_tool_join_to_the_whole_list() {
    let whole = TestServer::single_user(&[]).await.listed("", &[]).await;
    let server = TestServer::single_user(&[("MCP_TOOLS_PAGE_SIZE", "7")]).await;
    let (mut names, mut params) = (Vec::new(), json!({}));
    loop {
        let answer = server.ask("", &[], "tools/list", params).await;
        let result = &answer.body["result"];
        let page = result["tools"].as_array().expect("tools");
        names.extend(
            page.iter()
                .filter_map(|tool| Some(tool["name"].as_str()?.to_owned())),
        );
        match result["nextCursor"].as_str() {
            Some(cursor) => params = json!({ "cursor": cursor }),
            None => break,
        }
    }
    assert_eq!(names, whole);
}

#[tokio::test]
async fn the_compact_profile_finds_and_calls_what_it_does_not_list() {
    let server = TestServer::single_user(&[
        ("MCP_PROFILE", "compact"),
        ("MCP_EXCLUDE_TOOLS", "nc_notes_delete_note"),
    ])
    .await;
    let names = server.listed("", &[]).await;
    assert!(
        names.len() < 15 && names.contains(&"nc_find_tools".to_owned()),
        "{names:?}"
    );
    let found = server
        .call("nc_find_tools", json!({ "query": "list tables" }))
        .await;
    assert!(
        found.text().contains("nc_tables_list_tables"),
        "{}",
        found.body
    );
    let called = server
        .call("nc_call_tool", json!({ "name": "nc_tables_list_tables" }))
        .await;
    assert!(
        called.body["result"]["structuredContent"].is_object(),
        "{}",
        called.body
    );
    let excluded = server
        .call(
            "nc_call_tool",
            json!({ "name": "nc_notes_delete_note", "arguments": { "note_id": 1 } }),
        )
        .await;
    assert!(excluded.body["error"].is_object(), "{}", excluded.body);
}

#[tokio::test]
async fn an_app_that_the_navigation_lacks_is_neither_listed_nor_called() {
    let server = TestServer::single_user(&[]).await;
    let names = server.listed("", &[]).await;
    assert!(names.contains(&"nc_notes_get_note".to_owned()));
    assert!(!names.iter().any(|name| name.starts_with("nc_news_")));
    let refused = server.call("nc_news_list_feeds", json!({})).await;
    let message = refused.body["error"]["message"].as_str();
    let message = message.unwrap_or_default();
    assert!(message.contains("does not have the app news"), "{message}");
    let open = TestServer::single_user(&[("MCP_DISABLE_CAPABILITY_GATING", "true")]).await;
    let names = open.listed("", &[]).await;
    assert!(names.contains(&"nc_news_list_feeds".to_owned()));
}

#[tokio::test]
async fn tools_of_administrators_are_not_listed_for_others() {
    let server = TestServer::single_user(&[]).await;
    let names = server.listed("", &[]).await;
    assert!(names.contains(&"nc_users_get_me".to_owned()));
    assert!(!names.contains(&"nc_users_create".to_owned()));
}

#[tokio::test]
async fn a_lookup_that_fails_is_an_error_and_not_an_empty_list() {
    let server = TestServer::single_user(&[]).await;
    server.sandbox.set_maintenance(true);
    let answer = server.ask("", &[], "tools/list", json!({})).await;
    let message = answer.body["error"]["message"].as_str().expect("an error");
    assert!(message.contains("maintenance"), "{message}");
}

#[tokio::test]
async fn too_many_calls_are_told_to_wait() {
    let server = TestServer::single_user(&[("MCP_CALLS_PER_MINUTE", "1")]).await;
    let first = server
        .call("nc_notes_get_note", json!({ "note_id": 1 }))
        .await;
    assert!(!first.text().contains("Too many"), "{}", first.body);
    let second = server
        .call("nc_notes_get_note", json!({ "note_id": 1 }))
        .await;
    assert_eq!(second.body["result"]["isError"], json!(true));
    assert!(second.text().contains("Try again in"), "{}", second.body);
}

#[tokio::test]
async fn a_result_that_is_too_large_is_refused_whole() {
    let server = TestServer::single_user(&[("MCP_RESULT_MAX_BYTES", "1000")]).await;
    // One item is more than a result may hold: no page is small enough.
    let folder = "f".repeat(240);
    let path = format!("{folder}/{}.md", "n".repeat(240));
    let made = server.call("nc_webdav_create_directory", json!({ "path": folder }));
    assert_ne!(made.await.body["result"]["isError"], json!(true));
    let written = server.call(
        "nc_webdav_write_file",
        json!({ "path": path, "content": "x" }),
    );
    assert_ne!(written.await.body["result"]["isError"], json!(true));
    let answer = server
        .call("nc_webdav_list_directory", json!({ "path": folder }))
        .await;
    assert_eq!(
        answer.body["result"]["isError"],
        json!(true),
        "{}",
        answer.body
    );
    assert!(
        answer.text().contains("1000 are returned"),
        "{}",
        answer.text()
    );
}

#[tokio::test]
async fn the_address_of_a_note_completes_by_title() {
    let server = TestServer::single_user(&[]).await;
    let params = json!({
        "ref": { "type": "ref/resource", "uri": "nc://Notes/{note_id}" },
        "argument": { "name": "note_id", "value": "garden" },
    });
    let answer = server.ask("", &[], "completion/complete", params).await;
    let values = answer.body["result"]["completion"]["values"]
        .as_array()
        .cloned();
    assert_eq!(
        values.map(|values| values.len()),
        Some(1),
        "{}",
        answer.body
    );
}

#[tokio::test]
async fn a_cursor_is_of_use_to_its_caller_only() {
    let settings = [
        ("MCP_DEPLOYMENT_MODE", "multi_user_basic"),
        ("MCP_TOOLS_PAGE_SIZE", "7"),
    ];
    let server = TestServer::start(&settings).await;
    let alice = ("authorization", "Basic YWxpY2U6YWxpY2UtYXBwLXBhc3N3b3Jk");
    let bob = ("authorization", "Basic Ym9iOmJvYi1hcHAtcGFzc3dvcmQ=");
    let first = server.ask("", &[alice], "tools/list", json!({})).await;
    let next = json!({ "cursor": first.body["result"]["nextCursor"] });
    assert!(next["cursor"].is_string(), "{}", first.body);
    let stolen = server.ask("", &[bob], "tools/list", next.clone()).await;
    assert_eq!(
        stolen.body["error"]["code"],
        json!(-32602),
        "{}",
        stolen.body
    );
    let own = server.ask("", &[alice], "tools/list", next).await;
    assert!(own.body["result"]["tools"].is_array(), "{}", own.body);
}

#[tokio::test]
async fn refused_credentials_are_not_a_missing_app() {
    let wrong = [
        ("NEXTCLOUD_USERNAME", "alice"),
        ("NEXTCLOUD_PASSWORD", "revoked"),
    ];
    let server = TestServer::start(&wrong).await;
    let answer = server
        .call("nc_notes_search_notes", json!({ "query": "" }))
        .await;
    assert_eq!(
        answer.body["result"]["isError"],
        json!(true),
        "{}",
        answer.body
    );
    assert!(
        answer.text().contains("did not accept the credentials"),
        "{}",
        answer.body
    );
}
