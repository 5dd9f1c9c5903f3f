//! None of our pages goes on to where a stranger wants it to, whatever the parameter is called.

use axum::body::Body;
use http::{Method, Request, header};
use http_body_util::BodyExt;

use crate::{
    background_world::World,
    login_flow_support::{TestBrowser, agree, authorize, server, tokens},
    support::TestServer,
};

const EVIL: [&str; 4] = [
    "https://evil.test/",
    "//evil.test/",
    "/\\evil.test/",
    "javascript:alert('evil.test')",
];
/// What other servers call the page to go on to.
const NAMES: [&str; 9] = [
    "next",
    "return_to",
    "redirect",
    "redirect_to",
    "redirect_uri",
    "continue",
    "url",
    "target",
    "post_logout_redirect_uri",
];

/// All names at once, for one address.
fn query(evil: &str) -> String {
    let pairs = NAMES.map(|name| (name, evil));
    url::form_urlencoded::Serializer::new(String::new())
        .extend_pairs(pairs)
        .finish()
}

/// Neither the answer's headers nor its page name the stranger's site.
async fn goes_nowhere(
    server: &TestServer,
    method: Method,
    path: &str,
    evil: &str,
    form: &str,
    cookies: &str,
) {
    let joint = if path.contains('?') { '&' } else { '?' };
    let request = Request::builder()
        .method(method.clone())
        .uri(format!("{path}{joint}{}", query(evil)))
        .header(header::HOST, "mcp.test")
        .header(header::ORIGIN, "https://mcp.test")
        .header(header::REFERER, evil)
        .header(header::COOKIE, cookies)
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
        .body(Body::from(format!("{form}&{}", query(evil))));
    let answer = server.open(request.expect("a request")).await;
    let (parts, body) = answer.into_parts();
    let bytes = body.collect().await.expect("a body").to_bytes();
    let text = String::from_utf8_lossy(&bytes);
    for (name, value) in &parts.headers {
        let value = String::from_utf8_lossy(value.as_bytes());
        assert!(!value.contains("evil"), "{method} {path}: {name}: {value}");
    }
    assert!(!text.contains("evil"), "{method} {path}: {text}");
}

#[tokio::test]
async fn no_page_follows_an_address_that_a_stranger_chose() {
    let server = server(&[]).await;
    let (token, _) = tokens(&server, "alice").await;
    assert!(!token.is_empty());
    let mut browser = TestBrowser::default();
    let waiting = agree(&server, &mut browser, &authorize(&[])).await;
    let cookies: Vec<String> = browser
        .cookies
        .iter()
        .map(|(name, value)| format!("{name}={value}"))
        .collect();
    let cookies = cookies.join("; ");
    for evil in EVIL {
        for path in [
            "/",
            "/app",
            "/app/",
            "/oauth/authorize",
            waiting.as_str(),
            "/connect/none",
            "/no-such-page",
        ] {
            goes_nowhere(&server, Method::GET, path, evil, "", &cookies).await;
        }
        for action in ["sign_in", "sign_out", "connect", "disconnect", "revoke"] {
            let form = format!("do={action}");
            goes_nowhere(&server, Method::POST, "/app", evil, &form, &cookies).await;
            goes_nowhere(&server, Method::POST, "/app", evil, &form, "").await;
        }
        for decision in ["allow", "deny"] {
            let form = format!("ticket=none&decision={decision}");
            goes_nowhere(
                &server,
                Method::POST,
                "/oauth/authorize",
                evil,
                &form,
                &cookies,
            )
            .await;
        }
    }
}

#[tokio::test]
async fn who_signs_in_or_out_goes_to_pages_of_ours() {
    let server = server(&[]).await;
    for evil in EVIL {
        let mut browser = TestBrowser::default();
        let path = format!("/app?{}", query(evil));
        let page = browser
            .post(&server, &path, &[("do", "sign_in"), ("next", evil)])
            .await;
        let waiting = page.location();
        assert!(waiting.starts_with("/connect/"), "{waiting}");
        server.sandbox.accept_logins("alice");
        let page = browser
            .get(&server, &format!("{waiting}?{}", query(evil)))
            .await;
        assert_eq!(page.location(), "/app");
        let home = browser.get(&server, &path).await;
        assert!(!home.text.contains("evil"), "{}", home.text);
        let csrf = home.field("csrf");
        let form = [("do", "sign_out"), ("csrf", csrf.as_str()), ("next", evil)];
        let page = browser.post(&server, &path, &form).await;
        assert_eq!(page.location(), "/app");
    }
}

#[tokio::test]
async fn where_people_allow_background_work_only_the_provider_comes_next() {
    let world = World::start("oauth").await;
    for evil in EVIL {
        for path in [
            "/oauth/authorize-nextcloud",
            "/oauth/authorize-nextcloud?state=t.none",
            "/oauth/callback?state=none&code=c",
            "/oauth/callback?state=none&error=access_denied",
        ] {
            goes_nowhere(&world.server, Method::GET, path, evil, "", "").await;
        }
    }
}
