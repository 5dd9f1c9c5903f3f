//! What a checkup says of an identity provider that cannot be used, or not by everybody.

use nc_auth::checkup::{Checkup, Finding, Outcome};
use serde_json::{Value, json};

use crate::{
    small_checkup::{Deployment, NOW, all_good, checkup, says},
    small_http::{Request, whole},
    small_provider::Signer,
};

const DISCOVERY: &str = "/.well-known/openid-configuration";

fn json_at(date: &str) -> String {
    format!("Content-Type: application/json\r\nDate: {date}")
}

/// A good provider, whose document has these changes; null removes one.
fn provider(change: Value) -> impl Fn(&str, &Request) -> Option<String> + Send + Sync + 'static {
    let keys = json!({ "keys": [Signer::new("one").jwk()] }).to_string();
    move |url, request| {
        let headers = json_at(NOW.1);
        match request.path.as_str() {
            DISCOVERY => {
                let at = |path: &str| format!("{url}{path}");
                let mut document = json!({
                    "issuer": url, "authorization_endpoint": at("/authorize"), "token_endpoint": at("/token"),
                    "jwks_uri": at("/jwks"), "introspection_endpoint": at("/introspect"),
                    "registration_endpoint": at("/register"), "code_challenge_methods_supported": ["S256"],
                });
                for (name, value) in change.as_object().expect("claims") {
                    document[name] = value.clone();
                }
                let all = document.as_object_mut().expect("a document");
                all.retain(|_, value| !value.is_null());
                Some(whole(200, &headers, &document.to_string()))
            }
            "/jwks" => Some(whole(200, &headers, &keys)),
            "/introspect" => Some(whole(200, &headers, "{\"active\":false}")),
            _ => None,
        }
    }
}

async fn found(change: Value, settings: impl FnOnce(&mut Checkup)) -> Vec<Finding> {
    let mut deployment = Deployment::start(provider(change)).await;
    settings(&mut deployment.checkup);
    deployment.checkup.provider().await
}

/// What is found where `path` answers this instead.
async fn with(
    path: &'static str,
    answer: String,
    settings: impl FnOnce(&mut Checkup),
) -> Vec<Finding> {
    let usual = provider(json!({}));
    let mut deployment = Deployment::start(move |url, request| {
        if request.path == path {
            Some(answer.clone())
        } else {
            usual(url, request)
        }
    })
    .await;
    settings(&mut deployment.checkup);
    deployment.checkup.provider().await
}

fn as_is(_: &mut Checkup) {}

#[tokio::test]
async fn a_good_provider_has_nothing_to_mend() {
    let good = found(json!({}), as_is).await;
    all_good(&good);
    assert_eq!(good.len(), 5, "{good:#?}");
}

#[tokio::test]
async fn a_document_that_cannot_be_read_is_told_with_its_reason() {
    says(
        &checkup("http://127.0.0.1:1").provider().await,
        Outcome::Bad,
        "connection refused",
    );
    let html = "Content-Type: text/html";
    let own = |checkup: &mut Checkup| checkup.settings.nextcloud_issues = true;
    says(
        &with(DISCOVERY, whole(404, html, ""), own).await,
        Outcome::Bad,
        "Nextcloud has no discovery document",
    );
    for (status, words) in [
        (404, "there is no discovery document"),
        (503, "the provider fails"),
        (403, "the provider refuses"),
    ] {
        let told = with(DISCOVERY, whole(status, html, ""), as_is).await;
        says(&told, Outcome::Bad, words);
    }
    let away = whole(302, "Location: https://elsewhere.test/x", "");
    says(
        &with(DISCOVERY, away, as_is).await,
        Outcome::Bad,
        "redirects to another origin",
    );
    let page = whole(200, html, "<html>");
    says(
        &with(DISCOVERY, page, as_is).await,
        Outcome::Bad,
        "is no discovery document",
    );
}

#[tokio::test]
async fn a_document_that_contradicts_is_told() {
    let other = |checkup: &mut Checkup| checkup.provider.issuer = Some("https://idp.test/".into());
    says(
        &found(json!({}), other).await,
        Outcome::Bad,
        "another issuer",
    );
    let unsafe_end = json!({ "token_endpoint": "ftp://idp.test/token" });
    says(
        &found(unsafe_end, as_is).await,
        Outcome::Bad,
        "not reached by https",
    );
    let named = json!({ "issuer": "https://cloud.example.org" });
    says(
        &found(named.clone(), as_is).await,
        Outcome::Doubtful,
        "names https://cloud.example.org",
    );
    let public = |checkup: &mut Checkup| {
        checkup.provider.public_issuer = Some("https://cloud.example.org".into());
    };
    all_good(&found(named, public).await);
}

#[tokio::test]
async fn a_provider_without_pkce_or_a_flow_is_told() {
    let silent = found(json!({ "code_challenge_methods_supported": null }), as_is).await;
    says(
        &silent,
        Outcome::Doubtful,
        "does not say whether it supports S256",
    );
    let plain = found(
        json!({ "code_challenge_methods_supported": ["plain"] }),
        as_is,
    )
    .await;
    says(&plain, Outcome::Bad, "supports only plain");
    for name in ["authorization_endpoint", "token_endpoint"] {
        says(
            &found(json!({ name: null }), as_is).await,
            Outcome::Bad,
            name,
        );
    }
    let nobody = |checkup: &mut Checkup| checkup.client = None;
    let closed = found(json!({ "registration_endpoint": null }), nobody).await;
    says(&closed, Outcome::Doubtful, "registers nobody");
    says(&closed, Outcome::Doubtful, "only JWTs can be judged");
}

#[tokio::test]
async fn keys_that_cannot_be_used_are_told() {
    says(
        &found(json!({ "jwks_uri": null }), as_is).await,
        Outcome::Bad,
        "names no keys",
    );
    let json = json_at(NOW.1);
    for (body, words) in [
        ("<html>", "holds no set of keys"),
        ("{\"keys\":[]}", "none of 0 keys"),
        (
            "{\"keys\":[{\"kty\":\"oct\",\"k\":\"c2VjcmV0\"}]}",
            "none of 1 keys",
        ),
        (
            "{\"keys\":[{\"kty\":\"EC\",\"d\":\"x\"}]}",
            "publishes a private key",
        ),
    ] {
        let told = with("/jwks", whole(200, &json, body), as_is).await;
        says(&told, Outcome::Bad, words);
    }
    let away = |checkup: &mut Checkup| {
        checkup.provider.jwks_uri = Some("http://127.0.0.1:1/jwks".parse().expect("a URL"));
    };
    says(
        &found(json!({}), away).await,
        Outcome::Bad,
        "127.0.0.1:1/jwks",
    );
}

#[tokio::test]
async fn a_client_that_the_provider_does_not_know_is_told() {
    let json = json_at(NOW.1);
    for status in [400, 401] {
        let told = with(
            "/introspect",
            whole(status, &json, "{\"error\":\"invalid_client\"}"),
            as_is,
        )
        .await;
        says(&told, Outcome::Bad, "the provider refuses it");
    }
    for (status, body, words) in [
        (500, "{}", "answers 500"),
        (200, "<html>", "not what its standard says"),
        (200, "{\"active\":true}", "active that nobody issued"),
    ] {
        let told = with("/introspect", whole(status, &json, body), as_is).await;
        says(&told, Outcome::Bad, words);
    }
    let mute = found(json!({ "introspection_endpoint": null }), as_is).await;
    says(&mute, Outcome::Doubtful, "no questions about tokens");
}

#[tokio::test]
async fn a_clock_that_is_wrong_is_told_with_how_much() {
    for (date, words) in [
        ("Fri, 15 Jan 2027 08:02:00 GMT", "120 s ahead of ours"),
        ("Fri, 15 Jan 2027 07:00:00 GMT", "3600 s behind ours"),
    ] {
        let document = json!({ "issuer": "x" }).to_string();
        let told = with(DISCOVERY, whole(200, &json_at(date), &document), as_is).await;
        says(&told, Outcome::Bad, words);
    }
}
