//! Keys are read seldom, replaced when the provider replaces them, and kept while it is away.

use std::time::Duration;

use futures::future::join_all;
use nc_auth::{AuthError, token::Flaw};
use serde_json::json;

use crate::{
    small_http::SmallHttp,
    small_provider::{NOW, Signer, World},
};

fn forever() -> serde_json::Value {
    json!({ "exp": NOW + 10_000_000 })
}

#[tokio::test]
async fn unknown_keys_are_asked_for_once_in_thirty_seconds() {
    let world = World::start().await;
    let claims = world.claims(&forever());
    for n in 0..100 {
        let token = Signer::new(&format!("unknown-{n}")).sign(&json!({}), &claims);
        let answer = world.show(&token).await;
        assert!(matches!(
            answer,
            Err(AuthError::InvalidToken(Flaw::Signature))
        ));
    }
    assert_eq!(world.provider().keys_asked, 1);
    world.clock.advance(Duration::from_secs(31));
    let token = Signer::new("unknown").sign(&json!({}), &claims);
    assert!(world.show(&token).await.is_err());
    assert_eq!(world.provider().keys_asked, 2);
}

#[tokio::test]
async fn a_new_key_works_after_the_cooldown_and_the_old_one_no_more() {
    let world = World::start().await;
    let old = world.token(&forever());
    assert!(world.show(&old).await.is_ok());
    let second = Signer::new("second");
    world.provider().keys.1 = json!({ "keys": [second.jwk()] }).to_string();
    let new = second.sign(&json!({}), &world.claims(&forever()));
    assert!(world.show(&new).await.is_err(), "within the cooldown");
    world.clock.advance(Duration::from_secs(31));
    assert!(world.show(&new).await.is_ok());
    world.clock.advance(Duration::from_secs(61));
    assert!(world.show(&old).await.is_err());
}

#[tokio::test]
async fn an_outage_keeps_those_in_whose_keys_are_known_and_says_so_to_others() {
    let world = World::start().await;
    assert!(world.show(&world.token(&forever())).await.is_ok());
    for keys in [
        (503, String::new()),
        (302, String::new()),
        (200, "<html>".to_owned()),
    ] {
        world.provider().keys = keys.clone();
        world.clock.advance(Duration::from_mins(20));
        let known = world.token(&json!({ "exp": NOW + 10_000_000, "jti": keys.0 }));
        assert!(world.show(&known).await.is_ok(), "{keys:?}");
        let unknown = Signer::new("unknown").sign(&json!({}), &world.claims(&forever()));
        let error = world.show(&unknown).await.expect_err("refused");
        assert_eq!(
            error.status(),
            503,
            "{keys:?}: nobody knows whether it is good"
        );
    }
    assert_eq!(world.provider().other_asked, 0, "no redirect is followed");
    world.clock.advance(Duration::from_hours(24));
    assert!(
        world.show(&world.token(&forever())).await.is_err(),
        "not for ever"
    );
}

#[tokio::test]
async fn a_set_without_end_is_not_read_to_its_end() {
    let world = World::start().await;
    let padding = "x".repeat(5 << 20);
    world.provider().keys.1 = json!({ "keys": [world.signer.jwk()], "x": padding }).to_string();
    let error = world
        .show(&world.token(&forever()))
        .await
        .expect_err("refused");
    assert_eq!(error.status(), 503);
}

#[tokio::test]
async fn a_token_that_names_no_key_means_the_only_one() {
    let world = World::start().await;
    let token = world
        .signer
        .sign(&json!({ "kid": null }), &world.claims(&forever()));
    assert!(world.show(&token).await.is_ok());
    let keys = [world.signer.jwk(), Signer::new("second").jwk()];
    world.provider().keys.1 = json!({ "keys": keys }).to_string();
    world.clock.advance(Duration::from_mins(16));
    assert!(world.show(&token).await.is_err());
}

#[tokio::test]
async fn names_of_keys_are_only_compared() {
    let world = World::start().await;
    let long = "x".repeat(8000);
    for kid in ["../../etc/passwd", "' OR 1=1 --", "a\u{0}b", long.as_str()] {
        let token = world
            .signer
            .sign(&json!({ "kid": kid }), &world.claims(&forever()));
        assert!(world.show(&token).await.is_err(), "{kid}");
    }
}

#[tokio::test]
async fn a_provider_that_describes_another_issuer_is_not_believed() {
    let world = World::start().await;
    let other =
        json!({ "issuer": "https://evil.test", "jwks_uri": format!("{}/jwks", world.issuer) });
    world.provider().discovery = Some((200, other.to_string()));
    let shown =
        join_all((0..10).map(|_| async { world.show(&world.token(&forever())).await })).await;
    for answer in shown {
        assert_eq!(answer.expect_err("refused").status(), 503);
    }
    assert_eq!(world.provider().keys_asked, 0);
}

#[tokio::test]
async fn a_discovery_document_may_be_elsewhere_at_the_same_origin() {
    let world = World::start().await;
    world.provider().discovery = Some((301, String::new()));
    assert!(world.show(&world.token(&forever())).await.is_ok());
}

#[tokio::test]
async fn a_discovery_document_at_another_origin_is_not_read() {
    let other = World::start().await;
    let evil = format!("{}/.well-known/openid-configuration", other.issuer);
    let evil = SmallHttp::redirecting(&evil).await;
    let world = World::with(|settings| {
        let url = format!("{}/.well-known/openid-configuration", evil.url);
        settings.provider.discovery = url.parse().expect("a URL");
    })
    .await;
    let error = world.show(&world.token(&forever())).await;
    assert_eq!(error.expect_err("refused").status(), 503);
}
