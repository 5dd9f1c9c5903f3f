//! Our own client at the provider: configured, stored, imported or registered, and renewed before it ends.

use std::{
    sync::{Arc, Mutex},
    time::Duration,
};

use futures::future::join_all;
use jiff::Timestamp;
use nc_auth::provider::{
    ClientFile, ClientSource, OwnClient, OwnClientSettings, ProviderError, Registration, TokenType,
};
use nc_base::{Clock, Secret};
use nc_store::{Scopes, Store};
use serde_json::{Value, json};

use crate::small_provider::{Form, NOW, World, refusal};

fn settings() -> OwnClientSettings {
    OwnClientSettings {
        registration: Some(Registration {
            redirect_uri: "https://mcp.test/oauth/callback".parse().expect("a URL"),
            scopes: Scopes::parse("openid offline_access"),
            resource: "https://mcp.test/mcp".to_owned(),
            token_type: TokenType::Jwt,
            grant_types: Vec::new(),
        }),
        ..OwnClientSettings::default()
    }
}

/// A provider that registers clients for an hour, as Nextcloud does.
struct Registering {
    world: World,
    store: Store,
    requests: Arc<Mutex<Vec<Value>>>,
}

impl Registering {
    async fn start() -> Self {
        let world = World::start().await;
        let requests: Arc<Mutex<Vec<Value>>> = Arc::default();
        let (seen, issuer, clock) = (
            Arc::clone(&requests),
            world.issuer.clone(),
            world.clock.clone(),
        );
        world.provider().register = Box::new(move |form| {
            let mut seen = seen.lock().expect("unpoisoned");
            seen.push(serde_json::from_str(&form.body).expect("JSON"));
            let answer = json!({
                "client_id": format!("client-{}", seen.len()), "client_secret": "hush",
                "client_secret_expires_at": clock.now().as_second() + 3600,
                "registration_client_uri": format!("{issuer}/register/mine"),
                "registration_access_token": "may-delete",
            });
            (201, answer.to_string())
        });
        let store = world.store().await;
        Self {
            world,
            store,
            requests,
        }
    }

    fn client(&self, settings: OwnClientSettings) -> Arc<OwnClient> {
        OwnClient::new(
            self.world.identity.clone(),
            settings,
            Some(self.store.clone()),
        )
    }

    fn registered(&self) -> usize {
        self.requests.lock().expect("unpoisoned").len()
    }
}

#[tokio::test]
async fn of_many_who_need_a_client_one_registers_it_and_all_get_it() {
    let world = Registering::start().await;
    let replicas = [world.client(settings()), world.client(settings())];
    let needs = (0..20).map(|n| replicas[n % 2].get());
    for client in join_all(needs).await {
        assert_eq!(client.expect("a client").id, "client-1");
    }
    assert_eq!(world.registered(), 1);
    let requests = world.requests.lock().expect("unpoisoned");
    let request = &requests[0];
    assert_eq!(
        request["redirect_uris"],
        json!(["https://mcp.test/oauth/callback"])
    );
    assert_eq!(request["token_type"], "jwt");
    assert_eq!(request["resource_url"], "https://mcp.test/mcp");
    assert_eq!(request["scope"], "offline_access openid");
}

#[tokio::test]
async fn a_client_is_renewed_before_it_ends_and_the_old_one_left_alone() {
    let world = Registering::start().await;
    let client = world.client(settings());
    client.get().await.expect("a client");
    let renewal = client.renew_at().await.expect("an end");
    assert_eq!(renewal, world.world.clock.now() + Duration::from_mins(50));
    world.world.clock.advance(Duration::from_mins(49));
    assert_eq!(client.get().await.expect("a client").id, "client-1");
    world.world.clock.advance(Duration::from_mins(1));
    assert_eq!(client.get().await.expect("a client").id, "client-2");
    assert_eq!(world.world.provider().deleted, 0);
    let other = world.client(settings());
    let (found, source) = other.find().await.expect("a client");
    assert_eq!(
        (found.id.as_str(), source),
        ("client-2", ClientSource::Store)
    );
}

#[tokio::test]
async fn a_client_that_the_provider_forgot_is_registered_once_more_and_not_forever() {
    let world = Registering::start().await;
    let client = world.client(settings());
    client.get().await.expect("a client");
    let young = client.refused("client-1").await;
    assert!(
        matches!(young, Err(ProviderError::Refused { .. })),
        "a moment ago"
    );
    world.world.clock.advance(Duration::from_mins(2));
    let again = join_all((0..5).map(|_| client.refused("client-1"))).await;
    for client in again {
        assert_eq!(client.expect("a client").id, "client-2");
    }
    assert_eq!(world.registered(), 2);
    assert_eq!(world.world.provider().deleted, 1, "the old one");
    assert!(client.refused("client-2").await.is_err());
    assert_eq!(world.registered(), 2);
}

#[tokio::test]
async fn an_ended_client_at_the_token_endpoint_is_replaced_and_the_question_repeated() {
    let world = Registering::start().await;
    let client = world.client(settings());
    client.get().await.expect("a client");
    world.world.clock.advance(Duration::from_mins(2));
    let asked: Arc<Mutex<Vec<Form>>> = Arc::default();
    let seen = Arc::clone(&asked);
    world.world.provider().told = (200, json!({ "active": false }).to_string());
    world.world.provider().token = Box::new(move |form| {
        seen.lock().expect("unpoisoned").push(form.clone());
        refusal(400, "expired_client")
    });
    let account = crate::grants::granted(&world.store, &world.world.issuer).await;
    let access = crate::grants::access(&world.world, Arc::clone(&client), &world.store);
    let error = access
        .access_token(&account)
        .await
        .expect_err("refused twice");
    assert!(
        matches!(error, nc_auth::grants::GrantError::Provider(_)),
        "{error:?}"
    );
    assert_eq!(asked.lock().expect("unpoisoned").len(), 2);
    assert_eq!(world.registered(), 2);
}

#[tokio::test]
async fn a_file_of_an_older_server_comes_before_a_registration() {
    let world = Registering::start().await;
    let file = json!({ "client_id": "from-the-file", "client_secret": "s", "client_secret_expires_at": 0 });
    let mut with_file = settings();
    with_file.file = Some(ClientFile::parse(&file.to_string()).expect("a client"));
    let client = world.client(with_file);
    assert_eq!(client.get().await.expect("a client").id, "from-the-file");
    assert_eq!(client.renew_at().await, None);
    let without = world.client(settings());
    assert_eq!(
        without.get().await.expect("a client").id,
        "from-the-file",
        "it is stored"
    );
    assert_eq!(world.registered(), 0);
}

#[tokio::test]
async fn a_configured_client_is_never_replaced() {
    let world = Registering::start().await;
    let client = &world.world.client;
    let (found, source) = client.find().await.expect("a client");
    assert_eq!(
        (found.id.as_str(), source),
        ("mcp", ClientSource::Configuration)
    );
    assert!(client.refused("mcp").await.is_err());
    assert_eq!(world.registered(), 0);
}

#[tokio::test]
async fn without_a_registration_endpoint_there_is_no_client() {
    let world = Registering::start().await;
    world.world.provider().metadata = json!({ "registration_endpoint": null });
    let client = world.client(settings());
    assert!(matches!(client.get().await, Err(ProviderError::NoClient)));
    let storeless = OwnClient::new(world.world.identity.clone(), settings(), None);
    assert!(!storeless.is_possible());
}

#[tokio::test]
async fn a_stored_client_keeps_its_secret_to_itself() {
    let world = Registering::start().await;
    world.client(settings()).get().await.expect("a client");
    let stored = world
        .store
        .provider_clients()
        .find(&world.world.issuer)
        .await;
    let stored = stored.expect("read").expect("stored");
    assert!(!format!("{stored:?}").contains("hush"));
    assert_eq!(
        stored.client_secret.as_ref().map(Secret::expose),
        Some("hush")
    );
    let ends = Timestamp::from_second(NOW + 3600).expect("a time");
    assert_eq!(stored.secret_expires_at, Some(ends));
}
