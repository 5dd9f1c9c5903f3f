//! From one model to the next: nothing is lost from sight, and nothing of the old index stays.

use std::sync::Arc;

use nc_index::{ChunkRef, Filter, IndexMode, VectorStore, vectors::Handover};

use crate::{
    engines::{DIMENSIONS, World, identity, on_each},
    made::{chunk, document, matching, nearest, note, place, put, put_note, sorted, user},
};

const BEFORE: &str = "test/before";

/// Two notes and one that is found by words only, in the index of the old model; and both indexes together.
async fn begun(world: &World) -> (Arc<dyn VectorStore>, Handover) {
    let old = world.open_beside(&identity(BEFORE, DIMENSIONS)).await;
    put_note(&*old, "1", "apple", 0.0).await;
    put_note(&*old, "2", "pear", 5.0).await;
    let chunks = [chunk(0, "plum", None)];
    let mut by_words = document(note("3"), &chunks);
    by_words.mode = IndexMode::Keyword;
    put(&*old, &by_words, &chunks).await;
    let now = world.open_beside(&identity("test/now", DIMENSIONS)).await;
    let found = world.find(BEFORE).await.expect("the old index");
    (Arc::clone(&now), Handover::new(now, found))
}

#[test]
fn documents_are_found_by_words_until_they_are_embedded_anew() {
    on_each(async |world| {
        let (now, index) = begun(world).await;
        let alice = Filter::of(user("alice"));
        assert_eq!(matching(&index, "apple", &alice).await, ["1#0"]);
        assert!(nearest(&index, 0.0, &alice).await.is_empty());
        let at = ChunkRef {
            key: note("1"),
            index: 0,
        };
        let picked = index.pick(std::slice::from_ref(&at)).await.expect("picked");
        assert_eq!(picked[&at].vector, None);
        assert_eq!(
            index
                .chunks(&note("1"), 0, 9, true)
                .await
                .expect("read")
                .len(),
            1
        );
        assert_eq!(index.counts(None).await.expect("counted").chunks, 3);

        put_note(&index, "1", "apple", 0.0).await;
        assert_eq!(matching(&index, "apple", &alice).await, ["1#0"]);
        assert_eq!(nearest(&index, 0.0, &alice).await, ["1#0"]);
        assert_eq!(nearest(&*now, 0.0, &alice).await, ["1#0"]);
        let keys = index.keys(None, 100).await.expect("listed");
        let ids = keys.into_iter().map(|key| key.id).collect();
        assert_eq!(sorted(ids), ["1", "2", "3"]);
        assert_eq!(index.counts(None).await.expect("counted").chunks, 3);
    });
}

#[test]
fn keys_are_listed_page_by_page_through_both() {
    on_each(async |world| {
        let (_, index) = begun(world).await;
        put_note(&index, "1", "apple", 0.0).await;
        let (mut ids, mut after) = (Vec::new(), None);
        while let Some(key) = index.keys(after.as_ref(), 1).await.expect("listed").pop() {
            ids.push(key.id.clone());
            after = Some(key);
            assert!(ids.len() < 9, "{ids:?}");
        }
        assert_eq!(sorted(ids), ["1", "2", "3"]);
    });
}

#[test]
fn who_loses_sight_of_a_document_finds_it_in_neither() {
    on_each(async |world| {
        let (_, index) = begun(world).await;
        let (alice, bob) = (Filter::of(user("alice")), Filter::of(user("bob")));
        let places = [place("bob", None)];
        assert!(index.set_places(&note("2"), &places).await.expect("set"));
        assert!(!index.set_places(&note("9"), &places).await.expect("set"));
        assert!(matching(&index, "pear", &alice).await.is_empty());
        assert_eq!(matching(&index, "pear", &bob).await, ["2#0"]);
        assert!(index.remove(&note("1")).await.expect("removed"));
        assert!(!index.remove(&note("1")).await.expect("removed"));
        assert!(matching(&index, "apple", &alice).await.is_empty());
    });
}

#[test]
fn the_old_index_goes_with_the_last_of_its_documents() {
    on_each(async |world| {
        let (now, index) = begun(world).await;
        let alice = Filter::of(user("alice"));
        // Who needs no vector moves without being read again.
        index.settle().await.expect("settled");
        assert_eq!(matching(&*now, "plum", &alice).await, ["3#0"]);
        put_note(&index, "1", "apple", 0.0).await;
        assert!(world.find(BEFORE).await.is_some());
        put_note(&index, "2", "pear", 5.0).await;
        assert!(world.find(BEFORE).await.is_none(), "on {}", world.name());
        assert_eq!(matching(&index, "pear", &alice).await, ["2#0"]);
        assert_eq!(index.counts(None).await.expect("counted").chunks, 3);
        index.settle().await.expect("settled");
    });
}

#[test]
fn an_old_index_that_is_gone_is_not_missed() {
    on_each(async |world| {
        let (_, index) = begun(world).await;
        let other = world.find(BEFORE).await.expect("the old index");
        put_note(&index, "1", "apple", 0.0).await;
        other.retire().await.expect("removed");
        let alice = Filter::of(user("alice"));
        assert_eq!(matching(&index, "apple", &alice).await, ["1#0"]);
        put_note(&index, "2", "pear", 5.0).await;
        assert_eq!(matching(&index, "pear", &alice).await, ["2#0"]);
        assert!(index.remove(&note("2")).await.expect("removed"));
    });
}
