//! Clients whose id is the address of a document that describes them (Client ID Metadata Documents).

use std::time::Duration;

use nc_store::{ClientKind, NewClient};
use serde::Deserialize;
use serde_json::{Value, json};
use url::Url;

use super::{AuthorizationServer, Client, Code, OAuthError, redirect, words};
use crate::outward::{self, Fetched};

/// Longest document, in bytes.
const MOST_BYTES: usize = 5 << 10;
/// How long a copy is used.
const FRESH: Duration = Duration::from_mins(5);
/// Most addresses in one document.
const MOST_ADDRESSES: usize = 20;
/// Most copies that are kept.
const MOST_COPIES: u32 = 1000;
/// Fetches from one host at once, and how long one takes to come back.
const BUDGET: (u32, Duration) = (5, Duration::from_secs(12));

const REFUSED: OAuthError = OAuthError::new(
    Code::InvalidClient,
    "the client is not known here, or the document that describes it cannot be used",
);

#[derive(Deserialize)]
struct Document {
    client_id: String,
    #[serde(default)]
    client_name: String,
    redirect_uris: Vec<String>,
    #[serde(default)]
    token_endpoint_auth_method: Option<String>,
    #[serde(default)]
    client_secret: Option<Value>,
    #[serde(default)]
    client_secret_expires_at: Option<Value>,
}

/// The host of a client id that is an address; `None` for other ids.
pub(super) fn host(id: &str) -> Option<String> {
    address(id)?.host_str().map(ToOwned::to_owned)
}

/// The id as an address: written in the one way there is, with a path, without query and fragment.
fn address(id: &str) -> Option<Url> {
    let url = outward::check(id).ok()?;
    let plain = url.as_str() == id && url.path().len() > 1;
    (plain && url.query().is_none() && url.fragment().is_none()).then_some(url)
}

/// The client that a document describes which was fetched from the address that is its id.
///
/// # Errors
/// Why it describes none, for the log.
pub fn described_by(id: &str, fetched: &Fetched) -> Result<NewClient, &'static str> {
    read(&address(id).ok_or("its address is no id")?, fetched)
}

/// The client that a document at `url` describes.
fn read(url: &Url, fetched: &Fetched) -> Result<NewClient, &'static str> {
    let kind = fetched.media_type.as_str();
    if kind != "application/json" && !(kind.starts_with("application/") && kind.ends_with("+json"))
    {
        return Err("it is not JSON");
    }
    let document: Document =
        serde_json::from_slice(&fetched.body).map_err(|_| "it does not describe a client")?;
    if document.client_id != url.as_str() {
        return Err("it describes another client");
    }
    if document.client_secret.is_some() || document.client_secret_expires_at.is_some() {
        return Err("it contains a secret");
    }
    if document
        .token_endpoint_auth_method
        .is_some_and(|method| method != "none")
    {
        return Err("the client wants to prove itself in a way that is not known here");
    }
    if !(1..=MOST_ADDRESSES).contains(&document.redirect_uris.len()) {
        return Err("it has no redirect URI, or too many");
    }
    for address in &document.redirect_uris {
        redirect::acceptable(address)?;
    }
    let name = words::name(&document.client_name);
    Ok(NewClient {
        id: document.client_id,
        kind: ClientKind::Document,
        name: if name.is_empty() {
            url.host_str().unwrap_or_default().to_owned()
        } else {
            name
        },
        redirect_uris: document.redirect_uris,
        metadata: json!({ "token_endpoint_auth_method": "none" }),
        secret: None,
        registration_token: None,
        good_for: Some(FRESH),
    })
}

impl AuthorizationServer {
    /// The client that the document at `id` describes, if documents of its host are fetched.
    pub(super) async fn described(&self, id: &str) -> Result<Client, OAuthError> {
        let url = address(id).ok_or(REFUSED)?;
        let host = url.host_str().unwrap_or_default();
        if !self.settings.documents.allow(host) {
            return Err(REFUSED);
        }
        let (burst, refill) = BUDGET;
        let budget = self.store.rate_limits();
        if let Err(wait) = budget.take("client-document", host, burst, refill).await? {
            return Err(OAuthError {
                retry_after: Some(wait),
                ..REFUSED
            });
        }
        let fetched = self.documents.fetch(&url, MOST_BYTES).await;
        let fetched = fetched.map_err(|error| {
            tracing::info!(host, %error, "the document of a client was not fetched");
            REFUSED
        })?;
        let new = read(&url, &fetched).map_err(|why| {
            tracing::info!(host, why, "the document of a client is not used");
            REFUSED
        })?;
        self.store.clients().remember(&new, MOST_COPIES).await?;
        let stored = self.store.clients().find(id).await?;
        stored.map(Into::into).ok_or(REFUSED)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ID: &str = "https://client.example.com/app.json";

    fn judged(change: impl FnOnce(&mut Value)) -> Result<NewClient, &'static str> {
        let mut document = json!({
            "client_id": ID,
            "client_name": "App",
            "redirect_uris": ["http://127.0.0.1/cb"],
            "token_endpoint_auth_method": "none",
            "logo_uri": "http://169.254.169.254/",
        });
        change(&mut document);
        let fetched = Fetched {
            media_type: "application/json".to_owned(),
            body: document.to_string().into_bytes(),
        };
        read(&address(ID).unwrap(), &fetched)
    }

    #[test]
    fn only_whole_plain_addresses_are_ids() {
        assert!(address(ID).is_some() && host(ID).as_deref() == Some("client.example.com"));
        for id in [
            "http://client.example.com/app.json",
            "https://client.example.com",
            "https://client.example.com/",
            "https://client.example.com/a/../app.json",
            "https://client.example.com/./app.json",
            "https://client.example.com/app.json#x",
            "https://client.example.com/app.json?x",
            "https://u@client.example.com/app.json",
            "https://CLIENT.example.com/app.json",
            "https://client.example.com:443/app.json",
            "https://127.0.0.1/app.json",
            "nextcloud-mcp-client",
        ] {
            assert_eq!(address(id), None, "{id}");
        }
    }

    #[test]
    fn a_document_must_describe_the_client_of_its_address_without_secrets() {
        let good = judged(|_| {}).unwrap();
        assert_eq!((good.name.as_str(), good.id.as_str()), ("App", ID));
        let bad: [(&str, Value); 7] = [
            ("client_id", json!("https://client.example.com/other.json")),
            ("client_secret", json!("x")),
            ("client_secret_expires_at", json!(0)),
            ("token_endpoint_auth_method", json!("client_secret_basic")),
            ("redirect_uris", json!([])),
            ("redirect_uris", json!(["http://evil.test/cb"])),
            (
                "redirect_uris",
                json!(["https://a.test/cb", "javascript:alert(1)"]),
            ),
        ];
        for (name, value) in bad {
            let refused = judged(|document| document[name] = value.clone());
            assert!(refused.is_err(), "{name}: {value}");
        }
    }

    #[test]
    fn a_page_is_no_document() {
        let fetched = Fetched {
            media_type: "text/html".to_owned(),
            body: b"{}".to_vec(),
        };
        assert!(read(&address(ID).unwrap(), &fetched).is_err());
    }
}
