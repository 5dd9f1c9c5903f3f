//! Signing people in at the provider: we are the relying party (RFC 6749 4.1, RFC 7636, RFC 9207, OpenID Connect Core 3.1).
//!
//! What must be known when the browser comes back lies sealed in the store, so that any replica can go on. A state is used
//! once, within ten minutes, and only from the browser that began.

use std::{sync::Arc, time::Duration};

use nc_base::Secret;
use nc_store::{
    AccessToken, AuthorizationKind, NewAuthorization, Person, Scopes, Store, random_token,
};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use url::Url;

use super::{
    Callback, IdentityProvider, Metadata, OwnClient, ProviderError, SignInError,
    id_token::{self, Sought},
    tokens,
};
use crate::pkce;

/// How long a person has.
const GOOD_FOR: Duration = Duration::from_mins(10);

/// Signs people in.
#[derive(Debug, Clone)]
pub struct SignIn {
    provider: IdentityProvider,
    client: Arc<OwnClient>,
    store: Store,
    redirect_uri: Url,
}

/// A sign-in that begins.
#[derive(Debug)]
pub struct NewSignIn<'a> {
    /// What it is for.
    pub kind: AuthorizationKind,
    /// A cookie of the browser, which must have it when it comes back.
    pub binding: &'a Secret,
    /// What we ask for; `openid` is added. With `offline_access` the provider asks the person (OpenID Connect Core 11).
    pub scopes: &'a Scopes,
    /// Whom the access token is for (RFC 8707), where that is not the provider's choice.
    pub resource: Option<&'a str>,
    /// What has to be known afterwards; sealed.
    pub data: &'a Value,
}

/// A sign-in that is over, well or not.
#[derive(Debug)]
pub struct Finished {
    /// What it was for.
    pub kind: AuthorizationKind,
    /// What had to be known.
    pub data: Value,
    /// Who signed in.
    pub outcome: Result<Identity, SignInError>,
}

/// Somebody who signed in just now, and what the provider gave us to act with.
#[derive(Debug, Clone)]
pub struct Identity {
    /// Who it is.
    pub person: Person,
    /// How the provider calls them for people to read.
    pub preferred_username: Option<String>,
    /// Everything that it says of them.
    pub claims: Map<String, Value>,
    /// What was granted.
    pub scopes: Scopes,
    /// The access token and its end.
    pub access_token: AccessToken,
    /// The refresh token, where one was given.
    pub refresh_token: Option<Secret>,
}

/// What lies in the store until the browser comes back.
#[derive(Serialize, Deserialize)]
struct Kept {
    issuer: String,
    client_id: String,
    verifier: String,
    nonce: String,
    scopes: String,
    data: Value,
}

impl SignIn {
    /// People come back to `redirect_uri`.
    pub fn new(
        provider: IdentityProvider,
        client: Arc<OwnClient>,
        store: Store,
        redirect_uri: Url,
    ) -> Self {
        Self {
            provider,
            client,
            store,
            redirect_uri,
        }
    }

    /// The provider.
    pub fn provider(&self) -> &IdentityProvider {
        &self.provider
    }

    /// Where to send the browser.
    ///
    /// # Errors
    /// [`SignInError::Provider`] when the provider cannot be asked or cannot do this, [`SignInError::Store`].
    ///
    /// # Cancel safety
    /// Dropping the future may leave a sign-in that nobody goes on with.
    pub async fn begin(&self, new: &NewSignIn<'_>) -> Result<Url, SignInError> {
        let metadata = self.provider.metadata().await?;
        let missing = ProviderError::Metadata("it names no authorization_endpoint");
        let endpoint = metadata.authorization_endpoint.as_ref().ok_or(missing)?;
        let client = self.client.get().await?;
        let (state, verifier) = (state(new.kind), random_token());
        let scopes = new.scopes.with(&Scopes::parse("openid"));
        let kept = Kept {
            issuer: metadata.issuer.clone(),
            client_id: client.id.clone(),
            verifier: verifier.expose().to_owned(),
            nonce: random_token().expose().to_owned(),
            scopes: scopes.to_string(),
            data: new.data.clone(),
        };
        let mut url = self.provider.for_browsers(endpoint);
        self.ask(&mut url, &kept, &state, &verifier, new.resource);
        let data = serde_json::to_string(&kept).unwrap_or_default();
        let authorization = NewAuthorization {
            kind: new.kind,
            binding: Some(new.binding),
            account: None,
            data: &Secret::new(data),
            good_for: GOOD_FOR,
        };
        let store = self.store.authorizations();
        store.begin(&state, &authorization).await?;
        Ok(url)
    }

    /// Add the question to the address of the provider.
    fn ask(
        &self,
        url: &mut Url,
        kept: &Kept,
        state: &Secret,
        verifier: &Secret,
        resource: Option<&str>,
    ) {
        let mut query = url.query_pairs_mut();
        query
            .append_pair("response_type", "code")
            .append_pair("client_id", &kept.client_id)
            .append_pair("redirect_uri", self.redirect_uri.as_str())
            .append_pair("scope", &kept.scopes)
            .append_pair("state", state.expose())
            .append_pair("nonce", &kept.nonce)
            .append_pair("code_challenge", &pkce::challenge(verifier))
            .append_pair("code_challenge_method", pkce::METHOD);
        if kept
            .scopes
            .split(' ')
            .any(|scope| scope == "offline_access")
        {
            query.append_pair("prompt", "consent");
        }
        if let Some(resource) = resource {
            query.append_pair("resource", resource);
        }
    }

    /// End the sign-in that the browser comes back from. Its state cannot be used again, whatever becomes of it.
    ///
    /// # Errors
    /// [`SignInError::Unknown`] for a state that is not of this browser, used or over: nothing happened then. The provider
    /// being away is an error before anything is used up. Everything later is in [`Finished::outcome`].
    ///
    /// # Cancel safety
    /// Dropping the future may use up the sign-in; the person begins again.
    pub async fn finish(
        &self,
        callback: &Callback,
        binding: Option<&Secret>,
    ) -> Result<Finished, SignInError> {
        let kind = kind(&callback.state).ok_or(SignInError::Unknown)?;
        let metadata = self.provider.metadata().await?;
        let store = self.store.authorizations();
        let found = store.take(kind, &callback.state, binding).await?;
        let found = found.ok_or(SignInError::Unknown)?;
        let kept: Kept =
            serde_json::from_str(found.data.expose()).map_err(|_| SignInError::Unknown)?;
        let outcome = self.identity(&metadata, callback, &kept).await;
        if let Err(error) = &outcome {
            tracing::warn!(
                error = error.name(),
                detail = error.detail(),
                "a sign-in failed"
            );
        }
        Ok(Finished {
            kind,
            data: kept.data,
            outcome,
        })
    }

    async fn identity(
        &self,
        metadata: &Metadata,
        callback: &Callback,
        kept: &Kept,
    ) -> Result<Identity, SignInError> {
        self.is_from_the_provider(metadata, callback, kept)?;
        if let Some(why) = callback.error {
            return Err(SignInError::Refused(why));
        }
        let code = callback.code.as_ref().ok_or(SignInError::NoCode)?;
        let form = [
            ("grant_type", "authorization_code"),
            ("code", code.expose()),
            ("redirect_uri", self.redirect_uri.as_str()),
            ("code_verifier", &kept.verifier),
        ];
        let answer = tokens::ask(&self.provider, &self.client, &form).await?;
        let now = self.provider.clock().now();
        let sought = Sought {
            client_id: &kept.client_id,
            nonce: &kept.nonce,
        };
        let who = match &answer.id_token {
            Some(token) => id_token::read(&self.provider, metadata, token, &sought, now).await?,
            None => id_token::ask(&self.provider, metadata, &answer.access_token).await?,
        };
        let person = Person::new(who.issuer, who.subject).map_err(|_| SignInError::Nobody)?;
        Ok(Identity {
            person,
            preferred_username: who.preferred_username,
            claims: who.claims,
            scopes: answer.scopes(&Scopes::parse(&kept.scopes)),
            access_token: answer.access(now),
            refresh_token: answer.refresh_token,
        })
    }

    /// What the provider says of somebody beyond their ID token.
    ///
    /// # Errors
    /// [`SignInError::Provider`] when it does not say, [`SignInError::Nobody`] when it speaks of somebody else.
    ///
    /// # Cancel safety
    /// Dropping the future loses nothing.
    pub async fn more_of(&self, identity: &Identity) -> Result<Map<String, Value>, SignInError> {
        let metadata = self.provider.metadata().await?;
        let token = &identity.access_token.secret;
        let who = id_token::ask(&self.provider, &metadata, token).await?;
        let same = who.subject == identity.person.subject();
        same.then_some(who.claims).ok_or(SignInError::Nobody)
    }

    /// RFC 9207: a provider that says it names itself must do so, and nobody may name somebody else.
    fn is_from_the_provider(
        &self,
        metadata: &Metadata,
        callback: &Callback,
        kept: &Kept,
    ) -> Result<(), SignInError> {
        let issuers = self.provider.issuers(metadata);
        let told = match &callback.iss {
            Some(iss) => issuers.contains(iss),
            None => !metadata.authorization_response_iss_parameter_supported,
        };
        let same = kept.issuer == metadata.issuer;
        (told && same)
            .then_some(())
            .ok_or(SignInError::ForeignIssuer)
    }
}

/// A fresh state, which tells by its first letter what it is for; the store binds it to that.
fn state(kind: AuthorizationKind) -> Secret {
    let letter = match kind {
        AuthorizationKind::Client => "c",
        AuthorizationKind::Provision => "p",
        AuthorizationKind::Browser => "b",
        AuthorizationKind::LoginFlow => "l",
    };
    Secret::new(format!("{letter}.{}", random_token().expose()))
}

fn kind(state: &Secret) -> Option<AuthorizationKind> {
    match state.expose().split_once('.')?.0 {
        "c" => Some(AuthorizationKind::Client),
        "p" => Some(AuthorizationKind::Provision),
        "b" => Some(AuthorizationKind::Browser),
        "l" => Some(AuthorizationKind::LoginFlow),
        _ => None,
    }
}
