//! A client and a browser, as they go through the mode login_flow.

use std::{collections::BTreeMap, sync::Arc};

use axum::body::Body;
use base64::{
    Engine,
    engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD},
};
use http::{HeaderMap, Method, Request, StatusCode, header};
use http_body_util::BodyExt;
use nc_base::MasterKey;
use nc_store::{Address, Keyring, Store};
use nextcloud_mcp_server::Overrides;
use serde_json::{Value, json};
use url::Url;

use crate::support::{Answer, TestServer, meta};

pub(crate) const ISSUER: &str = "https://mcp.test";
pub(crate) const RESOURCE: &str = "https://mcp.test/mcp";
pub(crate) const METADATA: &str = "https://mcp.test/.well-known/oauth-protected-resource/mcp";
pub(crate) const CLIENT: &str = "named-client";
pub(crate) const REDIRECT: &str = "http://127.0.0.1:33418/callback";
pub(crate) const VERIFIER: &str = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
pub(crate) const CHALLENGE: &str = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

/// A server of this mode with a store in memory.
pub(crate) async fn server(more: &[(&str, &str)]) -> TestServer {
    server_with(more, Overrides::default()).await
}

/// The same, with replacements.
pub(crate) async fn server_with(more: &[(&str, &str)], overrides: Overrides) -> TestServer {
    let settings = [
        ("MCP_DEPLOYMENT_MODE", "login_flow"),
        ("NEXTCLOUD_MCP_SERVER_URL", ISSUER),
        (
            "ALLOWED_MCP_CLIENTS",
            "named-client,other|https://other.test/cb",
        ),
        ("ENABLE_DCR", "true"),
    ];
    let keys = Keyring::new(&MasterKey::random(), []);
    let clock = Arc::clone(&overrides.clock);
    let store = Store::open(&Address::memory(), keys, clock).await;
    let overrides = Overrides {
        store: Some(store.expect("a store")),
        ..overrides
    };
    TestServer::start_at(&[more, &settings[..]].concat(), overrides).await
}

/// A page or a redirect.
pub(crate) struct Page {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) text: String,
}

impl Page {
    pub(crate) fn location(&self) -> String {
        let value = self.headers.get(header::LOCATION);
        let value = value.unwrap_or_else(|| panic!("{} {}", self.status, self.text));
        value.to_str().expect("text").to_owned()
    }

    /// The parameters of the address that it leads to.
    pub(crate) fn told(&self) -> BTreeMap<String, String> {
        let url = Url::parse(&self.location()).expect("an address");
        url.query_pairs().into_owned().collect()
    }

    /// The value of a hidden field.
    pub(crate) fn field(&self, name: &str) -> String {
        let begin = format!("name=\"{name}\" value=\"");
        let rest = self.text.split_once(&begin).expect(name).1;
        rest.split('"').next().unwrap_or_default().to_owned()
    }
}

/// A browser with its cookies.
#[derive(Default)]
pub(crate) struct TestBrowser {
    pub(crate) cookies: BTreeMap<String, String>,
}

impl TestBrowser {
    pub(crate) async fn get(&mut self, server: &TestServer, path: &str) -> Page {
        self.send(server, Request::get(path), String::new()).await
    }

    pub(crate) async fn post(
        &mut self,
        server: &TestServer,
        path: &str,
        form: &[(&str, &str)],
    ) -> Page {
        let body = url::form_urlencoded::Serializer::new(String::new())
            .extend_pairs(form)
            .finish();
        let request = Request::post(path)
            .header(header::ORIGIN, ISSUER)
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        self.send(server, request, body).await
    }

    async fn send(
        &mut self,
        server: &TestServer,
        request: http::request::Builder,
        body: String,
    ) -> Page {
        let cookies = self
            .cookies
            .iter()
            .map(|(name, value)| format!("{name}={value}"));
        let cookies: Vec<String> = cookies.collect();
        let request = request
            .header(header::HOST, "mcp.test")
            .header(header::COOKIE, cookies.join("; "))
            .body(Body::from(body))
            .expect("a request");
        let (parts, body) = server.open(request).await.into_parts();
        for cookie in parts.headers.get_all(header::SET_COOKIE) {
            let cookie = cookie.to_str().expect("text");
            let (pair, flags) = cookie.split_once("; ").expect("flags");
            assert!(
                flags.starts_with("Path=/; Max-Age=")
                    && flags.ends_with("; HttpOnly; SameSite=Lax; Secure"),
                "{cookie}"
            );
            let (name, value) = pair.split_once('=').expect("a pair");
            assert!(name.starts_with("__Host-"), "{name}");
            self.cookies.insert(name.to_owned(), value.to_owned());
        }
        let bytes = body.collect().await.expect("a body").to_bytes();
        Page {
            status: parts.status,
            headers: parts.headers,
            text: String::from_utf8_lossy(&bytes).into_owned(),
        }
    }
}

/// The address of a request for authorization, with `more` in place of or besides the usual parameters.
pub(crate) fn authorize(more: &[(&str, &str)]) -> String {
    let usual = [
        ("response_type", "code"),
        ("client_id", CLIENT),
        ("redirect_uri", REDIRECT),
        ("code_challenge", CHALLENGE),
        ("code_challenge_method", "S256"),
        ("resource", RESOURCE),
        ("state", "state of the client"),
        ("scope", "notes.read notes.write"),
    ];
    let kept = usual
        .iter()
        .filter(|(name, _)| !more.iter().any(|(other, _)| other == name));
    let query = url::form_urlencoded::Serializer::new(String::new())
        .extend_pairs(kept)
        .extend_pairs(more.iter().filter(|(_, value)| !value.is_empty()))
        .finish();
    format!("/oauth/authorize?{query}")
}

/// The answer to a form of a program.
pub(crate) async fn post(server: &TestServer, path: &str, form: &[(&str, &str)]) -> Answer {
    post_as(server, path, form, None).await
}

pub(crate) async fn post_as(
    server: &TestServer,
    path: &str,
    form: &[(&str, &str)],
    authorization: Option<&str>,
) -> Answer {
    let body = url::form_urlencoded::Serializer::new(String::new())
        .extend_pairs(form)
        .finish();
    let mut request = Request::post(path)
        .header(header::HOST, "mcp.test")
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
    if let Some(value) = authorization {
        request = request.header(header::AUTHORIZATION, value);
    }
    server
        .send(request.body(Body::from(body)).expect("a request"))
        .await
}

/// The answer to JSON of a program.
pub(crate) async fn json_as(
    server: &TestServer,
    method: Method,
    path: &str,
    body: &Value,
    token: Option<&str>,
) -> Answer {
    let mut request = Request::builder()
        .method(method)
        .uri(path)
        .header(header::HOST, "mcp.test")
        .header(header::CONTENT_TYPE, "application/json");
    if let Some(token) = token {
        request = request.header(header::AUTHORIZATION, format!("Bearer {token}"));
    }
    let body = Body::from(body.to_string());
    server.send(request.body(body).expect("a request")).await
}

/// Up to the page that waits for Nextcloud; gives back its path.
pub(crate) async fn agree(server: &TestServer, browser: &mut TestBrowser, request: &str) -> String {
    let page = browser.get(server, request).await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.text);
    let ticket = page.field("ticket");
    let mut form = vec![("ticket", ticket.as_str()), ("decision", "allow")];
    form.extend(["notes.read", "notes.write"].map(|scope| ("scope", scope)));
    let page = browser.post(server, "/oauth/authorize", &form).await;
    assert_eq!(page.status, StatusCode::SEE_OTHER, "{}", page.text);
    page.location()
}

/// Through everything, as `user`; gives back the code.
pub(crate) async fn sign_in(server: &TestServer, browser: &mut TestBrowser, user: &str) -> String {
    let waiting = agree(server, browser, &authorize(&[])).await;
    assert_eq!(server.sandbox.accept_logins(user), 1);
    let page = browser.get(server, &waiting).await;
    page.told().remove("code").expect("a code")
}

pub(crate) fn for_code(code: &str) -> Vec<(&str, &str)> {
    vec![
        ("grant_type", "authorization_code"),
        ("client_id", CLIENT),
        ("code", code),
        ("redirect_uri", REDIRECT),
        ("code_verifier", VERIFIER),
        ("resource", RESOURCE),
    ]
}

/// Access and refresh token of `user`, for whom this is a browser of their own.
pub(crate) async fn tokens(server: &TestServer, user: &str) -> (String, String) {
    let code = sign_in(server, &mut TestBrowser::default(), user).await;
    let answer = post(server, "/oauth/token", &for_code(&code)).await;
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.body);
    let token = |name: &str| answer.body[name].as_str().expect(name).to_owned();
    (token("access_token"), token("refresh_token"))
}

/// Call a tool with an access token.
pub(crate) async fn call(server: &TestServer, token: &str, tool: &str, arguments: Value) -> Answer {
    let bearer = format!("Bearer {token}");
    let params = json!({ "name": tool, "arguments": arguments });
    server
        .ask("", &[("Authorization", &bearer)], "tools/call", params)
        .await
}

/// Call a tool of a client that can do `can`, with `more` in the request.
pub(crate) async fn call_able(
    server: &TestServer,
    token: &str,
    tool: &str,
    can: &Value,
    more: Value,
) -> Answer {
    let bearer = format!("Bearer {token}");
    let mut params = json!({ "name": tool, "arguments": {}, "_meta": meta(can) });
    for (name, value) in more.as_object().expect("fields") {
        params[name] = value.clone();
    }
    server
        .ask("", &[("Authorization", &bearer)], "tools/call", params)
        .await
}

/// Nextcloud no longer takes the app password of `user`, and the server knows it.
pub(crate) async fn lose(server: &TestServer, token: &str, user: &str) {
    server.sandbox.revoke(user);
    search(server, token).await;
}

pub(crate) async fn search(server: &TestServer, token: &str) -> Answer {
    call(
        server,
        token,
        "nc_notes_search_notes",
        json!({ "query": "" }),
    )
    .await
}

/// Basic credentials of a client.
pub(crate) fn basic(id: &str, secret: &str) -> String {
    let pair = STANDARD.encode(format!("{id}:{secret}"));
    format!("Basic {pair}")
}

/// The S256 challenge of a verifier is 43 characters; any will do where it is not redeemed.
pub(crate) fn other_challenge() -> String {
    URL_SAFE_NO_PAD.encode([7; 32])
}
