//! Browser sessions, consents and webhooks.

use std::time::Duration;

use nc_store::{NewFamily, NewTokens, Scopes, random_token};

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

#[test]
fn a_webhook_is_known_by_its_own_secret_and_event_only() {
    on_each(async |world| {
        let store = world.replica().await;
        let (alice, bob) = (account(&store, "alice").await, account(&store, "bob").await);
        let (of_alice, of_bob) = (random_token(), random_token());
        store
            .webhooks()
            .save(&alice, "NodeWritten", "7", &of_alice)
            .await
            .expect("stored");
        store
            .webhooks()
            .save(&bob, "NodeWritten", "8", &of_bob)
            .await
            .expect("stored");
        let called = store
            .webhooks()
            .called(&of_alice, "NodeWritten")
            .await
            .expect("read");
        let called = called.expect("known");
        assert_eq!(
            (called.account, called.remote_id.as_str()),
            (alice.clone(), "7")
        );
        assert!(
            store
                .webhooks()
                .called(&of_alice, "NodeDeleted")
                .await
                .expect("read")
                .is_none()
        );
        assert!(
            store
                .webhooks()
                .called(&random_token(), "NodeWritten")
                .await
                .expect("read")
                .is_none()
        );
        let newer = random_token();
        store
            .webhooks()
            .save(&alice, "NodeWritten", "9", &newer)
            .await
            .expect("stored");
        assert!(
            store
                .webhooks()
                .called(&of_alice, "NodeWritten")
                .await
                .expect("read")
                .is_none()
        );
        let listed = store.webhooks().of(&alice).await.expect("read");
        assert_eq!(
            listed
                .iter()
                .map(|found| found.remote_id.as_str())
                .collect::<Vec<_>>(),
            ["9"]
        );
        assert!(
            store
                .webhooks()
                .confirmed(&listed[0].id)
                .await
                .expect("stored")
        );
        assert!(
            store
                .webhooks()
                .remove(&listed[0].id)
                .await
                .expect("removed")
        );
        assert!(
            !store
                .webhooks()
                .confirmed(&listed[0].id)
                .await
                .expect("gone")
        );
        let nobody = person("nobody").account();
        assert!(
            store
                .webhooks()
                .save(&nobody, "x", "1", &newer)
                .await
                .is_err()
        );
    });
}
