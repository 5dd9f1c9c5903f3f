//! Lists of cards.

use nc_index::{DocType, Listing};
use serde_json::{Value, json};

use crate::{
    reader, source_of,
    stub::{Reply, Stub, json},
};

fn boards(at: &[(i64, i64)]) -> Reply {
    let all: Value = at
        .iter()
        .map(|(id, at)| json!({ "id": id, "title": "b", "lastModified": at, "deletedAt": 0 }))
        .collect();
    json(200, &all)
}

fn stacks(cards: &[i64]) -> Reply {
    let cards: Value = cards
        .iter()
        .map(|id| json!({ "id": id, "title": "c", "description": "d", "archived": false, "stackId": 9 }))
        .collect();
    json(200, &json!([{ "id": 9, "cards": cards }]))
}

#[tokio::test]
async fn a_board_is_read_again_until_its_second_is_over() {
    let script = [
        boards(&[(1, 50), (2, 10)]),
        stacks(&[11, 12]),
        stacks(&[21]),
        boards(&[(1, 50), (2, 10)]),
        stacks(&[11]),
        stacks(&[21]),
        boards(&[(1, 50)]),
    ];
    let stub = Stub::start(script).await;
    let (source, reader) = (source_of(DocType::DeckCard), reader(&stub));
    let listing = source.list(&reader, None).await.expect("a list");
    let Listing::Whole { documents, cursor } = listing else {
        panic!("{listing:?}");
    };
    assert_eq!(documents.len(), 3);
    let again = source
        .list(&reader, cursor.as_deref())
        .await
        .expect("a list");
    let Listing::Changes { gone, cursor, .. } = again else {
        panic!("{again:?}");
    };
    // Which board answers first is not told, so both lists of cards may have come from either.
    assert_eq!(gone.len(), 1);
    let asked = stub.seen().len();
    let last = source.list(&reader, Some(&cursor)).await.expect("a list");
    let Listing::Changes { changed, gone, .. } = last else {
        panic!("{last:?}");
    };
    assert!(changed.is_empty());
    assert_eq!(gone.len(), 1, "what was on the board that is gone");
    assert_eq!(
        stub.seen().len(),
        asked + 1,
        "a settled board costs nothing"
    );
}
