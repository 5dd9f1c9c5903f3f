//! An authorization server with a store in memory, on a clock that stands.

use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex},
};

use futures::future::BoxFuture;
use jiff::Timestamp;
use nc_auth::{
    AuthorizationServer,
    authorization::{
        Asked, AuthorizationSettings, Authorize, Browser, Decided, DocumentHosts, Form,
        NamedClient, ScopeWords,
    },
    outward::{Fetch, Fetched, OutwardError},
};
use nc_base::{FixedClock, MasterKey, Secret};
use nc_store::{Address, Keyring, Store};
use nextcloud_transport::{RetryPolicy, Server, ServerSettings};
use url::Url;

pub(crate) const CHALLENGE: &str = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";
pub(crate) const VERIFIER: &str = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
pub(crate) const REDIRECT: &str = "http://127.0.0.1:7/cb";

/// Documents as they are at the moment, and how often they were fetched.
#[derive(Debug, Default)]
pub(crate) struct Shelf {
    pub(crate) documents: Mutex<BTreeMap<String, Fetched>>,
    pub(crate) fetched: Mutex<usize>,
}

impl Fetch for Shelf {
    fn fetch<'a>(
        &'a self,
        url: &'a Url,
        most: usize,
    ) -> BoxFuture<'a, Result<Fetched, OutwardError>> {
        *self.fetched.lock().expect("unpoisoned") += 1;
        let documents = self.documents.lock().expect("unpoisoned");
        let found = documents.get(url.as_str()).cloned();
        Box::pin(async move {
            let found = found.ok_or(OutwardError::Failed)?;
            if found.body.len() > most {
                return Err(OutwardError::TooLong);
            }
            Ok(found)
        })
    }
}

/// The server under test.
pub(crate) struct World {
    pub(crate) server: AuthorizationServer,
    pub(crate) store: Store,
    pub(crate) shelf: Arc<Shelf>,
    pub(crate) clock: FixedClock,
}

impl World {
    pub(crate) async fn start(nextcloud: &str, documents: DocumentHosts) -> Self {
        let clock = FixedClock::new("2026-11-22T00:00:00Z".parse::<Timestamp>().expect("a time"));
        let keys = Keyring::new(&MasterKey::random(), []);
        let store = Store::open(&Address::memory(), keys, Arc::new(clock.clone())).await;
        let store = store.expect("a store");
        let mut settings = ServerSettings::new(nextcloud.parse().expect("a URL"));
        settings.retry = RetryPolicy::NEVER;
        let nextcloud = Server::build(settings).expect("good settings");
        let words = |about: &str| ScopeWords {
            app: "notes".to_owned(),
            about: about.to_owned(),
        };
        let settings = AuthorizationSettings {
            public_url: "https://mcp.test".parse().expect("a URL"),
            scopes: ["notes.read", "notes.write"]
                .map(|scope| (scope.to_owned(), words(scope)))
                .into(),
            clients: vec![NamedClient {
                id: "named".to_owned(),
                redirect_uris: Vec::new(),
            }],
            registration: true,
            documents,
            secure_cookies: None,
        };
        let shelf = Arc::<Shelf>::default();
        let documents: Arc<dyn Fetch> = Arc::<Shelf>::clone(&shelf);
        Self {
            server: AuthorizationServer::new(settings, store.clone(), nextcloud, documents),
            store,
            shelf,
            clock,
        }
    }

    /// What a person is asked about a client.
    pub(crate) async fn asked(&self, client: &str, redirect_uri: &str) -> Box<Asked> {
        let form = request(client, redirect_uri);
        match self
            .server
            .authorize(&form, &Browser::default(), "peer")
            .await
        {
            Ok(Authorize::Ask(asked)) => asked,
            other => panic!("{other:?}"),
        }
    }

    /// The person says yes and is to sign in; the ticket, and the browser that it belongs to.
    pub(crate) async fn agreed(&self) -> (Secret, Browser) {
        let asked = self.asked("named", REDIRECT).await;
        let browser = Browser {
            session: None,
            binding: Some(asked.binding.clone()),
        };
        let form = form(&[
            ("ticket", asked.ticket.expose()),
            ("decision", "allow"),
            ("scope", "notes.read"),
        ]);
        match self.server.decide(&form, &browser, "peer").await {
            Ok(Decided::Connect(ticket)) => (ticket, browser),
            other => panic!("{other:?}"),
        }
    }
}

pub(crate) fn form(pairs: &[(&str, &str)]) -> Form {
    let text = url::form_urlencoded::Serializer::new(String::new())
        .extend_pairs(pairs)
        .finish();
    Form::parse(text.as_bytes())
}

pub(crate) fn request(client: &str, redirect_uri: &str) -> Form {
    form(&[
        ("response_type", "code"),
        ("client_id", client),
        ("redirect_uri", redirect_uri),
        ("code_challenge", CHALLENGE),
        ("code_challenge_method", "S256"),
    ])
}
