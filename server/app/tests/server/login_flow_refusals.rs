//! What the authorization server refuses, and where it says so.

use http::{Method, StatusCode, header};
use serde_json::json;

use crate::login_flow_support::{
    CLIENT, ISSUER, REDIRECT, RESOURCE, TestBrowser, agree, authorize, for_code, json_as,
    other_challenge, post, search, server, sign_in,
};

#[tokio::test]
async fn nobody_is_sent_to_an_address_that_is_not_the_clients() {
    let server = server(&[]).await;
    for (name, value) in [
        ("client_id", "stranger"),
        ("client_id", ""),
        ("client_id", "https://client.example.com/app.json"),
        ("redirect_uri", ""),
        ("redirect_uri", "https://evil.test/cb"),
        ("redirect_uri", "http://127.0.0.1:8000@evil.test/cb"),
        ("redirect_uri", "http://127.0.0.1.evil.test/cb"),
        ("redirect_uri", "javascript:alert(1)"),
        ("redirect_uri", "//evil.test"),
        ("redirect_uri", "app://x"),
    ] {
        let page = TestBrowser::default()
            .get(&server, &authorize(&[(name, value)]))
            .await;
        assert_eq!(page.status, StatusCode::BAD_REQUEST, "{name}={value}");
        assert!(
            !page.headers.contains_key(header::LOCATION),
            "{name}={value}"
        );
        assert!(
            value.is_empty() || !page.text.contains(value),
            "{name}={value}"
        );
    }
    let twice = format!("{}&client_id=other", authorize(&[]));
    let page = TestBrowser::default().get(&server, &twice).await;
    assert_eq!(page.status, StatusCode::BAD_REQUEST);
}

#[tokio::test]
async fn a_client_is_told_what_is_wrong_with_its_request() {
    let server = server(&[]).await;
    let short = &other_challenge()[..42];
    for (name, value, error) in [
        ("response_type", "token", "unsupported_response_type"),
        ("response_type", "", "unsupported_response_type"),
        ("response_mode", "fragment", "invalid_request"),
        ("response_mode", "web_message", "invalid_request"),
        ("request", "x.y.z", "request_not_supported"),
        (
            "request_uri",
            "https://evil.test/r",
            "request_uri_not_supported",
        ),
        ("code_challenge", "", "invalid_request"),
        ("code_challenge", short, "invalid_request"),
        ("code_challenge_method", "plain", "invalid_request"),
        ("code_challenge_method", "", "invalid_request"),
        ("resource", "https://evil.test/mcp", "invalid_target"),
        ("resource", "https://mcp.test/mcp#x", "invalid_target"),
        ("scope", "nonsense", "invalid_scope"),
        ("prompt", "none", "interaction_required"),
    ] {
        let page = TestBrowser::default()
            .get(&server, &authorize(&[(name, value)]))
            .await;
        let told = page.told();
        assert!(page.location().starts_with(REDIRECT));
        assert_eq!(told["error"], error, "{name}={value}");
        assert_eq!(told["iss"], ISSUER);
        assert_eq!(told["state"], "state of the client");
    }
    let two = format!("{}&resource=https%3A%2F%2Fmcp.test%2Fmcp", authorize(&[]));
    let page = TestBrowser::default().get(&server, &two).await;
    assert_eq!(page.told()["error"], "invalid_target");
}

#[tokio::test]
async fn a_question_is_for_one_browser_and_one_answer() {
    let server = server(&[]).await;
    let mut browser = TestBrowser::default();
    let page = browser.get(&server, &authorize(&[])).await;
    let ticket = page.field("ticket");
    let allow = [
        ("ticket", ticket.as_str()),
        ("decision", "allow"),
        ("scope", "notes.read"),
    ];
    let other = TestBrowser::default()
        .post(&server, "/oauth/authorize", &allow)
        .await;
    assert_eq!(other.status, StatusCode::BAD_REQUEST, "another browser");
    let forged = [("decision", "allow"), ("scope", "notes.read")];
    let forged = browser.post(&server, "/oauth/authorize", &forged).await;
    assert_eq!(forged.status, StatusCode::BAD_REQUEST, "no ticket");
    let deny = [
        ("ticket", ticket.as_str()),
        ("decision", "deny"),
        ("scope", "notes.read"),
    ];
    let denied = browser.post(&server, "/oauth/authorize", &deny).await;
    assert_eq!(denied.told()["error"], "access_denied");
    let again = browser.post(&server, "/oauth/authorize", &allow).await;
    assert_eq!(again.status, StatusCode::BAD_REQUEST, "it was answered");
}

#[tokio::test]
async fn a_page_cannot_be_framed_and_runs_nothing() {
    let server = server(&[]).await;
    let page = TestBrowser::default().get(&server, &authorize(&[])).await;
    let policy = page.headers[header::CONTENT_SECURITY_POLICY]
        .to_str()
        .expect("text");
    assert_eq!(
        policy,
        "default-src 'none'; style-src 'self'; form-action 'self' http://127.0.0.1:33418; frame-ancestors 'none'; base-uri 'none'"
    );
    assert_eq!(page.headers[header::X_CONTENT_TYPE_OPTIONS], "nosniff");
    assert_eq!(page.headers[header::REFERRER_POLICY], "same-origin");
    assert_eq!(page.headers[header::CACHE_CONTROL], "no-store");
    assert!(!page.text.contains("<script"));
    assert!(!page.text.contains("state of the client"));
}

#[tokio::test]
async fn a_foreign_page_cannot_send_our_forms() {
    let server = server(&[]).await;
    for path in ["/oauth/authorize", "/app"] {
        let request = http::Request::post(path)
            .header(header::HOST, "mcp.test")
            .header(header::ORIGIN, "https://evil.test")
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .body(axum::body::Body::from("do=sign_in"))
            .expect("a request");
        assert_eq!(
            server.send(request).await.status,
            StatusCode::FORBIDDEN,
            "{path}"
        );
    }
    let mut browser = TestBrowser::default();
    sign_in(&server, &mut browser, "alice").await;
    for csrf in ["", "guess"] {
        let form = [("csrf", csrf), ("do", "disconnect")];
        let page = browser.post(&server, "/app", &form).await;
        assert_eq!(page.status, StatusCode::FORBIDDEN);
    }
    assert!(
        browser
            .get(&server, "/app")
            .await
            .text
            .contains("Disconnect")
    );
}

#[tokio::test]
async fn a_sign_in_goes_on_in_the_browser_that_began_it() {
    let server = server(&[]).await;
    let mut browser = TestBrowser::default();
    let waiting = agree(&server, &mut browser, &authorize(&[])).await;
    server.sandbox.accept_logins("alice");
    let other = TestBrowser::default().get(&server, &waiting).await;
    assert_eq!(other.status, StatusCode::NOT_FOUND);
    assert!(
        browser
            .get(&server, &waiting)
            .await
            .told()
            .contains_key("code")
    );
    let again = browser.get(&server, &waiting).await;
    assert_eq!(again.status, StatusCode::NOT_FOUND, "it is over");
}

#[tokio::test]
async fn whoever_is_signed_in_must_come_back_as_the_same() {
    let server = server(&[]).await;
    let mut browser = TestBrowser::default();
    let code = sign_in(&server, &mut browser, "alice").await;
    let csrf = browser.get(&server, "/app").await.field("csrf");
    let form = [("csrf", csrf.as_str()), ("do", "connect")];
    let waiting = browser.post(&server, "/app", &form).await.location();
    server.sandbox.clear_requests();
    server.sandbox.accept_logins("bob");
    let page = browser.get(&server, &waiting).await;
    assert_eq!(page.status, StatusCode::FORBIDDEN, "{}", page.text);
    let revoked = server.sandbox.requests();
    let revoked = revoked
        .iter()
        .any(|seen| seen.method == "DELETE" && seen.path.ends_with("/core/apppassword"));
    assert!(revoked, "the app password of bob is revoked");
    let answer = post(&server, "/oauth/token", &for_code(&code)).await;
    let token = answer.body["access_token"].as_str().expect("a token");
    let found = search(&server, token).await;
    assert_eq!(
        found.body["result"]["isError"],
        json!(false),
        "alice still is alice"
    );
}

#[tokio::test]
async fn a_code_is_for_one_client_one_address_one_proof_and_once() {
    let server = server(&[]).await;
    for (name, value) in [
        ("client_id", "other"),
        ("redirect_uri", "http://127.0.0.1:1/callback"),
        (
            "code_verifier",
            "a-verifier-that-is-long-enough-but-not-the-right-one",
        ),
        ("code_verifier", "short"),
    ] {
        let code = sign_in(&server, &mut TestBrowser::default(), "alice").await;
        let wrong: Vec<_> = for_code(&code)
            .into_iter()
            .map(|(key, right)| (key, if key == name { value } else { right }))
            .collect();
        let answer = post(&server, "/oauth/token", &wrong).await;
        assert_eq!(answer.body["error"], "invalid_grant", "{name}");
        let answer = post(&server, "/oauth/token", &for_code(&code)).await;
        assert_eq!(
            answer.body["error"], "invalid_grant",
            "{name}: it is used up"
        );
    }
    let code = sign_in(&server, &mut TestBrowser::default(), "alice").await;
    let answer = post(&server, "/oauth/token", &for_code(&code)).await;
    let token = answer.body["access_token"]
        .as_str()
        .expect("a token")
        .to_owned();
    assert_eq!(search(&server, &token).await.status, StatusCode::OK);
    let again = post(&server, "/oauth/token", &for_code(&code)).await;
    assert_eq!(again.body["error"], "invalid_grant");
    let lost = search(&server, &token).await;
    assert_eq!(
        lost.status,
        StatusCode::UNAUTHORIZED,
        "the first one's tokens end"
    );
}

#[tokio::test]
async fn a_token_request_says_what_it_wants_once_and_for_us() {
    let server = server(&[]).await;
    for (form, error) in [
        (vec![("grant_type", "authorization_code")], "invalid_client"),
        (vec![("client_id", "stranger")], "invalid_client"),
        (vec![("client_id", CLIENT)], "invalid_request"),
        (
            vec![("client_id", CLIENT), ("grant_type", "password")],
            "unsupported_grant_type",
        ),
        (
            vec![("client_id", CLIENT), ("client_id", CLIENT)],
            "invalid_request",
        ),
        (
            vec![
                ("client_id", CLIENT),
                ("grant_type", "refresh_token"),
                ("resource", "https://evil.test"),
            ],
            "invalid_target",
        ),
        (
            vec![
                ("client_id", CLIENT),
                ("grant_type", "refresh_token"),
                ("refresh_token", "x"),
                ("resource", RESOURCE),
            ],
            "invalid_grant",
        ),
    ] {
        let answer = post(&server, "/oauth/token", &form).await;
        assert_eq!(answer.body["error"], error, "{form:?}");
        assert_eq!(answer.headers[header::CACHE_CONTROL], "no-store");
    }
}

#[tokio::test]
async fn what_cannot_be_a_client_does_not_register() {
    let server = server(&[]).await;
    let many: Vec<String> = (0..21).map(|n| format!("https://a.test/{n}")).collect();
    for (said, error) in [
        (json!([]), "invalid_client_metadata"),
        (json!({}), "invalid_redirect_uri"),
        (json!({ "redirect_uris": [] }), "invalid_redirect_uri"),
        (json!({ "redirect_uris": many }), "invalid_redirect_uri"),
        (
            json!({ "redirect_uris": ["http://evil.test"] }),
            "invalid_redirect_uri",
        ),
        (
            json!({ "redirect_uris": ["javascript:alert(1)"] }),
            "invalid_redirect_uri",
        ),
        (
            json!({ "redirect_uris": ["https://a.test/#x"] }),
            "invalid_redirect_uri",
        ),
        (
            json!({ "redirect_uris": [REDIRECT], "application_type": "web" }),
            "invalid_redirect_uri",
        ),
        (
            json!({ "redirect_uris": [REDIRECT], "grant_types": ["implicit"] }),
            "invalid_client_metadata",
        ),
    ] {
        let answer = json_as(&server, Method::POST, "/oauth/register", &said, None).await;
        assert_eq!(
            (answer.status, &answer.body["error"]),
            (StatusCode::BAD_REQUEST, &json!(error)),
            "{said}"
        );
    }
    let long = json!({ "redirect_uris": [REDIRECT], "client_name": "x".repeat(100_000) });
    let answer = json_as(&server, Method::POST, "/oauth/register", &long, None).await;
    assert_eq!(answer.status, StatusCode::BAD_REQUEST);
    let good = json!({ "redirect_uris": [REDIRECT] });
    let mut last = StatusCode::CREATED;
    for _ in 0..12 {
        let answer = json_as(&server, Method::POST, "/oauth/register", &good, None).await;
        last = answer.status;
    }
    assert_eq!(last, StatusCode::TOO_MANY_REQUESTS);
}

#[tokio::test]
async fn clients_do_not_register_unless_the_operator_wants_it() {
    let server = server(&[("ENABLE_DCR", "false")]).await;
    let good = json!({ "redirect_uris": [REDIRECT] });
    let answer = json_as(&server, Method::POST, "/oauth/register", &good, None).await;
    assert_eq!(answer.status, StatusCode::FORBIDDEN);
    let metadata = server.get("/.well-known/oauth-authorization-server").await;
    assert!(metadata.body.get("registration_endpoint").is_none());
}
