//! What a checkup says of an access token that opens nothing.

use std::sync::Arc;

use nc_auth::checkup::{Checkup, Finding, Outcome};
use nc_base::Secret;
use serde_json::{Value, json};

use crate::{
    small_checkup::{all_good, checkup, says},
    small_provider::{NOW, World},
};

fn of(world: &World) -> Checkup {
    let mut checkup = checkup(&world.issuer);
    checkup.settings = world.mode.settings().clone();
    checkup.provider = world.identity.settings().clone();
    checkup.client = checkup.client.filter(|_| world.client.is_possible());
    checkup.clock = Arc::new(world.clock.clone());
    checkup
}

async fn told(world: &World, token: &str) -> Vec<Finding> {
    of(world).token(&Secret::new(token)).await
}

#[tokio::test]
async fn what_is_wrong_with_a_token_is_said_in_words() {
    let world = World::start().await;
    for (change, words) in [
        (
            json!({ "iss": "https://other.test" }),
            "issued by https://other.test",
        ),
        (json!({ "aud": "somebody" }), "its audience is somebody"),
        (
            json!({ "aud": "https://mcp.test/mcp" }),
            "does not name Nextcloud",
        ),
        (json!({ "exp": NOW - 60 }), "not valid any more"),
        (json!({ "nbf": NOW + 600 }), "not valid yet"),
        (json!({ "sub": null }), "whose it is"),
    ] {
        says(
            &told(&world, &world.token(&change)).await,
            Outcome::Bad,
            words,
        );
    }
}

#[tokio::test]
async fn tokens_of_another_kind_are_told_apart() {
    let world = World::start().await;
    let claims = world.claims(&json!({}));
    let signed = |header: Value| world.signer.sign(&header, &claims);
    for (token, words) in [
        (
            signed(json!({ "typ": "JWT" })),
            "no access token, but an ID token",
        ),
        (signed(json!({ "crit": ["x"] })), "demands an extension"),
        (
            signed(json!({ "kid": "other" })),
            "none of the provider's keys",
        ),
        ("eyJ.x".to_owned(), "it is no access token"),
        ("two words".to_owned(), "it is no access token"),
        (
            "opaque-token".to_owned(),
            "the provider says that it is not valid",
        ),
    ] {
        let found = told(&world, &token).await;
        says(&found, Outcome::Bad, words);
        assert!(!format!("{found:?}").contains(&token), "{found:?}");
    }
    let nobody_to_ask = World::with(|settings| settings.client.configured = None).await;
    says(
        &told(&nobody_to_ask, "opaque-token").await,
        Outcome::Bad,
        "nobody can be asked",
    );
}

#[tokio::test]
async fn a_provider_that_cannot_be_asked_is_told() {
    let world = World::start().await;
    world.provider().discovery = Some((503, String::new()));
    says(
        &told(&world, &world.token(&json!({}))).await,
        Outcome::Bad,
        "answered 503",
    );
}

#[tokio::test]
async fn a_good_token_is_tried_at_nextcloud() {
    let world = World::start().await;
    let found = told(&world, &world.token(&json!({}))).await;
    all_good(&found[..2]);
    // What stands for Nextcloud here is the provider, which has no such page.
    assert_eq!((found.len(), found[2].outcome), (3, Outcome::Bad));
    let none = told(&world, &world.token(&json!({ "scope": "openid" }))).await;
    says(&none, Outcome::Bad, "grants nothing that a tool needs");
}
