//! Cursors of lists: good for one caller, one tool, one list and one day, on every replica with the key.

use std::{sync::Arc, time::Duration};

use jiff::Timestamp;
use nc_base::FixedClock;
use nextcloud_mcp_server::Overrides;
use serde_json::{Value, json};

use crate::support::{Answer, TestServer};

/// Base64 of `bob:bob-app-password`.
const BOB: (&str, &str) = ("authorization", "Basic Ym9iOmJvYi1hcHAtcGFzc3dvcmQ=");
/// Base64 of `alice:alice-app-password`.
const ALICE: (&str, &str) = ("authorization", "Basic YWxpY2U6YWxpY2UtYXBwLXBhc3N3b3Jk");
const KEY: (&str, &str) = (
    "TOKEN_ENCRYPTION_KEY",
    "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=",
);
const OTHER_KEY: (&str, &str) = (
    "TOKEN_ENCRYPTION_KEY",
    "HxECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=",
);

const NOTES: &str = "nc_notes_list_notes";

/// The structured result of a success.
fn result(answer: &Answer) -> &Value {
    let result = &answer.body["result"];
    assert_ne!(result["isError"], json!(true), "{result}");
    &result["structuredContent"]
}

/// The words of a refused cursor.
fn refusal(answer: &Answer) -> String {
    let result = &answer.body["result"];
    assert_eq!(result["isError"], json!(true), "{}", answer.body);
    let text = result["content"][0]["text"].as_str().expect("words");
    assert!(text.contains("without `cursor`"), "{text}");
    text.to_owned()
}

fn cursor(answer: &Answer) -> String {
    let cursor = result(answer)["next_cursor"].as_str();
    cursor.expect("a next page").to_owned()
}

fn ids(answer: &Answer) -> Vec<i64> {
    let list = result(answer)["results"].as_array().expect("a list");
    list.iter().filter_map(|note| note["id"].as_i64()).collect()
}

#[tokio::test]
async fn the_pages_of_a_list_join_to_the_whole() {
    let server = TestServer::single_user(&[]).await;
    let all = ids(&server.call(NOTES, json!({})).await);
    let (mut args, mut seen) = (json!({ "limit": 1 }), Vec::new());
    loop {
        let page = server.call(NOTES, args.clone()).await;
        seen.extend(ids(&page));
        match result(&page).get("next_cursor") {
            Some(next) => args["cursor"] = next.clone(),
            None => break,
        }
    }
    assert!(all.len() > 1, "{all:?}");
    assert_eq!(seen, all);
}

#[tokio::test]
async fn a_cursor_says_nothing_and_cannot_be_changed() {
    let server = TestServer::single_user(&[]).await;
    let first = server.call(NOTES, json!({ "limit": 1 })).await;
    assert!(result(&first).get("next_offset").is_none());
    let good = cursor(&first);
    let mut changed = good.clone().into_bytes();
    let middle = changed.len() / 2;
    changed[middle] = if changed[middle] == b'A' { b'B' } else { b'A' };
    let changed = String::from_utf8(changed).expect("text");
    for bad in [changed.as_str(), &good[1..], "1", "", "next"] {
        let answer = server
            .call(NOTES, json!({ "limit": 1, "cursor": bad }))
            .await;
        assert!(refusal(&answer).contains("was not given to you"), "{bad}");
    }
    let hidden = server.call(NOTES, json!({ "limit": 1, "offset": 1 })).await;
    assert_eq!(hidden.body["result"]["isError"], json!(true));
}

#[tokio::test]
async fn a_cursor_is_good_for_its_tool_and_its_arguments_only() {
    let server = TestServer::single_user(&[]).await;
    let good = cursor(&server.call(NOTES, json!({ "limit": 1 })).await);
    let search = json!({ "query": "a", "limit": 1, "cursor": good });
    let elsewhere = server.call("nc_notes_search_notes", search).await;
    assert!(refusal(&elsewhere).contains("belongs to another tool"));
    let other = json!({ "limit": 1, "category": "Work", "cursor": good });
    assert!(refusal(&server.call(NOTES, other).await).contains("other arguments"));
    // The size of a page does not say which list it is.
    let larger = json!({ "limit": "5", "cursor": good });
    assert!(!ids(&server.call(NOTES, larger).await).is_empty());
}

#[tokio::test]
async fn a_cursor_is_good_for_its_caller_only() {
    let server = TestServer::multi_user().await;
    let ask = |who, cursor: Option<String>| {
        let mut args = json!({ "limit": 1 });
        if let Some(cursor) = cursor {
            args["cursor"] = cursor.into();
        }
        let call = json!({ "name": NOTES, "arguments": args });
        let server = &server;
        async move { server.ask("", &[who], "tools/call", call).await }
    };
    let alices = cursor(&ask(ALICE, None).await);
    assert!(refusal(&ask(BOB, Some(alices.clone())).await).contains("person"));
    assert_eq!(ids(&ask(ALICE, Some(alices)).await).len(), 1);
}

#[tokio::test]
async fn a_replica_with_the_key_goes_on_and_one_without_does_not() {
    let server = TestServer::single_user(&[KEY]).await;
    let first = server.call(NOTES, json!({ "limit": 1 })).await;
    let args = json!({ "limit": 1, "cursor": cursor(&first) });
    let second = server.replica(&[KEY]).call(NOTES, args.clone()).await;
    assert_ne!(ids(&second), ids(&first));
    for stranger in [server.replica(&[OTHER_KEY]), server.replica(&[])] {
        let answer = stranger.call(NOTES, args.clone()).await;
        assert!(refusal(&answer).contains("server"));
    }
}

#[tokio::test]
async fn a_cursor_is_good_for_a_day() {
    let clock = FixedClock::new(Timestamp::UNIX_EPOCH);
    let overrides = Overrides {
        clock: Arc::new(clock.clone()),
        ..Overrides::default()
    };
    let settings = [
        ("NEXTCLOUD_USERNAME", "alice"),
        ("NEXTCLOUD_PASSWORD", "alice-app-password"),
    ];
    let server = TestServer::start_at(&settings, overrides).await;
    let good = cursor(&server.call(NOTES, json!({ "limit": 1 })).await);
    let args = json!({ "limit": 1, "cursor": good });
    clock.advance(Duration::from_hours(24));
    result(&server.call(NOTES, args.clone()).await);
    clock.advance(Duration::from_secs(1));
    assert!(refusal(&server.call(NOTES, args).await).contains("older than a day"));
}

#[tokio::test]
async fn a_list_that_is_larger_than_a_result_comes_in_more_pages() {
    let large = TestServer::single_user(&[]).await;
    for number in 0..40 {
        let note = json!({ "title": format!("Note {number}"), "content": "", "category": "Many" });
        result(&large.call("nc_notes_create_note", note).await);
    }
    let server = large.replica(&[("MCP_RESULT_MAX_BYTES", "4000")]);
    let (mut args, mut seen, mut pages) = (json!({ "limit": 1000 }), Vec::new(), 0);
    loop {
        let page = server.call(NOTES, args.clone()).await;
        seen.extend(ids(&page));
        pages += 1;
        match result(&page).get("next_cursor") {
            Some(next) => args["cursor"] = next.clone(),
            None => break,
        }
    }
    assert_eq!(seen, ids(&large.call(NOTES, json!({})).await));
    assert!(pages > 1 && seen.len() > 40, "{pages} pages");
}
