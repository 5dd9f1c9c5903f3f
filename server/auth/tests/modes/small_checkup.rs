//! A checkup of a deployment whose parts answer what a test wants.

use std::sync::{Arc, Mutex};

use nc_auth::{
    OAuthSettings,
    checkup::{Checkup, Finding, Outcome},
    provider::{ClientCredentials, ProviderSettings},
};
use nc_base::{FixedClock, Secret};
use nextcloud_transport::{RetryPolicy, Server, ServerSettings};

use crate::small_http::{Request, SmallHttp, whole};

/// When it is, and as an HTTP date.
pub(crate) const NOW: (i64, &str) = (1_800_000_000, "Fri, 15 Jan 2027 08:00:00 GMT");

/// A deployment on loopback: this server and the provider are the same small one.
pub(crate) struct Deployment {
    pub(crate) checkup: Checkup,
    _http: SmallHttp,
}

impl Deployment {
    /// `answer` gets the address, and answers as [`whole`] writes; what it leaves open is 404.
    pub(crate) async fn start(
        answer: impl Fn(&str, &Request) -> Option<String> + Send + Sync + 'static,
    ) -> Self {
        let at = Arc::new(Mutex::new(String::new()));
        let own = Arc::clone(&at);
        let http = SmallHttp::plain(move |request| {
            let url = own.lock().expect("unpoisoned").clone();
            answer(&url, request).unwrap_or_else(|| whole(404, "Content-Type: text/html", "no"))
        })
        .await;
        at.lock().expect("unpoisoned").clone_from(&http.url);
        Self {
            checkup: checkup(&http.url),
            _http: http,
        }
    }
}

/// A checkup of what listens at `url`.
pub(crate) fn checkup(url: &str) -> Checkup {
    let at = |path: &str| format!("{url}{path}").parse().expect("a URL");
    let mut server = ServerSettings::new(at(""));
    server.retry = RetryPolicy::NEVER;
    Checkup {
        server: Server::build(server).expect("good settings"),
        provider: ProviderSettings {
            discovery: at("/.well-known/openid-configuration"),
            issuer: None,
            public_issuer: None,
            jwks_uri: None,
            introspection_uri: None,
        },
        client: Some(ClientCredentials {
            id: "mcp".to_owned(),
            secret: Some(Secret::new("mcp-secret")),
        }),
        settings: OAuthSettings {
            audiences: vec![format!("{url}/mcp")],
            nextcloud: vec!["nextcloud".to_owned()],
            nextcloud_issues: false,
            metadata: at("/.well-known/oauth-protected-resource/mcp"),
        },
        exchange: None,
        public_url: at(""),
        mode: "oauth",
        scopes: vec!["notes.read", "notes.write"],
        clock: Arc::new(FixedClock::new(
            jiff::Timestamp::from_second(NOW.0).expect("a time"),
        )),
    }
}

/// The one finding of this outcome that says `words`, which must also say what to do.
pub(crate) fn says(findings: &[Finding], outcome: Outcome, words: &str) {
    let found = findings
        .iter()
        .find(|finding| finding.outcome == outcome && finding.what.contains(words));
    let found = found.unwrap_or_else(|| panic!("\"{words}\" is not in {findings:#?}"));
    assert!(!found.fix.is_empty(), "{found:?}");
    let told = format!("{findings:?}");
    assert!(!told.contains("mcp-secret"), "{told}");
}

/// Nothing is wrong and nothing is doubtful.
pub(crate) fn all_good(findings: &[Finding]) {
    let good = |finding: &Finding| finding.outcome == Outcome::Good && finding.fix.is_empty();
    assert!(findings.iter().all(good), "{findings:#?}");
}
