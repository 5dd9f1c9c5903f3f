//! Lists of notes.

use nc_index::{DocType, Listing, SourceError, source::Asked};
use serde_json::json;

use crate::{
    reader, source_of,
    stub::{Stub, json, reply},
};

#[tokio::test]
async fn an_unchanged_list_is_not_sent_again() {
    let notes = json!([{ "id": 7, "title": "a", "etag": "e7", "modified": 5, "internalPath": "/Notes/a.md" }]);
    let first = reply(
        200,
        &["Content-Type: application/json", "ETag: \"all\""],
        notes.to_string(),
    );
    let stub = Stub::start([first, reply(304, &[], "")]).await;
    let (source, reader) = (source_of(DocType::Note), reader(&stub));
    let Listing::Whole { documents, cursor } = source.list(&reader, None).await.expect("a list")
    else {
        panic!("the first list is whole");
    };
    assert_eq!(
        (documents[0].key.id.as_str(), documents[0].etag.as_str()),
        ("7", "e7")
    );
    assert_eq!(documents[0].place.as_deref(), Some("/Notes/a.md"));
    let again = source
        .list(&reader, cursor.as_deref())
        .await
        .expect("a list");
    let Listing::Changes {
        changed,
        gone,
        cursor: next,
    } = again
    else {
        panic!("nothing changed");
    };
    assert!(changed.is_empty() && gone.is_empty());
    assert_eq!(Some(next), cursor);
    assert_eq!(stub.seen()[1].header("if-none-match"), Some("\"all\""));
}

#[tokio::test]
async fn chunks_are_joined_and_have_no_etag_together() {
    let chunk = |ids: &[i64], next: Option<&str>| {
        let notes: serde_json::Value = ids
            .iter()
            .map(|id| json!({ "id": id, "title": "t", "etag": id.to_string() }))
            .collect();
        let next = next.map(|next| format!("X-Notes-Chunk-Cursor: {next}"));
        let mut headers = vec!["Content-Type: application/json", "ETag: \"x\""];
        headers.extend(next.as_deref());
        reply(200, &headers, notes.to_string())
    };
    let stub = Stub::start([chunk(&[1, 2], Some("5-2")), chunk(&[3], None)]).await;
    let listing = source_of(DocType::Note)
        .list(&reader(&stub), None)
        .await
        .expect("a list");
    let Listing::Whole {
        documents,
        cursor: None,
    } = listing
    else {
        panic!("{listing:?}");
    };
    assert_eq!(documents.len(), 3);
    assert!(stub.seen()[1].target.contains("chunkCursor=5-2"));
}

#[tokio::test]
async fn a_missing_app_says_nothing_about_notes() {
    let stub = Stub::start([reply(404, &["Content-Type: text/html"], "")]).await;
    let listing = source_of(DocType::Note).list(&reader(&stub), None).await;
    assert!(
        matches!(listing, Err(SourceError::Unavailable)),
        "{listing:?}"
    );
}

#[tokio::test]
async fn many_notes_are_verified_by_one_request() {
    let stub = Stub::start([json(200, &json!([{ "id": 3 }, { "id": 4 }, { "id": 99 }]))]).await;
    let asked: Vec<Asked> = (1..=20)
        .map(|id| Asked {
            id: id.to_string(),
            place: None,
        })
        .collect();
    let seen = source_of(DocType::Note)
        .visible(&reader(&stub), &asked)
        .await
        .expect("an answer");
    assert_eq!(seen.into_iter().collect::<Vec<_>>(), ["3", "4"]);
    assert_eq!(stub.seen().len(), 1);
}
