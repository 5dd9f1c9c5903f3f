//! Whose calendars these are.

use std::sync::Arc;

use http::Method;
use nc_base::UserId;
use nextcloud_transport::{NextcloudError, lax};
use serde::Deserialize;

use super::Calendars;

/// The person behind a session, as far as it matters for calendars.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Person {
    /// The user id.
    pub user: UserId,
    /// The zone in the person's settings, as browsers tell it when somebody signs in; `None` until then.
    pub timezone: Option<String>,
}

#[derive(Deserialize)]
struct Myself {
    #[serde(default, deserialize_with = "lax::de")]
    id: String,
    #[serde(default, deserialize_with = "lax::de")]
    timezone: String,
}

impl Calendars {
    /// Who the person is and in which zone; asked once per session, in one request, and nobody need ask for the calendar
    /// home after it.
    ///
    /// # Errors
    /// `UnexpectedAnswer`: the server names no user.
    pub async fn person(&self) -> Result<Arc<Person>, NextcloudError> {
        let session = self.collections.session();
        let ask = || async {
            let me: Myself = session
                .request(Method::GET, "/ocs/v2.php/cloud/user")
                .operation("cloud_user")
                .ocs()
                .await?;
            let user = UserId::parse(me.id)
                .map_err(|_| NextcloudError::unexpected("the server told no user id"))?;
            let _ = session.clone().with_user_id(user.clone());
            let timezone = Some(me.timezone).filter(|zone| !zone.is_empty());
            Ok(Person { user, timezone })
        };
        session.remember(ask).await
    }
}
