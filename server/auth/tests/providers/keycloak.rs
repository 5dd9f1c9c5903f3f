//! Keycloak: offline tokens that rotate, standard token exchange with its rules about audiences, introspection.

use std::{sync::Arc, time::Duration};

use libtest_mimic::Trial;
use nc_auth::{
    AuthError,
    grants::{BackgroundAccess, GrantError},
    modes::{Exchange, ExchangeSettings},
    provider::Introspection,
};
use nc_base::Secret;
use nextcloud_transport::Credentials;

use crate::{
    oidc_provider::claims,
    world::{MCP, World, clock, configured, show},
};

/// `issuer` is a realm that runs already, imported from `tests/providers/keycloak-realm.json`.
pub(crate) fn tests(issuer: Option<&str>) -> Vec<Trial> {
    vec![
        trial(issuer, "keycloak_signs_people_in", signs_people_in),
        trial(
            issuer,
            "keycloak_rotates_offline_tokens",
            rotates_offline_tokens,
        ),
        trial(
            issuer,
            "keycloak_exchanges_for_the_scope_of_nextcloud",
            exchanges_for_the_scope_of_nextcloud,
        ),
        trial(
            issuer,
            "keycloak_refuses_an_audience_without_its_scope",
            refuses_an_audience_without_its_scope,
        ),
        trial(
            issuer,
            "keycloak_answers_about_tokens",
            answers_about_tokens,
        ),
    ]
}

fn trial<F>(issuer: Option<&str>, name: &str, test: fn(World) -> F) -> Trial
where
    F: Future<Output = ()> + 'static,
{
    let issuer = issuer.map(ToOwned::to_owned);
    let ignored = issuer.is_none();
    let run = move || {
        let issuer = issuer.unwrap_or_default();
        let runtime = tokio::runtime::Runtime::new().expect("a runtime");
        runtime.block_on(async { test(World::at(&issuer, configured()).await).await });
        Ok(())
    };
    Trial::test(name, run).with_ignored_flag(ignored)
}

fn exchange(world: &World, scopes: Option<&str>) -> Exchange {
    let settings = ExchangeSettings {
        audience: "nextcloud".to_owned(),
        scopes: scopes.map(ToOwned::to_owned),
        ttl: Duration::from_mins(5),
    };
    let (server, provider) = (world.server.clone(), world.provider.clone());
    Exchange::new(server, provider, Arc::clone(&world.client), settings)
}

async fn signs_people_in(world: World) {
    let alice = world
        .sign_in("alice", "openid profile notes:read", None)
        .await;
    assert_eq!(alice.preferred_username.as_deref(), Some("alice"));
    let caller = show(&world.mode(&[MCP]), &alice.access_token.secret).await;
    let caller = caller.expect("accepted");
    assert_eq!(caller.account, Some(alice.person.account()));
    assert!(caller.scopes.allows("notes.read") && !caller.scopes.allows("notes.write"));
    let elsewhere = show(
        &world.mode(&["http://127.0.0.1:8000/other"]),
        &alice.access_token.secret,
    )
    .await;
    assert!(elsewhere.is_err());
}

async fn rotates_offline_tokens(world: World) {
    let mut alice = world.sign_in("alice", "openid offline_access", None).await;
    let old = alice.clone();
    alice.access_token.expires_at = clock().now();
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
    access.access_token(&account).await.expect("refreshed");
    // The token before is refused, and said to be over.
    let mut again = old;
    again.access_token.expires_at = clock().now();
    assert!(access.keep(&again).await.expect("stored"));
    let over = access.access_token(&account).await;
    assert!(matches!(over, Err(GrantError::Dead(_))), "{over:?}");
}

async fn exchanges_for_the_scope_of_nextcloud(world: World) {
    let alice = world.sign_in("alice", "openid notes:read", None).await;
    let mode = world
        .mode(&[MCP])
        .exchanging(exchange(&world, Some("nextcloud-api")));
    let caller = show(&mode, &alice.access_token.secret)
        .await
        .expect("exchanged");
    let Credentials::Bearer(sent) = caller.session.credentials() else {
        panic!("no token")
    };
    let told = claims(sent);
    assert_eq!(told["aud"].as_str(), Some("nextcloud"));
    assert_eq!(
        told["sub"].as_str(),
        Some(alice.person.subject()),
        "delegation: the same person"
    );
    assert!(caller.scopes.allows("notes.read"));
    assert!(
        show(&mode, sent).await.is_err(),
        "what Nextcloud gets opens nothing here"
    );
    // Asked for more than the client's token grants, Keycloak gives it; we do not.
    let mode = world.mode(&[MCP]).exchanging(exchange(
        &world,
        Some("nextcloud-api notes:read notes:write"),
    ));
    let caller = show(&mode, &alice.access_token.secret)
        .await
        .expect("exchanged");
    assert!(caller.scopes.allows("notes.read") && !caller.scopes.allows("notes.write"));
}

async fn refuses_an_audience_without_its_scope(world: World) {
    let alice = world.sign_in("alice", "openid notes:read", None).await;
    let mode = world.mode(&[MCP]).exchanging(exchange(&world, None));
    let refused = show(&mode, &alice.access_token.secret).await;
    assert!(
        matches!(refused, Err(AuthError::NotExchanged)),
        "{refused:?}"
    );
}

async fn answers_about_tokens(world: World) {
    let alice = world.sign_in("alice", "openid notes:read", None).await;
    let introspection = Introspection::new(world.provider.clone(), Arc::clone(&world.client));
    let told = introspection
        .ask(&alice.access_token.secret)
        .await
        .expect("an answer");
    assert!(told.is_some_and(|told| told.active));
    let told = introspection
        .ask(&Secret::new("nobody-s"))
        .await
        .expect("an answer");
    assert!(told.is_some_and(|told| !told.active));
}
