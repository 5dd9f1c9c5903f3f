//! A client's request for authorization: what may be believed of it, and in which order.

use nc_store::Scopes;
use serde::{Deserialize, Serialize};

use super::{AuthorizationServer, Client, Code, Form, OAuthError, pkce, redirect};

/// Longest `state`, in bytes.
const STATE: usize = 2048;
/// Scopes of OpenID Connect that clients ask for by habit, and that mean nothing here.
const HABITS: &[&str] = &["openid", "profile", "email", "offline_access"];

/// A request that may be put to a person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AuthorizationRequest {
    /// Who asks.
    pub client_id: String,
    /// Where the answer goes.
    pub redirect_uri: String,
    /// What the client wants to see again.
    pub state: Option<String>,
    /// What the client will prove to know.
    pub code_challenge: String,
    /// What it asks for.
    pub scopes: Vec<String>,
}

/// Why a request is not put to a person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refusal {
    /// Nobody knows where to send the browser: the person reads it here.
    Here(OAuthError),
    /// The browser goes to this address of the client, with the error.
    There(String),
}

impl From<OAuthError> for Refusal {
    fn from(error: OAuthError) -> Self {
        Self::Here(error)
    }
}

impl From<nc_store::StoreError> for Refusal {
    fn from(error: nc_store::StoreError) -> Self {
        Self::Here(error.into())
    }
}

impl AuthorizationRequest {
    /// What it asks for.
    pub fn scopes(&self) -> Scopes {
        self.scopes.iter().map(String::as_str).collect()
    }
}

impl AuthorizationServer {
    /// Read a request. Only when the client is known and the address is one of its own is an error told there.
    ///
    /// # Errors
    /// [`Refusal`].
    ///
    /// # Cancel safety
    /// Dropping the future changes nothing.
    pub(super) async fn request(
        &self,
        form: &Form,
    ) -> Result<(Client, AuthorizationRequest), Refusal> {
        let missing = |about| OAuthError::new(Code::InvalidRequest, about);
        let id = form.one("client_id")?;
        let id = id.ok_or_else(|| missing("client_id is missing"))?;
        let redirect_uri = form.one("redirect_uri")?;
        let redirect_uri = redirect_uri.ok_or_else(|| missing("redirect_uri is missing"))?;
        let client = self.client(id).await?;
        if !client.may_redirect_to(redirect_uri) {
            return Err(missing(
                "the address for the answer (redirect_uri) is none of this client",
            )
            .into());
        }
        let state = form.all("state").next().filter(|state| !state.is_empty());
        let read = self.rest(form, state);
        match read {
            Ok((code_challenge, scopes)) => {
                let request = AuthorizationRequest {
                    client_id: client.id.clone(),
                    redirect_uri: redirect_uri.to_owned(),
                    state: state.map(ToOwned::to_owned),
                    code_challenge,
                    scopes,
                };
                Ok((client, request))
            }
            Err(error) => {
                let state = state.filter(|state| state.len() <= STATE);
                Err(Refusal::There(self.told(
                    redirect_uri,
                    state,
                    error.code,
                    error.about,
                )))
            }
        }
    }

    /// The address of a client with an error for it (RFC 6749 4.1.2.1, RFC 9207).
    pub(super) fn told(
        &self,
        redirect_uri: &str,
        state: Option<&str>,
        code: Code,
        about: &str,
    ) -> String {
        let mut parameters = vec![("error", code.as_str()), ("error_description", about)];
        parameters.extend(state.map(|state| ("state", state)));
        parameters.push(("iss", self.settings.issuer()));
        redirect::with(redirect_uri, &parameters)
    }

    /// Everything whose errors the client is told.
    fn rest(&self, form: &Form, state: Option<&str>) -> Result<(String, Vec<String>), OAuthError> {
        let wrong = |about| Err(OAuthError::new(Code::InvalidRequest, about));
        if form.has_doubles_besides(&["resource"]) {
            return wrong("a parameter stands there twice");
        }
        if state.is_some_and(|state| state.len() > STATE) {
            return wrong("state is longer than 2048 bytes");
        }
        if form.one("request")?.is_some() {
            let about = "requests come as parameters only";
            return Err(OAuthError::new(Code::RequestNotSupported, about));
        }
        if form.one("request_uri")?.is_some() {
            let about = "requests are not fetched from elsewhere";
            return Err(OAuthError::new(Code::RequestUriNotSupported, about));
        }
        if form.one("response_type")? != Some("code") {
            let about = "response_type must be code";
            return Err(OAuthError::new(Code::UnsupportedResponseType, about));
        }
        if form
            .one("response_mode")?
            .is_some_and(|mode| mode != "query")
        {
            return wrong("response_mode must be query");
        }
        if form.one("prompt")? == Some("none") {
            let about = "a person must be asked";
            return Err(OAuthError::new(Code::InteractionRequired, about));
        }
        let challenge = form.one("code_challenge")?.unwrap_or_default();
        if form.one("code_challenge_method")? != Some("S256") || !pkce::is_challenge(challenge) {
            return wrong("PKCE with S256 is required: code_challenge and code_challenge_method");
        }
        self.check_resource(form)?;
        let scopes = self.scopes(form.one("scope")?)?;
        Ok((challenge.to_owned(), scopes))
    }

    /// RFC 8707: tokens are for us, whether the client says so or not.
    pub(super) fn check_resource(&self, form: &Form) -> Result<(), OAuthError> {
        let mut all = form.all("resource");
        let ours = all
            .next()
            .is_none_or(|resource| self.settings.is_resource(resource));
        if ours && all.next().is_none() {
            Ok(())
        } else {
            let about = "resource must be this server, and stand there once";
            Err(OAuthError::new(Code::InvalidTarget, about))
        }
    }

    /// The scopes that are meant: what there is of those that are asked for, or all there are.
    fn scopes(&self, asked: Option<&str>) -> Result<Vec<String>, OAuthError> {
        let all = || self.settings.scopes.keys().cloned().collect();
        let asked: Vec<&str> = asked.unwrap_or_default().split_whitespace().collect();
        if asked.iter().all(|scope| HABITS.contains(scope)) {
            return Ok(all());
        }
        let asked: Scopes = asked.iter().map(|scope| scope.replace(':', ".")).collect();
        let known = asked.within(&self.settings.scopes.keys().map(String::as_str).collect());
        let known: Vec<String> = known.iter().map(ToOwned::to_owned).collect();
        if known.is_empty() {
            let about = "none of the scopes is known here; the metadata names all";
            return Err(OAuthError::new(Code::InvalidScope, about));
        }
        Ok(known)
    }
}
