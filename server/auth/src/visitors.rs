//! People who look at our pages where clients sign in at an identity provider: the modes oauth and token_exchange.
//!
//! They sign in at the provider, too, see whether this server may act for them while they are away, and allow or end it.

use nc_base::Secret;
use nc_store::{Account, AuthorizationKind, Grant, Scopes, Store};
use serde_json::json;
use url::Url;

use crate::{
    authorization::{BUDGET, Browser, Code, ConnectError, Form, OAuthError, People},
    provider::{Finished, NewSignIn, SignIn},
    provisioning::Provisioning,
};

/// Lets people see and end what this server may do. Cheap to clone.
#[derive(Debug, Clone)]
pub struct Visitors {
    sign_in: SignIn,
    provisioning: Provisioning,
    store: Store,
}

/// Somebody who is signed in, and what they allow.
#[derive(Debug)]
pub struct Visit {
    /// Who it is.
    pub account: Account,
    /// What this server may do while they are away.
    pub grant: Option<Grant>,
    /// What every form of the page must carry.
    pub csrf: String,
}

/// What a form of the page did.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum VisitDone {
    /// This server no longer acts for the person.
    Ended,
    /// The person is signed out.
    SignedOut,
}

impl Visitors {
    /// People sign in by `sign_in`, and allow by `provisioning`.
    pub fn new(sign_in: SignIn, provisioning: Provisioning, store: Store) -> Self {
        Self {
            sign_in,
            provisioning,
            store,
        }
    }

    /// Who sits before `browser`; `None` if nobody is signed in.
    ///
    /// # Errors
    /// `server_error`.
    ///
    /// # Cancel safety
    /// Dropping the future changes nothing.
    pub async fn visit(&self, browser: &Browser) -> Result<Option<Visit>, OAuthError> {
        let account = People(&self.store).signed_in(browser).await?;
        let (Some(account), Some(csrf)) = (account, browser.csrf()) else {
            return Ok(None);
        };
        let grant = self.store.grants().find(&account.id).await?;
        Ok(Some(Visit {
            account,
            grant,
            csrf,
        }))
    }

    /// Where to send a browser with the cookie `binding` to sign in.
    ///
    /// # Errors
    /// [`ConnectError::Provider`] when the provider does not answer, `too_many_requests`.
    ///
    /// # Cancel safety
    /// Dropping the future may leave a sign-in that nobody goes on with.
    pub async fn way(&self, binding: &Secret, peer: &str) -> Result<Url, ConnectError> {
        let people = People(&self.store);
        people.within_budget("sign-in", peer, BUDGET).await?;
        let new = NewSignIn {
            kind: AuthorizationKind::Browser,
            binding,
            scopes: &Scopes::parse("openid"),
            resource: None,
            data: &json!({}),
        };
        let begun = self.sign_in.begin(&new).await;
        begun.map_err(ConnectError::from_provider)
    }

    /// Sign a browser in that the provider sent back; gives its new cookie.
    ///
    /// # Errors
    /// [`ConnectError`]; nobody is signed in then.
    ///
    /// # Cancel safety
    /// Dropping the future may sign in a browser that never gets its cookie.
    pub async fn come_back(
        &self,
        finished: Finished,
        browser: &Browser,
    ) -> Result<Secret, ConnectError> {
        if finished.kind != AuthorizationKind::Browser {
            return Err(ConnectError::Over);
        }
        let identity = finished.outcome.map_err(ConnectError::from_provider)?;
        let account = self.store.accounts().see(&identity.person).await?;
        Ok(People(&self.store).sign_in(&account, browser).await?)
    }

    /// Where the person before `browser` allows this server to act while they are away; `None` if nobody is signed in.
    ///
    /// # Errors
    /// `too_many_requests`, `server_error`.
    ///
    /// # Cancel safety
    /// Dropping the future changes nothing that lasts.
    pub async fn allow(&self, browser: &Browser, peer: &str) -> Result<Option<Url>, OAuthError> {
        let people = People(&self.store);
        let Some(account) = people.signed_in(browser).await? else {
            return Ok(None);
        };
        people.within_budget("sign-in", peer, BUDGET).await?;
        Ok(Some(self.provisioning.address_for(&account.id).await?))
    }

    /// Do what a form of the page asks: `do` is `end` or `sign_out`.
    ///
    /// # Errors
    /// `access_denied` without the token of the page, `invalid_request` for anything else.
    ///
    /// # Cancel safety
    /// Dropping the future may do it or not.
    pub async fn act(&self, form: &Form, browser: &Browser) -> Result<VisitDone, OAuthError> {
        let people = People(&self.store);
        let Some(account) = people.signed_in(browser).await? else {
            return Err(OAuthError::new(Code::AccessDenied, "nobody is signed in"));
        };
        browser.sent(form)?;
        match form.one("do")?.unwrap_or_default() {
            "end" => {
                let revoked = self.provisioning.access().revoke(&account.id).await;
                revoked.map_err(|error| {
                    tracing::warn!(%error, "background access was not ended");
                    OAuthError::new(Code::ServerError, "this server cannot reach its store")
                })?;
                Ok(VisitDone::Ended)
            }
            "sign_out" => {
                people.sign_out(&account.id, browser).await?;
                Ok(VisitDone::SignedOut)
            }
            _ => Err(OAuthError::new(
                Code::InvalidRequest,
                "there is no such form",
            )),
        }
    }
}
