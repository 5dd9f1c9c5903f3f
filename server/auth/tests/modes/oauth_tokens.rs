//! JWTs: only what was signed for us, now, by a key of the provider, opens anything.

use std::time::Duration;

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use jsonwebtoken::{Algorithm, EncodingKey};
use nc_auth::{AuthError, token::Flaw};
use nc_base::Hint;
use nextcloud_transport::Credentials;
use serde_json::{Value, json};

use crate::small_provider::{NOW, Signer, World};

async fn flaw(world: &World, token: &str) -> Flaw {
    match world.show(token).await {
        Err(AuthError::InvalidToken(flaw)) => flaw,
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn a_good_token_is_a_caller_with_its_scopes_and_goes_on_to_nextcloud() {
    let world = World::start().await;
    let token = world.token(&json!({ "scope": "notes.read files:write" }));
    let caller = world.show(&token).await.expect("accepted");
    assert_eq!(&*caller.user, "alice");
    assert!(caller.scopes.allows("notes.read") && caller.scopes.allows("files.write"));
    assert!(!caller.scopes.allows("notes.write"));
    let Credentials::Bearer(sent) = caller.session.credentials() else {
        panic!("no token");
    };
    assert_eq!(sent.expose(), token);
}

#[tokio::test]
async fn a_token_that_does_not_name_nextcloud_is_not_sent_there() {
    let world = World::start().await;
    let token = world.token(&json!({ "aud": "https://mcp.test/mcp" }));
    let error = world.show(&token).await.expect_err("refused");
    assert!(matches!(error, AuthError::NotForNextcloud));
    let own = World::with(|settings| settings.oauth.nextcloud_issues = true).await;
    let token = own.token(&json!({ "aud": "https://mcp.test/mcp" }));
    assert!(own.show(&token).await.is_ok(), "Nextcloud issued it itself");
}

#[tokio::test]
async fn a_signature_by_nobody_we_know_opens_nothing() {
    let world = World::start().await;
    let claims = world.claims(&json!({}));
    let other = Signer::new("first");
    let good = world.token(&json!({}));
    let (head, signature) = good.rsplit_once('.').expect("three parts");
    let evil = URL_SAFE_NO_PAD.encode(world.claims(&json!({ "sub": "admin" })).to_string());
    let header = head.split_once('.').expect("two parts").0;
    for bad in [
        other.sign(&json!({}), &claims),
        format!("{header}.{evil}.{signature}"),
        format!("{head}.{}", &signature[..40]),
        format!("{head}.AAAA"),
    ] {
        assert_eq!(flaw(&world, &bad).await, Flaw::Signature, "{bad}");
    }
    assert!(world.show(&good).await.is_ok());
}

#[tokio::test]
async fn the_key_says_how_it_signs_and_not_the_token() {
    let world = World::start().await;
    let claims = world.claims(&json!({}));
    for alg in [
        "none", "None", "NONE", "RS256", "PS256", "ES384", "EdDSA", "", "ES256 ",
    ] {
        let token = world.signer.sign(&json!({ "alg": alg }), &claims);
        assert_eq!(flaw(&world, &token).await, Flaw::Signature, "{alg}");
    }
    let jwk = world.signer.jwk();
    for secret in [jwk.to_string(), jwk["x"].to_string(), String::new()] {
        let header = json!({ "alg": "HS256", "kid": "first", "typ": "at+jwt" });
        let text = |part: &Value| URL_SAFE_NO_PAD.encode(part.to_string());
        let message = format!("{}.{}", text(&header), text(&claims));
        let key = EncodingKey::from_secret(secret.as_bytes());
        let signature = jsonwebtoken::crypto::sign(message.as_bytes(), &key, Algorithm::HS256);
        let token = format!("{message}.{}", signature.expect("signed"));
        assert_eq!(flaw(&world, &token).await, Flaw::Signature, "{secret}");
    }
    let unsigned = world.signer.sign(&json!({ "alg": "none" }), &claims);
    let unsigned = unsigned.rsplit_once('.').expect("three parts").0;
    assert_eq!(flaw(&world, &format!("{unsigned}.")).await, Flaw::Malformed);
}

#[tokio::test]
async fn addresses_and_keys_inside_a_token_are_never_used() {
    let world = World::start().await;
    let evil = Signer::new("evil");
    let header = json!({
        "kid": "evil", "jwk": evil.jwk(), "x5c": ["MII"],
        "jku": format!("{}/evil", world.issuer), "x5u": format!("{}/evil", world.issuer),
    });
    let token = evil.sign(&header, &world.claims(&json!({})));
    assert_eq!(flaw(&world, &token).await, Flaw::Signature);
    assert_eq!(world.provider().other_asked, 0);
}

#[tokio::test]
async fn extensions_and_other_kinds_of_tokens_are_refused() {
    let world = World::start().await;
    for (header, claims, expected) in [
        (json!({ "crit": ["x"] }), json!({}), Flaw::Extension),
        (json!({ "typ": "JWT" }), json!({}), Flaw::Kind),
        (json!({ "typ": null }), json!({ "nonce": "n" }), Flaw::Kind),
        (
            json!({ "typ": "JWT" }),
            json!({ "typ": "Refresh" }),
            Flaw::Kind,
        ),
        (
            json!({ "typ": "JWT" }),
            json!({ "typ": "Bearer", "at_hash": "h" }),
            Flaw::Kind,
        ),
        (json!({ "typ": "logout+jwt" }), json!({}), Flaw::Kind),
    ] {
        let token = world.signer.sign(&header, &world.claims(&claims));
        assert_eq!(flaw(&world, &token).await, expected, "{header} {claims}");
    }
    let keycloak = world.claims(&json!({ "typ": "Bearer" }));
    let token = world.signer.sign(&json!({ "typ": "JWT" }), &keycloak);
    assert!(world.show(&token).await.is_ok(), "as Keycloak writes them");
}

#[tokio::test]
async fn claims_decide_who_issued_it_for_whom_and_when() {
    let world = World::start().await;
    let slash = format!("{}/", world.issuer);
    for (change, expected) in [
        (json!({ "iss": slash }), Flaw::Issuer),
        (json!({ "iss": null }), Flaw::Issuer),
        (json!({ "aud": "nextcloud" }), Flaw::Audience),
        (json!({ "aud": null }), Flaw::Audience),
        (json!({ "aud": ["https://mcp.test/mcpx"] }), Flaw::Audience),
        (json!({ "exp": NOW - 31 }), Flaw::Expired),
        (json!({ "exp": null }), Flaw::Expired),
        (json!({ "nbf": NOW + 31 }), Flaw::TooEarly),
        (json!({ "iat": NOW + 86_400 }), Flaw::TooEarly),
        (json!({ "sub": null }), Flaw::Subject),
    ] {
        let token = world.token(&change);
        assert_eq!(flaw(&world, &token).await, expected, "{change}");
    }
}

#[tokio::test]
async fn a_token_ends_when_it_says_although_it_was_accepted_before() {
    let world = World::start().await;
    let token = world.token(&json!({ "exp": NOW + 10 }));
    assert!(world.show(&token).await.is_ok());
    world.clock.advance(Duration::from_secs(45));
    assert_eq!(flaw(&world, &token).await, Flaw::Expired);
}

#[tokio::test]
async fn a_good_token_that_nextcloud_refused_is_good_only_while_nextcloud_takes_it() {
    let world = World::start().await;
    let token = world.token(&json!({}));
    let caller = world.show(&token).await.expect("accepted");
    world.clock.advance(Duration::from_secs(1));
    world.mode.forget(&caller.key).await;
    // Nextcloud is away, and says nothing about tokens.
    world.provider().nextcloud = (503, String::new());
    assert!(world.show(&token).await.is_ok());
    world.clock.advance(Duration::from_secs(1));
    world.mode.forget(&caller.key).await;
    world.provider().nextcloud = (401, String::new());
    assert_eq!(flaw(&world, &token).await, Flaw::Refused);
    // The person allowed it again.
    let me = json!({ "ocs": { "meta": { "statuscode": 200 }, "data": { "id": "alice" } } });
    world.provider().nextcloud = (200, me.to_string());
    let newer = world.token(&json!({ "jti": "2" }));
    assert!(world.show(&newer).await.is_ok());
    world.provider().nextcloud = (500, String::new());
    assert!(world.show(&newer).await.is_ok(), "it is remembered");
}

#[tokio::test]
async fn the_same_person_with_the_same_client_is_the_same_caller() {
    let world = World::start().await;
    let key = async |change: Value| {
        world
            .show(&world.token(&change))
            .await
            .expect("accepted")
            .key
    };
    let first = key(json!({})).await;
    assert_eq!(
        first,
        key(json!({ "jti": "2", "exp": NOW + 600 })).await,
        "a newer token"
    );
    assert_ne!(first, key(json!({ "sub": "bob" })).await);
    assert_ne!(first, key(json!({ "client_id": "other" })).await);
    assert_ne!(first, key(json!({ "sub": "Alice" })).await);
}

#[tokio::test]
async fn what_is_wrong_with_a_token_is_not_told_to_whom_shows_it() {
    let world = World::start().await;
    let token = world.token(&json!({ "aud": "somebody-else" }));
    let error = world.show(&token).await.expect_err("refused");
    let challenge = error.challenge(Some(&world.mode.settings().metadata), None);
    let challenge = challenge.expect("a challenge");
    let challenge = challenge.to_str().expect("text");
    assert_eq!(
        challenge,
        "Bearer realm=\"Nextcloud\", resource_metadata=\"https://mcp.test/.well-known/oauth-protected-resource/mcp\", error=\"invalid_token\""
    );
    let said = format!("{error} {:?} {challenge}", error.hint());
    for secret in [token.as_str(), "audience", "somebody-else", "mcp-secret"] {
        assert!(!said.contains(secret), "{said}");
    }
    let missing = world.mode.authenticate(&http::HeaderMap::new()).await;
    let missing = missing.expect_err("nobody").challenge(None, None);
    assert_eq!(missing.expect("a challenge"), "Bearer realm=\"Nextcloud\"");
}
