//! What is too long for one result: a link, and pages behind it that join to the whole.

use serde_json::{Value, json};

use crate::support::{Answer, TestServer};

const SMALL: (&str, &str) = ("MCP_RESULT_MAX_BYTES", "2000");

fn text_of(length: usize) -> String {
    let line = "Zeile – “ä€😀”\n";
    line.repeat(length / line.len() + 1)
}

fn link(answer: &Answer) -> String {
    let blocks = answer.body["result"]["content"]
        .as_array()
        .expect("content");
    let link = blocks
        .iter()
        .find(|block| block["type"] == json!("resource_link"));
    let uri = link.and_then(|link| link["uri"].as_str());
    uri.unwrap_or_else(|| panic!("a link in {}", answer.body))
        .to_owned()
}

/// All pages from `uri` on, joined.
async fn pages(server: &TestServer, uri: &str) -> (String, usize) {
    let (mut joined, mut next, mut count) = (String::new(), Some(uri.to_owned()), 0);
    while let Some(uri) = next {
        let read = server
            .ask("", &[], "resources/read", json!({ "uri": uri }))
            .await;
        let content = &read.body["result"]["contents"][0];
        let text = content["text"]
            .as_str()
            .unwrap_or_else(|| panic!("{}", read.body));
        joined.push_str(text);
        let page = &content["_meta"]["nextcloud-mcp-server/page"];
        next = page["next"].as_str().map(ToOwned::to_owned);
        count += 1;
        assert!(text.len() <= 1003 && count < 100, "page {count}");
    }
    (joined, count)
}

#[tokio::test]
async fn a_long_note_is_a_link_to_its_pages() {
    let server = TestServer::single_user(&[SMALL]).await;
    let text = text_of(5_000);
    let note = json!({ "title": "Long", "content": text, "category": "" });
    let made = server.call("nc_notes_create_note", note).await;
    let id = made.body["result"]["structuredContent"]["id"].clone();
    let read = server
        .call("nc_notes_get_note", json!({ "note_id": id }))
        .await;
    let result = &read.body["result"]["structuredContent"];
    assert_eq!(result["id"], id, "{}", read.body);
    let instead = result["content"].as_str().expect("words");
    assert!(
        instead.contains(&link(&read)) && instead.len() < 300,
        "{instead}"
    );
    let (joined, count) = pages(&server, &link(&read)).await;
    let whole: Value = serde_json::from_str(&joined).expect("JSON");
    assert_eq!(whole["content"], json!(text));
    assert!(count > 4, "{count}");
}

#[tokio::test]
async fn a_long_file_is_a_link_to_its_pages() {
    let server = TestServer::single_user(&[SMALL]).await;
    let text = text_of(9_000);
    let path = "Documents/Long ä #1.txt";
    for part in [&text] {
        let file = json!({ "path": path, "content": part, "content_type": "text/plain" });
        let made = server.call("nc_webdav_write_file", file).await;
        assert_ne!(made.body["result"]["isError"], json!(true), "{}", made.body);
    }
    let read = server
        .call("nc_webdav_read_file", json!({ "path": path }))
        .await;
    assert_eq!(read.body["result"]["isError"], json!(true), "{}", read.body);
    let (joined, count) = pages(&server, &link(&read)).await;
    assert_eq!(joined, text);
    assert!(count > 8, "{count}");
    let slashes = json!({ "uri": "nc://Files/Documents/Welcome.md" });
    let short = server.ask("", &[], "resources/read", slashes).await;
    let content = &short.body["result"]["contents"][0];
    assert!(
        content["text"].is_string() && content.get("_meta").is_none(),
        "{content}"
    );
}

#[tokio::test]
async fn there_is_no_page_after_the_last_and_no_folder() {
    let server = TestServer::single_user(&[SMALL]).await;
    for uri in [
        "nc://Files/Documents%2FWelcome.md?page=2",
        "nc://Files/Documents/nothing.md",
        "nc://Files/Documents",
        "nc://Files/..%2F..%2Fetc",
        "nc://capabilities?page=99",
    ] {
        let read = server
            .ask("", &[], "resources/read", json!({ "uri": uri }))
            .await;
        assert!(read.body["error"].is_object(), "{uri}: {}", read.body);
    }
}

#[tokio::test]
async fn a_file_of_somebody_else_is_marked_as_a_resource_too() {
    for (lockdown, shown) in [("false", true), ("true", false)] {
        let server = TestServer::single_user(&[("MCP_LOCKDOWN", lockdown)]).await;
        let theirs = json!({ "uri": "nc://Files/Shared by Bob/Meeting minutes.md" });
        let read = server.ask("", &[], "resources/read", theirs).await;
        let content = &read.body["result"]["contents"][0];
        let mark = &content["_meta"]["nextcloud-mcp-server/provenance"];
        assert_eq!(mark["authors"], json!(["bob"]), "{}", read.body);
        let text = content["text"].as_str().expect("text");
        assert_eq!(text.contains("Decided"), shown, "{text}");
        let own = json!({ "uri": "nc://Files/Documents/Welcome.md" });
        let read = server.ask("", &[], "resources/read", own).await;
        assert!(
            read.body["result"]["contents"][0].get("_meta").is_none(),
            "{}",
            read.body
        );
    }
}
