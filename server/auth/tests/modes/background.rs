//! Work for people who are away goes no further than they allowed, and is done as nobody else.

use std::{
    sync::{Arc, Mutex},
    time::Duration,
};

use nc_auth::{
    background::{Acting, Background, BackgroundError},
    grants::GrantError,
    modes::{Exchange, ExchangeSettings},
};
use nc_base::{Secret, UserId};
use nc_store::{AccessToken, AccountId, Connected, NewGrant, Person, Scopes, Store};
use nextcloud_transport::{Credentials, Server, ServerSettings};
use serde_json::json;

use crate::{
    grants::access,
    small_provider::{Form, World},
};

fn server(world: &World) -> Server {
    let url = world.issuer.parse().expect("a URL");
    Server::build(ServerSettings::new(url)).expect("good settings")
}

fn scopes(text: &str) -> Scopes {
    Scopes::parse(text)
}

/// Alice, who allowed these for background work at the provider; her token is good for an hour.
async fn granted(world: &World, store: &Store, allowed: &str) -> AccountId {
    let person = Person::new(world.issuer.as_str(), "alice").expect("a person");
    let account = store.accounts().see(&person).await.expect("an account");
    let now = nc_base::Clock::now(&world.clock);
    let grant = NewGrant {
        refresh_token: Secret::new("refresh"),
        access_token: Some(AccessToken {
            secret: Secret::new("access-of-alice"),
            expires_at: now.checked_add(Duration::from_hours(1)).expect("a time"),
        }),
        scopes: scopes(allowed),
        audience: None,
    };
    store.grants().save(&account, &grant).await.expect("stored");
    account
}

/// Alice, who stored an app password for these.
async fn connected(store: &Store, allowed: Option<&str>) -> AccountId {
    let person = Person::new("https://cloud.test", "alice").expect("a person");
    let with = Connected {
        user_id: UserId::parse("alice").expect("an id"),
        login_name: "alice".to_owned(),
        app_password: Secret::new("app-password-of-alice"),
        scopes: allowed.map(scopes),
    };
    let stored = store.accounts().connect(&person, &with).await;
    stored.expect("stored");
    person.account()
}

fn bearer(acting: &Acting) -> &str {
    match acting.session.credentials() {
        Credentials::Bearer(token) => token.expose(),
        _ => panic!("another kind of credentials"),
    }
}

fn allowed(acting: &Acting) -> Option<String> {
    acting.scopes.as_ref().map(ToString::to_string)
}

#[tokio::test]
async fn a_job_knows_how_far_it_may_go() {
    let world = World::start().await;
    let store = world.store().await;
    let account = granted(&world, &store, "openid notes.read").await;
    let refreshing = access(&world, Arc::clone(&world.client), &store);
    let jobs = Background::with_grants(server(&world), store.clone(), refreshing, None);
    let acting = jobs.acting(&account).await.expect("a session");
    assert_eq!(bearer(&acting), "access-of-alice");
    assert_eq!(allowed(&acting).as_deref(), Some("notes.read openid"));
    // Of a provider that knows none of our scopes, none limits anything.
    let account = granted(&world, &store, "openid offline_access").await;
    let acting = jobs.acting(&account).await.expect("a session");
    assert_eq!(allowed(&acting), None);

    let account = connected(&store, Some("notes.read")).await;
    let jobs = Background::with_app_passwords(server(&world), store.clone());
    let acting = jobs.acting(&account).await.expect("a session");
    assert_eq!(allowed(&acting).as_deref(), Some("notes.read"));
    let account = connected(&store, None).await;
    let acting = jobs.acting(&account).await.expect("a session");
    assert_eq!(allowed(&acting), None);
}

#[tokio::test]
async fn what_was_taken_back_or_narrowed_counts_for_the_next_job() {
    let world = World::start().await;
    let store = world.store().await;
    let account = connected(&store, Some("notes.read files.read")).await;
    let jobs = Background::with_app_passwords(server(&world), store.clone());
    assert!(jobs.acting(&account).await.is_ok());
    let less = scopes("notes.read");
    let accounts = store.accounts();
    accounts
        .set_scopes(&account, Some(&less))
        .await
        .expect("stored");
    let acting = jobs.acting(&account).await.expect("a session");
    assert_eq!(allowed(&acting).as_deref(), Some("notes.read"));
    accounts.disconnect(&account).await.expect("forgotten");
    let refused = jobs.acting(&account).await.expect_err("refused");
    assert!(matches!(refused, BackgroundError::NotConnected) && refused.is_over());

    let account = granted(&world, &store, "notes.read").await;
    let refreshing = access(&world, Arc::clone(&world.client), &store);
    let jobs = Background::with_grants(server(&world), store, refreshing.clone(), None);
    assert!(jobs.acting(&account).await.is_ok());
    assert!(refreshing.revoke(&account).await.expect("revoked"));
    let refused = jobs.acting(&account).await.expect_err("refused");
    let missing = BackgroundError::Grant(GrantError::Missing);
    assert_eq!(refused.to_string(), missing.to_string());
    assert!(refused.is_over());
}

#[tokio::test]
async fn where_tokens_are_exchanged_nextcloud_never_gets_ours() {
    let world = World::start().await;
    let store = world.store().await;
    let asked: Arc<Mutex<Vec<Form>>> = Arc::default();
    let seen = Arc::clone(&asked);
    world.provider().token = Box::new(move |form| {
        let mut seen = seen.lock().expect("unpoisoned");
        seen.push(form.clone());
        // Good for longer than a job must be able to take, and then for less.
        let ends = if seen.len() == 1 { 600 } else { 30 };
        let told = json!({ "access_token": format!("for-nextcloud-{}", seen.len()), "token_type": "Bearer", "expires_in": ends, "scope": "notes.read" });
        (200, told.to_string())
    });
    let account = granted(&world, &store, "notes.read files.read").await;
    let settings = ExchangeSettings {
        audience: "nextcloud".to_owned(),
        scopes: None,
        ttl: Duration::from_mins(5),
    };
    let client = Arc::clone(&world.client);
    let exchange = Exchange::new(server(&world), world.identity.clone(), client, settings);
    let refreshing = access(&world, Arc::clone(&world.client), &store);
    let jobs = Background::with_grants(
        server(&world),
        store.clone(),
        refreshing.clone(),
        Some(exchange),
    );
    for _ in 0..3 {
        let acting = jobs.acting(&account).await.expect("a session");
        assert_eq!(bearer(&acting), "for-nextcloud-1");
        assert_eq!(allowed(&acting).as_deref(), Some("notes.read"));
    }
    {
        let asked = asked.lock().expect("unpoisoned");
        assert_eq!(asked.len(), 1, "what was exchanged is used until it ends");
        assert_eq!(asked[0].get("subject_token"), "access-of-alice");
        assert_eq!(asked[0].get("audience"), "nextcloud");
    }
    // The time of the operator is over before the provider's.
    world.clock.advance(Duration::from_mins(5));
    for again in 2..4 {
        let acting = jobs.acting(&account).await.expect("a session");
        assert_eq!(bearer(&acting), format!("for-nextcloud-{again}"));
    }
    assert!(refreshing.revoke(&account).await.expect("revoked"));
    let refused = jobs.acting(&account).await.expect_err("refused");
    assert!(refused.is_over(), "what was kept is good for nothing now");
}
