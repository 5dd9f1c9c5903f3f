//! The index follows what changes.

use std::sync::atomic::Ordering;

use crate::world::{Indexed, World};

#[tokio::test]
async fn what_is_new_changed_or_deleted_is_found_so() {
    let world = World::of(&["alice"]);
    world.write("1", "A heat pump warms the house in winter", &["alice"]);
    world.write("2", "The dentist moved the appointment", &["alice"]);
    let indexed = Indexed::of(&world).await;
    indexed.settle().await;
    assert_eq!(
        indexed.finds("alice", "heat pump").await.first().unwrap(),
        "1"
    );
    world.write("1", "Bees make honey in summer", &["alice"]);
    indexed.settle().await;
    assert_eq!(
        indexed.finds("alice", "honey bees").await.first().unwrap(),
        "1"
    );
    let answer = indexed.ask("alice", &bm25("pump")).await;
    assert!(
        answer.results.is_empty(),
        "no chunk of the old text is left"
    );
    world.delete("1");
    indexed.settle().await;
    assert_eq!(indexed.finds("alice", "honey bees").await, ["2"]);
}

#[tokio::test]
async fn who_asks_how_far_the_index_is_need_not_wait_for_the_next_look_at_everybody() {
    let world = World::of(&["alice"]);
    world.write("1", "A heat pump warms the house", &["alice"]);
    let indexed = Indexed::of(&world).await;
    let see = async |user: &str| {
        let user = nc_base::UserId::parse(user).unwrap();
        indexed.index.see_user(&user).await.unwrap()
    };
    assert!(!see("carol").await, "she does not allow it");
    assert!(see("alice").await);
    assert!(!see("alice").await);
    let alice = nc_base::UserId::parse("alice").unwrap();
    let status = indexed.index.status(Some(&alice)).await.unwrap();
    assert!(status.is_beginning());
    indexed.index.scan_due().await.unwrap();
    indexed.work().await;
    assert_eq!(indexed.finds("alice", "heat pump").await, ["1"]);
    let status = indexed.index.status(Some(&alice)).await.unwrap();
    assert!(!status.is_beginning());
}

#[tokio::test]
async fn what_the_person_does_not_allow_is_not_read() {
    let world = World::of(&["alice"]);
    let allow = |scopes: &[&str]| {
        world.state().scopes = Some(scopes.iter().map(ToString::to_string).collect());
    };
    world.write("1", "A heat pump warms the house", &["alice"]);
    allow(&["openid", "files.read", "notes.write"]);
    let indexed = Indexed::of(&world).await;
    indexed.settle().await;
    assert_eq!(world.fetches.load(Ordering::Relaxed), 0);
    allow(&["notes.read"]);
    indexed.settle().await;
    assert_eq!(indexed.finds("alice", "heat pump").await, ["1"]);
    // Taken back, it counts for what is under way, too.
    world.write("2", "Bees make honey in summer", &["alice"]);
    allow(&["files.read"]);
    indexed.settle().await;
    assert_eq!(world.fetches.load(Ordering::Relaxed), 1);
}

fn bm25(words: &str) -> nc_index::search::Query {
    let mut query = nc_index::search::Query::of(words);
    query.algorithm = nc_index::search::Algorithm::Bm25;
    query
}

#[tokio::test]
async fn nothing_is_read_that_did_not_change() {
    let world = World::of(&["alice"]);
    for id in 0..20 {
        world.write(&id.to_string(), &format!("Text number {id}"), &["alice"]);
    }
    let indexed = Indexed::of(&world).await;
    indexed.settle().await;
    assert_eq!(world.fetches.load(Ordering::Relaxed), 20);
    indexed.settle().await;
    indexed.settle().await;
    assert_eq!(world.fetches.load(Ordering::Relaxed), 20);
}

#[tokio::test]
async fn what_is_shared_is_embedded_once_and_found_by_each() {
    let world = World::of(&["alice", "bob", "carol"]);
    world.write("1", "The budget of the choir", &["alice"]);
    let indexed = Indexed::of(&world).await;
    indexed.settle().await;
    let once = indexed.embedder.texts.load(Ordering::Relaxed);
    world.share("1", &["alice", "bob"]);
    indexed.settle().await;
    assert_eq!(indexed.embedder.texts.load(Ordering::Relaxed), once);
    assert_eq!(indexed.finds("bob", "budget of the choir").await, ["1"]);
    assert!(
        indexed
            .finds("carol", "budget of the choir")
            .await
            .is_empty()
    );
    world.share("1", &["bob"]);
    indexed.settle().await;
    assert!(indexed.finds("alice", "budget").await.is_empty());
    assert_eq!(indexed.finds("bob", "budget").await, ["1"]);
    assert_eq!(indexed.embedder.texts.load(Ordering::Relaxed), once);
}

#[tokio::test]
async fn who_leaves_is_forgotten_and_others_are_not() {
    let world = World::of(&["alice", "bob"]);
    world.write("1", "Minutes of the board", &["alice", "bob"]);
    world.write("2", "Diary of alice", &["alice"]);
    let indexed = Indexed::of(&world).await;
    indexed.settle().await;
    let all = indexed.index.vectors.counts(None).await.unwrap();
    assert_eq!(all.documents.values().sum::<u64>(), 2);
    world.state().users.remove("alice");
    indexed.settle().await;
    let all = indexed.index.vectors.counts(None).await.unwrap();
    assert_eq!(all.documents.values().sum::<u64>(), 1);
    assert_eq!(indexed.finds("bob", "minutes of the board").await, ["1"]);
    assert!(indexed.finds("alice", "diary").await.is_empty());
    // Somebody who comes back is indexed anew.
    world.state().users.insert("alice".to_owned());
    indexed.settle().await;
    assert_eq!(indexed.finds("alice", "diary").await.first().unwrap(), "2");
}

#[tokio::test]
async fn a_listing_that_fails_deletes_nothing_and_is_tried_again() {
    let world = World::of(&["alice"]);
    world.write("1", "Roses need water", &["alice"]);
    let indexed = Indexed::of(&world).await;
    indexed.settle().await;
    world.is_down.store(true, Ordering::Relaxed);
    indexed.clock.advance(std::time::Duration::from_hours(2));
    let round = indexed.index.scan_due().await.unwrap();
    assert_eq!((round.failed, round.queued), (1, 0));
    let status = indexed.index.status(None).await.unwrap();
    assert!(
        status.listings[0]
            .error
            .as_deref()
            .unwrap()
            .contains("down")
    );
    world.is_down.store(false, Ordering::Relaxed);
    indexed.settle().await;
    assert_eq!(indexed.finds("alice", "roses").await, ["1"]);
    let status = indexed.index.status(None).await.unwrap();
    assert_eq!(status.listings[0].error, None);
}

#[tokio::test]
async fn a_text_that_cannot_be_read_is_put_aside_until_it_changes() {
    let world = World::of(&["alice"]);
    world.write("1", "Readable at first", &["alice"]);
    let indexed = Indexed::of(&world).await;
    indexed.settle().await;
    world.write("1", "unreadable", &["alice"]);
    indexed.settle().await;
    assert!(indexed.finds("alice", "readable").await.is_empty());
    let aside = indexed.index.put_aside(None, 10).await.unwrap();
    assert_eq!(aside.len(), 1);
    assert!(aside[0].error.contains("locked"), "{aside:?}");
    let fetches = world.fetches.load(Ordering::Relaxed);
    indexed.settle().await;
    assert_eq!(
        world.fetches.load(Ordering::Relaxed),
        fetches,
        "not tried again in vain"
    );
    world.write("1", "Readable once more", &["alice"]);
    indexed.settle().await;
    assert_eq!(indexed.finds("alice", "readable").await, ["1"]);
    assert!(indexed.index.put_aside(None, 10).await.unwrap().is_empty());
}

#[tokio::test]
async fn documents_wait_while_no_embeddings_are_made_and_none_is_put_aside() {
    let world = World::of(&["alice"]);
    for id in 0..5 {
        world.write(&id.to_string(), "Tulips and daffodils", &["alice"]);
    }
    let indexed = Indexed::of(&world).await;
    indexed.embedder.is_down.store(true, Ordering::Relaxed);
    indexed.settle().await;
    for _ in 0..20 {
        indexed.clock.advance(std::time::Duration::from_hours(1));
        indexed.work().await;
    }
    assert!(indexed.index.put_aside(None, 10).await.unwrap().is_empty());
    indexed.embedder.is_down.store(false, Ordering::Relaxed);
    indexed.clock.advance(std::time::Duration::from_hours(1));
    indexed.work().await;
    assert_eq!(indexed.finds("alice", "tulips").await.len(), 5);
}

#[tokio::test]
async fn an_engine_that_was_lost_is_filled_again() {
    let world = World::of(&["alice"]);
    world.write("1", "Violets under snow", &["alice"]);
    let indexed = Indexed::of(&world).await;
    indexed.settle().await;
    let (store, clock) = (indexed.index.store.clone(), indexed.clock.clone());
    let anew = Indexed::with(&world, store, clock, None).await;
    anew.settle().await;
    assert!(anew.finds("alice", "violets").await.is_empty());
    let done = anew.index.reconcile().await.unwrap();
    assert_eq!((done.missing, done.orphaned, done.outdated), (1, 0, 0));
    anew.work().await;
    assert_eq!(anew.finds("alice", "violets").await, ["1"]);
    assert_eq!(
        anew.index.reconcile().await.unwrap(),
        nc_index::Reconciled::default()
    );
}

#[tokio::test]
async fn a_document_without_text_is_found_by_its_title() {
    let world = World::of(&["alice"]);
    world.write("zeppelin", "", &["alice"]);
    let indexed = Indexed::of(&world).await;
    indexed.settle().await;
    assert_eq!(indexed.finds("alice", "zeppelin").await, ["zeppelin"]);
}
