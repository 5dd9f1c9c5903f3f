//! The management API for clients, and what is done with app passwords every hour.

use std::{collections::BTreeSet, net::Ipv4Addr, sync::Arc, time::Duration};

use axum::{Json, Router, routing};
use http::{Method, StatusCode};
use nc_auth::management::{Management, ManagementSettings, Proved, Tokens};
use nextcloud_transport::ServerSettings;
use serde_json::json;
use tokio::net::TcpListener;

use crate::{
    management_world::{World, basic},
    small_cloud::APP,
};

/// A provider whose tokens are called `<user>-<client>`.
async fn provider() -> String {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))
        .await
        .expect("a port");
    let issuer = format!("http://{}", listener.local_addr().expect("an address"));
    let document =
        json!({ "issuer": issuer, "introspection_endpoint": format!("{issuer}/introspect") });
    let introspect = async |body: String| {
        let token = body.split('&').find_map(|pair| pair.strip_prefix("token="));
        let names = token.and_then(|token| token.split_once('-'));
        Json(names.map_or_else(
            || json!({ "active": false }),
            |(user, client)| {
                let exp = 4_000_000_000_i64;
                json!({ "active": true, "sub": user, "client_id": client, "aud": client, "exp": exp })
            },
        ))
    };
    let router = Router::new()
        .route(
            "/.well-known/openid-configuration",
            routing::get(async move || Json(document)),
        )
        .route("/introspect", routing::post(introspect));
    #[expect(
        clippy::disallowed_methods,
        reason = "the task ends with the runtime of the test"
    )]
    tokio::spawn(async move { axum::serve(listener, router).await });
    format!("{issuer}/.well-known/openid-configuration")
}

async fn with_clients() -> World {
    World::with(&[
        ("ALLOWED_MGMT_CLIENT", "astrolabe"),
        ("OIDC_DISCOVERY_URL", &provider().await),
        ("NEXTCLOUD_MCP_SERVER_URL", "https://mcp.test"),
        ("NEXTCLOUD_OIDC_CLIENT_ID", "mcp"),
        ("NEXTCLOUD_OIDC_CLIENT_SECRET", "secret"),
    ])
    .await
}

#[tokio::test]
async fn a_client_that_is_allowed_sees_and_revokes_background_access_of_its_user() {
    let world = with_clients().await;
    let token = "Bearer alice-astrolabe";
    let path = "/users/alice/session";
    let before = world.ask(Method::GET, path, token, "").await;
    let expected = json!({ "session_id": "alice", "background_access_granted": false });
    assert_eq!(before.body, expected);
    let apps = world.ask(Method::GET, "/apps", token, "").await;
    assert_eq!(apps.status, StatusCode::PRECONDITION_REQUIRED);
    assert_eq!(apps.body["error"], json!("Provisioning required"));

    world.post(APP, r#"{"scopes": ["notes.read"]}"#).await;
    let session = world.ask(Method::GET, path, token, "").await.body;
    assert_eq!(session["background_access_granted"], json!(true));
    let details = &session["background_access_details"];
    assert_eq!(details["scopes"], json!(["notes.read"]), "{session}");
    assert_eq!(details["granted_at"], json!(1_800_000_000));
    assert_eq!(details["provisioned_at"], "2027-01-15T08:00:00Z");
    let apps = world.ask(Method::GET, "/apps", token, "").await.body;
    assert_eq!(apps, json!({ "apps": ["notes", "spreed"] }));

    let revoke = "/users/alice/revoke";
    let revoked = world.ask(Method::POST, revoke, token, "").await.body;
    assert_eq!(revoked["message"], json!("Background access is revoked."));
    let again = world.ask(Method::POST, revoke, token, "").await.body;
    assert_eq!(again["message"], json!("There was no background access."));
    let gone = world.get("/users/alice/app-password").await.body;
    assert_eq!(gone["has_app_password"], json!(false));
}

#[tokio::test]
async fn an_app_password_for_everything_shows_every_scope_and_never_none() {
    let world = with_clients().await;
    world.post(APP, "").await;
    let token = "Bearer alice-astrolabe";
    let session = world
        .ask(Method::GET, "/users/alice/session", token, "")
        .await;
    let listed = world.ask(Method::GET, "/scopes", "", "").await.body;
    let shown = &session.body["background_access_details"]["scopes"];
    assert_eq!(*shown, listed["scopes"]);
    assert!(shown.as_array().is_some_and(|scopes| !scopes.is_empty()));
}

#[tokio::test]
async fn other_clients_and_other_users_are_forbidden() {
    let world = with_clients().await;
    world.post(APP, "").await;
    for (token, status) in [
        ("Bearer alice-other", StatusCode::UNAUTHORIZED),
        ("Bearer alice-mcp", StatusCode::FORBIDDEN),
        ("Bearer bob-astrolabe", StatusCode::FORBIDDEN),
        ("Bearer nonsense", StatusCode::UNAUTHORIZED),
    ] {
        for (method, path) in [
            (Method::GET, "/users/alice/session"),
            (Method::POST, "/users/alice/revoke"),
        ] {
            let refused = world.ask(method, path, token, "").await;
            assert_eq!(refused.status, status, "{token} {}", refused.body);
        }
    }
    let kept = world.get("/users/alice/app-password").await.body;
    assert_eq!(kept["has_app_password"], json!(true));
    let status = world.ask(Method::GET, "/status", "", "").await.body;
    assert!(status["oidc"]["discovery_url"].is_string(), "{status}");
}

/// The same API as the server has, for what it does on its own.
fn upkeep(world: &World) -> Management {
    let url = format!("http://127.0.0.1:{}", world.cloud.port);
    let settings = ServerSettings::new(url.parse().expect("a URL"));
    Management::new(
        nextcloud_transport::Server::build(settings).expect("a way"),
        world.store.clone(),
        Arc::new(world.clock.clone()),
        Tokens::None,
        ManagementSettings {
            scopes: BTreeSet::new(),
            clients: BTreeSet::new(),
            passwords_are_ours: false,
        },
    )
}

#[tokio::test]
async fn app_passwords_that_died_are_found_once_and_said() {
    let world = World::start().await;
    world.post(APP, "").await;
    let auth = basic("bob", APP);
    let path = "/users/bob/app-password";
    let bob = world.ask(Method::POST, path, &auth, "").await;
    assert_eq!(bob.status, StatusCode::OK);
    let upkeep = upkeep(&world);
    let fresh = upkeep.prove_app_passwords().await.expect("looked");
    assert_eq!(fresh, Proved::default(), "they were proven when they came");

    world.clock.advance(Duration::from_hours(1));
    world.cloud.deny("alice", APP);
    let found = upkeep.prove_app_passwords().await.expect("looked");
    assert_eq!((found.good, found.dead, found.unfinished), (1, 1, false));
    assert_eq!(
        world.events().await.last().map(String::as_str),
        Some("app_password.refused")
    );
    let account = world.store.accounts().find(&world.alice()).await;
    let account = account.expect("read").expect("an account");
    assert!(!account.connected && account.refused_at.is_some());
    let again = upkeep.prove_app_passwords().await.expect("looked");
    assert_eq!(again, Proved::default());
}

#[tokio::test]
async fn a_nextcloud_that_does_not_answer_kills_no_app_password() {
    let world = World::start().await;
    world.post(APP, "").await;
    world.clock.advance(Duration::from_hours(1));
    world.cloud.set_down(true);
    let found = upkeep(&world).prove_app_passwords().await.expect("looked");
    assert!(found.unfinished && found.dead == 0, "{found:?}");
    world.cloud.set_down(false);
    let found = upkeep(&world).prove_app_passwords().await.expect("looked");
    assert_eq!((found.good, found.dead), (1, 0));
}
