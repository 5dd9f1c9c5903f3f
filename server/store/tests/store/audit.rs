//! The audit log, and whoever wants to change it.

use std::time::Duration;

use futures::future::join_all;
use nc_base::MasterKey;
use nc_store::{ChainState, Event, Keyring, Store, StoreError};
use serde_json::json;

use crate::databases::{World, on_each, person};

async fn write(store: &Store, entries: usize) {
    for entry in 0..entries {
        let (alice, bob) = (person("alice").account(), person("bob").account());
        let event = Event {
            name: "app_password.stored",
            account: Some(if entry % 2 == 0 { &alice } else { &bob }),
            client_id: None,
            detail: json!({ "entry": entry }),
        };
        store.audit().write(&event).await.expect("written");
    }
}

async fn verified(world: &World) -> ChainState {
    world
        .replica()
        .await
        .audit()
        .verify()
        .await
        .expect("an answer")
}

fn broken_at(state: &ChainState) -> Option<i64> {
    match state {
        ChainState::Broken { seq, .. } => Some(*seq),
        ChainState::Intact { .. } => None,
    }
}

#[test]
fn entries_of_two_replicas_form_one_chain() {
    on_each(async |world| {
        let (one, two) = (world.replica().await, world.replica().await);
        join_all((0..10).map(|index| write(if index % 2 == 0 { &one } else { &two }, 4))).await;
        assert_eq!(verified(world).await, ChainState::Intact { entries: 40 });
        let entries = one.audit().entries(None, None, 100).await.expect("entries");
        let numbers: Vec<_> = entries.iter().map(|entry| entry.seq).collect();
        assert_eq!(numbers, (1..=40).rev().collect::<Vec<_>>());
        let alice = person("alice").account();
        let of_alice = one
            .audit()
            .entries(Some(&alice), Some(21), 100)
            .await
            .expect("entries");
        assert!(
            of_alice
                .iter()
                .all(|entry| entry.seq <= 20 && entry.account.as_ref() == Some(&alice))
        );
        let page = one
            .audit()
            .entries(None, Some(21), 5)
            .await
            .expect("entries");
        assert_eq!(
            page.iter().map(|entry| entry.seq).collect::<Vec<_>>(),
            [20, 19, 18, 17, 16]
        );
    });
}

#[test]
fn every_change_is_found_at_the_first_entry_it_touched() {
    for (meddling, at) in [
        (
            "UPDATE audit_entries SET detail = '{}' WHERE seq IN (3, 5)",
            3,
        ),
        ("UPDATE audit_entries SET at = at + 1 WHERE seq = 4", 4),
        (
            "UPDATE audit_entries SET account_id = NULL WHERE seq = 2",
            2,
        ),
        ("UPDATE audit_entries SET client_id = '' WHERE seq = 2", 2),
        ("UPDATE audit_entries SET event = 'x' WHERE seq = 1", 1),
        ("UPDATE audit_entries SET previous = hash WHERE seq = 5", 5),
        ("DELETE FROM audit_entries WHERE seq = 3", 3),
        ("DELETE FROM audit_entries WHERE seq <= 2", 1),
        ("DELETE FROM audit_entries WHERE seq >= 5", 5),
        ("DELETE FROM audit_entries", 1),
        (
            "INSERT INTO audit_entries (seq, at, event, detail, previous, hash) VALUES (7, 0, 'x', '', '', '')",
            7,
        ),
        (
            "INSERT INTO audit_entries (seq, at, event, detail, previous, hash) VALUES (0, 0, 'x', '', '', '')",
            0,
        ),
        ("UPDATE audit_ends SET seq = 5", 0),
        ("UPDATE audit_ends SET sealed = NULL", 0),
        ("UPDATE audit_ends SET seq = 0, sealed = NULL", 1),
        ("DELETE FROM audit_ends", 0),
    ] {
        on_each(async |world| {
            write(&world.replica().await, 6).await;
            assert_eq!(verified(world).await, ChainState::Intact { entries: 6 });
            assert!(world.meddle(meddling).await > 0, "{meddling}");
            let state = verified(world).await;
            assert_eq!(broken_at(&state), Some(at), "{meddling}: {state:?}");
        });
    }
}

#[test]
fn an_older_end_that_is_put_back_does_not_hide_what_was_cut_off() {
    on_each(async |world| {
        let store = world.replica().await;
        write(&store, 3).await;
        let older = world
            .stored("SELECT sealed FROM audit_ends")
            .await
            .remove(0)
            .expect("sealed");
        write(&store, 3).await;
        // Whoever has a copy of the old end can only go back as a whole, and then old numbers are given again.
        world
            .meddle(&format!(
                "UPDATE audit_ends SET seq = 3, sealed = '{older}'"
            ))
            .await;
        assert_eq!(broken_at(&verified(world).await), Some(4));
    });
}

#[test]
fn an_end_that_was_changed_stops_the_log_until_somebody_looks() {
    on_each(async |world| {
        let store = world.replica().await;
        write(&store, 2).await;
        world
            .meddle("UPDATE audit_ends SET sealed = replace(sealed, 'v1.', 'v2.')")
            .await;
        let event = Event {
            name: "x",
            account: None,
            client_id: None,
            detail: json!({}),
        };
        let refused = store.audit().write(&event).await;
        assert!(matches!(refused, Err(StoreError::Sealed { .. })));
    });
}

#[test]
fn old_entries_go_and_the_rest_still_verifies() {
    on_each(async |world| {
        let store = world.replica().await;
        write(&store, 5).await;
        world.clock.advance(Duration::from_secs(100));
        let later = nc_base::Clock::now(&world.clock);
        write(&store, 3).await;
        assert_eq!(store.audit().prune(later).await.expect("pruned"), 5);
        assert_eq!(verified(world).await, ChainState::Intact { entries: 3 });
        world.clock.advance(Duration::from_secs(100));
        assert_eq!(
            store
                .audit()
                .prune(nc_base::Clock::now(&world.clock))
                .await
                .expect("pruned"),
            3
        );
        assert_eq!(verified(world).await, ChainState::Intact { entries: 0 });
        write(&store, 2).await;
        assert_eq!(verified(world).await, ChainState::Intact { entries: 2 });
        world
            .meddle("UPDATE audit_entries SET event = 'x' WHERE seq = 9")
            .await;
        world.clock.advance(Duration::from_secs(100));
        let kept = store.audit().prune(nc_base::Clock::now(&world.clock)).await;
        assert_eq!(kept.expect("an answer"), 0, "evidence is not deleted");
    });
}

#[test]
fn the_log_goes_on_under_a_new_key() {
    on_each(async |world| {
        write(&world.replica().await, 3).await;
        let new = MasterKey::random();
        let both = world
            .open(Keyring::new(&new, [&world.key]))
            .await
            .expect("a store");
        write(&both, 1).await;
        both.rotate().await.expect("rotated");
        let only = world.open(Keyring::new(&new, [])).await.expect("a store");
        assert_eq!(
            only.audit().verify().await.expect("an answer"),
            ChainState::Intact { entries: 4 }
        );
    });
}
