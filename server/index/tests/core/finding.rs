//! What a search shows, and what it does not.

use std::sync::atomic::Ordering;

use nc_index::search::{Algorithm, Granularity, Query, SearchError};

use crate::world::{Indexed, World};

async fn library() -> (World, Indexed) {
    let world = World::of(&["alice", "bob"]);
    world.write("1", "Sourdough bread needs a warm kitchen", &["alice"]);
    world.write(
        "2",
        "Bread prices rose again\n\nButter, too",
        &["alice", "bob"],
    );
    world.write("3", "The train to Berlin is late", &["alice"]);
    let indexed = Indexed::of(&world).await;
    indexed.settle().await;
    (world, indexed)
}

#[tokio::test]
async fn what_is_gone_is_withheld_before_the_index_knows() {
    let (world, indexed) = library().await;
    world.share("2", &["bob"]);
    world.delete("3");
    let answer = indexed.ask("alice", &Query::of("bread train")).await;
    let ids: Vec<_> = answer
        .results
        .iter()
        .map(|one| one.document.key.id.as_str())
        .collect();
    assert_eq!(ids, ["1"]);
    assert_eq!(answer.withheld_documents, 2);
}

#[tokio::test]
async fn what_cannot_be_verified_is_withheld_and_counted() {
    let (world, indexed) = library().await;
    world.is_down.store(true, Ordering::Relaxed);
    let answer = indexed.ask("alice", &Query::of("bread")).await;
    assert!(answer.results.is_empty());
    assert_eq!(answer.withheld_documents, 3);
}

#[tokio::test]
async fn one_question_asks_nextcloud_once_for_each_kind() {
    let (world, indexed) = library().await;
    let before = world.questions.load(Ordering::Relaxed);
    indexed.ask("alice", &Query::of("bread")).await;
    assert_eq!(world.questions.load(Ordering::Relaxed), before + 1);
}

#[tokio::test]
async fn nobody_learns_who_else_may_see_a_document() {
    let (_, indexed) = library().await;
    let answer = indexed.ask("bob", &Query::of("bread")).await;
    let places = &answer.results[0].document.places;
    assert_eq!(places.len(), 1);
    assert_eq!(places[0].user.as_str(), "bob");
}

#[tokio::test]
async fn words_must_do_while_no_vector_of_the_question_is_made() {
    let (_, indexed) = library().await;
    indexed.embedder.is_down.store(true, Ordering::Relaxed);
    let answer = indexed.ask("alice", &Query::of("sourdough")).await;
    assert_eq!(answer.algorithm, Algorithm::Bm25);
    assert_eq!(answer.results[0].document.key.id, "1");
    assert!(answer.notes[0].contains("words only"), "{:?}", answer.notes);
}

#[tokio::test]
async fn pages_of_results_follow_each_other() {
    let world = World::of(&["alice"]);
    for id in 0..30 {
        world.write(
            &format!("{id:02}"),
            &format!("Bicycle number {id}"),
            &["alice"],
        );
    }
    let indexed = Indexed::of(&world).await;
    indexed.settle().await;
    let mut seen = Vec::new();
    for page in 0..3 {
        let mut query = Query::of("bicycle");
        query.offset = page * 10;
        let answer = indexed.ask("alice", &query).await;
        assert_eq!(answer.results.len(), 10);
        assert_eq!(answer.total_found, 30);
        seen.extend(answer.results.into_iter().map(|one| one.document.key.id));
    }
    seen.sort();
    seen.dedup();
    assert_eq!(seen.len(), 30, "each result once");
}

#[tokio::test]
async fn filters_folders_context_and_documents_once() {
    let (_, indexed) = library().await;
    let mut query = Query::of("bread butter");
    query.folders = vec!["/Elsewhere".to_owned()];
    assert!(indexed.ask("alice", &query).await.results.is_empty());
    query.folders = vec!["/Notes".to_owned()];
    query.granularity = Granularity::Document;
    query.context_chars = Some(20);
    let answer = indexed.ask("alice", &query).await;
    let mut ids: Vec<_> = answer
        .results
        .iter()
        .map(|one| one.document.key.id.clone())
        .collect();
    ids.dedup();
    assert_eq!(ids.len(), answer.results.len());
    assert!(answer.results.iter().all(|one| one.context.is_some()));
    assert!(
        answer
            .results
            .iter()
            .all(|one| (0.0..=1.0).contains(&one.relevance))
    );
}

#[tokio::test]
async fn an_empty_question_and_a_missing_reranker_are_errors() {
    let (_, indexed) = library().await;
    let (search, reader) = (indexed.index.search(), indexed.reader("alice"));
    let empty = search.run(&reader, &Query::of("  ")).await;
    assert!(matches!(empty, Err(SearchError::Empty)));
    let mut query = Query::of("bread");
    query.rerank = true;
    let none = search.run(&reader, &query).await;
    assert!(matches!(none, Err(SearchError::NoReranker)));
}

#[tokio::test]
async fn a_chunk_is_shown_again_to_whoever_may_see_it() {
    let (world, indexed) = library().await;
    let search = indexed.index.search();
    let key = nc_index::DocKey::new(nc_index::DocType::Note, "2");
    let alice = indexed.reader("alice");
    let shown = search
        .excerpt(&alice, &key, 0..5, 50)
        .await
        .unwrap()
        .unwrap();
    assert!(shown.text.starts_with("Bread prices"), "{shown:?}");
    world.share("2", &["bob"]);
    assert_eq!(search.excerpt(&alice, &key, 0..5, 50).await.unwrap(), None);
    let other = nc_index::DocKey::new(nc_index::DocType::Note, "1");
    let bob = indexed.reader("bob");
    assert_eq!(search.excerpt(&bob, &other, 0..5, 50).await.unwrap(), None);
    assert!(search.text(&bob, &other, 1_000).await.unwrap().is_none());
}
