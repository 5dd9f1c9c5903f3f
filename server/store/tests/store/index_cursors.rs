//! Whose turn it is to be scanned, and by which replica.

use std::time::Duration;

use futures::future::join_all;
use nc_base::Clock;
use nc_store::{Scan, Scanned, Store};

use crate::{
    databases::{MINUTE, World, on_each},
    index_queue::user,
};

const HOUR: Duration = Duration::from_hours(1);

async fn followed(world: &World) -> Store {
    let store = world.replica().await;
    let cursors = store.index_cursors();
    let now = world.clock.now();
    cursors
        .follow(&user("alice"), &["note", "file"], now)
        .await
        .expect("followed");
    cursors
        .follow(&user("bob"), &["note"], now + MINUTE)
        .await
        .expect("followed");
    store
}

async fn due(store: &Store) -> Vec<Scan> {
    store
        .index_cursors()
        .due(10, MINUTE)
        .await
        .expect("an answer")
}

fn found(world: &World, cursor: &str) -> Scanned {
    Scanned {
        cursor: Some(cursor.to_owned()),
        documents: 7,
        next_scan_at: world.clock.now() + HOUR,
    }
}

#[test]
fn of_many_replicas_one_scans_what_is_due() {
    on_each(async |world| {
        let (one, two) = (followed(world).await, world.replica().await);
        let tries = (0..20).map(|index| due(if index % 2 == 0 { &one } else { &two }));
        let mut scans: Vec<_> = join_all(tries).await.into_iter().flatten().collect();
        scans.sort_by(|a, b| a.cursor.doc_type.cmp(&b.cursor.doc_type));
        let kinds: Vec<_> = scans
            .iter()
            .map(|scan| scan.cursor.doc_type.as_str())
            .collect();
        assert_eq!(kinds, ["file", "note"], "bob's time has not come");
        assert!(
            one.index_cursors()
                .renew(&scans[0], 2 * MINUTE)
                .await
                .expect("an answer")
        );
        world.clock.advance(MINUTE);
        let again = due(&two).await;
        assert_eq!(again.len(), 2, "the one that was not renewed, and bob's");
        assert!(
            !one.index_cursors()
                .scanned(&scans[1], &found(world, "x"))
                .await
                .expect("an answer")
        );
        let advanced = one.index_cursors().advance(&scans[1], "c0", 3);
        assert!(!advanced.await.expect("an answer"), "nor half of one");
        let failed = one
            .index_cursors()
            .failed(&scans[1], "x", world.clock.now(), true);
        assert!(!failed.await.expect("an answer"), "somebody else's now");
        assert!(
            one.index_cursors()
                .scanned(&scans[0], &found(world, "x"))
                .await
                .expect("an answer")
        );
    });
}

#[test]
fn a_scan_leaves_where_it_went_and_a_failure_what_was_wrong() {
    on_each(async |world| {
        let store = followed(world).await;
        let scans = due(&store).await;
        let cursors = store.index_cursors();
        assert!(
            cursors
                .advance(&scans[0], "c0", 3)
                .await
                .expect("an answer")
        );
        let all = cursors.of(None).await.expect("an answer");
        let half = all.iter().find(|one| one.cursor.as_deref() == Some("c0"));
        assert!(half.is_some_and(|one| one.documents == 3 && one.scanning));
        for scan in &scans {
            assert!(
                store
                    .index_cursors()
                    .scanned(scan, &found(world, "c1"))
                    .await
                    .expect("an answer")
            );
        }
        assert!(due(&store).await.is_empty());
        world.clock.advance(HOUR);
        let scans = due(&store).await;
        let of_alice: Vec<_> = scans
            .iter()
            .filter(|scan| scan.cursor.user == user("alice"))
            .collect();
        assert_eq!(of_alice[0].cursor.cursor.as_deref(), Some("c1"));
        let cursors = store.index_cursors();
        let later = world.clock.now() + HOUR;
        assert!(
            cursors
                .failed(of_alice[0], "no answer", later, false)
                .await
                .expect("an answer")
        );
        assert!(
            cursors
                .failed(of_alice[1], "stale", later, true)
                .await
                .expect("an answer")
        );
        let mut state = cursors.of(Some(&user("alice"))).await.expect("read");
        state.sort_by_key(|cursor| cursor.cursor.is_none());
        assert_eq!(
            (state[0].failures, state[0].last_error.as_deref()),
            (1, Some("no answer"))
        );
        assert_eq!((state[1].cursor.as_deref(), state[1].documents), (None, 7));
        assert_eq!(state[0].next_scan_at, later);
        assert_eq!(
            cursors.users().await.expect("read"),
            [user("alice"), user("bob")]
        );
        assert_eq!(cursors.of(None).await.expect("read").len(), 3);
    });
}

#[test]
fn who_asks_for_a_scan_gets_one_even_while_one_runs() {
    on_each(async |world| {
        let store = followed(world).await;
        let scans = due(&store).await;
        let cursors = store.index_cursors();
        let soon = world.clock.now() + Duration::from_secs(5);
        for scan in &scans {
            let kind = &scan.cursor.doc_type;
            if kind == "note" {
                assert!(
                    cursors
                        .look_soon(&user("alice"), kind, soon)
                        .await
                        .expect("an answer")
                );
            }
            assert!(
                cursors
                    .scanned(scan, &found(world, "c"))
                    .await
                    .expect("an answer")
            );
        }
        assert!(due(&store).await.is_empty(), "not yet");
        world.clock.advance(Duration::from_secs(5));
        let again = due(&store).await;
        assert_eq!(again.len(), 1);
        assert_eq!(again[0].cursor.doc_type, "note");
        assert!(
            cursors
                .look_soon(&user("bob"), "note", soon)
                .await
                .expect("an answer")
        );
        assert_eq!(due(&store).await.len(), 1, "bob's came earlier");
        assert!(
            !cursors
                .look_soon(&user("carol"), "note", soon)
                .await
                .expect("an answer")
        );
    });
}

#[test]
fn a_webhook_is_noted_and_a_storm_of_them_once() {
    on_each(async |world| {
        let store = followed(world).await;
        let cursors = store.index_cursors();
        let first = world.clock.now();
        cursors
            .webhook_seen(&user("bob"), "note")
            .await
            .expect("noted");
        world.clock.advance(Duration::from_secs(10));
        cursors
            .webhook_seen(&user("bob"), "note")
            .await
            .expect("noted");
        let at = async || cursors.of(Some(&user("bob"))).await.expect("read")[0].webhook_seen_at;
        assert_eq!(at().await, Some(first));
        world.clock.advance(MINUTE);
        cursors
            .webhook_seen(&user("bob"), "note")
            .await
            .expect("noted");
        assert_eq!(at().await, Some(world.clock.now()));
    });
}
