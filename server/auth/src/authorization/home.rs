//! What a signed-in person sees and may end: clients that may act, and the connection with Nextcloud.

use jiff::Timestamp;
use nc_base::Secret;
use nc_store::{Account, AccountId};
use serde_json::json;

use super::{
    AuthorizationServer, Browser, Code, Form, OAuthError, nextcloud,
    stage::{After, Begin},
    words,
};
use crate::departure::departed;

/// What a signed-in person sees.
#[derive(Debug)]
pub struct Home {
    /// Who it is.
    pub account: Account,
    /// Which clients may act.
    pub clients: Vec<Allowed>,
    /// What every form of the page must carry.
    pub csrf: String,
}

/// A client that may act for the person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Allowed {
    /// Its id.
    pub id: String,
    /// Its name, as far as it is still known.
    pub name: String,
    /// What it may do.
    pub scopes: Vec<String>,
    /// When the person last agreed.
    pub granted_at: Timestamp,
}

/// What a form of the page did.
#[derive(Debug)]
pub enum Done {
    /// What the page shows changed.
    Changed,
    /// The person is signed out.
    SignedOut,
    /// The person signs in at the page for this ticket.
    Connect {
        /// The ticket.
        ticket: Secret,
        /// The cookie that the browser must have then.
        binding: Secret,
    },
}

impl AuthorizationServer {
    /// What the person before `browser` sees; `None` if nobody is signed in.
    ///
    /// # Errors
    /// `server_error`.
    ///
    /// # Cancel safety
    /// Dropping the future changes nothing.
    pub async fn home(&self, browser: &Browser) -> Result<Option<Home>, OAuthError> {
        let account = self.people().signed_in(browser).await?;
        let (Some(account), Some(csrf)) = (account, browser.csrf()) else {
            return Ok(None);
        };
        let mut clients = Vec::new();
        for consent in self.store.consents().of(&account.id).await? {
            let stored = self.store.clients().find(&consent.client_id).await?;
            let name = stored.map_or_else(|| words::name(&consent.client_id), |known| known.name);
            clients.push(Allowed {
                id: consent.client_id,
                name,
                scopes: consent.scopes.iter().map(ToOwned::to_owned).collect(),
                granted_at: consent.granted_at,
            });
        }
        Ok(Some(Home {
            account,
            clients,
            csrf,
        }))
    }

    /// Do what a form of the page asks: `do` is `sign_in`, `sign_out`, `revoke` (a `client_id`), `disconnect` or `connect`.
    ///
    /// # Errors
    /// `access_denied` without the token of the page, `invalid_request` for anything else.
    ///
    /// # Cancel safety
    /// Dropping the future may do it or not.
    pub async fn act(
        &self,
        form: &Form,
        browser: &Browser,
        peer: &str,
    ) -> Result<Done, OAuthError> {
        let what = form.one("do")?.unwrap_or_default();
        let account = self.people().signed_in(browser).await?;
        let Some(account) = account else {
            return match what {
                // Nothing of anybody changes until they say yes at Nextcloud.
                "sign_in" => self.begin_at_home(None, browser, peer).await,
                _ => Err(OAuthError::new(Code::AccessDenied, "nobody is signed in")),
            };
        };
        browser.sent(form)?;
        match what {
            "sign_in" | "connect" => self.begin_at_home(Some(account.id), browser, peer).await,
            "sign_out" => {
                self.people().sign_out(&account.id, browser).await?;
                Ok(Done::SignedOut)
            }
            "revoke" => {
                let id = form.one("client_id")?.unwrap_or_default();
                self.store.consents().withdraw(&account.id, id).await?;
                self.people()
                    .audit("consent.withdrawn", Some(&account.id), Some(id), json!({}))
                    .await;
                Ok(Done::Changed)
            }
            "disconnect" => {
                self.disconnect(&account.id).await?;
                Ok(Done::Changed)
            }
            _ => Err(OAuthError::new(
                Code::InvalidRequest,
                "there is no such form",
            )),
        }
    }

    /// Forget the app password of an account, and revoke it at Nextcloud.
    ///
    /// # Errors
    /// `server_error`; what was forgotten stays so.
    ///
    /// # Cancel safety
    /// Dropping the future may leave the app password valid at Nextcloud, where the person sees it.
    pub async fn disconnect(&self, account: &AccountId) -> Result<(), OAuthError> {
        let old = self.store.accounts().disconnect(account).await?;
        let revoked = match &old {
            Some(old) => {
                let session = nextcloud::session(&self.nextcloud, &old.login_name, &old.secret);
                nextcloud::revoke(&session).await
            }
            None => false,
        };
        departed(&self.store, account).await;
        let detail = json!({ "revoked_at_nextcloud": revoked });
        self.people()
            .audit("app_password.forgotten", Some(account), None, detail)
            .await;
        Ok(())
    }

    async fn begin_at_home(
        &self,
        account: Option<AccountId>,
        browser: &Browser,
        peer: &str,
    ) -> Result<Done, OAuthError> {
        let binding = browser.binding.clone();
        let binding = binding.unwrap_or_else(nc_store::random_token);
        let begin = Begin {
            name: String::new(),
            account,
            binding: Some(binding.clone()),
            scopes: None,
            after: After::Home,
        };
        let ticket = self.begin(begin, peer).await?.ticket;
        Ok(Done::Connect { ticket, binding })
    }
}
