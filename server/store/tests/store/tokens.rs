//! Tokens that we issue.

use std::time::Duration;

use futures::future::join_all;
use nc_base::{Clock, Secret};
use nc_store::{AccountId, NewFamily, NewTokens, Revoked, Rotation, Scopes, Store, random_token};

use crate::databases::{DAY, MINUTE, account, on_each};

const HOUR: Duration = Duration::from_hours(1);

async fn family(store: &Store) -> (AccountId, String) {
    let alice = account(store, "alice").await;
    let new = NewFamily {
        account: alice.clone(),
        client_id: "client".to_owned(),
        scopes: Scopes::parse("notes.read notes.write"),
        resource: "https://mcp.example/mcp".to_owned(),
        lives_for: 30 * DAY,
    };
    let id = store.tokens().begin(&new).await.expect("begun");
    (alice, id)
}

fn new<'a>(access: &'a Secret, refresh: &'a Secret, scopes: Option<&'a Scopes>) -> NewTokens<'a> {
    NewTokens {
        access,
        access_for: MINUTE,
        refresh: Some(refresh),
        refresh_for: DAY,
        scopes,
    }
}

async fn issued(store: &Store, family: &str) -> (Secret, Secret) {
    let (access, refresh) = (random_token(), random_token());
    assert!(
        store
            .tokens()
            .issue(family, &new(&access, &refresh, None))
            .await
            .expect("issued")
    );
    (access, refresh)
}

async fn rotate(store: &Store, old: &Secret, client: &str) -> (Rotation, Secret, Secret) {
    let (access, refresh) = (random_token(), random_token());
    let rotation = store
        .tokens()
        .rotate(old, client, &new(&access, &refresh, None))
        .await;
    (rotation.expect("an answer"), access, refresh)
}

async fn good(store: &Store, access: &Secret) -> bool {
    store
        .tokens()
        .check(access)
        .await
        .expect("checked")
        .is_some()
}

#[test]
fn an_access_token_is_good_for_its_time_and_nothing_else_is_one() {
    on_each(async |world| {
        let store = world.replica().await;
        let (alice, family) = family(&store).await;
        let (access, refresh) = issued(&store, &family).await;
        let token = world
            .replica()
            .await
            .tokens()
            .check(&access)
            .await
            .expect("checked");
        let token = token.expect("good");
        assert_eq!((token.account, token.client_id.as_str()), (alice, "client"));
        assert_eq!(token.scopes, Scopes::parse("notes.read notes.write"));
        assert_eq!(token.expires_at, world.clock.now() + MINUTE);
        assert!(
            !good(&store, &refresh).await,
            "a refresh token is no access token"
        );
        assert!(
            store
                .tokens()
                .introspect(&refresh)
                .await
                .expect("read")
                .is_some_and(|token| token.is_refresh)
        );
        assert!(!good(&store, &random_token()).await);
        world.clock.advance(MINUTE);
        assert!(!good(&store, &access).await);
    });
}

#[test]
fn of_twenty_who_refresh_with_one_token_one_succeeds_and_the_family_ends() {
    on_each(async |world| {
        let (one, two) = (world.replica().await, world.replica().await);
        let (_, family) = family(&one).await;
        let (_, refresh) = issued(&one, &family).await;
        let tries = (0..20)
            .map(|index| rotate(if index % 2 == 0 { &one } else { &two }, &refresh, "client"));
        let outcomes = join_all(tries).await;
        let reused = outcomes
            .iter()
            .filter(|(outcome, ..)| matches!(outcome, Rotation::Reused { .. }));
        assert_eq!(reused.count(), 19);
        for (_, access, refresh) in &outcomes {
            assert!(!good(&one, access).await, "whoever came first is out too");
            let (outcome, ..) = rotate(&two, refresh, "client").await;
            assert_eq!(outcome, Rotation::Unknown);
        }
    });
}

#[test]
fn refreshing_goes_on_from_token_to_token() {
    on_each(async |world| {
        let store = world.replica().await;
        let (alice, family) = family(&store).await;
        let (mut access, mut refresh) = issued(&store, &family).await;
        for _ in 0..5 {
            world.clock.advance(HOUR);
            assert!(!good(&store, &access).await);
            let (outcome, new_access, new_refresh) = rotate(&store, &refresh, "client").await;
            assert!(matches!(outcome, Rotation::Done(token) if token.account == alice));
            (access, refresh) = (new_access, new_refresh);
            assert!(good(&store, &access).await);
        }
        world.clock.advance(DAY);
        let (outcome, ..) = rotate(&store, &refresh, "client").await;
        assert_eq!(
            outcome,
            Rotation::Unknown,
            "a refresh token that nobody used ends"
        );
    });
}

#[test]
fn a_token_of_one_client_is_nothing_to_another() {
    on_each(async |world| {
        let store = world.replica().await;
        let (_, family) = family(&store).await;
        let (access, refresh) = issued(&store, &family).await;
        let (outcome, ..) = rotate(&store, &refresh, "thief").await;
        assert_eq!(outcome, Rotation::Unknown);
        for token in [&access, &refresh] {
            let revoked = store
                .tokens()
                .revoke(token, "thief")
                .await
                .expect("an answer");
            assert_eq!(revoked, Revoked::Nothing);
        }
        assert!(good(&store, &access).await);
        let (outcome, ..) = rotate(&store, &refresh, "client").await;
        assert!(matches!(outcome, Rotation::Done(_)));
    });
}

#[test]
fn scopes_may_shrink_and_come_back_but_never_grow() {
    on_each(async |world| {
        let store = world.replica().await;
        let (_, family) = family(&store).await;
        let (_, refresh) = issued(&store, &family).await;
        let (access, next) = (random_token(), random_token());
        let wanted = Scopes::parse("notes.read files.write");
        let rotation = store
            .tokens()
            .rotate(&refresh, "client", &new(&access, &next, Some(&wanted)))
            .await;
        let Rotation::Done(token) = rotation.expect("an answer") else {
            panic!("refreshed")
        };
        assert_eq!(token.scopes, Scopes::parse("notes.read"));
        let (outcome, ..) = rotate(&store, &next, "client").await;
        let Rotation::Done(token) = outcome else {
            panic!("refreshed")
        };
        assert_eq!(token.scopes, Scopes::parse("notes.read notes.write"));
    });
}

#[test]
fn no_token_outlives_its_family() {
    on_each(async |world| {
        let store = world.replica().await;
        let (_, family) = family(&store).await;
        world.clock.advance(29 * DAY + Duration::from_secs(86_390));
        let (access, _) = issued(&store, &family).await;
        let token = store
            .tokens()
            .check(&access)
            .await
            .expect("checked")
            .expect("good");
        assert_eq!(
            token.expires_at,
            world.clock.now() + Duration::from_secs(10)
        );
        world.clock.advance(Duration::from_secs(10));
        let (access, refresh) = (random_token(), random_token());
        assert!(
            !store
                .tokens()
                .issue(&family, &new(&access, &refresh, None))
                .await
                .expect("refused")
        );
    });
}

#[test]
fn revoking_an_access_token_ends_it_and_a_refresh_token_its_family() {
    on_each(async |world| {
        let store = world.replica().await;
        let (alice, family) = family(&store).await;
        let (first, refresh) = issued(&store, &family).await;
        let (second, _) = issued(&store, &family).await;
        let revoked = store
            .tokens()
            .revoke(&first, "client")
            .await
            .expect("revoked");
        assert_eq!(revoked, Revoked::Token);
        assert!(!good(&store, &first).await && good(&store, &second).await);
        let revoked = store
            .tokens()
            .revoke(&refresh, "client")
            .await
            .expect("revoked");
        assert_eq!(revoked, Revoked::Family);
        assert!(!good(&store, &second).await);
        assert!(
            store
                .tokens()
                .families(&alice)
                .await
                .expect("read")
                .is_empty()
        );
    });
}

#[test]
fn a_person_can_take_back_everything_at_once() {
    on_each(async |world| {
        let store = world.replica().await;
        let (alice, family) = family(&store).await;
        let (access, _) = issued(&store, &family).await;
        let families = store.tokens().families(&alice).await.expect("read");
        assert_eq!(
            families
                .iter()
                .map(|found| found.id.as_str())
                .collect::<Vec<_>>(),
            [family.as_str()]
        );
        assert_eq!(
            store
                .tokens()
                .revoke_all(&alice, Some("other"), "test")
                .await
                .expect("revoked"),
            0
        );
        assert!(good(&store, &access).await);
        assert_eq!(
            store
                .tokens()
                .revoke_all(&alice, None, "test")
                .await
                .expect("revoked"),
            1
        );
        assert!(!good(&store, &access).await);
        assert!(
            !store
                .tokens()
                .revoke_family(&family, "test")
                .await
                .expect("over already")
        );
    });
}
