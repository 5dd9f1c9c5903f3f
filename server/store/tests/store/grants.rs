//! Refresh tokens of providers: one refresh at a time, whatever happens.

use std::time::Duration;

use futures::future::join_all;
use nc_base::{Clock, Secret};
use nc_store::{AccessToken, AccountId, Grant, GrantState, NewGrant, Refresh, Scopes, Store, Turn};

use crate::databases::{MINUTE, World, account, on_each};

const SOON: Duration = Duration::from_secs(30);

async fn granted(store: &Store) -> AccountId {
    let alice = account(store, "alice").await;
    let grant = NewGrant {
        refresh_token: Secret::new("first"),
        access_token: None,
        scopes: Scopes::parse("notes.read"),
        audience: Some("nextcloud".to_owned()),
    };
    store.grants().save(&alice, &grant).await.expect("stored");
    alice
}

async fn turn(store: &Store, account: &AccountId) -> Turn {
    store
        .grants()
        .turn(account, SOON, MINUTE)
        .await
        .expect("a turn")
}

async fn mine(store: &Store, account: &AccountId) -> Refresh {
    match turn(store, account).await {
        Turn::Mine(refresh) => refresh,
        other => panic!("{other:?}"),
    }
}

fn access(world: &World, secret: &str) -> AccessToken {
    let expires_at = world.clock.now() + Duration::from_mins(5);
    AccessToken {
        secret: Secret::new(secret),
        expires_at,
    }
}

async fn refreshed(world: &World, store: &Store, refresh: Refresh, new: Option<&str>) -> bool {
    let new = new.map(Secret::new);
    let scopes = Scopes::parse("notes.read");
    let access = access(world, "access");
    let done = store
        .grants()
        .refreshed(refresh, &access, new.as_ref(), &scopes)
        .await;
    done.expect("stored")
}

async fn found(store: &Store, account: &AccountId) -> Grant {
    store
        .grants()
        .find(account)
        .await
        .expect("read")
        .expect("a grant")
}

#[test]
fn of_a_hundred_needs_over_two_replicas_one_asks_the_provider() {
    on_each(async |world| {
        let (one, two) = (world.replica().await, world.replica().await);
        let alice = granted(&one).await;
        let needs = (0..100).map(|need| turn(if need % 2 == 0 { &one } else { &two }, &alice));
        let turns = join_all(needs).await;
        let mut mine = Vec::new();
        for turn in turns {
            match turn {
                Turn::Mine(refresh) => mine.push(refresh),
                Turn::Busy(until) => assert_eq!(until, world.clock.now() + MINUTE),
                other => panic!("{other:?}"),
            }
        }
        assert_eq!(mine.len(), 1);
        let refresh = mine.remove(0);
        assert_eq!(refresh.refresh_token.expose(), "first");
        assert_eq!(refresh.audience.as_deref(), Some("nextcloud"));
        assert!(refreshed(world, &one, refresh, Some("second")).await);
        for store in [&one, &two] {
            match turn(store, &alice).await {
                Turn::Fresh(token) => assert_eq!(token.secret.expose(), "access"),
                other => panic!("{other:?}"),
            }
        }
    });
}

#[test]
fn the_next_refresh_uses_the_newest_refresh_token() {
    on_each(async |world| {
        let store = world.replica().await;
        let alice = granted(&store).await;
        let refresh = mine(&store, &alice).await;
        assert!(refreshed(world, &store, refresh, Some("second")).await);
        world.clock.advance(Duration::from_secs(271));
        let refresh = mine(&store, &alice).await;
        assert_eq!(refresh.refresh_token.expose(), "second");
        // A provider that gives no new one means that the old one stays good.
        assert!(refreshed(world, &store, refresh, None).await);
        world.clock.advance(Duration::from_secs(271));
        assert_eq!(mine(&store, &alice).await.refresh_token.expose(), "second");
    });
}

#[test]
fn whoever_dies_with_the_turn_is_replaced_when_it_ends() {
    on_each(async |world| {
        let store = world.replica().await;
        let alice = granted(&store).await;
        let dead = mine(&store, &alice).await;
        world.clock.advance(Duration::from_secs(59));
        assert!(matches!(turn(&store, &alice).await, Turn::Busy(_)));
        world.clock.advance(Duration::from_secs(1));
        let next = mine(&store, &alice).await;
        assert_eq!(next.refresh_token.expose(), "first");
        assert!(refreshed(world, &store, next, Some("second")).await);
        // What comes too late changes nothing.
        assert!(
            !store
                .grants()
                .refused(dead, "invalid_grant")
                .await
                .expect("ignored")
        );
        assert_eq!(found(&store, &alice).await.state, GrantState::Live);
    });
}

#[test]
fn a_refused_grant_is_dead_until_the_person_agrees_again() {
    on_each(async |world| {
        let store = world.replica().await;
        let alice = granted(&store).await;
        let refresh = mine(&store, &alice).await;
        assert!(
            store
                .grants()
                .refused(refresh, "invalid_grant")
                .await
                .expect("stored")
        );
        for _ in 0..3 {
            match turn(&store, &alice).await {
                Turn::Dead(why) => assert_eq!(why, "invalid_grant"),
                other => panic!("{other:?}"),
            }
        }
        assert_eq!(
            found(&store, &alice).await.state,
            GrantState::Dead("invalid_grant".to_owned())
        );
        granted(&store).await;
        mine(&store, &alice).await;
    });
}

#[test]
fn trouble_of_the_provider_keeps_the_grant_and_everybody_waiting() {
    on_each(async |world| {
        let store = world.replica().await;
        let alice = granted(&store).await;
        let refresh = mine(&store, &alice).await;
        store
            .grants()
            .failed(refresh, Duration::from_mins(2))
            .await
            .expect("stored");
        match turn(&store, &alice).await {
            Turn::Wait(until) => assert_eq!(until, world.clock.now() + Duration::from_mins(2)),
            other => panic!("{other:?}"),
        }
        world.clock.advance(Duration::from_mins(2));
        assert_eq!(mine(&store, &alice).await.refresh_token.expose(), "first");
    });
}

#[test]
fn an_answer_for_an_older_grant_does_not_replace_a_newer_one() {
    on_each(async |world| {
        let store = world.replica().await;
        let alice = granted(&store).await;
        let old = mine(&store, &alice).await;
        let newer = NewGrant {
            refresh_token: Secret::new("newer"),
            access_token: None,
            scopes: Scopes::parse("notes.read"),
            audience: None,
        };
        store.grants().save(&alice, &newer).await.expect("stored");
        assert!(!refreshed(world, &store, old, Some("second")).await);
        assert_eq!(mine(&store, &alice).await.refresh_token.expose(), "newer");
    });
}

#[test]
fn a_grant_that_does_not_open_keeps_nobody_waiting() {
    on_each(async |world| {
        let store = world.replica().await;
        let alice = granted(&store).await;
        world
            .meddle("UPDATE grants SET refresh_token = 'v1.x.y'")
            .await;
        for _ in 0..2 {
            assert!(store.grants().turn(&alice, SOON, MINUTE).await.is_err());
        }
        assert!(
            store
                .grants()
                .remove(&alice)
                .await
                .expect("forgotten")
                .is_none()
        );
        assert!(matches!(turn(&store, &alice).await, Turn::Missing));
        granted(&store).await;
        let token = store.grants().remove(&alice).await.expect("forgotten");
        assert_eq!(token.expect("to be revoked").expose(), "first");
    });
}

#[test]
fn a_grant_ends_with_its_account_and_none_begins_without() {
    on_each(async |world| {
        let store = world.replica().await;
        let alice = granted(&store).await;
        assert!(store.accounts().remove(&alice).await.expect("removed"));
        assert!(matches!(turn(&store, &alice).await, Turn::Missing));
        let grant = NewGrant {
            refresh_token: Secret::new("x"),
            access_token: None,
            scopes: Scopes::default(),
            audience: None,
        };
        assert!(store.grants().save(&alice, &grant).await.is_err());
    });
}
