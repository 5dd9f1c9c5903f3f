//! Which clients may ask for authorization: those that the operator named, those that registered, and those that a document
//! of their own describes.

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use nc_base::Secret;
use nc_store::{Client as Stored, ClientKind};
use sha2::{Digest, Sha256};

use super::{AuthorizationServer, Code, Form, OAuthError, document, redirect, words};
use crate::basic_header::BasicHeader;

/// A client that may ask.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Client {
    /// Its id.
    pub id: String,
    /// What people read; chosen by the client, so no proof of anything.
    pub name: String,
    /// How we know it.
    pub known: Known,
    /// Whether it has a secret.
    pub confidential: bool,
    redirect_uris: Vec<String>,
}

/// How a client is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Known {
    /// The operator named it.
    Named,
    /// It registered; anybody may.
    Registered,
    /// A document at the address that is its id describes it.
    Document,
}

impl Client {
    /// Whether browsers may be sent to `asked` with a code for this client.
    pub fn may_redirect_to(&self, asked: &str) -> bool {
        if self.redirect_uris.is_empty() {
            return redirect::loopback(asked).is_some();
        }
        let mut registered = self.redirect_uris.iter();
        registered.any(|registered| redirect::matches(registered, asked))
    }

    /// What a person saw of the client when agreeing: another name or another place to go to asks again.
    pub fn looks(&self, redirect_uri: &str) -> String {
        let mut hash = Sha256::new();
        for part in [self.name.as_str(), &redirect::shown(redirect_uri)] {
            hash.update((part.len() as u64).to_be_bytes());
            hash.update(part);
        }
        URL_SAFE_NO_PAD.encode(hash.finalize())
    }
}

impl From<Stored> for Client {
    fn from(stored: Stored) -> Self {
        Self {
            known: match stored.kind {
                ClientKind::Registered => Known::Registered,
                ClientKind::Document => Known::Document,
            },
            confidential: stored.confidential,
            id: stored.id,
            name: stored.name,
            redirect_uris: stored.redirect_uris,
        }
    }
}

/// What a request says of its client: id and perhaps secret, once, in the form or in the header.
#[derive(Debug)]
pub struct Credentials {
    id: String,
    secret: Option<Secret>,
}

impl Credentials {
    /// Read them.
    ///
    /// # Errors
    /// `invalid_request` when there are two of them, `invalid_client` when there are none.
    pub fn of(form: &Form, basic: Option<&BasicHeader>) -> Result<Self, OAuthError> {
        let unreadable =
            OAuthError::new(Code::InvalidRequest, "credentials of the client are double");
        let (id, secret) = (form.one("client_id")?, form.one("client_secret")?);
        let Some(basic) = basic else {
            let id = id.ok_or(OAuthError::new(Code::InvalidClient, "client_id is missing"))?;
            let secret = secret.map(Secret::new);
            return Ok(Self {
                id: id.to_owned(),
                secret,
            });
        };
        let decoded = |text: &str| {
            let pair = format!("x={text}");
            let mut pairs = url::form_urlencoded::parse(pair.as_bytes()).into_owned();
            pairs.next().map(|(_, text)| text).unwrap_or_default()
        };
        let named = decoded(&basic.login);
        if secret.is_some() || id.is_some_and(|id| id != named) {
            return Err(unreadable);
        }
        let secret = Secret::new(decoded(basic.password.expose()));
        Ok(Self {
            id: named,
            secret: Some(secret).filter(|secret| !secret.is_empty()),
        })
    }
}

impl AuthorizationServer {
    /// The client called `id`, if it may ask.
    ///
    /// # Errors
    /// `invalid_client` when it may not, or its document cannot be used.
    ///
    /// # Cancel safety
    /// Dropping the future drops the fetch of its document.
    pub async fn client(&self, id: &str) -> Result<Client, OAuthError> {
        let named = self.settings.clients.iter().find(|named| named.id == id);
        if let Some(named) = named {
            return Ok(Client {
                id: named.id.clone(),
                name: words::name(&named.id),
                known: Known::Named,
                confidential: false,
                redirect_uris: named.redirect_uris.clone(),
            });
        }
        if let Some(stored) = self.store.clients().find(id).await? {
            let allowed = match stored.kind {
                ClientKind::Registered => self.settings.registration,
                ClientKind::Document => {
                    document::host(id).is_some_and(|host| self.settings.documents.allow(&host))
                }
            };
            if allowed {
                return Ok(stored.into());
            }
        }
        self.described(id).await
    }

    /// The client that a request proves to come from.
    ///
    /// # Errors
    /// `invalid_client` when it has a secret and does not show it, or is not known.
    ///
    /// # Cancel safety
    /// As [`Self::client`].
    pub(super) async fn proven(&self, credentials: &Credentials) -> Result<Client, OAuthError> {
        let client = self.client(&credentials.id).await?;
        if !client.confidential {
            return Ok(client);
        }
        let shown = match &credentials.secret {
            Some(secret) => self.store.clients().has_secret(&client.id, secret).await?,
            None => false,
        };
        if shown {
            Ok(client)
        } else {
            Err(OAuthError::new(
                Code::InvalidClient,
                "the client does not show its secret",
            ))
        }
    }
}
