//! Clients that the operator allows to manage, by their access tokens.

use http::HeaderMap;
use nc_base::UserId;
use nc_store::AccountId;

use super::{Management, ManagementError};
use crate::{
    AuthError,
    bearer_header::bearer,
    token::{Flaw, Judge},
};

/// Who says whose a token is.
#[derive(Debug)]
#[non_exhaustive]
pub enum Tokens {
    /// Nobody: no token is believed.
    None,
    /// We issued them ourselves, for this resource.
    Ours(String),
    /// An identity provider, which names users as Nextcloud does.
    Provider(Box<Judge>),
    /// An identity provider in front of login_flow, which names them as it likes: who they are at Nextcloud is known once
    /// they connected.
    InFront(Box<Judge>),
}

/// A client that may manage, and for whom.
#[derive(Debug)]
pub struct Manager {
    /// The user, as Nextcloud writes them.
    pub user: String,
    pub(super) account: AccountId,
    pub(super) client: String,
}

impl Management {
    /// The client behind these headers, if it may manage, and acts for the user whom the path names, if it names one.
    ///
    /// # Errors
    /// [`ManagementError::Credentials`], [`ManagementError::Client`], [`ManagementError::Elsewhere`],
    /// [`ManagementError::Store`].
    ///
    /// # Cancel safety
    /// Dropping the future loses nothing.
    pub async fn manager(
        &self,
        headers: &HeaderMap,
        path: Option<&str>,
    ) -> Result<Manager, ManagementError> {
        let token = bearer(headers)?;
        let manager = match &self.tokens {
            Tokens::Provider(judge) => {
                let claims = judge.judge(&token).await?;
                let user = UserId::parse(claims.subject.as_str());
                let user = user.map_err(|_| AuthError::InvalidToken(Flaw::Subject))?;
                let person = self.person_of(&user).map_err(AuthError::from)?;
                Manager {
                    user: claims.subject,
                    account: person.account(),
                    client: claims.client.unwrap_or_default(),
                }
            }
            Tokens::InFront(judge) => {
                let claims = judge.judge(&token).await?;
                let account = claims.person().map_err(AuthError::from)?.account();
                let found = self.store.accounts().find(&account).await?;
                let user = found.and_then(|found| found.user_id);
                Manager {
                    user: user.map_or(claims.subject, |user| user.to_string()),
                    account,
                    client: claims.client.unwrap_or_default(),
                }
            }
            Tokens::None => return Err(AuthError::InvalidToken(Flaw::Issuer).into()),
            Tokens::Ours(resource) => {
                let issued = self.store.tokens().check(&token).await?;
                let issued = issued.filter(|issued| issued.resource == *resource);
                let issued = issued.ok_or(AuthError::InvalidToken(Flaw::Inactive))?;
                let account = self.store.accounts().find(&issued.account).await?;
                let account = account.ok_or(AuthError::InvalidToken(Flaw::Subject))?;
                let user = account.user_id.as_ref().map(UserId::as_str);
                Manager {
                    user: user.unwrap_or(account.person.subject()).to_owned(),
                    account: account.id,
                    client: issued.client_id,
                }
            }
        };
        if !self.settings.clients.contains(&manager.client) {
            return Err(ManagementError::Client);
        }
        if path.is_some_and(|path| path != manager.user) {
            return Err(ManagementError::Elsewhere);
        }
        Ok(manager)
    }
}
