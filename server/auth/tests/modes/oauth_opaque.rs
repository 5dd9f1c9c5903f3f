//! Opaque tokens: the provider is asked, believed exactly, and not asked again for a while.

use std::time::Duration;

use base64::{Engine, engine::general_purpose::STANDARD};
use futures::future::join_all;
use nc_auth::{AuthError, token::Flaw};
use serde_json::{Value, json};

use crate::small_provider::{MCP, NOW, World};

const TOKEN: &str = "opaque-token-of-alice";

fn active(change: &Value) -> (u16, String) {
    let mut told = json!({
        "active": true, "sub": "alice", "client_id": "client", "aud": [MCP, "nextcloud"], "scope": "notes.read",
        "exp": NOW + 300, "token_type": "Bearer",
    });
    for (name, value) in change.as_object().expect("fields") {
        told[name] = value.clone();
    }
    let fields = told.as_object_mut().expect("fields");
    fields.retain(|_, value| !value.is_null());
    (200, told.to_string())
}

#[tokio::test]
async fn an_active_token_is_a_caller() {
    let world = World::start().await;
    world.provider().told = active(&json!({}));
    let caller = world.show(TOKEN).await.expect("accepted");
    assert_eq!(&*caller.user, "alice");
    assert!(caller.scopes.allows("notes.read") && !caller.scopes.allows("notes.write"));
    let expected = format!("Basic {}", STANDARD.encode("mcp:mcp-secret"));
    assert_eq!(
        world.provider().introspected_as.as_deref(),
        Some(expected.as_str())
    );
}

#[tokio::test]
async fn callers_that_show_a_token_together_ask_once_and_again_after_a_minute() {
    let world = World::start().await;
    world.provider().told = active(&json!({ "exp": NOW + 3600 }));
    for answer in join_all((0..100).map(|_| world.show(TOKEN))).await {
        assert!(answer.is_ok());
    }
    assert_eq!(world.provider().told_asked, 1);
    world.clock.advance(Duration::from_secs(61));
    world.provider().told = (200, json!({ "active": false }).to_string());
    let revoked = world.show(TOKEN).await;
    assert!(matches!(
        revoked,
        Err(AuthError::InvalidToken(Flaw::Inactive))
    ));
}

#[tokio::test]
async fn only_a_clear_yes_for_us_is_one() {
    for (change, expected) in [
        (json!({ "active": false }), Flaw::Inactive),
        (json!({ "aud": "nextcloud" }), Flaw::Audience),
        (json!({ "aud": null }), Flaw::Audience),
        (json!({ "iss": "https://evil.test" }), Flaw::Issuer),
        (json!({ "sub": null }), Flaw::Subject),
        (json!({ "exp": NOW - 1 }), Flaw::Expired),
        (json!({ "token_type": "refresh_token" }), Flaw::Kind),
    ] {
        let world = World::start().await;
        world.provider().told = active(&change);
        match world.show(TOKEN).await {
            Err(AuthError::InvalidToken(flaw)) => assert_eq!(flaw, expected, "{change}"),
            other => panic!("{change}: {other:?}"),
        }
    }
}

#[tokio::test]
async fn a_provider_that_does_not_answer_properly_has_not_said_no() {
    for told in [
        (401, "{}".to_owned()),
        (500, String::new()),
        (200, "{}".to_owned()),
        (200, json!({ "active": "true" }).to_string()),
        (200, "<html>".to_owned()),
        (302, String::new()),
    ] {
        let world = World::start().await;
        world.provider().told = told.clone();
        let error = world.show(TOKEN).await.expect_err("refused");
        assert_eq!(error.status(), 503, "{told:?}");
    }
}

#[tokio::test]
async fn nextcloud_names_another_audience_and_is_believed_for_its_own() {
    let world = World::with(|settings| settings.oauth.nextcloud_issues = true).await;
    world.provider().told = active(&json!({ "aud": "some-client-id" }));
    assert!(world.show(TOKEN).await.is_ok());
}

#[tokio::test]
async fn a_jwt_with_a_wrong_signature_is_not_asked_about() {
    let world = World::start().await;
    world.provider().told = active(&json!({}));
    let token = world.token(&json!({}));
    let cut = token.rsplit_once('.').expect("three parts").0;
    assert!(world.show(&format!("{cut}.AAAA")).await.is_err());
    assert_eq!(world.provider().told_asked, 0);
}

#[tokio::test]
async fn without_a_client_of_our_own_nobody_can_be_asked() {
    let world = World::with(|settings| settings.client.configured = None).await;
    let answer = world.show(TOKEN).await;
    assert!(matches!(answer, Err(AuthError::InvalidToken(Flaw::Opaque))));
}

#[tokio::test]
async fn a_token_that_nextcloud_refused_is_asked_about_again() {
    let world = World::start().await;
    world.provider().told = active(&json!({ "exp": NOW + 3600 }));
    let caller = world.show(TOKEN).await.expect("accepted");
    world.clock.advance(Duration::from_secs(1));
    world.mode.forget(&caller.key).await;
    world.provider().told = (200, json!({ "active": false }).to_string());
    assert!(world.show(TOKEN).await.is_err());
}
