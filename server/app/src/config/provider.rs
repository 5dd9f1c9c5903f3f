//! The identity provider, and what we are there. Older names and Keycloak's own are understood.

use std::{path::PathBuf, time::Duration};

use nc_auth::provider::TokenType;
use nc_base::Secret;
use nc_store::Scopes;
use url::Url;

use super::parse::Reader;

/// Names of our client, the strongest first.
const CLIENTS: [(&str, &str); 3] = [
    ("NEXTCLOUD_OIDC_CLIENT_ID", "NEXTCLOUD_OIDC_CLIENT_SECRET"),
    ("OIDC_CLIENT_ID", "OIDC_CLIENT_SECRET"),
    ("MCP_SERVER_CLIENT_ID", "MCP_SERVER_CLIENT_SECRET"),
];
const KEYCLOAK: (&str, &str) = ("KEYCLOAK_CLIENT_ID", "KEYCLOAK_CLIENT_SECRET");

/// The identity provider.
#[derive(Debug, Clone)]
pub struct Provider {
    /// The discovery document; `None` for that of Nextcloud itself.
    pub discovery: Option<Url>,
    /// The issuer, where the document is not to be believed about it.
    pub issuer: Option<String>,
    /// Another name of the issuer, as browsers see it.
    pub public_issuer: Option<String>,
    /// The keys, where the document does not tell.
    pub jwks_uri: Option<Url>,
    /// The introspection endpoint, where the document does not tell.
    pub introspection_uri: Option<Url>,
    /// Our own client.
    pub client: Option<(String, Secret)>,
    /// Where an older server left its client.
    pub client_file: Option<PathBuf>,
    /// What people are asked to allow when they sign in.
    pub scopes: Scopes,
    /// Which tokens our client gets, where it registers itself at Nextcloud.
    pub token_type: TokenType,
    /// How often discovery is tried at start.
    pub attempts: u64,
    /// The first and the longest wait between two tries.
    pub backoff: (Duration, Duration),
}

impl Reader {
    /// Whether the operator names an identity provider.
    pub(super) fn names_provider(&mut self) -> bool {
        let word = self.text("OAUTH_PROVIDER");
        let other = word.is_some_and(|word| !word.eq_ignore_ascii_case("nextcloud"));
        self.is_set("OIDC_DISCOVERY_URL") || other
    }

    /// The identity provider; problems are noted.
    pub(super) fn provider(&mut self) -> Provider {
        let keycloak = self.is_keycloak();
        if !keycloak {
            self.note_keycloak();
        }
        let discovery = self.url("OIDC_DISCOVERY_URL");
        let discovery = match discovery {
            None if keycloak => self.keycloak(),
            discovery => discovery,
        };
        let jwks_uri = self.url("JWKS_URI");
        let jwks_uri = jwks_uri.or_else(|| self.url("OIDC_JWKS_URI"));
        Provider {
            discovery,
            issuer: self.text("OIDC_ISSUER"),
            public_issuer: self.text("NEXTCLOUD_PUBLIC_ISSUER_URL"),
            jwks_uri,
            introspection_uri: self.url("INTROSPECTION_URI"),
            client: self.client(keycloak),
            client_file: self
                .text("NEXTCLOUD_OIDC_CLIENT_STORAGE")
                .map(PathBuf::from),
            scopes: Scopes::parse(
                &self
                    .text("NEXTCLOUD_OIDC_SCOPES")
                    .unwrap_or_default()
                    .replace(',', " "),
            ),
            token_type: self.token_type(),
            attempts: self.number("OIDC_DISCOVERY_MAX_ATTEMPTS").max(1),
            backoff: (
                self.duration("OIDC_DISCOVERY_BACKOFF_BASE"),
                self.duration("OIDC_DISCOVERY_BACKOFF_MAX"),
            ),
        }
    }

    fn note_keycloak(&mut self) {
        const NAMES: [&str; 5] = [
            "KEYCLOAK_URL",
            "KEYCLOAK_REALM",
            "KEYCLOAK_DISCOVERY_URL",
            KEYCLOAK.0,
            KEYCLOAK.1,
        ];
        for name in NAMES {
            if self.is_set(name) {
                self.note(name, "used only with OAUTH_PROVIDER=keycloak");
            }
        }
    }

    fn is_keycloak(&mut self) -> bool {
        match self.text("OAUTH_PROVIDER") {
            Some(word) if word.eq_ignore_ascii_case("keycloak") => true,
            Some(word) if !word.eq_ignore_ascii_case("nextcloud") => {
                self.problem(
                    "OAUTH_PROVIDER",
                    "neither nextcloud nor keycloak",
                    "remove it, and set OIDC_DISCOVERY_URL to the discovery document of the provider",
                );
                false
            }
            _ => false,
        }
    }

    /// The discovery document of a realm.
    fn keycloak(&mut self) -> Option<Url> {
        if self.is_set("KEYCLOAK_DISCOVERY_URL") {
            return self.url("KEYCLOAK_DISCOVERY_URL");
        }
        let base = self.url("KEYCLOAK_URL");
        let realm = self.text("KEYCLOAK_REALM");
        let (Some(mut url), Some(realm)) = (base, realm) else {
            self.problem(
                "KEYCLOAK_URL",
                "Keycloak needs its address and its realm",
                "set KEYCLOAK_URL and KEYCLOAK_REALM, or KEYCLOAK_DISCOVERY_URL",
            );
            return None;
        };
        url.path_segments_mut().ok()?.pop_if_empty().extend([
            "realms",
            realm.as_str(),
            ".well-known",
            "openid-configuration",
        ]);
        Some(url)
    }

    fn client(&mut self, keycloak: bool) -> Option<(String, Secret)> {
        let names = keycloak.then_some(KEYCLOAK).into_iter().chain(CLIENTS);
        for (id_name, secret_name) in names {
            let (id, secret) = (self.text(id_name), self.secret(secret_name));
            match (id, secret) {
                (None, None) => {}
                (Some(id), Some(secret)) => return Some((id, secret)),
                _ => {
                    self.problem(
                        id_name,
                        "a client needs both its id and its secret",
                        &format!("set {id_name} and {secret_name}, or none of them"),
                    );
                    return None;
                }
            }
        }
        None
    }

    fn token_type(&mut self) -> TokenType {
        let word = self.text("NEXTCLOUD_OIDC_TOKEN_TYPE").unwrap_or_default();
        TokenType::parse(&word).unwrap_or_else(|| {
            self.problem(
                "NEXTCLOUD_OIDC_TOKEN_TYPE",
                "not a form of tokens that Nextcloud knows",
                "write jwt, or bearer (also called opaque)",
            );
            TokenType::Opaque
        })
    }
}
