//! What a checkup says of an access token that opens nothing.

use std::{sync::Arc, time::Duration};

use nc_auth::{
    checkup::{Checkup, Finding, Outcome},
    modes::ExchangeSettings,
};
use nc_base::Secret;
use serde_json::{Value, json};

use crate::{
    small_checkup::{all_good, checkup, says},
    small_provider::{MCP, NOW, World},
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

#[tokio::test]
async fn where_tokens_are_exchanged_the_exchange_is_tried() {
    let settings = ExchangeSettings {
        audience: "nextcloud".to_owned(),
        scopes: None,
        ttl: Duration::from_mins(5),
    };
    let made = settings.clone();
    let world = World::with(|setup| setup.exchange = Some(made)).await;
    let told = async |answer: (u16, Value)| {
        let (status, body) = (answer.0, answer.1.to_string());
        world.provider().token = Box::new(move |_| (status, body.clone()));
        let mut checkup = of(&world);
        checkup.exchange = Some(settings.clone());
        // For us alone, as it should be here.
        let token = world.token(&json!({ "aud": MCP }));
        checkup.token(&Secret::new(token)).await
    };
    let good = json!({
        "access_token": "for-nextcloud", "token_type": "Bearer", "expires_in": 300,
        "issued_token_type": "urn:ietf:params:oauth:token-type:access_token",
    });
    let found = told((200, good)).await;
    assert_eq!(found[0].outcome, Outcome::Good, "{found:?}");
    assert_eq!(found[0].what, "of alice");
    let refused = json!({ "error": "invalid_client" });
    let found = told((401, refused)).await;
    assert!(
        found.iter().all(|one| one.outcome == Outcome::Bad),
        "{found:?}"
    );
}
