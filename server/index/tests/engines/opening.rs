//! What stays when an index is closed, and what is refused when it is opened.

use nc_index::{Filter, VectorError};

use crate::{
    engines::{DIMENSIONS, identity, on_each},
    made::{matching, nearest, note, place, put_note, user},
};

#[test]
fn what_was_put_is_there_when_the_index_is_opened_again() {
    on_each(async |world| {
        let first = world.open().await;
        put_note(&*first, "1", "apple", 0.0).await;
        put_note(&*first, "2", "pear", 5.0).await;
        drop(first);
        let second = world.open().await;
        let alice = Filter::of(user("alice"));
        assert_eq!(nearest(&*second, 0.0, &alice).await, ["1#0", "2#0"]);
        assert_eq!(matching(&*second, "pear", &alice).await, ["2#0"]);
    });
}

#[test]
fn what_one_writes_another_finds_at_once() {
    on_each(async |world| {
        let (one, two) = (world.open().await, world.open().await);
        let (alice, bob) = (Filter::of(user("alice")), Filter::of(user("bob")));
        assert!(nearest(&*two, 0.0, &alice).await.is_empty());
        put_note(&*one, "1", "apple", 0.0).await;
        put_note(&*one, "2", "pear", 5.0).await;
        assert_eq!(nearest(&*two, 0.0, &alice).await, ["1#0", "2#0"]);
        two.set_places(&note("1"), &[place("bob", None)])
            .await
            .expect("set");
        assert_eq!(nearest(&*one, 0.0, &alice).await, ["2#0"]);
        assert_eq!(matching(&*one, "apple", &bob).await, ["1#0"]);
        one.remove(&note("2")).await.expect("removed");
        assert!(nearest(&*two, 0.0, &alice).await.is_empty());
        assert_eq!(two.counts(None).await.expect("counted").chunks, 1);
    });
}

#[test]
fn vectors_of_another_model_or_length_are_not_mixed_in() {
    on_each(async |world| {
        let index = world.open().await;
        put_note(&*index, "1", "apple", 0.0).await;
        for other in [
            identity("test/other", DIMENSIONS),
            identity("test/model", 16),
        ] {
            match world.try_open(&other).await {
                Err(VectorError::OtherModel { .. }) => {}
                Ok(beside) => {
                    let found = nearest_of(&*beside, other.dimensions).await;
                    assert_eq!(found, 0, "{other:?} on {}", world.name());
                }
                Err(error) => panic!("{error}"),
            }
        }
        assert_eq!(
            nearest(&*index, 0.0, &Filter::of(user("alice"))).await,
            ["1#0"]
        );
    });
}

async fn nearest_of(index: &dyn nc_index::VectorStore, dimensions: u32) -> usize {
    let vector = vec![1.0; usize::try_from(dimensions).expect("small")];
    let hits = index.nearest(&vector, &Filter::of(user("alice")), 9).await;
    hits.expect("found").len()
}
