//! Whatever dies at whatever moment, the index ends as a fresh one would.

use std::{collections::BTreeMap, sync::atomic::Ordering, time::Duration};

use jiff::Timestamp;
use nc_base::FixedClock;
use nc_store::Address;
use rand::{RngExt as _, SeedableRng as _, rngs::StdRng};

use crate::world::{Indexed, World, store};

/// What stands in an index: the text of each chunk of each document.
async fn standing(indexed: &Indexed) -> BTreeMap<String, Vec<String>> {
    let vectors = &indexed.index.vectors;
    let mut all = BTreeMap::new();
    for key in vectors.keys(None, 10_000).await.unwrap() {
        let chunks = vectors.chunks(&key, 0, 1_000, true).await.unwrap();
        assert!(chunks.iter().all(|chunk| chunk.vector.is_some()), "{key}");
        all.insert(key.id, chunks.into_iter().map(|chunk| chunk.text).collect());
    }
    all
}

#[tokio::test]
async fn workers_that_die_at_any_moment_lose_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let start: Timestamp = "2026-11-28T12:00:00Z".parse().unwrap();
    let clock = FixedClock::new(start);
    let mut random = StdRng::seed_from_u64(7);
    let world = World::of(&["alice", "bob"]);
    let database = Address::file(folder.path().join("store.db"));
    let engine = folder.path().join("index.db");
    let kept = store(&database, &clock).await;
    let mut killed = 0;
    for round in 0..25_u32 {
        for _ in 0..40 {
            let id = random.random_range(0..120_u32).to_string();
            if random.random_bool(0.2) {
                world.delete(&id);
            } else {
                let long = "Paragraph about a thing. ".repeat(random.random_range(1..200));
                let readers: &[&str] = if random.random_bool(0.5) {
                    &["alice"]
                } else {
                    &["alice", "bob"]
                };
                world.write(&id, &format!("Round {round}\n\n{long}"), readers);
            }
        }
        let indexed = Indexed::with(&world, kept.clone(), clock.clone(), Some(&engine)).await;
        indexed.clock.advance(Duration::from_hours(2));
        indexed.index.see_users().await.unwrap();
        let time = Duration::from_micros(random.random_range(0..30_000));
        // Dropped in the middle of whatever it does, with the connection to its engine.
        let scanned = tokio::time::timeout(time, indexed.index.scan_due()).await;
        let worked = tokio::time::timeout(time * 3, indexed.work()).await;
        killed += usize::from(scanned.is_err()) + usize::from(worked.is_err());
    }
    assert!(killed > 5, "only {killed} were killed");
    let last = Indexed::with(&world, kept, clock.clone(), Some(&engine)).await;
    for _ in 0..3 {
        last.clock.advance(Duration::from_hours(2));
        // What was under way eight times when a worker died is taken for what kills them: it is put aside until somebody looks.
        last.index.retry(None).await.unwrap();
        last.settle().await;
    }
    let fresh = Indexed::of(&world).await;
    fresh.settle().await;
    let (there, wanted) = (standing(&last).await, standing(&fresh).await);
    let ids = there.keys().chain(wanted.keys());
    let differ: Vec<_> = ids.filter(|id| there.get(*id) != wanted.get(*id)).collect();
    assert!(differ.is_empty(), "{differ:?}");
    assert!(last.index.put_aside(None, 10).await.unwrap().is_empty());
}

#[tokio::test]
async fn two_workers_never_index_one_document_at_a_time() {
    let world = World::of(&["alice"]);
    for id in 0..60 {
        world.write(&id.to_string(), &format!("Text {id}"), &["alice"]);
    }
    let one = Indexed::of(&world).await;
    one.clock.advance(Duration::from_hours(1));
    one.index.see_users().await.unwrap();
    one.index.scan_due().await.unwrap();
    let two = Indexed::with(&world, one.index.store.clone(), one.clock.clone(), None).await;
    futures::future::join(one.work(), two.work()).await;
    assert_eq!(world.fetches.load(Ordering::Relaxed), 60);
}
