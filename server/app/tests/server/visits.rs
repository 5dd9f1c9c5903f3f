//! Pages of people in the modes oauth and token_exchange: signing in at the identity provider, allowing background work and
//! ending it, and what is indexed meanwhile.

use std::time::Duration;

use axum::body::Body;
use http::{Method, Request, StatusCode, header};
use nextcloud_mcp_server::{
    Overrides,
    config::{Config, Sources},
    wiring,
};
use serde_json::json;
use tokio::net::TcpListener;
use url::Url;

use crate::{
    background_world::{PUBLIC, World},
    support::{Answer, store},
};

const SEARCHING: &[(&str, &str)] = &[
    ("ENABLE_SEMANTIC_SEARCH", "true"),
    ("INDEX_DOC_TYPES", "note"),
    ("EMBEDDING_PROVIDER", "simple"),
    ("QDRANT_LOCATION", ":memory:"),
    ("VECTOR_SYNC_SCAN_INTERVAL", "1h"),
    ("VECTOR_SYNC_USER_POLL_INTERVAL", "1"),
];

/// A browser: what it was given, it shows.
#[derive(Default)]
struct Jar(Vec<(String, String)>);

impl Jar {
    async fn ask(&mut self, world: &World, method: Method, path: &str, form: &str) -> Answer {
        let cookies: Vec<_> = self
            .0
            .iter()
            .map(|(name, value)| format!("{name}={value}"))
            .collect();
        let mut request = Request::builder()
            .method(&method)
            .uri(path)
            .header(header::HOST, "mcp.test")
            .header(header::COOKIE, cookies.join("; "));
        if method == Method::POST {
            request = request
                .header(header::ORIGIN, PUBLIC)
                .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        }
        let request = request
            .body(Body::from(form.to_owned()))
            .expect("a request");
        let answer = world.server.send(request).await;
        for cookie in answer.headers.get_all(header::SET_COOKIE) {
            let cookie = cookie.to_str().expect("text");
            assert!(
                cookie.contains("; HttpOnly; SameSite=Lax; Secure"),
                "{cookie}"
            );
            let (name, value) = cookie
                .split(';')
                .next()
                .expect("a pair")
                .split_once('=')
                .expect("a pair");
            self.0.retain(|(known, _)| known != name);
            if !value.is_empty() {
                self.0.push((name.to_owned(), value.to_owned()));
            }
        }
        answer
    }

    async fn get(&mut self, world: &World, path: &str) -> Answer {
        self.ask(world, Method::GET, path, "").await
    }

    /// Go on from `answer` to the provider, sign in there as `user`, and come back.
    async fn come_back(&mut self, world: &World, answer: &Answer, user: &str) -> Answer {
        let at = Url::parse(&location(answer)).expect("an address");
        let state = at
            .query_pairs()
            .find(|(name, _)| name == "state")
            .expect("a state")
            .1;
        let query = url::form_urlencoded::Serializer::new(String::new())
            .append_pair("state", &state)
            .append_pair("code", user)
            .finish();
        self.get(world, &format!("/oauth/callback?{query}")).await
    }

    /// Sign in as `user`.
    async fn sign_in(&mut self, world: &World, user: &str) {
        let away = self.get(world, "/app/sign-in").await;
        let back = self.come_back(world, &away, user).await;
        assert_eq!(location(&back), "/app", "{}", back.body);
    }

    /// Allow background work.
    async fn allow(&mut self, world: &World, user: &str) -> Answer {
        let here = self.get(world, "/app/allow").await;
        let path = location(&here);
        let path = path.strip_prefix(PUBLIC).expect("a page of ours");
        let away = self.get(world, path).await;
        self.come_back(world, &away, user).await
    }

    /// What the page says, which has to be one.
    async fn reads(&mut self, world: &World, path: &str) -> String {
        let answer = self.get(world, path).await;
        assert_eq!(answer.status, StatusCode::OK, "{path}: {}", answer.body);
        let policy = answer.headers[header::CONTENT_SECURITY_POLICY]
            .to_str()
            .expect("text");
        assert!(policy.contains("default-src 'none'"), "{policy}");
        answer.body.as_str().expect("a page").to_owned()
    }
}

fn location(answer: &Answer) -> String {
    let at = answer.headers.get(header::LOCATION);
    let at = at.unwrap_or_else(|| panic!("{} {}", answer.status, answer.body));
    at.to_str().expect("text").to_owned()
}

fn csrf(page: &str) -> &str {
    let rest = page.split_once("name=\"csrf\" value=\"").expect("a form").1;
    rest.split('"').next().expect("a value")
}

/// Have what happens beside requests happen until the runtime of the test ends.
async fn serve(world: &World) {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let serving = world.server.serving(listener);
    #[expect(
        clippy::disallowed_methods,
        reason = "the task ends with the runtime of the test"
    )]
    tokio::spawn(serving);
}

#[tokio::test]
async fn somebody_signs_in_allows_background_work_and_ends_it() {
    for mode in ["oauth", "token_exchange"] {
        let world = World::start(mode).await;
        serve(&world).await;
        let mut browser = Jar::default();
        let page = browser.reads(&world, "/app").await;
        assert!(page.contains("href=\"/app/sign-in\""), "{page}");
        browser.sign_in(&world, "alice").await;
        let page = browser.reads(&world, "/app").await;
        assert!(
            page.contains("does nothing for you while you are away"),
            "{page}"
        );
        let back = browser.allow(&world, "alice").await;
        assert_eq!(location(&back), "/app", "{mode}: {}", back.body);
        let page = browser.reads(&world, "/app").await;
        assert!(page.contains("may act for you"), "{page}");
        assert!(page.contains("no more than: notes.read."), "{page}");

        let ended = format!("do=end&csrf={}", csrf(&page));
        let done = browser.ask(&world, Method::POST, "/app", &ended).await;
        assert_eq!(location(&done), "/app");
        assert_eq!(world.provider.revoked(), ["refresh-of-alice"], "{mode}");
        let page = browser.reads(&world, "/app").await;
        assert!(
            page.contains("does nothing for you while you are away"),
            "{page}"
        );
        let out = format!("do=sign_out&csrf={}", csrf(&page));
        let kept = browser.0.clone();
        browser.ask(&world, Method::POST, "/app", &out).await;
        let mut thief = Jar(kept);
        for browser in [&mut browser, &mut thief] {
            let page = browser.reads(&world, "/app").await;
            assert!(page.contains("href=\"/app/sign-in\""), "{page}");
        }
    }
}

#[tokio::test]
async fn nobody_is_signed_in_by_an_address_of_another_or_moved_by_a_foreign_form() {
    let world = World::start("oauth").await;
    serve(&world).await;
    let (mut mallory, mut alice) = (Jar::default(), Jar::default());
    // Mallory signs in, and has alice open the address that ends it.
    let away = mallory.get(&world, "/app/sign-in").await;
    alice.get(&world, "/app/sign-in").await;
    let refused = alice.come_back(&world, &away, "mallory").await;
    assert_eq!(refused.status, StatusCode::BAD_REQUEST, "{}", refused.body);
    let page = alice.reads(&world, "/app").await;
    assert!(page.contains("href=\"/app/sign-in\""), "{page}");
    // It is still mallory's, once.
    let back = mallory.come_back(&world, &away, "mallory").await;
    assert_eq!(location(&back), "/app");
    let again = mallory.come_back(&world, &away, "mallory").await;
    assert_eq!(again.status, StatusCode::BAD_REQUEST);

    alice.sign_in(&world, "alice").await;
    alice.allow(&world, "alice").await;
    let of_mallory = mallory.reads(&world, "/app").await;
    for form in [
        "do=end".to_owned(),
        "do=end&csrf=".to_owned(),
        format!("do=end&csrf={}", csrf(&of_mallory)),
    ] {
        let answer = alice.ask(&world, Method::POST, "/app", &form).await;
        assert_eq!(answer.status, StatusCode::FORBIDDEN, "{form}");
    }
    assert!(world.provider.revoked().is_empty());
    let page = alice.reads(&world, "/app").await;
    let unknown = format!("do=nothing&csrf={}", csrf(&page));
    let answer = alice.ask(&world, Method::POST, "/app", &unknown).await;
    assert_eq!(answer.status, StatusCode::BAD_REQUEST);
    // Whoever is signed in as one person cannot allow as another.
    let other = alice.allow(&world, "mallory").await;
    assert_eq!(other.status, StatusCode::BAD_REQUEST, "{}", other.body);
}

#[tokio::test]
async fn without_background_work_there_are_no_pages_to_sign_in_to() {
    let world = World::with("oauth", &[], Overrides::default()).await;
    for path in ["/app", "/app/sign-in", "/app/allow"] {
        let answer = Jar::default().get(&world, path).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{path}");
    }
}

/// The sandbox takes only what the provider exchanges: what is found was read with that.
#[tokio::test]
async fn where_tokens_are_exchanged_documents_of_who_is_away_are_read_with_the_new_token() {
    let given = [
        ("NEXTCLOUD_HOST", "http://127.0.0.1:1"),
        ("NEXTCLOUD_USERNAME", "a"),
        ("NEXTCLOUD_PASSWORD", "b"),
    ];
    let all = given.into_iter().chain(SEARCHING.iter().copied());
    let config = Config::parse(Sources::of(all)).expect("a configuration");
    let engines = wiring::engines(&config, Some(&store().await)).await;
    let overrides = Overrides {
        engines: engines.expect("an engine"),
        ..Overrides::default()
    };
    let settings = [SEARCHING, &[("ENABLE_BACKGROUND_OPERATIONS", "true")][..]].concat();
    let world = World::with("token_exchange", &settings, overrides).await;
    serve(&world).await;
    let mut browser = Jar::default();
    for path in ["/app/search?q=x", "/app/index", "/app/map"] {
        assert_eq!(location(&browser.get(&world, path).await), "/app", "{path}");
    }
    browser.sign_in(&world, "alice").await;
    let nothing = browser.get(&world, "/app/index").await;
    assert_eq!(
        location(&nothing),
        "/app",
        "nothing is read before it is allowed"
    );
    browser.allow(&world, "alice").await;
    let page = browser.reads(&world, "/app").await;
    assert!(page.contains("signed in by 127.0.0.1 as alice"), "{page}");
    assert!(page.contains("href=\"/app/search\""), "{page}");
    for _ in 0..200 {
        let page = browser.reads(&world, "/app/index").await;
        if page.contains("Nothing waits") && !page.contains(">0 documents") {
            let forged = browser
                .ask(&world, Method::POST, "/app/index", "do=look&csrf=x")
                .await;
            assert_eq!(forged.status, StatusCode::FORBIDDEN);
            let found = browser.reads(&world, "/app/search?q=lentil+soup").await;
            assert!(found.contains("Lentil soup"), "{found}");
            return;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    panic!("{}", json!(browser.reads(&world, "/app/index").await));
}
