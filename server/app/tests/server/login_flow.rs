//! The mode login_flow as people and clients go through it: one sign-in at Nextcloud, and everything that ends it.

use http::{Method, StatusCode, header};
use serde_json::json;

use crate::login_flow_support::{
    CLIENT, ISSUER, METADATA, REDIRECT, RESOURCE, TestBrowser, agree, authorize, basic, call,
    for_code, json_as, post, post_as, search, server, sign_in, tokens,
};

#[tokio::test]
async fn a_client_finds_its_way_from_a_refusal_to_a_note() {
    let server = server(&[]).await;
    let refused = search(&server, "no-token-of-ours").await;
    assert_eq!(refused.status, StatusCode::UNAUTHORIZED);
    let challenge = refused.headers[header::WWW_AUTHENTICATE]
        .to_str()
        .expect("text");
    assert!(challenge.contains(&format!("resource_metadata=\"{METADATA}\"")));
    let resource = server
        .get("/.well-known/oauth-protected-resource/mcp")
        .await;
    assert_eq!(resource.body["resource"], RESOURCE);
    assert_eq!(resource.body["authorization_servers"], json!([ISSUER]));
    let metadata = server.get("/.well-known/oauth-authorization-server").await;
    assert_eq!(metadata.body["issuer"], ISSUER);
    assert_eq!(
        metadata.body["code_challenge_methods_supported"],
        json!(["S256"])
    );
    assert_eq!(metadata.headers[header::ACCESS_CONTROL_ALLOW_ORIGIN], "*");
    let mut browser = TestBrowser::default();
    let waiting = agree(&server, &mut browser, &authorize(&[])).await;
    let page = browser.get(&server, &waiting).await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.text.contains("/login/v2/flow/") && page.text.contains("refresh"));
    server.sandbox.accept_logins("alice");
    let page = browser.get(&server, &waiting).await;
    assert!(page.location().starts_with(REDIRECT));
    let told = page.told();
    assert_eq!(
        (told["state"].as_str(), told["iss"].as_str()),
        ("state of the client", ISSUER)
    );
    let answer = post(&server, "/oauth/token", &for_code(&told["code"])).await;
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.body);
    assert_eq!(answer.headers[header::CACHE_CONTROL], "no-store");
    assert_eq!(answer.body["token_type"], "Bearer");
    assert_eq!(answer.body["scope"], "notes.read notes.write");
    let token = answer.body["access_token"].as_str().expect("a token");
    let made = json!({ "title": "By token", "content": "x", "category": "" });
    let made = call(&server, token, "nc_notes_create_note", made).await;
    assert_eq!(made.status, StatusCode::OK);
    assert_eq!(
        made.body["result"]["isError"],
        json!(false),
        "{}",
        made.body
    );
}

#[tokio::test]
async fn a_second_client_needs_no_second_sign_in() {
    let server = server(&[]).await;
    let mut browser = TestBrowser::default();
    sign_in(&server, &mut browser, "alice").await;
    let page = browser.get(&server, &authorize(&[])).await;
    assert!(page.text.contains(", as alice"), "{}", page.text);
    let form = [
        ("ticket", &*page.field("ticket")),
        ("decision", "allow"),
        ("scope", "notes.read"),
    ];
    let page = browser.post(&server, "/oauth/authorize", &form).await;
    let code = page.told()["code"].clone();
    let answer = post(&server, "/oauth/token", &for_code(&code)).await;
    assert_eq!(
        answer.body["scope"], "notes.read",
        "the person took the other away"
    );
}

#[tokio::test]
async fn a_client_at_an_address_of_its_own_is_asked_about_once() {
    let server = server(&[]).await;
    let mut browser = TestBrowser::default();
    sign_in(&server, &mut browser, "alice").await;
    let request = authorize(&[
        ("client_id", "other"),
        ("redirect_uri", "https://other.test/cb"),
    ]);
    let page = browser.get(&server, &request).await;
    let form = [
        ("ticket", &*page.field("ticket")),
        ("decision", "allow"),
        ("scope", "notes.read"),
        ("scope", "notes.write"),
    ];
    browser.post(&server, "/oauth/authorize", &form).await;
    let page = browser.get(&server, &request).await;
    assert_eq!(page.status, StatusCode::SEE_OTHER);
    assert!(page.told().contains_key("code"));
    let more = authorize(&[
        ("client_id", "other"),
        ("redirect_uri", "https://other.test/cb"),
        ("scope", "notes.read files.read"),
    ]);
    let page = browser.get(&server, &more).await;
    assert_eq!(page.status, StatusCode::OK, "more is asked about again");
}

#[tokio::test]
async fn a_call_beyond_the_token_asks_for_its_scope() {
    let server = server(&[]).await;
    let (token, _) = tokens(&server, "alice").await;
    let answer = call(&server, &token, "deck_get_boards", json!({})).await;
    assert_eq!(answer.status, StatusCode::FORBIDDEN, "{}", answer.body);
    let challenge = answer.headers[header::WWW_AUTHENTICATE]
        .to_str()
        .expect("text");
    assert!(challenge.contains("insufficient_scope") && challenge.contains("deck.read"));
    assert!(challenge.contains(METADATA));
}

#[tokio::test]
async fn tokens_are_refreshed_and_a_refresh_token_that_comes_twice_ends_all() {
    let server = server(&[]).await;
    let (access, refresh) = tokens(&server, "alice").await;
    let form = |refresh: &str| {
        [
            ("grant_type", "refresh_token"),
            ("client_id", CLIENT),
            ("refresh_token", refresh),
        ]
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
    };
    let ask = async |refresh: &str, more: &[(&str, &str)]| {
        let form = form(refresh);
        let form = form
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_str()));
        let form: Vec<_> = form.chain(more.iter().copied()).collect();
        post(&server, "/oauth/token", &form).await
    };
    let wider = ask(&refresh, &[("scope", "notes.read files.read")]).await;
    assert_eq!(wider.body["error"], "invalid_scope");
    let answer = ask(&refresh, &[("scope", "notes.read")]).await;
    assert_eq!(answer.body["scope"], "notes.read", "{}", answer.body);
    let next = answer.body["access_token"]
        .as_str()
        .expect("a token")
        .to_owned();
    assert_eq!(search(&server, &next).await.status, StatusCode::OK);
    let again = ask(&refresh, &[]).await;
    assert_eq!(
        (again.status, &again.body["error"]),
        (StatusCode::BAD_REQUEST, &json!("invalid_grant"))
    );
    for token in [access, next] {
        assert_eq!(
            search(&server, &token).await.status,
            StatusCode::UNAUTHORIZED
        );
    }
}

#[tokio::test]
async fn what_a_person_ends_ends_at_once() {
    let server = server(&[]).await;
    let mut browser = TestBrowser::default();
    let code = sign_in(&server, &mut browser, "alice").await;
    let answer = post(&server, "/oauth/token", &for_code(&code)).await;
    let token = answer.body["access_token"]
        .as_str()
        .expect("a token")
        .to_owned();
    let home = browser.get(&server, "/app").await;
    assert!(home.text.contains(CLIENT) && home.text.contains("alice"));
    let csrf = home.field("csrf");
    let form = [("csrf", csrf.as_str()), ("do", "disconnect")];
    let page = browser.post(&server, "/app", &form).await;
    assert_eq!(page.status, StatusCode::SEE_OTHER);
    let lost = search(&server, &token).await;
    assert_eq!(lost.status, StatusCode::OK);
    assert!(
        lost.text().contains("nc_auth_provision_access"),
        "{}",
        lost.body
    );
    let form = [
        ("csrf", csrf.as_str()),
        ("do", "revoke"),
        ("client_id", CLIENT),
    ];
    browser.post(&server, "/app", &form).await;
    assert_eq!(
        search(&server, &token).await.status,
        StatusCode::UNAUTHORIZED
    );
    let form = [("csrf", csrf.as_str()), ("do", "sign_out")];
    browser.post(&server, "/app", &form).await;
    let home = browser.get(&server, "/app").await;
    assert!(!home.text.contains("alice"), "{}", home.text);
}

#[tokio::test]
async fn a_revoked_token_opens_nothing() {
    let server = server(&[]).await;
    let (access, refresh) = tokens(&server, "alice").await;
    let foreign = [("token", access.as_str()), ("client_id", "other")];
    assert_eq!(
        post(&server, "/oauth/revoke", &foreign).await.status,
        StatusCode::OK
    );
    assert_eq!(
        search(&server, &access).await.status,
        StatusCode::OK,
        "it was another client"
    );
    let form = [("token", refresh.as_str()), ("client_id", CLIENT)];
    assert_eq!(
        post(&server, "/oauth/revoke", &form).await.status,
        StatusCode::OK
    );
    assert_eq!(
        search(&server, &access).await.status,
        StatusCode::UNAUTHORIZED
    );
}

#[tokio::test]
async fn a_dead_app_password_is_found_and_said() {
    let server = server(&[]).await;
    let (token, _) = tokens(&server, "alice").await;
    server.sandbox.revoke("alice");
    let refused = search(&server, &token).await;
    assert_eq!(
        refused.body["result"]["isError"],
        json!(true),
        "{}",
        refused.body
    );
    let told = search(&server, &token).await;
    assert!(
        told.text().contains("nc_auth_provision_access"),
        "{}",
        told.body
    );
}

#[tokio::test]
async fn a_client_registers_asks_about_its_tokens_and_leaves() {
    let server = server(&[]).await;
    let said = json!({ "client_name": "My \u{202e}client", "redirect_uris": [REDIRECT], "scope": "notes.read nonsense" });
    let made = json_as(&server, Method::POST, "/oauth/register", &said, None).await;
    assert_eq!(made.status, StatusCode::CREATED, "{}", made.body);
    assert_eq!(made.body["client_name"], "My client");
    assert_eq!(made.body["scope"], "notes.read");
    assert_eq!(made.body["application_type"], "native");
    let text = |name: &str| made.body[name].as_str().expect(name).to_owned();
    let (id, secret) = (text("client_id"), text("client_secret"));
    let mut browser = TestBrowser::default();
    let waiting = agree(&server, &mut browser, &authorize(&[("client_id", &id)])).await;
    server.sandbox.accept_logins("bob");
    let code = browser.get(&server, &waiting).await.told()["code"].clone();
    let mut form = for_code(&code);
    form.retain(|(name, _)| *name != "client_id");
    let answer = post_as(&server, "/oauth/token", &form, Some(&basic(&id, &secret))).await;
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.body);
    let token = answer.body["access_token"]
        .as_str()
        .expect("a token")
        .to_owned();
    let about = [("token", token.as_str())];
    let told = post_as(
        &server,
        "/oauth/introspect",
        &about,
        Some(&basic(&id, &secret)),
    )
    .await;
    assert_eq!(
        (&told.body["active"], &told.body["username"]),
        (&json!(true), &json!("bob"))
    );
    let wrong = post_as(
        &server,
        "/oauth/introspect",
        &about,
        Some(&basic(&id, "guess")),
    )
    .await;
    assert_eq!(wrong.status, StatusCode::UNAUTHORIZED);
    let public = [("token", token.as_str()), ("client_id", CLIENT)];
    let public = post(&server, "/oauth/introspect", &public).await;
    assert_eq!(public.body["error"], "invalid_client");
    let at = format!("/oauth/register/{id}");
    let manage = text("registration_access_token");
    let read = json_as(&server, Method::GET, &at, &json!({}), Some(&manage)).await;
    assert_eq!(read.body["client_name"], "My client");
    assert!(read.body.get("client_secret").is_none());
    let foreign = json_as(&server, Method::DELETE, &at, &json!({}), Some("other")).await;
    assert_eq!(foreign.status, StatusCode::UNAUTHORIZED);
    let new = json!({ "client_id": id, "client_name": "New", "redirect_uris": [REDIRECT] });
    let changed = json_as(&server, Method::PUT, &at, &new, Some(&manage)).await;
    assert_eq!(changed.body["client_name"], "New", "{}", changed.body);
    let old = json_as(&server, Method::GET, &at, &json!({}), Some(&manage)).await;
    assert_eq!(
        old.status,
        StatusCode::UNAUTHORIZED,
        "its token is another now"
    );
    let manage = changed.body["registration_access_token"]
        .as_str()
        .expect("a token");
    let gone = json_as(&server, Method::DELETE, &at, &json!({}), Some(manage)).await;
    assert_eq!(gone.status, StatusCode::NO_CONTENT);
    assert_eq!(
        search(&server, &token).await.status,
        StatusCode::UNAUTHORIZED
    );
}
