//! Keys, and what becomes of values that somebody touched.

use nc_base::{Hint, MasterKey, Secret};
use nc_store::{
    AuthorizationKind, Keyring, NewAuthorization, NewGrant, Scopes, Store, StoreError, random_token,
};
use std::time::Duration;

use crate::databases::{World, account, connected, on_each, person};

const HOUR: Duration = Duration::from_hours(1);

#[test]
fn nothing_secret_stands_in_the_database_in_clear() {
    on_each(async |world| {
        let store = world.replica().await;
        let alice = account(&store, "alice").await;
        let grant = NewGrant {
            refresh_token: Secret::new("alice-refresh-token"),
            access_token: None,
            scopes: Scopes::parse("notes.read"),
            audience: None,
        };
        store.grants().save(&alice, &grant).await.expect("stored");
        let (state, data) = (random_token(), Secret::new("alice-verifier"));
        let new = NewAuthorization {
            kind: AuthorizationKind::Client,
            binding: None,
            account: Some(&alice),
            data: &data,
            good_for: HOUR,
        };
        store
            .authorizations()
            .begin(&state, &new)
            .await
            .expect("stored");
        for sql in [
            "SELECT app_password FROM accounts",
            "SELECT refresh_token FROM grants",
            "SELECT data FROM authorizations",
        ] {
            let stored = world.stored(sql).await.remove(0).expect("a value");
            assert!(
                stored.starts_with("v1.") && !stored.contains("alice"),
                "{stored}"
            );
        }
        assert_ne!(
            world.stored("SELECT id FROM authorizations").await[0].as_deref(),
            Some(state.expose())
        );
        if world.is_sqlite() {
            store.close().await;
            let bytes = std::fs::read(world.file()).expect("a file");
            for secret in [
                "alice-password",
                "alice-refresh-token",
                "alice-verifier",
                state.expose(),
            ] {
                let found = bytes
                    .windows(secret.len())
                    .any(|part| part == secret.as_bytes());
                assert!(!found, "{secret}");
            }
        }
    });
}

#[test]
fn the_wrong_key_is_found_at_start_and_named() {
    on_each(async |world| {
        world.replica().await.close().await;
        let other = MasterKey::random();
        let refused = world
            .open(Keyring::new(&other, []))
            .await
            .expect_err("refused");
        let StoreError::WrongKey { missing, given } = &refused else {
            panic!("{refused}")
        };
        assert_eq!((missing, given), (&vec![world.key.id()], &vec![other.id()]));
        assert!(refused.to_string().contains(&world.key.id()));
        assert!(refused.hint().expect("a hint").contains("keys rotate"));
        world
            .open(Keyring::new(&world.key, []))
            .await
            .expect("the right key");
    });
}

#[test]
fn of_two_keys_on_an_empty_database_one_is_refused() {
    on_each(async |world| {
        let other = MasterKey::random();
        let (one, two) = futures::join!(
            world.open(Keyring::new(&world.key, [])),
            world.open(Keyring::new(&other, []))
        );
        assert_eq!(usize::from(one.is_ok()) + usize::from(two.is_ok()), 1);
    });
}

#[test]
fn a_value_that_was_touched_is_an_error_for_its_owner_alone() {
    for meddling in [
        "UPDATE accounts SET app_password = (SELECT app_password FROM accounts WHERE subject = 'bob') WHERE subject = 'alice'",
        "UPDATE accounts SET app_password = substr(app_password, 1, 40) WHERE subject = 'alice'",
        "UPDATE accounts SET app_password = '' WHERE subject = 'alice'",
        "UPDATE accounts SET app_password = 'alice-password' WHERE subject = 'alice'",
        "UPDATE accounts SET app_password = replace(app_password, 'v1.', 'v2.') WHERE subject = 'alice'",
    ] {
        on_each(async |world| {
            let store = world.replica().await;
            let alice = account(&store, "alice").await;
            let bob = account(&store, "bob").await;
            assert_eq!(world.meddle(meddling).await, 1);
            let refused = store
                .accounts()
                .app_password(&alice)
                .await
                .expect_err("refused");
            let StoreError::Sealed {
                table,
                column,
                owner,
                ..
            } = &refused
            else {
                panic!("{refused}")
            };
            assert_eq!(
                (*table, *column, owner.as_str()),
                ("accounts", "app_password", alice.as_str())
            );
            let of_bob = store.accounts().app_password(&bob).await.expect("opened");
            assert_eq!(of_bob.expect("a password").secret.expose(), "bob-password");
            // The way out: alice connects again.
            account(&store, "alice").await;
            let of_alice = store.accounts().app_password(&alice).await.expect("opened");
            assert_eq!(
                of_alice.expect("a password").secret.expose(),
                "alice-password"
            );
        });
    }
}

#[test]
fn a_row_that_was_given_to_somebody_else_is_not_believed() {
    on_each(async |world| {
        let store = world.replica().await;
        let alice = account(&store, "alice").await;
        account(&store, "bob").await;
        world
            .meddle("UPDATE accounts SET subject = 'mallory' WHERE subject = 'alice'")
            .await;
        assert!(store.accounts().find(&alice).await.is_err());
        let mallory = person("mallory").account();
        assert!(
            store
                .accounts()
                .app_password(&mallory)
                .await
                .expect("read")
                .is_none()
        );
        let listed = store
            .accounts()
            .connected(None, 10)
            .await
            .expect("accounts");
        let subjects: Vec<_> = listed.iter().map(|found| found.person.subject()).collect();
        assert_eq!(subjects, ["bob"]);
    });
}

async fn fill(world: &World, users: usize) {
    let store = world.replica().await;
    for user in 0..users {
        account(&store, &format!("user{user}")).await;
    }
    store.close().await;
}

async fn connect_again(store: &Store, user: usize) {
    let name = format!("user{user}");
    let with = connected(&name, &format!("{name}-newer"));
    store
        .accounts()
        .connect(&person(&name), &with)
        .await
        .expect("stored");
}

async fn password(store: &Store, user: usize) -> String {
    let id = person(&format!("user{user}")).account();
    let found = store.accounts().app_password(&id).await.expect("opened");
    found.expect("a password").secret.expose().to_owned()
}

#[test]
fn keys_change_while_others_read_and_write() {
    on_each(async |world| {
        fill(world, 250).await;
        let new = MasterKey::random();
        // One replica knows the new key but still seals with the old one, as while a cluster restarts.
        let old_first = world
            .open(Keyring::new(&world.key, [&new]))
            .await
            .expect("a store");
        let new_first = world
            .open(Keyring::new(&new, [&world.key]))
            .await
            .expect("a store");
        let work = async {
            for user in 0..250 {
                connect_again(&old_first, user).await;
                assert_eq!(
                    password(&new_first, user).await,
                    format!("user{user}-newer")
                );
            }
        };
        let rotations = async {
            let mut resealed = 0;
            for _ in 0..20 {
                let rotated = new_first.rotate().await.expect("rotated");
                assert_eq!(rotated.unreadable, 0);
                resealed += rotated.resealed;
            }
            resealed
        };
        let (resealed, ()) = futures::join!(rotations, work);
        assert!(resealed >= 250);
        for user in 0..250 {
            assert_eq!(
                password(&new_first, user).await,
                format!("user{user}-newer")
            );
        }
        new_first.rotate().await.expect("rotated");
        assert_eq!(new_first.rotate().await.expect("nothing left").resealed, 0);
        let in_use = new_first.keys_in_use().await.expect("read");
        assert_eq!(in_use.into_iter().collect::<Vec<_>>(), [(new.id(), 250)]);
        let only_new = world
            .open(Keyring::new(&new, []))
            .await
            .expect("the old key is not needed");
        assert_eq!(password(&only_new, 249).await, "user249-newer");
        let refused = world
            .open(Keyring::new(&world.key, []))
            .await
            .expect_err("the old key alone");
        assert!(matches!(refused, StoreError::WrongKey { .. }));
    });
}

#[test]
fn what_a_straggler_sealed_with_a_retired_key_is_not_lost() {
    on_each(async |world| {
        fill(world, 2).await;
        let new = MasterKey::random();
        let straggler = world
            .open(Keyring::new(&world.key, [&new]))
            .await
            .expect("a store");
        let both = world
            .open(Keyring::new(&new, [&world.key]))
            .await
            .expect("a store");
        assert_eq!(
            both.rotate().await.expect("rotated").retired,
            [world.key.id()]
        );
        connect_again(&straggler, 0).await;
        let refused = world
            .open(Keyring::new(&new, []))
            .await
            .expect_err("it is in use again");
        assert!(
            matches!(&refused, StoreError::WrongKey { missing, .. } if *missing == [world.key.id()])
        );
        assert_eq!(both.rotate().await.expect("rotated").resealed, 1);
        let only_new = world.open(Keyring::new(&new, [])).await.expect("a store");
        assert_eq!(password(&only_new, 0).await, "user0-newer");
    });
}

#[test]
fn a_key_that_something_is_sealed_with_is_not_retired() {
    on_each(async |world| {
        fill(world, 3).await;
        world.meddle("UPDATE accounts SET app_password = substr(app_password, 1, 40) WHERE subject = 'user1'").await;
        let new = MasterKey::random();
        let both = world
            .open(Keyring::new(&new, [&world.key]))
            .await
            .expect("a store");
        let rotated = both.rotate().await.expect("rotated");
        assert_eq!((rotated.resealed, rotated.unreadable), (2, 1));
        assert_eq!(rotated.retired, [""; 0]);
        both.accounts()
            .disconnect(&person("user1").account())
            .await
            .expect("forgotten");
        let rotated = both.rotate().await.expect("rotated");
        assert_eq!(rotated.retired, [world.key.id()]);
    });
}
