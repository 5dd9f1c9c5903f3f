//! Words of others in results and resources: marked, cleaned, and withheld in lockdown.

use serde_json::{Value, json};

use crate::support::{Answer, TestServer};

/// Base64 of `bob:bob-app-password`.
const BOB: (&str, &str) = ("authorization", "Basic Ym9iOmJvYi1hcHAtcGFzc3dvcmQ=");
/// Base64 of `alice:alice-app-password`.
const ALICE: (&str, &str) = ("authorization", "Basic YWxpY2U6YWxpY2UtYXBwLXBhc3N3b3Jk");
/// "Pay now", a change of direction, and `!` in a tag.
const HIDDEN: &str = "Pay\u{200b} now\u{202e}\u{e0021}";

async fn server(lockdown: &str) -> TestServer {
    let settings = [
        ("MCP_DEPLOYMENT_MODE", "multi_user_basic"),
        ("MCP_LOCKDOWN", lockdown),
        ("MCP_CONFIRM", "off"),
    ];
    TestServer::start(&settings).await
}

async fn call(server: &TestServer, who: (&str, &str), tool: &str, arguments: Value) -> Answer {
    let params = json!({ "name": tool, "arguments": arguments });
    let answer = server.ask("", &[who], "tools/call", params).await;
    assert_ne!(
        answer.body["result"]["isError"],
        json!(true),
        "{}",
        answer.body
    );
    answer
}

fn mark(answer: &Answer) -> &Value {
    &answer.body["result"]["_meta"]["nextcloud-mcp-server/provenance"]
}

fn field<'a>(answer: &'a Answer, path: &str) -> &'a str {
    let result = &answer.body["result"]["structuredContent"];
    let value = result.pointer(path).and_then(Value::as_str);
    value.unwrap_or_else(|| panic!("{path} in {result}"))
}

/// Bob's file that alice may read, with hidden characters.
async fn file_of_bob(server: &TestServer) {
    let file =
        json!({ "path": "Shared by Bob/Pay.md", "content": HIDDEN, "content_type": "text/plain" });
    call(server, BOB, "nc_webdav_write_file", file).await;
}

#[tokio::test]
async fn a_file_of_somebody_else_is_marked_and_clean() {
    let server = server("false").await;
    file_of_bob(&server).await;
    let path = json!({ "path": "Shared by Bob/Pay.md" });
    let read = call(&server, ALICE, "nc_webdav_read_file", path.clone()).await;
    assert_eq!(
        *mark(&read),
        json!({ "origin": "files", "trust": "untrusted", "authors": ["bob"], "removed_characters": 3 })
    );
    assert_eq!(field(&read, "/content"), "Pay now");
    assert!(read.text().contains("\"Pay now\""), "{}", read.text());

    let own = call(&server, BOB, "nc_webdav_read_file", path).await;
    assert!(mark(&own).is_null(), "{}", own.body);
    assert_eq!(field(&own, "/content"), HIDDEN);
}

#[tokio::test]
async fn lockdown_withholds_files_of_others_and_no_own_ones() {
    let server = server("true").await;
    file_of_bob(&server).await;
    let path = json!({ "path": "Shared by Bob/Pay.md" });
    let read = call(&server, ALICE, "nc_webdav_read_file", path.clone()).await;
    assert!(!read.body.to_string().contains("Pay now"), "{}", read.body);
    assert!(field(&read, "/content").contains("MCP_LOCKDOWN"));
    assert_eq!(mark(&read)["withheld"], json!(1));
    let own = call(&server, BOB, "nc_webdav_read_file", path).await;
    assert_eq!(field(&own, "/content"), HIDDEN);
}

#[tokio::test]
async fn comments_of_others_are_marked_and_own_ones_are_not() {
    for (lockdown, shown) in [("false", "Pay now"), ("true", "[Withheld: ")] {
        let server = server(lockdown).await;
        let path = json!({ "path": "Projects" });
        let comment = json!({ "path": "Projects", "message": HIDDEN });
        call(&server, BOB, "nc_webdav_create_comment", comment).await;
        let own = call(&server, BOB, "nc_webdav_list_comments", path.clone()).await;
        assert!(mark(&own).is_null(), "{}", own.body);
        let read = call(&server, ALICE, "nc_webdav_list_comments", path).await;
        assert_eq!(mark(&read)["authors"], json!(["bob"]), "{}", read.body);
        let message = field(&read, "/results/0/message");
        assert!(message.starts_with(shown), "{message}");
        assert!(!message.contains('\u{202e}'));
    }
}

#[tokio::test]
async fn notifications_are_words_of_others() {
    for (lockdown, withheld) in [("false", false), ("true", true)] {
        let server = server(lockdown).await;
        let read = call(&server, ALICE, "nc_notifications_list", json!({})).await;
        assert_eq!(
            mark(&read)["origin"],
            json!("notifications"),
            "{}",
            read.body
        );
        assert_eq!(read.text().contains("Maintenance on Sunday"), !withheld);
        assert!(read.body["result"]["structuredContent"]["notifications"][0]["id"].is_i64());
    }
}

#[tokio::test]
async fn the_words_beside_a_share_belong_to_who_shared() {
    for lockdown in ["false", "true"] {
        let server = server(lockdown).await;
        let mine = json!({ "shared_with_me": false });
        let list = call(&server, BOB, "nc_share_list", mine).await;
        let share = &list.body["result"]["structuredContent"]["result"][0]["id"];
        let note = json!({ "share_id": share, "note": HIDDEN });
        call(&server, BOB, "nc_share_update", note).await;
        let theirs = json!({ "shared_with_me": true });
        let read = call(&server, ALICE, "nc_share_list", theirs).await;
        assert_eq!(mark(&read)["authors"], json!(["bob"]), "{}", read.body);
        let note = field(&read, "/result/0/note");
        let wanted = if lockdown == "true" {
            "[Withheld: "
        } else {
            "Pay now"
        };
        assert!(note.starts_with(wanted), "{note}");
        let own = call(&server, BOB, "nc_share_list", json!({})).await;
        assert!(mark(&own).is_null(), "{}", own.body);
    }
}

#[tokio::test]
async fn activity_of_others_is_marked() {
    let server = server("true").await;
    file_of_bob(&server).await;
    let read = call(&server, ALICE, "nc_activity_list", json!({})).await;
    let all = &read.body["result"]["structuredContent"]["activities"];
    let all = all.as_array().expect("activities");
    for activity in all {
        let own = activity["user"] == json!("alice");
        let subject = activity["subject"].as_str().expect("a subject");
        assert_eq!(subject.starts_with("[Withheld: "), !own, "{activity}");
    }
    assert!(!all.is_empty());
}

#[tokio::test]
async fn a_shared_note_is_marked_as_tool_and_as_resource() {
    let server = server("true").await;
    let list = call(&server, ALICE, "nc_notes_list_notes", json!({})).await;
    let note = list.body["result"]["structuredContent"]["results"][0].clone();
    let id = json!({ "note_id": note["id"] });
    let private = call(&server, ALICE, "nc_notes_get_note", id.clone()).await;
    assert!(mark(&private).is_null(), "{}", private.body);
    let title = note["title"].as_str().expect("a title");
    let folder = note["category"].as_str().unwrap_or_default();
    let path = format!("Notes/{folder}/{title}.md").replace("//", "/");
    let share = json!({ "path": path, "share_with": "bob", "permissions": 3 });
    call(&server, ALICE, "nc_share_create", share).await;
    let shared = call(&server, ALICE, "nc_notes_get_note", id).await;
    assert_eq!(mark(&shared)["origin"], json!("notes"), "{}", shared.body);
    assert!(field(&shared, "/content").starts_with("[Withheld: "));
    let uri = json!({ "uri": format!("nc://Notes/{}", note["id"]) });
    let read = server.ask("", &[ALICE], "resources/read", uri).await;
    let content = &read.body["result"]["contents"][0];
    let text = content["text"].as_str().expect("text");
    assert!(text.contains("[Withheld: "), "{text}");
    let mark = &content["_meta"]["nextcloud-mcp-server/provenance"];
    assert_eq!(mark["origin"], json!("notes"), "{content}");
}
