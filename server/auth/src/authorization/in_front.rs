//! An identity provider in front: people sign in there first, and may then let us in at Nextcloud only as the user that the
//! provider's claims name.
//!
//! Clients get their tokens from the provider, so of the authorization server only what people do remains.

use nc_base::{Secret, UserId};
use nc_store::{Authorization, AuthorizationKind, Person, Scopes, random_token};
use serde_json::{Value, json};

use super::{
    AuthorizationServer, Browser, ConnectError,
    connect::BUDGET,
    stage::{Ahead, Begin, Stage},
};
use crate::provider::{Callback, Identity, NewSignIn, SignIn, SignInError, UserOfClaims};

/// What is added to the data of a sign-in at the provider that a ticket of ours is behind.
const TICKET: &str = "ticket";

/// The provider, and what we are there.
#[derive(Debug, Clone)]
pub struct InFront {
    /// Signs people in; they come back to `/oauth/callback`.
    pub sign_in: SignIn,
    /// What is asked for besides `openid`.
    pub scopes: Scopes,
    /// Which user of Nextcloud somebody is.
    pub user: UserOfClaims,
}

/// The way to the provider.
#[derive(Debug)]
pub struct AtProvider {
    /// Its page.
    pub url: String,
    /// Its host, for people.
    pub host: String,
    /// For which program, as people read it.
    pub name: String,
    /// The cookie that the browser must have when it comes back.
    pub binding: Secret,
}

/// Somebody who came back from the provider.
#[derive(Debug)]
pub struct CameBack {
    /// The cookie of who is signed in now, for browsers that look at our pages.
    pub session: Option<Secret>,
    /// The page where they go on at Nextcloud; without, to our pages.
    pub ticket: Option<Secret>,
}

impl InFront {
    /// The user of Nextcloud that somebody is.
    async fn user(&self, identity: &Identity) -> Result<UserId, ConnectError> {
        if let Some(user) = self.user.user(&identity.claims) {
            return Ok(user);
        }
        // Providers may keep all but the subject out of ID tokens (OpenID Connect Core 5.4).
        let more = self.sign_in.more_of(identity).await;
        let more = more.map_err(ConnectError::from_provider)?;
        self.user.user(&more).ok_or_else(|| {
            tracing::warn!(
                claim = %self.user.claim,
                "the identity provider does not say which user of Nextcloud somebody is; see OIDC_USER_ID_CLAIM"
            );
            ConnectError::NoUser
        })
    }
}

impl AuthorizationServer {
    /// Send people to `front` first.
    #[must_use]
    pub fn behind(mut self, front: InFront) -> Self {
        self.front = Some(front);
        self
    }

    /// The provider in front, if there is one.
    pub fn front(&self) -> Option<&InFront> {
        self.front.as_ref()
    }

    /// The way to the provider for somebody who wants to see our pages; `None` without a provider in front.
    ///
    /// # Errors
    /// [`ConnectError::Provider`] when the provider does not answer, `too_many_requests`.
    ///
    /// # Cancel safety
    /// Dropping the future may leave a sign-in that nobody goes on with.
    pub async fn sign_in_in_front(
        &self,
        browser: &Browser,
        peer: &str,
    ) -> Result<Option<AtProvider>, ConnectError> {
        let Some(front) = &self.front else {
            return Ok(None);
        };
        self.people().within_budget("sign-in", peer, BUDGET).await?;
        Ok(Some(front.way("", browser, &json!({})).await?))
    }

    /// The way to the provider for the sign-in of this ticket.
    pub(super) async fn go_ahead(
        &self,
        ahead: &Ahead,
        ticket: &Secret,
        browser: &Browser,
    ) -> Result<AtProvider, ConnectError> {
        let front = self.front.as_ref().ok_or(ConnectError::Over)?;
        let data = json!({ TICKET: ticket.expose() });
        front.way(&ahead.name, browser, &data).await
    }

    /// Go on with somebody whom the provider sent back.
    ///
    /// # Errors
    /// [`ConnectError`]; nothing was stored then.
    ///
    /// # Cancel safety
    /// Dropping the future may use up the sign-in; the person begins again.
    pub async fn come_back(
        &self,
        callback: &Callback,
        browser: &Browser,
        peer: &str,
    ) -> Result<CameBack, ConnectError> {
        let front = self.front.as_ref().ok_or(ConnectError::Over)?;
        let finished = front.sign_in.finish(callback, browser.binding.as_ref());
        let finished = finished.await.map_err(ConnectError::from_provider)?;
        let identity = finished.outcome.map_err(ConnectError::from_provider)?;
        let ticket = finished.data.get(TICKET).and_then(Value::as_str);
        let Some(ticket) = ticket.map(Secret::new) else {
            let account = self.store.accounts().see(&identity.person).await?;
            let session = self.people().sign_in(&account, browser).await?;
            return Ok(CameBack {
                session: Some(session),
                ticket: None,
            });
        };
        let kind = AuthorizationKind::LoginFlow;
        let pending = self.store.authorizations();
        let found = pending
            .find(kind, &ticket, browser.binding.as_ref())
            .await?;
        let found = found.ok_or(ConnectError::Over)?;
        let expected = found.account.as_ref();
        if expected.is_some_and(|expected| *expected != identity.person.account()) {
            let detail = json!({ "signed_in": identity.person.subject() });
            self.people()
                .audit("sign_in.refused", expected, None, detail)
                .await;
            return Err(ConnectError::OtherPerson);
        }
        let user = front.user(&identity).await?;
        let next = self.ahead(&identity.person, user, &found, browser, peer);
        Ok(CameBack {
            session: None,
            ticket: Some(next.await?),
        })
    }

    /// From the sign-in at the provider to the one at Nextcloud, where this person must come back as `user`.
    async fn ahead(
        &self,
        person: &Person,
        user: UserId,
        found: &Authorization,
        browser: &Browser,
        peer: &str,
    ) -> Result<Secret, ConnectError> {
        let Some(Stage::Ahead(ahead)) = Stage::of(found) else {
            return Err(ConnectError::Over);
        };
        if !self.store.authorizations().end(&found.id).await? {
            return Err(ConnectError::Over);
        }
        let account = self.store.accounts().see(person).await?;
        let binding = browser.binding.clone();
        let begin = Begin {
            name: ahead.name,
            account: Some(account),
            // Only the browser that signed in at the provider sees the page of Nextcloud.
            binding: Some(binding.unwrap_or_else(random_token)),
            scopes: ahead.scopes.map(|scopes| scopes.into_iter().collect()),
            after: ahead.after,
        };
        Ok(self
            .begin_at_nextcloud(begin, Some(user), peer)
            .await?
            .ticket)
    }
}

impl InFront {
    async fn way(
        &self,
        name: &str,
        browser: &Browser,
        data: &Value,
    ) -> Result<AtProvider, ConnectError> {
        // One that the browser has already stays: another sign-in may be under way beside this one.
        let binding = browser.binding.clone().unwrap_or_else(random_token);
        let new = NewSignIn {
            kind: AuthorizationKind::Browser,
            binding: &binding,
            scopes: &self.scopes,
            resource: None,
            data,
        };
        let begun = self.sign_in.begin(&new).await;
        let url = begun.map_err(ConnectError::from_provider)?;
        Ok(AtProvider {
            host: url.host_str().unwrap_or_default().to_owned(),
            name: name.to_owned(),
            url: url.into(),
            binding,
        })
    }
}

impl ConnectError {
    /// What the person can do about it is all that they are told.
    pub(crate) fn from_provider(error: SignInError) -> Self {
        match error {
            SignInError::Unknown => Self::Over,
            SignInError::Refused(why) => Self::Refused(why),
            error => {
                tracing::warn!(
                    error = error.name(),
                    detail = error.detail(),
                    "nobody signed in"
                );
                Self::Provider
            }
        }
    }
}
