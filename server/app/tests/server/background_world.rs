//! The modes oauth and token_exchange before an identity provider where people allow background work.

use std::sync::Arc;

use axum::body::Body;
use http::{Request, StatusCode, header};
use nextcloud_mcp_server::Overrides;
use serde_json::{Value, json};
use url::Url;

pub(crate) use crate::background_provider::{ALICE, ALICE_EXCHANGED, ALICE_NARROW, BOB, Provider};
use crate::support::{self, Answer, TestServer, meta};

pub(crate) const PUBLIC: &str = "https://mcp.test";
/// A server, and the provider before which it stands.
pub(crate) struct World {
    pub(crate) server: TestServer,
    pub(crate) provider: Provider,
}

impl World {
    /// Where people may allow background work.
    pub(crate) async fn start(mode: &str) -> Self {
        Self::with(
            mode,
            &[("ENABLE_BACKGROUND_OPERATIONS", "true")],
            Overrides::default(),
        )
        .await
    }

    pub(crate) async fn with(mode: &str, extra: &[(&str, &str)], overrides: Overrides) -> Self {
        let provider = Provider::default();
        let issuer = provider.start().await;
        let discovery = format!("{issuer}/.well-known/openid-configuration");
        let settings = [
            ("MCP_DEPLOYMENT_MODE", mode),
            ("NEXTCLOUD_MCP_SERVER_URL", PUBLIC),
            ("OIDC_DISCOVERY_URL", discovery.as_str()),
            ("NEXTCLOUD_OIDC_CLIENT_ID", "mcp"),
            ("NEXTCLOUD_OIDC_CLIENT_SECRET", "canary-client-secret"),
        ];
        let overrides = Overrides {
            store: Some(support::store_at(Arc::clone(&overrides.clock)).await),
            ..overrides
        };
        let server = TestServer::start_at(&[&settings[..], extra].concat(), overrides).await;
        Self { server, provider }
    }

    /// Call a tool of a client that can do `can`, with `more` in the request.
    pub(crate) async fn call(&self, token: &str, tool: &str, can: &Value, more: Value) -> Answer {
        let bearer = format!("Bearer {token}");
        let mut params = json!({ "name": tool, "arguments": {}, "_meta": meta(can) });
        for (name, value) in more.as_object().expect("fields") {
            params[name] = value.clone();
        }
        let headers = [("Authorization", bearer.as_str())];
        self.server.ask("", &headers, "tools/call", params).await
    }

    /// What a tool tells a client that can ask nobody.
    pub(crate) async fn told(&self, token: &str, tool: &str) -> Value {
        let answer = self.call(token, tool, &json!({}), json!({})).await;
        let told = &answer.body["result"]["structuredContent"];
        assert!(told.is_object(), "{} {}", answer.status, answer.body);
        told.clone()
    }

    /// Open `url` in a browser and sign in as `user`; what the last page says.
    pub(crate) async fn sign_in(&self, url: &str, user: &str) -> (StatusCode, String) {
        let path = url.strip_prefix(PUBLIC).expect("a page of ours");
        let begun = self.page(path, None).await;
        let Some(location) = begun.headers.get(header::LOCATION) else {
            return (begun.status, begun.body.to_string());
        };
        let location = Url::parse(location.to_str().expect("text")).expect("an address");
        let state = location.query_pairs().find(|(name, _)| name == "state");
        let state = state.expect("a state").1.into_owned();
        let cookie = begun.headers[header::SET_COOKIE].to_str().expect("text");
        let cookie = cookie.split(';').next().expect("a pair");
        let query = url::form_urlencoded::Serializer::new(String::new())
            .append_pair("state", &state)
            .append_pair("code", user)
            .finish();
        let page = self
            .page(&format!("/oauth/callback?{query}"), Some(cookie))
            .await;
        (page.status, page.body.to_string())
    }

    async fn page(&self, path: &str, cookie: Option<&str>) -> Answer {
        let mut request = Request::get(path).header(header::HOST, "mcp.test");
        if let Some(cookie) = cookie {
            request = request.header(header::COOKIE, cookie);
        }
        let request = request.body(Body::empty()).expect("a request");
        self.server.send(request).await
    }
}
