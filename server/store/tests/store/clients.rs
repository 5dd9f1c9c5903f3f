//! Clients of ours, and we as a client.

use std::time::Duration;

use futures::future::join_all;
use nc_base::{Clock, Secret};
use nc_store::{
    ClientKind, Code, NewClient, NewFamily, ProviderClient, Redeemed, Scopes, Store, StoreError,
    random_token,
};
use serde_json::json;

use crate::databases::{DAY, MINUTE, account, on_each};

fn client(id: &str) -> NewClient {
    NewClient {
        id: id.to_owned(),
        kind: ClientKind::Registered,
        name: "<b>A client</b> \u{202e}".to_owned(),
        redirect_uris: vec!["http://127.0.0.1/a\nhttp://evil.example/".to_owned()],
        metadata: json!({ "scope": "notes.read" }),
        secret: Some(Secret::new("client-secret")),
        registration_token: Some(Secret::new("registration-token")),
        good_for: None,
    }
}

async fn registered(store: &Store, id: &str) {
    store
        .clients()
        .register(&client(id), 100)
        .await
        .expect("stored");
}

#[test]
fn a_client_comes_back_as_it_was_and_its_secrets_do_not() {
    on_each(async |world| {
        let store = world.replica().await;
        registered(&store, "one").await;
        let found = store
            .clients()
            .find("one")
            .await
            .expect("read")
            .expect("a client");
        assert_eq!(found.redirect_uris, client("one").redirect_uris);
        assert_eq!(
            (found.name, found.metadata),
            (client("one").name, client("one").metadata)
        );
        assert!(found.confidential && found.used_at.is_none());
        let (right, wrong) = (Secret::new("client-secret"), Secret::new("client-secreT"));
        assert!(
            store
                .clients()
                .has_secret("one", &right)
                .await
                .expect("an answer")
        );
        assert!(
            !store
                .clients()
                .has_secret("one", &wrong)
                .await
                .expect("an answer")
        );
        let stored = world.stored("SELECT secret_hash FROM clients").await;
        assert_ne!(stored[0].as_deref(), Some("client-secret"));
    });
}

#[test]
fn one_client_may_not_change_another() {
    on_each(async |world| {
        let store = world.replica().await;
        registered(&store, "one").await;
        let token = Secret::new("other-token");
        let other = NewClient {
            registration_token: Some(token.clone()),
            ..client("two")
        };
        store.clients().register(&other, 100).await.expect("stored");
        assert!(
            !store
                .clients()
                .may_change("one", &token)
                .await
                .expect("an answer")
        );
        assert!(
            store
                .clients()
                .may_change("two", &token)
                .await
                .expect("an answer")
        );
        let rotated = NewClient {
            registration_token: Some(random_token()),
            ..other
        };
        assert!(store.clients().update(&rotated).await.expect("stored"));
        assert!(
            !store
                .clients()
                .may_change("two", &token)
                .await
                .expect("an answer"),
            "an old token"
        );
        assert!(
            !store
                .clients()
                .update(&client("three"))
                .await
                .expect("an answer")
        );
    });
}

#[test]
fn the_table_is_bounded_and_an_id_is_given_once() {
    on_each(async |world| {
        let store = world.replica().await;
        for id in ["one", "two", "three"] {
            store
                .clients()
                .register(&client(id), 3)
                .await
                .expect("stored");
        }
        let full = store.clients().register(&client("four"), 3).await;
        assert!(matches!(full, Err(StoreError::Full { limit: 3, .. })));
        let document = NewClient {
            kind: ClientKind::Document,
            ..client("https://app.example/client")
        };
        store
            .clients()
            .register(&document, 3)
            .await
            .expect("a kind of its own");
        assert!(store.clients().register(&client("one"), 100).await.is_err());
    });
}

fn document(id: &str, name: &str) -> NewClient {
    NewClient {
        kind: ClientKind::Document,
        name: name.to_owned(),
        good_for: Some(DAY),
        ..client(id)
    }
}

#[test]
fn a_copy_of_a_document_is_replaced_when_it_is_out_of_date() {
    on_each(async |world| {
        let (one, two) = (world.replica().await, world.replica().await);
        let older = document("https://a.example/", "older");
        let copies = (0..10).map(|copy| {
            let store = if copy % 2 == 0 { &one } else { &two };
            let older = &older;
            async move { store.clients().remember(older, 3).await }
        });
        for copy in join_all(copies).await {
            copy.expect("as good as another");
        }
        world.clock.advance(2 * DAY);
        assert!(one.clients().find(&older.id).await.expect("read").is_none());
        let newer = document(&older.id, "newer");
        two.clients().remember(&newer, 3).await.expect("stored");
        let found = one.clients().find(&older.id).await.expect("read");
        assert_eq!(found.expect("a client").name, "newer");
        registered(&one, "registered").await;
        let taken = one
            .clients()
            .remember(&document("registered", "x"), 9)
            .await;
        assert!(matches!(taken, Err(StoreError::Taken)));
    });
}

#[test]
fn the_oldest_document_that_nobody_authorized_makes_room() {
    on_each(async |world| {
        let store = world.replica().await;
        let clients = store.clients();
        let [a, b, c, d] = ["a", "b", "c", "d"].map(|name| format!("https://{name}.example/"));
        clients
            .remember(&document(&a, "x"), 3)
            .await
            .expect("stored");
        clients.used(&a).await.expect("stored");
        for id in [&b, &c, &d] {
            world.clock.advance(MINUTE);
            clients.remember(&document(id, "x"), 3).await.expect("room");
        }
        assert!(clients.find(&b).await.expect("read").is_none());
        for id in [&a, &c, &d] {
            clients.used(id).await.expect("stored");
            assert!(clients.find(id).await.expect("read").is_some(), "{id}");
        }
        let full = clients
            .remember(&document("https://e.example/", "x"), 3)
            .await;
        assert!(matches!(full, Err(StoreError::Full { limit: 3, .. })));
    });
}

#[test]
fn a_client_ends_at_its_time() {
    on_each(async |world| {
        let store = world.replica().await;
        let short = NewClient {
            good_for: Some(DAY),
            ..client("one")
        };
        store.clients().register(&short, 100).await.expect("stored");
        world.clock.advance(DAY);
        assert!(store.clients().find("one").await.expect("read").is_none());
        let secret = Secret::new("client-secret");
        assert!(
            !store
                .clients()
                .has_secret("one", &secret)
                .await
                .expect("an answer")
        );
    });
}

#[test]
fn nothing_of_a_removed_client_works_any_more() {
    on_each(async |world| {
        let store = world.replica().await;
        let alice = account(&store, "alice").await;
        registered(&store, "one").await;
        let scopes = Scopes::parse("notes.read");
        store
            .consents()
            .grant(&alice, "one", "looks", &scopes)
            .await
            .expect("stored");
        let family = NewFamily {
            account: alice.clone(),
            client_id: "one".to_owned(),
            scopes: scopes.clone(),
            resource: "r".to_owned(),
            lives_for: DAY,
        };
        store.tokens().begin(&family).await.expect("begun");
        let (secret, code) = (
            random_token(),
            Code {
                account: alice.clone(),
                client_id: "one".to_owned(),
                redirect_uri: "r".to_owned(),
                code_challenge: "c".to_owned(),
                scopes: scopes.clone(),
                resource: "r".to_owned(),
            },
        );
        store
            .codes()
            .issue(&secret, &code, DAY)
            .await
            .expect("stored");
        assert!(store.clients().remove("one").await.expect("removed"));
        assert!(!store.clients().remove("one").await.expect("gone already"));
        assert!(
            store
                .tokens()
                .families(&alice)
                .await
                .expect("read")
                .is_empty()
        );
        assert_eq!(
            store.codes().redeem(&secret, DAY).await.expect("an answer"),
            Redeemed::Unknown
        );
        assert!(
            !store
                .consents()
                .holds(&alice, "one", "looks", &scopes)
                .await
                .expect("an answer")
        );
    });
}

fn ours(client_id: &str, issued_at: jiff::Timestamp) -> ProviderClient {
    ProviderClient {
        issuer: "https://idp.example".to_owned(),
        client_id: client_id.to_owned(),
        client_secret: Some(Secret::new(format!("{client_id}-secret"))),
        redirect_uris: vec!["https://mcp.example/oauth/callback".to_owned()],
        registration_uri: None,
        registration_token: Some(Secret::new("token")),
        issued_at,
        secret_expires_at: Some(issued_at + Duration::from_hours(1)),
    }
}

#[test]
fn of_two_replicas_that_register_us_again_one_is_kept() {
    on_each(async |world| {
        let (one, two) = (world.replica().await, world.replica().await);
        let now = world.clock.now();
        let issuer = "https://idp.example";
        assert!(
            one.provider_clients()
                .save(&ours("first", now), None)
                .await
                .expect("stored")
        );
        assert!(
            !two.provider_clients()
                .save(&ours("other", now), None)
                .await
                .expect("too late")
        );
        let (left, right) = (ours("left", now), ours("right", now));
        let (by_one, by_two) = futures::join!(
            one.provider_clients().save(&left, Some("first")),
            two.provider_clients().save(&right, Some("first"))
        );
        let (by_one, by_two) = (by_one.expect("an answer"), by_two.expect("an answer"));
        assert!(by_one ^ by_two);
        let kept = two
            .provider_clients()
            .find(issuer)
            .await
            .expect("opened")
            .expect("a client");
        assert_eq!(kept.client_id, if by_one { "left" } else { "right" });
        let secret = kept.client_secret.expect("a secret");
        assert_eq!(secret.expose(), format!("{}-secret", kept.client_id));
        assert!(
            !one.provider_clients()
                .remove(issuer, "first")
                .await
                .expect("an answer")
        );
        assert!(
            one.provider_clients()
                .remove(issuer, &kept.client_id)
                .await
                .expect("removed")
        );
    });
}
