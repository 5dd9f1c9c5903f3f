//! What is over goes, what is not stays.

use std::time::Duration;

use nc_base::{Clock, Secret};
use nc_store::{
    AccountId, AuthorizationKind, ClientKind, Code, Event, NewAuthorization, NewClient, NewFamily,
    NewGrant, NewTokens, ProviderClient, Retention, Scopes, Store, Turn, random_token,
};
use serde_json::json;

use crate::databases::{DAY, MINUTE, World, account, on_each, person};

async fn tokens_and_codes(store: &Store, alice: &AccountId) {
    let family = NewFamily {
        account: alice.clone(),
        client_id: "client".to_owned(),
        scopes: Scopes::parse("notes.read"),
        resource: "r".to_owned(),
        lives_for: 10 * DAY,
    };
    let id = store.tokens().begin(&family).await.expect("begun");
    let (access, refresh) = (random_token(), random_token());
    let new = NewTokens {
        access: &access,
        access_for: MINUTE,
        refresh: Some(&refresh),
        refresh_for: 5 * DAY,
        scopes: None,
    };
    store.tokens().issue(&id, &new).await.expect("issued");
    let code = Code {
        account: alice.clone(),
        client_id: "client".to_owned(),
        redirect_uri: "r".to_owned(),
        code_challenge: "c".to_owned(),
        scopes: Scopes::parse("notes.read"),
        resource: "r".to_owned(),
    };
    store
        .codes()
        .issue(&random_token(), &code, MINUTE)
        .await
        .expect("stored");
}

async fn sign_ins(store: &Store, alice: &AccountId) {
    let (state, data) = (random_token(), Secret::new("x"));
    let new = NewAuthorization {
        kind: AuthorizationKind::Client,
        binding: None,
        account: None,
        data: &data,
        good_for: MINUTE,
    };
    store
        .authorizations()
        .begin(&state, &new)
        .await
        .expect("stored");
    store
        .browser_sessions()
        .begin(&random_token(), None, alice, DAY)
        .await
        .expect("begun");
    let scopes = Scopes::parse("notes.read");
    store
        .consents()
        .grant(alice, "client", "looks", &scopes)
        .await
        .expect("stored");
}

async fn clients(world: &World, store: &Store) {
    for (id, kind, good_for) in [
        ("unused", ClientKind::Registered, None),
        ("used", ClientKind::Registered, None),
        ("document", ClientKind::Document, Some(DAY)),
    ] {
        let client = NewClient {
            id: id.to_owned(),
            kind,
            name: String::new(),
            redirect_uris: Vec::new(),
            metadata: json!({}),
            secret: None,
            registration_token: None,
            good_for,
        };
        store
            .clients()
            .register(&client, 100)
            .await
            .expect("stored");
    }
    store.clients().used("used").await.expect("stored");
    let ours = ProviderClient {
        issuer: "https://idp.example".to_owned(),
        client_id: "ours".to_owned(),
        client_secret: None,
        redirect_uris: Vec::new(),
        registration_uri: None,
        registration_token: None,
        issued_at: world.clock.now(),
        secret_expires_at: Some(world.clock.now() + DAY),
    };
    assert!(
        store
            .provider_clients()
            .save(&ours, None)
            .await
            .expect("stored")
    );
}

async fn dead_grant(store: &Store) {
    let bob = store.accounts().see(&person("bob")).await.expect("stored");
    let grant = NewGrant {
        refresh_token: Secret::new("x"),
        access_token: None,
        scopes: Scopes::default(),
        audience: None,
    };
    store.grants().save(&bob, &grant).await.expect("stored");
    let turn = store
        .grants()
        .turn(&bob, MINUTE, MINUTE)
        .await
        .expect("a turn");
    let Turn::Mine(refresh) = turn else {
        panic!("{turn:?}")
    };
    assert!(
        store
            .grants()
            .refused(refresh, "invalid_grant")
            .await
            .expect("stored")
    );
}

async fn fill(world: &World, store: &Store) {
    let alice = account(store, "alice").await;
    tokens_and_codes(store, &alice).await;
    sign_ins(store, &alice).await;
    clients(world, store).await;
    dead_grant(store).await;
    store
        .rate_limits()
        .take("x", "y", 5, MINUTE)
        .await
        .expect("an answer")
        .expect("taken");
    store
        .leases()
        .take("x", MINUTE)
        .await
        .expect("an answer")
        .expect("taken");
    store
        .webhooks()
        .save(&alice, "x", "1", &random_token())
        .await
        .expect("stored");
    let event = Event {
        name: "x",
        account: None,
        client_id: None,
        detail: json!({}),
    };
    store.audit().write(&event).await.expect("written");
}

#[test]
fn each_thing_goes_at_its_time() {
    on_each(async |world| {
        let store = world.replica().await;
        fill(world, &store).await;
        let mut sweeps = Vec::new();
        // Seconds to wait before each sweep, and what it then deletes.
        for (wait, gone) in [
            (0, vec![]),
            (
                60,
                vec![
                    ("authorizations", 1),
                    ("issued_tokens", 1),
                    ("rate_limits", 1),
                ],
            ),
            (3600, vec![("codes", 1)]),
            (
                86_400,
                vec![("browser_sessions", 1), ("clients", 1), ("leases", 1)],
            ),
            (
                7 * 86_400,
                vec![
                    ("clients", 1),
                    ("issued_tokens", 1),
                    ("provider_clients", 1),
                ],
            ),
            (3 * 86_400, vec![("token_families", 1)]),
            (
                20 * 86_400,
                vec![("accounts", 1), ("grants", 1), ("webhooks", 1)],
            ),
            (60 * 86_400, vec![("clients", 1)]),
            (300 * 86_400, vec![("audit_entries", 1), ("consents", 1)]),
        ] {
            world.clock.advance(Duration::from_secs(wait));
            let swept = store.sweep(&Retention::default()).await.expect("swept");
            let mut found: Vec<_> = swept.iter().collect();
            found.sort_unstable();
            sweeps.push((wait, found, gone));
        }
        for (wait, found, gone) in sweeps {
            assert_eq!(found, gone, "after {wait} s more");
        }
        let alice = person("alice").account();
        assert!(
            store
                .accounts()
                .app_password(&alice)
                .await
                .expect("read")
                .is_some(),
            "she is connected"
        );
    });
}

#[test]
fn of_two_replicas_one_sweeps_a_thousand_rows() {
    on_each(async |world| {
        let (one, two) = (world.replica().await, world.replica().await);
        let many = "INSERT INTO leases (name, holder, token, expires_at)
                    WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1200)
                    SELECT CAST(i AS TEXT), 'x', 1, 0 FROM n";
        world.meddle(many).await;
        let keep = Retention::default();
        let (by_one, by_two) = futures::join!(one.sweep(&keep), two.sweep(&keep));
        let (by_one, by_two) = (by_one.expect("swept"), by_two.expect("swept"));
        assert_eq!(by_one.of("leases") + by_two.of("leases"), 1200);
        assert_eq!(by_one.total() + by_two.total(), 1200);
        assert!(by_one.total() == 0 || by_two.total() == 0);
        assert_eq!(two.sweep(&keep).await.expect("swept").total(), 0);
    });
}

#[test]
fn a_used_refresh_token_stays_as_long_as_its_family() {
    on_each(async |world| {
        let store = world.replica().await;
        let alice = account(&store, "alice").await;
        let family = NewFamily {
            account: alice,
            client_id: "client".to_owned(),
            scopes: Scopes::default(),
            resource: "r".to_owned(),
            lives_for: 30 * DAY,
        };
        let id = store.tokens().begin(&family).await.expect("begun");
        let (access, refresh, next) = (random_token(), random_token(), random_token());
        let new = |refresh| NewTokens {
            access: &access,
            access_for: MINUTE,
            refresh: Some(refresh),
            refresh_for: DAY,
            scopes: None,
        };
        store
            .tokens()
            .issue(&id, &new(&refresh))
            .await
            .expect("issued");
        let other = random_token();
        let later = NewTokens {
            access: &other,
            refresh_for: 20 * DAY,
            ..new(&next)
        };
        store
            .tokens()
            .rotate(&refresh, "client", &later)
            .await
            .expect("rotated");
        world.clock.advance(10 * DAY);
        store.sweep(&Retention::default()).await.expect("swept");
        let again = store
            .tokens()
            .rotate(&refresh, "client", &later)
            .await
            .expect("an answer");
        assert!(
            matches!(again, nc_store::Rotation::Reused { .. }),
            "its theft is still noticed"
        );
    });
}
