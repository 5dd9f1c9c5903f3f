//! Who somebody is who shows login and password: Nextcloud decides.

use std::time::Duration;

use http::HeaderMap;
use nc_base::{Secret, UserId};
use nc_store::Person;
use nextcloud_transport::{Credentials, Kind, Session};
use serde_json::json;

use super::{Management, ManagementError};
use crate::{AuthError, basic_header::BasicHeader};

/// The budget of wrong passwords for one name, shared by all replicas.
const WRONG: &str = "management";
const MOST: u32 = 5;
const REFILL: Duration = Duration::from_mins(60 / MOST as u64);

/// Somebody whom Nextcloud knows by this login and password.
#[derive(Debug)]
pub struct Proven {
    pub(super) user: UserId,
    pub(super) person: Person,
    pub(super) login: String,
    pub(super) password: Secret,
    pub(super) session: Session,
}

impl Proven {
    /// The user, as Nextcloud writes them.
    pub fn user(&self) -> &str {
        self.user.as_str()
    }
}

impl Management {
    /// Who sends these headers, if it is the user whom the path names, by user id or by login name.
    ///
    /// # Errors
    /// [`ManagementError::Credentials`], [`ManagementError::Elsewhere`], [`ManagementError::TooMany`],
    /// [`ManagementError::Nextcloud`], [`ManagementError::Store`].
    ///
    /// # Cancel safety
    /// Dropping the future may count as a wrong password.
    pub async fn prove(&self, headers: &HeaderMap, path: &str) -> Result<Proven, ManagementError> {
        let BasicHeader { login, password } = BasicHeader::parse(headers)?;
        // A guess is counted for whom it is about, however the name is written.
        let name = login.to_lowercase();
        let limits = self.store.rate_limits();
        limits
            .take(WRONG, &name, MOST, REFILL)
            .await?
            .map_err(ManagementError::TooMany)?;
        let credentials = Credentials::Basic {
            login: login.clone(),
            password: password.clone(),
        };
        let session = Session::new(&self.server, credentials);
        let asked = session.user_id().await;
        let rejected = asked
            .as_ref()
            .is_err_and(|error| error.kind() == Kind::Unauthorized);
        if rejected {
            self.refused(path).await;
            return Err(AuthError::Rejected.into());
        }
        limits.give_back(WRONG, &name, REFILL).await?;
        let user = asked.map_err(ManagementError::Nextcloud)?;
        if path != user.as_str() && path != login {
            return Err(ManagementError::Elsewhere);
        }
        let person = self.person_of(&user);
        Ok(Proven {
            person: person.map_err(|_| AuthError::Rejected)?,
            user,
            login,
            password,
            session,
        })
    }

    /// Somebody tried a wrong password: whose account it is about should be able to find out. Names without an account leave
    /// nothing, so that strangers cannot fill the log.
    async fn refused(&self, path: &str) {
        let person = UserId::parse(path).ok().map(|user| self.person_of(&user));
        let Some(Ok(person)) = person else { return };
        let account = person.account();
        if let Ok(Some(_)) = self.store.accounts().find(&account).await {
            self.note("management.refused", &account, None, json!({}))
                .await;
        }
    }
}
