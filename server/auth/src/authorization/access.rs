//! What tools say and do about a caller's own access: how it stands, connecting again, and what is allowed.

use nc_store::{AccountId, Authorization, AuthorizationKind, Scopes};
use serde_json::json;

use super::{
    AuthorizationServer, Browser, Code, Connect, ConnectError, OAuthError,
    stage::{After, Begin, Stage},
};

/// How a caller's access stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum AccessState {
    /// Tools work, and nothing waits.
    Provisioned,
    /// A sign-in waits for the person. Tools may work meanwhile, as far as was allowed before.
    Pending,
    /// The person has to let us in.
    NotProvisioned {
        /// Whether Nextcloud refused the app password that there was.
        refused: bool,
    },
    /// Somebody else came back from a sign-in, and it was refused. What was there before stays.
    SomebodyElse,
}

/// How a caller's access stands, in whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Provisioned {
    /// How it stands.
    pub state: AccessState,
    /// Whether tools work.
    pub connected: bool,
    /// The user at Nextcloud.
    pub user: Option<String>,
    /// What the person allows; everything that a token grants if `None`.
    pub scopes: Option<Vec<String>>,
    /// What the person allowed before, where that changed or will change.
    pub before: Option<Vec<String>>,
    /// Where the person goes on.
    pub login: Option<String>,
}

impl AuthorizationServer {
    /// How the access of `account` stands; goes on with a sign-in that the person finished meanwhile.
    ///
    /// # Errors
    /// `server_error`.
    ///
    /// # Cancel safety
    /// As [`Self::connect`].
    pub async fn access(&self, account: &AccountId) -> Result<Provisioned, OAuthError> {
        let kind = AuthorizationKind::LoginFlow;
        let pending = self.store.authorizations().under_way(account, kind).await?;
        let waits = match pending {
            None => None,
            Some(pending) => self.waits(pending).await?,
        };
        let found = self.store.accounts().find(account).await?;
        let found = found.ok_or(OAuthError::new(
            Code::InvalidToken,
            "there is no such account",
        ))?;
        let state = match waits {
            Some(state) => state,
            None if found.connected => AccessState::Provisioned,
            None => AccessState::NotProvisioned {
                refused: found.refused_at.is_some(),
            },
        };
        Ok(Provisioned {
            state,
            connected: found.connected,
            user: found.user_id.map(|user| user.to_string()),
            scopes: found.scopes.as_ref().map(list),
            before: None,
            login: None,
        })
    }

    /// How a sign-in stands; `None` if it is over.
    async fn waits(&self, pending: Authorization) -> Result<Option<AccessState>, OAuthError> {
        let flow = match Stage::of(&pending) {
            None => return Ok(None),
            Some(Stage::Ahead(_)) => return Ok(Some(AccessState::Pending)),
            Some(Stage::Nextcloud(flow)) => flow,
        };
        match self.go_on(pending, flow, &Browser::default()).await {
            Ok(Connect::Done { .. }) | Err(ConnectError::Over) => Ok(None),
            Ok(_) => Ok(Some(AccessState::Pending)),
            Err(ConnectError::SomebodyElse { .. }) => Ok(Some(AccessState::SomebodyElse)),
            Err(ConnectError::Request(error)) => Err(error),
            Err(error) => {
                tracing::warn!(%error, "a sign-in cannot be asked about");
                Ok(Some(AccessState::Pending))
            }
        }
    }

    /// Begin a sign-in in which the person allows `scopes` (everything if `None`); does nothing but say so where the account is
    /// connected and allows all of them already.
    ///
    /// # Errors
    /// `invalid_scope` for scopes that there are not, else as for a sign-in.
    ///
    /// # Cancel safety
    /// Dropping the future may leave a sign-in that nobody finishes.
    pub async fn provision(
        &self,
        account: &AccountId,
        scopes: Option<&[String]>,
    ) -> Result<Provisioned, OAuthError> {
        let mut now = self.access(account).await?;
        let wanted = scopes.map(|scopes| self.known(scopes)).transpose()?;
        let allowed = match (&wanted, &now.scopes) {
            (_, None) => true,
            (None, Some(_)) => false,
            (Some(wanted), Some(allowed)) => {
                let allowed: Scopes = allowed.iter().map(String::as_str).collect();
                allowed.contains_all(wanted)
            }
        };
        if now.connected && allowed {
            return Ok(now);
        }
        now.login = Some(self.ask(account, wanted.as_ref()).await?);
        now.before.clone_from(&now.scopes);
        now.scopes = wanted.as_ref().map(list);
        now.state = AccessState::Pending;
        Ok(now)
    }

    /// Change what the person allows. Less is done at once; more is a sign-in.
    ///
    /// # Errors
    /// `invalid_scope` for scopes that there are not, `invalid_request` where nothing would change.
    ///
    /// # Cancel safety
    /// As [`Self::provision`].
    pub async fn change_scopes(
        &self,
        account: &AccountId,
        add: &[String],
        remove: &[String],
    ) -> Result<Provisioned, OAuthError> {
        let (add, remove) = (self.known(add)?, self.known(remove)?);
        let mut now = self.access(account).await?;
        if !now.connected {
            return Ok(now);
        }
        let before: Scopes = match &now.scopes {
            Some(scopes) => scopes.iter().map(String::as_str).collect(),
            None => self.settings.scopes.keys().map(String::as_str).collect(),
        };
        let after: Scopes = before
            .with(&add)
            .iter()
            .filter(|scope| !remove.contains_all(&Scopes::parse(scope)))
            .collect();
        if after == before {
            let about = "these scopes change nothing";
            return Err(OAuthError::new(Code::InvalidRequest, about));
        }
        if before.contains_all(&after) {
            // One that waits would bring back what the person takes away here.
            self.give_up(account).await?;
            now.state = AccessState::Provisioned;
            let accounts = self.store.accounts();
            accounts.set_scopes(account, Some(&after)).await?;
            let detail = json!({ "scopes": after.to_string() });
            self.people()
                .audit("scopes.narrowed", Some(account), None, detail)
                .await;
        } else {
            now.login = Some(self.ask(account, Some(&after)).await?);
            now.state = AccessState::Pending;
        }
        now.before = Some(list(&before));
        now.scopes = Some(list(&after));
        Ok(now)
    }

    /// End the sign-in that waits for the person, if there is one; nothing else changes.
    ///
    /// # Errors
    /// `server_error`.
    ///
    /// # Cancel safety
    /// Dropping the future ends it or not.
    pub async fn give_up(&self, account: &AccountId) -> Result<(), OAuthError> {
        let (authorizations, kind) = (self.store.authorizations(), AuthorizationKind::LoginFlow);
        if let Some(pending) = authorizations.under_way(account, kind).await? {
            authorizations.end(&pending.id).await?;
        }
        Ok(())
    }

    /// Begin a sign-in that a tool asked for; gives back our page for it.
    async fn ask(
        &self,
        account: &AccountId,
        scopes: Option<&Scopes>,
    ) -> Result<String, OAuthError> {
        let all = || self.settings.scopes.keys().map(String::as_str).collect();
        let begin = Begin {
            name: String::new(),
            account: Some(account.clone()),
            binding: None,
            scopes: Some(scopes.cloned().unwrap_or_else(all)),
            after: After::Tool,
        };
        let ticket = self.begin(begin, account.as_str()).await?.ticket;
        Ok(self.settings.at(&format!("/connect/{}", ticket.expose())))
    }

    fn known(&self, scopes: &[String]) -> Result<Scopes, OAuthError> {
        let scopes: Scopes = scopes.iter().map(|scope| scope.replace(':', ".")).collect();
        if scopes
            .iter()
            .all(|scope| self.settings.scopes.contains_key(scope))
        {
            Ok(scopes)
        } else {
            let about = "one of the scopes does not exist; the metadata of this server names all";
            Err(OAuthError::new(Code::InvalidScope, about))
        }
    }
}

fn list(scopes: &Scopes) -> Vec<String> {
    scopes.iter().map(ToOwned::to_owned).collect()
}
