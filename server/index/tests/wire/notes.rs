//! Lists of notes.

use nc_index::{DocType, Listed, Listing, SourceError, source::Asked};
use serde_json::json;

use crate::{
    reader, source_of,
    stub::{Reply, Stub, json, reply},
};

fn notes(notes: &serde_json::Value) -> Reply {
    reply(
        200,
        &["Content-Type: application/json", "ETag: \"all\""],
        notes.to_string(),
    )
}

#[tokio::test]
async fn an_unchanged_list_is_not_sent_again() {
    let list = json!([{ "id": 7, "title": "a", "etag": "e7", "modified": 5, "internalPath": "/Notes/a.md" }]);
    let stub = Stub::start([notes(&list), notes(&list), reply(304, &[], "")]).await;
    let (source, reader) = (source_of(DocType::Note), reader(&stub));
    let mut cursor = None;
    for _ in 0..2 {
        let listing = source.list(&reader, cursor.as_deref()).await;
        let Listing::Whole {
            documents,
            cursor: next,
        } = listing.expect("a list")
        else {
            panic!("the first two lists are whole");
        };
        assert_eq!(
            (documents[0].key.id.as_str(), documents[0].etag.as_str()),
            ("7", "e7")
        );
        assert_eq!(documents[0].place.as_deref(), Some("/Notes/a.md"));
        cursor = next;
    }
    let again = source.list(&reader, cursor.as_deref()).await;
    let Listing::Changes {
        changed,
        gone,
        cursor: next,
    } = again.expect("a list")
    else {
        panic!("nothing changed");
    };
    assert!(changed.is_empty() && gone.is_empty());
    assert_eq!(Some(next), cursor);
    let asked: Vec<_> = stub
        .seen()
        .iter()
        .map(|seen| seen.header("if-none-match").map(str::to_owned))
        .collect();
    // The first came with texts: its etag is that of another answer.
    assert_eq!(asked, [None, None, Some("\"all\"".to_owned())]);
}

#[tokio::test]
async fn a_first_list_brings_the_notes_that_are_fetched_then() {
    let list = json!([
        { "id": 7, "title": "a", "etag": "e7", "content": "seven" },
        { "id": 8, "title": "b", "etag": "e8", "content": "eight" },
    ]);
    let changed = json!({ "id": 8, "title": "b", "etag": "e9", "content": "nine" });
    let stub = Stub::start([notes(&list), json(200, &changed)]).await;
    let (source, reader) = (source_of(DocType::Note), reader(&stub));
    source.list(&reader, None).await.expect("a list");
    let read = async |id, etag| {
        let document = source.fetch_listed(&reader, id, None, etag).await;
        document.expect("an answer").expect("a document").text()
    };
    assert_eq!(read("7", "e7").await, "seven");
    assert_eq!(stub.seen().len(), 1, "nothing is asked again");
    // Listed in another version since.
    assert_eq!(read("8", "e9").await, "nine");
    assert_eq!(stub.seen().len(), 2);
    let seen = stub.seen();
    assert!(!seen[0].target.contains("exclude="), "{}", seen[0].target);
}

fn chunk(ids: &[i64], next: Option<&str>) -> Reply {
    let notes: serde_json::Value = ids
        .iter()
        .map(|id| json!({ "id": id, "title": "t", "etag": id.to_string(), "content": "text" }))
        .collect();
    let next = next.map(|next| format!("X-Notes-Chunk-Cursor: {next}"));
    let mut headers = vec!["Content-Type: application/json", "ETag: \"x\""];
    headers.extend(next.as_deref());
    reply(200, &headers, notes.to_string())
}

fn ids(documents: &[Listed]) -> Vec<&str> {
    documents.iter().map(|one| one.key.id.as_str()).collect()
}

#[tokio::test]
async fn a_first_list_of_many_comes_in_parts_and_keeps_their_texts() {
    let stub = Stub::start([chunk(&[1, 2], Some("5-2")), chunk(&[3], None)]).await;
    let (source, reader) = (source_of(DocType::Note), reader(&stub));
    let first = source.list(&reader, None).await.expect("a list");
    let Listing::Part { documents, cursor } = first else {
        panic!("there is more: {first:?}");
    };
    assert_eq!(ids(&documents), ["1", "2"]);
    let last = source.list(&reader, Some(&cursor)).await.expect("a list");
    let Listing::Changes { changed, gone, .. } = last else {
        panic!("not all of it is in the last answer: {last:?}");
    };
    assert_eq!((ids(&changed), gone.len()), (vec!["3"], 0));
    for id in ["1", "2", "3"] {
        let read = source.fetch_listed(&reader, id, None, id).await;
        assert_eq!(read.expect("an answer").expect("a note").text(), "text");
    }
    let seen = stub.seen();
    assert_eq!(seen.len(), 2, "nothing is asked again");
    assert!(seen[1].target.contains("chunkCursor=5-2"));
}

#[tokio::test]
async fn a_part_that_nextcloud_does_not_know_begins_the_list_anew() {
    let stub = Stub::start([chunk(&[1], Some("5-2")), json(400, &json!({}))]).await;
    let (source, reader) = (source_of(DocType::Note), reader(&stub));
    let Ok(Listing::Part { cursor, .. }) = source.list(&reader, None).await else {
        panic!("there is more");
    };
    let again = source.list(&reader, Some(&cursor)).await;
    assert!(matches!(again, Err(SourceError::StaleCursor)), "{again:?}");
}

#[tokio::test]
async fn chunks_are_joined_and_have_no_etag_together() {
    let two = || [chunk(&[1, 2], Some("5-2")), chunk(&[3], None)];
    let first = [chunk(&[1, 2, 3], None)];
    let stub = Stub::start(first.into_iter().chain(two()).chain(two())).await;
    let (source, reader) = (source_of(DocType::Note), reader(&stub));
    let mut cursor = None;
    for turn in 0..3 {
        let listing = source.list(&reader, cursor.as_deref()).await;
        let Listing::Whole {
            documents,
            cursor: next,
        } = listing.expect("a list")
        else {
            panic!("of several answers none says that nothing changed");
        };
        assert_eq!(ids(&documents), ["1", "2", "3"]);
        cursor = next;
        if turn == 0 {
            continue;
        }
        let (seen, at) = (stub.seen(), 2 * turn - 1);
        assert_eq!(seen[at].header("if-none-match"), None);
        assert!(seen[at + 1].target.contains("chunkCursor=5-2"));
        assert!(seen[at].target.contains("exclude=content"));
    }
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
