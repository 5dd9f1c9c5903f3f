//! We sign people in at the provider, and believe nothing that comes back unless it fits what we began.

use std::{
    sync::{Arc, Mutex},
    time::Duration,
};

use nc_auth::{
    pkce,
    provider::{Callback, Finished, NewSignIn, Refusal, SignIn, SignInError},
    token::Flaw,
};
use nc_base::{Clock, Hint, Secret};
use nc_store::{AuthorizationKind, Scopes, Store};
use serde_json::{Value, json};
use url::Url;

use crate::small_provider::{Form, NOW, Signer, World, refusal};

const REDIRECT: &str = "https://mcp.test/oauth/callback";
const CODE: &str = "code-of-alice";

/// A sign-in that began: what the provider saw, and what it answers.
struct Begun {
    world: World,
    store: Store,
    sign_in: SignIn,
    cookie: Secret,
    url: Url,
    forms: Arc<Mutex<Vec<Form>>>,
}

impl Begun {
    async fn with(metadata: Value, scopes: &str) -> Self {
        let world = World::start().await;
        world.provider().metadata = metadata;
        let store = world.store().await;
        let sign_in = SignIn::new(
            world.identity.clone(),
            Arc::clone(&world.client),
            store.clone(),
            REDIRECT.parse().expect("a URL"),
        );
        let cookie = Secret::new("cookie-of-alice");
        let new = NewSignIn {
            kind: AuthorizationKind::Provision,
            binding: &cookie,
            scopes: &Scopes::parse(scopes),
            resource: Some("https://cloud.test"),
            data: &json!({ "for": "alice" }),
        };
        let url = sign_in.begin(&new).await.expect("begun");
        Self {
            world,
            store,
            sign_in,
            cookie,
            url,
            forms: Arc::default(),
        }
    }

    async fn start() -> Self {
        let begun = Self::with(json!({}), "openid offline_access").await;
        begun.answer(&json!({}), &json!({}), &json!({}));
        begun
    }

    fn asked(&self, name: &str) -> String {
        let mut pairs = self.url.query_pairs();
        let found = pairs.find(|(key, _)| key == name);
        found
            .map(|(_, value)| value.into_owned())
            .unwrap_or_default()
    }

    /// Let the token endpoint answer with these changes to the answer, and to header and claims of the ID token.
    fn answer(&self, change: &Value, header: &Value, claims: &Value) {
        let id_token = self.id_token(&self.world.signer, header, claims);
        let mut answer = json!({
            "access_token": "access-of-alice", "token_type": "Bearer", "expires_in": 300,
            "refresh_token": "refresh-of-alice", "id_token": id_token,
        });
        for (name, value) in change.as_object().expect("fields") {
            answer[name] = value.clone();
        }
        let all = answer.as_object_mut().expect("fields");
        all.retain(|_, value| !value.is_null());
        let forms = Arc::clone(&self.forms);
        self.world.provider().token = Box::new(move |form| {
            forms.lock().expect("unpoisoned").push(form.clone());
            if form.get("code") == CODE {
                (200, answer.to_string())
            } else {
                refusal(400, "invalid_grant")
            }
        });
    }

    fn id_token(&self, signer: &Signer, header: &Value, change: &Value) -> String {
        let mut claims = json!({
            "iss": self.world.issuer, "sub": "alice", "aud": "mcp", "nonce": self.asked("nonce"),
            "exp": NOW + 300, "iat": NOW, "preferred_username": "Alice",
        });
        for (name, value) in change.as_object().expect("claims") {
            claims[name] = value.clone();
        }
        let all = claims.as_object_mut().expect("claims");
        all.retain(|_, value| !value.is_null());
        let mut whole = json!({ "typ": "JWT" });
        for (name, value) in header.as_object().expect("a header") {
            whole[name] = value.clone();
        }
        signer.sign(&whole, &claims)
    }

    fn callback(&self, more: &[(&str, &str)]) -> Callback {
        let query = url::form_urlencoded::Serializer::new(String::new())
            .append_pair("state", &self.asked("state"))
            .extend_pairs(more)
            .finish();
        Callback::parse(&query).expect("a callback")
    }

    async fn come_back(&self, more: &[(&str, &str)]) -> Result<Finished, SignInError> {
        let callback = self.callback(more);
        self.sign_in.finish(&callback, Some(&self.cookie)).await
    }

    async fn outcome(&self, more: &[(&str, &str)]) -> SignInError {
        let finished = self.come_back(more).await.expect("our sign-in");
        finished.outcome.expect_err("refused")
    }

    fn token_requests(&self) -> usize {
        self.forms.lock().expect("unpoisoned").len()
    }
}

#[tokio::test]
async fn whoever_signs_in_is_who_the_provider_says() {
    let begun = Begun::start().await;
    for (name, value) in [
        ("response_type", "code"),
        ("client_id", "mcp"),
        ("redirect_uri", REDIRECT),
        ("scope", "offline_access openid"),
        ("code_challenge_method", "S256"),
        ("prompt", "consent"),
        ("resource", "https://cloud.test"),
    ] {
        assert_eq!(begun.asked(name), value, "{name}");
    }
    let finished = begun.come_back(&[("code", CODE)]).await.expect("ours");
    assert_eq!(finished.kind, AuthorizationKind::Provision);
    assert_eq!(finished.data, json!({ "for": "alice" }));
    let identity = finished.outcome.expect("signed in");
    assert_eq!(identity.person.subject(), "alice");
    assert_eq!(identity.person.issuer(), begun.world.issuer);
    assert_eq!(identity.preferred_username.as_deref(), Some("Alice"));
    assert_eq!(identity.scopes.to_string(), "offline_access openid");
    let ends = identity.access_token.expires_at;
    assert_eq!(ends, begun.world.clock.now() + Duration::from_mins(5));
    assert!(identity.refresh_token.is_some());
    assert!(!format!("{identity:?}").contains("of-alice"));
    let forms = begun.forms.lock().expect("unpoisoned");
    let [form] = forms.as_slice() else {
        panic!("{forms:?}")
    };
    assert_eq!(form.get("redirect_uri"), REDIRECT);
    assert!(
        form.authorization
            .as_deref()
            .is_some_and(|value| value.starts_with("Basic "))
    );
    let verifier = Secret::new(form.get("code_verifier"));
    assert_eq!(pkce::challenge(&verifier), begun.asked("code_challenge"));
}

#[tokio::test]
async fn a_state_works_once_in_time_and_in_its_own_browser() {
    let begun = Begun::start().await;
    let callback = begun.callback(&[("code", CODE)]);
    for cookie in [None, Some(Secret::new("cookie-of-mallory"))] {
        let foreign = begun.sign_in.finish(&callback, cookie.as_ref()).await;
        assert!(matches!(foreign, Err(SignInError::Unknown)));
    }
    assert!(begun.come_back(&[("code", CODE)]).await.is_ok());
    let again = begun.come_back(&[("code", CODE)]).await;
    assert!(matches!(again, Err(SignInError::Unknown)));
    assert_eq!(begun.token_requests(), 1);

    let late = Begun::start().await;
    late.world.clock.advance(Duration::from_mins(10));
    assert!(matches!(
        late.come_back(&[("code", CODE)]).await,
        Err(SignInError::Unknown)
    ));
    for state in ["p.unknown", "c.unknown", "unknown", "."] {
        let callback = Callback::parse(&format!("state={state}&code=c")).expect("a callback");
        let unknown = late.sign_in.finish(&callback, Some(&late.cookie)).await;
        assert!(matches!(unknown, Err(SignInError::Unknown)), "{state}");
    }
    let another_kind = format!("state=b{}&code=c", &late.asked("state")[1..]);
    let callback = Callback::parse(&another_kind).expect("a callback");
    let unknown = late.sign_in.finish(&callback, Some(&late.cookie)).await;
    assert!(matches!(unknown, Err(SignInError::Unknown)));
    assert_eq!(late.token_requests(), 0);
}

#[tokio::test]
async fn a_browser_that_somebody_else_sends_back_gets_nothing() {
    let says = json!({ "authorization_response_iss_parameter_supported": true });
    let begun = Begun::with(says.clone(), "openid").await;
    begun.answer(&json!({}), &json!({}), &json!({}));
    let missing = begun.outcome(&[("code", CODE)]).await;
    assert!(matches!(missing, SignInError::ForeignIssuer));
    for add in ["/", "x"] {
        let begun = Begun::start().await;
        let iss = format!("{}{add}", begun.world.issuer);
        let foreign = begun.outcome(&[("code", CODE), ("iss", &iss)]).await;
        assert!(matches!(foreign, SignInError::ForeignIssuer), "{iss}");
        assert_eq!(begun.token_requests(), 0);
    }
    let good = Begun::with(says, "openid").await;
    good.answer(&json!({}), &json!({}), &json!({}));
    let iss = good.world.issuer.clone();
    let finished = good.come_back(&[("code", CODE), ("iss", &iss)]).await;
    assert!(finished.expect("ours").outcome.is_ok());
}

#[tokio::test]
async fn what_the_provider_writes_about_an_error_is_shown_to_nobody() {
    let begun = Begun::start().await;
    let evil = [
        ("error", "access_denied"),
        ("error_description", "<script>alert(1)</script>"),
    ];
    let refused = begun.outcome(&evil).await;
    assert!(matches!(
        refused,
        SignInError::Refused(Refusal::AccessDenied)
    ));
    let said = format!("{refused} {:?} {}", refused.hint(), refused.detail());
    assert!(!said.contains("script"), "{said}");
    let begun = Begun::start().await;
    assert!(matches!(begun.outcome(&[]).await, SignInError::NoCode));
    let begun = Begun::start().await;
    let wrong = begun.outcome(&[("code", "code-of-mallory")]).await;
    let SignInError::Provider(error) = &wrong else {
        panic!("{wrong:?}")
    };
    assert_eq!(error.refusal(), Some(Refusal::InvalidGrant));
    let said = format!("{wrong} {:?} {}", wrong.hint(), wrong.detail());
    for secret in ["script", "code-of-mallory", "mcp-secret"] {
        assert!(!said.contains(secret), "{said}");
    }
}

#[tokio::test]
async fn an_id_token_is_ours_of_now_and_of_this_sign_in() {
    for (claims, flaw) in [
        (json!({ "iss": "https://evil.test" }), Flaw::Issuer),
        (json!({ "aud": "somebody" }), Flaw::Audience),
        (json!({ "aud": ["mcp", "somebody"] }), Flaw::Audience),
        (json!({ "azp": "somebody" }), Flaw::Audience),
        (json!({ "exp": NOW - 31 }), Flaw::Expired),
        (json!({ "iat": NOW + 3600 }), Flaw::TooEarly),
        (json!({ "sub": "" }), Flaw::Subject),
    ] {
        let begun = Begun::start().await;
        begun.answer(&json!({}), &json!({}), &claims);
        match begun.outcome(&[("code", CODE)]).await {
            SignInError::IdToken(found) => assert_eq!(found, flaw, "{claims}"),
            other => panic!("{claims}: {other:?}"),
        }
    }
    for nonce in [json!("other"), Value::Null] {
        let begun = Begun::start().await;
        begun.answer(&json!({}), &json!({}), &json!({ "nonce": nonce }));
        assert!(matches!(
            begun.outcome(&[("code", CODE)]).await,
            SignInError::Nonce
        ));
    }
    let begun = Begun::start().await;
    let forged = begun.id_token(
        &Signer::new("first"),
        &json!({}),
        &json!({ "sub": "admin" }),
    );
    begun.answer(&json!({ "id_token": forged }), &json!({}), &json!({}));
    assert!(matches!(
        begun.outcome(&[("code", CODE)]).await,
        SignInError::IdToken(Flaw::Signature)
    ));
}

#[tokio::test]
async fn without_an_id_token_the_provider_is_asked_who_it_was() {
    let begun = Begun::start().await;
    begun.answer(&json!({ "id_token": null }), &json!({}), &json!({}));
    begun.world.provider().userinfo = (200, json!({ "sub": "alice" }).to_string());
    let finished = begun.come_back(&[("code", CODE)]).await.expect("ours");
    assert_eq!(
        finished.outcome.expect("signed in").person.subject(),
        "alice"
    );
    let begun = Begun::start().await;
    begun.answer(&json!({ "id_token": null }), &json!({}), &json!({}));
    begun.world.provider().userinfo = (200, "{}".to_owned());
    assert!(matches!(
        begun.outcome(&[("code", CODE)]).await,
        SignInError::Nobody
    ));
}

#[tokio::test]
async fn a_provider_that_takes_secrets_only_in_the_form_gets_them_there() {
    let only = json!({ "token_endpoint_auth_methods_supported": ["client_secret_post"] });
    let begun = Begun::with(only, "openid").await;
    begun.answer(&json!({}), &json!({}), &json!({}));
    assert_eq!(begun.asked("prompt"), "", "nothing lasting is asked for");
    let finished = begun.come_back(&[("code", CODE)]).await.expect("ours");
    assert!(finished.outcome.is_ok());
    let forms = begun.forms.lock().expect("unpoisoned");
    assert_eq!(forms[0].authorization, None);
    assert_eq!(forms[0].get("client_id"), "mcp");
    assert_eq!(forms[0].get("client_secret"), "mcp-secret");
}

#[tokio::test]
async fn a_code_is_shown_once_even_where_the_provider_is_away() {
    let begun = Begun::start().await;
    begun.world.provider().token = Box::new(|_| (503, String::new()));
    let away = begun.outcome(&[("code", CODE)]).await;
    assert_eq!(away.name(), "temporarily_unavailable");
    let stored = begun.store.authorizations();
    let state = Secret::new(begun.asked("state"));
    let found = stored
        .find(AuthorizationKind::Provision, &state, Some(&begun.cookie))
        .await;
    assert!(found.expect("read").is_none(), "the person begins again");
}
