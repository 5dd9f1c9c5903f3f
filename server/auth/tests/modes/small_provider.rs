//! An identity provider that signs what a test wants, a Nextcloud behind, and the mode under test between them.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex},
};

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use http::{HeaderMap, header};
use jiff::Timestamp;
use jsonwebtoken::{Algorithm, EncodingKey};
use nc_auth::{
    AuthError, Caller, OAuth, OAuthSettings,
    modes::{Exchange, ExchangeSettings},
    provider::{
        ClientCredentials, IdentityProvider, OwnClient, OwnClientSettings, ProviderSettings,
    },
};
use nc_base::{Clock, FixedClock, MasterKey, Secret};
use nc_store::{Address, Keyring, Store};
use nextcloud_transport::{RetryPolicy, Server, ServerSettings};
use rcgen::KeyPair;
use serde_json::{Value, json};

use crate::small_http::{Answer, Request, SmallHttp};

pub(crate) const NOW: i64 = 1_800_000_000;
pub(crate) const MCP: &str = "https://mcp.test/mcp";

/// A key that signs tokens.
pub(crate) struct Signer {
    pub(crate) name: String,
    pair: KeyPair,
}

impl Signer {
    pub(crate) fn new(name: &str) -> Self {
        Self {
            name: name.to_owned(),
            pair: KeyPair::generate().expect("a key"),
        }
    }

    pub(crate) fn jwk(&self) -> Value {
        let point = self.pair.public_key_raw();
        let (x, y) = (&point[1..33], &point[33..65]);
        let text = |bytes: &[u8]| URL_SAFE_NO_PAD.encode(bytes);
        json!({ "kty": "EC", "crv": "P-256", "use": "sig", "alg": "ES256", "kid": self.name, "x": text(x), "y": text(y) })
    }

    /// A token with this header and these claims; `alg` and `kid` are ours unless the header says otherwise.
    pub(crate) fn sign(&self, header: &Value, claims: &Value) -> String {
        let mut whole = json!({ "alg": "ES256", "kid": self.name, "typ": "at+jwt" });
        for (name, value) in header.as_object().expect("a header") {
            whole[name] = value.clone();
        }
        whole
            .as_object_mut()
            .expect("a header")
            .retain(|_, value| !value.is_null());
        let text = |part: &Value| URL_SAFE_NO_PAD.encode(part.to_string());
        let message = format!("{}.{}", text(&whole), text(claims));
        let key = EncodingKey::from_ec_der(&self.pair.serialize_der());
        let signature = jsonwebtoken::crypto::sign(message.as_bytes(), &key, Algorithm::ES256);
        format!("{message}.{}", signature.expect("signed"))
    }
}

/// What answers a form.
pub(crate) type Answering = Box<dyn FnMut(&Form) -> Answer + Send>;

/// A form as it arrived, and who sent it.
#[derive(Debug, Clone, Default)]
pub(crate) struct Form {
    pub(crate) authorization: Option<String>,
    pub(crate) fields: HashMap<String, String>,
    pub(crate) body: String,
}

impl Form {
    fn of(request: &Request) -> Self {
        let fields = url::form_urlencoded::parse(request.body.as_bytes());
        Self {
            authorization: request.authorization.clone(),
            fields: fields.into_owned().collect(),
            body: request.body.clone(),
        }
    }

    pub(crate) fn get(&self, name: &str) -> &str {
        self.fields.get(name).map_or("", String::as_str)
    }
}

/// An error as OAuth has it.
pub(crate) fn refusal(status: u16, word: &str) -> Answer {
    let said =
        json!({ "error": word, "error_description": "<script>words of the provider</script>" });
    (status, said.to_string())
}

/// What the provider answers, and how often it was asked.
pub(crate) struct Provider {
    pub(crate) keys: Answer,
    pub(crate) told: Answer,
    pub(crate) discovery: Option<Answer>,
    pub(crate) keys_asked: usize,
    pub(crate) told_asked: usize,
    pub(crate) other_asked: usize,
    pub(crate) introspected_as: Option<String>,
    /// More of the discovery document.
    pub(crate) metadata: Value,
    pub(crate) token: Answering,
    pub(crate) register: Answering,
    pub(crate) revoke: Answering,
    pub(crate) userinfo: Answer,
    /// What Nextcloud says to whom asks it who that is.
    pub(crate) nextcloud: Answer,
    pub(crate) deleted: usize,
}

/// What a test may change before the start.
pub(crate) struct Setup {
    pub(crate) oauth: OAuthSettings,
    pub(crate) provider: ProviderSettings,
    pub(crate) client: OwnClientSettings,
    pub(crate) exchange: Option<ExchangeSettings>,
}

/// All three together.
pub(crate) struct World {
    pub(crate) provider: Arc<Mutex<Provider>>,
    pub(crate) clock: FixedClock,
    pub(crate) issuer: String,
    pub(crate) signer: Signer,
    pub(crate) mode: OAuth,
    pub(crate) identity: IdentityProvider,
    pub(crate) client: Arc<OwnClient>,
    _http: SmallHttp,
}

impl World {
    pub(crate) async fn start() -> Self {
        Self::with(|_| {}).await
    }

    pub(crate) async fn with(change: impl FnOnce(&mut Setup)) -> Self {
        let signer = Signer::new("first");
        let provider = Arc::new(Mutex::new(Provider {
            keys: (200, json!({ "keys": [signer.jwk()] }).to_string()),
            told: (200, json!({ "active": false }).to_string()),
            discovery: None,
            keys_asked: 0,
            told_asked: 0,
            other_asked: 0,
            introspected_as: None,
            metadata: json!({}),
            token: Box::new(|_| refusal(400, "invalid_grant")),
            register: Box::new(|_| refusal(400, "invalid_redirect_uri")),
            revoke: Box::new(|_| (200, String::new())),
            userinfo: (401, String::new()),
            nextcloud: (401, String::new()),
            deleted: 0,
        }));
        let shared = Arc::clone(&provider);
        let at = Arc::new(Mutex::new(String::new()));
        let own = Arc::clone(&at);
        let http = SmallHttp::start(move |request| {
            let issuer = own.lock().expect("unpoisoned").clone();
            answer(&mut shared.lock().expect("unpoisoned"), &issuer, request)
        })
        .await;
        at.lock().expect("unpoisoned").clone_from(&http.url);
        let issuer = http.url.clone();
        let mut settings = ServerSettings::new(issuer.parse().expect("a URL"));
        settings.retry = RetryPolicy::NEVER;
        let server = Server::build(settings).expect("good settings");
        let clock = FixedClock::new(Timestamp::from_second(NOW).expect("a time"));
        let at = |path: &str| format!("{issuer}{path}").parse().expect("a URL");
        let provider_settings = ProviderSettings {
            discovery: at("/.well-known/openid-configuration"),
            issuer: Some(issuer.clone()),
            public_issuer: None,
            jwks_uri: None,
            introspection_uri: None,
        };
        let client = OwnClientSettings {
            configured: Some(ClientCredentials {
                id: "mcp".to_owned(),
                secret: Some(Secret::new("mcp-secret")),
            }),
            ..OwnClientSettings::default()
        };
        let oauth = OAuthSettings {
            audiences: vec![MCP.to_owned()],
            nextcloud: vec!["nextcloud".to_owned()],
            nextcloud_issues: false,
            metadata: "https://mcp.test/.well-known/oauth-protected-resource/mcp"
                .parse()
                .expect("a URL"),
        };
        let mut setup = Setup {
            oauth,
            provider: provider_settings,
            client,
            exchange: None,
        };
        change(&mut setup);
        let now: Arc<dyn Clock> = Arc::new(clock.clone());
        let identity = IdentityProvider::new(&server, Arc::clone(&now), setup.provider);
        let client = OwnClient::new(identity.clone(), setup.client, None);
        let mut mode = OAuth::new(
            server.clone(),
            now,
            identity.clone(),
            Arc::clone(&client),
            setup.oauth,
        );
        if let Some(settings) = setup.exchange {
            let (identity, client) = (identity.clone(), Arc::clone(&client));
            mode = mode.exchanging(Exchange::new(server, identity, client, settings));
        }
        Self {
            identity,
            client,
            provider,
            clock,
            issuer,
            signer,
            mode,
            _http: http,
        }
    }

    /// Claims that are accepted, with what `change` says; null removes one.
    pub(crate) fn claims(&self, change: &Value) -> Value {
        let mut claims = json!({
            "iss": self.issuer, "sub": "alice", "aud": [MCP, "nextcloud"], "client_id": "client",
            "scope": "notes.read", "exp": NOW + 300, "iat": NOW,
        });
        for (name, value) in change.as_object().expect("claims") {
            claims[name] = value.clone();
        }
        let all = claims.as_object_mut().expect("claims");
        all.retain(|_, value| !value.is_null());
        claims
    }

    /// A token that is accepted, but for what `change` says.
    pub(crate) fn token(&self, change: &Value) -> String {
        self.signer.sign(&json!({}), &self.claims(change))
    }

    pub(crate) async fn show(&self, token: &str) -> Result<Caller, AuthError> {
        let mut headers = HeaderMap::new();
        let value = format!("Bearer {token}").parse().expect("a header");
        headers.insert(header::AUTHORIZATION, value);
        self.mode.authenticate(&headers).await
    }

    /// A store in memory that lives by the clock of this world.
    pub(crate) async fn store(&self) -> Store {
        let keys = Keyring::new(&MasterKey::random(), []);
        let clock = Arc::new(self.clock.clone());
        let store = Store::open(&Address::memory(), keys, clock).await;
        store.expect("a store")
    }

    pub(crate) fn provider(&self) -> std::sync::MutexGuard<'_, Provider> {
        self.provider.lock().expect("unpoisoned")
    }
}

fn answer(provider: &mut Provider, issuer: &str, request: &Request) -> Answer {
    match request.path.as_str() {
        "/.well-known/openid-configuration" => {
            let mut usual = json!({
                "issuer": issuer,
                "jwks_uri": format!("{issuer}/jwks"),
                "authorization_endpoint": format!("{issuer}/authorize"),
                "token_endpoint": format!("{issuer}/token"),
                "userinfo_endpoint": format!("{issuer}/userinfo"),
                "registration_endpoint": format!("{issuer}/register"),
                "revocation_endpoint": format!("{issuer}/revoke"),
                "introspection_endpoint": format!("{issuer}/introspect"),
                "code_challenge_methods_supported": ["S256"],
            });
            for (name, value) in provider.metadata.as_object().expect("a document") {
                usual[name] = value.clone();
            }
            let usual = (200, usual.to_string());
            provider.discovery.clone().unwrap_or(usual)
        }
        // Where the small server's redirects lead.
        "/elsewhere" if provider.discovery.is_some() => {
            let told = json!({ "issuer": issuer, "jwks_uri": format!("{issuer}/jwks") });
            (200, told.to_string())
        }
        "/token" => (provider.token)(&Form::of(request)),
        "/register" => (provider.register)(&Form::of(request)),
        "/revoke" => (provider.revoke)(&Form::of(request)),
        "/register/mine" => {
            provider.deleted += 1;
            (204, String::new())
        }
        "/userinfo" => provider.userinfo.clone(),
        path if path.starts_with("/ocs/v2.php/cloud/user") => provider.nextcloud.clone(),
        "/jwks" => {
            provider.keys_asked += 1;
            provider.keys.clone()
        }
        "/introspect" => {
            provider.told_asked += 1;
            provider.introspected_as.clone_from(&request.authorization);
            assert!(request.body.starts_with("token="), "{}", request.body);
            provider.told.clone()
        }
        _ => {
            provider.other_asked += 1;
            (404, String::new())
        }
    }
}
