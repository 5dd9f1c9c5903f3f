//! Work for people who are away goes no further than they allowed, and is done as nobody else.

use std::{
    sync::{Arc, Mutex},
    time::Duration,
};

use nc_auth::{
    background::{Background, BackgroundError},
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

fn missing(error: &BackgroundError) -> String {
    match error {
        BackgroundError::Scopes(missing) => missing.to_string(),
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn a_job_beyond_what_the_person_allows_does_not_run_with_anything() {
    let world = World::start().await;
    let store = world.store().await;
    let asked: Arc<Mutex<Vec<Form>>> = Arc::default();
    let seen = Arc::clone(&asked);
    world.provider().token = Box::new(move |form| {
        seen.lock().expect("unpoisoned").push(form.clone());
        (
            200,
            json!({ "access_token": "wide", "token_type": "Bearer" }).to_string(),
        )
    });
    let account = granted(&world, &store, "openid notes.read").await;
    let refreshing = access(&world, Arc::clone(&world.client), &store);
    let jobs = Background::with_grants(server(&world), store.clone(), refreshing, None);
    let refused = jobs
        .session(&account, &scopes("notes.read files.read mail.read"))
        .await;
    let refused = refused.expect_err("refused");
    assert_eq!(missing(&refused), "files.read mail.read");
    assert!(
        asked.lock().expect("unpoisoned").is_empty(),
        "nobody is asked"
    );
    let session = jobs.session(&account, &scopes("notes.read")).await;
    let session = session.expect("a session");
    let Credentials::Bearer(token) = session.credentials() else {
        panic!("another kind of credentials");
    };
    assert_eq!(token.expose(), "access-of-alice");

    let account = connected(&store, Some("notes.read")).await;
    let jobs = Background::with_app_passwords(server(&world), store.clone());
    let refused = jobs.session(&account, &scopes("notes.write")).await;
    assert_eq!(missing(&refused.expect_err("refused")), "notes.write");
    assert!(jobs.session(&account, &scopes("notes.read")).await.is_ok());
    let account = connected(&store, None).await;
    assert!(jobs.session(&account, &scopes("mail.send")).await.is_ok());
}

#[tokio::test]
async fn what_was_taken_back_or_narrowed_counts_for_the_next_job() {
    let world = World::start().await;
    let store = world.store().await;
    let account = connected(&store, Some("notes.read files.read")).await;
    let jobs = Background::with_app_passwords(server(&world), store.clone());
    let needs = scopes("files.read");
    assert!(jobs.session(&account, &needs).await.is_ok());
    let less = scopes("notes.read");
    let accounts = store.accounts();
    accounts
        .set_scopes(&account, Some(&less))
        .await
        .expect("stored");
    let refused = jobs.session(&account, &needs).await.expect_err("refused");
    assert_eq!(missing(&refused), "files.read");
    accounts.disconnect(&account).await.expect("forgotten");
    let refused = jobs.session(&account, &scopes("notes.read")).await;
    assert!(matches!(refused, Err(BackgroundError::NotConnected)));

    let account = granted(&world, &store, "notes.read").await;
    let refreshing = access(&world, Arc::clone(&world.client), &store);
    let jobs = Background::with_grants(server(&world), store, refreshing.clone(), None);
    assert!(jobs.session(&account, &less).await.is_ok());
    assert!(refreshing.revoke(&account).await.expect("revoked"));
    let refused = jobs.session(&account, &less).await;
    assert!(matches!(
        refused,
        Err(BackgroundError::Grant(GrantError::Missing))
    ));
}

#[tokio::test]
async fn where_tokens_are_exchanged_nextcloud_never_gets_ours() {
    let world = World::start().await;
    let store = world.store().await;
    let asked: Arc<Mutex<Vec<Form>>> = Arc::default();
    let seen = Arc::clone(&asked);
    world.provider().token = Box::new(move |form| {
        seen.lock().expect("unpoisoned").push(form.clone());
        let told = json!({ "access_token": "for-nextcloud", "token_type": "Bearer", "expires_in": 60, "scope": "notes.read" });
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
    let jobs = Background::with_grants(server(&world), store, refreshing, Some(exchange));
    let session = jobs.session(&account, &scopes("notes.read")).await;
    let session = session.expect("a session");
    let Credentials::Bearer(token) = session.credentials() else {
        panic!("another kind of credentials");
    };
    assert_eq!(token.expose(), "for-nextcloud");
    let form = asked.lock().expect("unpoisoned")[0].clone();
    assert_eq!(form.get("subject_token"), "access-of-alice");
    assert_eq!(form.get("audience"), "nextcloud");
    let less = jobs.session(&account, &scopes("files.read")).await;
    assert_eq!(
        missing(&less.expect_err("the new token grants less")),
        "files.read"
    );
}
