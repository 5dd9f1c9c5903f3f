//! npm's oidc-provider: it rotates refresh tokens, revokes a family when an old one comes back, and exchanges tokens.

use std::{collections::BTreeMap, future::Future, sync::Arc, time::Duration};

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use futures::future::join_all;
use libtest_mimic::Trial;
use nc_auth::{
    grants::{BackgroundAccess, GrantError},
    modes::{Exchange, ExchangeSettings},
    provider::{OwnClientSettings, Registration, TokenType},
};
use nc_base::Secret;
use nc_store::Scopes;
use nextcloud_transport::Credentials;
use serde_json::Value;

use crate::{
    in_front,
    process::Running,
    world::{CALLBACK, MCP, World, clock, configured, show},
};

const OPAQUE: &str = "urn:test:opaque";

pub(crate) fn tests(command: Option<&str>) -> Vec<Trial> {
    vec![
        trial(command, "oidc_provider_signs_people_in", signs_people_in),
        trial(
            command,
            "oidc_provider_refreshes_once_for_all",
            refreshes_once_for_all,
        ),
        trial(command, "oidc_provider_exchanges_tokens", exchanges_tokens),
        trial(
            command,
            "oidc_provider_answers_about_opaque_tokens",
            answers_about_opaque_tokens,
        ),
        trial(command, "oidc_provider_registers_us", registers_us),
        trial(
            command,
            "oidc_provider_stands_before_the_login_flow",
            in_front::connects_whoever_signs_in,
        ),
        trial(
            command,
            "oidc_provider_takes_revocations",
            takes_revocations,
        ),
    ]
}

fn trial<F>(command: Option<&str>, name: &str, test: fn(Running) -> F) -> Trial
where
    F: Future<Output = ()> + 'static,
{
    let command = command.map(ToOwned::to_owned);
    let ignored = command.is_none();
    let run = move || {
        let command = command.unwrap_or_default();
        let settings = [("MCP_RESOURCE", MCP), ("CALLBACK", CALLBACK)];
        let running = Running::start(&command, &settings);
        let runtime = tokio::runtime::Runtime::new().expect("a runtime");
        runtime.block_on(test(running));
        Ok(())
    };
    Trial::test(name, run).with_ignored_flag(ignored)
}

pub(crate) fn claims(token: &Secret) -> Value {
    let claims = token.expose().split('.').nth(1).expect("a JWT");
    let claims = URL_SAFE_NO_PAD.decode(claims).expect("base64");
    serde_json::from_slice(&claims).expect("JSON")
}

/// How often the provider was asked for a token.
async fn token_requests(world: &World) -> u64 {
    let url = format!(
        "{}/__test/counters",
        world
            .provider
            .settings()
            .issuer
            .as_deref()
            .unwrap_or_default()
    );
    let counted = world
        .server
        .http()
        .get(url)
        .send()
        .await
        .expect("an answer");
    let counted: BTreeMap<String, u64> = counted.json().await.expect("counters");
    counted.get("POST /token").copied().unwrap_or_default()
}

async fn signs_people_in(running: Running) {
    let world = World::at(&running.issuer, configured()).await;
    let alice = world
        .sign_in(
            "alice",
            "openid profile offline_access notes:read",
            Some(MCP),
        )
        .await;
    assert_eq!(
        (alice.person.subject(), alice.person.issuer()),
        ("alice", running.issuer.as_str())
    );
    assert!(alice.refresh_token.is_some());
    assert!(alice.access_token.expires_at > clock().now());
    let mode = world.mode(&[MCP]);
    let caller = show(&mode, &alice.access_token.secret)
        .await
        .expect("accepted");
    assert_eq!(&*caller.user, "alice");
    assert!(caller.scopes.allows("notes.read") && !caller.scopes.allows("notes.write"));
    assert_eq!(caller.account, Some(alice.person.account()));
}

async fn refreshes_once_for_all(running: Running) {
    let world = World::at(&running.issuer, configured()).await;
    let mut alice = world
        .sign_in("alice", "openid offline_access notes:read", Some(MCP))
        .await;
    // As if it had ended: everybody needs the next one.
    alice.access_token.expires_at = clock().now();
    let parts = || {
        (
            world.provider.clone(),
            Arc::clone(&world.client),
            world.store.clone(),
        )
    };
    let replicas = [(); 2].map(|()| {
        let (provider, client, store) = parts();
        let (access, refresher) = BackgroundAccess::new(provider, client, store);
        #[expect(
            clippy::disallowed_methods,
            reason = "the task ends with the runtime of the test"
        )]
        tokio::spawn(refresher.run());
        access
    });
    let [first, _] = &replicas;
    assert!(first.keep(&alice).await.expect("stored"));
    let account = alice.person.account();
    let before = token_requests(&world).await;
    let needs = replicas
        .iter()
        .cycle()
        .take(100)
        .map(|access| access.access_token(&account));
    for token in join_all(needs).await {
        let token = token.expect("a token");
        assert_ne!(token.secret.expose(), alice.access_token.secret.expose());
    }
    assert_eq!(token_requests(&world).await - before, 1);
}

async fn exchanges_tokens(running: Running) {
    let world = World::at(&running.issuer, configured()).await;
    let alice = world.sign_in("alice", "openid notes:read", Some(MCP)).await;
    let settings = ExchangeSettings {
        audience: "nextcloud".to_owned(),
        scopes: None,
        ttl: Duration::from_mins(5),
    };
    let (server, provider) = (world.server.clone(), world.provider.clone());
    let exchange = Exchange::new(server, provider, Arc::clone(&world.client), settings);
    let mode = world.mode(&[MCP]).exchanging(exchange);
    let caller = show(&mode, &alice.access_token.secret)
        .await
        .expect("exchanged");
    let Credentials::Bearer(sent) = caller.session.credentials() else {
        panic!("no token")
    };
    let told = claims(sent);
    assert_eq!(
        (told["aud"].as_str(), told["sub"].as_str()),
        (Some("nextcloud"), Some("alice"))
    );
    assert_eq!(
        claims(&alice.access_token.secret)["aud"].as_str(),
        Some(MCP)
    );
    assert!(caller.scopes.allows("notes.read") && !caller.scopes.allows("notes.write"));
    // What we sent to Nextcloud opens nothing here.
    assert!(show(&mode, sent).await.is_err());
}

async fn answers_about_opaque_tokens(running: Running) {
    let world = World::at(&running.issuer, configured()).await;
    let alice = world
        .sign_in("alice", "openid notes:read", Some(OPAQUE))
        .await;
    assert!(!alice.access_token.secret.expose().contains('.'));
    let caller = show(&world.mode(&[OPAQUE]), &alice.access_token.secret).await;
    assert_eq!(&*caller.expect("accepted").user, "alice");
    assert!(
        show(&world.mode(&[MCP]), &alice.access_token.secret)
            .await
            .is_err()
    );
    assert!(
        show(&world.mode(&[OPAQUE]), &Secret::new("nobody-s"))
            .await
            .is_err()
    );
}

async fn registers_us(running: Running) {
    let registration = Registration {
        redirect_uri: CALLBACK.parse().expect("a URL"),
        scopes: Scopes::parse("openid offline_access"),
        resource: MCP.to_owned(),
        token_type: TokenType::Jwt,
        grant_types: Vec::new(),
    };
    let settings = OwnClientSettings {
        registration: Some(registration),
        ..OwnClientSettings::default()
    };
    let world = World::at(&running.issuer, settings).await;
    let bob = world.sign_in("bob", "openid offline_access", None).await;
    assert_eq!(bob.person.subject(), "bob");
    assert!(bob.refresh_token.is_some());
}

async fn takes_revocations(running: Running) {
    let world = World::at(&running.issuer, configured()).await;
    let alice = world.sign_in("alice", "openid offline_access", None).await;
    let (provider, client, store) = (
        world.provider.clone(),
        Arc::clone(&world.client),
        world.store.clone(),
    );
    let (access, refresher) = BackgroundAccess::new(provider, client, store);
    #[expect(
        clippy::disallowed_methods,
        reason = "the task ends with the runtime of the test"
    )]
    tokio::spawn(refresher.run());
    let account = alice.person.account();
    assert!(access.keep(&alice).await.expect("stored"));
    assert!(access.revoke(&account).await.expect("revoked"));
    assert!(matches!(
        access.access_token(&account).await,
        Err(GrantError::Missing)
    ));
    // Whoever kept a copy of it has nothing either.
    let mut copy = alice.clone();
    copy.access_token.expires_at = clock().now();
    assert!(access.keep(&copy).await.expect("stored"));
    assert!(matches!(
        access.access_token(&account).await,
        Err(GrantError::Dead(_))
    ));
}
