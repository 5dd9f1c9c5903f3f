//! The mode token_exchange: Nextcloud never sees a client's token, and nobody gets more than that one granted.

use std::{
    sync::{Arc, Mutex},
    time::Duration,
};

use futures::future::join_all;
use nc_auth::{AuthError, Caller, modes::ExchangeSettings};
use nextcloud_transport::Credentials;
use serde_json::{Value, json};

use crate::small_provider::{Form, MCP, NOW, World, refusal};

struct Exchanging {
    world: World,
    forms: Arc<Mutex<Vec<Form>>>,
}

impl Exchanging {
    async fn start() -> Self {
        let settings = ExchangeSettings {
            audience: "nextcloud".to_owned(),
            scopes: None,
            ttl: Duration::from_mins(5),
        };
        let world = World::with(|setup| setup.exchange = Some(settings)).await;
        let this = Self {
            world,
            forms: Arc::default(),
        };
        this.answer(json!({}));
        this
    }

    fn answer(&self, change: Value) {
        let forms = Arc::clone(&self.forms);
        self.world.provider().token = Box::new(move |form| {
            let mut forms = forms.lock().expect("unpoisoned");
            forms.push(form.clone());
            let mut answer = json!({
                "access_token": format!("for-nextcloud-{}", forms.len()), "token_type": "Bearer", "expires_in": 300,
                "issued_token_type": "urn:ietf:params:oauth:token-type:access_token",
            });
            for (name, value) in change.as_object().expect("fields") {
                answer[name] = value.clone();
            }
            if answer["access_token"] == "echo" {
                answer["access_token"] = json!(form.get("subject_token"));
            }
            (200, answer.to_string())
        });
    }

    /// A token for us alone.
    fn token(&self, change: &Value) -> String {
        let mut claims = json!({ "aud": MCP, "exp": NOW + 3600 });
        for (name, value) in change.as_object().expect("claims") {
            claims[name] = value.clone();
        }
        self.world.token(&claims)
    }

    fn asked(&self) -> usize {
        self.forms.lock().expect("unpoisoned").len()
    }
}

fn sent(caller: &Caller) -> String {
    match caller.session.credentials() {
        Credentials::Bearer(token) => token.expose().to_owned(),
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn nextcloud_gets_another_token_than_the_one_that_came() {
    let world = Exchanging::start().await;
    let token = world.token(&json!({}));
    let caller = world.world.show(&token).await.expect("accepted");
    assert_eq!(sent(&caller), "for-nextcloud-1");
    let forms = world.forms.lock().expect("unpoisoned");
    let form = &forms[0];
    assert_eq!(
        form.get("grant_type"),
        "urn:ietf:params:oauth:grant-type:token-exchange"
    );
    assert_eq!(form.get("subject_token"), token);
    assert_eq!(form.get("audience"), "nextcloud");
    assert!(form.authorization.is_some(), "as our own client");
}

#[tokio::test]
async fn a_mistake_of_ours_at_the_provider_sends_nobody_to_sign_in_again() {
    let world = Exchanging::start().await;
    let token = world.token(&json!({}));
    for why in ["unauthorized_client", "invalid_client"] {
        let answer = json!({ "error": why }).to_string();
        world.world.provider().token = Box::new(move |_| (401, answer.clone()));
        let error = world.world.show(&token).await.expect_err("refused");
        assert!(matches!(error, AuthError::Provider(_)), "{why}: {error:?}");
    }
}

#[tokio::test]
async fn a_token_that_is_not_for_us_is_not_exchanged() {
    let world = Exchanging::start().await;
    for aud in [
        json!("nextcloud"),
        json!(null),
        json!("https://mcp.test/other"),
    ] {
        let refused = world.world.show(&world.token(&json!({ "aud": aud }))).await;
        assert!(matches!(refused, Err(AuthError::InvalidToken(_))), "{aud}");
    }
    assert_eq!(world.asked(), 0);
}

#[tokio::test]
async fn whom_else_a_token_names_is_up_to_its_issuer_and_only_the_new_one_goes_on() {
    for aud in [
        json!([MCP, "account"]),
        json!(["account", MCP, "https://other.test"]),
        // Nextcloud would take it from whoever has it; it still gets ours.
        json!([MCP, "nextcloud"]),
    ] {
        let world = Exchanging::start().await;
        let caller = world.world.show(&world.token(&json!({ "aud": aud }))).await;
        assert_eq!(sent(&caller.expect("accepted")), "for-nextcloud-1", "{aud}");
        assert_eq!(world.asked(), 1);
    }
}

#[tokio::test]
async fn a_token_that_comes_back_unchanged_is_not_sent_to_nextcloud() {
    let world = Exchanging::start().await;
    world.answer(json!({ "access_token": "echo" }));
    let refused = world.world.show(&world.token(&json!({}))).await;
    assert!(matches!(refused, Err(AuthError::NotExchanged)));
}

#[tokio::test]
async fn what_the_provider_grants_beyond_the_clients_token_is_not_granted() {
    let world = Exchanging::start().await;
    world.answer(json!({ "scope": "notes:read notes:write admin" }));
    let token = world.token(&json!({ "scope": "notes.read files.read" }));
    let caller = world.world.show(&token).await.expect("accepted");
    assert!(caller.scopes.allows("notes.read"));
    for more in ["notes.write", "files.read", "admin"] {
        assert!(!caller.scopes.allows(more), "{more}");
    }
}

#[tokio::test]
async fn callers_that_come_together_are_exchanged_once_and_again_after_the_first_end() {
    let world = Exchanging::start().await;
    let token = world.token(&json!({}));
    for caller in join_all((0..50).map(|_| world.world.show(&token))).await {
        assert_eq!(sent(&caller.expect("accepted")), "for-nextcloud-1");
    }
    world.world.clock.advance(Duration::from_secs(200));
    assert_eq!(
        sent(&world.world.show(&token).await.expect("accepted")),
        "for-nextcloud-1"
    );
    world.world.clock.advance(Duration::from_secs(101));
    assert_eq!(
        sent(&world.world.show(&token).await.expect("accepted")),
        "for-nextcloud-2"
    );
    assert_eq!(world.asked(), 2);
    let other = world.token(&json!({ "sub": "bob" }));
    assert_eq!(
        sent(&world.world.show(&other).await.expect("accepted")),
        "for-nextcloud-3"
    );
}

#[tokio::test]
async fn what_was_exchanged_ends_with_the_clients_token() {
    let world = Exchanging::start().await;
    let token = world.token(&json!({ "exp": NOW + 60 }));
    assert!(world.world.show(&token).await.is_ok());
    world.world.clock.advance(Duration::from_secs(91));
    let over = world.world.show(&token).await;
    assert!(matches!(over, Err(AuthError::InvalidToken(_))));
    assert_eq!(world.asked(), 1);
}

#[tokio::test]
async fn a_token_that_nextcloud_refused_is_exchanged_again() {
    let world = Exchanging::start().await;
    let token = world.token(&json!({}));
    let caller = world.world.show(&token).await.expect("accepted");
    world.world.clock.advance(Duration::from_secs(1));
    world.world.mode.forget(&caller.key).await;
    assert_eq!(
        sent(&world.world.show(&token).await.expect("accepted")),
        "for-nextcloud-2"
    );
}

#[tokio::test]
async fn a_provider_that_says_no_is_told_from_one_that_is_away() {
    for (answer, status) in [
        (refusal(400, "invalid_grant"), 401),
        (refusal(403, "access_denied"), 401),
        (refusal(400, "invalid_target"), 401),
        (refusal(401, "invalid_client"), 503),
        ((503, String::new()), 503),
    ] {
        let world = Exchanging::start().await;
        let told = answer.clone();
        world.world.provider().token = Box::new(move |_| told.clone());
        let error = world
            .world
            .show(&world.token(&json!({})))
            .await
            .expect_err("refused");
        assert_eq!(error.status(), status, "{answer:?}");
        assert!(!format!("{error}").contains("script"));
    }
}
