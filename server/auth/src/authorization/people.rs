//! People before a browser: who is signed in to our pages, which forms are of our pages, and what is written down of it.

use std::time::Duration;

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use nc_base::Secret;
use nc_store::{Account, AccountId, Event, Store, random_token};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use super::{Code, Form, OAuthError};

/// How long a person stays signed in to our pages without coming by.
const IDLE: Duration = Duration::from_hours(24);
/// How long in any case.
const SESSION: Duration = Duration::from_hours(24 * 7);

/// What a browser shows: cookies that we gave it.
#[derive(Debug, Clone, Default)]
pub struct Browser {
    /// Who is signed in.
    pub session: Option<Secret>,
    /// Which browser it is, signed in or not.
    pub binding: Option<Secret>,
}

impl Browser {
    /// What every form of a page that this browser shows must carry.
    pub(crate) fn csrf(&self) -> Option<String> {
        self.session.as_ref().map(csrf)
    }

    /// Let a form pass that a page of ours sent from this browser.
    ///
    /// # Errors
    /// `access_denied`.
    pub(crate) fn sent(&self, form: &Form) -> Result<(), OAuthError> {
        let shown = form.one("csrf")?.unwrap_or_default();
        let ours = self.csrf().is_some_and(|csrf| same(&csrf, shown));
        let about = "the form is not of this page";
        ours.then_some(())
            .ok_or(OAuthError::new(Code::AccessDenied, about))
    }
}

/// The people that a store knows.
#[derive(Debug, Clone, Copy)]
pub(crate) struct People<'a>(pub(crate) &'a Store);

impl People<'_> {
    /// Who is signed in.
    ///
    /// # Errors
    /// `server_error`.
    pub(crate) async fn signed_in(self, browser: &Browser) -> Result<Option<Account>, OAuthError> {
        let Some(cookie) = &browser.session else {
            return Ok(None);
        };
        let Some(session) = self.0.browser_sessions().find(cookie, IDLE).await? else {
            return Ok(None);
        };
        Ok(self.0.accounts().find(&session.account).await?)
    }

    /// Sign a browser in; gives back its new cookie.
    ///
    /// # Errors
    /// `server_error`.
    pub(crate) async fn sign_in(
        self,
        account: &AccountId,
        browser: &Browser,
    ) -> Result<Secret, OAuthError> {
        let cookie = random_token();
        let before = browser.session.as_ref();
        let sessions = self.0.browser_sessions();
        sessions.begin(&cookie, before, account, SESSION).await?;
        self.audit("browser.signed_in", Some(account), None, json!({}))
            .await;
        Ok(cookie)
    }

    /// Sign a browser out.
    ///
    /// # Errors
    /// `server_error`.
    pub(crate) async fn sign_out(
        self,
        account: &AccountId,
        browser: &Browser,
    ) -> Result<(), OAuthError> {
        if let Some(cookie) = &browser.session {
            self.0.browser_sessions().end(cookie).await?;
        }
        self.audit("browser.signed_out", Some(account), None, json!({}))
            .await;
        Ok(())
    }

    /// Take one from the budget of a peer.
    ///
    /// # Errors
    /// `too_many_requests` with the time to wait.
    pub(crate) async fn within_budget(
        self,
        what: &str,
        peer: &str,
        (burst, refill): (u32, Duration),
    ) -> Result<(), OAuthError> {
        let taken = self.0.rate_limits().take(what, peer, burst, refill);
        match taken.await? {
            Ok(()) => Ok(()),
            Err(wait) => Err(OAuthError {
                code: Code::TooManyRequests,
                about: "too many requests in a short time",
                retry_after: Some(wait),
            }),
        }
    }

    /// Write down what happened. What cannot be written down is in the log of this server.
    pub(crate) async fn audit(
        self,
        name: &str,
        account: Option<&AccountId>,
        client_id: Option<&str>,
        detail: Value,
    ) {
        let event = Event {
            name,
            account,
            client_id,
            detail,
        };
        if let Err(error) = self.0.audit().write(&event).await {
            tracing::error!(%error, event = name, "the audit log was not written");
        }
    }
}

/// What only a page that we gave to this browser knows.
fn csrf(cookie: &Secret) -> String {
    let mut hash = Sha256::new_with_prefix(b"nextcloud-mcp-server/csrf\0");
    hash.update(cookie.expose());
    URL_SAFE_NO_PAD.encode(hash.finalize())
}

/// Compared by digest, so that how long it takes says nothing.
fn same(one: &str, other: &str) -> bool {
    Sha256::digest(one) == Sha256::digest(other)
}
