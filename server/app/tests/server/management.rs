//! The management API: app passwords for background work, as people store them.

use std::time::Duration;

use http::{Method, StatusCode, header};
use nc_base::UserId;
use serde_json::{Value, json};

use crate::{
    management_world::{World, basic},
    small_cloud::{ACCOUNT, APP, OTHER},
    support::TestServer,
};

#[tokio::test]
async fn an_app_password_is_stored_shown_narrowed_and_deleted() {
    let world = World::start().await;
    let before = world.get("/users/alice/app-password").await.body;
    let expected = json!({ "success": true, "user_id": "alice", "has_app_password": false });
    assert_eq!(before, expected);
    let none = world.get("/users/alice/access").await.body;
    assert_eq!(none["provisioned"], json!(false), "{none}");

    let stored = world
        .post(APP, r#"{"scopes": ["notes:read", "files.read"]}"#)
        .await;
    assert_eq!(stored.status, StatusCode::OK, "{}", stored.body);
    assert_eq!(stored.body["success"], json!(true));
    assert_eq!(stored.body["scopes"], json!(["files.read", "notes.read"]));
    let kept = world.store.accounts().app_password(&world.alice()).await;
    let kept = kept.expect("opened").expect("a password");
    assert_eq!(kept.user_id, UserId::parse("alice").expect("a user"));
    assert_eq!(kept.secret.expose(), APP);

    let access = world.get("/users/alice/access").await.body;
    assert_eq!(access["scopes"], json!(["files.read", "notes.read"]));
    assert_eq!(access["username"], json!("alice"));
    assert_eq!(access["created_at"], json!(1_800_000_000));

    let auth = basic("alice", APP);
    let narrowed = r#"{"scopes": ["notes.read"]}"#;
    let changed = world
        .ask(Method::PATCH, "/users/alice/scopes", &auth, narrowed)
        .await;
    assert_eq!(changed.body["scopes"], json!(["notes.read"]));

    let path = "/users/alice/app-password";
    let gone = world.ask(Method::DELETE, path, &auth, "").await;
    assert_eq!(gone.body["deleted"], json!(true), "{}", gone.body);
    let again = world.ask(Method::DELETE, path, &auth, "").await;
    assert_eq!(again.body["deleted"], json!(false), "{}", again.body);
    assert!(
        world.cloud.has("alice", APP),
        "it is hers, and may serve her elsewhere"
    );
    let late = world
        .ask(Method::PATCH, "/users/alice/scopes", &auth, narrowed)
        .await;
    assert_eq!(late.status, StatusCode::NOT_FOUND, "{}", late.body);
    let events = [
        "app_password.stored",
        "app_password.scopes",
        "app_password.deleted",
    ];
    assert_eq!(world.events().await, events);
}

#[tokio::test]
async fn scopes_that_do_not_exist_are_refused_and_those_that_do_are_named() {
    let world = World::start().await;
    let listed = world.ask(Method::GET, "/scopes", "", "").await.body;
    let scopes = listed["scopes"].as_array().expect("a list");
    assert!(scopes.contains(&json!("notes.read")), "{listed}");
    let refused = world.post(APP, r#"{"scopes": ["notes.everything"]}"#).await;
    assert_eq!(refused.status, StatusCode::BAD_REQUEST, "{}", refused.body);
    assert_eq!(refused.body["valid_scopes"], listed["scopes"]);
    let torn = world.post(APP, "{").await;
    assert_eq!(torn.status, StatusCode::BAD_REQUEST);
    let none = world.get("/users/alice/app-password").await.body;
    assert_eq!(none["has_app_password"], json!(false));
}

#[tokio::test]
async fn only_an_app_password_of_the_user_in_the_path_is_stored() {
    let world = World::start().await;
    let own = world.post(ACCOUNT, "").await;
    assert_eq!(own.status, StatusCode::BAD_REQUEST, "{}", own.body);
    assert_eq!(own.body["error"], json!("Invalid app password format."));
    let wrong = world.post(&APP.replace('a', "z"), "").await;
    assert_eq!(wrong.status, StatusCode::UNAUTHORIZED, "{}", wrong.body);
    assert!(wrong.headers.contains_key(header::WWW_AUTHENTICATE));
    let path = "/users/alice/app-password";
    let bob = world.ask(Method::POST, path, &basic("bob", APP), "").await;
    assert_eq!(bob.status, StatusCode::FORBIDDEN, "{}", bob.body);
    let none = world.ask(Method::GET, path, "", "").await;
    assert_eq!(none.status, StatusCode::UNAUTHORIZED, "{}", none.body);
    let stored = world.store.accounts().connected(None, 10).await;
    assert_eq!(stored.expect("accounts"), []);
    assert_eq!(world.cloud.app_passwords(), 3, "none was made and left");
}

#[tokio::test]
async fn a_login_name_that_differs_is_stored_for_the_user_that_it_belongs_to() {
    let world = World::start().await;
    let auth = basic("Alice@example.org", APP);
    let path = "/users/Alice@example.org/app-password";
    let stored = world.ask(Method::POST, path, &auth, "").await;
    assert_eq!(stored.status, StatusCode::OK, "{}", stored.body);
    assert_eq!(stored.body["scopes"], Value::Null);
    let access = world.get("/users/alice/access").await.body;
    assert_eq!(access["username"], json!("Alice@example.org"), "{access}");
}

#[tokio::test]
async fn five_wrong_passwords_an_hour_are_looked_at_and_right_ones_cost_nothing() {
    let world = World::start().await;
    world.post(APP, "").await;
    for _ in 0..20 {
        let right = world.get("/users/alice/app-password").await;
        assert_eq!(right.status, StatusCode::OK);
    }
    let wrong = APP.replace('a', "z");
    for _ in 0..5 {
        assert_eq!(
            world.post(&wrong, "").await.status,
            StatusCode::UNAUTHORIZED
        );
    }
    let asked = world.cloud.questions();
    let refused = world.post(&wrong, "").await;
    assert_eq!(refused.status, StatusCode::TOO_MANY_REQUESTS);
    assert!(refused.headers.contains_key(header::RETRY_AFTER));
    let words = refused.body["error"]
        .as_str()
        .unwrap_or_default()
        .to_owned();
    assert!(
        words.starts_with("Rate limit exceeded. Try again in "),
        "{words}"
    );
    assert_eq!(world.cloud.questions(), asked, "Nextcloud was not asked");
    let refusals = world.events().await;
    let refusals = refusals
        .iter()
        .filter(|event| *event == "management.refused");
    assert_eq!(refusals.count(), 5);
    world.clock.advance(Duration::from_hours(1));
    let right = world.get("/users/alice/app-password").await;
    assert_eq!(right.status, StatusCode::OK);
}

#[tokio::test]
async fn a_nextcloud_that_does_not_answer_is_no_wrong_password() {
    let world = World::start().await;
    world.cloud.set_down(true);
    for _ in 0..7 {
        let answer = world.get("/users/alice/app-password").await;
        assert_eq!(answer.status, StatusCode::BAD_GATEWAY, "{}", answer.body);
    }
    world.cloud.set_down(false);
    let answer = world.get("/users/alice/app-password").await;
    assert_eq!(answer.status, StatusCode::OK);
}

#[tokio::test]
async fn another_app_password_replaces_the_one_before() {
    let world = World::start().await;
    world.post(APP, "").await;
    world.post(OTHER, "").await;
    let kept = world.store.accounts().app_password(&world.alice()).await;
    assert_eq!(
        kept.expect("opened").expect("a password").secret.expose(),
        OTHER
    );
    assert!(world.cloud.has("alice", APP));
}

#[tokio::test]
async fn tokens_are_believed_from_nobody_who_was_not_allowed() {
    let world = World::start().await;
    world.post(APP, "").await;
    for (method, path) in [
        (Method::GET, "/users/alice/session"),
        (Method::POST, "/users/alice/revoke"),
        (Method::GET, "/apps"),
    ] {
        for auth in ["", "Bearer whatever", &basic("alice", APP)] {
            let refused = world.ask(method.clone(), path, auth, "").await;
            assert_eq!(refused.status, StatusCode::UNAUTHORIZED, "{path} {auth}");
        }
    }
    let kept = world.get("/users/alice/app-password").await.body;
    assert_eq!(kept["has_app_password"], json!(true));
}

#[tokio::test]
async fn the_status_tells_what_there_is_and_other_modes_have_nothing_to_manage() {
    let world = World::start().await;
    let status = world.ask(Method::GET, "/status", "", "").await.body;
    assert_eq!(status["auth_mode"], json!("multi_user_basic"));
    assert_eq!(status["supports_app_passwords"], json!(true));
    assert_eq!(status["management_api_version"], json!("1.0"));
    let single = TestServer::single_user(&[]).await;
    let status = single.get("/api/v1/status").await.body;
    assert_eq!(status["auth_mode"], json!("basic"), "{status}");
    let nothing = single.get("/api/v1/scopes").await;
    assert_eq!(nothing.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn nothing_of_a_password_is_told() {
    let world = World::start().await;

    for answer in [
        world.post(APP, "").await,
        world.get("/users/alice/access").await,
        world.post(&APP.replace("aaaaa", "aaaab"), "").await,
    ] {
        let body = answer.body.to_string();
        assert!(
            !body.contains("bbbbb-ccccc") && !body.contains(APP),
            "{body}"
        );
    }
    let entries = world.store.audit().entries(None, None, 100).await;
    assert!(!format!("{entries:?}").contains("bbbbb"));
}
