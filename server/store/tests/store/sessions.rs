//! Browser sessions, consents and webhooks.

use std::time::Duration;

use nc_base::Secret;
use nc_store::{NewFamily, NewTokens, Scopes, Store, Webhook, random_token};

use crate::databases::{DAY, account, on_each, person};

const HOUR: Duration = Duration::from_hours(1);

#[test]
fn a_session_ends_when_nobody_comes_by_and_in_any_case() {
    on_each(async |world| {
        let store = world.replica().await;
        let alice = account(&store, "alice").await;
        let cookie = random_token();
        store
            .browser_sessions()
            .begin(&cookie, None, &alice, DAY)
            .await
            .expect("begun");
        for _ in 0..23 {
            world.clock.advance(HOUR);
            let found = store
                .browser_sessions()
                .find(&cookie, 2 * HOUR)
                .await
                .expect("read");
            assert_eq!(found.map(|session| session.account), Some(alice.clone()));
        }
        world.clock.advance(HOUR);
        assert!(
            store
                .browser_sessions()
                .find(&cookie, 2 * HOUR)
                .await
                .expect("read")
                .is_none()
        );
        let idle = random_token();
        store
            .browser_sessions()
            .begin(&idle, None, &alice, DAY)
            .await
            .expect("begun");
        world.clock.advance(2 * HOUR);
        assert!(
            store
                .browser_sessions()
                .find(&idle, 2 * HOUR)
                .await
                .expect("read")
                .is_none()
        );
    });
}

#[test]
fn signing_in_changes_the_cookie_and_signing_out_ends_it_on_every_replica() {
    on_each(async |world| {
        let (one, two) = (world.replica().await, world.replica().await);
        let alice = account(&one, "alice").await;
        let (fixated, cookie, phone) = (random_token(), random_token(), random_token());
        one.browser_sessions()
            .begin(&fixated, None, &alice, DAY)
            .await
            .expect("begun");
        one.browser_sessions()
            .begin(&cookie, Some(&fixated), &alice, DAY)
            .await
            .expect("begun");
        assert!(
            two.browser_sessions()
                .find(&fixated, DAY)
                .await
                .expect("read")
                .is_none()
        );
        assert!(
            one.browser_sessions()
                .begin(&cookie, None, &alice, DAY)
                .await
                .is_err(),
            "a cookie is used once"
        );
        two.browser_sessions()
            .begin(&phone, None, &alice, DAY)
            .await
            .expect("begun");
        assert!(two.browser_sessions().end(&cookie).await.expect("ended"));
        assert!(
            one.browser_sessions()
                .find(&cookie, DAY)
                .await
                .expect("read")
                .is_none()
        );
        assert!(
            one.browser_sessions()
                .find(&phone, DAY)
                .await
                .expect("read")
                .is_some()
        );
        assert_eq!(
            one.browser_sessions().end_all(&alice).await.expect("ended"),
            1
        );
        assert!(
            two.browser_sessions()
                .find(&phone, DAY)
                .await
                .expect("read")
                .is_none()
        );
    });
}

#[test]
fn a_consent_holds_for_what_was_agreed_to_and_for_the_client_that_was_seen() {
    on_each(async |world| {
        let store = world.replica().await;
        let (alice, bob) = (account(&store, "alice").await, account(&store, "bob").await);
        let (read, both) = (
            Scopes::parse("notes.read"),
            Scopes::parse("notes.read notes.write"),
        );
        store
            .consents()
            .grant(&alice, "client", "looks", &read)
            .await
            .expect("stored");
        let holds = async |account, client, looks, scopes| {
            store
                .consents()
                .holds(account, client, looks, scopes)
                .await
                .expect("an answer")
        };
        assert!(holds(&alice, "client", "looks", &read).await);
        assert!(!holds(&alice, "client", "looks", &both).await);
        assert!(!holds(&alice, "client", "looks otherwise", &read).await);
        assert!(!holds(&alice, "other", "looks", &read).await);
        assert!(!holds(&bob, "client", "looks", &read).await);
        store
            .consents()
            .grant(&alice, "client", "looks", &both)
            .await
            .expect("stored");
        let of_alice = store.consents().of(&alice).await.expect("read");
        assert_eq!(
            of_alice
                .iter()
                .map(|consent| &consent.scopes)
                .collect::<Vec<_>>(),
            [&both]
        );
    });
}

#[test]
fn a_consent_that_is_withdrawn_takes_the_tokens_with_it() {
    on_each(async |world| {
        let store = world.replica().await;
        let alice = account(&store, "alice").await;
        let scopes = Scopes::parse("notes.read");
        store
            .consents()
            .grant(&alice, "client", "looks", &scopes)
            .await
            .expect("stored");
        let family = NewFamily {
            account: alice.clone(),
            client_id: "client".to_owned(),
            scopes,
            resource: "r".to_owned(),
            lives_for: DAY,
        };
        let family = store.tokens().begin(&family).await.expect("begun");
        let (access, refresh) = (random_token(), random_token());
        let tokens = NewTokens {
            access: &access,
            access_for: HOUR,
            refresh: Some(&refresh),
            refresh_for: DAY,
            scopes: None,
        };
        assert!(
            store
                .tokens()
                .issue(&family, &tokens)
                .await
                .expect("issued")
        );
        assert!(
            store
                .consents()
                .withdraw(&alice, "client")
                .await
                .expect("withdrawn")
        );
        assert!(
            !store
                .consents()
                .withdraw(&alice, "client")
                .await
                .expect("nothing left")
        );
        for token in [&access, &refresh] {
            assert!(
                store
                    .tokens()
                    .introspect(token)
                    .await
                    .expect("read")
                    .is_none()
            );
        }
    });
}

async fn called(store: &Store, secret: &Secret, event: &str) -> Option<Webhook> {
    store.webhooks().called(secret, event).await.expect("read")
}

#[test]
fn a_webhook_is_known_by_its_own_secret_and_event_only() {
    on_each(async |world| {
        let store = world.replica().await;
        let (alice, bob) = (account(&store, "alice").await, account(&store, "bob").await);
        let (of_alice, of_bob) = (random_token(), random_token());
        for (account, id, secret) in [(&alice, "7", &of_alice), (&bob, "8", &of_bob)] {
            let saved = store
                .webhooks()
                .save(account, "NodeWritten", id, secret)
                .await;
            saved.expect("stored");
        }
        let known = called(&store, &of_alice, "NodeWritten")
            .await
            .expect("known");
        assert_eq!((known.account, known.remote_id.as_str()), (alice, "7"));
        assert!(called(&store, &of_alice, "NodeDeleted").await.is_none());
        assert!(
            called(&store, &random_token(), "NodeWritten")
                .await
                .is_none()
        );
        let nobody = person("nobody").account();
        let refused = store.webhooks().save(&nobody, "x", "1", &of_bob).await;
        assert!(refused.is_err());
    });
}

#[test]
fn a_webhook_that_is_made_again_replaces_the_one_before() {
    on_each(async |world| {
        let store = world.replica().await;
        let alice = account(&store, "alice").await;
        let (older, newer) = (random_token(), random_token());
        for (id, secret) in [("7", &older), ("9", &newer)] {
            let saved = store
                .webhooks()
                .save(&alice, "NodeWritten", id, secret)
                .await;
            saved.expect("stored");
        }
        assert!(called(&store, &older, "NodeWritten").await.is_none());
        let listed = store.webhooks().of(&alice).await.expect("read");
        let ids: Vec<_> = listed
            .iter()
            .map(|found| found.remote_id.as_str())
            .collect();
        assert_eq!(ids, ["9"]);
        let id = &listed[0].id;
        assert!(store.webhooks().confirmed(id).await.expect("stored"));
        assert!(store.webhooks().remove(id).await.expect("removed"));
        assert!(!store.webhooks().confirmed(id).await.expect("gone"));
    });
}
