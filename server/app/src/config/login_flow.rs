//! What the mode login_flow needs: our address, and which clients may ask.

use nc_auth::authorization::{DocumentHosts, NamedClient, redirect};
use url::Url;

use super::{InFront, Note, parse::Reader};

/// The authorization server as the operator wants it.
#[derive(Debug, Clone)]
pub struct LoginFlow {
    /// Address under which clients know us, without `/mcp`.
    pub public_url: Url,
    /// Clients that may ask without registering.
    pub clients: Vec<NamedClient>,
    /// Whether clients may register.
    pub registration: bool,
    /// Which clients are known by a document of their own.
    pub documents: DocumentHosts,
    /// Whether cookies are for https only; unset, they are where we are reached by it.
    pub secure_cookies: Option<bool>,
    /// Where people sign in first, and clients get their tokens.
    pub front: Option<InFront>,
}

impl Reader {
    /// The mode; `None` after noting why there is none.
    pub(super) fn login_flow(&mut self) -> Option<LoginFlow> {
        self.without_user("login_flow");
        let public_url = self.url("NEXTCLOUD_MCP_SERVER_URL");
        match &public_url {
            None if !self.is_set("NEXTCLOUD_MCP_SERVER_URL") => self.problem(
                "NEXTCLOUD_MCP_SERVER_URL",
                "not set, and it is where clients and people find the sign-in",
                "set the address under which they reach this server, such as https://mcp.example.org",
            ),
            Some(url) if url.scheme() == "http" && !is_here(url) => self.push_note(Note {
                name: "NEXTCLOUD_MCP_SERVER_URL".to_owned(),
                text: "http: anybody on the way can read tokens and act as the people they are of; use https".to_owned(),
            }),
            _ => {}
        }
        let clients = self.named_clients();
        let registration = self.switch("ENABLE_DCR");
        let documents = self.document_hosts();
        let front = public_url.as_ref().and_then(|url| self.in_front(url));
        let none = clients.is_empty() && !registration && documents == DocumentHosts::Off;
        if none && front.is_none() {
            self.push_note(Note {
                name: "ALLOWED_MCP_CLIENTS".to_owned(),
                text: "no client may sign anybody in: name them, or set ENABLE_DCR=true or CIMD_ALLOWED_HOSTS".to_owned(),
            });
        }
        let secure_cookies = self
            .is_set("COOKIE_SECURE")
            .then(|| self.switch("COOKIE_SECURE"));
        Some(LoginFlow {
            public_url: public_url?,
            clients,
            registration,
            documents,
            secure_cookies,
            front,
        })
    }

    /// `id` or `id|redirect URI`; an id may stand there with several.
    fn named_clients(&mut self) -> Vec<NamedClient> {
        let mut clients: Vec<NamedClient> = Vec::new();
        for entry in self.list("ALLOWED_MCP_CLIENTS") {
            let (id, uri) = match entry.split_once('|') {
                Some((id, uri)) => (id.trim(), Some(uri.trim())),
                None => (entry.as_str(), None),
            };
            let wrong = match uri.map(redirect::acceptable) {
                Some(Err(why)) => Some(why),
                _ if id.is_empty() || id.len() > 200 || id.contains(char::is_control) => {
                    Some("a client id has 1 to 200 characters")
                }
                _ => None,
            };
            if let Some(wrong) = wrong {
                self.problem(
                    "ALLOWED_MCP_CLIENTS",
                    wrong,
                    "write client ids separated by commas, or client_id|https://client.example.org/callback",
                );
                continue;
            }
            let uris = uri.map(ToOwned::to_owned);
            match clients.iter_mut().find(|known| known.id == id) {
                Some(known) => known.redirect_uris.extend(uris),
                None => clients.push(NamedClient {
                    id: id.to_owned(),
                    redirect_uris: uris.into_iter().collect(),
                }),
            }
        }
        clients
    }

    fn document_hosts(&mut self) -> DocumentHosts {
        let hosts = self.list("CIMD_ALLOWED_HOSTS");
        if hosts.iter().any(|host| host == "*") {
            DocumentHosts::Any
        } else if hosts.is_empty() {
            DocumentHosts::Off
        } else {
            DocumentHosts::Only(hosts)
        }
    }
}

fn is_here(url: &Url) -> bool {
    match url.host() {
        Some(url::Host::Domain(name)) => name == "localhost" || name.ends_with(".localhost"),
        Some(url::Host::Ipv4(address)) => address.is_loopback(),
        Some(url::Host::Ipv6(address)) => address.is_loopback(),
        None => false,
    }
}
