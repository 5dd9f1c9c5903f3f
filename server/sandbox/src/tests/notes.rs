//! Notes, as files and as an API.

use std::{sync::Arc, time::Duration};

use serde_json::json;

use super::play::{Call, alice, clock, empty, file, sample};
use crate::Sandbox;

fn notes(method: &str, rest: &str) -> Call {
    alice(method, &format!("/index.php/apps/notes/api/v1/notes{rest}"))
}

#[tokio::test]
async fn a_note_is_a_file() {
    let sandbox = empty();
    let note = json!({"title": "a/b:c?*\"<>|", "content": "# Hi", "category": "Lab/Sub", "favorite": true});
    let made = notes("POST", "").json(&note).send(&sandbox).await.json();
    assert_eq!(
        (&made["title"], &made["internalPath"]),
        (&json!("abc"), &json!("/Notes/Lab/Sub/abc.md"))
    );
    assert_eq!(
        file("GET", "Notes/Lab/Sub/abc.md")
            .send(&sandbox)
            .await
            .text(),
        "# Hi"
    );
    assert_eq!(
        notes("POST", "").json(&note).send(&sandbox).await.json()["title"],
        "abc (2)"
    );
    assert_eq!(
        notes("POST", "")
            .json(&json!({}))
            .send(&sandbox)
            .await
            .json()["title"],
        "New note"
    );
    file("PUT", "Notes/by%20dav.txt")
        .body("x")
        .send(&sandbox)
        .await;
    assert_eq!(
        notes("GET", "")
            .send(&sandbox)
            .await
            .json()
            .as_array()
            .unwrap()
            .len(),
        4
    );
}

#[tokio::test]
async fn a_stale_update_shows_the_note_as_it_is() {
    let sandbox = empty();
    let made = notes("POST", "")
        .json(&json!({"title": "T", "content": "one"}))
        .send(&sandbox)
        .await
        .json();
    let (id, etag) = (
        format!("/{}", made["id"]),
        format!("\"{}\"", made["etag"].as_str().unwrap()),
    );
    assert_eq!(
        notes("GET", &id)
            .header("if-none-match", &etag)
            .status(&sandbox)
            .await,
        304
    );
    let update = |content: &str| {
        notes("PUT", &id)
            .header("if-match", &etag)
            .json(&json!({"content": content}))
    };
    assert_eq!(update("two").send(&sandbox).await.json()["content"], "two");
    let stale = update("three").send(&sandbox).await;
    assert_eq!(
        (stale.status(), &stale.json()["content"]),
        (412, &json!("two"))
    );
    let moved = notes("PUT", &id)
        .json(&json!({"title": "New", "category": "C"}))
        .send(&sandbox)
        .await
        .json();
    assert_eq!(moved["internalPath"], "/Notes/C/New.md");
    assert_eq!(notes("DELETE", &id).send(&sandbox).await.json(), json!([]));
    assert_eq!(
        notes("DELETE", &id).send(&sandbox).await.json(),
        json!({"errorType": "Exception"})
    );
    assert_eq!(notes("GET", "/abc").status(&sandbox).await, 400);
}

#[tokio::test]
async fn lists_of_notes_come_in_chunks_and_pruned() {
    let time = clock();
    let sandbox = Sandbox::empty_at(Arc::new(time.clone()));
    for title in ["A", "B", "C"] {
        notes("POST", "")
            .json(&json!({"title": title}))
            .send(&sandbox)
            .await;
        time.advance(Duration::from_secs(10));
    }
    let first = notes("GET", "?chunkSize=2&exclude=content")
        .send(&sandbox)
        .await;
    assert_eq!(
        (
            first.json().as_array().unwrap().len(),
            first.header("x-notes-chunk-pending")
        ),
        (2, "1")
    );
    assert_eq!(first.json()[0].get("content"), None);
    let cursor = first.header("x-notes-chunk-cursor").to_owned();
    let last = notes("GET", &format!("?chunkSize=2&chunkCursor={cursor}"))
        .send(&sandbox)
        .await;
    assert_eq!(
        (
            last.json()[0]["title"].clone(),
            last.header("x-notes-chunk-cursor")
        ),
        (json!("C"), "")
    );
    assert_eq!(last.json()[1].as_object().unwrap().len(), 1);
    let pruned = notes("GET", "?pruneBefore=9999999999")
        .send(&sandbox)
        .await
        .json();
    assert!(
        pruned
            .as_array()
            .unwrap()
            .iter()
            .all(|note| note.as_object().unwrap().len() == 1)
    );
    let etag = notes("GET", "")
        .send(&sandbox)
        .await
        .header("etag")
        .to_owned();
    assert_eq!(
        notes("GET", "")
            .header("if-none-match", &etag)
            .status(&sandbox)
            .await,
        304
    );
}

#[tokio::test]
async fn attachments_lie_beside_the_note() {
    let sandbox = sample();
    let list = notes("GET", "?exclude=content").send(&sandbox).await.json();
    let id = list
        .as_array()
        .unwrap()
        .iter()
        .find(|note| note["title"] == "Garden plan")
        .unwrap()["id"]
        .clone();
    let attachment = format!("/index.php/apps/notes/api/v1.4/attachment/{id}");
    let picture = alice("GET", &format!("{attachment}?path=sketch.png"))
        .send(&sandbox)
        .await;
    assert_eq!(
        (picture.status(), picture.header("content-type")),
        (200, "image/png")
    );
    let form = "--B\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\n\r\nhello\r\n--B--\r\n";
    let kind = "multipart/form-data; boundary=B";
    let stored = alice("POST", &attachment)
        .header("content-type", kind)
        .body(form)
        .send(&sandbox)
        .await
        .json();
    let stored = stored["filename"].as_str().unwrap().to_owned();
    assert_eq!(
        alice("GET", &format!("{attachment}?path={stored}"))
            .send(&sandbox)
            .await
            .text(),
        "hello"
    );
    assert_eq!(
        alice("GET", &format!("{attachment}?path=none.png"))
            .status(&sandbox)
            .await,
        404
    );
}
