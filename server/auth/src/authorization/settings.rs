//! What an operator decides about the authorization server.

use std::collections::BTreeMap;

use nextcloud_transport::Server;
use url::Url;

/// A client that the operator named.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NamedClient {
    /// Its id.
    pub id: String,
    /// Where it may have browsers sent; any port and path of the person's own device if there is none.
    pub redirect_uris: Vec<String>,
}

/// From which hosts documents of clients are fetched (CIMD).
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum DocumentHosts {
    /// From none: clients are not known by documents.
    #[default]
    Off,
    /// From any public one.
    Any,
    /// From these.
    Only(Vec<String>),
}

impl DocumentHosts {
    /// Whether documents of `host` are fetched.
    pub fn allow(&self, host: &str) -> bool {
        match self {
            Self::Off => false,
            Self::Any => true,
            Self::Only(hosts) => hosts.iter().any(|known| known.eq_ignore_ascii_case(host)),
        }
    }
}

/// What an operator decides.
#[derive(Debug, Clone)]
pub struct AuthorizationSettings {
    /// Address under which clients know us, without `/mcp`; also our name as issuer.
    pub public_url: Url,
    /// Scopes that may be granted, each with the sentence that people read, and the app that it belongs to.
    pub scopes: BTreeMap<String, ScopeWords>,
    /// Clients that the operator named.
    pub clients: Vec<NamedClient>,
    /// Whether clients may register.
    pub registration: bool,
    /// Which clients are known by a document of their own.
    pub documents: DocumentHosts,
    /// Whether cookies are for https only; unset, they are where we are reached by it.
    pub secure_cookies: Option<bool>,
}

/// What people read of a scope.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ScopeWords {
    /// The app, such as `notes`.
    pub app: String,
    /// The sentence.
    pub about: String,
}

impl AuthorizationSettings {
    /// Our name as issuer, without a slash at its end.
    pub fn issuer(&self) -> &str {
        self.public_url.as_str().trim_end_matches('/')
    }

    /// The address of `path`, which begins with a slash.
    pub fn at(&self, path: &str) -> String {
        format!("{}{path}", self.issuer())
    }

    /// Whom tokens are for.
    pub fn resource(&self) -> String {
        self.at("/mcp")
    }

    /// Whether a client that names `text` as resource means us.
    pub fn is_resource(&self, text: &str) -> bool {
        let text = text.strip_suffix('/').unwrap_or(text);
        text == self.resource() || text == self.issuer()
    }

    /// Whether cookies are for https only.
    pub fn has_secure_cookies(&self) -> bool {
        self.secure_cookies
            .unwrap_or_else(|| self.public_url.scheme() == "https")
    }
}

/// The issuer of people that only Nextcloud knows: its address, as this server reaches it.
pub fn nextcloud_issuer(server: &Server) -> &str {
    server.url().as_str().trim_end_matches('/')
}
