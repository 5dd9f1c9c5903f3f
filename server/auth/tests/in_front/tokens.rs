//! Tokens: those of the provider for us, and none else.

use nc_auth::{AuthError, Grants, provider::UserOfClaims, token::Flaw};
use nextcloud_transport::Credentials;
use serde_json::json;

use super::support::Front;
use crate::small_provider::{MCP, NOW, Signer};

#[tokio::test]
async fn tokens_are_judged_as_in_the_mode_oauth() {
    let front = Front::start(UserOfClaims::default()).await;
    for (change, flaw) in [
        (json!({ "aud": "https://other.test/mcp" }), Flaw::Audience),
        (json!({ "aud": "nextcloud" }), Flaw::Audience),
        (json!({ "aud": null }), Flaw::Audience),
        (json!({ "iss": "https://evil.test" }), Flaw::Issuer),
        (json!({ "exp": NOW - 31 }), Flaw::Expired),
        (json!({ "sub": "" }), Flaw::Subject),
    ] {
        let refused = front.show(&front.world.token(&change)).await;
        let refused = refused.expect_err("refused");
        assert!(
            matches!(refused, AuthError::InvalidToken(found) if found == flaw),
            "{change}: {refused:?}"
        );
        assert_eq!(refused.status(), 401);
    }
    let claims = front.world.claims(&json!({ "sub": "admin" }));
    let forged = Signer::new("first").sign(&json!({}), &claims);
    assert!(front.show(&forged).await.is_err());
    // A token is for us whether or not it names others, too.
    let token = front.world.token(&json!({ "aud": [MCP, "account"] }));
    assert!(front.show(&token).await.is_ok());
}

#[tokio::test]
async fn a_token_grants_what_it_says_and_what_the_person_left() {
    let front = Front::start(UserOfClaims::default()).await;
    let token = front
        .world
        .token(&json!({ "scope": "notes:read notes.write openid" }));
    let caller = front.show(&token).await.expect("a caller");
    let Grants::Only(scopes) = caller.scopes else {
        panic!("everything")
    };
    assert!(scopes.contains("notes.read") && scopes.contains("notes.write"));
    let credentials = caller.session.credentials();
    assert!(
        matches!(credentials, Credentials::Anonymous),
        "the token goes nowhere"
    );
}

#[tokio::test]
async fn a_revoked_opaque_token_is_asked_about_again_within_a_minute() {
    let front = Front::start(UserOfClaims::default()).await;
    let told = json!({ "active": true, "sub": "alice", "aud": MCP, "scope": "notes.read", "exp": NOW + 300 });
    front.world.provider().told = (200, told.to_string());
    for _ in 0..3 {
        front.show("opaque").await.expect("a caller");
    }
    assert_eq!(front.world.provider().told_asked, 1, "remembered");
    front.world.provider().told = (200, json!({ "active": false }).to_string());
    front
        .world
        .clock
        .advance(std::time::Duration::from_secs(61));
    assert!(front.show("opaque").await.is_err());
}
