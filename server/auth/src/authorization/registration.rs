//! Clients that register (RFC 7591) and look after their registration (RFC 7592).

use std::time::Duration;

use nc_base::Secret;
use nc_store::{ClientKind, NewClient, Scopes, random_token};
use serde::Deserialize;
use serde_json::{Value, json};

use super::{AuthorizationServer, Code, OAuthError, redirect, redirect::RedirectKind, words};

/// Longest registration, in bytes.
pub const MOST_BYTES: usize = 32 << 10;
/// Most addresses of one client.
const MOST_ADDRESSES: usize = 20;
/// Most clients that are registered at a time.
const MOST_CLIENTS: u32 = 1000;
/// Registrations of one peer at once, and how long one takes to come back.
const BUDGET: (u32, Duration) = (10, Duration::from_secs(6));

/// What we take of what a client says about itself. Everything else is left out, and so is told in the answer.
#[derive(Deserialize)]
struct Said {
    #[serde(default)]
    redirect_uris: Vec<String>,
    #[serde(default)]
    client_name: Option<String>,
    #[serde(default)]
    token_endpoint_auth_method: Option<String>,
    #[serde(default)]
    application_type: Option<String>,
    #[serde(default)]
    grant_types: Option<Vec<String>>,
    #[serde(default)]
    response_types: Option<Vec<String>>,
    #[serde(default)]
    scope: Option<String>,
}

/// A registration as it is in force, for the client.
#[derive(Debug)]
pub struct Registered(pub Value);

const ABSENT: OAuthError = OAuthError::new(
    Code::InvalidToken,
    "there is no such registration, or this is not its registration access token",
);

impl AuthorizationServer {
    /// Register a client for a peer.
    ///
    /// # Errors
    /// [`OAuthError`], to be answered with its status.
    ///
    /// # Cancel safety
    /// Dropping the future may leave a client that nobody uses, which expires.
    pub async fn register(&self, body: &[u8], peer: &str) -> Result<Registered, OAuthError> {
        if !self.settings.registration {
            return Err(OAuthError::new(
                Code::RegistrationNotSupported,
                "clients do not register here; the operator names them in ALLOWED_MCP_CLIENTS, or sets ENABLE_DCR",
            ));
        }
        self.people()
            .within_budget("register", peer, BUDGET)
            .await?;
        let id = format!("mcp-{}", random_token().expose());
        let new = self.read(id, body)?;
        self.store.clients().register(&new, MOST_CLIENTS).await?;
        let detail = json!({ "name": new.name });
        self.people()
            .audit("client.registered", None, Some(&new.id), detail)
            .await;
        self.shown(&new).await
    }

    /// The registration of `id`, for whoever has its token. Secrets are not told again.
    ///
    /// # Errors
    /// `invalid_token`.
    ///
    /// # Cancel safety
    /// Dropping the future changes nothing.
    pub async fn registration(&self, id: &str, token: &Secret) -> Result<Registered, OAuthError> {
        let clients = self.store.clients();
        if !self.settings.registration || !clients.may_change(id, token).await? {
            return Err(ABSENT);
        }
        let found = clients.find(id).await?.ok_or(ABSENT)?;
        let mut told = found.metadata;
        let more = json!({
            "client_id": found.id,
            "client_id_issued_at": found.created_at.as_second(),
            "client_name": found.name,
            "redirect_uris": found.redirect_uris,
            "registration_client_uri": self.at_registration(id),
        });
        merge(&mut told, more);
        Ok(Registered(told))
    }

    /// Put what the client says now in place of what it said before; it gets a new token, and a new secret if it has one.
    ///
    /// # Errors
    /// `invalid_token`, else as for a registration; nothing changes then.
    ///
    /// # Cancel safety
    /// Dropping the future may change it, and nobody has its token.
    pub async fn change(
        &self,
        id: &str,
        token: &Secret,
        body: &[u8],
    ) -> Result<Registered, OAuthError> {
        let clients = self.store.clients();
        if !self.settings.registration || !clients.may_change(id, token).await? {
            return Err(ABSENT);
        }
        let named: Value = serde_json::from_slice(body).unwrap_or_default();
        if named.get("client_id").and_then(Value::as_str) != Some(id) {
            let about = "client_id must be that of the registration";
            return Err(OAuthError::new(Code::InvalidClientMetadata, about));
        }
        let new = self.read(id.to_owned(), body)?;
        if !clients.update(&new).await? {
            return Err(ABSENT);
        }
        self.people()
            .audit(
                "client.changed",
                None,
                Some(id),
                json!({ "name": new.name }),
            )
            .await;
        self.shown(&new).await
    }

    /// End a registration with everything that was given to the client.
    ///
    /// # Errors
    /// `invalid_token`.
    ///
    /// # Cancel safety
    /// Dropping the future does it or not.
    pub async fn unregister(&self, id: &str, token: &Secret) -> Result<(), OAuthError> {
        let clients = self.store.clients();
        if !clients.may_change(id, token).await? {
            return Err(ABSENT);
        }
        clients.remove(id).await?;
        self.people()
            .audit("client.removed", None, Some(id), json!({}))
            .await;
        Ok(())
    }

    /// A client as it says that it is.
    fn read(&self, id: String, body: &[u8]) -> Result<NewClient, OAuthError> {
        let wrong = |about| OAuthError::new(Code::InvalidClientMetadata, about);
        if body.len() > MOST_BYTES {
            return Err(wrong("a registration has at most 32 KiB"));
        }
        // From an object only: a list would be read as one, too.
        let said: Result<serde_json::Map<_, _>, _> = serde_json::from_slice(body);
        let said = said.and_then(|said| serde_json::from_value::<Said>(Value::Object(said)));
        let said = said.map_err(|_| wrong("this is no registration"))?;
        let kinds = addresses(&said.redirect_uris)?;
        let application = application(said.application_type.as_deref(), &kinds)?;
        let method = said.token_endpoint_auth_method.as_deref();
        let method = method.unwrap_or("client_secret_basic");
        if !["none", "client_secret_basic", "client_secret_post"].contains(&method) {
            return Err(wrong(
                "token_endpoint_auth_method is none, client_secret_basic or client_secret_post",
            ));
        }
        let has = |list: &Option<Vec<String>>, what: &str| {
            list.as_ref()
                .is_none_or(|list| list.iter().any(|one| one == what))
        };
        if !has(&said.grant_types, "authorization_code") || !has(&said.response_types, "code") {
            return Err(wrong(
                "clients use the grant authorization_code and the response type code",
            ));
        }
        let scopes: Scopes = match &said.scope {
            Some(scope) => Scopes::parse(&scope.replace(':', "."))
                .within(&self.settings.scopes.keys().map(String::as_str).collect()),
            None => self.settings.scopes.keys().map(String::as_str).collect(),
        };
        let name = words::name(said.client_name.as_deref().unwrap_or_default());
        let first = said.redirect_uris.first().map(String::as_str);
        Ok(NewClient {
            id,
            kind: ClientKind::Registered,
            name: if name.is_empty() {
                redirect::shown(first.unwrap_or_default())
            } else {
                name
            },
            redirect_uris: said.redirect_uris,
            metadata: json!({
                "token_endpoint_auth_method": method,
                "application_type": application,
                "grant_types": ["authorization_code", "refresh_token"],
                "response_types": ["code"],
                "scope": scopes.to_string(),
            }),
            secret: (method != "none").then(random_token),
            registration_token: Some(random_token()),
            good_for: None,
        })
    }

    /// A registration for its client, with everything that is told once.
    async fn shown(&self, new: &NewClient) -> Result<Registered, OAuthError> {
        let stored = self.store.clients().find(&new.id).await?.ok_or(ABSENT)?;
        let mut told = new.metadata.clone();
        let token = new.registration_token.as_ref().map(Secret::expose);
        let more = json!({
            "client_id": new.id,
            "client_id_issued_at": stored.created_at.as_second(),
            "client_name": new.name,
            "redirect_uris": new.redirect_uris,
            "registration_access_token": token,
            "registration_client_uri": self.at_registration(&new.id),
        });
        merge(&mut told, more);
        if let Some(secret) = &new.secret {
            let secret = json!({ "client_secret": secret.expose(), "client_secret_expires_at": 0 });
            merge(&mut told, secret);
        }
        Ok(Registered(told))
    }

    fn at_registration(&self, id: &str) -> String {
        self.settings.at(&format!("/oauth/register/{id}"))
    }
}

/// What kinds of addresses a client registers.
fn addresses(all: &[String]) -> Result<Vec<RedirectKind>, OAuthError> {
    let wrong = |about| OAuthError::new(Code::InvalidRedirectUri, about);
    if !(1..=MOST_ADDRESSES).contains(&all.len()) {
        return Err(wrong("a client has 1 to 20 redirect URIs"));
    }
    let kinds = all.iter().map(|uri| redirect::acceptable(uri));
    kinds.collect::<Result<_, _>>().map_err(wrong)
}

/// The kind of application, as it says itself or as its addresses show.
fn application(said: Option<&str>, kinds: &[RedirectKind]) -> Result<&'static str, OAuthError> {
    let on_device = kinds.iter().any(|kind| *kind != RedirectKind::Web);
    match said {
        Some("web") if on_device => Err(OAuthError::new(
            Code::InvalidRedirectUri,
            "a web application has redirect URIs with https only; application_type native is for others",
        )),
        Some("native") => Ok("native"),
        None if on_device => Ok("native"),
        Some("web") | None => Ok("web"),
        Some(_) => Err(OAuthError::new(
            Code::InvalidClientMetadata,
            "application_type is web or native",
        )),
    }
}

fn merge(into: &mut Value, more: Value) {
    if let (Some(into), Value::Object(more)) = (into.as_object_mut(), more) {
        into.extend(more);
    }
}
